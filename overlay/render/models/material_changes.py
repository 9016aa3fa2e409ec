"""Materials that a clip changes: their rows of one frame, in a buffer that takes turns with others."""

from collections.abc import Sequence

import moderngl
import numpy as np

from overlay.render.models.material import MATERIAL, material_row
from overlay.render.models.programs import MATERIAL_BINDING
from overlay.render.models.upload import MATERIAL_STRIDE
from overlay.scene.models.pose import ModelPose


class MaterialChanges:
    """Most frames have none, and cost nothing."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._rows: moderngl.Buffer | None = None

    def write(self, poses: Sequence[tuple[ModelPose, dict[int, int]]]) -> None:
        """Upload what these poses change.

        Args:
            poses: Each with what is told of it: index of a material → where its row lies.
        """
        rows: list[bytes] = []
        for pose, places in poses:
            for index, material in pose.materials:
                places[index] = len(rows)
                rows.append(material_row(material).row.tobytes().ljust(MATERIAL_STRIDE, b"\0"))
        if not rows:
            return
        content = np.frombuffer(b"".join(rows), np.uint8)
        if self._rows is None or self._rows.size < content.nbytes:
            self._rows = self._ctx.buffer(reserve=1 << (content.nbytes - 1).bit_length(), dynamic=True)
        self._rows.orphan()  # the last frame may still be drawn with what it holds
        self._rows.write(content)

    def bind(self, place: int) -> None:
        """Let the programs see a row."""
        assert self._rows is not None
        bind_row(self._rows, place)


def bind_row(rows: moderngl.Buffer, place: int) -> None:
    """Let the programs see a material."""
    rows.bind_to_uniform_block(MATERIAL_BINDING, offset=place * MATERIAL_STRIDE, size=MATERIAL.itemsize)
