"""The pictures of a video file, one after the other, as planes of 8 bits.

Nothing else is opened on the way: FFmpeg is told what the file is, and may use no protocol.
"""

import io
import itertools
import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, cast

import av
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from overlay.errors import AssetError
from overlay.loaders.video import gif, lottie, webp
from overlay.loaders.video.hevc_alpha import Layers, layers_of
from overlay.loaders.video.sniffing import Container, sniff
from overlay.reasons import media
from overlay.scene.videos.video import MOST_PIXELS, Pixels, fault_of_size

_PLANAR: Final = re.compile(r"yuv([aj])?(410|411|420|422|440|444)p(\d+[bl]e)?")
_SUBSAMPLING: Final = {"410": (4, 4), "411": (4, 1), "420": (2, 2), "422": (2, 1), "440": (1, 2), "444": (1, 1)}
_TWO_PLANES: Final = {"nv12": "yuv420p", "nv21": "yuv420p", "p010le": "yuv420p", "p012le": "yuv420p", "nv16": "yuv422p"}
_WITH_ALPHA: Final = {"vp8": "libvpx", "vp9": "libvpx-vp9"}
"""Decoders that know alpha; FFmpeg's own drop it."""
_CODECS: Final = frozenset(
    {"vp8", "vp9", "av1", "h264", "hevc", "prores", "mpeg4", "qtrle", "png", "gif", "apng"},
)
"""What is decoded, of FFmpeg's hundreds: each is a door."""
_OPENED: Final = ",".join(sorted(_CODECS - {"vp8", "vp9"}))
"""What FFmpeg may decode while it opens a file. VP8 and VP9 need no look at their pictures, and it would take 15 ms."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture.

    Attributes:
        number: Counted from 0.
        begins_secs: When it is to be seen, from the beginning.
        pixels: How it lies in memory.
        planes: As `Pixels.planes` says, shape (height, width) or (height, width, 4); their rows may have a pitch.
    """

    number: int
    begins_secs: float
    pixels: Pixels
    planes: tuple[NDArray[np.uint8], ...]


@dataclass(frozen=True, slots=True)
class OpenVideo:
    """A file that FFmpeg has opened, and what decodes it.

    Attributes:
        container, stream, codec: FFmpeg's.
        layers: Where the alpha is a layer of its own.
    """

    container: InputContainer
    stream: VideoStream
    codec: VideoCodecContext
    layers: Layers | None = None

    def frames(self) -> Iterator[VideoFrame]:
        """Its pictures, as they are decoded."""
        for frame, _alpha in self.pictures():
            yield frame

    def pictures(self) -> Iterator[tuple[VideoFrame, VideoFrame | None]]:
        """The same, and with each the one whose luma is its alpha, where that is a layer of its own.

        Nothing here refers to a picture any more when the next is decoded. Who does the same has it decoded into the
        memory of the one before, which the caches still hold: that takes 3 % less of the processor.
        """
        if self.layers is None:
            for packet in self.container.demux(self.stream):
                decoded = self.codec.decode(packet)[::-1]
                while decoded:
                    yield decoded.pop(), None
            return
        alpha_codec = _made("hevc", self.layers.alpha_sets)
        colours: deque[VideoFrame] = deque()
        alphas: deque[VideoFrame] = deque()
        for packet in self.container.demux(self.stream):
            parts = self.layers.parts(bytes(packet)) if packet.size else (None, None)
            for codec, part, frames in zip((self.codec, alpha_codec), parts, (colours, alphas), strict=True):
                frames.extend(codec.decode(_alone(part, packet)))
            while colours and alphas:
                yield colours.popleft(), alphas.popleft()


@contextmanager
def opened(data: bytes, container: Container, threads: int = 1) -> Iterator[OpenVideo]:
    """Open a file; every error of a decoder within is an AssetError.

    Args:
        data: The file.
        container: What it is.
        threads: How many may decode.

    Raises:
        AssetError: It cannot be opened or decoded, or has no pictures.
    """
    data = gif.unhurried(data) if container == "gif" else data
    options = {"protocol_whitelist": "", "codec_whitelist": _OPENED}
    try:
        with av.open(io.BytesIO(data), "r", format=container, options=options) as source:
            streams = [one for one in source.streams.video if not one.disposition & Disposition.attached_pic]
            layers = _layers(streams[0])
            yield OpenVideo(source, streams[0], _codec(streams[0], threads, layers), layers)
    except (AssetError, MemoryError):
        raise
    except IndexError:
        raise AssetError(media.NO_PICTURES) from None
    except Exception as error:  # noqa: BLE001 - whatever FFmpeg makes of a stranger's file
        raise AssetError(media.NOT_DECODED_FOR(error=type(error).__name__)) from None


def shots(data: bytes, threads: int = 1) -> Iterator[Shot]:
    """Its pictures in the order in which they are seen.

    Raises:
        AssetError: It cannot be decoded, or changes its size.
    """
    container = sniff(data)
    match container:
        case "webp":
            found = _webp_shots(data)
        case "lottie":
            found = _lottie_shots(data)
        case _:
            found = _av_shots(data, container, threads)
    first: Pixels | None = None
    for shot in found:
        if first is not None and shot.pixels != first:
            raise AssetError(media.OTHER_KINDS)
        first = shot.pixels
        yield shot
        del shot  # see `OpenVideo.pictures`


def _av_shots(data: bytes, container: Container, threads: int) -> Iterator[Shot]:
    with opened(data, container, threads) as video:
        time_base = video.stream.time_base
        rate = video.stream.average_rate or video.stream.guessed_rate or 25
        first_secs: float | None = None
        numbers = itertools.count()  # enumerate() refers to what it gave last
        for frame, alpha in video.pictures():
            number = next(numbers)
            secs = number / float(rate) if frame.pts is None or time_base is None else float(frame.pts * time_base)
            first_secs = secs if first_secs is None else first_secs
            pixels, planes = _planes(frame) if alpha is None else _planes_of_two(frame, alpha)
            yield Shot(number, secs - first_secs, pixels, planes)
            del frame, alpha, planes  # see `OpenVideo.pictures`


def _webp_shots(data: bytes) -> Iterator[Shot]:
    begins = itertools.accumulate(webp.durations(data), initial=0.0)
    for number, (picture, begins_secs) in enumerate(zip(webp.pictures(data), begins, strict=False)):
        pixels = Pixels(picture.shape[1], picture.shape[0], is_rgba=True)
        yield Shot(number, begins_secs, pixels, (picture,))


def _lottie_shots(data: bytes) -> Iterator[Shot]:
    score = lottie.read(data)
    pixels = Pixels(*score.size_px, is_rgba=True)
    for number, picture in enumerate(lottie.pictures(score)):
        yield Shot(number, number / score.rate, pixels, (picture,))


def _layers(stream: VideoStream) -> Layers | None:
    context = stream.codec_context
    is_hevc = context.codec.canonical_name == "hevc"
    return layers_of(bytes(context.extradata or b"")) if is_hevc else None


def _codec(stream: VideoStream, threads: int, layers: Layers | None) -> VideoCodecContext:
    context = stream.codec_context
    name = context.codec.canonical_name
    if name not in _CODECS:
        raise AssetError(media.CODEC(codec=name))
    if stream.metadata.get("alpha_mode") == "1" and name in _WITH_ALPHA:
        context = _made(_WITH_ALPHA[name], context.extradata)
    elif layers is not None:
        context = _made(name, layers.colour_sets)
    context.options = {"max_pixels": str(MOST_PIXELS)}
    context.thread_type = "AUTO"
    context.thread_count = threads
    return context


def _made(decoder: str, extradata: bytes | None) -> VideoCodecContext:
    """A decoder that was not made for its stream: it knows only what it is told."""
    context = cast("VideoCodecContext", av.CodecContext.create(decoder, "r"))
    context.extradata = extradata
    context.options = {"max_pixels": str(MOST_PIXELS)}
    return context


def _alone(part: bytes | None, packet: "Packet[VideoStream]") -> "Packet[VideoStream] | None":
    """A packet with a part of another; None, which is the end of all, for the last one.

    Its bytes are FFmpeg's own, not Python's: a thread of the decoder lets go of them, and would wait for Python's lock,
    which whoever puts the decoder away holds while it waits for that thread.
    """
    if part is None:
        return None
    alone = cast("Packet[VideoStream]", Packet(len(part)))
    alone.update(part)
    alone.pts, alone.dts, alone.time_base = packet.pts, packet.dts, packet.time_base
    return alone


def _planes(frame: VideoFrame) -> tuple[Pixels, tuple[NDArray[np.uint8], ...]]:
    fault = fault_of_size(frame.width, frame.height)
    if fault is not None:
        raise AssetError(media.IT_IS(fault=fault))
    name = _TWO_PLANES.get(frame.format.name, frame.format.name)
    planar = _PLANAR.fullmatch(name)
    if planar is None:
        frame = _in_format(frame, "rgba")
        return Pixels(frame.width, frame.height, is_rgba=True), (_rows(frame, 0, frame.width, frame.height, 4),)
    kind, subsampling, depth = planar.groups()
    has_alpha = kind == "a"
    if depth is not None or name != frame.format.name:
        frame = _in_format(frame, f"yuv{'a' if has_alpha else ''}{subsampling}p")
    pixels = Pixels(frame.width, frame.height, False, *_SUBSAMPLING[subsampling], has_alpha)  # noqa: FBT003
    planes = enumerate(pixels.planes)
    return pixels, tuple(_rows(frame, index, plane.width, plane.height, 1) for index, plane in planes)


def _planes_of_two(frame: VideoFrame, alpha: VideoFrame) -> tuple[Pixels, tuple[NDArray[np.uint8], ...]]:
    pixels, planes = _planes(frame)
    pixels_of_alpha, (mask, *_) = _planes(alpha)
    if pixels.is_rgba or pixels.has_alpha or pixels_of_alpha.is_rgba or mask.shape != planes[0].shape:
        raise AssetError(media.OTHER_ALPHA)
    return replace(pixels, has_alpha=True), (*planes, mask)


def _in_format(frame: VideoFrame, name: str) -> VideoFrame:
    return frame if frame.format.name == name else frame.reformat(format=name)


def _rows(frame: VideoFrame, index: int, width: int, height: int, components: int) -> NDArray[np.uint8]:
    """A view of what the decoder wrote, without the edge that its blocks needed."""
    plane = frame.planes[index]
    rows = np.frombuffer(memoryview(plane), np.uint8, plane.line_size * height).reshape(height, plane.line_size)
    seen = rows[:, : width * components]
    return seen if components == 1 else seen.reshape(height, width, components)
