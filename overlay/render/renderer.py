"""The renderer: a frame and a framebuffer in, pixels out."""

from pathlib import Path

import moderngl

from overlay.render.banner_pass import BannerPass, PaintBanner
from overlay.render.output_pass import OutputAlpha, OutputPass
from overlay.render.particle_pass import ParticlePass
from overlay.render.target import Target, united, use
from overlay.scene.frame import Frame


class Renderer:
    """Draws frames. All calls must come with the context current, on its thread.

    The owner sets ``ctx.gc_mode = "context_gc"``; `draw` collects once a frame. Objects of GL are let go of, never
    released: moderngl's collector stumbles over one that was released by hand.
    """

    def __init__(
        self, ctx: moderngl.Context, resource_root: Path, paint_banner: PaintBanner, output: OutputAlpha = "straight"
    ) -> None:
        """Compile what every frame needs.

        Args:
            ctx: The context to draw with.
            resource_root: The folder that holds ``shaders``.
            paint_banner: Content and scale (pixels per design pixel) → pictures.
            output: What the capture expects; may be changed at any time.

        Raises:
            ResourceError: A shader is missing or does not compile.
        """
        shaders = resource_root / "shaders"
        self.output: OutputAlpha = output
        self._ctx = ctx
        self._particles = ParticlePass(ctx, shaders)
        self._banners = BannerPass(ctx, shaders, paint_banner)
        self._straight = OutputPass(ctx, shaders)
        self._layer = Target(ctx)

    def warm_up(self) -> None:
        """Draw each program once into a pixel of our own, so that the first gift does not wait for the compiler."""
        target = Target(self._ctx)
        texture, fbo = target.resized((1, 1))
        use(fbo, (1, 1))
        self._particles.warm_up()
        self._banners.warm_up()
        other = Target(self._ctx)
        _, other_fbo = other.resized((1, 1))
        use(other_fbo, (1, 1))
        self._straight.draw(texture, other_fbo, (0, 0, 1, 1))

    def draw(self, frame: Frame, target_fbo: moderngl.Framebuffer, size_px: tuple[int, int]) -> None:
        """Draw a frame over all of a target.

        Args:
            frame: What to draw; its canvas is stretched over the target if their sizes differ.
            target_fbo: 8-bit RGBA, alpha as `output` says.
            size_px: The target's width and height.
        """
        self._ctx.gc()
        if self.output == "straight" and not frame.is_empty:
            self._draw_straight(frame, target_fbo, size_px)
            return
        use(target_fbo, size_px)
        background = (*self.output, 1.0) if isinstance(self.output, tuple) else (0.0, 0.0, 0.0, 0.0)
        target_fbo.clear(*background)
        self._particles.draw(frame)
        self._banners.draw(frame)

    def _draw_straight(self, frame: Frame, target_fbo: moderngl.Framebuffer, size_px: tuple[int, int]) -> None:
        layer, layer_fbo = self._layer.resized(size_px)
        use(layer_fbo, size_px)
        layer_fbo.clear(0.0, 0.0, 0.0, 0.0)
        self._particles.draw(frame)
        bounds = united(frame.particle_bounds_px, self._banners.draw(frame))
        if size_px != frame.canvas_px:
            bounds = (0, 0, *size_px)
        use(target_fbo, size_px)
        if bounds != (0, 0, *size_px):
            target_fbo.clear(0.0, 0.0, 0.0, 0.0)
        if bounds is not None:
            self._straight.draw(layer, target_fbo, bounds)
