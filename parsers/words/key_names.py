"""Words of keys, labels and titles, by what they say of what is under them; both languages."""

from __future__ import annotations

from holdfast.parsers.words import en_key_names, ko_key_names

PERSONS = en_key_names.PERSONS | ko_key_names.PERSONS
"""Persons whom a key, a label or a bracket may name."""
EXPECTED = en_key_names.EXPECTED | ko_key_names.EXPECTED
"""Words of a value that is still to come."""
PAST = EXPECTED | en_key_names.PAST | ko_key_names.PAST
"""Words of a value of another time, whichever."""
NO_ANSWER = en_key_names.NO_ANSWER | ko_key_names.NO_ANSWER
"""Words of a key under which no answer stands: drafts, examples, what was asked."""
DROPPED = en_key_names.DROPPED | ko_key_names.DROPPED
"""Words that begin the title of what was taken out."""
ANSWER = en_key_names.ANSWER | ko_key_names.ANSWER
"""Words of a key that only says that it is the answer."""
COUNTED_PERSONS = en_key_names.COUNTED_PERSONS | ko_key_names.COUNTED_PERSONS
"""Persons of whom a label may as well say how many there are."""
BESIDE_PERSON = en_key_names.BESIDE_PERSON | ko_key_names.BESIDE_PERSON
"""Words that stand beside a person and name nobody else."""
BESIDE_VALUE = en_key_names.BESIDE_VALUE | ko_key_names.BESIDE_VALUE
"""Words of labels that tell the scale, a place, or what the answer is not."""
PLAIN = en_key_names.PLAIN | ko_key_names.PLAIN
"""Words of labels that say nothing of what stands under them."""
PRIOR = en_key_names.PRIOR | ko_key_names.PRIOR
"""Words of a title for what was before."""
WHO = en_key_names.WHO | ko_key_names.WHO
"""Whom a record may be of."""
DATA = en_key_names.DATA | ko_key_names.DATA
"""Words of a title for whatever stands under it."""
HOLDS = en_key_names.HOLDS | ko_key_names.HOLDS
"""Words of a key that says that the answer holds; with no, it does not."""
INVENTED = en_key_names.INVENTED | ko_key_names.INVENTED
"""Words of a key that says that the answer is none; with yes, it is none."""
ERRORS = en_key_names.ERRORS | ko_key_names.ERRORS
"""Words of a key that holds what went wrong."""
NOTES = en_key_names.NOTES | ko_key_names.NOTES
"""Words of a key that holds a remark on the answer."""
OUTCOMES = en_key_names.OUTCOMES
"""Words of a key that tells how it went."""
FAILED = en_key_names.FAILED | ko_key_names.FAILED
"""What such a key says where it went wrong."""
UNITS = en_key_names.UNITS | ko_key_names.UNITS
"""Whole keys that hold the unit of a number."""
BESIDE_ANSWER = en_key_names.BESIDE_ANSWER | ko_key_names.BESIDE_ANSWER
"""Words of keys that stand beside an answer and mean no field of it."""
CORRECTING = en_key_names.CORRECTING | ko_key_names.CORRECTING
"""Words of a key that gives another field anew."""
ANEW = en_key_names.ANEW | ko_key_names.ANEW
"""Words of a key that gives a field as it is now, or in the end."""
SURE = en_key_names.SURE | ko_key_names.SURE
"""Words of a key that asks whether a field is told; with no, it is not."""
UNSURE = en_key_names.UNSURE | ko_key_names.UNSURE
"""The same of one with which yes means that it is a guess."""
JOINTS = en_key_names.JOINTS | ko_key_names.JOINTS
"""Words that say nothing of their own in a key."""
HELPERS = en_key_names.HELPERS | ko_key_names.HELPERS
"""Persons who only help."""
OF_A_NAME = en_key_names.OF_A_NAME | ko_key_names.OF_A_NAME
"""Words of a label beside the person that it names."""
ABOUT = en_key_names.ABOUT | ko_key_names.ABOUT
"""Keys that tell of a value that stands beside them under "value"."""
NAMING = en_key_names.NAMING | ko_key_names.NAMING
"""Keys that hold the name of a field."""
HOLDING = en_key_names.HOLDING | ko_key_names.HOLDING
"""Keys that hold its value."""
CALLED = en_key_names.CALLED
"""Keys that hold what is called."""
ARGUMENTS = en_key_names.ARGUMENTS
"""Keys that hold what it is called with."""
FINAL_CALLS = en_key_names.FINAL_CALLS
"""What an agent calls to hand over its answer."""
LOOKS_UP = en_key_names.LOOKS_UP
"""Verbs of calls that ask for something, or take it away."""
TAKES_AWAY = en_key_names.TAKES_AWAY
"""Verbs of calls that take something away."""
WITHOUT = en_key_names.WITHOUT
"""What is named by what it leaves out."""
HEADS = en_key_names.HEADS | ko_key_names.HEADS
"""Keys that hold the heads of a table."""
BODY = en_key_names.BODY | ko_key_names.BODY
"""Keys that hold its rows."""
LIMITS = en_key_names.LIMITS | ko_key_names.LIMITS
"""Words of a key that holds how many there are, and not which."""
ENVELOPE = en_key_names.ENVELOPE
"""Keys that stand beside a list in an envelope and hold nothing that was asked."""
GIVEN = en_key_names.GIVEN | ko_key_names.GIVEN
"""Keys that hold what a call was given to work on."""
REASONS = en_key_names.REASONS | ko_key_names.REASONS
"""Keys of what is asked, and of why it is answered so."""
REMARKS = en_key_names.REMARKS | ko_key_names.REMARKS
"""Whole keys that say something of the entries beside them."""
MOMENTS = en_key_names.MOMENTS | ko_key_names.MOMENTS
"""Whole keys that say when, or where, the others were counted."""
PARTS = en_key_names.PARTS | ko_key_names.PARTS
"""Keys of what is told of one word."""
WRAPPERS = en_key_names.WRAPPERS
"""Words of a key around a whole dictionary."""
ITEMS = en_key_names.ITEMS | ko_key_names.ITEMS
"""Keys under which an object in a list of strings holds the string."""
KINDS = en_key_names.KINDS | ko_key_names.KINDS
"""Keys that name the kind of an object."""
OF_THE_CALL = en_key_names.OF_THE_CALL | ko_key_names.OF_THE_CALL
"""Words of a key that counts, names or reports: its value is a number, or tells of the call."""
OF_CALLS = en_key_names.OF_CALLS
"""English keys around an object that may be no field's."""
CONTENT = en_key_names.CONTENT
"""Keys under which an API holds what the model said."""
