"""The published AsyncAPI document is what the models say, and all in it leads somewhere."""

import json
import os
import re

import jsonschema
import pytest

from overlay.protocol.asyncapi import EXAMPLES, asyncapi_document, example_of
from overlay.protocol.codec import decode_client, decode_server, encode
from overlay.protocol.messages import CLIENT_MESSAGES, SERVER_MESSAGES
from overlay.protocol.schema import message_schema
from overlay.resources import resource_root

DOCUMENT = asyncapi_document()


def test_the_published_document_is_up_to_date():
    """HYPERFOCUS_UPDATE_SCHEMA=1, as `dev.py schemas` sets it, writes it anew."""
    path = resource_root() / "assets" / "asyncapi.json"
    if os.environ.get("HYPERFOCUS_UPDATE_SCHEMA") == "1":
        path.write_text(json.dumps(DOCUMENT, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == DOCUMENT


def references(node):
    match node:
        case {"$ref": str(place)}:
            yield place
        case dict():
            for value in node.values():
                yield from references(value)
        case list():
            for value in node:
                yield from references(value)


def at(place):
    node = DOCUMENT
    for name in place.removeprefix("#/").split("/"):
        node = node[name]
    return node


def test_every_reference_leads_somewhere_and_no_schema_is_left_over():
    found = set(references(DOCUMENT))
    for place in found:
        assert at(place)
    schemas = {f"#/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]}
    assert schemas <= found


def test_every_message_is_there_once_and_in_the_direction_that_the_contract_gives_it():
    messages = {message["name"] for message in DOCUMENT["components"]["messages"].values()}
    assert messages == {*CLIENT_MESSAGES, *SERVER_MESSAGES} == set(EXAMPLES)
    assert len(DOCUMENT["channels"]["gifts"]["messages"]) == len(messages)
    sent, received = set(), set()
    for operation in DOCUMENT["operations"].values():
        ours, theirs = (sent, received) if operation["action"] == "send" else (received, sent)
        ours |= {at(at(one["$ref"])["$ref"])["name"] for one in operation["messages"]}
        theirs |= {at(at(one["$ref"])["$ref"])["name"] for one in operation.get("reply", {}).get("messages", ())}
    assert (sent, received) == (set(CLIENT_MESSAGES), set(SERVER_MESSAGES))


@pytest.mark.parametrize("kind", EXAMPLES)
def test_each_example_is_a_message_to_the_last_field(kind):
    example = example_of(kind)
    jsonschema.Draft202012Validator(message_schema()).validate(example)
    decode = decode_client if kind in CLIENT_MESSAGES else decode_server
    written = json.loads(encode(decode(json.dumps(example))))
    # "" and null both mean that there is no asset.
    expected = json.loads(json.dumps(example).replace('""', "null"))
    assert written == expected


def test_the_names_are_such_as_asyncapi_allows():
    for part in ("messages", "schemas", "securitySchemes"):
        assert all(re.fullmatch(r"[a-zA-Z0-9._-]+", name) for name in DOCUMENT["components"][part])


def test_the_schemas_are_of_a_draft_that_asyncapi_reads():
    # Its own dialect is a superset of draft 07: words that came later would be overlooked.
    later = {"prefixItems", "$defs", "$dynamicRef", "unevaluatedProperties", "dependentRequired"}
    assert not later & set(re.findall(r'"([\w$]+)":', json.dumps(DOCUMENT)))
    for schema in DOCUMENT["components"]["schemas"].values():
        jsonschema.Draft7Validator.check_schema(schema)
