"""Persons' names in English: labels, how one is called and spoken of, and common given names.

Written by us; given names that are words too (Will, Grace, Mark, Hope, Rose, April) are not listed:
a topic is worth more than a rare name. Only a capital makes a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from holdfast.chains.extractive.topics import EN
from holdfast.chains.extractive.wordlist import words

_GIVEN = words(
    """
    Aaron Abby Adam Aisha Alan Alex Alexander Alexandra Alice Alicia Alison Allison Amanda
    Amber Amelia Amy Ana Andrea Andrew Andy Angela Anita Anna Anne Annie Anthony Antonio
    Arjun Arthur Ashley Audrey Ava Barbara Becky Ben Benjamin Beth Bethany Betty Beverly Bob
    Bobby Bradley Brandon Brenda Brian Brianna Brittany Bruce Bryan Caleb Cameron Carl Carla
    Carlos Carmen Carol Caroline Catherine Cathy Charles Charlotte Chloe Chris Christian
    Christina Christine Christopher Cindy Claire Colin Connor Craig Crystal Cynthia Dan
    Daniel Danielle David Deborah Debbie Denise Dennis Derek Diana Diane Diego Donald Donna
    Doris Dorothy Doug Douglas Dylan Eddie Edward Eileen Elaine Eleanor Elena Elizabeth Ella
    Ellen Emily Emma Eric Erica Erin Ethan Eva Evan Evelyn Fatima Felicia Fiona Frances
    Francis Fred Gabriel Gary Geoff George Gerald Gina Gloria Gordon Greg Gregory Hannah
    Harold Harry Heather Heidi Helen Henry Holly Ian Isaac Isabel Isabella Ivan Jack Jackie
    Jackson Jacob Jake James Jamie Jane Janet Janice Jason Javier Jayden Jeff Jeffrey Jen
    Jenna Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel John
    Johnny Jon Jonathan Jordan Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian
    Julie Justin Karen Karl Kate Katherine Kathleen Kathy Katie Kayla Keith Kelly Ken
    Kenneth Kevin Kim Kimberly Kristen Kumar Kyle Larry Laura Lauren Leah Leo Leslie Liam
    Linda Lisa Liz Lori Louis Louise Lucas Lucy Luis Luke Lydia Lynn Madison Maggie Malik
    Marcus Margaret Maria Marie Marilyn Mario Martha Martin Mary Matt Matthew Maureen Megan
    Melanie Melissa Michael Michelle Miguel Mike Mohammed Molly Monica Nancy Naomi Natalie
    Natasha Nathan Neil Nicholas Nick Nicole Nina Noah Nora Oliver Olivia Oscar Owen Pamela
    Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip Phillip Priya Rachel Ralph
    Raymond Rebecca Renee Ricardo Richard Rick Rita Robert Roberta Roger Ronald Rosa Roy
    Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Sasha Scott Sean Sergio
    Seth Shannon Sharon Shawn Sheila Shirley Simon Sofia Sonia Sophia Sophie Stacy Stan
    Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tamara Tammy
    Tanya Tara Ted Teresa Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony
    Tracy Trevor Tyler Valerie Vanessa Veronica Victor Victoria Vincent Virginia Walter
    Wanda Wayne Wendy William Yvonne Zach Zachary Zoe
    """
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Aunt|Uncle)\.?\s+([A-Z][\w'’-]+)")
_CALLED = re.compile(
    r"\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Tt]hanks|[Tt]hank you|[Bb]ye|[Ww]elcome back|named|called"
    r"|name is|name's"
    r"|[Mm]y (?:\w+ )?(?:son|daughter|husband|wife|boyfriend|girlfriend|fianc[eé]e?|friend|brother"
    r"|sister|cousin|boss|manager|roommate|coworker|colleague|partner|ex)),? ([A-Z][a-z]+)\b"
)
_SAYS = re.compile(r"\b([A-Z][a-z]+) (?:said|says|told (?:me|him|her)|texted|thinks|and I)\b")
_WORD = re.compile(r"[A-Z][A-Za-z'’-]+")


def persons(text: str, labels: Iterable[str]) -> frozenset[str]:
    """Return the capitalised words that name a person in this text."""
    from_labels = {name for label in labels for name in _WORD.findall(label)}
    called = {name for pattern in (_CALLED, _SAYS) for name in pattern.findall(text)}
    called = {name for name in called if name.casefold() not in EN}  # Mom said
    return _GIVEN | from_labels | called | frozenset(_TITLED.findall(text))
