"""Shapes: where the particles of an emitter are born."""

from enum import IntEnum
from typing import Annotated, Literal

from pydantic import Field

from overlay.scene.measures import Fraction, Length, Model, Place, Secs


class ShapeKind(IntEnum):
    """The shader's numbers of the shapes."""

    POINT = 0
    DISC = 1
    RING = 2
    BOX = 3
    LINE = 4
    HEART = 5
    BLOOM = 6
    SPHERE = 7
    CONE = 8
    POINTS = 9
    SPIRAL = 10


_Turn = Annotated[float, Field(ge=-1.0, le=1.0)]
_Radius = Annotated[Length, Field(description="In shorter sides of the canvas.")]
_Unfold = Annotated[Secs, Field(description="Seconds it takes to unfold from its middle.")]
_MIDDLE = (0.5, 0.5)


class _Placed(Model):
    at: Place = _MIDDLE


class _Flat(_Placed):
    """A flat shape that may lean into the picture."""

    radius: _Radius
    unfold_secs: _Unfold = 0.0
    incline_turns: Annotated[
        float, Field(ge=-0.25, le=0.25, description="Leans back about its level axis; 0.25 is seen from the edge.")
    ] = 0.0
    depth: Annotated[
        float, Field(ge=0.0, le=0.8, description="How much larger and brighter is what leans towards us.")
    ] = 0.0


class Point(_Placed):
    """All in one place."""

    kind: Literal["point"]


class Disc(_Flat):
    """Anywhere within a circle."""

    kind: Literal["disc"]


class Ring(_Flat):
    """Evenly on a circle."""

    kind: Literal["ring"]


class HeartOutline(_Flat):
    """Evenly on the outline of a heart, which unfolds from its middle."""

    kind: Literal["heart"]


class Bloom(_Flat):
    """The golden-angle spiral of a flower head, the outermost particle drawn first."""

    kind: Literal["bloom"]


class Sphere(_Flat):
    """Within a ball that is seen from the front; leaning, its axis comes towards us or stands upright."""

    kind: Literal["sphere"]
    hollow: Annotated[Fraction, Field(description="0 fills the ball, 1 leaves its surface alone.")] = 0.0


class Spiral(_Flat):
    """Along the arms of a spiral, denser towards its middle."""

    kind: Literal["spiral"]
    arms: Annotated[int, Field(ge=1, le=8, description="How many.")] = 2
    winding_turns: Annotated[
        float, Field(ge=-4.0, le=4.0, description="How far an arm winds from the middle to the rim, anticlockwise.")
    ] = 0.6
    scatter: Annotated[Fraction, Field(description="How far particles lie off their arm.")] = 0.3


class Cone(_Placed):
    """Anywhere in a cone that opens from a point; with init.outward each particle flies along its own ray."""

    kind: Literal["cone"]
    direction_turns: Annotated[_Turn, Field(description="Where it opens to: 0 right, 0.25 up.")] = 0.25
    spread_turns: Annotated[Fraction, Field(description="From edge to edge; 0.25 is a quarter of a circle.")] = 0.1
    length: Annotated[Length, Field(description="How far from the point particles may be born.")] = 0.0


class Box(_Placed):
    """Anywhere in a rectangle that is fixed to the canvas; vertical motion is then in canvas heights."""

    kind: Literal["box"]
    extent: Annotated[
        tuple[Annotated[float, Field(ge=0.0, le=2.0)], Annotated[float, Field(ge=0.0, le=2.0)]],
        Field(description="Width and height as fractions of the canvas.", strict=False),
    ]


class Line(_Placed):
    """Along a bowed line: each particle is born where a rider would be at that moment, or rides it itself."""

    kind: Literal["line"]
    to: Annotated[Place, Field(description="Where it ends, as fractions of the canvas.")]
    bow: Annotated[float, Field(ge=-1.0, le=1.0, description="How far it bends to its left, as a length.")] = 0.0
    ease: Annotated[float, Field(ge=0.25, le=4.0, description="Above 1 it starts slowly.")] = 1.0
    ride: Annotated[bool, Field(description="The particle itself moves along the line over its life.")] = False


_Plain = Annotated[float, Field(ge=-1.0, le=1.0)]


class Points(_Flat):
    """On points that the file lists, in their order where the spawner or the gradient asks for one."""

    kind: Literal["points"]
    points: Annotated[
        tuple[tuple[_Plain, _Plain], ...],
        Field(min_length=1, max_length=1024, description="x and y, -1…1, the y axis up.", strict=False),
    ]


class Silhouette(_Flat):
    """Anywhere within the silhouette of an image: where it is not transparent."""

    kind: Literal["silhouette"]
    image: Annotated[
        str, Field(pattern=r"^[A-Za-z0-9_-]+\.png$", description="The file's name, beside the effect's own.")
    ]


class TextOutline(_Flat):
    """On the outline of a text, from its first letter to its last."""

    kind: Literal["text_outline"]
    text: Annotated[
        str, Field(min_length=1, max_length=32, description="The text; {name} stands for the sender's name.")
    ]


Shape = Annotated[
    Point
    | Disc
    | Ring
    | HeartOutline
    | Bloom
    | Sphere
    | Spiral
    | Cone
    | Box
    | Line
    | Points
    | Silhouette
    | TextOutline,
    Field(discriminator="kind", description="Where particles are born."),
]

FlatShape = _Flat
TracedShape = Points | Silhouette | TextOutline


def shape_kind(shape: Shape) -> ShapeKind:
    """The shader's number of a shape: all that consist of points are one to it."""
    return ShapeKind.POINTS if isinstance(shape, TracedShape) else ShapeKind[shape.kind.upper()]
