"""The words: what the model is asked, in Korean and English, and how it is asked again."""

from holdfast.prompts.language import Language, choose_language, detect_language
from holdfast.prompts.reask import Doubt, note
from holdfast.prompts.task import (
    KEYWORDS,
    NOTE,
    SUMMARY,
    ExtractionTask,
    Prompt,
    Task,
    extraction_prompt,
    extraction_task,
    keyword_prompt,
    note_prompt,
    summary_prompt,
)

__all__ = [
    "KEYWORDS",
    "NOTE",
    "SUMMARY",
    "Doubt",
    "ExtractionTask",
    "Language",
    "Prompt",
    "Task",
    "choose_language",
    "detect_language",
    "extraction_prompt",
    "extraction_task",
    "keyword_prompt",
    "note",
    "note_prompt",
    "summary_prompt",
]
