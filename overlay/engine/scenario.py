"""A scenario: what a stream brings, read from a TOML file.

    name = "Evening"
    loop = true

    [[step]]
    do = "gift"
    type = "rose"
    sender = "Amélie"
    after_secs = 0.5

The header's fields are those of `Scenario`, the steps are in `steps`.
"""

import tomllib
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, ValidationError, model_validator

from overlay.engine.checks import plain
from overlay.engine.steps import AnyStep, BurstStep, DuplicateStep, GiftStep, Name, StreakStep, Text, Written
from overlay.errors import OverlayError
from overlay.resources import resource_root


class ScenarioError(OverlayError):
    """A scenario file is missing or wrong; the text is one sentence that names the file and the field."""


class Scenario(Written):
    """What happens on a stream, and what the engine announces in `connection:ack`.

    Attributes:
        name: For the reader.
        seed: The same seed, the same senders and the same choices.
        ping_interval_ms: The heartbeat, announced and kept.
        max_gifts_per_second: Announced; the scenario is not held to it.
        features: Announced.
        loop: Whether it begins again at its end.
        wait_for_host: Whether the scenario stands still while no host is connected; else gifts may find nobody.
        redeliver: Whether a host that connects gets every gift again that nobody has acked.
        steps: In order; `[[step]]` in the file.
    """

    name: Name
    about: Text = ""
    seed: int = 1
    ping_interval_ms: Annotated[float, Field(gt=0, le=3_600_000, strict=False)] = 15_000
    max_gifts_per_second: Annotated[float, Field(gt=0, strict=False)] = 20
    features: Annotated[tuple[Name, ...], Field(strict=False)] = ()
    loop: bool = False
    wait_for_host: bool = True
    redeliver: bool = False
    steps: Annotated[tuple[AnyStep, ...], Field(alias="step", min_length=1, strict=False)]

    @model_validator(mode="after")
    def _duplicates_have_originals(self) -> Self:
        labels: set[str | None] = set()
        for place, step in enumerate(self.steps, start=1):
            match step:
                case GiftStep() | StreakStep() | BurstStep():
                    labels |= {None, step.label if isinstance(step, GiftStep) else None}
                case DuplicateStep(of=None) if None not in labels:
                    raise ValueError(f"step {place} (duplicate): no gift before it")
                case DuplicateStep(of=label) if label not in labels:
                    raise ValueError(f'step {place} (duplicate), of: no gift before it has the label "{label}"')
                case _:
                    pass
        return self


def load_scenario(path: Path) -> Scenario:
    """Read a scenario file.

    Raises:
        ScenarioError: It cannot be read, is no TOML, or says something that no scenario can say.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ScenarioError(f"{path}: cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise ScenarioError(f"{path}: is not UTF-8 text.") from error
    return parse_scenario(text, str(path))


def parse_scenario(text: str, source: str) -> Scenario:
    """The scenario in a text; `source` is what errors call it.

    Raises:
        ScenarioError: As for `load_scenario`.
    """
    try:
        return Scenario.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(f"{source}: is no TOML: {error}.") from error
    except ValidationError as error:
        raise ScenarioError(f"{source}: {_first_fault(error)}.") from error


def shipped_scenario_path(name: str) -> Path:
    """Where the scenario `name` ("demo", "storm", "faults", "rehearsal") lies; it need not exist."""
    return resource_root() / "assets" / "scenarios" / f"{name}.toml"


def _first_fault(error: ValidationError) -> str:
    """Place and kind of the first fault, in words: "step 3 (gift), quantity: must be at least 0"."""
    fault = error.errors(include_url=False, include_input=False)[0]
    words = {"extra_forbidden": "is not a known field", "missing": "is missing"}.get(fault["type"], fault["msg"])
    words = words.removeprefix("Value error, ").replace("Input should", "should").replace("'do'", "do")
    place = _place(fault["loc"])
    return f"{place}: {words}" if place else words


def _place(loc: tuple[int | str, ...]) -> str:
    match loc:
        case ("step", int(index), str(kind), *fields):
            return ", ".join([f"step {index + 1} ({kind})", *_joined(fields)])
        case ("step", int(index)):
            return f"step {index + 1}"
        case _:
            return ", ".join(_joined(list(loc)))


def _joined(fields: list[int | str]) -> list[str]:
    names = [plain(str(field)) for field in fields if field != "[key]"]
    return [".".join(names)] if names else []
