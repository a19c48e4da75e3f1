"""Building blocks of English laws: what several of them hold; alternatives have no group around
them."""

PERHAPS = "maybe|perhaps|possibly|probably"
NOUNS = r"[a-z-]{2,20}[^s\W]s"
"""Nouns in the plural, as far as its ending tells: "boxes" and "days", but neither "glass" nor
"people"."""
PEOPLE = "people|children|men|women"
"""Plurals with no such ending."""
TEXT = (
    r"(?:text|transcript|transcription|conversation|dialog(?:ue)?|document|source|passage|message"
    r"|e-?mail|notes?|call|chat|session|input|article|report|context|content|material|interview"
    r"|letter|description|prompt|excerpt|paragraph|story|post|review|summary|recording|thread|log"
    r"|exchange|statement|discussion|minutes|information|data)"
)
"""What a reply is about; the plural is behind it."""
