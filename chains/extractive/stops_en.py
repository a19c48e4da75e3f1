"""English words that bound what may be a keyword, each list with its reason. Written by us."""

from __future__ import annotations

from holdfast.chains.extractive.wordlist import words

FUNCTION = words(
    """
    a an the and or nor but so yet if then else than as at by for from in into of off on
    onto out over per to under up upon via with within without about above across after
    against along among amongst around before behind below beneath beside besides between
    beyond despite down during except inside like near outside past since through throughout
    till toward towards until unto versus whereas while when whenever where wherever whether
    which whichever who whoever whom whose why how that this these those there here it its
    itself he him his himself she her hers herself they them their theirs themselves we us
    our ours ourselves you your yours yourself yourselves i me my mine myself one ones
    oneself someone somebody something anyone anybody anything everyone everybody everything
    nobody nothing none each every either neither both all any some few many much more most
    other others another such same own no not only just also too very quite rather really
    even still already again ever never always often sometimes seldom usually once twice be
    am is are was were been being have has had having do does did done doing can could may
    might must shall should will would ought need dare let lets cannot isn't aren't wasn't
    weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't
    hadn't i'm i've i'd i'll you're you've you'd you'll he's she's it's we're we've we'd
    we'll they're they've they'd they'll that's there's here's what's who's let's ain't what
    because although though unless however therefore thus hence moreover furthermore
    nevertheless nonetheless otherwise instead meanwhile indeed perhaps maybe almost nearly
    well away back together apart aside forth ago yes ok okay etc eg ie viz et al
    """
)
"""Closed classes of the grammar."""


def is_stop(word: str) -> bool:
    """Return whether a word bounds a run."""
    return word.casefold().replace("’", "'") in FUNCTION
