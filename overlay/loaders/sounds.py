"""Strangers' sound files, and the sound of their videos: wav, mp3, ogg, opus, m4a, aac, flac, mp4 and webm. Pure.

What a file is, is told by its first bytes; the decoder is told, and may open nothing else. Only in the process that
decodes (`overlay.app.machine.workbench`): FFmpeg is large, and no stranger to strange files.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from overlay.errors import AssetError
from overlay.reasons import media
from overlay.sound.loudness import SAMPLE_RATE
from overlay.sound.sound import MOST_SECS, faded, levelled

if TYPE_CHECKING:
    import av

MOST_BYTES: Final = 10 * 2**20
"""Of a file that is a sound and nothing else."""
CUT_FADE_SECS: Final = 0.5
_MOST_FRAMES: Final = 200_000
_MOST_CHANNELS: Final = 64
_MOST_RATE: Final = 768_000
_LEADING_SILENCE: Final = 0.001
"""60 dB under full scale: a sound is begun with its picture, so what is silent before it is left out."""

_CODECS: Final = frozenset(
    {"aac", "alac", "flac", "mp3", "mp3float", "opus", "libopus", "vorbis", "libvorbis", "adpcm_ms", "adpcm_ima_wav"}
)
_VIDEO_FORMATS: Final = frozenset({"mov", "matroska"})
_TOP_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip")
"""As for videos: QuickTime's own files need not begin with the first."""


class SoundError(AssetError):
    """A file is not a sound that can be played."""


def load_sound(data: bytes) -> NDArray[np.int16]:
    """All of a sound, levelled; what is longer than `MOST_SECS` is cut and fades.

    Returns:
        Shape (n, 2), at `SAMPLE_RATE`.

    Raises:
        SoundError: It is none, or broken.
    """
    name = _format_of(data)
    if name is None:
        raise SoundError(media.NO_SOUND_FILE)
    if len(data) > MOST_BYTES and name not in _VIDEO_FORMATS:
        raise SoundError(media.SOUND_TOO_LARGE(n=MOST_BYTES // 2**20))
    samples = _decoded(data, name)
    most = int(MOST_SECS * SAMPLE_RATE)
    if len(samples) > most:
        samples = faded(samples[:most], CUT_FADE_SECS)
    if len(samples) == 0:
        raise SoundError(media.NOTHING_HEARD)
    return levelled(samples)


def _format_of(data: bytes) -> str | None:
    """FFmpeg's name of the demultiplexer."""
    if data[:4] in (b"RIFF", b"RF64") and data[8:12] == b"WAVE":
        return "wav"
    if data[4:8] in _TOP_BOXES:
        return "mov"
    by_start = {b"OggS": "ogg", b"fLaC": "flac", b"\x1aE\xdf\xa3": "matroska", b"ID3\x02": "mp3", b"ID3\x03": "mp3",
                b"ID3\x04": "mp3"}  # fmt: skip
    if data[:4] in by_start:
        return by_start[data[:4]]
    if len(data) > 2 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0:
        return "aac" if data[1] & 0xF6 == 0xF0 else "mp3"
    return None


def _decoded(data: bytes, name: str) -> NDArray[np.float32]:
    import av  # noqa: PLC0415 - only where something is decoded
    import av.logging  # noqa: PLC0415

    av.logging.set_level(None)
    try:
        with av.open(BytesIO(data), "r", format=name, options={"protocol_whitelist": ""}) as file:
            began_secs: list[float] = []
            pieces = list(_pieces(file, began_secs))
            delay = _delay(file, began_secs)
    except SoundError:
        raise
    except Exception as error:  # noqa: BLE001 - PyAV raises what it likes about a stranger's file
        raise SoundError(media.NOT_DECODED_FOR(error=type(error).__name__)) from None
    if not pieces:
        raise SoundError(media.NOTHING_HEARD)
    samples = np.concatenate(pieces)
    if delay is None:
        return samples[_silent_start(samples) :]
    return np.concatenate([np.zeros((max(delay, 0), 2), np.float32), samples[max(-delay, 0) :]])


def _pieces(file: "av.container.InputContainer", began_secs: list[float]) -> Iterator[NDArray[np.float32]]:
    """Its samples, until there are more than enough; and when the first of them is to be heard, if that is said."""
    import av  # noqa: PLC0415

    if not file.streams.audio:
        raise SoundError(media.NO_SOUND)
    stream = file.streams.audio[0]
    codec = stream.codec_context.name
    if codec not in _CODECS and not codec.startswith("pcm_"):
        raise SoundError(media.SOUND_CODEC)
    if not 0 < stream.codec_context.sample_rate <= _MOST_RATE or stream.codec_context.channels > _MOST_CHANNELS:
        raise SoundError(media.TOO_MANY_CHANNELS)
    resampler = av.AudioResampler(format="flt", layout="stereo", rate=SAMPLE_RATE)
    wanted = int((MOST_SECS + CUT_FADE_SECS) * SAMPLE_RATE)
    for number, frame in enumerate(file.decode(stream)):
        if number == 0 and frame.time is not None:
            began_secs.append(frame.time)
        for resampled in resampler.resample(frame):
            wanted -= resampled.samples
            yield _stereo(resampled)
        if wanted <= 0:
            return
        if number >= _MOST_FRAMES:
            raise SoundError(media.TOO_MANY_PIECES)
    for resampled in resampler.resample(None):
        yield _stereo(resampled)


def _stereo(frame: "av.AudioFrame") -> NDArray[np.float32]:
    samples: NDArray[np.float32] = frame.to_ndarray().astype(np.float32, copy=False).reshape(-1, 2)
    return samples


def _delay(file: "av.container.InputContainer", began_secs: list[float]) -> int | None:
    """By how many samples a video's sound begins later than its picture, or sooner; None where there is no picture."""
    from av.stream import Disposition  # noqa: PLC0415

    videos = [one for one in file.streams.video if not one.disposition & Disposition.attached_pic]
    if not videos:  # but for the picture on its cover
        return None
    video = videos[0]
    if video.start_time is None or video.time_base is None or not began_secs:
        return 0
    secs = began_secs[0] - float(video.start_time * video.time_base)
    return int(min(max(secs, -MOST_SECS), MOST_SECS) * SAMPLE_RATE)


def _silent_start(samples: NDArray[np.float32]) -> int:
    """How many samples nobody would hear; none of a file that is silent all through."""
    return int(np.argmax(np.abs(samples).max(axis=1) > _LEADING_SILENCE))
