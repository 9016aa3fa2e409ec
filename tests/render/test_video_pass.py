"""Videos drawn: colours and alpha of every kind against what they were made of, their edges, slots, golden images.

What a codec loses is let pass; a wrong matrix, range, place or kind of alpha is more than that.
"""

import ctypes
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import moderngl
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "loaders" / "video"))
import samples
from drawing import CATALOGUE, ROOT, PlainPainter, canvas, check_golden, pixels
from samples import H, W, over_black, picture, sample
from test_shader_contract import Ledger

from overlay.loaders.video import probe_video, shots
from overlay.render import video_flat, video_pass
from overlay.render.renderer import Renderer
from overlay.render.touched import Touched
from overlay.render.video_flat import flatten
from overlay.scene.models.model import Picture
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from overlay.scene.videos.screening import Screening, VideoPicture
from overlay.scene.videos.video import VideoClip

AT_SECS = 0.26
"""Within the seventh picture of 30 or of 25 a second, faded in and not yet out."""
SMALL = (W, H)


class Source:
    """Gives one picture of a clip, and notes what was asked."""

    def __init__(self, number):
        self.number, self.given, self.kept = number, None, []

    def picture(self, screening, _position_secs):
        if self.given is None:
            found = list(shots(screening.clip.data))[self.number]
            self.given = VideoPicture(found.number, tuple(np.ascontiguousarray(plane) for plane in found.planes))
        return self.given

    def keep(self, screenings):
        self.kept.append(set(screenings))


def clip(data):
    return VideoClip(data, probe_video(data))


def drawn(gl, data, size=SMALL, number=7, output="premultiplied", worn=(), source=None):
    video = clip(data)
    scene = Scene(CATALOGUE, size)
    scene.show(Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=Screening(1, video), slots=worn), 0.0)
    renderer = Renderer(gl, ROOT, PlainPainter().paint, output, videos=source or Source(number))
    fbo = canvas(gl, size)
    renderer.draw(replace_opacity(scene.frame(AT_SECS)), fbo, size)
    return pixels(fbo)


def replace_opacity(frame):
    """Fully there: how it fades is the scene's business."""
    return replace(frame, videos=tuple(replace(one, opacity=1.0) for one in frame.videos))


def premultiplied(pixels_):
    return np.concatenate((over_black(pixels_), pixels_[..., 3:]), axis=2)


@pytest.mark.parametrize("kind", samples.KINDS)
def test_colours_and_alpha_of_each_kind(gl, kind):
    found, expected = drawn(gl, sample(kind)).astype(float), premultiplied(picture(7)).astype(float)
    if kind.startswith(("vp9", "h264", "hevc")) and "alpha" not in kind:
        expected[..., 3] = 255
    if kind == "gif":  # knows no half transparent pixels
        expected[..., :3][picture(7)[..., 3] < 255] = found[..., :3][picture(7)[..., 3] < 255]
        expected[..., 3][np.isin(picture(7)[..., 3], (0, 255), invert=True)] = found[..., 3][
            np.isin(picture(7)[..., 3], (0, 255), invert=True)
        ]
    difference = np.abs(found - expected)
    # Away from edges, where chroma is shared and codecs smear: the disc's two halves, the corner, and nothing around.
    for place in (
        (slice(12, 26), slice(44, 60)),
        (slice(38, 52), slice(44, 60)),
        (slice(2, 7), slice(2, 9)),
        (slice(40, 60), slice(4, 20)),
    ):
        assert difference[place].mean() < (9 if kind in ("gif", "vp8 alpha", "vp9 alpha", "vp9") else 5), (
            kind,
            place,
            found[place].mean((0, 1)),
            expected[place].mean((0, 1)),
        )
    assert difference.mean() < 6


@pytest.mark.parametrize("matrix", ["bt601", "bt709"])
@pytest.mark.parametrize("full", [False, True])
def test_every_matrix_and_range_gives_the_same_colours(gl, matrix, full):
    flat = np.zeros((H, W, 3), np.uint8)
    flat[:, : W // 2], flat[:, W // 2 :] = (200, 60, 90), (20, 160, 230)
    found = drawn(gl, samples.h264([flat] * 9, matrix=matrix, full=full)).astype(int)
    for place, expected in ((slice(8, 40), (200, 60, 90)), (slice(56, 88), (20, 160, 230))):
        assert np.abs(found[8:56, place, :3] - expected).max() <= 4
    assert (found[..., 3] == 255).all()


@pytest.mark.parametrize("transfer", ["smpte2084", "arib-std-b67"])
def test_high_dynamic_range_looks_like_the_usual(gl, transfer):
    """Paper is almost white and not grey, a red is that red, and what is five times as bright is white."""
    nits = np.zeros((H, W, 3))
    nits[:, :24], nits[:, 24:48], nits[:, 48:72], nits[:, 72:] = 203, (203, 0, 0), 40, 1000
    found = drawn(gl, samples.hdr(nits, transfer)).astype(int)[32, (12, 36, 60, 84), :3]
    paper, red, grey, bright = found
    assert paper.min() > 225
    assert np.ptp(paper) <= 4
    assert red[0] > 225
    assert red[1:].max() < 40
    assert np.abs(grey - 255 * (40 / 203) ** (1 / 2.2)).max() <= 6
    assert bright.min() > 245


@pytest.mark.parametrize("size", [(52, 38), (86, 54), (98, 66)])
def test_no_edge_of_a_codecs_blocks_is_seen(gl, size):
    """Sizes that are no multiple of 16 or of 8: what a decoder leaves in the rest is often green."""
    for codec, kind in (("libvpx-vp9", "yuva420p"), ("libvpx", "yuva420p")):
        frames = [np.full((size[1], size[0], 4), (210, 40, 200, 255), np.uint8)] * 9
        found = drawn(gl, samples.webm(codec, kind, frames), size).astype(int)
        assert np.abs(found - (210, 40, 200, 255)).max() <= 12
    found = drawn(gl, samples.h264([np.full((size[1], size[0], 3), (210, 40, 200), np.uint8)] * 9), size).astype(int)
    assert np.abs(found - (210, 40, 200, 255)).max() <= 6


def test_what_is_transparent_and_black_leaves_no_dark_rim(gl):
    """Made larger, so that most pixels lie between two of the picture."""
    source, disc = Source(7), np.zeros((H, W, 4), np.uint8)
    rows, columns = np.mgrid[0:H, 0:W]
    disc[np.hypot(rows - H / 2, columns - W / 2) < H / 3] = (255, 180, 0, 255)
    source.given = VideoPicture(7, (disc,))
    found = drawn(gl, sample("apng"), (4 * W, 4 * H), source=source).astype(float)
    alpha = found[..., 3:]
    assert ((alpha > 50) & (alpha < 200)).sum() > 100
    assert np.abs(found[..., :3] - alpha * (1.0, 180 / 255, 0.0)).max() <= 2.0


def test_no_half_bleeds_into_the_other(gl):
    """Alpha is all over the picture, the colours are too: their border shows nothing of the other half."""
    sheet = np.zeros((H, 2 * W, 3), np.uint8)
    sheet[:, :W], sheet[:, W:] = 255, (250, 20, 30)
    for scaled in (SMALL, (W * 3, H * 3), (W // 2 + 1, H // 2 + 1)):
        found = drawn(gl, samples.h264([sheet] * 9), scaled).astype(int)
        seen = found[found[..., 3] > 0]
        assert np.abs(seen - (250, 20, 30, 255)).max() <= 8, scaled


def test_a_video_of_another_shape_is_contained_in_the_middle(gl):
    found = drawn(gl, sample("h264 mp4"), (160, 64))
    assert not found[:, :32].any()
    assert not found[:, 128:].any()
    assert (found[:, 33:127, 3] == 255).all()


def test_what_is_the_same_picture_is_uploaded_once(gl, monkeypatch):
    writes = []
    write = moderngl.Texture.write
    monkeypatch.setattr(moderngl.Texture, "write", lambda texture, data: (writes.append(texture), write(texture, data)))
    source = Source(3)
    scene = Scene(CATALOGUE, SMALL)
    scene.show(
        Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=Screening(1, clip(sample("vp9 alpha")))), 0.0
    )
    renderer = Renderer(gl, ROOT, PlainPainter().paint, videos=source, flash_guard=False)
    fbo = canvas(gl, SMALL)
    for _ in range(3):
        renderer.draw(scene.frame(0.1), fbo, SMALL)
    assert len(writes) == 4
    source.given = None
    renderer.draw(scene.frame(0.1), fbo, SMALL)
    assert len(writes) == 8
    renderer.draw(scene.frame(9.0), fbo, SMALL)
    assert source.kept[-1] == set(), "whoever decodes it hears that it is over"
    assert len(source.kept[0]) == 1


def test_the_textures_of_a_video_that_is_over_serve_the_next(gl):
    renderer = Renderer(gl, ROOT, PlainPainter().paint, videos=Source(3))
    fbo, made = canvas(gl, SMALL), set()
    video = clip(sample("vp9 alpha"))
    for number in range(5):
        scene = Scene(CATALOGUE, SMALL)
        scene.show(Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=Screening(number, video)), 0.0)
        renderer.draw(scene.frame(0.1), fbo, SMALL)
        made |= {texture.glo for one in renderer._videos._uploaded.values() for texture in one.textures}
        renderer.draw(Scene(CATALOGUE, SMALL).frame(1.0), fbo, SMALL)
    assert len(made) == 4


def test_every_program_is_given_all_that_it_asks_for(gl, monkeypatch):
    ledger = Ledger(monkeypatch)
    red = Picture(np.full((8, 8, 4), 255, np.uint8), b"red")
    hdr = [samples.hdr(np.full((H, W, 3), 100.0), transfer) for transfer in ("smpte2084", "arib-std-b67")]
    for data in (*map(sample, ("vp9 alpha", "h264 mp4", "vap", "apng")), *hdr):
        drawn(gl, data, worn=(red,) * 3)
    ledger.programs = [program for program in ledger.programs if "luma" in program]
    assert len(ledger.programs) == 7
    for program in ledger.programs:
        ledger.written[program.glo] |= {"luma", "blue", "red", "alpha", "worn"} & set(program)
    ledger.check()


def striped(width, height, colour):
    found = np.zeros((height, width, 4), np.uint8)
    found[:, ::2] = (*colour, 255)
    found[:, 1::2] = (*colour, 255)
    found[: height // 2] = found[: height // 2] // 2 + np.array([60, 60, 60, 127], np.uint8)
    return Picture(found, bytes(colour))


WORN = (striped(40, 40, (230, 200, 40)), striped(72, 20, (60, 230, 230)), None)


# --- flat pictures, where the processor draws ----------------------------------------------------------


@pytest.mark.parametrize("kind", ["vp9 alpha", "packed left", "h264 mp4"])
def test_a_flat_picture_looks_like_its_planes(gl_processor, monkeypatch, kind):
    size = (W * 4, H * 4)
    planes = drawn(gl_processor, sample(kind), size).astype(int)
    flattened = []
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    monkeypatch.setattr(video_pass, "flatten", lambda *how, **more: (flattened.append(how), flatten(*how, **more)))
    flat = drawn(gl_processor, sample(kind), size).astype(int)
    assert len(flattened) == 1
    assert np.abs(flat - planes).mean() < 1.5
    assert np.percentile(np.abs(flat - planes), 99) < 24, "colours are mixed premultiplied, which edges show"


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_flat_picture_is_turned_as_its_planes_are(gl_processor, monkeypatch, quarters):
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    data = samples.turned(samples.h264([over_black(picture(7))]), quarters)
    size = (H, W) if quarters % 2 else (W, H)
    seen = drawn(gl_processor, data, size, number=0)[..., :3].astype(int)
    assert abs(seen - np.rot90(over_black(picture(7)), -quarters).astype(int)).mean() < 6


def test_what_a_slot_shows_lies_on_a_flat_picture(gl_processor, monkeypatch):
    size = (W * 3, H * 3)
    planes = drawn(gl_processor, sample("vap"), size, worn=WORN).astype(int)
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    assert np.abs(drawn(gl_processor, sample("vap"), size, worn=WORN).astype(int) - planes).mean() < 1.5


def test_a_picture_is_made_flat_once(gl_processor, monkeypatch):
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    flattened, source = [], Source(3)
    monkeypatch.setattr(video_pass, "flatten", lambda *how, **more: (flattened.append(how), flatten(*how, **more)))
    scene = Scene(CATALOGUE, (W * 3, H * 3))
    screening = Screening(1, clip(sample("vp9 alpha")))
    scene.show(Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=screening), 0.0)
    renderer = Renderer(gl_processor, ROOT, PlainPainter().paint, videos=source, flash_guard=False)
    fbo = canvas(gl_processor, (W * 3, H * 3))
    for _ in range(3):
        renderer.draw(scene.frame(0.1), fbo, (W * 3, H * 3))
    assert len(flattened) == 1
    source.given = None
    renderer.draw(scene.frame(0.1), fbo, (W * 3, H * 3))
    assert len(flattened) == 2


def test_what_is_empty_in_a_flat_picture_is_not_noted_as_drawn_at(gl_processor, monkeypatch):
    """Most of a gift's video is empty, and would be converted for nothing, pixel by pixel."""
    size = width, height = W * 4, H * 4
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    noted, library = np.zeros((height, width), np.uint8), ctypes.CDLL("libGL.so.1")

    def restrict(self):
        library.glReadPixels(0, 0, width, height, 0x1901, 0x1401, noted.ctypes.data_as(ctypes.c_void_p))  # stencil
        before(self)

    before = Touched.restrict
    monkeypatch.setattr(Touched, "restrict", restrict)
    seen = drawn(gl_processor, sample("vp9 alpha"), size, output="straight")[::-1]  # from the bottom up, as GL has it
    assert (noted[seen[..., 3] > 0] == 1).all()
    assert (noted == 0).mean() > 0.2
    assert np.array_equal(noted == 0, seen[..., 3] == 0)


def test_what_is_small_or_has_a_picture_for_every_frame_is_drawn_from_its_planes():
    facts = clip(sample("vp9 alpha")).facts

    def worth(rect, **how):
        one = SimpleNamespace(
            screening=SimpleNamespace(clip=SimpleNamespace(facts=replace(facts, **how))), rect_px=rect
        )
        return video_flat.is_worth_it(one)

    large = {"colour_box": (0, 0, 1280, 720), "frames": 300, "duration_secs": 10.0}
    assert worth((0, 0, 1920, 1080), **large)
    assert worth((0, 0, 1280, 720), **large)
    assert not worth((0, 0, 640, 360), **large)
    assert not worth((0, 0, 1280, 720), **large | {"frames": 600})


# --- slots -------------------------------------------------------------------------------------------


def test_what_a_slot_shows_is_masked_as_the_video_says(gl):
    with_slots, without = drawn(gl, sample("vap"), worn=WORN).astype(int), drawn(gl, sample("vap")).astype(int)
    changed = np.abs(with_slots - without).max(axis=2) > 12
    assert changed[18, 72], "the middle of the avatar"
    assert changed[49, 68], "the middle of the name"
    assert not changed[7, 61], "the avatar's corner, which the mask leaves out"
    assert not changed[:, :48].any()
    assert not changed[56:].any()
    assert np.abs(with_slots[26, 72] - (230, 200, 40, 255)).max() <= 8


def test_a_slot_that_is_larger_than_its_video_is_seen_within_it(gl):
    wide = {"srcId": "1", "z": 0, "frame": [-40, -20, 2 * W, 2 * H], "mFrame": [56, H + 26, 36, 10], "mt": 0}
    told = {**samples.VAPC, "frame": [{"i": 7, "obj": [wide]}]}
    white = Picture(np.full((8, 8, 4), 255, np.uint8), b"white")
    found = drawn(gl, samples.vap(told), (W * 3, H), worn=(white, None, None))
    assert (found[:, W : 2 * W].astype(int) > 240).all()
    assert not found[:, :W].any()
    assert not found[:, 2 * W :].any()


def test_an_empty_slot_shows_nothing(gl):
    assert np.array_equal(drawn(gl, sample("vap"), worn=(None, None, None)), drawn(gl, sample("vap")))


# --- golden images -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind", "worn"),
    [
        ("straight", "prores 4444", ()),
        ("packed", "packed left", ()),
        ("slots", "yyeva", WORN[:2]),
        ("rgba", "apng", ()),
    ],
)
def test_a_video_with_alpha(gl, name, kind, worn):
    check_golden(
        gl, f"video-{name}", drawn(gl, sample(kind), (W * 3, H * 3), output="straight", worn=worn), is_straight=True
    )


@pytest.mark.parametrize("full", [False, True])
def test_a_video_of_each_range(gl, full):
    ramp = np.zeros((H, W, 3), np.uint8)
    ramp[: H // 2] = np.linspace(0, 255, W).astype(np.uint8)[None, :, None]
    ramp[H // 2 :] = np.stack([np.linspace(0, 255, W), np.full(W, 120), np.linspace(255, 0, W)], axis=1).astype(
        np.uint8
    )
    data = samples.h264([ramp] * 9, matrix="bt709", full=full)
    check_golden(gl, f"video-{'full' if full else 'limited'}-range", drawn(gl, data, (W * 2, H * 2)))


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_what_a_camera_took_upright_is_seen_upright(gl, quarters):
    data = samples.turned(samples.h264([over_black(picture(7))]), quarters)
    size = (H, W) if quarters % 2 else (W, H)
    assert probe_video(data).shown_px == size
    seen = drawn(gl, data, size, number=0)[..., :3].astype(int)
    wanted = np.rot90(over_black(picture(7)), -quarters).astype(int)
    assert abs(seen - wanted).mean() < 6
