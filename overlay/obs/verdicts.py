"""What a verdict over the test card means for the streamer, in words, and what to do."""

from typing import Final

from overlay.obs.capture import Capture
from overlay.obs.talk import Remark
from overlay.obs.test_card import Verdict
from overlay.phrase import phrase

FINE: Final = Remark(
    is_fine=True, words=phrase("The test card arrives in OBS: transparency, colours and half-transparency.")
)
_SETTING: Final = phrase("Remove the setting alpha, or set it to auto, and start the overlay again.")
_NO_FILTERS: Final = phrase("Remove the filters of the source, and switch off what changes colours in its settings.")


def remark_for(verdict: Verdict, capture: Capture) -> Remark:
    """The verdict in words."""
    if verdict is Verdict.FINE:
        return FINE
    words, advice = _WORDS[verdict]
    return Remark(is_fine=False, words=words, advice=advice or capture.opaque_advice)


_WORDS: Final = {
    Verdict.EMPTY: (
        phrase("OBS captures nothing of the overlay's window."),
        phrase(
            "It may be covered, not minimised or on another desktop. "
            "If it is in plain sight, update the graphics driver."
        ),
    ),
    Verdict.BLACK: (phrase("OBS captures only black."), ""),
    Verdict.OPAQUE: (phrase("OBS captures the overlay without its transparency: the background would be black."), ""),
    Verdict.SCALED: (
        phrase("The overlay arrives in OBS in another size, which darkens soft edges."),
        phrase(
            "Set your desktop's scaling to 100 % for the overlay's screen, or give the overlay the size of the canvas."
        ),
    ),
    Verdict.CROPPED: (
        phrase("Only a part of the overlay arrives in OBS."),
        phrase("Take off crops and crop filters, and give the overlay a screen that is as large as it."),
    ),
    Verdict.MISPLACED: (
        phrase("What arrives in OBS is not the overlay's picture in its place: another window, or a part of it."),
        phrase("Choose the window Hyperfocus Overlay in the source, and remove the source's filters."),
    ),
    Verdict.SWAPPED: (
        phrase("Red and blue arrive exchanged in OBS."),
        phrase("Switch off Swap red and blue in the source."),
    ),
    Verdict.TAKEN_FOR_STRAIGHT: (
        phrase(
            "Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight."
        ),
        _SETTING,
    ),
    Verdict.TAKEN_FOR_PREMULTIPLIED: (
        phrase(
            "Soft edges get bright fringes: the overlay writes straight alpha, "
            "and this capture expects it premultiplied."
        ),
        _SETTING,
    ),
    Verdict.WRONG_LIGHT: (
        phrase(
            "Soft edges come out too bright or too dark: the overlay's alpha "
            "is not of the kind that this capture blends."
        ),
        _SETTING,
    ),
    Verdict.HALF_LOST: (phrase("Half-transparent colours arrive changed in OBS."), _NO_FILTERS),
    Verdict.COLOURS: (phrase("Colours arrive changed in OBS."), _NO_FILTERS),
}
