"""The handbook's tables, in Markdown, written from what the program itself knows: so they cannot fall behind it."""

import argparse
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from overlay.cli import _parser
from overlay.loaders.effects import load_catalogue
from overlay.protocol.asyncapi import asyncapi_document
from overlay.resources import resource_root
from overlay.scene.themes.theme import Theme
from overlay.settings import Settings

TIERS: Final = ("small", "medium", "large", "grand")
GROUPS: Final = {
    "Where gifts come from": ("url", "stream_id", "client_id", "token", "token_place", "allow_plain_token", "ack_mode",
                              "combo_mode"),
    "The canvas": ("size", "background", "alpha", "click_through", "on_top", "behind", "locked", "place",
                   "frames_per_sec"),
    "Languages": ("language", "viewer_language"),
    "How it looks": ("theme", "font", "text_scale", "lanes", "goal", "viewers", "leaderboard", "ticker", "places",
                     "keep_clear"),
    "How much of everything": ("senses", "reduced_motion", "flash_guard", "max_gifts_per_sec", "panic_secs"),
    "Sound": ("volume", "mute", "tier_volumes", "sound_device"),
    "Alarms, for you alone": ("alarm_disconnected", "alarm_stalled", "alarm_hidden", "alarm_assets", "alarm_device"),
    "Keys for every window": ("key_panic", "key_pause", "key_skip", "key_mute"),
    "Keys of the desk": ("letter_keys",),
    "Rules": ("rules", "blocked_names"),
    "OBS": ("obs", "obs_url", "obs_password"),
    "The desk and the control page": ("panel", "first_steps", "control_page", "control_port", "control_lan"),
    "What is kept": ("data_dir", "cache_mib", "record_mib", "log_level", "check_for_updates", "safe_mode"),
}  # fmt: skip
_YOUR_SYSTEMS: Final = {"data_dir": "your system's", "sound_device": "your system's"}
_OWN_TYPES: Final = {
    "size": "as 1920x1080",
    "background": "transparent, #rrggbb",
    "alpha": "auto, straight, premultiplied, linear",
    "tier_volumes": "four numbers from 0 to 1",
    "rules": "a list of rules",
    "places": "a list of places",
    "blocked_names": "a list of names",
    "data_dir": "a folder",
    "place": "as 120,40",
    "theme": "a name",
}


def write_tables(folder: Path) -> None:
    """Write all of them there."""
    folder.mkdir(parents=True, exist_ok=True)
    document = asyncapi_document()
    tables = {
        "settings": settings_tables(),
        "commands": command_texts(),
        "effects": effect_gallery(),
        "theme": theme_tables(),
        "messages": message_texts(document),
    }
    for name, text in tables.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    (folder / "asyncapi.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(_in_a_cell(cell) for cell in line) + " |" for line in lines) + "\n"


def _in_a_cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


# --- settings ---
def settings_tables() -> str:
    """All settings, grouped; one that nobody has given a group stops the handbook."""
    grouped = [name for names in GROUPS.values() for name in names]
    missing = set(Settings.model_fields) ^ set(grouped)
    if missing:
        raise SystemExit(f"packaging/documenting/tables.py: GROUPS and the settings differ in {', '.join(missing)}")
    parts = []
    for title, names in GROUPS.items():
        rows = [_setting_row(name, Settings.model_fields[name]) for name in names]
        parts.append(f"### {title}\n\n" + table(("setting", "what it does", "may be"), rows))
    return "\n".join(parts)


def _setting_row(name: str, field: FieldInfo) -> tuple[str, str, str]:
    values = _OWN_TYPES.get(name) or _may_be(field)
    return f"`{name}`", field.description or "", f"{values}; default: {_default(name, field)}"


def _may_be(field: FieldInfo) -> str:
    kind: Any = field.annotation
    if kind is bool:
        return "yes, no"
    if words := [word for word in get_args(kind) if isinstance(word, str)]:
        return ", ".join(words)
    limits = {name: getattr(one, name) for one in field.metadata for name in ("ge", "gt", "le") if hasattr(one, name)}
    if kind in (int, float):
        least = limits.get("ge", limits.get("gt"))
        return f"{'above ' if 'gt' in limits else ''}{least:,g} to {limits['le']:,g}"
    return "a text"


def _default(name: str, field: FieldInfo) -> str:
    if name in _YOUR_SYSTEMS:
        return _YOUR_SYSTEMS[name]
    value = field.default
    match value:
        case None | ():
            return "none"
        case bool():
            return "yes" if value else "no"
        case (int() as width, int() as height):
            return f"`{width}x{height}`"
        case tuple():
            return f"`{list(value)}`"
        case float():
            return f"{value:g}"
        case _:
            return f"`{value}`"


# --- commands ---
def command_texts() -> str:
    """What `--help` says of every command."""
    parts = []
    for name, parser in _commands(_parser()):
        parts.append(f"## {name}\n\n```text\n{_help_of(parser)}```\n")
    return "\n".join(parts)


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, command in action.choices.items():
                deeper = list(_commands(command))
                yield from [(f"{name} {below}", one) for below, one in deeper] if deeper else [(name, command)]


def _help_of(parser: argparse.ArgumentParser) -> str:
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "86"  # argparse asks for the terminal's width
    try:
        return parser.format_help()
    finally:
        if before is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before


# --- effects and themes ---
def effect_gallery() -> str:
    """Every built-in effect with its still."""
    effects = sorted(load_catalogue(resource_root() / "assets" / "effects"), key=lambda effect: effect.title)
    cells = []
    for effect in effects:
        tiers = ", ".join(TIERS[tier] for tier in effect.tiers)
        words = f"also for {', '.join(effect.gift_types[:5])}" if effect.gift_types else ""
        stands_in = f"stands in for unknown {tiers} gifts" if tiers else ""
        facts = "; ".join(part for part in (words, stands_in) if part)
        # Of the title alone: the picture says nothing that it doesn't.
        cells.append(
            f'<figure><img src="pictures/effects/{effect.name}.png" alt="" width="480" height="270" loading="lazy">'
            f"<figcaption><b>{effect.title}</b> <code>{effect.name}</code><br>{facts}</figcaption></figure>"
        )
    return '<div class="gallery">\n' + "\n".join(cells) + "\n</div>\n"


def theme_tables() -> str:
    """Every field of a theme, by its part."""
    parts = []
    for name, field in Theme.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel) and name != "layouts":
            rows = [
                (f"`{name}.{inner}`", _field_default(one), one.description or "")
                for inner, one in kind.model_fields.items()
            ]
            parts.append(f"### {name}\n\n" + table(("field", "in the dark theme", "what it is"), rows))
    return "\n".join(parts)


def _field_default(field: FieldInfo) -> str:
    match field.default:
        case None:
            return "none"
        case tuple():
            return ", ".join(f"`{one}`" for one in field.default)
        case float():
            return f"{field.default:g}"
        case _:
            return f"`{field.default}`"


# --- the protocol ---
def message_texts(document: dict[str, Any]) -> str:
    """Each message with its fields and an example, as the AsyncAPI document has them."""
    directions: dict[str, set[str]] = {}
    for operation in document["operations"].values():
        sends = operation["action"] == "send"
        pairs = [(one, sends) for one in operation["messages"]]
        pairs += [(one, not sends) for one in operation.get("reply", {}).get("messages", ())]
        for reference, is_ours in pairs:
            way = "overlay → engine" if is_ours else "engine → overlay"
            directions.setdefault(reference["$ref"].rpartition("/")[2], set()).add(way)
    parts = []
    for name, message in document["components"]["messages"].items():
        schema = _resolved(document, message["payload"])
        payload = _resolved(document, schema["properties"]["payload"])
        example = json.dumps(message["examples"][0]["payload"], indent=2, ensure_ascii=False)
        ways = " and ".join(sorted(directions[name]))
        rows = list(_fields(document, payload))
        parts.append(
            f"### {message['name']}\n\n**{ways}.** {message['summary']}\n\n"
            + table(("field of `payload`", "type", "what it is"), rows)
            + f"\n```json\n{example}\n```\n"
        )
    return "\n".join(parts)


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        named: dict[str, Any] = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            named = named[part]
        node = named
    return node


def _fields(document: dict[str, Any], schema: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str, str]]:
    required = schema.get("required", ())
    for name, field in schema.get("properties", {}).items():
        options = [_resolved(document, one) for one in field.get("anyOf", [field])]
        inner = next((one for one in options if "properties" in one), None)
        kind = " or ".join(dict.fromkeys(_type_words(one) for one in options))
        words = field.get("description") or (inner or {}).get("description", "")
        words = re.sub(r"\s*\(decision \w+\)", "", re.sub(r"\s+", " ", words))
        yield f"`{prefix}{name}`", f"{kind}, required" if name in required else kind, words
        if inner is not None:
            yield from _fields(document, inner, f"{prefix}{name}.")


def _type_words(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return " or ".join(json.dumps(one) for one in schema["enum"])
    kind = schema.get("type", "any")
    words = " or ".join(kind) if isinstance(kind, list) else str(kind)
    if schema.get("format") == "date-time":
        return words.replace("string", "ISO 8601 time")
    if words == "array":
        return f"list of {_type_words(schema.get('items', {}))}s"
    return words
