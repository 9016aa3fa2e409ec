"""The test card: flat patches, cleared into the layer, instead of all that is on it."""

import moderngl

from overlay.obs.test_card import patches_of
from overlay.render.target import scissored


def draw_card(layer_fbo: moderngl.Framebuffer, used_px: tuple[int, int]) -> None:
    """Clear the layer, and the patches of the card into it, premultiplied: nothing else may be mistaken for them.

    Args:
        layer_fbo: What is drawn to.
        used_px: The part of it that holds the picture, from its lower left corner.
    """
    with scissored(layer_fbo, (0, 0, *used_px)):
        layer_fbo.clear(0.0, 0.0, 0.0, 0.0)
    for patch in patches_of(used_px):
        top = used_px[1] - patch.top
        with scissored(layer_fbo, (patch.left, top - patch.height, patch.left + patch.width, top)):
            layer_fbo.clear(*patch.colour)
