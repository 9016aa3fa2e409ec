"""The verbs at work: what is asked for from outside becomes an event or a setting, as if it had been pressed here."""

from collections.abc import Callable

from overlay import events
from overlay.app.trial_gifts import TEST_GIFTS, make_test_gift
from overlay.desktop.language import told
from overlay.events import PANIC_SECS, Event
from overlay.network.control.board import Board
from overlay.network.control.verbs import Verbs


def verbs_for(
    board: Board,
    post: Callable[[Event], None],
    change: Callable[[str, object], None] = lambda _name, _value: None,
    panic_secs: Callable[[], float] = lambda: PANIC_SECS,
) -> Verbs:
    """All of them; each may be called on any thread.

    Args:
        board: Knows how it is now, for those that turn it round.
        post: Takes what concerns the director.
        change: Gives a setting a value.
        panic_secs: How long a panic lasts that begins now.
    """
    gifts = {gift.gift_type: gift for gift in TEST_GIFTS}

    def mute(is_muted: bool) -> None:  # noqa: FBT001 - there is no other order
        change("mute", is_muted)
        board.put_muted(is_muted)

    def panic(is_wanted: bool) -> None:  # noqa: FBT001
        post(events.HoldRequested(panic_secs()) if is_wanted else events.ReleaseRequested())

    return Verbs(
        plain={
            "panic": lambda: panic(True),  # noqa: FBT003
            "return": lambda: panic(False),  # noqa: FBT003
            "toggle-panic": lambda: panic(not board.view().is_held),
            "pause": lambda: post(events.PauseRequested(is_paused=True)),
            "resume": lambda: post(events.PauseRequested(is_paused=False)),
            "toggle": lambda: post(events.PauseRequested(is_paused=not board.view().is_paused)),
            "skip": lambda: post(events.SkipRequested()),
            "clear": lambda: post(events.ClearRequested()),
            "mute": lambda: mute(True),  # noqa: FBT003
            "unmute": lambda: mute(False),  # noqa: FBT003
            "toggle-mute": lambda: mute(not board.view().is_muted),
            "behind": lambda: change("behind", True),  # noqa: FBT003
            "front": lambda: change("behind", False),  # noqa: FBT003
            "lock": lambda: change("locked", True),  # noqa: FBT003
            "unlock": lambda: change("locked", False),  # noqa: FBT003
            "reconnect": lambda: post(events.ReconnectRequested()),
        },
        tests={name: told(gift.title) for name, gift in gifts.items()},
        test=lambda name: post(events.TestGiftRequested(make_test_gift(name, gifts[name].value))),
    )
