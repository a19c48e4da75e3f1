"""English words that bound what may be a keyword, each list with its reason. Written by us."""

from __future__ import annotations

from holdfast.chains.extractive import topics, verbs_en
from holdfast.chains.extractive.inflections import forms
from holdfast.chains.extractive.register import Register
from holdfast.chains.extractive.wordlist import words

FUNCTION = words(
    """
    a an the and or nor but so yet if then else than as at by for from in into of off on
    onto out over per to under up upon via with within without about above across after
    against along among amongst around before behind below beneath beside besides between
    beyond despite down during except inside like near outside past since through throughout
    till toward towards until unto versus vs whereas while whilst when whenever where
    wherever whereby wherein whether which whichever who whoever whom whose why how that
    this these those there here it its itself he him his himself she her hers herself they
    them their theirs themselves we us our ours ourselves you your yours yourself yourselves
    i me my mine myself one ones oneself someone somebody something anyone anybody anything
    everyone everybody everything nobody nothing none each every either neither both all any
    some few fewer many much more most less least other others another such same own no not
    only just also too very quite rather really even still already again ever never always
    often sometimes seldom usually once twice be am is are was were been being have has had
    having do does did done doing can could may might must shall should will would ought
    cannot because although though unless however therefore thus hence moreover furthermore
    nevertheless nonetheless otherwise instead meanwhile indeed perhaps maybe almost nearly
    away back together apart aside forth ago yes ok okay etc eg ie viz et al e.g i.e
    respectively accordingly consequently namely well thereby thereof therein herein hereby
    whatsoever whatever plus minus up-to zero two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty sixty seventy eighty ninety fifty hundred thousand million first second
    third fourth fifth last next multiple what whats dont cant wont didnt doesnt isnt arent
    wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt im ive youre theyre thats
    theres hes shes lets youve theyve afterward albeit amid altogether anew anyway halfway
    henceforth hitherto inasmuch irrespective likewise nowadays notwithstanding onward regardless
    sometime somewhat somewhere soon thereafter twofold unlike verbatim whereupon beyond amidst
    alongside atop according due owing prior subsequent
    """
)
"""Closed classes of the grammar: articles, pronouns, prepositions, conjunctions, auxiliaries."""

CONTRACTED = ("n't", "'m", "'re", "'ve", "'ll", "'d")
"""Ends of words that are a pronoun or an auxiliary with its verb."""
CONTRACTIONS = words(
    """
    it's he's she's that's there's here's what's who's where's how's let's one's cause gonna
    wanna gotta kinda sorta dunno lemme gimme 'cause ain't y'all everybody's everyone's
    somebody's someone's nobody's something's everything's nothing's
    """
)

VERBS = forms(
    words(
        """
    accept accomplish achieve acquire act adopt! address affect agree aim allow analyze
    analyse appear apply argue arise ask assess assume attempt avoid become begin believe
    belong bring call carry cause choose claim clarify come compare complete comprise
    compute conclude conduct confirm consider consist constitute construct contain continue
    contribute convert create deal decide define demonstrate denote depend derive describe
    determine develop differ discover discuss distinguish divide drop! earn elaborate
    eliminate emerge employ enable encounter encourage enhance ensure establish estimate
    evaluate examine exceed exhibit exist expand expect explain exploit explore express
    extend facilitate fail feel find fit! focus follow formulate fulfil! gain generate get
    give go grow guarantee happen help highlight hold identify illustrate implement imply
    improve include incorporate increase indicate infer! inform introduce investigate
    involve keep know lack learn leave let lie look lose make manage mean meet mention
    minimize motivate move need note notice obtain occur! offer operate outline outperform
    overcome own pay perform permit! play pose possess postulate preclude predict prefer!
    present preserve prevent proceed produce prompt propose prove provide put reach realize
    recall receive recognize recommend reconsider reduce refer! reflect regard relate rely
    remain remove render replace report represent require resolve result retain reveal
    review satisfy say see seek seem select serve show solve speak specify stand start stay
    stop! succeed suffer suggest support suppose take talk tell tend think treat try turn
    understand undertake use utilize validate vary verify view want watch wish wonder yield
    rise detect transmit! mount remark observe arrange attract surround assign combine
    confront cope insert invent
    """
    )
)
"""What papers and people do: report, get, show. Where one is a noun too, the noun is vague."""

_VAGUE_VERBS = words(
    """
    use uses using show shows result results need needs lack lacks note notes notice offer offers
    own aim aims lead leads leading present presents report reports claim claims issue
    issues address addresses cause causes attempt attempts
    """
)
"""Of those that are nouns too, the ones that make no term in a paper."""

IRREGULAR = words(
    """
    arose arisen became begun began bore brought built came chose chosen dealt drew drawn
    drove driven fell fallen felt found fought forgot forgotten gave given gone got gotten
    grew grown heard held kept knew known laid led left lay lain lost made meant met paid
    proved proven ran rose risen said sat saw seen sent shown shrank sold sought spoke
    spoken spent stood stuck swore taken took taught thought threw thrown told tried
    understood undergone underwent went withdrew wrote written arises coming getting putting
    letting setting running sitting beginning dealing forgetting
    """
)

VAGUE = words(
    """
    able actual additional adequate appropriate available aware best better big bigger
    biggest brief broad capable careful certain clear close comparable complete complicated
    comprehensive considerable consistent conventional corresponding crucial current
    desirable desired detailed different difficult diverse due easy easier effective
    efficient elegant entire essential exact excellent existing extensive extra familiar
    famous far faster feasible fine following former frequent fundamental further future
    given good great greater greatest higher highest huge identical immediate important
    impossible impressive inadequate inherent interesting larger largest later latest latter
    likely little longer lower lowest main major mere necessary new newer nice novel
    numerous obvious older opposite ordinary overall particular poor popular possible
    powerful preliminary present previous promising proper realistic reasonable recent
    related relevant reliable remarkable respective rich right satisfactory separate serious
    several severe shorter significant similar simpler single slight small smaller smallest
    sole sophisticated specific straightforward stronger substantial successful suitable
    superior sure tough true typical unable unique unknown useful usual valid valuable
    various vast viable whole wider worth wrong younger earlier enough lots pure
    """
)
"""Adjectives that judge or compare and make no term, as large, real and optimal do."""

PAPER_NOUNS = words(
    """
    abstract account advantage advantages aim aims amount amounts analysis approach
    approaches area areas article aspect aspects author authors background basis benefit
    benefits case cases chapter choice class combination comparison concept concepts
    conclusion conclusions condition conditions consequence consequences context contrast
    contribution contributions data degree demand details development difference differences
    difficulty difficulties discussion drawback drawbacks effect effects effort efforts end
    evidence example examples experience experiment experiments extent fact factor factors
    feature features field fields finding findings framework function goal goals group idea
    ideas impact implementation implication implications importance improvement improvements
    information insight insights interest introduction investigation issue issues kind kinds
    knowledge lack letter level levels limitation limitations literature manner means method
    methods methodology model models need needs number numbers objective objectives
    observation observations opportunity order outcome overview paper papers part parts
    performance period perspective phase piece place point points possibility possibilities
    practice principle principles problem problems procedure procedures process processes
    project property properties proposal purpose purposes quality question questions range
    rate reason reasons relation requirement requirements research researcher researchers
    respect result results role scheme section sections sense series set sets show
    simulation simulations situation situations solution solutions sort stage step steps
    strategy structure studies study subject success summary survey system systems technique
    techniques technology term terms test theory thing things time times topic trend trends
    type types use user users value values variety version view way ways work works world
    year years state form base display lead influence large high low real optimal simple
    complex robust standard technical synthetic human attention notion software hardware
    computer computers network networks control design algorithm algorithms efficiency
    application applications equation equations node nodes functions item items request
    requests car
    """
)
"""What papers are about in general: a single one of these is no keyword; "expert systems" is."""

_EMPTY_HEADS = words(
    """
    advantage advantages amount amounts aspect aspects benefit benefits case cases change
    changes concern concerns conclusion conclusions consequence consequences difference
    differences difficulties difficulty drawback drawbacks effort efforts example examples
    extent fact finding findings goal goals idea ideas implication implications importance
    improvement improvements insight insights interest kind kinds limitation limitations manner
    number objective objectives overview paper papers part parts place possibilities possibility
    purpose question questions range reason reasons role section sections situation situations
    stage step steps success summary thing things topic topics trend trends variety
    way ways work works year years
    """
)
"""A phrase that ends in one of these says how, how much or that, not what: key differences."""

TALK_WORDS = words(
    """
    yeah yep yup nope nah uh um uhm hmm mm mhm oh ah hey hi hello bye thanks thank please
    sorry welcome wow gosh god sir ma'am dude guys actually basically honestly literally
    totally exactly absolutely definitely probably apparently obviously anyway anymore
    somehow somewhat somewhere anywhere everywhere nowhere else alright right today tonight
    tomorrow yesterday now soon lately recently later early morning afternoon evening day
    days week weeks weekend month months year years hour hours minute minutes moment while
    time times monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december thing things stuff way
    ways lot lots bit kind sort part point couple whole half end start beginning middle side
    front top rest people guy everyone anyone place world word words name number idea ideas
    question questions answer sense reason reasons case fact deal matter second step steps
    piece bunch anything something nothing everything whatever session sessions today's last
    week's therapist counselor counsellor client patient doctor interviewer caller clinician
    dr mr mrs ms miss prof mad glad happy sad bad worse worst fine nice weird crazy stupid
    dumb silly funny cool awful terrible horrible amazing awesome proud scared afraid tired
    upset wrong okay hard easy ready busy alone quiet loud hungry sick gray grey numb tight
    sure pretty super willing awake asleep healthy dizzy fluttery satisfying frightening
    disappointed worried nervous comfortable uncomfortable overwhelmed gently yours wide
    huge loaf shirt fault luck chance daily weekly tuesdays wednesdays fridays sundays
    saturdays mondays thursdays weekdays weekends summer winter spring autumn semester real
    large full long short fast torn normal stuck drained miserable grand common natural general
    special strong rough complex critical simple
    """
)
"""What a conversation is held with: greetings, time, things in general, how one finds them."""

TALK_VERBS = forms(
    words(
        """
    admit! apologize appreciate arrange arrive assign bench block bother breathe breath burn
    buy cancel care catch chat chase check clean click climb close collapse complain
    concentrate cook cope count cover crash cry cut deserve die disappear dread drive drag!
    dump eat end enjoy enter escape figure fill finish fix force forget forgive freak grab!
    guess hang hate hear hesitate hide hit! hope hurt ignore imagine insist interrupt invite
    join joke judge jump kick kill knock laugh lean lend lift like listen live lock love
    marry mess mind miss nod! open pack panic park pass pick plan! practise practice pretend
    promise pull punch push question quit! race raise react read regret! relax remember
    remind repeat reply rest return ride ring rush save scare scream search send settle
    share shift shout shut sign sing sit! skip! slam! sleep smell smile smoke sneak sort
    sound spend split! spot! step! stick store stress struggle stumble surprise swear switch
    tear text thank throw touch train trust unpack visit wait wake walk wash waste wear
    weigh whisper win! wipe work worry yell fall hint pound notice delete scroll rehearse
    snap! sweat limit steal stare refuse tremble faint punish shiver vomit sob! expel
    accuse tease mock nag! hug! kiss flirt cheat sulk comfort
    """
    )
) | words(
    """
    ate eaten bought broke broken caught cried cut drank drunk drove forgave froze hid
    hidden hit hurt quit rang rode sang shook shut slept stole swam threw tore woke woken
    won wore worn dying lying tying crying trying getting sitting
    """
)
"""What people say they do; in talk a base form is the verb far more often than the noun."""

NOUNS_TOO = words(
    """
    care cancel cooking crying dread drinking driving eating fighting hate hope hurting
    judgement love missing panic plan practice sleep sleeping smoking stress stressing
    struggle struggles support trust work worry worries breathing shift shifts practising
    planning training trains train studying learning parenting school text test tests visit
    visits visiting fight fights fear fears need needs help change changes harm pay grade
    grades feeling feelings thought thoughts rest drinks diet control rules rule rehearsal
    coping grieving bullying purging binge binging cutting gambling shame focus meeting
    meetings setting promise
    """
)
"""Of those, the ones that name a topic when a client speaks: sleep, work, panic, drinking."""

TALK_ALONE = words(
    """
    work help change changes need needs support plan promise meeting meetings rest test
    tests visit visits practice control rule rules feeling feelings thought thoughts train
    trains text care hope friend friends car phone table chair bed head face hand hands eye
    eyes body heart mind life house home room door chest throat night nights person man
    woman men women kid kids boy girl story trip glass back
    """
)
"""Of those again, the ones that need a word beside them: "work stress", "support group"."""

_GRAMMAR = FUNCTION | CONTRACTIONS | VAGUE
_TERMS = verbs_en.BASE | verbs_en.THIRD | verbs_en.GERUNDS | verbs_en.PARTICIPLES | {"mean"}
_PAPER_VERBS = (VERBS | verbs_en.ONLY_VERBS | IRREGULAR) - _TERMS
_PAPER_STOPS = _GRAMMAR | _PAPER_VERBS | _VAGUE_VERBS
_TALK_VERBS = (verbs_en.ONLY_VERBS - topics.EN) | VERBS | IRREGULAR | TALK_VERBS
_TALK_STOPS = (_GRAMMAR | TALK_WORDS | _TALK_VERBS) - NOUNS_TOO

STOPS = {Register.PAPER: _PAPER_STOPS, Register.TALK: _TALK_STOPS}
ALONE = {Register.PAPER: PAPER_NOUNS, Register.TALK: PAPER_NOUNS - NOUNS_TOO | TALK_ALONE}


_SPLIT_OFF = frozenset(("s", "t", "d", "m", "ll", "re", "ve"))
"""What a tokenizer leaves of client's and can't; in capitals they are terms."""


def is_stop(word: str, register: Register) -> bool:
    """Return whether a word bounds a run: listed, contracted, a number, an adverb in -ly.

    In talk a word in -ed is a verb; in a paper it may open a term: weighted graph.
    """
    plain = word.casefold().replace("’", "'")
    if (
        word in _SPLIT_OFF
        or plain in STOPS[register]
        or plain.endswith(CONTRACTED)
        or plain.replace(".", "").isdigit()
    ):
        return True
    if plain.endswith("ly"):
        return len(plain) > 4 and plain not in _LY_NOUNS
    return register is Register.TALK and _is_past(plain)


def is_verb(word: str) -> bool:
    """Return whether a word, case folded, is a verb and no noun."""
    return not word.endswith("ing") and word in _PAPER_VERBS


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and not word.endswith("eed") and "-" not in word


_NO_ADJECTIVES = words(
    """
    variable observable table cable vegetable timetable archive drive drives five hive objective
    perspective alternative derivative initiative narrative primitive executive collective additive
    incentive directive native detective representative abusive sedative laxative negative
    """
)
_LY_NOUNS = words(
    """
    elderly daily friendly costly family anomaly assembly monopoly supply reply bully butterfly
    belly ally rally folly
    """
)


MAX_WORDS = 4
"""Words of the longest English keyword."""


def may_be_keyword(phrase: str, register: Register) -> bool:
    """Return whether a phrase may be a keyword: not too long, no final -ed, not too wide."""
    written = phrase.casefold().split()
    last = written[-1]
    if len(written) > MAX_WORDS or _is_past(last):
        return False
    is_named = len(written) > 1 and last.endswith("ing")
    if (is_stop(last, register) and not is_named) or (
        is_stop(written[0], register) and len(written) < 3
    ):
        return False
    if _is_doing(last) if register is Register.TALK else last in _EMPTY_HEADS:
        return False
    if len(written) > 1:
        return True
    return len(last) > 2 and last not in ALONE[register] and not _is_adjective(last)


def _is_adjective(word: str) -> bool:
    return (
        word.endswith(("able", "ible", "ous", "ful", "less", "ive")) and word not in _NO_ADJECTIVES
    )


def _is_doing(word: str) -> bool:
    """Return whether a word in -ing is what somebody does; drinking and grieving are topics."""
    return word.endswith("ing") and len(word) > 5 and word not in NOUNS_TOO | topics.EN
