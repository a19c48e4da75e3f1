"""English words that are verbs, or may be. Written by us: facts of the language."""

from __future__ import annotations

from holdfast.chains.extractive.inflections import bases, gerunds, thirds
from holdfast.chains.extractive.wordlist import words

GERUNDS = words(
    """
    balancing bearing broadcasting browsing building casting charging checking clipping
    clustering coding communicating competing computing converging cooperating crossing cutting
    damping decreasing designing diminishing drawing dropping editing embedding encoding
    evolving fading fitting forecasting forgetting forwarding gaming handling hearing increasing
    indexing interacting joining learning lending linking loading locking mapping marking
    matching merging mixing modeling modelling monitoring moving networking operating optimizing
    ordering oscillating overlapping packing pairing parsing picking planning pointing
    positioning predicting pricing probing processing profiling programming prototyping pruning
    publishing querying questioning queueing queuing ranking rating reading recording recurring
    rendering reporting reviewing rotating routing running sampling scaling scanning scattering
    scheduling scoring searching sectioning segmenting selling sensing setting shaping sharing
    shifting shopping signaling signing slowing smoothing sorting sounding spacing spelling
    spending splitting spreading squeezing staging steering stepping storing streaming
    stretching swapping sweeping switching targeting testing thinking timing tracing tracking
    trading training transferring traveling travelling triggering tuning turning typing
    understanding updating vanishing viewing voting waiting walking warning weaving weighting
    working wrapping writing zooming
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
    abandon abolish absorb abstain accelerate accentuate accommodate accompany accrue accumulate
    accuse acknowledge activate adapt add adhere adjourn adjust administer admit! advise affirm
    afford aggravate align allege alleviate allocate allot alter amend amortize amplify amuse
    annihilate annotate announce annoy anticipate apologize append appoint apportion appraise
    appreciate apprehend approve arouse arrive articulate ascend ascertain ascribe aspire
    assemble assert assimilate assist assure attach attain attend attest augment authenticate
    authorize automate avert await awaken behave bifurcate bolster bother broaden browse
    calculate calibrate cancel categorize cater cease celebrate certify characterise
    characterize circulate circumvent cite classify cleanse cling coalesce coexist coincide
    collaborate collapse collect combat commence commend communicate compel! compensate compete
    compile complain complicate comply compose comprehend compress conceal concede conceive
    concentrate conceptualise conceptualize concur confer confess configure confine conform
    confuse congregate connect conquer conserve consolidate constrain consult consume
    contaminate contemplate contend contradict converge convey convince cooperate coordinate
    correlate correspond corroborate corrupt counteract criticise criticize crumble crystallize
    culminate cultivate curb! curtail dampen dare deceive decelerate declare decode decompose
    decouple decry dedicate deduce deduct deem deepen defend defer! deflect defuse degrade
    delegate delete delineate deliver delve deny depart depict deplete deplore deploy deprive
    descend deserve designate destroy detach detain deter! deteriorate detract devastate deviate
    devise devote diagnose dictate differentiate diffract dilate dilute diminish disable
    disagree disallow disappear disappoint disassemble discard discern disclose disconnect
    discontinue discourage discredit discriminate disengage dismantle dismiss dispel! dispense
    disperse displace dispose disprove disregard disrupt disseminate dissipate dissociate
    dissolve dissuade distort distract distribute disturb diverge diversify divert divulge
    dominate donate downplay dwell dwindle eat educate eject elapse elevate elicit elongate
    elucidate elude embark embarrass embed! embellish embody embrace emit! emphasise emphasize
    empower emulate enact encapsulate encircle encode encompass encrypt end endanger endorse
    endow endure energize enforce engage engrave enjoy enlarge enlighten enlist enrich enrol!
    entail entangle enter entertain entice entitle entrench entrust enumerate envisage envision
    equalize equate equip! eradicate erase erode err escalate eschew evacuate evade evaporate
    evoke evolve exacerbate exaggerate excel! exclaim exclude execute exemplify exempt exert
    exhaust exhort expedite expel! expire expose extinguish extol! extrapolate fabricate fall
    falsify falter familiarize fascinate fasten fetch finalize finish flatten flee flourish
    fluctuate forbid! forego foresee foreshadow forget forgive forgo formalise formalize forsake
    foster furnish galvanize garner gather generalise generalize germinate glean glorify govern
    grapple grasp greet hamper handle harm harness hasten hear heighten hesitate hide hinder
    hinge hire hope humanize hypothesize ignite ignore illuminate illumine imagine imbue imitate
    immerse impair impart impede impinge implicate implore impose impress improvise incite
    incline inculcate incur! indict induce indulge infect infiltrate inflate inflict infringe
    infuse ingest inhabit inherit inhibit initialise initialize initiate inject innovate inquire
    insist inspect inspire install instantiate instigate instill instruct insulate insure
    integrate intend intensify interact intercept interconnect interfere interject interleave
    interpolate interpret interrogate interrupt intersect intertwine intervene intimidate
    intrigue intrude invade invalidate invert invest invite invoke irritate isolate jeopardize
    join justify juxtapose kill lament lay leap legislate lend lengthen lessen liberalize
    liberate lighten linger litigate locate loosen lure magnify maintain maltreat manifest
    manipulate manufacture mar! materialise materialize maximise maximize mediate meld melt
    memorize migrate mingle minimise misclassify misinterpret mislead misrepresent miss
    misunderstand mitigate mobilise mobilize modernize modify modulate motivate mourn multiply
    mutate narrate nationalize navigate necessitate negate neglect negotiate neutralize nominate
    normalise normalize notify nourish nullify nurture obey obligate oblige obscure obstruct
    obtain obviate occupy offend offload omit! oppose opt! optimise optimize orchestrate
    organise organize originate oscillate outnumber outpace outperform outstrip outweigh
    overcome overestimate overhear overlook override overrule oversee oversimplify overstate
    overtake overthrow overwhelm overwrite owe paralyze parse partake participate pay penalise
    penalize penetrate perceive perish permeate perpetuate persist personalize persuade pertain
    perturb pervade pinpoint polarize pollute ponder popularize populate portend portray
    postpone precede precipitate predominate preempt preoccupy prepare prescribe presume
    presuppose pretend prevail privatize proclaim procure profess prohibit proliferate prolong
    promise promote pronounce propagate propel! prosecute prosper protect provoke pry publish
    punish purify purport pursue qualify quantify quash quell quench radiate raise randomize
    ratify react reactivate read readjust reaffirm realign realise reallocate reappear rearrange
    reassemble reassess reassure rebut! recapture recede recite reckon reclaim recognise
    recombine recompute reconcile reconfigure reconnect reconsider reconstruct recover recreate
    rectify recur! redeem redefine redesign redirect rediscover redistribute redo refine
    reformulate refrain refresh refuse refute regain regenerate regulate rehearse reimburse
    reinforce reinstate reintroduce reinvent reiterate reject rejoin rejuvenate relax relearn
    relieve relinquish relive relocate remedy remember remind remodel! rename renew renounce
    reopen reorder reorganize repay repel! rephrase replenish replicate reproduce rescale
    rescind resell resemble resent reshape reside resign resist resonate respond restart restate
    restore restrict restructure resubmit resume resurrect retaliate rethink retire retract
    retrain retrieve retrofit reunite reuse revamp revert revise revisit revive revolutionize
    revolve rewrite rob! safeguard salvage sanitize saturate scare scrutinize secrete secure
    seduce segregate seize sell send sensitize settle sever sharpen shatter shed! shorten shrink
    signify simplify simulate sink sit situate soften solicit solidify sparkle spawn spearhead
    specialize speculate spend stabilise stabilize stagger stagnate standardize startle steal
    sterilize stifle stimulate stipulate stir! store straighten streamline strengthen strive
    stumble subdivide subdue submit! subscribe subside subsidize substantiate subsume subtract
    subvert succumb sue suffice suit summarise summarize superimpose supersede supervise
    supplant supplement suppress surmise surmount surpass survive suspend sustain swallow swear
    symbolize sympathize synchronize synthesise synthesize tabulate tackle tailor taper teach
    tear tempt terminate testify theorize thicken threaten thrive throw thwart tighten tolerate
    toss train transcend transcribe translate transmute traverse trim! trivialize typify uncover
    undercut underestimate undergo underlie underline undermine underperform underpin! underrate
    underscore undo unearth unfold unify unite unleash unload unlock unpack unravel unroll
    unveil uphold urge usurp utilise vacate vanish ventilate verify vibrate vie vindicate
    violate visualise visualize waive wander wane warn warrant waver weaken wear weave weigh
    widen wield wipe withdraw withhold withstand worry worsen wrest write yearn
    """
)
ONLY_VERBS = bases(_ONLY) | thirds(_ONLY) | gerunds(_ONLY) - GERUNDS
"""Verbs that are no nouns, beside those of stops_en; in -ed they make terms before a noun."""

_BOTH = words(
    """
    address advance aid answer appeal approach attempt balance benefit blame boost bound break
    breed broadcast build burst bypass call capture catch cause challenge change charge check
    claim comment compound compromise concern conflict contact contest contract contrast control
    cost count couple cover crash cross damage decline decrease design detail direct dispatch
    display dispute double draft draw drift drive drop! dump duplicate escape estimate exchange
    experience exploit export extract face fade favor favour feed focus force forecast form
    forward function gain guide halt help highlight import imprint increase influence interact
    judge jump launch lead leak level lift limit link load lock log! loop map! mark match merge
    mimic mix model monitor move offset! output overflow overlap! pick place plan! play pledge
    plot! point police position post power practice practise praise probe profit prompt prune
    pull pump purchase push query question quote range rank rate record regret release repair
    repeat report request rescue reset! return reverse review reward ride rise risk rotate route
    rule run! sacrifice sample scale scan! scatter schedule search section sense share shift
    shop! sign slide slip! slow sort span! speed spell split! spread squeeze steer stem! step!
    stream stretch strike study supply support survey suspect swap! sweep switch target threat
    time touch trace track trade transfer transform transport travel trigger trim! trust turn
    update upgrade upload view vote wait watch weight work zoom
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
