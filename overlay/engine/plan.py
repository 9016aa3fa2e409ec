"""A scenario unrolled: what is to be done when. Pure: the same scenario gives the same plan, to the last sender."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random
from typing import Final, assert_never

from overlay.engine.actions import (
    Action,
    Close,
    Cut,
    ReceiveNext,
    Refusal,
    RepeatGift,
    SendError,
    SendGift,
    SendMalformed,
    SendPing,
    SendStatus,
    SendText,
    Silence,
    Welcome,
)
from overlay.engine.malformed import CATALOGUE
from overlay.engine.scenario import Scenario
from overlay.engine.steps import (
    EVERY_FRAME,
    AnyStep,
    BurstStep,
    CloseStep,
    CutStep,
    DuplicateStep,
    ErrorStep,
    GiftStep,
    GoalStep,
    MalformedStep,
    PauseStep,
    PingStep,
    RefuseStep,
    SilenceStep,
    StatusStep,
    StreakStep,
    WelcomeStep,
)
from overlay.engine.viewers import Viewer, crowd, viewer_named
from overlay.engine.wire import GiftOrder

SHORTEST_PASS_SECS: Final = 0.1
"""A loop whose steps take no time would never let anybody else run."""


@dataclass(frozen=True, slots=True)
class Timed:
    """An action, and when it is due in seconds since the scenario began."""

    at_secs: float
    action: Action


Offsets = Iterator[tuple[float, Action]]


def plan(scenario: Scenario) -> Iterator[Timed]:
    """Every action in the order of its time; without end where the scenario loops."""
    chance = Random(scenario.seed)  # noqa: S311  (nothing secret: the same seed shall give the same evening)
    stage = _Unrolling(chance, crowd(chance))
    begin_secs = 0.0
    while True:
        actions, end_secs = stage.one_pass(scenario, begin_secs)
        yield from sorted(actions, key=lambda timed: timed.at_secs)
        if not scenario.loop:
            return
        begin_secs = max(end_secs, begin_secs + SHORTEST_PASS_SECS)


@dataclass(slots=True)
class _Unrolling:
    """What the steps before left behind: the last status, and what each gift said."""

    chance: Random
    audience: Iterator[Viewer]
    status: SendStatus = field(default_factory=SendStatus)
    gifts: dict[str, GiftOrder] = field(default_factory=dict)
    last_label: str | None = None
    given: int = 0

    def one_pass(self, scenario: Scenario, begin_secs: float) -> tuple[list[Timed], float]:
        self.gifts.clear()
        self.last_label, self.given = None, 0
        actions: list[Timed] = []
        clock = end_secs = begin_secs
        for step in scenario.steps:
            start = clock + step.after_secs
            unrolled = [Timed(start + offset, action) for offset, action in self._unroll(step)]
            actions += unrolled
            end = start + step.secs if isinstance(step, PauseStep | SilenceStep) else start
            if unrolled:
                end = max(end, unrolled[-1].at_secs)
            end_secs = max(end_secs, end)
            clock = start if step.meanwhile else end
        return actions, end_secs

    def _unroll(self, step: AnyStep) -> Offsets:
        match step:
            case GiftStep():
                yield 0.0, self._gift(step)
            case StreakStep():
                yield from self._streak(step)
            case BurstStep():
                yield from self._burst(step)
            case DuplicateStep():
                yield 0.0, self._duplicate(step)
            case StatusStep():
                goal = None if step.goal is None else step.goal.goal()
                self.status = SendStatus(step.live, step.viewers, goal)
                yield 0.0, self.status
            case GoalStep():
                self.status = replace(self.status, goal=step.goal())
                yield 0.0, self.status
            case PauseStep():
                pass
            case _:
                yield from _faults(step)

    def _gift(self, step: GiftStep) -> SendGift:
        order = step.order(sender=step.viewer(next(self.audience)), combo=step.combo)
        order = replace(order, age_ms=round(step.age_secs * 1000))
        return SendGift(order, step.gift_id, self._remember(order, step.label))

    def _remember(self, order: GiftOrder, label: str | None = None) -> str:
        """Name a gift, so that a duplicate finds it even when another step runs meanwhile."""
        self.given += 1
        self.last_label = f"#{self.given}" if label is None else label
        self.gifts[self.last_label] = order
        return self.last_label

    def _streak(self, step: StreakStep) -> Offsets:
        viewer = step.viewer(next(self.audience))
        label = None
        for place in range(step.count):
            combo = step.quantity * (place + 1)
            order = step.order(
                sender=viewer, quantity=combo if step.counting == "cumulative" else step.quantity, combo=combo
            )
            if step.same_id and label is not None:
                self.gifts[label] = order
                yield place * step.every_secs, RepeatGift(label, order)
            else:
                label = self._remember(order)
                yield place * step.every_secs, SendGift(order, label=label)

    def _burst(self, step: BurstStep) -> Offsets:
        for place in range(step.count):
            sender = viewer_named(self.chance.choice(step.senders)) if step.senders else next(self.audience)
            quantity = self.chance.randint(1, step.most_pieces)
            order = GiftOrder(self.chance.choice(step.types), quantity, sender=sender)
            yield place * step.over_secs / step.count, SendGift(order, label=self._remember(order))

    def _duplicate(self, step: DuplicateStep) -> RepeatGift:
        label = step.of or self.last_label
        if label is None or (step.type, step.quantity, step.value, step.combo) == (None, None, None, None):
            return RepeatGift(label)
        order = self.gifts[label]
        order = replace(
            order,
            gift_type=order.gift_type if step.type is None else step.type,
            quantity=order.quantity if step.quantity is None else step.quantity,
            value=order.value if step.value is None else step.value,
            is_streak=order.is_streak or step.combo is not None,
            combo_count=order.combo_count if step.combo is None else step.combo,
        )
        return RepeatGift(label, order)


FaultStep = ErrorStep | PingStep | CutStep | CloseStep | SilenceStep | MalformedStep | RefuseStep | WelcomeStep


def _faults(step: FaultStep) -> Offsets:
    match step:
        case ErrorStep():
            yield 0.0, SendError(step.order())
        case PingStep():
            yield 0.0, SendPing(step.sequence)
        case CutStep():
            yield 0.0, Cut(step.how)
        case CloseStep():
            yield 0.0, Close(step.code, step.reason)
        case SilenceStep():
            yield 0.0, Silence(step.secs, step.deaf)
        case MalformedStep():
            for place, action in enumerate(_malformed(step) * step.times):
                yield place * step.every_secs, action
        case RefuseStep():
            refusal = Refusal(step.status, tuple(step.headers.items()), step.body, step.delay_secs)
            yield 0.0, ReceiveNext(refusal, step.times)
        case WelcomeStep():
            yield 0.0, ReceiveNext(_welcome(step), step.times)
        case _ as unreachable:
            assert_never(unreachable)


def _malformed(step: MalformedStep) -> list[Action]:
    if step.text is not None:
        return [SendText(step.text)]
    return [SendMalformed(name) for name in (CATALOGUE if step.frame == EVERY_FRAME else [str(step.frame)])]


def _welcome(step: WelcomeStep) -> Welcome:
    return Welcome(
        subprotocol=step.subprotocol,
        ack_after_secs=step.ack_after_secs if step.ack else None,
        error=None if step.error is None else step.error.order(),
        close_code=step.close_code,
    )
