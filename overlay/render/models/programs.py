"""The programs that draw models: few, so that all can be compiled before a model is shown."""

from pathlib import Path

import moderngl

from overlay.render.models.environment import REFLECTED_UNIT, STUDIO_UNIT, Environment, EnvironmentTextures, load_studio
from overlay.render.models.material import MAPS
from overlay.render.models.stage import STAGE_UNIT
from overlay.render.program import load_program

TARGETS_UNIT = 12
MATERIAL_BINDING = 2


class ModelPrograms:
    """Compiles what is asked for, once, and lights it."""

    def __init__(self, ctx: moderngl.Context, resource_root: Path, environment: Environment | None) -> None:
        self._ctx, self._root, self._given = ctx, resource_root, environment
        self._programs: dict[str, moderngl.Program] = {}
        self._screens: dict[tuple[str, ...], moderngl.VertexArray] = {}
        self._environment: EnvironmentTextures | None = None

    def has_model(self, variant: str) -> bool:
        """Whether the program for materials of a variant is compiled."""
        return variant in self._programs

    def model(self, variant: str) -> moderngl.Program:
        """The program for materials of a variant.

        Raises:
            ResourceError: A shader is missing or does not compile.
        """
        if variant not in self._programs:
            program = load_model_program(self._ctx, self._root / "shaders", variant)
            if "harmonics" in program:
                write(program, "harmonics", self._light().harmonics)
            self._programs[variant] = program
        return self._programs[variant]

    def without_vertices(self, vertex: str, fragment: str, *defines: str) -> moderngl.VertexArray:
        """A program that makes its corners itself.

        Raises:
            ResourceError: A shader is missing or does not compile.
        """
        key = (vertex, fragment, *defines)
        if key not in self._screens:
            program = load_program(self._ctx, self._root / "shaders", vertex, fragment, defines=defines)
            self._screens[key] = self._ctx.vertex_array(program, [])
        return self._screens[key]

    def bind_light(self) -> None:
        """Let the programs see the environment."""
        self._light().bind()

    def _light(self) -> EnvironmentTextures:
        if self._environment is None:
            given = self._given or load_studio(self._root / "assets" / "studio.npz")
            self._environment = EnvironmentTextures(self._ctx, given)
        return self._environment


def load_model_program(ctx: moderngl.Context, folder: Path, variant: str) -> moderngl.Program:
    """Compile a variant, and tell it where its block and its textures are bound.

    Raises:
        ResourceError: A shader is missing or does not compile.
    """
    program = load_program(ctx, folder, "model.vert", "model.frag", defines=(variant,))
    units = {name: unit for unit, name in enumerate(MAPS)}
    units |= {"stage": STAGE_UNIT, "targets": TARGETS_UNIT, "studio": STUDIO_UNIT, "reflected": REFLECTED_UNIT}
    for name, unit in units.items():
        if name in program:
            program[name] = unit
    program["Material"] = MATERIAL_BINDING
    return program


def write(program: moderngl.Program, name: str, content: bytes) -> None:
    """Set a uniform that is an array or a matrix."""
    uniform = program[name]
    assert isinstance(uniform, moderngl.Uniform)
    uniform.write(content)
