"""The scene: what it is told to show, and the frame of it at any moment."""

import math
from dataclasses import dataclass, replace

from overlay.scene.acts import MOST_ACTS, Act, enter, free_spot, sharing_the_stage
from overlay.scene.avatar import Avatar
from overlay.scene.comfort.quality import FULL_QUALITY, Quality
from overlay.scene.comfort.senses import BALANCED, Senses
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.effect import Effect
from overlay.scene.effects.emitter_table import Variant
from overlay.scene.effects.pictures import CellPicture
from overlay.scene.effects.points import TraceText
from overlay.scene.frame import Frame
from overlay.scene.models.prop import Prop
from overlay.scene.particles.bursts import FADE_SECS, MOST_PLAYS, Burst, course_of, make_burst
from overlay.scene.particles.field import ParticleField
from overlay.scene.particles.shake import shake_of, widened
from overlay.scene.sightings import ShownCue, Sightings
from overlay.scene.signs.signs import Board
from overlay.scene.signs.stack import BACKDATE_SECS, BannerStack
from overlay.scene.signs.stage import SignStage
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import STANDARD, Arrangement
from overlay.scene.video_acts import VideoActs

BLOOM_PART = 0.3
"""Of an effect's length: then it has unfolded and nothing has left yet."""
MOST_EXTRA_SECS = 1.5


@dataclass(frozen=True, slots=True)
class _Encore:
    """A burst to come: its effect plays again, for one time of it is too short for its gift."""

    staging: Staging
    born_secs: float  # on the particles' clock, as the next
    until_secs: float
    pace: float


class Scene:
    """Bursts of particles and banners. Times are monotonic seconds; ``now`` must not run backwards."""

    def __init__(
        self,
        catalogue: Catalogue,
        canvas_px: tuple[int, int] = (1920, 1080),
        trace_text: TraceText | None = None,
    ) -> None:
        """Be empty.

        Args:
            catalogue: The effects it can show.
            canvas_px: Width and height.
            trace_text: Gives the outline of a text; without it, emitters on texts draw nothing.
        """
        self.quality: Quality = FULL_QUALITY
        """How much is drawn; may be changed at any time, and holds from the next frame."""
        self._senses = BALANCED
        self.catalogue = catalogue
        """The effects it can show."""
        self._field = ParticleField(catalogue, trace_text)
        self.canvas_px = canvas_px
        self.arrangement = STANDARD
        self._cues: dict[int, ShownCue] = {}
        self._encores: tuple[_Encore, ...] = ()
        self._acts: dict[int, Act] = {}  # oldest first
        self.videos = VideoActs()
        """The videos on the stage."""
        self._stack = BannerStack()
        self._signs = SignStage()
        self._sightings = Sightings()

    @property
    def variants(self) -> tuple[Variant, ...]:
        """The programs that its effects need, to be made ready before the first gift."""
        return self._field.variants

    @property
    def effects(self) -> int:
        """How many are alive, 3D models and videos among them."""
        return len(self._field.bursts) + len(self._acts) + len(self.videos.cue_ids)

    def resize(self, width_px: int, height_px: int) -> None:
        """Change the canvas; everything finds its place in the next frame."""
        self.canvas_px = (max(width_px, 1), max(height_px, 1))

    def arrange(self, arrangement: Arrangement) -> None:
        """Let what viewers read stand and move like this from now on."""
        self.arrangement = arrangement
        self._stack.move_as(arrangement.theme.motion)
        self._signs.arrange(arrangement)

    @property
    def senses(self) -> Senses:
        """The sensory profile."""
        return self._senses

    def change_senses(self, senses: Senses, now: float) -> None:
        """Change the profile; the particles on the canvas leave if their clock is to run at another speed."""
        if senses.speed != self._senses.speed:
            self._field.clear()
            self._encores = ()
        self._senses = senses
        self._stack.hold_still(senses.is_still)
        self._signs.is_still = senses.is_still
        self._forget(now)

    def show(self, staging: Staging, now: float) -> None:
        """Begin a cue: its effect bursts and its banner enters; or change it in place: its duration counts from now.

        Raises:
            EffectError: The catalogue has no such effect; nothing was changed.
        """
        brings_prop = staging.prop is not None and staging.cue_id not in self._acts
        if brings_prop or self.videos.lack(staging):  # it takes the place of what played for it
            own = [burst for burst in self._field.bursts if burst.cue_id == staging.cue_id]
            self._field.withdraw(own, self._field_secs(now))
            self._cancel_encores({staging.cue_id})
        if staging.avatar is not None:
            self._wear(staging.cue_id, staging.avatar)
        before_burst = self._field.bursts
        if staging.title is not None:
            self._signs.show_title(staging.title, now)
        self._act(staging, now)
        self._burst(staging, now)
        self.videos.show(staging, now)
        self._cues[staging.cue_id] = self._next_cue(staging, has_burst=self._field.bursts is not before_burst)
        if staging.banner is None:
            self.dismiss_banner(staging.cue_id, now)
            return
        self._stack.show(staging, staging.banner, now)

    def face_of(self, cue_id: int) -> Avatar | None:
        """The face that a cue's banner shows."""
        return self._stack.face_of(cue_id)

    def prop_of(self, cue_id: int) -> Prop | None:
        """The 3D model that a cue is shown with at the moment."""
        act = self._acts.get(cue_id)
        return None if act is None else act.prop

    def show_board(self, board: Board, now: float) -> None:
        """Let these signs stand on the canvas from now on."""
        self._signs.show_board(board, now)

    def dismiss_banner(self, cue_id: int, now: float) -> None:
        """Let a cue's banner leave at once, for others need its lane; its particles go on."""
        self._stack.dismiss(cue_id, now)

    def withdraw(self, cue_id: int, now: float) -> None:
        """Let everything of a cue fade within a quarter of a second; in two where motion is reduced."""
        self.dismiss_banner(cue_id, now)
        if cue_id in self._acts:
            self._acts[cue_id] = self._acts[cue_id].leave(now)
        self.videos.dismiss(cue_id, now)
        self._cancel_encores({cue_id})
        bursts = [burst for burst in self._field.bursts if burst.cue_id == cue_id]
        self._field.withdraw(bursts, self._field_secs(now))

    def clear(self) -> None:
        """Be empty at once."""
        self._field.clear()
        self._encores = ()
        self._acts.clear()
        self.videos.clear()
        self._cues.clear()
        self._stack.clear()
        self._signs.clear()
        self._sightings.clear()

    def frame(self, now: float) -> Frame:
        """Return what is to be drawn at ``now``."""
        self._play_again(now)
        self._forget(now)
        self._make_room(now)
        batches = self._field.batches  # made first: points and layers are theirs
        band = self._signs.title_band(now, self.canvas_px) if self._acts else None
        shake = shake_of(self._field.bursts, self._field_secs(now), self._senses.speed, self._senses.shake)
        return Frame(
            now_secs=now,
            canvas_px=self.canvas_px,
            elapsed_secs=self._field_secs(now) - self._field.epoch_secs,
            emitters=self._field.table,
            batches=batches,
            banners=self._stack.poses(now, self.canvas_px, self.arrangement),
            particle_bounds_px=widened(self._field.bounds_px(self.canvas_px), shake, self.canvas_px),
            visible=self._visible(now),
            next_change_secs=self._next_change(now),
            points=self._field.supplies.points,
            layers=self._field.supplies.layers,
            effects=self.effects,
            videos=self.videos.instances(now, self.canvas_px, self._senses.video_size, is_still=self._senses.is_still),
            models=tuple(one for act in self._acts.values() for one in act.instances(now, self.canvas_px, band)),
            quality=self._senses.applied(self.quality),
            shake=shake,
            signs=self._signs.poses(now, self.canvas_px),
        )

    def _burst(self, staging: Staging, now: float) -> None:
        if staging.effect is None or not self._plays(staging, now):
            return
        effect = self.catalogue[staging.effect]
        born_secs, until_secs = self._burst_secs(effect, staging, now)
        toned = staging.toned(self._senses.amount)
        course = course_of(effect, until_secs + FADE_SECS - born_secs, 1 if self._senses.is_still else MOST_PLAYS)
        self._add_burst(effect, toned, born_secs, until_secs, course.pace)
        self._cancel_encores({staging.cue_id})
        self._encores += tuple(
            _Encore(toned, born_secs + start_secs, until_secs, course.pace) for start_secs in course.starts_secs
        )

    def _play_again(self, now: float) -> None:
        """Let bursts begin whose time has come, unless too much is drawn already."""
        due = [encore for encore in self._encores if encore.born_secs <= self._field_secs(now)]
        if not due:
            return
        self._encores = tuple(encore for encore in self._encores if encore not in due)
        for one in due:
            if one.staging.effect is not None and self._plays(one.staging, now):
                effect = self.catalogue[one.staging.effect]
                self._add_burst(effect, one.staging, one.born_secs, one.until_secs, one.pace)

    def _add_burst(self, effect: Effect, staging: Staging, born_secs: float, until_secs: float, pace: float) -> None:
        """Let it play where the prop of its cue stands, if there is one."""
        act = self._acts.get(staging.cue_id)
        beside = (0.0, 0.0) if act is None else act.beside(self.canvas_px)
        times = {"born_secs": born_secs, "until_secs": until_secs, "pace": pace}
        band = self._signs.band_to_come(staging.title, self.canvas_px)
        self._field.add(make_burst(effect, staging, beside=beside, band=band, canvas_px=self.canvas_px, **times))

    def _wear(self, cue_id: int, avatar: CellPicture) -> None:
        """Let what flies for a cue with its sender's picture wear this one, and what is yet to come."""
        self._field.wear(cue_id, avatar)
        self._encores = tuple(
            replace(one, staging=one.staging.wearing(avatar)) if one.staging.cue_id == cue_id else one
            for one in self._encores
        )

    def _cancel_encores(self, cue_ids: set[int]) -> None:
        self._encores = tuple(encore for encore in self._encores if encore.staging.cue_id not in cue_ids)

    def _act(self, staging: Staging, now: float) -> None:
        """Bring a staging's prop to the stage, or let it grow; where too many are, the oldest leaves."""
        if staging.prop is None:
            return
        before, toned = self._acts.get(staging.cue_id), staging.toned(self._senses.amount)
        if before is not None and before.prop is staging.prop and before.leaves_secs > now:
            self._acts[staging.cue_id] = before.grow(toned, now)
            return
        playing = [act for act in self._acts.values() if act.leaves_secs > now]
        if len(playing) >= MOST_ACTS:
            self._acts[playing[0].cue_id] = playing[0].leave(now)
            playing = playing[1:]
        senses, spot = self._senses, free_spot(playing)
        self._acts[staging.cue_id] = enter(
            toned, staging.prop, now - BACKDATE_SECS, spot, speed=senses.speed, is_still=senses.is_still
        )

    def _plays(self, staging: Staging, now: float) -> bool:
        """Whether its effect is shown: where too much is drawn already, lesser ones make room or the banner is all."""
        if staging.effect is None or staging.banner is None:
            return staging.effect is not None
        if len(self._field.bursts) < self.quality.effects:
            return True
        before = sum(burst.staging.amount >= staging.amount for burst in self._staying(now))
        return before < self.quality.effects

    def _make_room(self, now: float) -> None:
        """Let bursts fade where more are alive than may be: the least first. What has no banner is seen to its end."""
        if len(self._field.bursts) <= self.quality.effects:
            return
        by_amount = sorted(self._staying(now), key=lambda burst: burst.staging.amount)
        excess = max(len(by_amount) - int(self.quality.effects), 0)
        leaving = [burst for burst in by_amount if burst.staging.banner is not None][:excess]
        if leaving:
            self._field.withdraw(leaving, self._field_secs(now))
            self._cancel_encores({burst.cue_id for burst in leaving})

    def _staying(self, now: float) -> list[Burst]:
        """The bursts that are not fading yet, the oldest first."""
        fading_secs = self._field_secs(now) + FADE_SECS
        return [burst for burst in self._field.bursts if burst.end_secs > fading_secs]

    def _field_secs(self, now: float) -> float:
        """The particles' clock: it runs at the profile's speed."""
        return now * self._senses.speed

    def _burst_secs(self, effect: Effect, staging: Staging, now: float) -> tuple[float, float]:
        """When a burst begins and is to be over, on the particles' clock."""
        born_secs, speed = self._field_secs(now) - BACKDATE_SECS, self._senses.speed
        if self._senses.is_still:  # in bloom from the start, and gone by the end
            bloom_secs = BLOOM_PART * effect.natural_secs
            return born_secs - bloom_secs, self._field_secs(now + staging.duration_secs) - FADE_SECS
        # What runs slowly may take longer, within the deadline that every effect has.
        secs = min(staging.duration_secs / speed, staging.duration_secs + MOST_EXTRA_SECS)
        return born_secs, self._field_secs(now + secs)

    def _next_cue(self, staging: Staging, *, has_burst: bool) -> ShownCue:
        before = self._cues.get(staging.cue_id)
        burst = staging.revision if has_burst else before.effect_revision if before else None
        return ShownCue(staging.revision, burst)

    def _forget(self, now: float) -> None:
        self._stack.forget(now)
        self._acts = sharing_the_stage(self._acts, now)
        self.videos.forget(now)
        self._field.expire(self._field_secs(now))
        living = {banner.cue_id for banner in self._stack.banners}
        living |= {burst.cue_id for burst in self._field.bursts} | set(self._acts) | self.videos.cue_ids
        living |= {encore.staging.cue_id for encore in self._encores}
        self._cues = {cue_id: cue for cue_id, cue in self._cues.items() if cue_id in living}
        self._sightings.forget_all_but(living)

    def _visible(self, now: float) -> tuple[tuple[int, int], ...]:
        standing = {banner.cue_id for banner in self._stack.banners} | set(self._acts) | self.videos.cue_ids
        seen_secs, quality = self._field_secs(now), self._senses.applied(self.quality)
        return self._sightings.visible(
            self._cues,
            standing,
            self._field.bursts,
            lambda burst: self._field.shows_pixel(burst, seen_secs, self.canvas_px, quality),
        )

    def _next_change(self, now: float) -> float | None:
        if self._field.bursts or self._acts or self.videos.cue_ids:
            return now
        next_secs = min(self._stack.next_change_secs(now), self._signs.next_change_secs(now))
        return next_secs if next_secs < math.inf else None
