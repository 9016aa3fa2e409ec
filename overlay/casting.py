"""From a cue to what is shown and heard of it: which effect, how much of it, which words, which sound. Pure."""

import math
from colorsys import hls_to_rgb
from typing import Final
from zlib import crc32

from overlay.playback.assets import ANIMATED, BUILT_IN, AssetKind, Company
from overlay.playback.cue import CueView
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.names import clean_label, monogram
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.effect import Effect
from overlay.scene.staging import BannerContent, GiftTitle, Staging
from overlay.sound.score import Brings, SoundCue

SUPPORTED_ANIMATIONS: Final = frozenset({"particle", "particles", *ANIMATED})
"""Animation types with a road of their own; the others get the built-in effect."""

ACCOMPANIMENT: Final = "glimmer"
"""The effect that plays around a 3D model."""

FIRST_TITLE_TIER: Final = 2
"""From this tier on a gift has a title over the whole canvas, when its effect plays."""

SILENT: Final = "none"
"""What a rule says of the sound of gifts that are not to be heard."""

MOST_ANIMATION_TYPES: Final = 200
_MOST_QUANTITY: Final = 1_000
_MOST_VALUE: Final = 10_000.0


class Unsupported:
    """The animation types that strangers thought of: such gifts are shown with a built-in effect (decision G3)."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def words_about(self, gift: Gift) -> str | None:
        """What is to be said of a gift's type, once for each."""
        kind = (gift.animation_type or "")[:100]
        is_known = not kind or kind in SUPPORTED_ANIMATIONS or kind in self._known
        if is_known or len(self._known) >= MOST_ANIMATION_TYPES:
            return None
        self._known.add(kind)
        return f"animation type {clean_label(kind)!r} is shown with the built-in effect"


def cast(view: CueView, catalogue: Catalogue) -> tuple[Staging, Company, SoundCue | None]:
    """All that one revision of a cue is shown and heard with."""
    return staging_for(view, catalogue), view.company, sound_cue_for(view, catalogue)


def sound_cue_for(view: CueView, catalogue: Catalogue) -> SoundCue | None:
    """The same revision for the ear. A video's own sound belongs to the video: without it, it is not heard."""
    company, brings, voice = view.company, Brings.NOTHING, view.gift.voice
    has_video = company.asset is not None and company.asset.kind is AssetKind.VIDEO
    if voice == SILENT:
        return None
    if voice:
        brings = Brings.NOTHING
    elif company.sound is not None and view.gift.sound_url:
        brings = Brings.FILE
    elif company.sound is not None and has_video:
        brings = Brings.TRACK
    name = catalogue.effect_for(voice or view.gift.look or view.gift.gift_type, view.tier).name
    return SoundCue(name, view.tier, view.quantity, opens=view.plays_effect, brings=brings, has_video=has_video)


def staging_for(view: CueView, catalogue: Catalogue) -> Staging:
    """The scene's instructions for one revision of a cue; the same gift always gives the same picture."""
    gift = view.gift
    effect = catalogue.effect_for(gift.gift_type, view.tier)
    title, accent = _title(gift, effect), _accent(gift, effect)
    banner = BannerContent(
        name=gift.sender.name,
        gift_title=title,
        count=view.quantity,
        monogram=monogram(gift.sender.name),
        hue=hue_of(gift.sender),
        accent=accent,
        tier=view.tier,
        others=view.others,
        is_subscriber=gift.sender.is_subscriber,
        is_moderator=gift.sender.is_moderator,
        others_count=view.others_quantity,
    )
    return Staging(
        cue_id=view.cue_id,
        revision=view.revision,
        seed=crc32(gift.gift_id.encode("utf-8", "surrogatepass")),
        effect=_played(view, catalogue.effect_for(gift.look or gift.gift_type, view.tier), catalogue),
        amount=_amount(view.quantity, view.total_value),
        accent=accent,
        duration_secs=view.duration_secs,
        banner=banner,
        lane=view.lane,
        gift_ids=view.gift_ids,
        quantity=_share_of_most(view.quantity),
        value=_share_of_dearest(view.total_value),
        tier=view.tier / 3,
        combo=_share_of_most(max(gift.combo_count, 1)),
        sender_name=banner.name,
        sender_hue=banner.hue,
        plays=view.plays_effect,
        title=GiftTitle(banner) if view.plays_effect and view.tier >= FIRST_TITLE_TIER else None,
    )


def gift_title_and_accent(gift: Gift, catalogue: Catalogue) -> tuple[str, str]:
    """What a gift is called, and its colour, ``#rrggbb``."""
    effect = catalogue.effect_for(gift.gift_type, 0)
    return _title(gift, effect), _accent(gift, effect)


def hue_of(sender: Sender) -> float:
    """A sender's colour as an angle, 0…1, always the same."""
    return crc32(sender.user_id.encode("utf-8", "surrogatepass")) / 2**32


def _played(view: CueView, effect: Effect, catalogue: Catalogue) -> str | None:
    """The gift's own effect, or one that leaves the stage to its model, or none beside its video."""
    if not view.plays_effect:
        return None
    match view.company.asset.kind if view.company.asset is not None else None:
        case AssetKind.VIDEO:
            return None
        case AssetKind.MODEL if ACCOMPANIMENT in catalogue:
            return ACCOMPANIMENT
        case _:
            return effect.name


def own_model(gift: Gift, catalogue: Catalogue, models: frozenset[str]) -> str | None:
    """Which of our own models a gift is shown with that names none: the one of its type, if there is one."""
    effect = catalogue.effect_for(gift.gift_type, 0)
    is_its_own = _folded(gift.gift_type) in _types_of(effect)
    return f"{BUILT_IN}{effect.name}" if is_its_own and effect.name in models else None


def quantity_at(share: float) -> int:
    """How many it takes for the input ``quantity``, or ``combo``, to stand there."""
    return round(math.pow(_MOST_QUANTITY, share))


def value_at(share: float) -> int:
    """What a gift is worth for which the input ``value`` stands there."""
    return round(math.pow(1.0 + _MOST_VALUE, share) - 1.0)


def _amount(quantity: int, total_value: float) -> float:
    """0…1, logarithmic: each tenfold of quantity or value is one visible step (decision G9)."""
    return min(1.0, 0.5 * _share_of_most(quantity) + 0.7 * _share_of_dearest(total_value))


def _share_of_most(count: int) -> float:
    return math.log10(min(count, _MOST_QUANTITY)) / math.log10(_MOST_QUANTITY)


def _share_of_dearest(value: float) -> float:
    return math.log10(1.0 + min(value, _MOST_VALUE)) / math.log10(1.0 + _MOST_VALUE)


def _folded(gift_type: str) -> str:
    return gift_type.strip().casefold()


def _types_of(effect: Effect) -> set[str]:
    return {effect.name.casefold(), *(gift_type.casefold() for gift_type in effect.gift_types)}


def _title(gift: Gift, effect: Effect) -> str:
    """The gift's own name in words: "golden_rose" reads "Golden rose"."""
    if _folded(gift.gift_type) == effect.name.casefold():
        return effect.title
    words = clean_label(gift.gift_type.replace("_", " ").replace("-", " "), 32)
    return words[:1].upper() + words[1:] or "Gift"


def _accent(gift: Gift, effect: Effect) -> str:
    return effect.accent if _folded(gift.gift_type) in _types_of(effect) else _own_accent(gift.gift_type)


def _own_accent(gift_type: str) -> str:
    """A colour for a gift that no effect was made for: stable, and light enough to read on the dark banner."""
    hue = crc32(_folded(gift_type).encode("utf-8", "surrogatepass")) / 2**32
    red, green, blue = hls_to_rgb(hue, 0.72, 0.75)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
