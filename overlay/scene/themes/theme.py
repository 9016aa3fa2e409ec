"""A theme as data: the colours, fonts, sizes, corners, places and motion of what viewers read.

Every field has a default, and the defaults are the built-in theme "dark": a theme of one's own says what differs.
All lengths are *design pixels*, one pixel on a canvas whose shorter side is 1080 in landscape.
"""

from typing import Annotated, Literal

from pydantic import Field

from overlay.scene.measures import Colour, Fraction, Model
from overlay.scene.themes.places import Layouts


class Colours(Model):
    """What is painted in which colour."""

    words: Annotated[Colour, Field(description="Names, numbers and what else matters.")] = "#ffffff"
    quiet: Annotated[Colour, Field(description="Words that only join others.")] = "#d6d1e0"
    festive: Annotated[Colour, Field(description="Words of a goal that is reached.")] = "#fff2c4"
    plate_top: Annotated[Colour, Field(description="What words lie on, at its upper edge.")] = "#241f2f"
    plate_foot: Annotated[Colour, Field(description="What words lie on, at its lower edge.")] = "#14111c"
    plate_opacity: Annotated[float, Field(ge=0.5, le=1.0, description="1 hides what lies behind.")] = 0.91
    edge: Annotated[Colour, Field(description="The rim of plates.")] = "#ffffff"
    edge_far: Annotated[
        Colour | None, Field(description="The rim at its lower right; as the rest of it if not given.")
    ] = None
    edge_opacity: Annotated[Fraction, Field(description="Of the rim; small gifts' banners and signs.")] = 0.25
    edge_fade: Annotated[Fraction, Field(description="What is left of that at the rim's lower right.")] = 0.344
    shadow: Annotated[Colour, Field(description="Around plates; a bright one makes them glow.")] = "#000000"
    shadow_opacity: Annotated[float, Field(ge=0.0, le=0.8, description="0: no shadow.")] = 0.26
    wash: Annotated[float, Field(ge=0.0, le=0.08, description="Of the gift's colour on its plate, a tier.")] = 0.05
    glow: Annotated[Fraction, Field(description="How much great gifts' banners glow in the gift's colour.")] = 1.0
    outline: Annotated[Colour, Field(description="Around a counter, which lies on no plate.")] = "#120f19"
    accent_contrast: Annotated[
        float, Field(ge=4.5, le=15.0, description="How far a gift's colour is moved to stand out from the plate, x:1.")
    ] = 7.0
    gold_light: Annotated[Colour, Field(description="The bright part of gold.")] = "#fff2c4"
    gold: Annotated[Colour, Field(description="The rim of the greatest gifts; the subscribers' star.")] = "#ffc44d"
    moderator: Annotated[Colour, Field(description="The moderators' shield.")] = "#5ee0a0"
    bar_light: Annotated[Colour, Field(description="A goal's bar, at its upper edge.")] = "#a6eecb"
    bar: Annotated[Colour, Field(description="A goal's bar, at its lower edge.")] = "#5ee0a0"
    track: Annotated[Colour, Field(description="What the bar fills.")] = "#ffffff"
    track_opacity: Annotated[Fraction, Field(description="Of the track.")] = 0.18
    live: Annotated[Colour, Field(description="The badge that says that you are live.")] = "#d61438"
    live_words: Annotated[Colour, Field(description="What stands on it.")] = "#ffffff"
    medals: Annotated[
        tuple[Colour, Colour, Colour, Colour],
        Field(description="Of the first, the second, the third, and everybody else.", strict=False),
    ] = ("#ffc44d", "#d6dbe6", "#e8a46e", "#beb8ca")
    band: Annotated[Colour, Field(description="What a title lies on.")] = "#0e0b14"
    band_opacity: Annotated[float, Field(ge=0.5, le=1.0, description="Of the band.")] = 0.82


class Fonts(Model):
    """Families of the system; what they lack is taken from others. The shipped ones if none is named."""

    strong: Annotated[str | None, Field(max_length=80, description="For names, numbers and headings.")] = None
    plain: Annotated[str | None, Field(max_length=80, description="For all other words.")] = None


class Sizes(Model):
    """How large words are, within what their plates hold; the setting text_scale makes all of it larger."""

    name: Annotated[float, Field(ge=24.0, le=36.0, description="The sender's name.")] = 33.0
    gift: Annotated[float, Field(ge=18.0, le=28.0, description="What was sent.")] = 25.0
    counter: Annotated[float, Field(ge=40.0, le=72.0, description="How many.")] = 60.0
    title: Annotated[float, Field(ge=50.0, le=84.0, description="The title of a great gift.")] = 74.0


class Corners(Model):
    """How round corners are, and how thick rims."""

    banner_radius: Annotated[float, Field(ge=0.0, le=46.0, description="Of a banner; 46 is a pill.")] = 46.0
    panel_radius: Annotated[float, Field(ge=0.0, le=40.0, description="Of a sign.")] = 24.0
    badge_radius: Annotated[float, Field(ge=0.0, le=16.0, description="Of the badge that says live.")] = 9.0
    edge_width: Annotated[float, Field(ge=0.0, le=5.0, description="Of rims; richer gifts have wider ones.")] = 1.5


class Motion(Model):
    """How things come, move and go. Times in seconds; reduced motion goes before all of it."""

    entrance: Annotated[Literal["slide", "fade"], Field(description="How banners come and go.")] = "slide"
    slide: Annotated[float, Field(ge=0.0, le=200.0, description="How far they slide.")] = 36.0
    enter_secs: Annotated[float, Field(ge=0.15, le=1.0, description="A banner comes.")] = 0.32
    # A lane is given to the next banner that soon: nothing may be left of the last one.
    exit_secs: Annotated[float, Field(ge=0.15, le=0.25, description="A banner goes.")] = 0.25
    move_secs: Annotated[float, Field(ge=0.1, le=0.28, description="Those above close up.")] = 0.28
    bump_secs: Annotated[float, Field(ge=0.15, le=1.0, description="A counter jumps.")] = 0.35
    bump: Annotated[float, Field(ge=0.0, le=0.5, description="How much larger it gets with each gift.")] = 0.16
    step_bump: Annotated[float, Field(ge=0.0, le=0.8, description="And where a streak reaches a step.")] = 0.34
    fade_secs: Annotated[float, Field(ge=0.15, le=2.0, description="A sign comes or goes.")] = 0.4
    # Shorter, and a title over a bright picture would flash.
    title_fade_secs: Annotated[float, Field(ge=0.4, le=2.0, description="A title comes or goes.")] = 0.5
    title_hold_secs: Annotated[float, Field(ge=1.0, le=6.0, description="A title stands.")] = 1.8
    title_rise: Annotated[float, Field(ge=0.0, le=120.0, description="How far a title rises as it comes.")] = 22.0


class Theme(Model):
    """What a theme file holds."""

    schema_address: Annotated[str | None, Field(alias="$schema", description="Helps editors; not read.")] = None
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=40, description="What the setting says.")] = (
        "dark"
    )
    title: Annotated[str, Field(min_length=1, max_length=40, description="What people read.")] = "Dark"
    colours: Colours = Colours()
    fonts: Fonts = Fonts()
    sizes: Sizes = Sizes()
    corners: Corners = Corners()
    motion: Motion = Motion()
    layouts: Layouts = Layouts()


DARK = Theme()
"""What is worn unless something else is asked for."""


def theme_schema() -> dict[str, object]:
    """The JSON Schema of a theme file, published as assets/theme.schema.json."""
    schema = Theme.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
