"""Looks: sprite, colours, size over life, pictures and trails."""

from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from overlay.phrase import phrase
from overlay.scene.measures import Curve, CurveKey, Fraction, Gradient, Model

Sprite = Literal[
    "glow", "disc", "petal", "leaf", "heart", "star", "sparkle", "gem", "ring", "confetti", "smoke", "rocket", "comet",
    "bubble", "balloon", "snowflake", "crown", "coin", "cake", "candle", "picture",
]  # fmt: skip
SPRITES: tuple[Sprite, ...] = get_args(Sprite)

CELL_PX = 256
"""Width and height of one cell of a picture, as it lies on the GPU."""

OwnPicture = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+\.png$")]
SENDERS_PICTURES = ("avatar", "name")


class Picture(Model):
    """An image as a particle: one, or cells, row by row from the upper left: those of a flip-book, or of an atlas."""

    image: Annotated[
        Literal["avatar", "name"] | OwnPicture,
        Field(description="A PNG beside the effect's file, or the sender's avatar or name."),
    ]
    columns: Annotated[int, Field(ge=1, le=8, description="Cells side by side.")] = 1
    rows: Annotated[int, Field(ge=1, le=8, description="Cells below each other.")] = 1
    frames_per_sec: Annotated[
        float, Field(ge=0.0, le=30.0, description="0 plays all cells once over a particle's life.")
    ] = 0.0
    shuffled: Annotated[bool, Field(description="Each particle begins with another cell.")] = False
    blended: Annotated[bool, Field(description="Fades from cell to cell.")] = True
    still: Annotated[
        bool, Field(description="Each particle keeps the cell it begins with: an atlas instead of a flip-book.")
    ] = False
    cell: Annotated[
        int | None,
        Field(ge=0, lt=64, description="The one cell of an atlas that all particles wear, counted from 0 row by row."),
    ] = None

    @model_validator(mode="after")
    def _moves_or_not(self) -> "Picture":
        if self.still and self.frames_per_sec > 0:
            raise ValueError(phrase("either 'still' or 'frames_per_sec'"))
        if self.cell is not None and (self.still or self.shuffled or self.frames_per_sec > 0):
            raise ValueError(phrase("'cell' alone, without what chooses between cells"))
        if self.cell is not None and self.cell >= self.columns * self.rows:
            raise ValueError(phrase("'cell' below {n}, for there are so many cells", n=self.columns * self.rows))
        return self

    @property
    def is_own(self) -> bool:
        """Whether it comes with the effect's file, and not from the sender."""
        return self.image not in SENDERS_PICTURES

    @property
    def cells(self) -> int:
        """How many frames it has."""
        return self.columns * self.rows if self.cell is None else 1


class Trail(Model):
    """A ribbon that each particle draws behind itself."""

    secs: Annotated[float, Field(gt=0.0, le=2.0, description="How long ago its end was.")]
    segments: Annotated[int, Field(ge=2, le=31, description="More make a smoother curve.")] = 10
    width: Annotated[float, Field(ge=0.05, le=2.0, description="At the head, in widths of the particle.")] = 0.6
    taper: Annotated[float, Field(ge=0.0, le=4.0, description="How it thins towards its end: 0 not, 1 evenly.")] = 1.0
    fade: Annotated[float, Field(ge=0.0, le=4.0, description="How it fades towards its end: 0 not, 1 evenly.")] = 1.0


class Render(Model):
    """What a particle looks like."""

    sprite: Annotated[Sprite, Field(description="What is drawn.")]
    picture: Annotated[Picture | None, Field(description="For the sprite 'picture'.")] = None
    gradient: Annotated[Gradient, Field(description="One to four colours.")]
    gradient_over: Annotated[
        Literal["life", "particles", "order"],
        Field(
            description="particles: a palette; a stop's share of them begins at its 'at'. order: from first to last."
        ),
    ] = "life"
    size_curve: Annotated[Curve, Field(description="Factor on the size over life.")] = (CurveKey(at=0.0, value=1.0),)
    fade_in: Annotated[Fraction, Field(description="Part of the life it takes to appear.")] = 0.05
    fade_out: Annotated[Fraction, Field(description="Part of the life it takes to vanish.")] = 0.3
    additive: Annotated[Fraction, Field(description="0 covers what is behind, 1 adds light to it.")] = 0.0
    variety: Annotated[float, Field(ge=0.0, le=0.5, description="How far brightness differs.")] = 0.0
    stretch: Annotated[float, Field(ge=0.2, le=8.0, description="Height of the sprite over its width.")] = 1.0
    facing: Annotated[
        Literal["free", "outward", "velocity"], Field(description="What the sprite's upper side points to.")
    ] = "free"
    tint: Annotated[Literal["none", "gift", "sender"], Field(description="Whose colour its own are multiplied by.")] = (
        "none"
    )
    trail: Annotated[Trail | None, Field(description="A ribbon behind each particle.")] = None
    behind: Annotated[bool, Field(description="Whether it lies behind 3D models instead of before them.")] = False

    @model_validator(mode="after")
    def _pictured(self) -> "Render":
        if (self.sprite == "picture") != (self.picture is not None):
            raise ValueError(phrase("'picture' for the sprite \"picture\", and for no other"))
        return self
