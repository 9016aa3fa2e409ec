"""The check: while the overlay shows its test card, ask OBS for a screenshot of the source until it is right."""

import base64
import binascii
from collections.abc import Callable
from typing import Final

from overlay.errors import ObsError
from overlay.obs.capture import Capture, OurWindow
from overlay.obs.talk import Ask, Remark, Talk, Wait, asked
from overlay.obs.test_card import Picture, Verdict, judge
from overlay.obs.verdicts import remark_for
from overlay.phrase import phrase

TRIES: Final = 12
PAUSE_SECS: Final = 0.25
"""The card is on the screen a frame later, in OBS one more; a source that was just created needs half a second."""
_HEAD: Final = "data:image/png;base64,"

Decode = Callable[[bytes], Picture]
"""A PNG → its pixels. Raises ValueError for what is none."""


def check(capture: Capture, window: OurWindow, source: str, decode: Decode) -> Talk[Remark]:
    """Whether the card arrives; the last look counts, but a good one ends it at once.

    Raises:
        ObsError: OBS refuses, or sends something that is no picture.
    """
    if window.output is None:
        words = phrase("With a key colour there is no transparency to check: the source needs a colour key filter.")
        return Remark(is_fine=True, words=words)
    verdict = Verdict.EMPTY
    for _ in range(TRIES):
        yield Wait(PAUSE_SECS)
        verdict = yield from _look(capture, window, source, decode)
        if verdict is Verdict.FINE:
            break
    return remark_for(verdict, capture)


def is_on_air() -> Talk[bool]:
    """Whether OBS streams, records, or is a camera for another program: viewers would see a test card.

    Raises:
        ObsError: OBS refuses.
    """
    streams = yield from asked("GetStreamStatus")
    records = yield from asked("GetRecordStatus")
    camera = yield Ask("GetVirtualCamStatus")  # refused where this computer has none
    return any(status.truth("outputActive") for status in (streams, records, camera))


def _look(capture: Capture, window: OurWindow, source: str, decode: Decode) -> Talk[Verdict]:
    answer = yield Ask("GetSourceScreenshot", {"sourceName": source, "imageFormat": "png"})
    if not answer.is_ok:  # a source that has no picture has no size either, and is refused
        return Verdict.EMPTY
    try:
        picture = decode(base64.b64decode(answer.text("imageData").removeprefix(_HEAD), validate=True))
    except (ValueError, binascii.Error):
        raise ObsError(phrase("OBS sent a screenshot that cannot be read.")) from None
    return judge(picture, window.size_px, capture.blending)
