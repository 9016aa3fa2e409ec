"""Where a theme puts things: the zones that the platforms' own interface leaves free, and places in them.

A place is an anchor and an offset. The anchor is a corner, an edge's middle or the middle of the safe zone; what stands
there touches it with its own corner of that name. Offsets are fractions of the safe zone, to the right and up.

What the safe zones are made of. In landscape 5 % at every edge, which is the area for graphics of EBU R 95 and of
SMPTE ST 2046-1: television sets cut off what is beyond it, and so does who zooms a picture to fill a phone. At the
lower edge 8 %: there the players of Twitch, YouTube, Kick and TikTok LIVE lay their bar of controls over the picture
while a viewer moves the mouse or touches it, some 50 to 60 of their own pixels, on a player that is 720 of them high.
What they lay over its upper edge then, a title and how many watch, is about as high as the 5 %; chats stand beside the
picture, or the viewer moves them. In portrait the buttons, the title and the chat lie on the picture all the time.
"""

from typing import Annotated, Literal, Self

from pydantic import Field

from overlay.scene.measures import Fraction, Model
from overlay.setting_values import Anchor

Cover = Annotated[float, Field(ge=0.0, le=0.4)]
Offset = Annotated[float, Field(ge=-1.0, le=1.0)]


class SafeZone(Model):
    """What the platform's own interface covers, in fractions of the canvas' width and height."""

    left: Annotated[Cover, Field(description="Covered at the left edge.")] = 0.0
    right: Annotated[Cover, Field(description="Covered at the right edge: the buttons of portrait videos.")] = 0.0
    right_up_to: Annotated[Fraction, Field(description="How far up, from the lower edge, that reaches.")] = 1.0
    top: Annotated[Cover, Field(description="Covered at the upper edge.")] = 0.0
    bottom: Annotated[Cover, Field(description="Covered at the lower edge: title, chat, controls.")] = 0.0


class Spot(Model):
    """A place."""

    anchor: Annotated[Anchor, Field(description="A corner, an edge or the middle of the safe zone.")]
    x: Annotated[Offset, Field(description="To the right, in widths of the safe zone.")] = 0.0
    y: Annotated[Offset, Field(description="Up, in heights of the safe zone.")] = 0.0

    @property
    def is_in_a_corner(self) -> bool:
        """Whether it is the corner, the edge's middle or the middle itself: what others have to be kept off."""
        return self.x == self.y == 0.0

    @property
    def mirrored(self) -> Self:
        """The same place at the other side."""
        here, there = ("left", "right") if "left" in self.anchor else ("right", "left")
        return self.model_copy(update={"anchor": self.anchor.replace(here, there), "x": 0.0 - self.x})

    @property
    def pivot(self) -> tuple[float, float]:
        """The anchor as a point, 0…1 to the right and up."""
        across = 0.0 if self.anchor.endswith("left") else 1.0 if self.anchor.endswith("right") else 0.5
        up = 0.0 if self.anchor.startswith("bottom") else 1.0 if self.anchor.startswith("top") else 0.5
        return across, up


class Layout(Model):
    """Where things stand on a canvas of one shape."""

    @property
    def mirrored(self) -> Self:
        """The same for who reads from the right; what the platforms cover stays where it is."""
        spots = {name: spot for name in type(self).model_fields if isinstance(spot := getattr(self, name), Spot)}
        return self.model_copy(update={name: spot.mirrored for name, spot in spots.items()})


class StackSpot(Spot):
    """Where the stack of banners begins: at the lower edge it grows up, at the upper edge down."""

    anchor: Annotated[
        Literal["top-left", "top", "top-right", "bottom-left", "bottom", "bottom-right"],
        Field(description="A corner or an edge of the safe zone."),
    ]


PLAYER = SafeZone(left=0.05, right=0.05, top=0.05, bottom=0.08)
"""What a player in landscape covers: see above."""


class WideLayout(Layout):
    """A canvas with room in all corners. Signs at the same place stand one below the other."""

    safe: SafeZone = PLAYER
    banners: Annotated[StackSpot, Field(description="The stack of banners.")] = StackSpot(anchor="bottom-left")
    goal: Annotated[Spot, Field(description="The stream's goal.")] = Spot(anchor="top-left")
    stream: Annotated[Spot, Field(description="The live mark and the viewers.")] = Spot(anchor="top-right")
    leaders: Annotated[Spot, Field(description="Who gave most.")] = Spot(anchor="top-right")
    ticker: Annotated[Spot, Field(description="The latest gifts.")] = Spot(anchor="bottom-right")
    title: Annotated[Spot, Field(description="The title of a great gift.")] = Spot(anchor="middle", y=0.18)


class TallLayout(Layout):
    """A canvas without room in the corners: signs stand one below the other from the top, as far as there is room.

    A sign with a place of its own stands there instead.
    """

    safe: SafeZone = PLAYER
    banners: Annotated[StackSpot, Field(description="The stack of banners.")] = StackSpot(anchor="bottom-left")
    signs_down: Annotated[Cover, Field(description="Room above the signs, in heights of the safe zone.")] = 0.0
    goal: Annotated[Spot | None, Field(description="A place of its own for the goal.")] = None
    stream: Annotated[Spot | None, Field(description="The same for the live mark and the viewers.")] = None
    leaders: Annotated[Spot | None, Field(description="The same for who gave most.")] = None
    ticker: Annotated[Spot | None, Field(description="The same for the latest gifts.")] = None
    title: Annotated[Spot, Field(description="The title of a great gift.")] = Spot(anchor="middle", y=0.16)


PORTRAIT = TallLayout(
    # TikTok's and YouTube Shorts' own buttons, title and chat, as these are laid over 1080x1920.
    safe=SafeZone(right=0.11, right_up_to=0.56, top=0.08, bottom=0.248),
    title=Spot(anchor="middle", y=0.1131),
)


class Layouts(Model):
    """The three shapes of a canvas."""

    margin: Annotated[float, Field(ge=8.0, le=160.0, description="Kept free at every edge, in design pixels.")] = 44.0
    landscape: Annotated[WideLayout, Field(description="At least 1300 design pixels wide.")] = WideLayout()
    compact: Annotated[TallLayout, Field(description="Landscape with less width, and squares.")] = TallLayout()
    portrait: Annotated[TallLayout, Field(description="Taller than wide.")] = PORTRAIT

    @property
    def unkept(self) -> Self:
        """The same with nothing kept free but the margin, for who shows the picture where no player lies over it."""
        shapes = ("landscape", "compact", "portrait")
        return self.model_copy(
            update={name: getattr(self, name).model_copy(update={"safe": SafeZone()}) for name in shapes}
        )

    @property
    def mirrored(self) -> Self:
        """The same for who reads from the right."""
        shapes = {name: getattr(self, name).mirrored for name in ("landscape", "compact", "portrait")}
        return self.model_copy(update=shapes)
