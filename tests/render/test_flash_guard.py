"""The flash guard on real pixels: what strobes is dimmed in time, what does not keeps every bit."""

import json

import moderngl
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from overlay.loaders.effects import load_effect
from overlay.render.flash_guard import (
    _UNITS,
    ASKED_AHEAD_FRAMES,
    CAME_BACK_SHARE,
    HEARD_AFTER_FRAMES,
    REVERSED_SHARE,
    SAMPLES,
    FlashGuard,
)
from overlay.render.renderer import Renderer
from overlay.scene.comfort import flash
from overlay.scene.comfort.flash import COLUMNS, LIMIT_TRANSITIONS, ROWS, FlashCounter
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, pixels, staging

LAYER = (96, 54)
SIZE = (160, 90)
FPS = 60
LANES = 4


class Projector:
    """Shows pictures through a guard and counts what comes out."""

    def __init__(self, gl, size=LAYER):
        self._texture = gl.texture(size, 4)
        self._fbo = gl.framebuffer([self._texture])
        self.guard = FlashGuard(gl, ROOT / "shaders")
        self.guard.warm_up(self._texture, self._fbo)
        self.bare, self.guarded = FlashCounter(), FlashCounter()
        self.is_mirrored = False
        self._now = 1000.0

    def show(self, picture, secs):
        self._now += secs
        self._texture.write(np.ascontiguousarray(picture).tobytes())
        self.guard.listen()
        self.guard.guard(self._texture, self._fbo, self._texture.size, self._now, is_mirrored=self.is_mirrored)
        seen = np.frombuffer(self._fbo.read(components=4), np.uint8).reshape(picture.shape)
        if self.bare.worst_transitions <= LIMIT_TRANSITIONS:  # no test asks for more
            self.bare.see(picture, self._now)
        self.guarded.see(seen, self._now)
        return seen


def picture(red, green, blue, alpha, left=0.0, right=1.0):
    """Premultiplied; transparent outside of left…right."""
    made = np.zeros((LAYER[1], LAYER[0], 4), np.uint8)
    made[:, round(left * LAYER[0]) : round(right * LAYER[0])] = red, green, blue, alpha
    return made


NOTHING, WHITE, BLACK = picture(0, 0, 0, 0), picture(255, 255, 255, 255), picture(0, 0, 0, 255)
GLOW, RED, GREY = picture(255, 255, 255, 0), picture(255, 0, 0, 255), picture(128, 128, 128, 255)
PAIRS = {
    "white": (WHITE, NOTHING),
    "black": (BLACK, NOTHING),
    "added light": (GLOW, NOTHING),
    "black and white": (BLACK, WHITE),
    "red": (RED, NOTHING),
    "red on grey": (RED, GREY),
    "dim red": (picture(130, 0, 0, 0), NOTHING),
    "dips of grey": (GREY, picture(40, 40, 40, 255)),
    "a third": (picture(255, 255, 255, 255, 0, 0.33), NOTHING),
    "just above a step": (picture(100, 100, 100, 0), NOTHING),
    "left and right": (picture(255, 255, 255, 255, 0, 0.5), picture(255, 255, 255, 255, 0.5, 1)),
}


def test_a_picture_that_stands_on_its_head_is_dimmed_as_the_same_one_upright(gl):
    """What is followed is a place of the screen, however its rows are stored (see overlay/render/upside_down.py)."""
    upright, mirrored = Projector(gl), Projector(gl)
    light = np.zeros_like(NOTHING)
    light[: LAYER[1] // 3] = 255  # below the middle alone
    for number in range(40):
        shown = light if number % 6 < 3 else NOTHING
        mirrored.is_mirrored = number % 4 != 0  # as frames with a 3D model among others
        given = shown[::-1] if mirrored.is_mirrored else shown
        seen, other = upright.show(shown, 1 / FPS), mirrored.show(given, 1 / FPS)
        assert np.array_equal(seen, other[::-1] if mirrored.is_mirrored else other)
    assert upright.guard.gain < 1.0


FAST = {("white", 10), ("red", 4)}
STROBES = [
    pytest.param(name, hz, marks=[] if (name, hz) in FAST else pytest.mark.slow) for name in PAIRS for hz in (4, 10, 30)
]


@pytest.mark.parametrize(("name", "hz"), STROBES)
def test_a_strobe_is_dimmed_before_its_fourth_flash(gl, name, hz):
    projector = Projector(gl)
    for index in range(3 * FPS):
        projector.show(PAIRS[name][int(2 * hz * index / FPS) % 2], 1 / FPS)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS  # without the guard it would fail
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


@pytest.mark.parametrize("frames_per_sec", [24, *(pytest.param(rate, marks=pytest.mark.slow) for rate in (15, 144))])
def test_the_rate_of_frames_does_not_matter(gl, frames_per_sec):
    projector = Projector(gl)
    for index in range(3 * frames_per_sec):
        projector.show((WHITE, NOTHING)[int(14 * index / frames_per_sec) % 2], 1 / frames_per_sec)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


@pytest.mark.parametrize("axis", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_no_stripes_hide_between_the_points_that_are_looked_at(gl, axis):
    pitch = 3
    cells = (COLUMNS, ROWS)
    projector = Projector(gl, tuple(count * SAMPLES * pitch for count in cells))
    stripes = np.full((cells[1] * SAMPLES * pitch, cells[0] * SAMPLES * pitch, 4), 255, np.uint8)
    np.moveaxis(stripes, axis, 0)[pitch // 2 :: pitch] = 0  # black and white but where a regular grid of points lies
    for index in range(3 * FPS // 4):
        projector.show(stripes * (int(20 * index / FPS) % 2), 1 / FPS)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


def exchanged(pitch_px, colours, axes):
    """Two pictures: a checkerboard or stripes, and the same with the colours in each other's place."""
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    is_odd = sum((rows, columns)[axis] // pitch_px for axis in axes)[:, :, None] % 2 == 1
    one, other = (np.array(colour, np.uint8) for colour in colours)
    return np.where(is_odd, one, other), np.where(is_odd, other, one)


LIT, DARK, CLEAR, BLOOD = (255, 255, 255, 255), (0, 0, 0, 255), (0, 0, 0, 0), (255, 0, 0, 255)
CHECKS = (0, 1)
PATTERNS = [
    pytest.param(5, (LIT, CLEAR), CHECKS),  # 32 across
    *(pytest.param(pitch, (LIT, CLEAR), CHECKS, marks=pytest.mark.slow) for pitch in (1, 3, 7, 10, 20, 40)),
    *(pytest.param(pitch, (LIT, CLEAR), (1,), marks=pytest.mark.slow) for pitch in (1, 4, 10)),
    *(pytest.param(7, colours, CHECKS, marks=pytest.mark.slow) for colours in ((DARK, CLEAR), (BLOOD, CLEAR))),
    *(pytest.param(9, colours, CHECKS, marks=pytest.mark.slow) for colours in ((LIT, DARK), (LIT, BLOOD))),
]


@pytest.mark.parametrize("hz", [5, pytest.param(12, marks=pytest.mark.slow), pytest.param(30, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("pitch_px", "colours", "axes"), PATTERNS)
def test_what_changes_places_is_dimmed_though_the_means_stay(gl, pitch_px, colours, axes, hz):
    projector = Projector(gl, SIZE)
    pair = exchanged(pitch_px, colours, axes)
    for index in range(2 * FPS):
        projector.show(pair[int(2 * hz * index / FPS) % 2], 1 / FPS)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS
    assert projector.guard.gain < 0.5


@pytest.mark.parametrize("left", [0.0, pytest.param(0.33, marks=pytest.mark.slow)])
def test_a_quarter_of_a_field_that_changes_places_is_dimmed(gl, left):
    projector = Projector(gl, SIZE)
    pair = exchanged(3, (LIT, CLEAR), CHECKS)
    patch = np.zeros((SIZE[1], SIZE[0], 1), np.uint8)
    patch[15:31, round(left * SIZE[0]) : round((left + 1 / 6 + 0.01) * SIZE[0])] = 1  # a sixth of each side
    for index in range(2 * FPS):
        projector.show(pair[int(10 * index / FPS) % 2] * patch, 1 / FPS)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS
    assert projector.guard.gain < 0.5


@pytest.mark.parametrize("frames_per_sec", [20, *(pytest.param(rate, marks=pytest.mark.slow) for rate in (60, 144))])
def test_what_changes_places_softly_is_dimmed_too(gl, frames_per_sec):
    projector = Projector(gl, SIZE)
    one, other = exchanged(5, (LIT, CLEAR), CHECKS)
    for index in range(2 * frames_per_sec):
        share = 0.5 - 0.5 * np.cos(10 * np.pi * index / frames_per_sec)
        projector.show((one * share + other * (1 - share)).astype(np.uint8), 1 / frames_per_sec)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


@pytest.mark.parametrize(
    "share", [0.55, *(pytest.param(one, marks=pytest.mark.slow) for one in (0.35, 0.45, 0.62, 0.8))]
)
@pytest.mark.parametrize(
    ("hz", "frames_per_sec"),
    [(10, 60), *(pytest.param(*one, marks=pytest.mark.slow) for one in ((4, 60), (30, 60), (5, 20), (4, 144)))],
)
@pytest.mark.parametrize("pitch_px", [5, pytest.param(2, marks=pytest.mark.slow)])
def test_a_scattered_pattern_that_changes_places_is_dimmed(gl, pitch_px, hz, frames_per_sec, share):
    """Of no block so many take part that it is reversed, and half of them go up while the others go down."""
    chance = np.random.default_rng(11)
    up, across = -(-SIZE[1] // pitch_px), -(-SIZE[0] // pitch_px)
    is_lit, takes_part = chance.random((2, up, across)) < np.array([0.5, share])[:, None, None]
    projector = Projector(gl, SIZE)
    for index in range(2 * frames_per_sec):
        squares = is_lit ^ (takes_part & (int(2 * hz * index / frames_per_sec) % 2 == 1))
        lit = squares.repeat(pitch_px, 0).repeat(pitch_px, 1)[: SIZE[1], : SIZE[0], None]
        projector.show((lit * 255).repeat(4, 2).astype(np.uint8), 1 / frames_per_sec)
    assert projector.bare.worst_transitions > LIMIT_TRANSITIONS
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS
    assert projector.guard.gain < 0.5


def test_what_drifts_and_glitters_keeps_every_bit(gl):
    """Half of the canvas lit, in streaks that fall, and sparks that each come and go in their own time."""
    chance = np.random.default_rng(5)
    streaks = (chance.random((4 * SIZE[1], SIZE[0])) < 0.02).cumsum(0) // 2 % 2 == 1
    begins, lasts = chance.integers(0, 60, (SIZE[1], SIZE[0])), chance.integers(5, 30, (SIZE[1], SIZE[0]))
    projector = Projector(gl, SIZE)
    for index in range(3 * FPS // 2):
        falling = streaks[3 * SIZE[1] - 2 * index :][: SIZE[1]]
        shown = ((falling | ((index - begins) % 60 < lasts))[:, :, None] * 255).repeat(4, 2).astype(np.uint8)
        assert (projector.show(shown, 1 / FPS) == shown).all()


def test_noise_keeps_every_bit(gl):
    # Half of the points lit, and each picture of its own: the most that can differ where nothing is done on purpose.
    chance = np.random.default_rng(3)
    projector = Projector(gl, SIZE)
    for _ in range(3 * FPS // 2):
        noise = np.repeat(chance.integers(0, 2, (SIZE[1], SIZE[0], 1), np.uint8) * 255, 4, axis=2)
        assert (projector.show(noise, 1 / FPS) == noise).all()
    assert projector.bare.worst_transitions <= LIMIT_TRANSITIONS


def test_a_fade_keeps_every_bit(gl):
    projector = Projector(gl, SIZE)
    for index in range(2 * FPS):
        shown = np.full((SIZE[1], SIZE[0], 4), 255 - abs(255 - index * 510 // (2 * FPS)), np.uint8)
        assert (projector.show(shown, 1 / FPS) == shown).all()
    assert projector.bare.worst_transitions <= 2


def test_the_shaders_see_what_the_counter_sees(gl):
    points = (COLUMNS * SAMPLES, ROWS * SAMPLES)  # a pixel for each point that is looked at
    chance = np.random.default_rng(5)
    palette = np.array([CLEAR, LIT, DARK, BLOOD], np.uint8)
    projector, seen = Projector(gl, points), flash.Points((points[1], points[0], 4))
    kinds = chance.integers(0, 4, points[::-1])
    some, frames = chance.random(kinds.shape) < 0.2, 2 * max(flash.LAGS)
    for number in range(frames):
        kinds = np.where(chance.random(kinds.shape) < 0.1, chance.integers(0, 4, kinds.shape), kinds)
        shown = palette[np.where(some & (number == frames - 2), (kinds + 2) % 4, kinds)]  # and come back with the last
        projector.show(shown, 1 / FPS)
        assert not seen.see(flash.measured(shown)).any()
    guard = projector.guard
    bits = np.frombuffer(guard._points[guard._frame % 2].textures[2].read(), np.uint32).reshape(points[1], points[0], 4)
    for age, were_up in enumerate(seen.were_up):
        assert ((bits >> np.uint32(age)) & 1 == were_up).all(), age
    store = guard._fields
    followed = np.frombuffer(store.textures[0].read(), np.float32).reshape(*store.size[::-1], 4)
    fields, points_of = np.split(followed, [flash.FIELDS_ACROSS], axis=1)
    blocks, back = np.split(points_of, [flash.BLOCKS_ACROSS], axis=1)
    blocks, back = blocks[: flash.BLOCKS_UP], back[: flash.FIELDS_UP] * CAME_BACK_SHARE / REVERSED_SHARE
    means = flash.signals(shown)
    assert fields[: flash.FIELDS_UP].reshape(-1, 4) == pytest.approx(means[:-1], abs=0.005)
    assert fields[flash.FIELDS_UP, 0] == pytest.approx(means[-1], abs=0.005)
    assert blocks.reshape(-1, 4) == pytest.approx(seen.shares, abs=1e-5)
    assert seen.shares.max() > 0.2
    assert back.reshape(-1, 4) == pytest.approx(seen.came_back, abs=1e-5)
    assert seen.came_back.max() > 0.05


def test_dark_dips_of_what_was_bright_for_long(gl):
    projector = Projector(gl)
    for index in range(5 * FPS // 2):
        is_dark = index > 1.2 * FPS and int(20 * index / FPS) % 2
        projector.show(BLACK if is_dark else WHITE, 1 / FPS)
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


parts = st.tuples(*[st.integers(0, 255)] * 4, st.floats(0, 0.9), st.floats(0.1, 1.0))


@pytest.mark.slow
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])  # the context is meant to stay
@given(st.lists(st.tuples(st.lists(parts, max_size=3), st.integers(1, 9)), min_size=2, max_size=40))
def test_whatever_flashes_it_is_three_times_a_second_at_most(gl, scenes):
    projector = Projector(gl)
    for layers, frames in scenes:
        shown = NOTHING.astype(int)
        for red, green, blue, alpha, left, width in layers:
            part = picture(red, green, blue, alpha, left, min(left + width, 1.0)).astype(int)
            shown = np.minimum(part + shown * (255 - part[:, :, 3:]) // 255, 255)
        for _ in range(frames):
            projector.show(shown.astype(np.uint8), 1 / FPS)
    assert projector.guarded.worst_transitions <= LIMIT_TRANSITIONS


def test_two_flashes_a_second_keep_every_bit(gl):
    projector = Projector(gl)
    for index in range(5 * FPS // 2):
        shown = (WHITE, NOTHING)[int(4 * index / FPS) % 2]
        assert (projector.show(shown, 1 / FPS) == shown).all()
    assert projector.guard.gain == 1.0


@pytest.mark.slow
def test_the_light_comes_back_without_a_jump(gl):
    projector = Projector(gl)
    for index in range(2 * FPS):
        projector.show((WHITE, NOTHING)[int(20 * index / FPS) % 2], 1 / FPS)
    levels = [int(projector.show(GREY, 1 / FPS)[0, 0, 0]) for _ in range(5 * FPS)]
    assert levels[0] < 64
    assert levels[-1] == 128
    assert max(np.diff(levels)) <= 3
    assert projector.guard.gain == 1.0


def test_it_is_heard_of_some_frames_later(gl):
    projector = Projector(gl)
    for index in range(FPS):
        projector.show((WHITE, NOTHING)[int(20 * index / FPS) % 2], 1 / FPS)
    projector.show(NOTHING, 20.0)
    heard = [projector.guard.gain]
    for _ in range(HEARD_AFTER_FRAMES):
        projector.show(NOTHING, 1 / FPS)
        heard.append(projector.guard.gain)
    assert heard[0] < 1.0
    assert heard[-1] == 1.0


def test_the_card_has_frames_to_answer_and_is_never_asked_for_what_it_was_just_sent_for(gl, monkeypatch):
    projector, asked, waited, number = Projector(gl), {}, [], 0
    read_into, read = moderngl.Framebuffer.read_into, moderngl.Buffer.read

    def send(fbo, answer, *arguments, **options):
        asked[answer] = number
        read_into(fbo, answer, *arguments, **options)

    def learn(answer, *arguments):
        waited.append(number - asked.get(answer, -ASKED_AHEAD_FRAMES))
        return read(answer, *arguments)

    monkeypatch.setattr(moderngl.Framebuffer, "read_into", send)
    monkeypatch.setattr(moderngl.Buffer, "read", learn)
    for number in range(4 * ASKED_AHEAD_FRAMES):
        projector.show((WHITE, NOTHING)[number % 2], 1 / FPS)
    assert len(waited) == 4 * ASKED_AHEAD_FRAMES
    assert min(waited) >= ASKED_AHEAD_FRAMES


def test_all_that_the_passes_read_is_bound_once_a_frame_and_the_gain_twice(gl, monkeypatch):
    projector, bound = Projector(gl), []
    use = moderngl.Texture.use
    monkeypatch.setattr(moderngl.Texture, "use", lambda texture, unit=0: bound.append(texture) or use(texture, unit))
    projector.show(WHITE, 1 / FPS)
    assert len(bound) == len(set(bound)) == len(_UNITS) + 1


# --- whole effects -----------------------------------------------------------------------------------


def premultiplied(straight):
    """What a capture of straight alpha makes of a frame."""
    alpha = straight[:, :, 3:]
    return np.concatenate([(straight[:, :, :3].astype(int) * alpha / 255).round().astype(np.uint8), alpha], axis=2)


def play(gl, scene, shows, secs, *, flash_guard, output="premultiplied", is_counted=True):
    """Draw a scene; (the counter that saw the frames, if they are to be counted, and the frames)."""
    renderer = Renderer(gl, ROOT, PlainPainter().paint, output, flash_guard=flash_guard)
    size = scene.canvas_px
    fbo, counter, frames, waiting = canvas(gl, size), FlashCounter(), [], list(shows)
    for index in range(round(secs * 30)):
        now = 50.0 + index / 30
        while waiting and waiting[0][0] <= index / 30:
            scene.show(waiting.pop(0)[1], now)
        renderer.draw(scene.frame(now), fbo, size)
        frames.append(pixels(fbo))
        if is_counted:
            counter.see(premultiplied(frames[-1]) if output == "straight" else frames[-1], now)
    return counter, frames


def scene_for(size, profile):
    scene = Scene(CATALOGUE, size)
    scene.change_senses(PROFILES[profile], 50.0)
    return scene


@pytest.mark.slow
@pytest.mark.parametrize(("size", "profile"), [(SIZE, "balanced"), (SIZE[::-1], "full")], ids=["balanced", "full"])
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_no_built_in_effect_flashes_and_none_is_touched(gl, effect, size, profile):
    shows = [(0.0, staging(effect, amount=1.0, combo=1.0, banner=ANA))]
    counter, frames = play(gl, scene_for(size, profile), shows, 4.5, flash_guard=True)
    _, bare = play(gl, scene_for(size, profile), shows, 4.5, flash_guard=False, is_counted=False)
    assert counter.worst_flashes <= 3
    assert counter.worst_transitions <= LIMIT_TRANSITIONS
    assert all((one == other).all() for one, other in zip(frames, bare, strict=True))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("gap_secs", "size", "profile"),
    [*((gap, SIZE, "balanced") for gap in (0.0, 0.05, 0.2)), (0.05, SIZE[::-1], "full")],
)
def test_the_worst_mix_does_not_flash_and_is_not_touched(gl, gap_secs, size, profile):
    names = [effect.name for effect in CATALOGUE]
    shows = [
        (number * gap_secs, staging(names[number % len(names)], cue_id=number, seed=number, amount=1.0, combo=1.0,
                                    banner=ANA if number < LANES else None, lane=number % LANES))
        for number in range(20)
    ]  # fmt: skip
    counter, frames = play(gl, scene_for(size, profile), shows, 20 * gap_secs + 3.0, flash_guard=True)
    _, bare = play(gl, scene_for(size, profile), shows, 20 * gap_secs + 3.0, flash_guard=False, is_counted=False)
    assert counter.worst_transitions <= LIMIT_TRANSITIONS
    assert all((one == other).all() for one, other in zip(frames, bare, strict=True))


def hostile(colour, additive, period_secs=0.1):
    """An effect file that a person may not see: the whole canvas flares up every tenth of a second."""
    emitters = [
        {
            "name": f"flare{number}",
            "spawner": {"count": {"min": 1, "max": 1}, "delay_secs": round(number * period_secs, 3)},
            "shape": {"kind": "point", "at": [0.5, 0.5]},
            "init": {"lifetime_secs": {"min": 0.1, "max": 0.1}, "size": {"min": 4.0, "max": 4.0}},
            "render": {
                "sprite": "disc",
                "gradient": [{"at": 0, "colour": colour}],
                "fade_in": 0.0,
                "fade_out": 1.0,
                "additive": additive,
            },
        }
        for number in range(16)
    ]
    text = {"name": "hostile", "title": "Hostile", "accent": colour, "emitters": emitters}
    return Catalogue([load_effect(json.dumps(text).encode(), "hostile.json")])


def checkerboard(across, colour):
    """An effect file that shows every second square of a checkerboard, then the others, five times a second."""
    up = round(across * 9 / 16)
    squares = [((x + 0.5) / across * 2 - 1, ((y + 0.5) / up * 2 - 1) * 9 / 16, (x + y) % 2) for y in range(up)
               for x in range(across)]  # fmt: skip
    emitters = []
    for odd in range(2):
        points = [[round(x, 5), round(y, 5)] for x, y, is_odd in squares if is_odd == odd]
        count = {"min": len(points), "max": len(points)}
        repeats = {"in_order": True, "delay_secs": 0.1 * odd, "cycles": 10, "period_secs": 0.2}
        size = 2 * 0.8889 / across
        emitters.append(
            {
                "name": f"half{odd}",
                "spawner": {"count": count, **repeats},
                "shape": {"kind": "points", "at": [0.5, 0.5], "radius": 0.8889, "points": points},
                "init": {"lifetime_secs": {"min": 0.1, "max": 0.1}, "size": {"min": size, "max": size}},
                "render": {
                    "sprite": "confetti",
                    "gradient": [{"at": 0, "colour": colour}],
                    "fade_in": 0,
                    "fade_out": 0,
                },
            }
        )
    text = {"name": "checks", "title": "Checks", "accent": colour, "emitters": emitters}
    return Catalogue([load_effect(json.dumps(text).encode(), "checks.json")])


@pytest.mark.slow
@pytest.mark.parametrize(("across", "colour"), [(8, "#ffffff"), (16, "#ffffff"), (32, "#ffffff"), (16, "#ff0000")])
def test_a_checkerboard_is_dimmed(gl, across, colour):
    catalogue = checkerboard(across, colour)
    shows = [(0.0, Staging(0, 0, 7, "checks", 1.0, colour, 4.0, None, 0))]
    bare, frames = play(gl, Scene(catalogue, SIZE), shows, 2.0, flash_guard=False)
    assert bare.worst_transitions > LIMIT_TRANSITIONS
    guarded, dimmed = play(gl, Scene(catalogue, SIZE), shows, 2.0, flash_guard=True)
    assert guarded.worst_transitions <= LIMIT_TRANSITIONS
    assert max(frame.max() for frame in frames[30:]) == 255
    assert max(frame.max() for frame in dimmed[30:50]) < 30


@pytest.mark.parametrize("output", ["premultiplied", "straight"])
@pytest.mark.slow
@pytest.mark.parametrize(
    ("colour", "additive"), [("#ffffff", 1.0), ("#ff0000", 1.0), ("#000000", 0.0), ("#ffffff", 0.0)]
)
def test_a_hostile_effect_is_dimmed(gl, colour, additive, output):
    catalogue = hostile(colour, additive)
    shows = [(1.5 * number, Staging(number, 0, 7, "hostile", 1.0, colour, 4.0, None, 0)) for number in range(2)]
    bare, _ = play(gl, Scene(catalogue, SIZE), shows, 3.0, flash_guard=False, output=output)
    assert bare.worst_transitions > LIMIT_TRANSITIONS
    guarded, _ = play(gl, Scene(catalogue, SIZE), shows, 3.0, flash_guard=True, output=output)
    assert guarded.worst_transitions <= LIMIT_TRANSITIONS


@pytest.mark.slow
def test_it_can_be_switched_off_and_on_while_something_flashes(gl):
    renderer = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied")
    scene, fbo, counters = Scene(hostile("#ffffff", 1.0), SIZE), canvas(gl, SIZE), []
    for number, is_on in enumerate((True, False, True)):
        renderer.flash_guard, counter = is_on, FlashCounter()
        scene.show(Staging(number, 0, 7, "hostile", 1.0, "#ffffff", 4.0, None, 0), 50.0 + 6.0 * number)
        for index in range(90):
            now = 50.0 + 6.0 * number + index / 30
            renderer.draw(scene.frame(now), fbo, SIZE)
            counter.see(pixels(fbo), now)
        counters.append(counter.worst_transitions <= LIMIT_TRANSITIONS)
    assert counters == [True, False, True]
