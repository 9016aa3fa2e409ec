"""A crowd for measurements: one burst with exactly as many particles as asked for, all alive, of one size in pixels."""

from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.effect import Effect, Emitter
from overlay.scene.effects.looks import Render, Sprite
from overlay.scene.effects.modifiers import Init, Spawner
from overlay.scene.effects.shapes import Box
from overlay.scene.measures import ColourStop, Count, LengthRange, LifetimeRange
from overlay.scene.staging import Staging

CROWD_SECS = 10.0


def crowd(count: int, size_px: float, canvas_px: tuple[int, int], sprite: Sprite = "disc") -> tuple[Catalogue, Staging]:
    """Return a catalogue with one effect, and the staging that shows it for `CROWD_SECS`.

    Args:
        count: How many particles; spread evenly over the canvas, drifting.
        size_px: Width and height of each.
        canvas_px: Width and height of the canvas for which ``size_px`` holds.
        sprite: What they look like.
    """
    size = size_px / min(canvas_px)
    emitter = Emitter(
        name="crowd",
        spawner=Spawner(count=Count(min=count, max=count)),
        shape=Box(kind="box", at=(0.5, 0.5), extent=(0.98, 0.98)),
        init=Init(
            lifetime_secs=LifetimeRange(min=CROWD_SECS, max=CROWD_SECS),
            size=LengthRange(min=size, max=size),
            speed=LengthRange(min=0.0, max=0.002),
            spread_turns=1.0,
        ),
        render=Render(
            sprite=sprite,
            gradient=(ColourStop(at=0.0, colour="#ff4d6d", alpha=0.8), ColourStop(at=1.0, colour="#59d8ff", alpha=0.8)),
            fade_in=0.0,
            fade_out=0.0,
        ),
    )
    effect = Effect(name="crowd", title="Crowd", accent="#ffffff", emitters=(emitter,))
    staging = Staging(
        cue_id=1,
        revision=0,
        seed=1,
        effect="crowd",
        amount=1.0,
        accent="#ffffff",
        duration_secs=CROWD_SECS,
        banner=None,
    )
    return Catalogue([effect]), staging
