"""How OBS has to capture our window so that alpha survives: the method and its settings, for each desktop.

The kinds and their settings are those of OBS's own plugins: linux-capture/xcomposite-input.c,
win-capture/window-capture.c, mac-capture/mac-sck-video-capture.m, linux-pipewire.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Literal

from overlay.obs.talk import number_in
from overlay.phrase import phrase

Blending = Literal["straight", "premultiplied", "linear"]
"""Which alpha a capture takes the window's to be."""

_X11_DIVIDER: Final = "\r\n"


class Desktop(Enum):
    """What our window lives on."""

    X11 = "X11"
    WAYLAND = "Wayland"
    WINDOWS = "Windows"
    MAC = "macOS"


@dataclass(frozen=True, slots=True)
class OurWindow:
    """What is to be captured.

    Attributes:
        title: Its title.
        window_class: Its class on X11.
        size_px: Its width and height.
        number: Its id on X11 and macOS; 0 while there is none.
        output: The alpha that it writes; None for a key colour.
    """

    title: str
    window_class: str
    size_px: tuple[int, int]
    number: int = 0
    output: Blending | None = "straight"


@dataclass(frozen=True, slots=True)
class Capture:
    """One of OBS's sources.

    Attributes:
        kinds: Its ids, the one to create first.
        menu_name: How OBS's menu calls it.
        blending: Which alpha it expects.
        window_setting: Where it keeps which window is meant.
        settings: What else has to be so.
        by_hand: Why a program cannot create it, and what to do instead; "" where it can.
        opaque_advice: What to do when what it captures has no transparency.
    """

    kinds: tuple[str, ...]
    menu_name: str
    blending: Blending
    window_setting: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)
    by_hand: str = ""
    opaque_advice: str = ""

    def is_ours(self, settings: Mapping[str, Any], window: OurWindow) -> bool:
        """Whether a source with these settings means our window."""
        chosen = settings.get(self.window_setting)
        if isinstance(chosen, str) and _X11_DIVIDER in chosen:
            return chosen.split(_X11_DIVIDER)[1] == window.title
        if isinstance(chosen, str):  # Windows: title, class and program, with their own colons written otherwise
            return chosen.partition(":")[0].replace("#3A", ":").replace("#22", "#") == window.title
        return bool(window.number) and number_in(settings, self.window_setting) == window.number


CAPTURES: Final = {
    Desktop.X11: Capture(
        ("xcomposite_input",),
        "Window Capture (Xcomposite)",
        "straight",
        "capture_window",
        {
            "show_cursor": False, "include_border": False, "exclude_alpha": False, "swap_redblue": False,
            "cut_top": 0, "cut_left": 0, "cut_right": 0, "cut_bot": 0,
        },
        opaque_advice=phrase("Switch off its setting Exclude alpha."),
    ),
    Desktop.WINDOWS: Capture(
        ("window_capture",),
        "Window Capture",
        "linear",
        "window",
        # Method 2 is Windows Graphics Capture; priority 1: the title must match.
        {"method": 2, "priority": 1, "cursor": False, "client_area": True, "compatibility": False, "force_sdr": False},
        opaque_advice=phrase(
            "Choose the capture method Windows 10 (1903 and up): the others make the background black."
        ),
    ),
    Desktop.MAC: Capture(
        ("screen_capture",),
        "macOS Screen Capture",
        "premultiplied",
        "window",
        {"type": 1, "show_cursor": False, "show_hidden_windows": False},  # type 1 is one window
        opaque_advice=phrase("Choose the method Window Capture in it: a capture of the display has no transparency."),
    ),
    Desktop.WAYLAND: Capture(
        ("pipewire-window-capture-source", "pipewire-screen-capture-source"),
        "Window Capture (PipeWire)",
        "premultiplied",
        settings={"ShowCursor": False},
        by_hand=phrase(
            "On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) "
        "to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the "
        "source so as well, and press Set up OBS again."
        ),
        opaque_advice=phrase("Choose the window in the dialog, not the screen."),
    ),
}  # fmt: skip
"""For each desktop the one that keeps alpha."""


def window_value(capture: Capture, window: OurWindow, listed: list[Mapping[str, Any]]) -> object | None:
    """What the capture's setting has to be so that it takes our window; None if that cannot be known.

    Args:
        capture: The method.
        window: Ours.
        listed: What OBS offers for the setting: ``itemName`` and ``itemValue`` each.
    """
    if capture is CAPTURES[Desktop.X11]:
        ours = _X11_DIVIDER.join((str(window.number), window.title, window.window_class))
        same: list[object] = [row["itemValue"] for row in listed if _is_same_x11(row.get("itemValue"), window)]
        return ours if window.number or not same else same[0]
    for row in listed:
        if str(row.get("itemName", "")).endswith(window.title) and row.get("itemValue") not in (None, "", 0):
            found: object = row["itemValue"]
            return found
    return None


def is_listed(capture: Capture, window: OurWindow, listed: list[Mapping[str, Any]]) -> bool:
    """Whether OBS sees our window among those that it could capture."""
    if capture is not CAPTURES[Desktop.X11]:
        return window_value(capture, window, listed) is not None
    values = [row.get("itemValue") for row in listed]
    return any(_is_same_x11(value, window) for value in values)


def _is_same_x11(value: object, window: OurWindow) -> bool:
    parts = value.split(_X11_DIVIDER) if isinstance(value, str) else []
    return parts[1:] == [window.title, window.window_class] and (not window.number or parts[0] == str(window.number))
