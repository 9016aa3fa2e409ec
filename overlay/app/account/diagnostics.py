"""What the panel shows of a run's account, and what it says at the start."""

from collections.abc import Sequence
from typing import Final

from overlay.app.account.chronicle import Chronicle
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.phrase import joined, phrase

SAFE_MODE: Final = phrase(
    "Safe mode: models, video and sound are left out, so that no broken file can end the show. "
    "After an orderly end the next start is a normal one."
)


def diagnostics_of(chronicle: Chronicle) -> Diagnostics:
    """The account as it stands."""
    account = chronicle.account()
    return Diagnostics(
        facts=tuple(account.facts()),
        counts=tuple(account.topics()),
        remarks=tuple((remark.timestamp, remark.level, remark.words) for remark in reversed(account.remarks)),
        report=account.as_text(),
    )


def notice_for(notices: Sequence[str], *, is_safe: bool) -> str:
    """What the streamer should know at the start, in sentences; "" where there is nothing."""
    return joined([*notices, *([SAFE_MODE] if is_safe else [])])
