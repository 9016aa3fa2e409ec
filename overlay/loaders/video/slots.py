"""Where a packed video shows the sender: VAP's ``src`` and ``frame``, YYEVA's ``effect`` and ``datas``."""

import re
from typing import Any, Final

from overlay.errors import AssetError
from overlay.loaders.video.packed import Packing, box_of
from overlay.reasons import media
from overlay.scene.videos.video import MOST_PLACES, MOST_SLOTS, Slot, SlotKind, SlotPlace

_OTHERS: Final = re.compile(r"anchor|host|streamer|receiver|target", re.IGNORECASE)
"""Of whom a tag speaks that is no sender's: nobody tells us the streamer's name and face."""
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")


def slots_of(packing: Packing) -> tuple[tuple[Slot, ...], tuple[SlotPlace, ...]]:
    """What of the sender's is shown, and where.

    Raises:
        AssetError: It is nonsense, or too much.
    """
    if packing.told is None:
        return (), ()
    try:
        found = _vap(packing.told) if packing.is_vap else _yyeva(packing.told)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise AssetError(media.BAD_SLOTS(error=type(error).__name__)) from None
    if len(found[0]) > MOST_SLOTS or len(found[1]) > MOST_PLACES:
        raise AssetError(media.TOO_MANY_SLOTS)
    return found


def _vap(told: dict[str, Any]) -> tuple[tuple[Slot, ...], tuple[SlotPlace, ...]]:
    sources = told.get("src") or []
    numbers = {str(source["srcId"]): number for number, source in enumerate(sources)}
    slots = tuple(
        _slot(source["srcType"], source.get("srcTag"), (source["w"], source["h"]), source.get("color"),
              fills=source.get("fitType") == "centerFull")
        for source in sources
    )  # fmt: skip
    places = (
        _place(frame["i"], numbers.get(str(one["srcId"])), one["frame"], one["mFrame"], one.get("z", 0))
        for frame in told.get("frame") or []
        for one in frame["obj"]
    )
    return slots, tuple(place for place in places if place is not None)


def _yyeva(told: dict[str, Any]) -> tuple[tuple[Slot, ...], tuple[SlotPlace, ...]]:
    effects = told.get("effect") or []
    numbers = {str(effect["effectId"]): number for number, effect in enumerate(effects)}
    slots = tuple(
        _slot(effect["effectType"], effect.get("effectTag"), (effect["effectWidth"], effect["effectHeight"]),
              effect.get("fontColor"), fills=effect.get("scaleMode") == "aspectFill")
        for effect in effects
    )  # fmt: skip
    places = (
        _place(frame["frameIndex"], numbers.get(str(one["effectId"])), one["renderFrame"], one["outputFrame"], depth)
        for frame in told.get("datas") or []
        for depth, one in enumerate(frame["data"])
    )
    return slots, tuple(place for place in places if place is not None)


def _slot(kind: object, tag: object, size: tuple[Any, Any], colour: object, *, fills: bool) -> Slot:
    return Slot(_kind(kind, tag), *_size(*size), _colour(colour), fills)


def _place(
    frame: Any,  # noqa: ANN401 - JSON
    number: int | None,
    shown: Any,  # noqa: ANN401
    mask: Any,  # noqa: ANN401
    depth: Any,  # noqa: ANN401
) -> SlotPlace | None:
    """None: of a slot that there is not, or where nothing is seen."""
    boxes = box_of(shown), box_of(mask)
    if number is None or not _is_seen(*boxes):
        return None
    return SlotPlace(int(frame), number, *boxes, int(depth))


def _kind(kind: object, tag: object) -> SlotKind:
    if _OTHERS.search(str(tag or "")):
        return "empty"
    return "name" if kind == "txt" else "avatar"


def _size(width: Any, height: Any) -> tuple[int, int]:  # noqa: ANN401 - JSON
    return max(round(float(width)), 1), max(round(float(height)), 1)


def _colour(value: object) -> str:
    return value.lower() if isinstance(value, str) and _COLOUR.fullmatch(value) else "#ffffff"


def _is_seen(*boxes: tuple[int, int, int, int]) -> bool:
    return all(box[2] > 0 and box[3] > 0 for box in boxes)
