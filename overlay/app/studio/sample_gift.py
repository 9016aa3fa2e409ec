"""A gift that nobody sent, for `render` and the preview: staged by the very rules that stage the real ones."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from overlay.casting import staging_for
from overlay.playback.assets import AssetName, Company
from overlay.playback.cue import CueView
from overlay.playback.pace import Pace
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from overlay.protocol.names import clean_name
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.effect import Effect
from overlay.scene.particles.bursts import FADE_SECS
from overlay.scene.staging import Staging
from overlay.scene.videos.screening import FADE_SECS as VIDEO_FADE_SECS

SHORTEST_SECS: Final = 0.5
LONGEST_SECS: Final = 30.0
"""What an effect may last (decision G10)."""


@dataclass(frozen=True, slots=True)
class SampleGift:
    """What is given.

    Attributes:
        gift_type: As an engine would name it, or an effect's name.
        quantity: How many in each message.
        value: What they are worth together; None: what suits the effect.
        combo: To how many messages the streak has come.
        sender_name: Who sends it, for the banner; None: no banner.
        seed: 32 bits; the same seed gives the same picture.
        duration_secs: How long it is to be seen, to the end of its fade; None: as long as the effect takes by itself.
        asset: What is to be shown with it; None: there is nothing.
    """

    gift_type: str
    quantity: int = 1
    value: float | None = None
    combo: int = 1
    sender_name: str | None = None
    seed: int = 1
    duration_secs: float | None = None
    asset: AssetName | None = None


Dress = Callable[[Staging, Catalogue], Staging]
"""Gives a staging the pictures of its sender that its effect wears."""


def _bare(staging: Staging, _catalogue: Catalogue) -> Staging:
    return staging


def staged(sample: SampleGift, catalogue: Catalogue, dress: Dress = _bare) -> Staging:
    """The scene's instructions for the gift, its duration without the fade after it."""
    pace = Pace()
    value = sample.value
    if value is None:
        value = usual_value(catalogue.effect_for(sample.gift_type, 0), pace)
    tier = pace.tier_of(value)
    effect = catalogue.effect_for(sample.gift_type, tier)
    secs = effect.natural_secs if sample.duration_secs is None else sample.duration_secs - FADE_SECS
    view = CueView(
        cue_id=1,
        revision=0,
        gift=_gift(sample, value),
        tier=tier,
        quantity=sample.quantity * sample.combo,
        total_value=value,
        others=0,
        plays_effect=True,
        duration_secs=min(max(secs, SHORTEST_SECS - FADE_SECS), LONGEST_SECS),
        lane=0,
        company=Company(asset=sample.asset),
    )
    staging = dress(staging_for(view, catalogue), catalogue)
    banner = staging.banner if sample.sender_name is not None else None
    title = staging.title if banner is not None else None
    return replace(staging, seed=sample.seed, banner=banner, title=title)


def seen_secs(staging: Staging) -> float:
    """From the first frame to where nothing of it is left."""
    if staging.screening is not None:
        return staging.duration_secs + VIDEO_FADE_SECS
    return staging.duration_secs + FADE_SECS


def usual_value(effect: Effect, pace: Pace) -> float:
    """What a gift is worth that this effect was made for: the middle of its highest tier, by the eye's logarithm."""
    bounds = (1.0, *pace.tier_values, pace.tier_values[-1] * 4)
    tier = max(effect.tiers, default=1)
    return float(round(math.sqrt(bounds[tier] * bounds[tier + 1])))


def _gift(sample: SampleGift, value: float) -> Gift:
    return Gift(
        gift_id="sample",
        gift_type=sample.gift_type,
        quantity=sample.quantity,
        total_value=value,
        sender=Sender("sample", clean_name(sample.sender_name or "")),
        animation_type=None,
        duration_secs=None,
        asset_url=None,
        sound_url=None,
        is_streak=sample.combo > 1,
        combo_count=sample.combo,
        rank=0,
        received=Moment(0.0, 0),
        sent_epoch_ms=0,
        is_test=True,
    )
