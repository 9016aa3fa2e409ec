"""Video files: what is found out about each kind, its pictures, and that nothing else is taken for a video."""

import base64
import copy
import io
import json
import struct
import subprocess
import sys
import zlib
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))
import samples
from samples import FRAMES, H, W, box, over_black, picture, sample

from overlay.errors import AssetError
from overlay.loaders.video import probe_video, shots
from overlay.loaders.video import probing as module
from overlay.scene.videos.video import fault_of_video
from tests.patience import PATIENCE_SECS

MEDIA = Path(__file__).resolve().parents[4] / "shared" / "media"


def refusal(data):
    with pytest.raises(AssetError) as caught:
        probe_video(data)
    return str(caught.value)


@pytest.mark.parametrize("kind", samples.KINDS)
def test_what_is_found_out_of_each_kind(kind):
    facts = probe_video(sample(kind))
    assert fault_of_video(facts) is None
    assert facts.shown_px == (W, H)
    assert facts.frames == FRAMES
    alpha = "packed" if kind.split()[0] in ("packed", "vap", "yyeva") else "straight"
    assert facts.alpha == ("none" if kind.startswith(("vp9", "h264", "hevc")) and "alpha" not in kind else alpha)
    is_slow = kind in ("gif", "apng", "webp")
    assert facts.duration_secs == pytest.approx(FRAMES * 0.04 if is_slow else FRAMES / 30, abs=0.002)
    assert facts.times == {"gif": 0, "apng": 2, "webp": 3}.get(kind, 1)


@pytest.mark.parametrize("kind", samples.KINDS)
def test_its_pictures_come_in_order_and_on_time(kind):
    found = [
        (shot.number, shot.begins_secs, shot.pixels, [p.shape for p in shot.planes]) for shot in shots(sample(kind))
    ]
    facts = probe_video(sample(kind))
    assert [number for number, *_ in found] == list(range(FRAMES))
    interval = facts.duration_secs / FRAMES
    assert [secs for _, secs, *_ in found] == pytest.approx([n * interval for n in range(FRAMES)], abs=0.002)
    for _, _, pixels, shapes in found:
        assert pixels == facts.pixels
        assert [shape[:2] for shape in shapes] == [(plane.height, plane.width) for plane in pixels.planes]


SIDES = ["left", "right", "top", "bottom"]


def at_side(side):
    """Where colours and alpha are."""
    first, second = (0, 0, W, H), (W, 0, W, H) if side in ("left", "right") else (0, H, W, H)
    return (second, first) if side in ("left", "top") else (first, second)


def test_a_picture_that_nobody_needs_any_more_is_where_the_next_is_decoded_to():
    places = set()
    for shot in shots(sample("vp8 alpha")):
        places.add(shot.planes[0].ctypes.data)
        del shot
    assert len(places) == 1


@pytest.mark.parametrize("side", SIDES)
def test_the_grey_half_is_the_alpha(side):
    facts = probe_video(sample(f"packed {side}"))
    assert (facts.colour_box, facts.alpha_box) == at_side(side)


@pytest.mark.parametrize("side", SIDES)
def test_a_file_that_begins_without_colour_is_known_by_its_later_pictures(side):
    """As a fade from white, or sparks before the gift comes."""
    begins = [samples.without_colour(picture(number)) for number in range(8)]
    facts = probe_video(samples.h264(samples.packed_pictures(side, begins + [picture(8)] * 20)))
    assert (facts.colour_box, facts.alpha_box) == at_side(side)
    assert facts.is_premultiplied


@pytest.mark.parametrize("side", SIDES)
def test_a_file_that_has_no_colour_at_all_is_the_mask_of_itself(side):
    snow = [samples.without_colour(pixels) for pixels in samples.pictures()]
    facts = probe_video(samples.h264(samples.packed_pictures(side, snow)))
    assert (facts.colour_box, facts.alpha_box) == at_side(side)


@pytest.mark.parametrize("backdrop", [90, 142, 250])
@pytest.mark.parametrize("side", SIDES)
def test_straight_colours_over_a_backdrop_are_no_part_of_the_picture(side, backdrop):
    facts = probe_video(samples.h264(samples.packed_pictures(side, backdrop=backdrop)))
    assert (facts.alpha, facts.colour_box, facts.alpha_box) == ("packed", *at_side(side))
    assert not facts.is_premultiplied


def colourless_at_first(sheet):
    """Two halves that look alike without colours, and then have some."""
    grey = np.repeat(sheet.max(axis=2, keepdims=True), 3, axis=2)
    return [grey] * 9 + [sheet] * 9


@pytest.mark.parametrize(
    "sheets",
    [
        colourless_at_first(np.concatenate([over_black(picture(6))] * 2, axis=1)),
        [np.concatenate([over_black(pixels), over_black(pixels)[:, ::-1]], axis=1) for pixels in samples.pictures()],
        [np.random.default_rng(n).integers(0, 255, (H, W), np.uint8)[..., None].repeat(3, 2) for n in range(12)],
        [np.linspace(40, 220, W).astype(np.uint8)[None, :, None].repeat(H, 0).repeat(3, 2)] * 12,
    ],
    ids=["a title without colours", "a mirror", "noise", "a grey slope"],
)
def test_a_plain_video_stays_plain(sheets):
    assert probe_video(samples.h264(sheets)).alpha == "none"


@pytest.mark.parametrize("grey", [0, 90])
def test_a_plain_video_with_nothing_but_grey_on_one_side_stays_plain(grey):
    sheets = [np.concatenate((np.full((H, W, 3), grey, np.uint8), over_black(p)), axis=1) for p in samples.pictures()]
    assert probe_video(samples.h264(sheets)).alpha == "none"


def test_the_slots_of_vap_and_yyeva_say_the_same():
    vap, yyeva = probe_video(sample("vap")), probe_video(sample("yyeva"))
    assert [slot.kind for slot in vap.slots] == ["avatar", "name", "empty"]
    assert [slot.kind for slot in yyeva.slots] == ["avatar", "name"]
    assert vap.slots[:2] == yyeva.slots
    boxes = [
        sorted((place.frame, place.slot, place.box, place.mask) for place in facts.places) for facts in (vap, yyeva)
    ]
    assert boxes[0] == boxes[1]
    assert len(boxes[0]) == 2 * FRAMES


@pytest.mark.parametrize(("matrix", "full"), [("bt601", False), ("bt601", True), ("bt709", False), ("bt709", True)])
def test_matrix_and_range_are_taken_from_the_file(matrix, full):
    facts = probe_video(samples.h264([over_black(picture(0))] * 3, matrix=matrix, full=full))
    assert (facts.matrix, facts.is_full_range) == (matrix, full)


@pytest.mark.parametrize("codec", ["libvpx", "libvpx-vp9"])
@pytest.mark.parametrize(("matrix", "full"), [("bt601", False), ("bt601", True), ("bt709", False), ("bt709", True)])
def test_beside_an_alpha_as_well(codec, matrix, full):
    facts = probe_video(samples.webm(codec, frames=[picture(0)] * 3, matrix=matrix, full=full))
    assert (facts.alpha, facts.matrix, facts.is_full_range) == ("straight", matrix, full)


@pytest.mark.parametrize(("told", "secs"), [(0, 0.1), (1, 0.1), (2, 0.02), (7, 0.07)])
def test_a_gif_in_a_hurry_is_as_slow_as_in_a_browser(told, secs):
    data = bytearray(sample("gif"))
    places = [at for at in range(len(data) - 3) if data[at : at + 3] == b"\x21\xf9\x04"]
    for at in places:
        data[at + 4 : at + 6] = told.to_bytes(2, "little")
    facts = probe_video(bytes(data))
    assert facts.duration_secs == pytest.approx(secs * facts.frames)
    assert [shot.begins_secs for shot in shots(bytes(data))] == pytest.approx([secs * n for n in range(facts.frames)])


@pytest.mark.parametrize(("transfer", "name"), [("smpte2084", "pq"), ("arib-std-b67", "hlg")])
def test_high_dynamic_range_is_noticed(transfer, name):
    facts = probe_video(samples.hdr(np.full((H, W, 3), 100.0), transfer))
    assert (facts.matrix, facts.transfer) == ("bt2020", name)
    assert probe_video(sample("hevc 10 bit")).transfer == "sdr"


def test_a_layer_for_the_other_eye_is_no_alpha():
    eye = samples.hevc([over_black(pixels) for pixels in samples.pictures()])
    facts = probe_video(samples.layered(eye, eye, scalability=samples.MULTIVIEW))
    assert (facts.alpha, facts.frames) == ("none", FRAMES)


def test_whether_colours_are_multiplied_is_taken_from_the_file():
    assert probe_video(sample("hevc alpha, premultiplied")).is_premultiplied
    assert not probe_video(sample("hevc alpha")).is_premultiplied


def test_sound_is_noticed():
    facts = probe_video(with_sound())
    assert facts.has_audio
    assert not probe_video(sample("h264 mp4")).has_audio


def with_sound():
    sink = io.BytesIO()
    with av.open(sink, "w", format="mp4") as output:
        video, sound = output.add_stream("libx264", rate=30), output.add_stream("aac", rate=44100)
        video.width, video.height, video.pix_fmt = W, H, "yuv420p"
        for number in range(3):
            frame = av.VideoFrame.from_ndarray(over_black(picture(number)), "rgb24")
            frame.pts = number
            output.mux(video.encode(frame))
        output.mux(video.encode(None))
        samples_ = av.AudioFrame.from_ndarray(np.zeros((1, 4410), np.float32), "flt", "mono")
        samples_.sample_rate = 44100
        output.mux(sound.encode(samples_))
        output.mux(sound.encode(None))
    return sink.getvalue()


# --- what is none ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", samples.KINDS)
@pytest.mark.parametrize("part", [0.2, 0.6, 0.97])
def test_a_file_that_is_cut_off_is_an_error_and_no_end(kind, part):
    data = sample(kind)
    assert refusal(data[: int(len(data) * part)]) == "its end is missing"


def test_a_stream_whose_size_nobody_wrote_is_measured_by_its_pictures():
    """A WebM that was written to a pipe says no size; its end is missed where it says how long it is."""
    data = bytearray(sample("vp9"))
    at = data.find(b"\x18\x53\x80\x67")
    data[at + 4 : at + 12] = b"\x01" + b"\xff" * 7
    assert probe_video(bytes(data)).frames == FRAMES
    assert refusal(bytes(data[: len(data) * 6 // 10])) == "its end is missing"


class Pipe(io.RawIOBase):
    """Cannot go back to write how long it all became."""

    def __init__(self):
        self.written = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.written += bytes(data)
        return len(data)


@pytest.mark.parametrize("live", ["0", "1"])
def test_what_was_recorded_while_it_was_sent_is_whole_to_its_last_block(live):
    """As browsers record: neither sizes nor a length."""
    pipe = Pipe()
    with av.open(pipe, "w", format="webm", options={"live": live}) as output:
        stream = output.add_stream("libvpx-vp9", rate=30, options={"deadline": "realtime", "cpu-used": "8"})
        stream.width, stream.height, stream.pix_fmt = W, H, "yuv420p"
        for number, pixels in enumerate(samples.pictures()):
            frame = av.VideoFrame.from_ndarray(over_black(pixels), "rgb24")
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    data = bytes(pipe.written)
    assert probe_video(data).frames == FRAMES
    for part in (1, 20, len(data) // 2):
        assert refusal(data[:-part]) == "its end is missing"


@pytest.mark.parametrize("container", ["matroska", "mp4"])
def test_pictures_that_begin_late_are_not_missing_at_the_end(container):
    sink = io.BytesIO()
    with av.open(sink, "w", format=container) as output:
        stream = output.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = W, H, "yuv420p"
        for number, pixels in enumerate(samples.pictures()):
            frame = av.VideoFrame.from_ndarray(over_black(pixels), "rgb24")
            frame.pts = 30 + number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    facts = probe_video(sink.getvalue())
    assert (facts.frames, facts.duration_secs) == (FRAMES, pytest.approx(FRAMES / 30, abs=0.01))
    assert next(shots(sink.getvalue())).begins_secs == 0.0


def test_zeros_behind_the_last_box_are_nothing():
    assert probe_video(sample("h264 mp4") + bytes(5)).frames == FRAMES
    assert refusal(sample("h264 mp4") + b"\0\0\0\x20f") == "its end is missing"


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def test_long_words_at_the_beginning_hide_no_motion():
    png = sample("apng")
    assert probe_video(png[:33] + chunk(b"tEXt", b"Comment\0" + b"x" * 9000) + png[33:]).frames == FRAMES
    assert probe_video(samples.by_pillow("WEBP", lossless=True, icc_profile=b"x" * 9000)).frames == FRAMES


PLAYLIST = b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://127.0.0.1:1/a.ts\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (PLAYLIST, "it is a playlist"),
        (b"\xef\xbb\xbf" + PLAYLIST, "it is a playlist"),
        (b"v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n", "it is a session description"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", "it is a list of other files"),
        (b"<!doctype html><html></html>", "it is a web page"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "it is an SVG picture"),
        (bytes(range(256)) * 8, "it is no video"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "it is a PNG, which does not move"),
        (json.dumps({"v": "5.5", "op": 60, "layers": []}).encode(), "it is no Lottie animation"),
        (json.dumps({"v": "5.5"}).encode(), "it is no video"),
        (zlib.compress(b"svga"), "it is an SVGA animation"),
        (b"PK\x03\x04" + b"\0" * 30, "it is an archive"),
        (b"\x1aE\xdf\xa3" + b"\x80" * 40, "its end is missing"),
        (struct.pack(">I4s", 16, b"ftyp") + b"isom" * 2, "its end is missing"),
        (struct.pack(">I4s", 16, b"ftyp") + b"avis" * 2, "it is an AVIF or HEIF picture"),
        (box(b"ftyp", b"isom" * 4) + box(b"moov", b"") + box(b"mdat", b"x" * 50), "it "),
    ],
)  # fmt: skip
def test_what_is_no_video_is_named(data, words):
    assert refusal(data).startswith(words)


def test_the_cover_of_a_sound_is_no_video():
    cover, sink = io.BytesIO(), io.BytesIO()
    Image.fromarray(over_black(picture(0))).save(cover, "PNG")
    with av.open(sink, "w", format="mp4") as output:
        sound, image = output.add_stream("aac", rate=48_000), output.add_stream("png", rate=1)
        image.width, image.height, image.pix_fmt, image.disposition = W, H, "rgb24", Disposition.attached_pic
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), "fltp", "stereo")
        frame.sample_rate, frame.pts = 48_000, 0
        packet = av.Packet(cover.getvalue())
        packet.stream, packet.pts, packet.dts = image, 0, 0
        for one in [packet, *sound.encode(frame), *sound.encode(None)]:
            output.mux(one)
    assert refusal(sink.getvalue()) == "it has no pictures"


@pytest.mark.parametrize(
    ("size", "words"),
    [((4098, 64), "which is too large"), ((64, 4098), "which is too large"), ((4096, 2304), "which is too large")],
)
def test_a_size_beyond_the_limits(size, words):
    frame = np.zeros((size[1], size[0], 3), np.uint8)
    assert words in refusal(samples.h264([frame]))


def test_one_that_is_too_long_or_too_fast():
    two = [over_black(picture(0))] * 2
    assert "s; at most 60 are played" in refusal(samples.h264(two, rate=Fraction(1, 50)))
    assert "pictures a second" in refusal(samples.h264(two * 8, rate=1000))


def test_a_codec_that_nobody_uses_for_this_is_refused():
    frames = [over_black(pixels) for pixels in samples.pictures()]
    assert "coded as mjpeg" in refusal(samples.encoded(frames, "mjpeg", "yuvj420p", "mov"))


def test_one_with_too_many_bytes(monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100)
    assert "MiB" in refusal(sample("gif"))


@pytest.mark.parametrize(
    "change",
    [
        {"info": {}},
        {"info": {**samples.VAPC["info"], "aFrame": [0, 0, 4000, 10]}},
        {"info": {**samples.VAPC["info"], "w": 1e9}},
        {"src": [{"srcId": "1"}]},
        {"src": 7},
        {"frame": [{"i": 0, "obj": [{"srcId": "1", "frame": [0, 0, 5], "mFrame": [0] * 4}]}]},
        {"frame": [{"i": 0, "obj": [{"srcId": "1", "frame": [0, 0, 5, 5], "mFrame": [9000, 0, 20, 20]}]}]},
        {"frame": [{"i": 0, "obj": [{"srcId": "1", "frame": [0, 0, 5, 5], "mFrame": [0, 0, 20, 5000]}]}]},
        {"src": [samples.VAPC["src"][0]] * 40},
    ],
)  # fmt: skip
def test_nonsense_in_a_vap_box_is_refused(change):
    refusal(samples.vap({**copy.deepcopy(samples.VAPC), **change}))


def test_a_mask_may_reach_over_the_edge():
    """As in files of YYEVA's own, where a slot is larger than its picture."""
    frame = {"i": 0, "obj": [{"srcId": "1", "z": 0, "frame": [-5, 0, 120, 9], "mFrame": [90, 0, 20, 20]}]}
    facts = probe_video(samples.vap({**samples.VAPC, "frame": [frame]}))
    assert [(place.box, place.mask) for place in facts.places] == [((-5, 0, 120, 9), (90, 0, 20, 20))]


@pytest.mark.parametrize(
    "text", ["%%%", base64.b64encode(b"no zlib").decode(), base64.b64encode(zlib.compress(b"[]")).decode()]
)
def test_nonsense_in_yyevas_text_is_refused(text):
    data = samples.h264(samples.slotted_pictures(), metadata={"comment": f"yyeffectmp4json[[{text}]]yyeffectmp4json"})
    assert "what it says of its alpha" in refusal(data)


def test_a_text_that_inflates_without_end_is_not_inflated():
    bomb = base64.b64encode(zlib.compress(b" " * 50_000_000)).decode()
    data = samples.h264(samples.slotted_pictures(), metadata={"comment": f"yyeffectmp4json[[{bomb}]]yyeffectmp4json"})
    assert "what it says of its alpha" in refusal(data)


def test_no_mutated_file_does_more_than_be_refused():
    random = np.random.default_rng(7)
    for kind in samples.KINDS:
        data = np.frombuffer(sample(kind), np.uint8)
        for _ in range(6):
            broken = data.copy()
            places = random.integers(0, len(broken), 8)
            broken[places] = random.integers(0, 256, 8)
            try:
                probe_video(broken.tobytes())
                for _shot in shots(broken.tobytes()):
                    pass
            except AssetError:
                pass


# --- files of others -----------------------------------------------------------------------------------


def real(name):
    path = MEDIA / name
    if not path.exists():
        pytest.skip(f"no {path}")
    return path.read_bytes()


def test_a_real_alphaplayer_file():
    facts = probe_video(real("video/alphaplayer-heartbeats.mp4"))
    assert (facts.alpha, facts.alpha_box, facts.colour_box) == ("packed", (0, 0, 720, 1280), (720, 0, 720, 1280))


def test_a_real_vap_file():
    facts = probe_video(real("video/vap-webdemo.mp4"))
    assert (facts.alpha, facts.shown_px, facts.has_audio) == ("packed", (1504, 672), True)
    assert [slot.kind for slot in facts.slots] == ["avatar", "empty", "name", "empty"]
    assert len(facts.places) > 400


def test_a_real_full_range_file_without_alpha():
    facts = probe_video(real("video/yyeva-demo_pk.mp4"))
    assert (facts.alpha, facts.matrix, facts.is_full_range) == ("none", "bt709", True)


@pytest.mark.parametrize("name", ["svga/rose.svga", "svga/Rocket.svga"])
def test_real_vector_animations_are_named_and_refused(name):
    assert "not supported" in refusal(real(name))


PUT_AWAY = """
import sys
from overlay.loaders.video import shots
data = sys.stdin.buffer.read()
for number in range(200):
    playing = shots(data, 2)
    for _ in range(1 + number % 6):
        next(playing, None)
    del playing
"""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["hevc alpha", "vp9 alpha", "h264 mp4"])
def test_one_that_is_put_away_before_its_end_hangs_nobody(kind):
    """A thread of the decoder let go of bytes that were Python's, while whoever ended it held Python's lock."""
    subprocess.run([sys.executable, "-c", PUT_AWAY], input=sample(kind), check=True, timeout=PATIENCE_SECS)
