"""What the parser asks of a language: the laws that each language file fills in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class Named:
    """A sentence that names a list: what names it, the list, whether it must hold several items."""

    label: str
    listed: str
    several: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # nobody needs these, and they take 5 ms
class Language:
    """The words of one language. Patterns are searched in a sentence or line, never in a reply."""

    asked: Pattern[str]
    """Nouns for what a list of strings is wanted as: keywords, tags, terms."""
    other: Pattern[str]
    """Nouns for lists that are something else: steps, advice, causes, criteria, questions."""
    headed: Callable[[str], str]
    """The part of a lead-in that its head noun is looked for in, the head standing first."""
    head_last: bool
    """Whether the head noun of a lead-in is the last one named."""
    answer: Pattern[str]
    """A whole label that means "the answer": answer, output, result."""
    listings: tuple[str, ...]
    """What may stand behind the noun in the title of a list."""
    list_heads: Pattern[str]
    """A whole title with the word for a list as its head: "사용 언어 목록", "List of languages"."""
    shares: Pattern[str]
    """Labels of other parts of a usual reply: summary, topic, sentiment."""
    excluded: Pattern[str]
    """Says that what follows was left out, or is only usual, or comes from elsewhere."""
    example: Pattern[str]
    """Says that what follows is an example."""
    layout: Pattern[str]
    """Says that what follows shows a format; counts only where another answer stands."""
    new_task: Pattern[str]
    """A line, searched in several, that begins a task or turn the model made up."""
    begins_anew: Pattern[str]
    """Matches at the start of a paragraph behind an answer that begins another task or a turn."""
    draft: Pattern[str]
    """Says that what follows is a first attempt."""
    correction: Pattern[str]
    """A label of one thing put right."""
    anew: Pattern[str]
    """How a lead-in says that what follows is right in place of what stands before it."""
    stands: Pattern[str]
    """Says that all else stays as it was."""
    on_form: Pattern[str]
    """A sentence about a part of the layout that may be left out."""
    on_first: Pattern[str]
    """The same about the first line."""
    retraction: Pattern[str]
    """Takes back what stands before."""
    alternative: Pattern[str]
    """Offers what follows instead of what stands before."""
    option: Pattern[str]
    """A label of one of several offers: "Option A"."""
    refusal: Pattern[str]
    """Declines in the first person."""
    asks_back: Pattern[str]
    """Wants something from the reader before it answers."""
    turns: Pattern[str]
    """Turns to an answer after all: "but here is"."""
    categories: frozenset[str]
    """Words for kinds of things, as lists are sorted by, and what stands before them."""
    sortings: frozenset[str]
    """Heads of a column that sorts what stands in the others: "category"."""
    verb_inside: Pattern[str]
    """A finite verb that a term cannot hold, within or at the end."""
    corrects: Pattern[str]
    """Begins a sentence that puts right what a list holds."""
    regret: Pattern[str]
    """A whole sentence that is sorry and says nothing else: what for, the next one tells."""
    removes: Pattern[str]
    """Takes an item out of a list."""
    adds_one: Pattern[str]
    """Puts an item into a list."""
    ranks: Pattern[str]
    """Sorts parts of one list by weight."""
    adds: Pattern[str]
    """Begins a sentence that adds to a list."""
    whole: Pattern[str]
    """Says of a list that it is all there is."""
    urges: Pattern[str]
    """Begins or ends like an order, whether a sentence or not."""
    continued: Pattern[str]
    """A label that goes on with the list before it."""
    courtesy: Pattern[str]
    """A sentence of service around an answer."""
    refers: Pattern[str]
    """A sentence about the answer that was just given."""
    served: Pattern[str]
    """A sentence in which the model says what it did for the list: "grouped by theme"."""
    wishes: Pattern[str]
    """A farewell or a wish."""
    remarks: Pattern[str]
    """A whole sentence that closes a reply: that this is all, what could still be done, an apology
    for what may be missing."""
    offers: Pattern[str]
    """Matches where the reader is asked whether the list will do, or should be longer."""
    errands: Pattern[str]
    """A heading of what is to be done."""
    nothing_else: Pattern[str]
    """A sentence that says that there is no more than what was listed."""
    none_words: frozenset[str]
    """Folded words that, alone as a value, mean there is nothing."""
    none_said: Pattern[str]
    """A sentence that says that there are no keywords."""
    nothing: Pattern[str]
    """A sentence that says that there is nothing of some kind; counts beside an empty list only."""
    missing: Pattern[str]
    """A value that says it is not known, not given, or to be filled in."""
    absent: Pattern[str]
    """A whole value that only says that the text does not say it, or that nobody knows."""
    none_of: Pattern[str]
    """A whole value that says that there is none; "noun" names of what, "known" and "told" say
    that none is known."""
    none_stated: Pattern[str]
    """A sentence that says that the text has none of something, which "noun" or "named" holds."""
    no_text: Pattern[str]
    """Says that there was nothing to read."""
    excepts: Pattern[str]
    """Excepts something from what a sentence denies: "no keywords besides a"."""
    pends: Pattern[str]
    """Says that an answer is still to come: "none yet", "once you send it"."""
    pressed: Pattern[str]
    """Gives all the same what was just denied: "if I had to choose"."""
    yes: frozenset[str]
    no: frozenset[str]
    denies: Pattern[str]
    """Begins a sentence that says that there is none of something."""
    disowns: Pattern[str]
    """Says of the answer beside it that it is wrong, made up, or only an example."""
    obliges: Pattern[str]
    """Says that the model will do or has understood something."""
    no_term: Pattern[str]
    """An item that is no term: a pointer, a doubt, a joint of the sentence, something left out."""
    remark: Pattern[str]
    """A whole item, mostly the last, that is a remark in place of one: "기타", "Total: 5"."""
    unsaid: Pattern[str]
    """Says that the text does not say something."""
    wavers: Pattern[str]
    """Says behind an answer that a part of it may be otherwise, or was put there without ground."""
    weighs: Pattern[str]
    """A whole bracket behind a term that says how much it weighs: "most important"."""
    half: Pattern[str]
    """An item that is a piece of a sentence, a choice or a denial: "a or b", "대출이 아니라 빚"."""
    unsure: Pattern[str]
    """A remark of code beside a value that says that it is not known, or only guessed."""
    opens: Pattern[str]
    """A label that is no label, but what a model says before it answers: "Here are the counts"."""
    plan: Pattern[str]
    """An item that names something to do, not a topic: "Reduce coffee", "커피 줄이기"."""
    outline: Pattern[str]
    """The first and the last title of a text, on two lines."""
    speaks: Pattern[str]
    """Begins with who or what a clause speaks of."""
    section: Pattern[str]
    """A whole item that is the title of a part of a text."""
    clause_cut: Pattern[str]
    """An item that ends where a sentence goes on, or begins like one."""
    left_out: Pattern[str]
    """A mark behind an item that says that it is out."""
    opposed: Pattern[str]
    """A whole label that sorts by for and against, then and now, or by language."""
    rival: Pattern[str]
    """A label of how sure, or of what might be: its value is not the answer's."""
    judges: Pattern[str]
    """A whole label that means what was classified: its value is the verdict, prose only weighs."""
    glued: Pattern[str]
    """Goes on right behind an answer and takes it back: "[...] is wrong"."""
    what_if: Pattern[str]
    """A lead-in of what would be, were things otherwise."""
    unasked: Pattern[str]
    """A lead-in or label of what is no answer: a form, an earlier answer, an input, a wrong one."""
    translation: Pattern[str]
    """A label of what was given before, in another language."""
    supposes: Pattern[str]
    """Speaks of what would be, not of what is: an answer within it is none."""
    reports: Pattern[str]
    """Ends a sentence about what the model did, before it answers."""
    ceased: Pattern[str]
    """Says that something was so and is no more."""
    doubt: Pattern[str]
    """Words that take back a yes or a no: "maybe", "확실하지 않음"."""
    hedge: Pattern[str]
    """Between two options, or not sure of one."""
    degree: Pattern[str]
    """Negates or changes the degree of the word beside it."""
    sentence: Pattern[str]
    """Ends like a sentence."""
    advice: Pattern[str]
    """Tells the reader to do something."""
    speaker: Pattern[str]
    """A whole label that names a speaker."""
    instruction: Pattern[str]
    """Words of a prompt about the form of an answer."""
    pairs: Pattern[str]
    """Holds a word that does nothing but join two nouns."""
    joins: Pattern[str]
    """Holds an ending that joins one noun to the next."""
    joint: Pattern[str]
    """Stands between the last two items of a row."""
    fill_in: Pattern[str]
    """Asks for a value where the value should stand."""
    blank_nouns: frozenset[str]
    """Folded nouns that name the place of a value: keyword, item, example."""
    blank_fillers: frozenset[str]
    """Folded words that may stand beside such a noun: first, your, here, A."""
    orders_model: Pattern[str]
    """An order to the model, planted in a text."""
    verbal: Pattern[str]
    """A piece of a row that ends in a verb: part of a sentence, no item."""
    subject: Pattern[str]
    """Begins like a sentence: an article, a pronoun, a possessive."""
    conjunction: Pattern[str]
    """Joins the last item of a list."""
    copula: Pattern[str]
    """Ends a sentence that says no more than a noun: "X입니다"."""
    topic: Pattern[str]
    """A subject or topic within a sentence."""
    clause: Pattern[str]
    """Begins a clause that explains the term before it."""
    glue: Pattern[str]
    """Words that only join or close a row of quoted items."""
    primary: Pattern[str]
    """Nouns that mean keywords proper; where they stand, tags and topics are another list."""
    also: Pattern[str]
    """Joins two items where a separator is missing; used only where the count tells."""
    stated: Callable[[str], str]
    """Takes off the last of a row what makes a sentence of the row."""
    counts: tuple[str, ...]
    """The first of the words that count off terms, with what stands behind it."""
    first_word: str
    """In every sentence that counts off terms with ordinals."""
    first: Pattern[str]
    """The first of them with the noun for what was asked and the verb: "The first keyword is"."""
    later: Pattern[str]
    """The next one, the ordinal as its group: "and the third is"."""
    ordinals: dict[str, int]
    """The rank of each ordinal; -1 for the last."""
    links: Pattern[str]
    """What ends one such clause and links it to the next."""
    placed: Pattern[str]
    """Holds what a term that is not in quotes does not: a verb, a case, a negation."""
    tally: Callable[[str], int]
    """How many terms a sentence says will follow; 0 where it says nothing of it."""
    named_list: Callable[[str], Named | None]
    """Takes a sentence apart that names keywords: what names them, and the list."""


def each(words: str) -> list[str]:
    """Return the words of a list that is written in rows: vocabularies stay readable that way."""
    return words.split()
