"""Words that no English name holds, as only the speakers know what they mean."""

from __future__ import annotations

import re

from assistant.patterns import regex

UNSAFE = regex(
    r"\b(?:i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|who|what|this|that|these|those|there|here|not|never|nothing|somebody|someone|else|thing|things|stuff|hell|damn|enough|itself|himself|herself|themselves|going|just|like|really|actually|gone|good|fine|wrong|because|lie)\b",
    re.I,
)

# Pieces of work that are called by one word, also where they open a sentence: "Setup used to take two weeks."
WORK = frozenset(
    "setup checkout payroll reporting billing invoicing onboarding planning scheduling routing booking hiring recruiting training testing packing picking "
    "shipping delivery deployment installation migration reconciliation approval approvals inspection maintenance closing underwriting screening triage intake "
    "sign-off handover handoff changeover restocking stocktake bookkeeping paperwork admission discharge translation".split()
)

# Names that say of nobody or nothing in particular who or what it is.
VAGUE = frozenset(
    "people persons person guys folks men women kids children cases times items units pieces things entries records rows".split()
)
# Places and organisations that stand alone in a fragment are who acts: "They were calling. Hospitals."
PLACES = frozenset(
    "hospitals hotels clinics schools shops stores offices branches banks companies suppliers farms restaurants sites warehouses depots plants".split()
)

# Verbs of change that look like participles and stand in no name: "revenue climbed from".
MOVES = frozenset(
    "climbed slipped dipped jumped shrank declined improved increased decreased moved rose dropped soared plunged crept edged swelled halved doubled tripled".split()
)
# Adjectives of time that belong to a name: "weekly orders".
RHYTHMS = frozenset("daily weekly monthly quarterly yearly hourly nightly".split())
# What is counted in money as well as in pieces.
VALUED = frozenset(
    "stock inventory pipeline bookings orders contracts portfolio backlog write-offs damages claims".split()
)
# Who does something; a person has no duration and no percentage.
PERSONS = frozenset(
    "people person staff team teams crew crews driver drivers picker pickers planner planners manager managers nurse nurses doctor doctors teacher teachers engineer "
    "engineers agent agents customer customers client clients user users patient patients worker workers operator operators technician technicians dispatcher "
    "dispatchers colleague colleagues employee employees student students member members buyer buyers adviser advisers accountant accountants clerk clerks "
    "visitor visitors guest guests caller callers owner owners supplier suppliers hire hires starter starters company companies everybody temp temps apprentice apprentices trainee trainees recruit recruits guy guys".split()
)
_THINGS_IN_ER = frozenset(
    "order offer letter transfer tender paper number reminder folder handover changeover cover dinner container error turnover power water sensor labor floor "
    "quarter chapter winter summer newsletter register matter layer router server printer scanner door corridor mirror computer mover paper".split()
)


def is_person(word: str) -> bool:
    """Whether the word, in small letters, is of somebody: driver, pickers, staff."""
    one = word.removesuffix("s")
    doer = len(one) > 4 and one.endswith(("er", "or", "ist")) and one not in _THINGS_IN_ER
    return word in PERSONS or doer
