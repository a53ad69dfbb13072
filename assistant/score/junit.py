"""The run as JUnit XML, which CI servers read: one test a case and scorer that gates."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from assistant.score.gate import Failure
from assistant.score.report import Report
from assistant.score.suites import Suite


def junit_xml(report: Report, suite: Suite, failed: Sequence[Failure]) -> bytes:
    """One `testcase` for every case and gated scorer, with its failures; figures stand in the output."""
    gated = tuple(dict.fromkeys(("outcome", *suite.hard, *suite.tolerance)))
    root = ElementTree.Element(
        "testsuite",
        name=f"casewright eval {suite.name}",
        tests=str(len(gated) * len(report.cases)),
        failures=str(len({(failure.case, failure.scorer) for failure in failed})),
    )
    for case in report.cases:
        for name in gated:
            test = ElementTree.SubElement(root, "testcase", classname=f"{suite.name}.{case.id}", name=name)
            for failure in failed:
                if (failure.case, failure.scorer) == (case.id, name):
                    ElementTree.SubElement(test, "failure", message=str(failure)).text = failure.why.en
            if name in case.scores:
                ElementTree.SubElement(test, "system-out").text = case.scores[name].reason.en
    ElementTree.indent(root)
    xml: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml + b"\n"
