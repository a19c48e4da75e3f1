"""English words that are verbs, or may be. Written by us: facts of the language."""

from __future__ import annotations

from holdfast.chains.extractive.inflections import bases, gerunds, thirds
from holdfast.chains.extractive.wordlist import words

GERUNDS = words(
    """
    bounding broadcasting browsing building casting checking clipping clustering coding
    communicating competing computing converging cooperating crossing cutting damping decreasing
    designing diminishing drawing editing embedding encoding evolving fitting forecasting
    forwarding gaming handling hearing increasing indexing interacting joining learning limiting
    linking loading locking mapping marking matching merging mixing modeling modelling
    monitoring moving networking operating optimizing ordering oscillating overlapping packing
    pairing parsing planning pointing positioning predicting pricing probing processing
    profiling programming prototyping pruning publishing querying questioning queueing queuing
    ranking rating reading recording recurring rendering reporting reviewing rotating routing
    running sampling scaling scanning scattering scheduling scoring searching sectioning
    segmenting sensing setting shaping sharing shifting shopping signing slowing sorting
    sounding spacing splitting spreading staging starting stepping storing streaming stretching
    structuring supporting surveying swapping switching targeting testing thinking timing
    tracing tracking trading training transferring transforming traveling travelling triggering
    tuning turning typing understanding updating vanishing viewing voting waiting walking
    weighting winning working wrapping writing zooming
    """
)
"""Words in -ing that name a thing, or how it is: data mining, moving objects."""

PARTICIPLES = words(
    """
    adapted aligned applied assisted augmented automated broken combined compressed computed
    connected constrained corrupted distributed driven embedded encrypted enhanced expanded
    extended focused frozen generalised generalized hidden improved integrated interconnected
    isolated managed modified modulated normalized optimized organized perturbed randomized
    reduced relaxed restricted simplified simulated specialized spoken spread stabilized stored
    sunken supervised synchronized tailored trained unified united woven written
    """
)
"""Words in -ed and -en that make a term before a noun: embedded processor."""

_ONLY = words(
    """
    abandon abolish absorb abstain accelerate accentuate accommodate accompany accumulate accuse
    activate adapt add adhere adjourn adjust admit! advise afford align allege allocate alter
    amend amplify annotate anticipate append appoint appreciate approve arouse arrive articulate
    ascertain assemble assert assimilate assist assure attach attain attest augment authenticate
    automate await behave bifurcate broaden browse calculate calibrate cancel categorize cease
    characterise characterize circumvent cite classify coexist coincide collaborate collapse
    collect combat commence communicate compel! compensate compete compile complicate comply
    compose comprehend compress conceal concede concentrate configure confine conform confuse
    congregate connect conquer consolidate constrain consume contemplate contend contradict
    converge convey convince cooperate coordinate correlate correspond corrupt counteract
    criticise criticize culminate cultivate deceive decompose decouple dedicate deduce deduct
    deem deepen defer! degrade delegate delete delineate deliver deny depart depict deploy
    deprive deserve destroy detach deter! deteriorate deviate devise devote diagnose dictate
    differentiate diffract diminish disagree disappear discard discern disclose discourage
    disregard disrupt disseminate dissolve distort distribute diverge dominate donate educate
    elapse elevate elicit elucidate elude embed! embody embrace emit! emphasise emphasize
    emulate encapsulate encode encompass encrypt end endanger endorse endow endure enforce
    engage enlarge enrich enrol! entail entangle enter entitle enumerate envisage equip!
    eradicate erase evade evoke evolve exacerbate exaggerate excel! exclude execute exemplify
    exempt exert exhaust exhort expedite expire expose extrapolate fall falsify fascinate fetch
    finalize fluctuate forbid! foresee forgo formalise formalize foster generalise generalize
    glean govern grapple grasp hamper handle harm harness hear hide hinder hope hypothesize
    ignite ignore illuminate imagine imbue imitate immerse impair impede impinge implicate
    impose impress incite incline incur! induce inflict infringe ingest inhabit inherit inhibit
    initialise initialize initiate inject inspect inspire install instantiate instruct insulate
    integrate intend intensify interact intercept interconnect interfere interpolate interpret
    interrogate intersect intervene intrigue intrude invert invest invite invoke irritate
    isolate jeopardize join justify juxtapose leap lessen liberate linger locate magnify
    maintain maltreat manifest manipulate materialise materialize maximise maximize mediate
    memorize minimise misclassify misinterpret mislead mitigate mobilise modify modulate
    motivate multiply narrate necessitate neglect negotiate neutralize normalise normalize
    notify nullify obey obscure obstruct obviate occupy offload omit! oppose optimise optimize
    organise organize originate oscillate outweigh overcome overlook override oversee overwhelm
    overwrite parse partake participate penalise penalize perceive perish permeate perpetuate
    persist persuade pertain perturb pervade pinpoint polarize ponder populate portray preempt
    prescribe presume prevail procure prohibit proliferate promise propagate prosper provoke
    publish pursue quantify quote raise randomize ratify react reactivate read readjust realise
    reallocate reappear reassure recapture reclaim recognise recombine recompute reconcile
    reconfigure reconsider reconstruct recover recreate rectify recur! redefine redesign
    redirect rediscover redistribute refine reformulate refuse refute regain regenerate regulate
    rehearse reinforce reinvent reject relax relinquish relocate remedy remember remind renew
    reorganize repel! replenish replicate reproduce rescale resemble reshape reside resist
    respond restore restrict restructure resubmit resume rethink retract retrieve reuse revert
    revise revisit revive revolve rewrite safeguard saturate scrutinize secrete send settle
    shed! simplify simulate situate solidify specialize speculate spend stabilise stabilize
    stagnate stimulate stipulate store straighten strengthen strive stumble subdivide submit!
    subsume subtract suffice suit summarise summarize superimpose supersede supervise supplant
    supplement suppress surmount surpass survive sustain synchronize synthesise synthesize
    tabulate tackle tailor tempt terminate thrive throw thwart tighten tolerate train transcend
    transcribe translate transmute traverse trivialize uncover underestimate undergo underlie
    undermine underpin! underscore undo unearth unfold unify unite unleash unlock unravel unveil
    uphold usurp utilise vanish verify vindicate violate visualise visualize warn warrant weaken
    weigh widen wield withdraw withstand worsen write
    """
)
ONLY_VERBS = bases(_ONLY) | thirds(_ONLY) | gerunds(_ONLY) - GERUNDS
"""Verbs that are no nouns, beside those of stops_en; in -ed they make terms before a noun."""

_BOTH = words(
    """
    address advance aid answer appeal approach attempt balance benefit blame boost bound break
    breed broadcast build burst bypass call cause challenge change charge check claim comment
    compound compromise concern conflict contact contest contract contrast control cost count
    couple cover crash cross damage decline decrease design detail dispatch display dispute
    double draft drift drive drop! dump duplicate escape estimate exchange experience exploit
    export extract face favor favour feed focus force forecast form forward function gain guide
    halt help highlight import increase influence interact judge jump launch lead leak level
    lift limit link load lock log! loop map! mark match merge mimic mix model monitor move
    output overlap! place plan! play plot! point police position post power practice practise
    probe profit prompt prune pump purchase push query question range rank rate record regret
    release repair repeat report request rescue reset! return review reward ride rise risk
    rotate route rule run! sample scale scan! scatter schedule search section sense share shift
    shop! sign slide slow sort speed split! spread stem! step! stream stretch strike study
    supply support survey suspect swap! switch target threat time touch trace track trade
    transfer transform transport travel trigger trust turn update upgrade upload view vote wait
    watch weight work zoom
    """
)

BASE = bases(_BOTH)
"""Words that are verbs or nouns: limit, exchange, forecast;"""
THIRD = thirds(_BOTH)
"""with -s, where a noun is plural and a verb has a subject;"""
DOING = gerunds(_BOTH) - GERUNDS
"""and in -ing, where most often somebody does it to something."""

_RATHER_NOUNS = words(
    """
    access attack attribute award bias block branch bridge buffer cache cluster code copy cycle
    decay delay demand document fault filter flow grade group heat impact index insert interface
    issue land light list loop! mask matter measure mirror name network object order pair
    partition patch picture plant pool process program! project queue race research reserve root
    score screen segment sequence shape signal sound source stage state stress structure surface
    test total trend type value visit waste
    """
)
RATHER_NOUNS = bases(_RATHER_NOUNS) | thirds(_RATHER_NOUNS)
"""Nouns that are verbs now and then: only where the clause has no other, and an object follows."""

PREDICATIVE = words(
    """
    proportional equal equivalent expensive cheap dependent independent sensitive robust optimal
    stable unstable accurate inaccurate precise flexible scalable applicable acceptable reliable
    consistent inconsistent complex simple large small high low fast slow long short full empty
    open free true false alone active inactive responsible successful competitive comparable
    superior inferior inherent implicit explicit invariant constant infinite finite linear
    nonlinear polynomial exponential intractable undecidable decidable solvable unsolvable
    computable uncomputable correct incorrect ambiguous unambiguous evident apparent clear vague
    strong weak rare common frequent vital central compatible incompatible portable extensible
    visible invisible accessible inaccessible present absent blind aware subject prone
    indifferent beforehand afterwards alike aside apart elsewhere overnight onwards together forward
    """
)
"""Adjectives that end a noun phrase's sentence and not the phrase: the cost is proportional to."""
