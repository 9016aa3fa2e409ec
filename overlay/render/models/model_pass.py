"""3D models: lit and tone-mapped in a target of their own, then encoded and laid on the frame's layer.

The order: shadows; what is opaque; what is opaque of models that fade, each as a whole; what can be seen through, from
back to front.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import moderngl

from overlay.render.models.environment import Environment
from overlay.render.models.lights import NO_LIGHTS, LightRows, light_rows
from overlay.render.models.material import ENCODED_MAPS, MAPS, SOLID, MaterialRow
from overlay.render.models.material_changes import MaterialChanges, bind_row
from overlay.render.models.mipmaps import plain_white
from overlay.render.models.output import ModelOutput
from overlay.render.models.places import around, depth_of, depths_of, is_copy, overlap, stretched
from overlay.render.models.probe import WARM_UP_PX, ProbeKey, bare_probes, probe_keys, probes
from overlay.render.models.programs import TARGETS_UNIT, ModelPrograms, write
from overlay.render.models.shelf import MOST_BYTES, ModelShelf
from overlay.render.models.stage import RECORD, STAGE_UNIT, ModelStage
from overlay.render.models.target import MOST_SAMPLES, SOLID_STATE, ModelTarget, masked, see_through
from overlay.render.models.upload import STEP_BYTES, Draw, UploadedModel, texture_keys
from overlay.render.target import Bounds, united
from overlay.render.touched import Touched
from overlay.render.unlocked import PART_VERTICES, instances_drawer, processor_draws
from overlay.scene.models.instance import ModelInstance
from overlay.scene.models.model import Model


@dataclass(slots=True, eq=False)
class _Group:
    """Instances that are drawn in one go."""

    uploaded: UploadedModel
    instances: list[ModelInstance]
    textures: list[tuple[moderngl.Texture | None, ...]]
    first: int = 0
    lights: LightRows = NO_LIGHTS
    changed: dict[int, int] = field(default_factory=dict)  # material → where its row of this frame lies


class ModelPass:
    """Draws models. What a model needs is uploaded beforehand by `prepare`, or when it is drawn."""

    def __init__(
        self,
        ctx: moderngl.Context,
        resource_root: Path,
        *,
        environment: Environment | None = None,
        samples: int | None = None,
        most_bytes: int = MOST_BYTES,
        step_bytes: int = STEP_BYTES,
        touched: Touched | None = None,
    ) -> None:
        """Nothing is compiled or read before it is needed.

        Args:
            ctx: The context to draw with.
            resource_root: The folder that holds ``shaders`` and ``assets``.
            environment: What to stand in, instead of the studio.
            samples: A pixel's; without it, four on a graphics card and none where the processor draws: there nothing
                glows either, for a frame would take half as long again.
            most_bytes: Of models and pictures on the graphics card.
            step_bytes: Of one step of `prepare`.
            touched: Of the layer.
        """
        self._ctx, self._touched = ctx, touched or Touched(ctx)
        self._programs = ModelPrograms(ctx, resource_root, environment)
        self._shelf = ModelShelf(ctx, self._programs.model, most_bytes=most_bytes, step_bytes=step_bytes)
        self._stage, self._changes = ModelStage(ctx), MaterialChanges(ctx)
        is_slow = processor_draws(ctx)
        self._target = ModelTarget(ctx, samples if samples is not None else 0 if is_slow else MOST_SAMPLES)
        self._output = ModelOutput(ctx, self._programs)
        self._may_glow = samples is not None or not is_slow
        self._draw_instances = instances_drawer(ctx)
        self._warm: set[ProbeKey] = set()
        self._whites: tuple[moderngl.Texture, ...] = ()
        self._no_targets: moderngl.Texture | None = None

    @property
    def nbytes(self) -> int:
        """What models and pictures take on the graphics card."""
        return self._shelf.nbytes

    def prepare_programs(self) -> Iterator[None]:
        """Compile what no model has needed yet, one program a step."""
        yield from self.warm_up({key for key, _ in probes()} - self._warm)

    def prepare(self, model: Model) -> Iterator[None]:
        """Compile what draws a model, unless another has needed it before, and upload it, one step at a time."""
        yield from self.warm_up(probe_keys(model) - self._warm)
        yield from self._shelf.prepare(model)

    def rest(self) -> None:
        """No model is shown: let go of the target, which can be a hundred megabytes. Models and pictures stay."""
        self._target.release()
        self._output.release()

    def warm_up(self, keys: Container[ProbeKey] | None = None) -> Iterator[None]:
        """Draw each program once, or those that are asked for, a part a step: llvmpipe takes up to a second and a half.

        It keeps what it has compiled on the disk; a graphics card's driver is quicker, and does the same. To fetch all
        parts of the first one from there in one step would take a frame's time.
        """
        fbo = self._touched.small_layer(WARM_UP_PX)
        if not self._whites:
            self._output.compile(is_smooth=self._target.samples > 0)
            yield
            self._programs.bind_light()
            yield
            self._light_up()
            yield
            for probe in bare_probes():
                self.draw((probe,), WARM_UP_PX, fbo, WARM_UP_PX)
                yield
        for key, probe in probes(keys):
            if not self._programs.has_model(key[0]):
                self._programs.model(key[0])
                yield
            self.draw((probe,), WARM_UP_PX, fbo, WARM_UP_PX)
            self._warm.add(key)
            yield

    def draw(
        self,
        instances: Sequence[ModelInstance],
        canvas_px: tuple[int, int],
        layer_fbo: moderngl.Framebuffer,
        used_px: tuple[int, int],
        glow: float = 0.0,
    ) -> Bounds | None:
        """Draw models over what the layer holds, and bind the layer again. Return what they cover, of the canvas.

        Args:
            instances: What to draw.
            canvas_px: The size of the canvas that their bounds are of.
            layer_fbo: Where to: 8-bit RGBA, premultiplied, encoded.
            used_px: The part of it that the canvas is stretched over.
            glow: How much of a glow is around what is emissive, 1 at most.
        """
        seen = [one for one in instances if one.opacity > 0.0]
        if not seen:
            return None
        whole = around(seen)
        bounds = stretched(whole, canvas_px, used_px)
        groups = self._grouped(seen)
        glows = self._may_glow and glow > 0.0 and any(group.uploaded.glows for group in groups)
        fbo = self._target.begin(bounds, used_px, glows=glows)
        self._bind(groups)
        self._ctx.cull_face, self._ctx.front_face = "back", "ccw"
        self._draw_shadows(seen, fbo)
        self._draw_opaque(groups, fbo)
        self._draw_clear(groups, fbo)
        self._ctx.front_face = "ccw"
        colours, *lights = self._target.end()
        self._output.lay(colours, bounds, layer_fbo, used_px, is_smooth=self._target.samples > 0)
        if lights:
            reached = self._output.glow.lay(lights[0], bounds, layer_fbo, used_px, glow)
            whole = united(whole, stretched(reached, used_px, canvas_px)) or whole
        self._shelf.end_frame()
        return whole

    # --- what is drawn with what -----------------------------------------------------------------------

    def _grouped(self, instances: Sequence[ModelInstance]) -> list[_Group]:
        """Those of one model that are dressed alike and do not fade together, others alone."""
        groups: dict[tuple[bytes, tuple[int, ...], int, int], _Group] = {}
        before, group = None, None
        for place, one in enumerate(instances):
            if group is not None and before is not None and is_copy(one, before):
                group.instances.append(one)
                continue
            alone = -1 if one.opacity >= 1.0 else place
            pose = id(one.pose) if one.pose.materials else -1
            key = (one.model.digest, tuple(id(picture) for _, picture in one.worn), alone, pose)
            if key not in groups:
                uploaded = self._shelf.model(one.model)
                groups[key] = _Group(uploaded, [], self._textures(one, uploaded))
            before, group = one, groups[key]
            group.instances.append(one)
        first = 0
        for group in groups.values():
            group.first, first = first, first + len(group.instances)
            one, uploaded = group.instances[0], group.uploaded
            if uploaded.lights:
                group.lights = light_rows(one.model.lights, uploaded.lights, one.pose, uploaded.middle, uploaded.radius)
        return list(groups.values())

    def _textures(self, one: ModelInstance, uploaded: UploadedModel) -> list[tuple[moderngl.Texture | None, ...]]:
        """For each material, what its maps show."""
        worn = dict(one.worn)
        rows = []
        for material, row in zip(one.model.materials, uploaded.materials, strict=True):
            shown = [None if key is None else uploaded.textures[key] for key in texture_keys(row)]
            if shown and material.name in worn:
                shown[0] = self._shelf.picture(worn[material.name])
            rows.append(tuple(shown))
        return rows

    def _bind(self, groups: Sequence[_Group]) -> None:
        self._light_up()
        instances = [one for group in groups for one in group.instances]
        nodes = [group.uploaded.nodes for group in groups for _ in group.instances]
        self._stage.write(instances, nodes)
        self._changes.write([(group.instances[0].pose, group.changed) for group in groups])

    def _light_up(self) -> None:
        """What every model is drawn with."""
        if not self._whites:
            self._no_targets = self._ctx.texture((1, 1), 3, bytes(12), dtype="f4")
            self._no_targets.filter = (moderngl.NEAREST, moderngl.NEAREST)
            self._whites = tuple(plain_white(self._ctx, is_encoded=name in ENCODED_MAPS) for name in MAPS)
        self._programs.bind_light()

    # --- drawing -----------------------------------------------------------------------------------------

    def _draw_shadows(self, instances: Sequence[ModelInstance], fbo: moderngl.Framebuffer) -> None:
        if all(one.shadow is None for one in instances):
            return
        see_through(self._ctx, fbo)
        self._ctx.disable(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
        array = self._programs.without_vertices("model_shadow.vert", "model_shadow.frag")
        array.program["stage"] = STAGE_UNIT
        array.render(moderngl.TRIANGLE_STRIP, vertices=4, instances=len(instances))

    def _draw_opaque(self, groups: Sequence[_Group], fbo: moderngl.Framebuffer) -> None:
        ctx = self._ctx
        ctx.enable_only(SOLID_STATE)
        ctx.depth_func = "<"
        masked(fbo, colour=True, depth=True)
        # What fades takes the place of what lies behind it: its inside never shows. Over another model it is blended.
        faded = [group for group in groups if self._covers_others(group, groups)]
        for group in groups:
            if group not in faded:
                self._draw_all(group)
        for group in sorted(faded, key=lambda one: -depth_of(one.instances[0])):
            # First its depth alone, then the colours of what is nearest.
            ctx.enable_only(SOLID_STATE)
            ctx.depth_func = "<"
            masked(fbo, colour=False, depth=True)
            self._draw_all(group)
            see_through(self._ctx, fbo)
            self._draw_all(group)

    def _covers_others(self, group: _Group, groups: Sequence[_Group]) -> bool:
        one = group.instances[0]
        if one.opacity >= 1.0:
            return False
        others = (other for each in groups for other in each.instances if other is not one)
        return any(overlap(one.bounds_px, other.bounds_px) for other in others)

    def _draw_all(self, group: _Group) -> None:
        """What is opaque, of all of a group's instances at once."""
        material = -1
        program: moderngl.Program | None = None
        for draw in group.uploaded.draws:
            row = group.uploaded.materials[draw.material]
            if row.is_blended:
                continue
            if draw.array.program is not program:
                program = draw.array.program
                self._begin(program, group)
                material = -1
            if draw.material != material:
                material = draw.material
                self._dress(group, material)
            self._turn(draw, row)
            self._render(draw, group.first, len(group.instances))

    def _draw_clear(self, groups: Sequence[_Group], fbo: moderngl.Framebuffer) -> None:
        """What can be seen through, from back to front; of what has two sides, first the far ones."""
        found: list[tuple[float, _Group, int, Draw]] = []
        for group in groups:
            clear = [draw for draw in group.uploaded.draws if group.uploaded.materials[draw.material].is_blended]
            for place, one in enumerate(group.instances):
                if clear:
                    depths = zip(depths_of(one, clear), clear, strict=True)
                    found += [(depth, group, group.first + place, draw) for depth, draw in depths]
        found.sort(key=lambda item: -item[0])
        # Of what is opaque for the most part, the far side must not be seen through the near one: first its depth.
        hiding = [item for item in found if item[1].uploaded.materials[item[3].material].may_hide]
        if hiding:
            self._ctx.enable_only(SOLID_STATE)
            masked(fbo, colour=False, depth=True)
            for place, draw, _ in self._dressed(hiding, SOLID):
                self._render(draw, place)
        if found:
            see_through(self._ctx, fbo)
        for place, draw, row in self._dressed(found, 0.0):
            if row.is_double_sided and draw.mode == moderngl.TRIANGLES:
                self._ctx.enable(moderngl.CULL_FACE)
                self._ctx.cull_face = "front"
                self._render(draw, place)
                self._ctx.cull_face = "back"
            self._render(draw, place)

    def _dressed(
        self, draws: Sequence[tuple[float, _Group, int, Draw]], least_alpha: float
    ) -> Iterator[tuple[int, Draw, MaterialRow]]:
        """One after the other, each ready to be drawn: whose record, what, and its material."""
        dressed: tuple[_Group, int] | None = None
        for _, group, place, draw in draws:
            if dressed != (group, draw.material):
                dressed = group, draw.material
                self._begin(draw.array.program, group, least_alpha)
                self._dress(group, draw.material)
            self._turn(draw, group.uploaded.materials[draw.material])
            yield place, draw, group.uploaded.materials[draw.material]

    def _begin(self, program: moderngl.Program, group: _Group, least_alpha: float = 0.0) -> None:
        program["least_alpha"] = least_alpha
        if "light_count" in program:
            program["light_count"] = group.lights.count
            if group.lights.count:
                write(program, "lights", group.lights.rows)
                write(program, "outer_cones", group.lights.outer_cones)

    def _dress(self, group: _Group, material: int) -> None:
        if material in group.changed:
            self._changes.bind(group.changed[material])
        else:
            bind_row(group.uploaded.rows, material)
        for unit, texture in enumerate(group.textures[material]):
            (texture or self._whites[unit]).use(unit)

    def _turn(self, draw: Draw, row: MaterialRow) -> None:
        if row.is_double_sided:
            self._ctx.disable(moderngl.CULL_FACE)
        else:
            self._ctx.enable(moderngl.CULL_FACE)
        self._ctx.front_face = "cw" if draw.is_mirrored else "ccw"

    def _render(self, draw: Draw, first: int, count: int = 1) -> None:
        """So many instances from that record on."""
        program = draw.array.program
        write(program, "shape", draw.shape)
        targets = draw.targets or self._no_targets
        assert targets is not None
        targets.use(TARGETS_UNIT)
        at_once = max(PART_VERTICES // max(draw.count, 1), 1)  # each part finds its records by where it begins
        for begin in range(0, count, at_once):
            program["first_record"] = (first + begin) * RECORD
            part = min(at_once, count - begin)
            self._draw_instances(draw.array, draw.count, part, mode=draw.mode, index_bytes=4)
