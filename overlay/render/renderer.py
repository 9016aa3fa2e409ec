"""The renderer: a frame and a framebuffer in, pixels out."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

import moderngl

from overlay.render.banner_pass import BannerPass, PaintBanner, PaintSign, paint_no_sign
from overlay.render.card_pass import draw_card
from overlay.render.flash_guard import HEARD_AFTER_FRAMES, FlashGuard
from overlay.render.miniature_pass import MiniaturePass
from overlay.render.models.model_pass import ModelPass
from overlay.render.output_pass import OutputAlpha, OutputPass
from overlay.render.particles.particle_pass import PLAIN_VARIANTS, ParticlePass
from overlay.render.program import read_shaders, release_compiler
from overlay.render.resident_code import give_back_code, is_library
from overlay.render.target import Bounds, Target, area, united, use
from overlay.render.touched import WORTH_IT, Touched
from overlay.render.upside_down import UpsideDown, mirrored
from overlay.render.video_pass import VideoPass
from overlay.scene.effects.emitter_table import Variant
from overlay.scene.frame import Frame
from overlay.scene.models.model import Model
from overlay.scene.videos.screening import VideoSource
from overlay.scene.videos.video import VideoClip

WARM_UP_PX = (3, 3)
"""No powers of two, as no canvas is: Mesa's llvmpipe compiles a program anew for textures of the other kind."""

Staged = Model | VideoClip
"""What is brought to the graphics card before it is shown."""


class Renderer:
    """Draws frames. All calls must come with the context current, on its thread.

    The owner sets ``ctx.gc_mode = "context_gc"``; `draw` collects once a frame. Objects of GL are let go of, never
    released: moderngl's collector stumbles over one that was released by hand.
    """

    def __init__(
        self,
        ctx: moderngl.Context,
        resource_root: Path,
        paint_banner: PaintBanner,
        output: OutputAlpha = "straight",
        *,
        paint_sign: PaintSign = paint_no_sign,
        flash_guard: bool = True,
        seen_secs: Callable[[], float] | None = None,
        model_samples: int | None = None,
        videos: VideoSource | None = None,
        shows_card: Callable[[], bool] = lambda: False,
        prepare_words: Callable[[], Iterator[None]] = lambda: iter(()),
    ) -> None:
        """Compile what every frame needs.

        Args:
            ctx: The context to draw with.
            resource_root: The folder that holds ``shaders``.
            paint_banner: Content, scale (pixels per design pixel) and most design pixels of width → pictures.
            output: What the capture expects; may be changed at any time.
            paint_sign: Needed for frames with signs.
            flash_guard: Dim what would flash too often.
            seen_secs: When a frame is seen, in seconds that never fall; None: at its own moment.
            model_samples: Of a pixel of a 3D model; None for what the machine can bear.
            videos: Gives the pictures of videos.
            prepare_words: What the painters of words can do ahead, in steps, while nothing is on the canvas.
            shows_card: Asked at each frame, whether the test card for OBS is to be drawn in place of the scene.

        Raises:
            ResourceError: A shader is missing or does not compile.
        """
        self._shaders = shaders = resource_root / "shaders"
        read_shaders(shaders)
        self.output: OutputAlpha = output
        self.flash_guard = flash_guard
        """Whether it dims what would flash too often; may be changed at any time, unless it was made without."""
        self._ctx = ctx
        self._touched = Touched(ctx, is_asked=output == "straight")
        self._models = ModelPass(ctx, resource_root, samples=model_samples, touched=self._touched)
        self._videos = VideoPass(ctx, shaders, videos, self._touched)
        self._particles = ParticlePass(ctx, shaders, self._touched)
        self._banners = BannerPass(ctx, shaders, paint_banner, paint_sign)
        self._output = OutputPass(ctx, shaders)
        self._guard = FlashGuard(ctx, shaders) if flash_guard else None
        self._seen_secs = seen_secs
        self._upside_down = UpsideDown(ctx)
        self._layer = Target(ctx, self._touched.texture)
        self._is_spoilt = False  # whether the layer was converted to straight alpha
        self._is_mirrored = False  # whether its rows run from the top down
        self._used_px = WARM_UP_PX
        self._miniature = MiniaturePass(ctx, shaders)
        self._shows_card = shows_card
        self._was_empty = True
        self._showed_models = False
        self._calm_frames = 0
        self._prepare_words = prepare_words

    def warm_up(
        self, variants: Iterable[Variant] = (), target_fbo: moderngl.Framebuffer | None = None
    ) -> Iterator[None]:
        """Draw each program once into some pixels, so that no gift waits for the compiler.

        A software driver takes a tenth of a second or more for a program: do one step, and the next when nothing else
        is to be done. What a gift needs sooner is compiled when it is drawn.

        Args:
            variants: The particle programs that the scene's effects need; without any, every plain sprite.
            target_fbo: Where the frames will go, if its format is not that of our own layers. Its lower left corner is
                drawn to.
        """
        if target_fbo is not None and self._upside_down.suits(target_fbo):
            self._touched.make_texture = self._upside_down.texture
        layer, other = Target(self._ctx, self._touched.texture), Target(self._ctx)
        texture, _ = layer.resized(WARM_UP_PX)
        fbo = self._touched.small_layer(WARM_UP_PX)
        self._output.warm_up(texture, target_fbo or other.resized(WARM_UP_PX)[1], self.output)
        yield from self._touched.noting(self._warm_up(tuple(variants), texture, fbo, target_fbo))

    def _warm_up(
        self,
        variants: tuple[Variant, ...],
        texture: moderngl.Texture,
        fbo: moderngl.Framebuffer,
        target_fbo: moderngl.Framebuffer | None,
    ) -> Iterator[None]:
        use(fbo, WARM_UP_PX)
        self._banners.warm_up()
        if self._guard is not None:
            self._guard.warm_up(texture, fbo)
        if self.output == "straight":
            self._touched.restrict()
            self._output.warm_up_in_place(texture, fbo, self.output)
            if target_fbo is not None:
                self._ctx.copy_framebuffer(target_fbo, fbo)  # llvmpipe compiles what copies as well: 28 ms
        yield
        for variant in self._particles.programs_for(variants or PLAIN_VARIANTS):
            use(fbo, WARM_UP_PX)
            self._particles.warm_up(variant)
            yield

    def prepare(self, asset: Staged) -> Iterator[None]:
        """Bring a model to the graphics card, half a megabyte a step: some between two frames cost none of them.

        For a video, compile what draws it. Nothing is left to do for one that is there. What was not done is done when
        it is drawn.
        """
        steps = self._videos.prepare(asset) if isinstance(asset, VideoClip) else self._models.prepare(asset)
        return self._touched.noting(steps)

    def change_painters(self, paint_banner: PaintBanner, paint_sign: PaintSign) -> None:
        """Paint all that viewers read anew, once: the theme is another one."""
        self._banners.change_painters(paint_banner, paint_sign)

    def prepare_programs(self) -> Iterator[None]:
        """Compile what models are drawn with, one program a step: llvmpipe takes up to a second for one."""
        self._miniature.warm_up()
        yield
        yield from self._touched.noting(self._models.prepare_programs())

    def prepare_words(self) -> Iterator[None]:
        """Find fonts for rare scripts, one a step, which takes 18 ms for one that no font has."""
        return self._prepare_words()

    def release_compiler(self) -> None:
        """Give back memory that compiling and frames needed; it may be long until they need it again."""
        release_compiler(self._ctx)

    def give_back_start(self) -> Iterator[int]:
        """Give back code that the start alone needed, in short steps: see `resident_code`."""
        return give_back_code(is_library)

    def fingerprint(self, variants: Iterable[Variant] = ()) -> str:
        """Of all that decides what is compiled: another one means other programs, or another driver."""
        words = [*(str(self._ctx.info[name]) for name in ("GL_VENDOR", "GL_RENDERER", "GL_VERSION"))]
        words += [str(self.output), str(self._guard is not None), *sorted(map(repr, variants))]
        sources = (path.read_bytes() for path in sorted(self._shaders.iterdir()) if path.is_file())
        return sha256(b"\0".join([*(word.encode() for word in words), *sources])).hexdigest()

    def take_miniature(self, size_px: tuple[int, int]) -> None:
        """Take a picture of the frame that was drawn last, as viewers see it, in that size."""
        layer = self._layer.texture
        if layer is not None:
            how = {"is_straight": self._is_spoilt, "is_mirrored": self._is_mirrored}
            self._miniature.take(layer, self._used_px, size_px, **how)

    def read_miniature(self) -> tuple[bytes, tuple[int, int]] | None:
        """The picture that was taken last, once: premultiplied BGRA rows from the top down, and its size.

        Some time after it was taken, or the graphics card has to be waited for.
        """
        return self._miniature.read()

    @property
    def is_settled(self) -> bool:
        """Whether a frame that shows the same would look the same: not while the flash guard gives light back."""
        return not self.flash_guard or self._guard is None or self._was_empty or self._calm_frames > HEARD_AFTER_FRAMES

    @property
    def is_dimmed(self) -> bool:
        """Whether the flash guard took light from a frame a moment ago, which it gives back by and by."""
        return self.flash_guard and self._guard is not None and self._guard.gain < 1.0

    def draw(self, frame: Frame, target_fbo: moderngl.Framebuffer, size_px: tuple[int, int]) -> None:
        """Draw a frame over all of a target.

        Args:
            frame: What to draw; its canvas is stretched over the target if their sizes differ.
            target_fbo: 8-bit RGBA, alpha as `output` says.
            size_px: The target's width and height.
        """
        self._ctx.gc()
        guard = self._guard if self.flash_guard and not (frame.is_empty and self._was_empty) else None
        if guard is not None:
            guard.listen()
        layer, layer_fbo = self._layer.resized(size_px)
        used_px = self._used_px = _scaled(size_px, frame.quality.resolution)
        use(layer_fbo, used_px)
        layer_fbo.clear(0.0, 0.0, 0.0, 0.0)
        self._is_spoilt = False
        is_card, is_crowd = self._shows_card(), self._particles.is_crowd(frame)
        is_noted = self._touched.begin(layer_fbo, size_px, is_all=is_crowd)
        is_noted = is_noted and not is_card and used_px == size_px and self.output == "straight"
        # 3D models are made elsewhere and laid upon the layer: they would lie on their heads.
        self._is_mirrored = is_noted and not frame.models and self._upside_down.suits(target_fbo)
        try:
            with self._upside_down.drawing() if self._is_mirrored else nullcontext():
                bounds = self._compose(frame, layer_fbo, used_px)
            self._guard_against_flashes(guard, frame, layer, layer_fbo, used_px)
            if is_card:
                draw_card(layer_fbo, used_px)
                bounds = (0, 0, *size_px)
            elif bounds is not None and size_px != frame.canvas_px:
                bounds = (0, 0, *size_px)
            is_worth_it = bounds is not None and area(bounds) > WORTH_IT * size_px[0] * size_px[1]
            if is_noted and bounds is not None and (is_worth_it or self._is_mirrored):
                self._convert(layer, layer_fbo, target_fbo, size_px, bounds)
                return
        finally:
            self._touched.end()
        self._output.draw(layer, layer_fbo, used_px, target_fbo, size_px, bounds, self.output)

    def _convert(
        self,
        layer: moderngl.Texture,
        layer_fbo: moderngl.Framebuffer,
        target_fbo: moderngl.Framebuffer,
        size_px: tuple[int, int],
        bounds: Bounds,
    ) -> None:
        """Convert what was touched in the layer itself, and copy that."""
        self._touched.restrict()
        self._is_spoilt = True
        if self._is_mirrored:
            self._output.convert_in_place(layer, layer_fbo, size_px, mirrored(bounds, size_px[1]), self.output)
            self._upside_down.bring(layer_fbo, size_px)
        else:
            self._output.convert_in_place(layer, layer_fbo, size_px, bounds, self.output)
            self._ctx.copy_framebuffer(target_fbo, layer_fbo)

    def _compose(self, frame: Frame, layer_fbo: moderngl.Framebuffer, used_px: tuple[int, int]) -> Bounds | None:
        """Draw the scene into the layer, which is bound. Return what is covered, of the canvas."""
        bounds = united(frame.particle_bounds_px, self._videos.draw(frame, is_mirrored=self._is_mirrored))
        self._particles.draw(frame, behind=True)
        if frame.models:
            bounds = united(
                bounds, self._models.draw(frame.models, frame.canvas_px, layer_fbo, used_px, frame.quality.glow)
            )
        elif self._showed_models:
            self._models.rest()
        self._showed_models = bool(frame.models)
        self._particles.draw(frame)
        return united(bounds, self._banners.draw(frame))

    def _guard_against_flashes(
        self,
        guard: FlashGuard | None,
        frame: Frame,
        layer: moderngl.Texture,
        layer_fbo: moderngl.Framebuffer,
        used_px: tuple[int, int],
    ) -> None:
        if guard is not None:
            how = {"is_lifted": self.output == "straight", "is_mirrored": self._is_mirrored}
            now = frame.now_secs if self._seen_secs is None else self._seen_secs()
            guard.guard(layer, layer_fbo, used_px, now, **how)
            self._calm_frames = 0 if frame.is_moving or guard.gain < 1.0 else self._calm_frames + 1
        self._was_empty = frame.is_empty


def _scaled(size_px: tuple[int, int], factor: float) -> tuple[int, int]:
    return max(round(size_px[0] * factor), 1), max(round(size_px[1] * factor), 1)
