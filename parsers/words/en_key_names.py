"""English words of keys and labels; key_names.py says what each class is for."""

from __future__ import annotations

from holdfast.parsers.words.language import each

PERSONS = frozenset(
    each(
        "wife husband spouse partner mother father mom mum mommy dad daddy parent parents "
        "brother sister sibling son daughter grandmother grandfather grandma grandpa aunt uncle "
        "cousin nephew niece friend boss manager supervisor colleague coworker neighbor "
        "neighbour roommate teacher girlfriend boyfriend fiance fiancee guardian caregiver "
        "inlaw stepfather stepmother counsellor counselor therapist employer landlord"
    )
)
EXPECTED = frozenset(
    each("expected target goal planned estimated projected predicted recommended ideal")
)
PAST = frozenset(
    each(
        "old previous prev previously prior former formerly past earlier before last yesterday "
        "original initial history"
    )
)
NO_ANSWER = frozenset(
    each(
        "draft drafts example examples sample template default defaults placeholder dummy fake "
        "wrong incorrect bad false rejected invalid not no non never without error errors "
        "cancelled canceled removed deleted excluded discarded ignored candidate candidates "
        "unused counterexample alternative alternatives input inputs query request filter "
        "filters prompt question instruction instructions schema required enum thought thoughts "
        "thinking scratchpad"
    )
)
DROPPED = frozenset(
    each("excluded rejected removed deleted discarded dropped cancelled canceled withdrawn ignored")
)
ANSWER = frozenset(
    each(
        "result results data answer answers output outputs response final after new current "
        "latest corrected updated revised now value values record object json item items "
        "content contents body payload reply"
    )
)
COUNTED_PERSONS = frozenset(each("parent parents friend colleague child"))
BESIDE_PERSON = frozenset(
    each("the a her his their its my our your for of as to is was client patient s")
)
BESIDE_VALUE = frozenset(each("page step tokens max maximum scale wrong incorrect"))
PLAIN = frozenset(each("the a is was score value points answer number no count"))
PRIOR = frozenset(each("previous prior former earlier last"))
WHO = frozenset(
    each(
        "client patient person customer user applicant candidate employee record case session visit"
    )
)
DATA = frozenset(each("data info information details record json object"))
HOLDS = frozenset(each("success successful ok correct valid accurate found"))
INVENTED = frozenset(
    each(
        "example sample dummy fake placeholder template hypothetical invented fictional "
        "synthetic wrong incorrect invalid rejected draft failed"
    )
)
ERRORS = frozenset(each("error errors err failure exception"))
NOTES = frozenset(each("note notes comment comments remark remarks message reason"))
OUTCOMES = frozenset(each("status state result"))
FAILED = frozenset(each("error failed failure fail invalid rejected incomplete"))
UNITS = frozenset(each("unit units"))
BESIDE_ANSWER = frozenset(
    each(
        "type kind id uid uuid index idx number no note notes comment comments remark remarks "
        "reason reasons reasoning explanation rationale confidence score probability certainty "
        "source sources evidence quote quotes language lang locale version timestamp created "
        "updated generated model schema format description title name status success ok error "
        "errors message messages valid summary context text input output metadata meta "
        "disclaimer warning warnings unit units"
    )
)
CORRECTING = frozenset(
    each("corrected correct correction corr revised updated actual real true amended fixed")
)
ANEW = frozenset(each("final adjusted current present new newest latest now today"))
SURE = frozenset(
    each(
        "known stated given mentioned explicit certain sure confirmed verified exact found text "
        "provided present specified clear"
    )
)
UNSURE = frozenset(
    each(
        "estimate estimated assumed assumption guess guessed inferred uncertain unknown unsure "
        "approximate placeholder hypothetical missing unclear fabricated invented"
    )
)
JOINTS = frozenset(each("is was are were in the a an fields field values value data"))
HELPERS = frozenset(each("assistant secretary deputy"))
OF_A_NAME = frozenset(each("name s her his their my"))
ABOUT = frozenset(
    each(
        "type title description format confidence score reason reasoning explanation note notes "
        "source evidence unit required label"
    )
)
NAMING = frozenset(each("field key name label attribute property"))
HOLDING = frozenset(each("value content answer data"))
CALLED = frozenset(each("function name tool action toolname functionname functioncall call"))
ARGUMENTS = frozenset(each("arguments args parameters params input actioninput toolinput kwargs"))
FINAL_CALLS = frozenset(each("finalanswer finalresponse finalresult"))
"""What an agent calls to give its answer."""
LOOKS_UP = frozenset(
    each(
        "search lookup look find query fetch retrieve get check call load open ask browse "
        "select remove delete drop exclude ban block clear reset ignore forget"
    )
)
TAKES_AWAY = frozenset(each("remove delete drop exclude cancel reject ban block clear forget"))
WITHOUT = frozenset(each("stopword stopwords stop blacklist blocklist exclusions"))
HEADS = frozenset(each("columns header headers fields keys names"))
BODY = frozenset(each("rows data values records items"))
LIMITS = frozenset(each("max min num number count limit total"))
ENVELOPE = frozenset(
    each(
        "status code success ok error errors message reason note notes count total length "
        "language lang version type confidence score minitems maxitems uniqueitems"
    )
)
GIVEN = frozenset(each("text input source document transcript sentence passage"))
REASONS = frozenset(
    each(
        "question query prompt task instruction reason reasons reasoning rationale explanation "
        "justification why"
    )
)
REMARKS = frozenset(
    each("note notes remark remarks confidence certainty source sources reference references")
)
MOMENTS = frozenset(each("date dated page asof year"))
PARTS = frozenset(each("translation meaning definition note notes pronunciation partofspeech"))
WRAPPERS = frozenset(
    each(
        "mapping map dictionary glossary vocabulary table list menu budget summary inventory "
        "schedule breakdown distribution count total frequency stock data"
    )
)
ITEMS = frozenset(each("keyword keywords term word phrase tag name topic text label value item"))
KINDS = frozenset(each("type kind class model typename modelname"))
OF_THE_CALL = frozenset(
    each(
        "id index number no probability prob score confidence certainty count total page "
        "success ok error errors status code version rank length size"
    )
)
OF_CALLS = frozenset(each("name type title call tool action function"))
CONTENT = frozenset(each("content text response output result answer completion arguments data"))
