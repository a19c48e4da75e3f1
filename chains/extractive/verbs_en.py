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
    abandon abolish absorb abstain accelerate accentuate accommodate accompany accumulate
    activate adapt add adhere adjust admit! advise align allocate alter amplify anticipate
    append appreciate arrive articulate ascertain assemble assert assimilate assist assure
    attach attain augment authenticate automate behave broaden browse calculate calibrate cancel
    categorize cease characterise characterize circumvent cite classify coincide collaborate
    collapse collect combat commence communicate compensate compete compile comply compose
    comprehend compress conceal concentrate configure conform confuse connect conquer
    consolidate constrain consume contend contradict converge convey convince cooperate
    coordinate correlate correspond corrupt criticise criticize cultivate decompose decouple
    deduce deem deepen degrade delete delineate deliver depart depict deploy deserve destroy
    deteriorate deviate devise diagnose differentiate diminish disagree disappear discard
    discern disclose disregard disrupt disseminate distort distribute diverge dominate educate
    elicit elucidate embed! embody embrace emit! emphasise emphasize emulate encapsulate encode
    encompass encrypt end enforce engage enlarge enrich entail enter entitle enumerate equip!
    erase evoke evolve excel! exclude execute exemplify exert exhaust expedite expose fall
    fascinate fetch finalize fluctuate forbid! foresee formalise formalize foster generalise
    generalize govern grasp handle harm harness hear hide hinder hope ignore illuminate imagine
    imitate impair impose incur! induce inherit inhibit initialise initialize initiate inject
    inspect inspire install instantiate integrate intend intensify interact interconnect
    interfere interpolate interpret intersect intervene invert invest invite invoke isolate join
    justify leap locate magnify maintain manifest manipulate materialise maximise maximize
    memorize minimise mitigate mobilise modify modulate multiply necessitate neglect negotiate
    normalise normalize notify obscure obstruct obviate occupy omit! oppose optimise optimize
    organise organize originate oscillate overlook oversee parse partake participate penalise
    penalize perceive persist persuade pertain perturb prescribe presume prevail prohibit
    proliferate promise propagate publish pursue quantify quote raise randomize react read
    realise recognise reconcile reconfigure reconstruct recover recur! redefine redesign refine
    refute regulate reinforce reject relax remedy remember remind renew reorganize replicate
    reproduce resemble reshape reside resist respond restore restrict resume retrieve reuse
    revise revisit revive revolve saturate send settle shed! simplify simulate situate
    specialize speculate stabilise stabilize stimulate stipulate store straighten strengthen
    strive submit! subtract suffice suit summarise summarize supersede supervise supplement
    suppress surpass survive sustain synchronize synthesise synthesize tackle tailor terminate
    throw tighten tolerate train transcend transcribe translate uncover undergo underlie
    undermine undo unfold unify unite unveil uphold utilise vanish violate visualise visualize
    warn warrant weaken weigh widen withdraw withstand write
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
    """
)
"""Adjectives that end a noun phrase's sentence and not the phrase: the cost is proportional to."""
