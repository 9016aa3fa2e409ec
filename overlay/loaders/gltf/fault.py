"""What is wrong with a model file: one sentence with the place in it, what was found and what was expected."""

import json

from overlay.errors import AssetError
from overlay.phrase import Phrase
from overlay.reasons import models

Found = str | int | Phrase
"""A value of the document as it stands there, a number, or words."""


class ModelError(AssetError):
    """A model cannot be used.

    Attributes:
        place: Where in the document: ``meshes[0].primitives[2].indices``; or which part of the file.
        found: What stands there, as short JSON, or in words.
        expected: What should.
    """

    def __init__(self, place: str, found: Found, expected: Found) -> None:
        super().__init__(models.AT(place=place, found=found, expected=expected))
        self.place, self.found, self.expected = place, found, expected


def shown(value: object) -> Found:
    """A JSON value as it may stand in a sentence, however large or strange it is."""
    match value:
        case dict():
            return models.OBJECT
        case list():
            return models.LIST_OF(n=len(value))
        case str():
            text = json.dumps(value[:60], ensure_ascii=False)
            return plain(text if len(value) <= 60 else f"{text[:57]}...")
        case None:
            return models.NOTHING
        case _:
            text = json.dumps(value)
            return text if len(text) <= 60 else f"{text[:57]}..."


def plain(text: str) -> str:
    """The text without lone surrogates, which JSON can hold and nothing can print."""
    return text.encode("utf-8", "replace").decode("utf-8")
