"""A sender's picture as it came from the network: decoded, square and small."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

AVATAR_PX: Final = 256
"""As large as a cell that particles wear, and larger than a banner shows it on any canvas up to 4K."""


@dataclass(frozen=True, slots=True)
class Avatar:
    """Equal digests are equal pictures.

    Attributes:
        digest: Of the pixels.
        rgba: Shape (`AVATAR_PX`, `AVATAR_PX`, 4), straight alpha, the upper row first.
    """

    digest: bytes
    rgba: NDArray[np.uint8] = field(compare=False, repr=False)

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self.rgba.nbytes
