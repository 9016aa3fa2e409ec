"""Every setting, with its default and its limits. Option > ``HYPERFOCUS_…`` variable > TOML file > default."""

from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator

from overlay.errors import ConfigurationError
from overlay.phrase import LanguageCode, phrase
from overlay.setting_values import (
    Anchor,
    CanvasShape,
    PlacedName,
    a_background,
    a_device,
    a_folder,
    a_key,
    a_number,
    a_place,
    a_size,
    a_text,
    a_websocket_url,
    four_shares,
    some_names,
    some_tables,
)
from overlay.settings_migrations import read_settings_file

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

APP_NAME: Final = "hyperfocus-overlay"
PREFIX: Final = "HYPERFOCUS_"

_FOR_TESTS: Final = f"{PREFIX}UPDATE_"
"""What a developer sets to have golden files written anew."""

_PLAIN_WORDS: Final = {
    **dict.fromkeys(("bool_parsing", "bool_type"), phrase("must be yes or no")),
    **dict.fromkeys(("int_parsing", "int_from_float"), phrase("must be a whole number")),
    "string_type": phrase("must be a text"),
}
"""What is said instead of pydantic's own words, by its name for the fault."""
UNKNOWN: Final = phrase("is not known")

KeyText = Annotated[str | None, BeforeValidator(a_key)]
Real = Annotated[float, BeforeValidator(a_number)]
Whole = Annotated[int, BeforeValidator(a_number)]


class Alpha(StrEnum):
    """How half-transparent pixels are written, which depends on what captures the window."""

    AUTO = "auto"
    STRAIGHT = "straight"  # OBS on X11
    PREMULTIPLIED = "premultiplied"  # OBS on macOS and Wayland
    LINEAR = "linear"  # OBS on Windows ("Windows 10 (1903 and up)"), which blends in linear light


class GiftRule(BaseModel):
    """What is to become of some gifts; of several rules the first that fits a gift holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    gift: str = Field("", max_length=200, description="The gift type, such as rose; empty for every type.")
    from_value: Real = Field(0.0, ge=0, le=1e12, description="Only gifts worth so much or more.")
    show: Literal["show", "banner", "hide"] = Field(
        "show", description="Show it, show its banner alone, or hide it; a hidden gift is answered as not shown."
    )
    effect: str = Field("", max_length=200, description="The effect to play instead of its own; empty for its own.")
    sound: str = Field(
        "", max_length=200, description="The effect whose sound is heard; none for silence; empty for its own."
    )
    cooldown_secs: Real = Field(
        0.0, ge=0, le=86_400, description="After an effect the next ones show their banner alone for so many seconds."
    )


class Placing(BaseModel):
    """Where something stands, instead of where the theme would have it; offsets are fractions of the safe zone."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    what: PlacedName = Field(description="banners, goal, viewers, leaderboard, ticker or title.")
    canvas: CanvasShape = Field("landscape", description="On canvases of this shape: landscape, compact or portrait.")
    anchor: Anchor = Field(description="The corner, the edge or the middle of the safe zone that it stands at.")
    x: Real = Field(0.0, ge=-1, le=1, description="To the right, in widths of the safe zone.")
    y: Real = Field(0.0, ge=-1, le=1, description="Up, in heights of the safe zone.")

    @model_validator(mode="after")
    def _stands_at_an_edge(self) -> "Placing":
        if self.what == "banners" and self.anchor in ("left", "middle", "right"):
            raise ValueError(phrase("banners need an anchor at the top or at the bottom"))
        return self


class Settings(BaseModel):
    """All settings of one run; frozen, so that nobody changes them behind another's back."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    url: Annotated[str, BeforeValidator(a_text)] = Field(
        "ws://127.0.0.1:8765/ws", description="The gift engine's address, ws:// or wss://."
    )
    stream_id: Annotated[str, BeforeValidator(a_text)] = Field(
        "my-stream", max_length=200, description="The stream that you host, as the platform names it."
    )
    client_id: Annotated[str | None, BeforeValidator(a_text)] = Field(
        None, max_length=200, description="Who we are to the engine; made once for an install."
    )
    token: SecretStr | None = Field(
        None, description="The engine's secret; safer in the system's keyring or in HYPERFOCUS_TOKEN than in a file."
    )
    token_place: Literal["bearer", "api-key", "query"] = Field("bearer", description="bearer, api-key or query.")
    allow_plain_token: bool = Field(
        default=False, description="Send the token over an unencrypted ws:// address of another machine."
    )
    data_dir: Annotated[Path, BeforeValidator(a_folder), BeforeValidator(a_text)] = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
        description="Where the ledger, the log and the identity of this install are kept.",
    )
    cache_mib: Whole = Field(
        512, ge=0, le=2**20, description="How much of what gifts bring is kept on the disk; 0: nothing."
    )
    size: Annotated[tuple[int, int], BeforeValidator(a_size)] = Field(
        (1920, 1080), description="The canvas in pixels; make it the size of the canvas in OBS."
    )
    background: Annotated[str, BeforeValidator(a_background)] = Field(
        "transparent", description="transparent, or a key colour such as #00ff00."
    )
    alpha: Alpha = Field(
        Alpha.AUTO, description="auto, straight, premultiplied or linear; auto is what OBS wants here."
    )
    theme: Annotated[str, BeforeValidator(a_text)] = Field(
        "dark",
        max_length=40,
        description="How banners and signs look: dark, light, high-contrast, neon, or one of your own.",
    )
    font: Literal["default", "dyslexia-friendly", "large"] = Field(
        "default", description="default, dyslexia-friendly or large."
    )
    text_scale: Real = Field(
        1.0, ge=0.75, le=2.0, description="How much larger all that viewers read is, as far as there is room."
    )
    language: Literal["system", LanguageCode] = Field(
        "system", description="What the desk speaks: system, or a language's code such as de."
    )
    viewer_language: Literal["same", LanguageCode] = Field(
        "same", description="What viewers read on the canvas: same as the desk, or a language's code."
    )
    places: Annotated[tuple[Placing, ...], BeforeValidator(some_tables)] = Field(
        (), max_length=100, description="Where banners and signs stand, instead of where the theme has them."
    )
    keep_clear: bool = Field(default=True, description="Keep off what the platform lays over the picture.")
    panel: bool = Field(default=True, description="Open the control panel.")
    first_steps: bool = Field(default=True, description="Show the first steps in the panel, until they are done.")
    mute: bool = Field(default=False, description="Hear no gifts, until this is off again.")
    volume: Real = Field(0.8, ge=0, le=1, description="How loud gifts are, 0 to 1.")
    tier_volumes: Annotated[tuple[float, float, float, float], BeforeValidator(four_shares)] = Field(
        (0.6, 0.75, 0.9, 1.0), description="How loud small, medium, large and grand gifts are, each 0 to 1."
    )
    sound_device: Annotated[str | None, BeforeValidator(a_text)] = Field(
        None, description="The sound device by its name, as doctor tells it; none is the system's default."
    )
    click_through: bool = Field(default=False, description="Let the mouse through the overlay window.")
    on_top: bool = Field(default=False, description="Keep the overlay window above all others.")
    behind: bool = Field(
        default=False, description="Keep the overlay window below all others; OBS captures it all the same."
    )
    locked: bool = Field(
        default=False, description="Lock the overlay window: nothing moves it, and the mouse goes through it."
    )
    place: Annotated[tuple[int, int] | None, BeforeValidator(a_place)] = Field(
        None, description="Where the overlay window is on the desktop: its left and upper edge, such as 120,40."
    )
    key_panic: KeyText = Field(None, description="The key for panic, and back, in every window; none: no key.")
    key_pause: KeyText = Field(None, description="The key that pauses, and goes on, in every window; none: no key.")
    key_skip: KeyText = Field(None, description="The key that skips what is shown, in every window; none: no key.")
    key_mute: KeyText = Field(None, description="The key that mutes, and unmutes, in every window; none: no key.")
    letter_keys: bool = Field(
        default=True,
        description="Let single letters be keys of the desk and of the control page, such as P for Pause.",
    )
    alarm_disconnected: bool = Field(default=True, description="Tell me when the gift engine is gone for ten seconds.")
    alarm_stalled: bool = Field(
        default=True,
        description="Tell me when gifts do not reach the screen, or the connection is lost again and again.",
    )
    alarm_hidden: bool = Field(
        default=True, description="Tell me when OBS is live and the overlay is not in the picture, where it was before."
    )
    alarm_assets: bool = Field(
        default=True, description="Tell me when the files of several gifts cannot be had or played."
    )
    alarm_device: Annotated[str | None, BeforeValidator(a_device)] = Field(
        None,
        max_length=300,
        description="The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.",
    )
    flash_guard: bool = Field(default=True, description="Dim what would flash more than three times in a second.")
    senses: Literal["calm", "balanced", "full"] = Field(
        "balanced", description="How much, how fast, how bright and how loud: calm, balanced or full."
    )
    reduced_motion: Literal["auto", "yes", "no"] = Field(
        "auto", description="Fade instead of sliding, glow instead of flying; auto is what the system is set to."
    )
    panic_secs: Whole = Field(60, ge=10, le=300, description="Seconds until gifts come back from panic by themselves.")
    frames_per_sec: Real = Field(60.0, ge=1, le=240, description="The most frames drawn in a second.")
    max_gifts_per_sec: Real = Field(10.0, gt=0, le=1000, description="Effects started a second, at most.")
    lanes: Whole = Field(4, ge=1, le=8, description="Banners on the canvas at the same time, at most.")
    goal: bool = Field(default=True, description="Show the stream's goal on the canvas, when the engine names one.")
    viewers: bool = Field(default=False, description="Show on the canvas that you are live, and how many watch.")
    leaderboard: bool = Field(default=False, description="Show on the canvas who gave most since the program began.")
    ticker: bool = Field(default=False, description="Show the latest gifts on the canvas, in a list.")
    ack_mode: Literal["received", "started", "finished"] = Field("started", description="When a gift is answered.")
    obs: Literal["auto", "off"] = Field(
        "auto", description="Look for OBS, set it up on request, draw less where it drops frames; or off."
    )
    obs_url: Annotated[str, BeforeValidator(a_websocket_url)] = Field(
        "ws://127.0.0.1:4455", description="Where OBS listens: Tools, WebSocket Server Settings."
    )
    obs_password: SecretStr | None = Field(
        None, description="OBS's WebSocket password; safer in the system's keyring or in HYPERFOCUS_OBS_PASSWORD."
    )
    rules: Annotated[tuple[GiftRule, ...], BeforeValidator(some_tables)] = Field(
        (), max_length=200, description="What is shown of which gifts; the first rule that fits a gift holds."
    )
    blocked_names: Annotated[tuple[str, ...], BeforeValidator(some_names)] = Field(
        (), max_length=5000, description="Gifts from these names are hidden; * stands for any letters."
    )
    safe_mode: bool = Field(
        default=False, description="Decode no media (models, video, sound); set by itself after three crashes in a row."
    )
    control_page: bool = Field(
        default=False,
        description="Serve the control page: the desk's buttons in a browser, in OBS, on a Stream Deck.",
    )
    control_port: Whole = Field(
        4466, ge=0, le=65535, description="The control page's port; 0 picks a free one at each start."
    )
    control_lan: bool = Field(
        default=False, description="Let phones and other computers of your network open the control page as well."
    )
    record_mib: Whole = Field(
        512, ge=1, le=2**20, description="How large a recording may grow; then its oldest part makes room."
    )
    check_for_updates: bool = Field(
        default=False, description="Look once a day, and never during a stream, whether there is a newer version."
    )
    log_level: Literal["debug", "info", "warning"] = Field("info", description="How much the log says.")
    combo_mode: Literal["auto", "delta", "cumulative"] = Field(
        "auto",
        description="Whether a streak's quantity is each message's share (delta) or its sum so far (cumulative).",
    )


def default_config_path() -> Path:
    """Where the settings file is looked for when no ``--config`` names one."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / "settings.toml"


def load_settings(options: Mapping[str, object], config: Path | None, environment: Mapping[str, str]) -> Settings:
    """The settings of this run.

    Args:
        options: What the command line says, by field name; what it doesn't say is absent.
        config: The TOML file that was asked for; None means the default one, if there is one.
        environment: The variables, usually ``os.environ``.

    Raises:
        ConfigurationError: One sentence that names the source and the setting.
    """
    from_file = read_settings_file(config or default_config_path(), must_exist=config is not None)
    from_environment = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environment.items()
        if name.startswith(PREFIX) and value and name.removeprefix(PREFIX).lower() in Settings.model_fields
    }
    merged: dict[str, object] = {**from_file, **from_environment, **options}
    try:
        return Settings.model_validate(merged)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        name = str(fault["loc"][0]) if fault["loc"] else "settings"
        raise ConfigurationError(_sentence(name, _words(fault), options, from_environment, config)) from None


def unknown_variables(environment: Mapping[str, str]) -> list[str]:
    """A sentence for each variable that looks like ours and is not: most likely it is misspelt."""
    sentences: list[str] = []
    for name in sorted(environment):
        word = name.removeprefix(PREFIX).lower()
        if word != name.lower() and word not in Settings.model_fields and not name.startswith(_FOR_TESTS):
            nearest = get_close_matches(word, Settings.model_fields, n=1)
            meant = f"{PREFIX}{nearest[0].upper()}" if nearest else ""
            sentences.append(
                phrase("The variable {name} is not known; was {other} meant?", name=ascii(name), other=meant)
                if meant
                else phrase("The variable {name} is not known.", name=ascii(name))
            )
    return sentences


def _words(fault: "ErrorDetails") -> str:
    """What is wrong, as the second half of a sentence."""
    context = fault.get("ctx", {})
    match fault["type"]:
        case "value_error":
            return str(context["error"]) if not context["error"].args else context["error"].args[0]
        case "extra_forbidden":
            return UNKNOWN
        case "greater_than_equal":
            return phrase("should be greater than or equal to {n}", n=f"{context['ge']:g}")
        case "greater_than":
            return phrase("should be greater than {n}", n=f"{context['gt']:g}")
        case "less_than_equal":
            return phrase("should be less than or equal to {n}", n=f"{context['le']:g}")
        case "literal_error" | "enum":
            *others, last = context["expected"].split(" or ")
            names = phrase("{names} or {last}", names=" or ".join(others), last=last) if others else last
            return phrase("should be {names}", names=names)
        case "too_long":
            return phrase("should have at most {n} entries", n=context["max_length"])
        case "string_too_long":
            return phrase("should have at most {n} characters", n=context["max_length"])
        case kind:
            words = fault["msg"].removeprefix("Input ")
            return _PLAIN_WORDS.get(kind, f"{words[:1].lower()}{words[1:]}")


def _sentence(
    name: str, words: str, options: Mapping[str, object], from_environment: Mapping[str, str], config: Path | None
) -> str:
    option, variable = f"--{name.replace('_', '-')}", f"{PREFIX}{name.upper()}"
    file = str(config or default_config_path())
    if name in options:
        source = phrase("The option {option}", option=option)
    elif name in from_environment:
        source = phrase("The variable {variable}", variable=variable)
    else:
        source = phrase("The setting {name} in {file}", name=repr(name), file=file)
    if words == UNKNOWN:
        return phrase("{source} is not known.", source=source)
    return phrase("{source}: {words}.", source=source, words=words)
