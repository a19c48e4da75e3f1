"""Words of the names of fields, by what such fields hold; asked of both languages."""

from __future__ import annotations

from holdfast.parsers.words import en_field_names, ko_field_names

NAMED = en_field_names.NAMED | ko_field_names.NAMED
"""Words of fields that must hold something: nobody is called "none"."""
HELD = NAMED | en_field_names.HELD | ko_field_names.HELD
"""Words of fields that hold somebody, or where to find them."""
FILLED = HELD | en_field_names.FILLED | ko_field_names.FILLED
"""Words of fields that no yes or no can fill."""
ASKED = HELD - (en_field_names.ASKED | ko_field_names.ASKED)
"""Words of fields that hold no title, which may well begin like a question."""
OF_FORMS = HELD | en_field_names.OF_FORMS | ko_field_names.OF_FORMS
"""Words of fields that a form leaves a place for."""
TEXTS = en_field_names.TEXTS | ko_field_names.TEXTS
"""Words of fields whose value is a text of its own."""
ONE_AT_A_TIME = (HELD - NAMED) | en_field_names.ONE_AT_A_TIME | ko_field_names.ONE_AT_A_TIME
"""Words of fields that hold one thing at a time; a name may have an arrow of its own."""
HAD = en_field_names.HAD | ko_field_names.HAD
"""Words of fields that hold what a patient has."""
STATES = TEXTS | en_field_names.STATES | ko_field_names.STATES
"""Words of fields in which what is not may be an item: "no appetite", "의욕 없음"."""
DEEDS = en_field_names.DEEDS | ko_field_names.DEEDS
"""Words of fields whose items say what is done, decided, asked or said."""
REMARKS = en_field_names.REMARKS
"""Fields whose items are sentences: that nothing of some kind is known may be one of them."""
COMPLAINTS = en_field_names.COMPLAINTS | ko_field_names.COMPLAINTS
"""Words of fields that hold what a patient complains of."""
DECIDED = en_field_names.DECIDED | ko_field_names.DECIDED
"""Words of fields that hold what was decided."""
OF_KIN = en_field_names.OF_KIN | ko_field_names.OF_KIN
"""Words of fields for which a yes may name the relative: family_history: yes (mother)."""
ADDRESSES = en_field_names.ADDRESSES | ko_field_names.ADDRESSES
"""Words of fields that hold an address of the web."""
TIMES = en_field_names.TIMES | ko_field_names.TIMES
"""Words of fields that say how often."""
TITLES = en_field_names.TITLES | ko_field_names.TITLES
"""Words of fields whose value may be a sentence."""
COUNTS = en_field_names.COUNTS | ko_field_names.COUNTS
"""Words of fields that count."""
BEGINS = en_field_names.BEGINS | ko_field_names.BEGINS
"""Words of fields that tell from when."""
ENDS = en_field_names.ENDS | ko_field_names.ENDS
"""Words of fields that tell till when."""
WHOLE = en_field_names.WHOLE | ko_field_names.WHOLE
"""Words of fields of a whole, which no amount for each is."""
EACH = en_field_names.EACH | ko_field_names.EACH
"""Words of fields that are told for each."""
AGES = en_field_names.AGES | ko_field_names.AGES
"""Words of fields that hold an age."""
NOBODYS = en_field_names.NOBODYS
"""Words before "name" that do not say whose name it is."""
SUBJECTS = en_field_names.SUBJECTS | ko_field_names.SUBJECTS
"""Whom a record may be about, so that every field of it is of them."""
NUMBERED = en_field_names.NUMBERED | ko_field_names.NUMBERED
"""Words of a column whose numbers are keys."""
FORM = en_field_names.FORM | ko_field_names.FORM
"""Words of the labels of a form: beside them a remark is one of its fields."""
MEASURES = en_field_names.MEASURES | ko_field_names.MEASURES
"""Words of what one thing is described by, and a year may be among it."""
COMMON = en_field_names.COMMON | ko_field_names.COMMON
"""Words of names that many fields share."""
HAS_TIME = en_field_names.HAS_TIME | ko_field_names.HAS_TIME
"""Words of fields that hold where somebody was, for a time."""
