"""The world around a director, with more that can fail: a deaf engine, refusals, a screen that is late or fails."""

from overlay import commands, events
from overlay.playback.outcome import FailureCode
from overlay.protocol import link
from overlay.protocol.moment import Moment
from tests.director.playbook import Playbook
from tests.fuzz.replies import check_command

TAKEN_AWAY = 10**9
"""The Playbook's mark for a cue that is withdrawn."""


class World(Playbook):
    """One life of the program."""

    def __init__(self, **how):
        self.is_deaf = False
        self.refusals = []
        super().__init__(**how)
        self.has_picture = False

    # --- what one does ---------------------------------------------------------------------------------

    def present(self, staging):
        """The screen shows this revision of a cue, which may not be the newest any more; and what came before it."""
        cue_id, revision = staging.cue_id, staging.revision
        if self._presented.get(cue_id, -1) < revision:
            self._presented[cue_id], self._on_screen[cue_id] = revision, staging
            shown = [unseen for unseen in self._unseen[cue_id] if unseen.revision <= revision]
            self._unseen[cue_id] = self._unseen[cue_id][len(shown) :]
            for unseen in shown:
                self.seen.update(unseen.gift_ids)
        self.happen(events.CuePresented(cue_id, revision, self.now.secs))

    def can_present(self, staging):
        """What was taken off the screen never comes back."""
        return self._presented.get(staging.cue_id, -1) < TAKEN_AWAY

    def fail(self, cue_id):
        """It cannot be drawn any further."""
        self._presented[cue_id] = TAKEN_AWAY
        self.happen(events.CueFailed(cue_id, FailureCode.RENDERER, "the gift could not be drawn"))

    def store_some(self, part):
        """The disk writes the first of what it was given, and no more of it."""
        del self.unstored[round(part * len(self.unstored)) :]
        self.store()

    def close(self, code):
        """The engine closes."""
        self.is_open = False
        self.happen(link.Disconnected(self.link, code, "the engine's reason"))

    def freeze(self, secs):
        """Nothing of the program runs for a while."""
        self.now = self.now.later(secs)

    def set_clock(self, ahead_ms):
        """The wall clock is set, or the computer slept while the other clock stood still."""
        self.now = Moment(self.now.secs, self.now.epoch_ms + ahead_ms)

    # --- the other side --------------------------------------------------------------------------------

    def _perform(self, turn):
        for command in turn:
            check_command(command)
            match command:
                case link.Connect(number) if self.refusals:
                    self.link, self.is_open = number, False
                    kind, status, retry_after_secs = self.refusals.pop()
                    self._inbox.append(link.ConnectFailed(number, kind, "no", status, retry_after_secs))
                case link.Connect():
                    self.is_deaf = False
                    super()._perform([command])
                case link.SendText() | link.SendPing() if self.is_deaf:
                    pass
                case commands.Show(staging) | commands.Update(staging):
                    self._check_growth(staging)
                    super()._perform([command])
                case _:
                    super()._perform([command])

    def _check_growth(self, staging):
        before = self.screen.get(staging.cue_id)
        if before is not None:
            assert before.revision < staging.revision, "a revision that is not newer"
            assert before.banner.count <= staging.banner.count, "a combo that falls"
            assert staging.banner.gift_title == before.banner.gift_title
