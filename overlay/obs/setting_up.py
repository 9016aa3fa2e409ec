"""The set-up: find the scene and our source, create or repair it, put it at 100 % in the canvas' corner.

The same talk only looks and says what it would do where it may not change anything, for the doctor.
"""

from dataclasses import dataclass
from typing import Final

from overlay.errors import ObsError
from overlay.obs.capture import Capture, OurWindow, is_listed, window_value
from overlay.obs.placing import PRESS, places_in, put_in_place
from overlay.obs.talk import Ask, Remark, Talk, asked
from overlay.phrase import phrase

_KEYS: Final = ("color_key_filter", "chroma_key_filter", "luma_key_filter")


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
    source = yield from _best_source(capture, window, scene)
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
    remarks += yield from put_in_place(scene, source, may_change=may_change)
    remarks += yield from _filters(source, window)
    return SetUp(scene, source, tuple(remarks))


def find_sources(capture: Capture, window: OurWindow) -> Talk[list[str]]:
    """The names of the sources that capture our window: by what they capture, else by their name.

    Raises:
        ObsError: OBS refuses.
    """
    inputs = (yield from asked("GetInputList")).rows("inputs")
    names = [
        str(row.get("inputName"))
        for row in inputs
        if row.get("unversionedInputKind", row.get("inputKind")) in capture.kinds
    ]
    found: list[str] = []
    for name in names if capture.window_setting else []:
        settings = (yield from asked("GetInputSettings", inputName=name)).tree("inputSettings")
        if capture.is_ours(settings, window):
            found.append(name)
    if found or window.title in names:
        return found or [window.title]
    # A portal's capture does not say which window it shows: if there is but one, it is the one that was made by hand.
    return names if capture.by_hand and len(names) == 1 else []


def _best_source(capture: Capture, window: OurWindow, scene: str) -> Talk[str]:
    """Of several the one that is in the scene already: another one there would show everything twice."""
    names = yield from find_sources(capture, window)
    for name in names if len(names) > 1 else []:
        if (yield from places_in(scene, name)):
            return name
    return names[0] if names else ""


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


def _filters(source: str, window: OurWindow) -> Talk[list[Remark]]:
    """They are the streamer's own, and stay."""
    answer = yield Ask("GetSourceFilterList", {"sourceName": source})
    rows = [row for row in answer.rows("filters") if row.get("filterEnabled") is True]
    keys = [row for row in rows if str(row.get("filterKind", "")).startswith(_KEYS)]
    if window.output is None and not keys:
        words = phrase("The source {source} has no filter that takes the key colour out.", source=source)
        return [Remark(is_fine=False, words=words, advice=phrase("Add a Color Key filter with the overlay's colour."))]
    names = [str(row.get("filterName")) for row in rows if window.output is not None or row not in keys]
    if not names:
        return []
    words = phrase(
        "The source {source} has filters: {names}. They shift half-transparent colours.",
        source=source,
        names=", ".join(names),
    )
    return [Remark(is_fine=False, words=words, advice=phrase("Remove them, unless you want just that."))]
