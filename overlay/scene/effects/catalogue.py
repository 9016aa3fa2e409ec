"""Which effect a gift gets: by its type, else by its value and a stable hash of its name (decision G11)."""

from collections.abc import Iterable, Iterator, Mapping
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from overlay.errors import EffectError
from overlay.phrase import phrase
from overlay.scene.effects.effect import Effect

Images = Mapping[tuple[str, str], NDArray[np.uint8]]
"""The images of effects, by the effect's name and the file's: shape (height, width, 4), straight, from the top down."""


class Catalogue:
    """All effects, by name and by gift type. Order and content never change after it was made."""

    def __init__(self, effects: Iterable[Effect], images: Images | None = None) -> None:
        """Take the effects, sorted by name so that the order of files does not matter.

        Args:
            effects: All of them.
            images: Every image that one of them names.

        Raises:
            EffectError: No effect at all, a name used twice, or a gift type claimed twice.
        """
        self.images: Images = dict(images or {})
        self._by_name: dict[str, Effect] = {}
        self._by_gift_type: dict[str, Effect] = {}
        for effect in sorted(effects, key=lambda effect: effect.name):
            if effect.name in self._by_name:
                raise EffectError(phrase("Two effects are named {name}", name=repr(effect.name)))
            self._by_name[effect.name] = effect
            for gift_type in (effect.name, *effect.gift_types):
                claimed = self._by_gift_type.setdefault(gift_type.casefold(), effect)
                if claimed is not effect:
                    raise EffectError(
                        phrase(
                            "Gift type {gift_type} is claimed by {one} and {other}",
                            gift_type=repr(gift_type),
                            one=repr(claimed.name),
                            other=repr(effect.name),
                        )
                    )
        self._for_gifts = [effect for effect in self if effect.tiers or effect.gift_types] or list(self)
        if not self._by_name:
            raise EffectError(phrase("There is no effect to choose from"))

    def __iter__(self) -> Iterator[Effect]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def __getitem__(self, name: str) -> Effect:
        """Return the effect of that name.

        Raises:
            EffectError: There is none.
        """
        try:
            return self._by_name[name]
        except KeyError:
            raise EffectError(
                phrase("There is no effect {name}; known: {names}", name=repr(name), names=", ".join(self._by_name))
            ) from None

    def image(self, effect_name: str, file_name: str) -> NDArray[np.uint8]:
        """Return an image of an effect.

        Raises:
            EffectError: It was not loaded.
        """
        try:
            return self.images[effect_name, file_name]
        except KeyError:
            raise EffectError(
                phrase(
                    "The effect {effect_name} names an image {file_name} that was not loaded",
                    effect_name=repr(effect_name),
                    file_name=repr(file_name),
                )
            ) from None

    def effect_for(self, gift_type: str, tier: int) -> Effect:
        """Choose the effect of a gift: by its type without regard to case, else one that suits its value tier.

        Args:
            gift_type: As it came from the wire.
            tier: 0 small … 3 grand.
        """
        folded = gift_type.strip().casefold()
        known = self._by_gift_type.get(folded)
        if known is not None:
            return known
        suitable = [effect for effect in self if tier in effect.tiers] or self._for_gifts
        # crc32, not hash(): the same gift must look the same tomorrow, in another process.
        return suitable[crc32(folded.encode("utf-8", "surrogatepass")) % len(suitable)]
