"""The JSON Schema of every message, generated from the models, for people who write a backend."""

from typing import Any

from pydantic.json_schema import models_json_schema

from overlay.protocol.messages import API_VERSION, CLIENT_MESSAGES, SERVER_MESSAGES


def message_schema() -> dict[str, Any]:
    """One schema that accepts any message of the contract, in either direction; draft 2020-12.

    ``$defs`` holds each message under its class name, so that a tool can also pick one.
    """
    models = dict.fromkeys((*SERVER_MESSAGES.values(), *CLIENT_MESSAGES.values()))
    references, definitions = models_json_schema(
        [(model, "validation") for model in models], by_alias=True, ref_template="#/$defs/{model}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Hyperfocus gift protocol {API_VERSION}",
        "oneOf": [references[model, "validation"] for model in models],
        **definitions,
    }
