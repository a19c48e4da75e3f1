"""The written forms of an English verb, by the rules of spelling."""

from __future__ import annotations

from collections.abc import Iterable

_VOWELS = "aeiou"


def forms(verbs: Iterable[str]) -> frozenset[str]:
    """Return the base, -s, -ed and -ing forms of regular verbs; "refer!" doubles its end."""
    return frozenset(form for verb in verbs for form in _forms(verb))


def bases(verbs: Iterable[str]) -> frozenset[str]:
    """Return the base forms: limit, refer."""
    return frozenset(_forms(verb)[0] for verb in verbs)


def thirds(verbs: Iterable[str]) -> frozenset[str]:
    """Return the -s forms: limits, accesses."""
    return frozenset(_forms(verb)[1] for verb in verbs)


def gerunds(verbs: Iterable[str]) -> frozenset[str]:
    """Return the -ing forms: limiting, referring."""
    return frozenset(_forms(verb)[3] for verb in verbs)


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("!"):
        base = verb[:-1]
        return base, f"{base}s", f"{base}{base[-1]}ed", f"{base}{base[-1]}ing"
    if verb.endswith("e"):
        stem = verb[:-1] if not verb.endswith("ee") else verb
        return verb, f"{verb}s", f"{verb}d", f"{stem}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    end = "es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s"
    return verb, verb + end, f"{verb}ed", f"{verb}ing"
