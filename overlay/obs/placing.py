"""The source's place in a scene: there once, visible, untouched by any transform; also in groups and nested scenes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from overlay.obs.talk import Ask, Remark, Talk, asked, number_in
from overlay.phrase import Phrase, phrase

UPPER_LEFT: Final = 5
"""OBS's alignment: left and top."""
PLAIN: Final[Mapping[str, object]] = {
    "positionX": 0.0, "positionY": 0.0, "rotation": 0.0, "scaleX": 1.0, "scaleY": 1.0, "alignment": UPPER_LEFT,
    "cropLeft": 0, "cropTop": 0, "cropRight": 0, "cropBottom": 0, "boundsType": "OBS_BOUNDS_NONE",
}  # fmt: skip
"""A source as it is, from the upper left corner."""
PRESS: Final = phrase("Press Set up OBS in the desk.")
MOST_DEEP: Final = 4
"""Scenes within scenes; OBS itself allows no circle of them."""
_NEAR: Final = 1e-3
_SCENE: Final = "OBS_SOURCE_TYPE_SCENE"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """An item of our source.

    Attributes:
        scene: The scene or the group that it lies in.
        row: The item, as OBS tells it.
        around: The items of the groups and nested scenes around it, the outermost first, each with its scene.
    """

    scene: str
    row: Row
    around: tuple[tuple[str, Row], ...] = ()

    @property
    def item(self) -> dict[str, object]:
        """What a request calls it by."""
        return _item_of(self.scene, self.row)


def places_in(scene: str, source: str) -> Talk[list[Place]]:
    """Every item of a source in a scene, also within its groups and nested scenes; from below.

    Raises:
        ObsError: OBS refuses.
    """
    items = (yield from asked("GetSceneItemList", sceneName=scene)).rows("sceneItems")
    return (yield from _places(scene, items, source, ()))


def put_in_place(scene: str, source: str, *, may_change: bool) -> Talk[list[Remark]]:
    """See to it that the source is in the scene as it should be.

    Raises:
        ObsError: OBS refuses.
    """
    places = yield from places_in(scene, source)
    if not places and not may_change:
        words = phrase("The source {source} is not in the scene {scene}.", source=source, scene=scene)
        return [Remark(is_fine=False, words=words, advice=phrase("Press Set up OBS in the desk with that scene."))]
    remarks: list[Remark] = []
    if not places:
        made = yield from asked("CreateSceneItem", sceneName=scene, sourceName=source)
        row: Row = {"sceneItemId": made.data.get("sceneItemId"), "sceneItemEnabled": True}
        places = [Place(scene, row)]
        words = phrase("The source {source} was added to the scene {scene}.", source=source, scene=scene)
        remarks.append(Remark(is_fine=True, words=words))
    best = next((place for place in places if not place.around and _is_shown(place.row)), places[0])
    for twin in [place for place in places if place is not best and _is_shown(place.row)]:
        fault = phrase("The source {source} is in the scene {scene} more than once", source=source, scene=scene)
        remarks.append(repaired(fault, may_change=may_change))
        if may_change:
            yield from asked("SetSceneItemEnabled", **twin.item, sceneItemEnabled=False)
    remarks += yield from _put_right(best, source, may_change=may_change)
    for around_scene, row in best.around:
        remarks += yield from _look_around(around_scene, row, source)
    return remarks


def repaired(fault: Phrase, *, may_change: bool) -> Remark:
    """What was wrong: put right, or to be put right with the desk's button."""
    if may_change:
        return Remark(is_fine=True, words=phrase("{fault}; that was put right.", fault=fault))
    return Remark(is_fine=False, words=phrase("{fault}.", fault=fault), advice=PRESS)


def _places(scene: str, items: list[Row], source: str, around: tuple[tuple[str, Row], ...]) -> Talk[list[Place]]:
    found: list[Place] = []
    for row in items:
        name = str(row.get("sourceName"))
        if name == source:
            found.append(Place(scene, row, around))
        elif len(around) < MOST_DEEP and (row.get("isGroup") is True or row.get("sourceType") == _SCENE):
            kind = "GetGroupSceneItemList" if row.get("isGroup") is True else "GetSceneItemList"
            inside = (yield Ask(kind, {"sceneName": name})).rows("sceneItems")
            found += yield from _places(name, inside, source, (*around, (scene, row)))
    return found


def _put_right(place: Place, source: str, *, may_change: bool) -> Talk[list[Remark]]:
    remarks: list[Remark] = []
    if not _is_shown(place.row):
        fault = phrase("The source {source} is hidden in the scene {scene}", source=source, scene=place.scene)
        remarks.append(repaired(fault, may_change=may_change))
        if may_change:
            yield from asked("SetSceneItemEnabled", **place.item, sceneItemEnabled=True)
    if (yield from _is_transformed(place.item)):
        fault = phrase("The source {source} is scaled, moved or cropped", source=source)
        remarks.append(repaired(fault, may_change=may_change))
        if may_change:
            yield from asked("SetSceneItemTransform", **place.item, sceneItemTransform=dict(PLAIN))
    blend = yield Ask("GetSceneItemBlendMode", place.item)
    if blend.is_ok and blend.text("sceneItemBlendMode") not in ("OBS_BLEND_NORMAL", ""):
        fault = phrase("The source {source} is not blended normally", source=source)
        remarks.append(repaired(fault, may_change=may_change))
        if may_change:
            yield from asked("SetSceneItemBlendMode", **place.item, sceneItemBlendMode="OBS_BLEND_NORMAL")
    return remarks


def _look_around(scene: str, row: Row, source: str) -> Talk[list[Remark]]:
    """A group or a nested scene is the streamer's own arrangement: it is told of, and stays."""
    name = str(row.get("sourceName"))
    if not _is_shown(row):
        words = phrase(
            "{name}, in which the source {source} lies, is hidden in {scene}.", name=name, source=source, scene=scene
        )
        return [Remark(is_fine=False, words=words, advice=phrase("Show it."))]
    if (yield from _is_transformed(_item_of(scene, row))):
        words = phrase(
            "{name}, in which the source {source} lies, is scaled, moved or cropped.", name=name, source=source
        )
        advice = phrase("Put it back to 100 %, or move the source out of it: scaling darkens soft edges.")
        return [Remark(is_fine=False, words=words, advice=advice)]
    return []


def _is_shown(row: Row) -> bool:
    return row.get("sceneItemEnabled") is True


def _item_of(scene: str, row: Row) -> dict[str, object]:
    return {"sceneName": scene, "sceneItemId": row.get("sceneItemId")}


def _is_transformed(item: Mapping[str, object]) -> Talk[bool]:
    transform = (yield from asked("GetSceneItemTransform", **item)).tree("sceneItemTransform")
    return any(_differs(transform, name, value) for name, value in PLAIN.items())


def _differs(transform: Row, name: str, value: object) -> bool:
    if isinstance(value, str):
        return transform.get(name) != value
    return abs(number_in(transform, name) - float(str(value))) > _NEAR
