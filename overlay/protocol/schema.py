"""The JSON Schema of every message, generated from the models, for people who write a backend.

It is published as ``assets/protocol.schema.json``. It says what the contract says; where the overlay is more lenient
than that (see `messages`), the schema keeps silent, so whatever satisfies it is understood.
"""

from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from overlay.protocol.messages import API_VERSION, CLIENT_MESSAGES, SERVER_MESSAGES, Message

_MODELS: Final[tuple[type[Message], ...]] = tuple(dict.fromkeys((*SERVER_MESSAGES.values(), *CLIENT_MESSAGES.values())))


class _WithoutNoise(GenerateJsonSchema):
    """A title that repeats the field's name says nothing."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False


def message_schema() -> dict[str, Any]:
    """One schema that accepts any message of the contract, in either direction; draft 2020-12.

    ``$defs`` holds each message under its class name, so that a tool can also pick one.
    """
    references, schema = models_json_schema(
        [(model, "validation") for model in _MODELS], ref_template="#/$defs/{model}", schema_generator=_WithoutNoise
    )
    definitions: dict[str, Any] = schema["$defs"]
    for definition in definitions.values():
        _tidy(definition)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Hyperfocus gift protocol {API_VERSION}",
        "description": "Every message of the contract, in both directions. Fields that are not listed are ignored.",
        "oneOf": [references[model, "validation"] for model in _MODELS],
        "$defs": definitions,
    }


def _tidy(definition: dict[str, Any]) -> None:
    """What pydantic writes for itself and a reader does not need, and the one requirement that it cannot know."""
    del definition["title"]
    properties: dict[str, Any] = definition["properties"]
    for name, field in properties.items():
        default = field.pop("default", None)
        if "const" in field:  # the models fill it in for us, but on the wire it is what tells the messages apart
            definition["required"] = [name, *definition["required"]]
        elif isinstance(default, str | int):  # the others only spell out that nothing is there
            field["default"] = default
