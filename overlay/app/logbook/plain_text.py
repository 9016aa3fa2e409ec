"""Text from outside, made fit for one line of a log, a report or a panel."""

import json


def escaped(text: str) -> str:
    """The text on one line, without what could move a cursor or turn the direction of reading."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def escaped_json(text: str) -> str:
    """The same for a line of JSON, which stays JSON: what is not printable stands in its strings only."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else json.dumps(character, ensure_ascii=True)[1:-1] for character in text
    )
