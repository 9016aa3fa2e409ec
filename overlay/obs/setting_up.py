"""The set-up: find the scene and our source, create or repair it, put it at 100 % in the canvas' corner.

The same talk only looks and says what it would do where it may not change anything, for the doctor.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from overlay.errors import ObsError
from overlay.obs.capture import Capture, OurWindow, is_listed, window_value
from overlay.obs.talk import Ask, Remark, Talk, asked, number_in
from overlay.phrase import phrase

UPPER_LEFT: Final = 5
"""OBS's alignment: left and top."""
PLAIN: Final[Mapping[str, object]] = {
    "positionX": 0.0, "positionY": 0.0, "rotation": 0.0, "scaleX": 1.0, "scaleY": 1.0, "alignment": UPPER_LEFT,
    "cropLeft": 0, "cropTop": 0, "cropRight": 0, "cropBottom": 0, "boundsType": "OBS_BOUNDS_NONE",
}  # fmt: skip
"""A source as it is, from the upper left corner."""
_NEAR: Final = 1e-3
PRESS: Final = phrase("Press Set up OBS in the desk.")


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was found and done.

    Attributes:
        scene: The scene that was looked at.
        source: Our source's name; "" if there is none.
        remarks: In the order in which they were made.
    """

    scene: str
    source: str
    remarks: tuple[Remark, ...]


def set_up(capture: Capture, window: OurWindow, scene: str = "", *, may_change: bool = True) -> Talk[SetUp]:
    """Look at everything in a scene, and make it right.

    Args:
        capture: How our window has to be captured here.
        window: Ours.
        scene: The one to use; "" for the one in the program.
        may_change: False only looks: what is not right is remarked instead.

    Raises:
        ObsError: OBS refuses, or lacks what is needed.
    """
    scene = yield from _chosen_scene(scene)
    kind = yield from _kind(capture)
    remarks = yield from _canvas(window)
    source = yield from find_source(capture, window)
    if not source and (capture.by_hand or not may_change):
        advice = capture.by_hand or PRESS
        return SetUp(
            scene,
            "",
            (*remarks, Remark(is_fine=False, words=phrase("No source in OBS shows the overlay."), advice=advice)),
        )
    if not source:
        source = yield from _create(capture, kind, window, scene)
        remarks.append(
            Remark(
                is_fine=True,
                words=phrase("The source {source} was created in the scene {scene}.", source=source, scene=scene),
            )
        )
    remarks += yield from _settings(capture, window, source, may_change=may_change)
    remarks += yield from _item(scene, source, may_change=may_change)
    remarks += yield from _filters(source)
    return SetUp(scene, source, tuple(remarks))


def find_source(capture: Capture, window: OurWindow) -> Talk[str]:
    """The name of the source that captures our window, or "": by what it captures, else by its name.

    Raises:
        ObsError: OBS refuses.
    """
    inputs = (yield from asked("GetInputList")).rows("inputs")
    names = [
        str(row.get("inputName"))
        for row in inputs
        if row.get("unversionedInputKind", row.get("inputKind")) in capture.kinds
    ]
    for name in names:
        settings = (yield from asked("GetInputSettings", inputName=name)).tree("inputSettings")
        if capture.window_setting and capture.is_ours(settings, window):
            return name
    if window.title in names:
        return window.title
    # A portal's capture does not say which window it shows: if there is but one, it is the one that was made by hand.
    return names[0] if capture.by_hand and len(names) == 1 else ""


def _chosen_scene(scene: str) -> Talk[str]:
    found = yield from asked("GetSceneList")
    scene = scene or found.text("currentProgramSceneName")
    if scene not in {row.get("sceneName") for row in found.rows("scenes")}:
        raise ObsError(phrase("OBS has no scene {scene}: choose another one.", scene=scene))
    return scene


def _kind(capture: Capture) -> Talk[str]:
    kinds = (yield from asked("GetInputKindList", unversioned=True)).data.get("inputKinds")
    found = next((kind for kind in capture.kinds if isinstance(kinds, list) and kind in kinds), None)
    if found is None:
        raise ObsError(
            phrase(
                "This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.",
                source=capture.menu_name,
            )
        )
    return found


def _canvas(window: OurWindow) -> Talk[list[Remark]]:
    video = yield from asked("GetVideoSettings")
    canvas = int(video.number("baseWidth")), int(video.number("baseHeight"))
    size = f"{canvas[0]}x{canvas[1]}"
    if canvas == window.size_px:
        return [Remark(is_fine=True, words=phrase("The canvas of OBS and the overlay are both {size}.", size=size))]
    ours = f"{window.size_px[0]}x{window.size_px[1]}"
    words = phrase("The canvas of OBS is {size}, the overlay is {ours}.", size=size, ours=ours)
    return [Remark(is_fine=False, words=words, advice=phrase("Start the overlay with --size {size}.", size=size))]


def _create(capture: Capture, kind: str, window: OurWindow, scene: str) -> Talk[str]:
    sources = {row.get("inputName") for row in (yield from asked("GetInputList")).rows("inputs")}
    sources |= {row.get("sceneName") for row in (yield from asked("GetSceneList")).rows("scenes")}
    name = next(name for number in range(1, 10_000) if (name := _numbered(window.title, number)) not in sources)
    settings = dict(capture.settings)
    value = window_value(capture, window, [])
    if value is not None:
        settings[capture.window_setting] = value
    yield from asked("CreateInput", sceneName=scene, inputName=name, inputKind=kind, inputSettings=settings)
    return name


def _numbered(title: str, number: int) -> str:
    return title if number == 1 else f"{title} {number}"


def _settings(capture: Capture, window: OurWindow, source: str, *, may_change: bool) -> Talk[list[Remark]]:
    """The method's settings, and the window, which OBS lists."""
    found = yield from asked("GetInputSettings", inputName=source)
    defaults = yield Ask("GetInputDefaultSettings", {"inputKind": found.text("inputKind")})
    present = {**defaults.tree("defaultInputSettings"), **found.tree("inputSettings")}
    wanted: dict[str, object] = dict(capture.settings)
    remarks: list[Remark] = []
    if capture.window_setting:
        listed = yield Ask(
            "GetInputPropertiesListPropertyItems", {"inputName": source, "propertyName": capture.window_setting}
        )
        rows = listed.rows("propertyItems")
        value = window_value(capture, window, rows)
        if value is not None and window.number:
            wanted[capture.window_setting] = value
        if not is_listed(capture, window, rows):
            words = phrase("OBS does not see the overlay's window.")
            advice = phrase("Start the overlay, and do not minimise it or move it to another desktop.")
            remarks.append(Remark(is_fine=False, words=words, advice=advice))
    # An OBS that does not know a setting yet, or not any more, does without: that is what off means.
    wrong = {name: value for name, value in wanted.items() if (present.get(name) or 0) != (value or 0)}
    if not wrong:
        return [
            Remark(is_fine=True, words=phrase("The source {source} is set as it should be.", source=source)),
            *remarks,
        ]
    if not may_change:
        names = ", ".join(sorted(wrong))
        words = phrase(
            "Settings of the source {source} are not as they should be: {names}.", source=source, names=names
        )
        return [Remark(is_fine=False, words=words, advice=PRESS), *remarks]
    yield from asked("SetInputSettings", inputName=source, inputSettings=wrong, overlay=True)
    return [
        Remark(is_fine=True, words=phrase("The settings of the source {source} were put right.", source=source)),
        *remarks,
    ]


def _item(scene: str, source: str, *, may_change: bool) -> Talk[list[Remark]]:
    """The source's place in the scene: there, visible, and untouched by any transform."""
    items = (yield from asked("GetSceneItemList", sceneName=scene)).rows("sceneItems")
    item = next((row for row in items if row.get("sourceName") == source), None)
    if item is None and not may_change:
        words = phrase("The source {source} is not in the scene {scene}.", source=source, scene=scene)
        return [Remark(is_fine=False, words=words, advice=phrase("Press Set up OBS in the desk with that scene."))]
    remarks = []
    if item is None:
        made = yield from asked("CreateSceneItem", sceneName=scene, sourceName=source)
        item = {"sceneItemId": made.data.get("sceneItemId"), "sceneItemEnabled": True}
        remarks.append(
            Remark(
                is_fine=True,
                words=phrase("The source {source} was added to the scene {scene}.", source=source, scene=scene),
            )
        )
    place = {"sceneName": scene, "sceneItemId": item.get("sceneItemId")}
    if item.get("sceneItemEnabled") is not True:
        remarks.append(
            _repaired(
                phrase("The source {source} is hidden in the scene {scene}", source=source, scene=scene),
                may_change=may_change,
            )
        )
        if may_change:
            yield from asked("SetSceneItemEnabled", **place, sceneItemEnabled=True)
    transform = (yield from asked("GetSceneItemTransform", **place)).tree("sceneItemTransform")
    wrong = [name for name, value in PLAIN.items() if _differs(transform, name, value)]
    if wrong:
        remarks.append(
            _repaired(phrase("The source {source} is scaled, moved or cropped", source=source), may_change=may_change)
        )
        if may_change:
            yield from asked("SetSceneItemTransform", **place, sceneItemTransform=dict(PLAIN))
    blend = yield Ask("GetSceneItemBlendMode", place)
    if blend.is_ok and blend.text("sceneItemBlendMode") not in ("OBS_BLEND_NORMAL", ""):
        remarks.append(
            _repaired(phrase("The source {source} is not blended normally", source=source), may_change=may_change)
        )
        if may_change:
            yield from asked("SetSceneItemBlendMode", **place, sceneItemBlendMode="OBS_BLEND_NORMAL")
    return remarks


def _filters(source: str) -> Talk[list[Remark]]:
    """They are the streamer's own, and stay."""
    answer = yield Ask("GetSourceFilterList", {"sourceName": source})
    names = [str(row.get("filterName")) for row in answer.rows("filters") if row.get("filterEnabled") is True]
    if not names:
        return []
    words = phrase(
        "The source {source} has filters: {names}. They shift half-transparent colours.",
        source=source,
        names=", ".join(names),
    )
    return [Remark(is_fine=False, words=words, advice=phrase("Remove them, unless you want just that."))]


def _repaired(fault: str, *, may_change: bool) -> Remark:
    if may_change:
        return Remark(is_fine=True, words=phrase("{fault}; that was put right.", fault=fault))
    return Remark(is_fine=False, words=phrase("{fault}.", fault=fault), advice=PRESS)


def _differs(transform: Mapping[str, Any], name: str, value: object) -> bool:
    if isinstance(value, str):
        return transform.get(name) != value
    return abs(number_in(transform, name) - float(str(value))) > _NEAR
