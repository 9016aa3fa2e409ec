"""What the last run left in the data folder, for `doctor`: in words, and as JSON."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from overlay.app.account.crash_watch import LAST_RUN, how_it_ended, is_running, kept_reports
from overlay.app.account.last_end import LastEnd
from overlay.app.account.last_run import LastRun, read_last_run
from overlay.app.logbook.whole_file import read_whole
from overlay.phrase import counted, phrase


@dataclass(frozen=True, slots=True)
class Recollection:
    """What the last run left in the data folder.

    Attributes:
        is_running: It has not ended: that run goes on at this moment.
        end: How it ended, else.
        account: What it wrote down of itself; None where there is nothing to be read.
        reports: The crash reports that are kept, the oldest first.
    """

    is_running: bool
    end: LastEnd
    account: LastRun | None
    reports: tuple[Path, ...]

    def as_lines(self, tell: Callable[[str], str] = str) -> list[str]:
        """For a person, in whatever language `tell` speaks."""
        if self.account is None and not self.reports:
            return [tell(phrase("There was no run yet."))]
        lines = [tell(phrase("It is running now.") if self.is_running else self.end.words)]
        if self.account is not None:
            lines += self.account.as_text(phrase("it did not say how it ended"), tell).splitlines()[1:]
        if self.reports:
            newest = str(self.reports[-1])
            lines += [
                "",
                tell(
                    counted(
                        "{n} crash report is kept: {newest}",
                        "{n} crash reports are kept; the newest is {newest}",
                        len(self.reports),
                        newest=newest,
                    )
                ),
            ]
        return lines

    def as_tree(self) -> dict[str, object]:
        """For a program."""
        return {
            "is_running": self.is_running,
            "ended": None if self.is_running else self.end.kind.value,
            "words": self.end.words,
            "account": None if self.account is None else self.account.model_dump(mode="json"),
            "reports": [str(report) for report in self.reports],
        }


def recollect(folder: Path) -> Recollection:
    """What the last run with this data folder left. Changes nothing there."""
    account = read_last_run(read_whole(folder / LAST_RUN))
    return Recollection(is_running(folder), how_it_ended(folder), account, tuple(kept_reports(folder)))
