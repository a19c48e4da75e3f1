"""English words of names of fields; field_names.py says what each class is for."""

from __future__ import annotations

from holdfast.parsers.words.language import each

NAMED = frozenset(each("name names title fullname who"))
HELD = frozenset(
    each(
        "owner assignee author writer sender recipient receiver caller manager responsible "
        "contact city town country address street phone telephone mobile email e mail"
    )
)
FILLED = frozenset(
    each(
        "company organization organisation occupation job profession school department nationality"
    )
)
ASKED = frozenset(each("title"))
OF_FORMS = frozenset(each("number date time url link company age id"))
TEXTS = frozenset(
    each(
        "title task tasks todo subject heading headline summary note notes remark remarks "
        "comment comments description detail details message text content body reason reasons "
        "rationale explanation evidence quote quotes question questions answer answers action "
        "actions step steps plan instruction instructions advice feedback finding findings "
        "observation complaint goal idea ideas thought thoughts quotation statement opinion "
        "condition conditions wish wishes want wants need needs request requests rule rules "
        "requirement requirements option options slogan motto lyrics"
    )
)
ONE_AT_A_TIME = frozenset(each("job occupation profession position employer"))
HAD = frozenset(
    each(
        "allergy allergies allergen allergens diagnosis diagnoses condition conditions disease "
        "diseases illness illnesses medication medications"
    )
)
STATES = frozenset(
    each(
        "symptom symptoms sign signs keyword keywords tag tags topic topics restriction "
        "restrictions preference preferences diet feature features emotion emotions problem "
        "problems issue issues concern concerns change changes point points fact facts"
    )
)
DEEDS = frozenset(
    each(
        "action actions step steps decision decisions task tasks todo todos schedule schedules "
        "agenda timeline itinerary plan plans procedure procedures instruction instructions "
        "assignment assignments homework milestone milestones deadline deadlines routine "
        "process resolution resolutions recommendation recommendations advice followup "
        "followups reminder reminders errand errands chore chores deliverable deliverables "
        "minutes question questions answer answers rule rules responsibility responsibilities "
        "note notes remark remarks comment comments quote quotes"
    )
)
REMARKS = frozenset(
    each(
        "note notes remark remarks finding findings observation observations comment comments "
        "summary point points fact facts keyword keywords tag tags rule rules message messages"
    )
)
COMPLAINTS = frozenset(each("symptom symptoms sign signs complaint complaints"))
DECIDED = frozenset(each("decision decisions decided resolution resolutions"))
OF_KIN = frozenset(
    each(
        "family kin relative relatives sibling siblings history hereditary support supported "
        "contact lives living with by from married marital spouse partner child children "
        "caregiver guardian parent parents accompanied informant referred consent next "
        "relationship"
    )
)
ADDRESSES = frozenset(each("url urls href link website homepage webpage"))
TIMES = frozenset(each("times"))
TITLES = frozenset(each("title subject headline"))
COUNTS = frozenset(each("quantity qty count number num pieces"))
BEGINS = frozenset(each("start starts from begin begins open opens opening departure"))
ENDS = frozenset(each("end ends until till to close closes closing finish arrival"))
WHOLE = frozenset(each("budget total sum hours"))
EACH = frozenset(each("per each daily weekly monthly day week month"))
AGES = frozenset(each("age ages"))
NOBODYS = frozenset(
    each(
        "first last middle given family full nick user file display short long legal maiden "
        "host domain screen"
    )
)
SUBJECTS = frozenset(
    each(
        "client patient person customer user applicant employee student member guest "
        "participant passenger attendee tenant caller visitor buyer resident learner subscriber"
    )
)
NUMBERED = frozenset(
    each(
        "year years level floor no id number rank page chapter unit week day month age grade "
        "score code lot room"
    )
)
FORM = frozenset(
    each("name title author date time age address email phone subject status type category id")
)
MEASURES = frozenset(
    each(
        "month day hour minute pages chapters edition volume issue price rating score height "
        "weight length"
    )
)
COMMON = frozenset(
    each(
        "is has was the a an of and or in on at to for by date day time name type id number no "
        "text count value list level status info data details next last first total main"
    )
)
HAS_TIME = frozenset(
    each("company employer organization organisation school university workplace job occupation")
)
