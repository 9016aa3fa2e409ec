"""What there is to know of a video file before it plays, within limits; only some of its pictures are decoded."""

from dataclasses import dataclass
from typing import Final

from overlay.errors import AssetError
from overlay.loaders.video import lottie, webp
from overlay.loaders.video.footage import OpenVideo, Shot, opened, shots
from overlay.loaders.video.packed import Packing, told_packing
from overlay.loaders.video.seen_packing import seen_packing
from overlay.loaders.video.slots import slots_of
from overlay.loaders.video.sniffing import Container, sniff
from overlay.loaders.video.wholeness import times_played
from overlay.reasons import media
from overlay.scene.videos.video import (
    MOST_FRAMES_PER_SEC,
    MOST_SECS,
    OF_ITS_PARTS,
    Alpha,
    Matrix,
    Transfer,
    VideoFacts,
    fault_of_size,
    fault_of_video,
)

MOST_BYTES: Final = 64 * 2**20
_MATRICES: Final[dict[int, Matrix]] = {
    1: "bt709", 4: "bt601", 5: "bt601", 6: "bt601", 7: "bt601", 9: "bt2020", 10: "bt2020"
}  # fmt: skip
_TRANSFERS: Final[dict[int, Transfer]] = {16: "pq", 18: "hlg"}
"""Numbers of ITU-T H.273; what is not named is of the usual range."""
_FULL = 2
_SMALL_PX: Final = (1024, 576)
"""Up to this size a video that does not say is BT.601."""
_MOST_MISSING: Final = 0.1
"""Of a second: how much sooner than it says a video may end, by rounding."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a picture is to be seen: `shown_px` with square pixels, and turned by so many quarters clockwise."""

    shown_px: tuple[int, int]
    matrix: Matrix = "bt709"
    is_full_range: bool = True
    is_chroma_left: bool = True
    turns: int = 0
    is_premultiplied: bool = False
    transfer: Transfer = "sdr"


@dataclass(frozen=True, slots=True)
class _Run:
    frames: int
    duration_secs: float
    has_audio: bool


def probe_video(data: bytes) -> VideoFacts:
    """Find out about a video.

    Raises:
        AssetError: It is none that is played here, or too large, too long, too fast, or cut off.
    """
    if len(data) > MOST_BYTES:
        raise AssetError(media.TOO_LARGE(n=MOST_BYTES >> 20))
    container = sniff(data)
    times = times_played(data, container)
    match container:
        case "webp":
            run = _webp_run(data)
        case "lottie":
            run = _lottie_run(data)
        case _:
            run = _run(data, container)
    first = next(shots(data), None)
    if first is None:
        raise AssetError(media.NONE_DECODED)
    look = _look(data, container, first)
    packing = told_packing(data, container) or _seen_packing(data, container, first)
    slots, places = slots_of(packing) if packing is not None else ((), ())
    facts = VideoFacts(
        pixels=first.pixels,
        shown_px=packing.shown_px if packing is not None else look.shown_px,
        colour_box=packing.colour_box if packing is not None else (0, 0, first.pixels.width, first.pixels.height),
        alpha=_alpha(first, packing),
        frames=run.frames,
        duration_secs=run.duration_secs,
        alpha_box=packing.alpha_box if packing is not None else None,
        matrix=look.matrix,
        is_full_range=look.is_full_range,
        is_chroma_left=look.is_chroma_left,
        times=times,
        has_audio=run.has_audio,
        slots=slots,
        places=places,
        turns=look.turns if packing is None else 0,
        is_premultiplied=look.is_premultiplied if packing is None else not packing.is_straight,
        transfer=look.transfer,
    )
    fault = fault_of_video(facts)
    if fault is not None:
        raise AssetError((media.IT_HAS if fault in OF_ITS_PARTS else media.IT_IS)(fault=fault))
    return facts


def _run(data: bytes, container: Container) -> _Run:
    """Go through it without decoding."""
    with opened(data, container) as video:
        _refuse_size(video.stream.codec_context.width, video.stream.codec_context.height)
        told_secs = _told_secs(video)
        _refuse_length(told_secs or 0.0)
        time_base = video.stream.time_base
        begins: list[int] = []
        last_duration = 0
        for packet in video.container.demux(video.stream):
            if packet.pts is None or not packet.size:
                continue
            if not begins or packet.pts >= max(begins[-1:]):
                last_duration = packet.duration or 0
            begins.append(packet.pts)
            if len(begins) > MOST_SECS * MOST_FRAMES_PER_SEC:
                raise AssetError(media.TOO_MANY_PICTURES)
        if not begins or time_base is None:
            raise AssetError(media.NO_PICTURES)
        has_audio = bool(video.container.streams.audio)
    secs = float((max(begins) - min(begins)) * time_base)
    count = len(set(begins))
    last_secs = float(last_duration * time_base) or (secs / (count - 1) if count > 1 else 0.1)
    end_secs = max(float(max(begins) * time_base), secs) + last_secs  # counted from 0, wherever its first picture is
    if container == "matroska" and told_secs is not None and end_secs < told_secs - _MOST_MISSING - last_secs:
        raise AssetError(media.CUT_OFF)
    _refuse_length(secs + last_secs)
    _refuse_rate(count, secs)
    return _Run(count, secs + last_secs, has_audio)


def _webp_run(data: bytes) -> _Run:
    _refuse_size(*webp.size(data))
    durations = webp.durations(data)
    _refuse_length(sum(durations))
    _refuse_rate(len(durations), sum(durations[:-1]))
    return _Run(len(durations), sum(durations), has_audio=False)


def _lottie_run(data: bytes) -> _Run:
    score = lottie.read(data)
    _refuse_length(score.frames / score.rate)
    return _Run(score.frames, score.frames / score.rate, has_audio=False)


def _told_secs(video: OpenVideo) -> float | None:
    """How long its pictures run, as the file says; sound may be longer, so only what is said of the pictures counts."""
    stream = video.stream
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    hours, _, rest = stream.metadata.get("DURATION", "").partition(":")
    minutes, _, secs = rest.partition(":")
    try:
        return int(hours) * 3600 + int(minutes) * 60 + float(secs)
    except ValueError:
        pass
    only_pictures = len(video.container.streams) == 1 and video.container.duration is not None
    return video.container.duration / 1e6 if only_pictures and video.container.duration is not None else None


def _refuse_size(width: int, height: int) -> None:
    fault = fault_of_size(width, height) if width and height else None
    if fault is not None:
        raise AssetError(media.IT_IS(fault=fault))


def _refuse_length(secs: float) -> None:
    if secs > MOST_SECS:
        raise AssetError(media.TOO_LONG(secs=round(secs), most=round(MOST_SECS)))


def _refuse_rate(count: int, secs: float) -> None:
    if count > 1 and (secs <= 0 or (count - 1) / secs > MOST_FRAMES_PER_SEC * 1.01):
        raise AssetError(media.TOO_FAST(n=round(MOST_FRAMES_PER_SEC)))


def _look(data: bytes, container: Container, first: Shot) -> _Look:
    width, height = first.pixels.width, first.pixels.height
    if container == "webp" or (first.pixels.is_rgba and container != "mov"):
        return _Look((width, height))
    with opened(data, container) as video:
        frame = next(video.frames())
        space, is_full = frame.colorspace, frame.format.name.startswith("yuvj") or frame.color_range == _FULL
        told = video.stream.codec_context
        if video.codec is not told and video.layers is None:  # its decoder was not told what the file says
            is_full = is_full or told.color_range == _FULL
            space = space if space in _MATRICES else told.colorspace
        aspect = video.stream.sample_aspect_ratio or video.stream.codec_context.sample_aspect_ratio
    shown = (min(round(width * aspect), 8192), height) if aspect and 0.25 <= aspect <= 4 else (width, height)
    turns = round(-frame.rotation / 90) % 4  # told counterclockwise; a camera that was held upright says so
    shown = shown[::-1] if turns % 2 else shown
    if first.pixels.is_rgba:
        return _Look(shown, turns=turns)
    is_chroma_left = not frame.format.name.startswith("yuvj")
    is_premultiplied = video.layers is not None and video.layers.is_premultiplied
    matrix, transfer = _matrix(space, width, height), _TRANSFERS.get(told.color_trc, "sdr")
    return _Look(shown, matrix, is_full, is_chroma_left, turns, is_premultiplied, transfer)


def _matrix(space: int, width: int, height: int) -> Matrix:
    if space in _MATRICES:
        return _MATRICES[space]
    return "bt601" if width <= _SMALL_PX[0] and height <= _SMALL_PX[1] else "bt709"


def _seen_packing(data: bytes, container: Container, first: Shot) -> Packing | None:
    if container not in ("mov", "matroska") or first.pixels.is_rgba or first.pixels.has_alpha:
        return None
    if min(first.pixels.width, first.pixels.height) < 4:
        return None
    return seen_packing(shots(data))


def _alpha(first: Shot, packing: Packing | None) -> Alpha:
    if packing is not None:
        return "packed"
    return "straight" if first.pixels.is_rgba or first.pixels.has_alpha else "none"
