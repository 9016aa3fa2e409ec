"""Sound files of strangers: every format that a gift may bring, and what is none."""

import contextlib
import wave
from io import BytesIO

import av
import numpy as np
import pytest
from av.stream import Disposition
from PIL import Image

from overlay.loaders import sounds
from overlay.loaders.sounds import SoundError, load_sound
from overlay.playback.assets import NO_SOUND
from overlay.sound.loudness import SAMPLE_RATE, loudness_lufs
from overlay.sound.sound import CEILING, MOST_SECS, TARGET_LUFS, fault_of_samples

FORMATS = {
    "wav": ("wav", "pcm_s16le"),
    "24 bit wav": ("wav", "pcm_s24le"),
    "float wav": ("wav", "pcm_f32le"),
    "adpcm wav": ("wav", "adpcm_ima_wav"),
    "mp3": ("mp3", "libmp3lame"),
    "ogg": ("ogg", "vorbis"),
    "opus": ("ogg", "libopus"),
    "flac": ("flac", "flac"),
    "m4a": ("ipod", "aac"),
    "aac": ("adts", "aac"),
    "webm": ("webm", "libopus"),
}


def tone(secs, rate=48_000, channels=2, level=0.3, silence=0.0):
    wave = level * np.sin(2 * np.pi * 440 * np.arange(int(secs * rate)) / rate)
    wave = np.concatenate([np.zeros(int(silence * rate)), wave])
    return np.tile(wave.astype(np.float32), (channels, 1))


def file_of(samples, container="wav", codec="pcm_s16le", rate=48_000, layout=None, *, video=False, sound=True):
    """A media file of these samples of shape (channels, n)."""
    sink = BytesIO()
    with av.open(sink, "w", format=container) as file:
        streams = []
        if video:
            picture = file.add_stream("libvpx" if container == "webm" else "mpeg4", rate=25)
            picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
            streams.append((picture, [av.VideoFrame(32, 32, "yuv420p") for _ in range(5)]))
        if sound:
            stream = file.add_stream(codec, rate=rate, layout=layout or {1: "mono", 2: "stereo"}[len(samples)])
            stream.codec_context.options = {"strict": "experimental"}
            frame = av.AudioFrame.from_ndarray(samples.T.reshape(1, -1).copy(), "flt", stream.layout.name)
            frame.sample_rate, frame.pts = rate, 0
            streams.append((stream, [frame]))
        for stream, frames in streams:
            for number, frame in enumerate(frames):
                frame.pts = number if len(frames) > 1 else 0
            for frame in [*frames, None]:
                for packet in stream.encode(frame):
                    file.mux(packet)
    return sink.getvalue()


def loudness(samples):
    return loudness_lufs(samples.astype(np.float32) / 32767)


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_heard_as_loud_as_the_others(name):
    container, codec = FORMATS[name]
    samples = load_sound(file_of(tone(1.0), container, codec))
    assert fault_of_samples(samples) is None
    assert samples.dtype == np.int16
    assert len(samples) == pytest.approx(SAMPLE_RATE, rel=0.06)
    assert loudness(samples) == pytest.approx(TARGET_LUFS, abs=0.5)


@pytest.mark.parametrize("container", ["mp4", "webm"])
def test_a_video_gives_its_own_sound_and_one_without_says_so(container):
    codec = "libopus" if container == "webm" else "aac"
    samples = load_sound(file_of(tone(1.0), container, codec, video=True))
    assert len(samples) == pytest.approx(SAMPLE_RATE, rel=0.06)
    with pytest.raises(SoundError, match=NO_SOUND):
        load_sound(file_of(None, container, video=True, sound=False))


def film_of(picture_secs, beep_secs, container="matroska"):
    """A video whose pictures begin here, with two seconds of sound from 0 on that is silent but for a beep."""
    sink, samples = BytesIO(), np.zeros((1, 2 * SAMPLE_RATE), np.int16)
    samples[0, int(beep_secs * SAMPLE_RATE) :][:4800] = tone(0.1, channels=1)[0] * 32767
    with av.open(sink, "w", format=container) as file:
        picture, sound = file.add_stream("mpeg4", rate=25), file.add_stream("pcm_s16le", rate=SAMPLE_RATE)
        picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
        for number in range(5):
            frame = av.VideoFrame(32, 32, "yuv420p")
            frame.pts = round(picture_secs * 25) + number
            file.mux(picture.encode(frame))
        file.mux(picture.encode(None))
        for start in range(0, samples.shape[1], 4800):
            frame = av.AudioFrame.from_ndarray(samples[:, start : start + 4800], "s16", "mono")
            frame.sample_rate, frame.pts = SAMPLE_RATE, start
            file.mux(sound.encode(frame))
        file.mux(sound.encode(None))
    return sink.getvalue()


@pytest.mark.parametrize("container", ["matroska", "mov"])
@pytest.mark.parametrize(("picture_secs", "beep_secs"), [(0.0, 0.4), (0.6, 0.6), (0.6, 1.0)])
def test_a_videos_sound_is_heard_with_the_picture_that_it_belongs_to(container, picture_secs, beep_secs):
    samples = load_sound(film_of(picture_secs, beep_secs, container))
    onset = int(np.argmax(np.abs(samples).max(axis=1) > 100)) / SAMPLE_RATE
    assert onset == pytest.approx(beep_secs - picture_secs, abs=0.01)


def test_a_picture_on_its_cover_makes_no_video_of_a_sound():
    cover, sink = BytesIO(), BytesIO()
    Image.new("RGB", (32, 32), "red").save(cover, "PNG")
    with (
        av.open(BytesIO(file_of(tone(0.3, silence=0.4), "mp3", "libmp3lame"))) as source,
        av.open(sink, "w", format="mp3") as file,
    ):
        sound = file.add_stream_from_template(source.streams.audio[0])
        picture = file.add_stream("png", rate=1)
        picture.width, picture.height, picture.pix_fmt = 32, 32, "rgb24"
        picture.disposition = Disposition.attached_pic
        packet = av.Packet(cover.getvalue())
        packet.stream, packet.pts, packet.dts, packet.is_keyframe = picture, 0, 0, True
        file.mux(packet)
        for packet in source.demux(source.streams.audio[0]):
            if packet.size:
                packet.stream = sound
                file.mux(packet)
    samples = load_sound(sink.getvalue())
    assert int(np.argmax(np.abs(samples).max(axis=1) > 300)) < 0.05 * SAMPLE_RATE


def test_a_quicktime_file_need_not_begin_with_what_it_is():
    data = film_of(0.0, 0.0, "mov")
    assert data[4:8] == b"ftyp"
    assert len(load_sound(data[:4] + b"wide" + data[8:])) == len(load_sound(data))


@pytest.mark.parametrize(
    ("rate", "layout", "channels"),
    [(192_000, "7.1", 8), (192_000, "stereo", 2), (8_000, "mono", 1), (44_100, "5.1", 6), (11_025, "stereo", 2)],
)
def test_h22_all_rates_and_channels_become_two_at_one_rate(rate, layout, channels):
    samples = load_sound(file_of(tone(0.5, rate, channels, level=1.0), rate=rate, layout=layout))
    assert len(samples) == pytest.approx(SAMPLE_RATE // 2, rel=0.02)
    assert np.abs(samples.astype(int)).max() <= CEILING * 32767 + 1
    assert loudness(samples) == pytest.approx(TARGET_LUFS, abs=0.5)


@pytest.mark.parametrize("channels", [3, 8, 16, 33])
def test_h22_channels_that_nobody_named_are_heard_or_refused(channels):
    sink = BytesIO()
    with wave.open(sink, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(192_000)
        file.writeframes((tone(0.2, 192_000, channels).T * 32767).astype("<i2").tobytes())
    if channels > 16:
        with pytest.raises(SoundError, match="cannot be decoded"):
            load_sound(sink.getvalue())
        return
    samples = load_sound(sink.getvalue())
    assert len(samples) == pytest.approx(0.2 * SAMPLE_RATE, rel=0.02)
    assert samples.any()


def test_h22_loud_noise_is_limited():
    noise = np.random.default_rng(1).uniform(-8, 8, (2, 48_000)).astype(np.float32)
    samples = load_sound(file_of(noise, codec="pcm_f32le"))
    assert np.abs(samples.astype(int)).max() <= CEILING * 32767 + 1
    assert loudness(samples) <= TARGET_LUFS + 0.2


def test_what_is_too_long_is_cut_with_a_fade():
    samples = load_sound(file_of(tone(MOST_SECS + 5.0, 8_000, 1), rate=8_000))
    assert len(samples) == MOST_SECS * SAMPLE_RATE
    assert np.abs(samples[-50:]).max() < 10
    assert np.abs(samples[-SAMPLE_RATE : -SAMPLE_RATE // 2].astype(int)).max() > 1000


def test_a_sound_is_begun_with_its_picture_whatever_silence_is_before_it():
    assert len(load_sound(file_of(tone(0.3, silence=0.4)))) == pytest.approx(0.3 * SAMPLE_RATE, rel=0.01)
    silent = load_sound(file_of(np.zeros((2, 4800), np.float32)))
    assert len(silent) == 4800
    assert not silent.any()


@pytest.mark.parametrize("data", [b"", b"<html>no</html>", bytes(range(256)) * 40, b"#EXTM3U\nhttp://a/b.mp3\n",
                                  b"v=0\no=- 0 0 IN IP4 127.0.0.1\n", b"RIFF\0\0\0\0AVI "])  # fmt: skip
def test_h19_what_is_no_sound_is_refused(data):
    with pytest.raises(SoundError, match="no sound file"):
        load_sound(data)


STARTS = (b"RIFF\xff\xff\xff\xffWAVE", b"OggS", b"fLaC", b"ID3\x04", b"\xff\xfb\x90", b"\xff\xf1",
          b"\0\0\0\x20ftypM4A ", b"\x1aE\xdf\xa3")  # fmt: skip


@pytest.mark.parametrize("start", STARTS)
def test_h19_random_bytes_that_begin_like_a_sound_are_refused_or_heard(start):
    chance = np.random.default_rng(3)
    for _ in range(5):
        data = start + chance.integers(0, 256, 20_000, np.uint8).tobytes()
        with contextlib.suppress(SoundError):
            assert fault_of_samples(load_sound(data)) is None


def test_a_file_that_is_cut_off_or_damaged_is_refused_or_heard():
    chance = np.random.default_rng(4)
    for container, codec in FORMATS.values():
        whole = file_of(tone(0.3), container, codec)
        for _ in range(4):
            data = bytearray(whole[: chance.integers(10, len(whole))])
            data[int(chance.integers(0, len(data)))] ^= 0xFF
            with contextlib.suppress(SoundError):
                assert fault_of_samples(load_sound(bytes(data))) is None


def test_limits_hold(monkeypatch):
    monkeypatch.setattr(sounds, "MOST_BYTES", 1000)
    with pytest.raises(SoundError, match="larger than"):
        load_sound(file_of(tone(1.0)))
    load_sound(file_of(tone(1.0), "mp4", "aac", video=True))  # which may be as large as a video
    monkeypatch.undo()
    monkeypatch.setattr(sounds, "_MOST_FRAMES", 3)
    with pytest.raises(SoundError, match="too many pieces"):
        load_sound(file_of(tone(1.0), "flac", "flac"))
    monkeypatch.setattr(sounds, "_MOST_CHANNELS", 1)
    with pytest.raises(SoundError, match="too many channels"):
        load_sound(file_of(tone(0.1)))
    monkeypatch.setattr(sounds, "_CODECS", frozenset())
    with pytest.raises(SoundError, match="codec"):
        load_sound(file_of(tone(0.1), "flac", "flac"))


def test_samples_of_another_process_are_looked_at():
    assert fault_of_samples(np.zeros((10, 3), np.int16)) is not None
    assert fault_of_samples(np.zeros(10, np.int16)) is not None
    assert fault_of_samples(np.zeros((0, 2), np.int16)) is not None
    assert fault_of_samples(np.zeros((31 * 48_000, 2), np.int16)) is not None
