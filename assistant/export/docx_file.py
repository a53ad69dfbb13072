"""Opens and packs Word documents: nothing of the machine or the hour goes into the file."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document

from assistant.export.docx_look import complete, dress
from assistant.export.docx_template import Template, from_template
from assistant.export.text import one_line
from assistant.records import CaseDraft

# Same input, same bytes: no clock. The zip format counts from 1980.
_STAMP = datetime(2000, 1, 1)
_ZIP_STAMP = (1980, 1, 1, 0, 0, 0)
_TEMPLATE_PARTS = ("/stylesWithEffects", "/customXml", "/thumbnail")
_TOOL = "Casewright"


def new_document(draft: CaseDraft, template: Template | None = None) -> Document:
    """An empty document in the look of the template, or in ours, titled as the draft."""
    return bare_document(draft.lang, draft.title, template)


def bare_document(lang: str, title: str, template: Template | None = None) -> Document:
    """An empty document for a case in the language `lang`, in the look of the template or in ours."""
    if template is None:
        document = docx.Document()
        dress(document, lang)
    else:
        document = from_template(template)
        complete(document, lang)
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in relations.items() if rel.reltype.endswith(_TEMPLATE_PARTS)]:
            relations.pop(key)
    properties = document.core_properties
    # Word refuses titles of more than 255 characters.
    properties.title = one_line(title)[:255]
    properties.author = properties.last_modified_by = _TOOL
    properties.comments = properties.keywords = properties.subject = properties.category = ""
    properties.language = "zh-CN" if lang == "zh" else "en-US"
    properties.created = properties.modified = _STAMP
    properties.revision = 1
    return document


def packed(document: Document) -> bytes:
    """The file's bytes, the same for the same document at any time."""
    written = BytesIO()
    document.save(written)
    result = BytesIO()
    with ZipFile(written) as source, ZipFile(result, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, _ZIP_STAMP)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            target.writestr(entry, source.read(name))
    return result.getvalue()
