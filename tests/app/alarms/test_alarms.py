"""What the streamer is told, in evenings by a simulated clock: each trouble once, calmly, and none during a panic."""

from itertools import pairwise

import pytest

from overlay import commands, events
from overlay.app.alarms.patience import REST_SECS, Cause
from overlay.app.alarms.watchman import (
    FAILED_ASSETS,
    FAILURES,
    LOSSES,
    MISSED_SECS,
    STALL_SECS,
    STEADY_SECS,
    WINDOW_SECS,
    Watchman,
)
from overlay.obs.standing import Standing
from overlay.playback.assets import NO_SOUND, AssetKind, AssetName
from overlay.playback.cue import HoldScreen, WithdrawCue
from overlay.playback.outcome import FailureCode
from overlay.protocol.news import LinkStatus, Phase
from tests.desktop.conftest import staging

ALL = frozenset(Cause)
LIVE = LinkStatus(Phase.LIVE)
GONE = LinkStatus(Phase.WAITING, "the server went away", 1.0)


class Evening:
    """The clock goes on by `wait`; whatever falls due meanwhile was told at its moment."""

    def __init__(self, **how):
        self.now, self.told, self.wanted = 1000.0, [], ALL
        self.watchman = Watchman(**how)

    def wait(self, secs):
        end = self.now + secs
        while (due := self.watchman.deadline_secs()) is not None and due <= end:
            self.now = max(self.now, due)
            self._look()
            if self.watchman.deadline_secs() == due:
                self.now += 1e-3
        self.now = end
        self._look()
        return self

    def _look(self):
        self.watchman.look(self.now)
        for alarm in self.watchman.patience.due(self.now, self.wanted):
            self.told.append((round(self.now - 1000.0, 1), alarm.title))

    def link(self, status):
        self.watchman.perform([commands.ReportLink(status)], self.now)
        return self.wait(0)

    def happen(self, event):
        self.watchman.happen(event, self.now)
        return self.wait(0)

    def do(self, *turn):
        self.watchman.perform(turn, self.now)
        return self.wait(0)

    def stands(self, **how):
        self.watchman.stands(Standing("30.1", ("Talk", "Game", "Break"), **how), self.now)
        return self.wait(0)

    def titles(self):
        return [title for _secs, title in self.told]


@pytest.fixture
def evening():
    return Evening()


def seen(cue_id):
    return events.CuePresented(cue_id, 1, 0.0)


# --- the connection ----------------------------------------------------------------------------------


def test_a_loss_that_lasts_is_told_once_and_so_is_its_end(evening):
    evening.link(LIVE).link(GONE).wait(9.9)
    assert evening.told == []
    evening.wait(30).link(LinkStatus(Phase.CONNECTING)).link(GONE).wait(600)
    assert evening.told == [(10.0, "No gifts: the connection is gone")]
    evening.link(LIVE)
    assert evening.titles()[1:] == ["Connected again"]


def test_a_short_loss_frightens_nobody_and_neither_does_the_end_of_the_program(evening):
    evening.link(GONE).wait(60)  # it was never there: the desk says so, and is in front
    evening.link(LIVE).link(GONE).wait(9).link(LIVE).wait(60)
    evening.link(LinkStatus(Phase.OFF)).wait(60)
    assert evening.told == []


def test_after_an_alarm_there_is_a_rest_and_what_lasts_beyond_it_is_told_again(evening):
    for _ in range(4):
        evening.link(LIVE).wait(STEADY_SECS).link(GONE).wait(11).link(LIVE)
    alarms = [secs for secs, title in evening.told if title.startswith("No gifts")]
    assert alarms[0] == 130.0
    assert all(later - earlier >= REST_SECS for earlier, later in pairwise(alarms))
    evening.link(GONE).wait(2 * REST_SECS)
    assert [secs for secs, title in evening.told if title.startswith("No gifts")][-1] == alarms[-1] + REST_SECS


def test_a_connection_that_is_lost_again_and_again_is_told_until_it_holds(evening):
    for _ in range(LOSSES):
        evening.link(LIVE).wait(75).link(GONE).wait(1)
    assert evening.titles() == ["The connection does not hold"]
    evening.link(LIVE).wait(STEADY_SECS - 1)
    assert len(evening.told) == 1
    evening.wait(2)
    assert evening.titles()[1:] == ["The connection is steady again"]
    assert evening.watchman.deadline_secs() is None


# --- the stage ---------------------------------------------------------------------------------------


def test_a_screen_that_shows_nothing_is_told_and_so_is_the_next_picture(evening):
    evening.do(commands.Show(staging(1))).happen(seen(1)).wait(600)
    evening.do(commands.Show(staging(2))).wait(1).do(commands.Show(staging(3))).wait(STALL_SECS)
    assert evening.titles() == ["Gifts do not reach the screen"]
    assert evening.told[0][0] == 600.0 + STALL_SECS
    evening.happen(seen(3))
    assert evening.titles()[1:] == ["Gifts are on the screen again"]


def test_a_gift_that_was_taken_back_unseen_was_missed_unless_that_was_at_once(evening):
    evening.do(commands.Show(staging(1))).wait(MISSED_SECS / 2).do(WithdrawCue(1)).wait(60)
    assert evening.told == []
    evening.do(commands.Show(staging(2))).wait(MISSED_SECS).do(WithdrawCue(2))
    assert evening.titles() == ["Gifts do not reach the screen"]


def test_what_cannot_be_drawn_is_told_when_it_is_many(evening):
    for cue_id in range(FAILURES):
        assert evening.told == []
        evening.happen(events.CueFailed(cue_id, FailureCode.RENDERER, "the gift could not be drawn")).wait(1)
    assert evening.titles() == ["Gifts do not reach the screen"]


def test_failures_between_gifts_that_are_seen_are_told_in_the_history_alone(evening):
    for cue_id in range(3 * FAILURES):
        evening.happen(events.CueFailed(cue_id, FailureCode.RENDERER, "no")).happen(seen(99))
    assert evening.told == []


# --- OBS ---------------------------------------------------------------------------------------------


def test_what_is_hidden_on_air_is_told_in_the_scenes_that_had_it(evening):
    evening.stands(source="o", program="Talk", is_visible=True, is_live=True)
    evening.stands(source="o", program="Break", is_live=True).wait(600)  # a scene that never had it
    assert evening.told == []
    evening.stands(source="o", program="Talk", is_live=True).wait(14).stands(source="o", program="Break", is_live=True)
    evening.wait(60)
    assert evening.told == []
    evening.stands(source="o", program="Talk", is_live=True).wait(16)
    assert evening.titles() == ["Your viewers do not see the overlay"]
    evening.stands(source="o", program="Talk", is_visible=True, is_live=True)
    assert evening.titles()[1:] == ["The overlay is in the picture again"]


def test_a_stream_that_never_had_it_is_told_and_a_rehearsal_is_not(evening):
    evening.stands(program="Talk").wait(60)
    assert evening.told == []
    evening.stands(program="Talk", is_live=True).wait(60)
    assert evening.titles() == ["Your viewers do not see the overlay"]
    evening.stands(program="Talk").wait(60)  # the stream has ended: nothing is right again
    assert len(evening.told) == 1


# --- files -------------------------------------------------------------------------------------------


def lost(number, kind=AssetKind.VIDEO, words="its server answers 404"):
    return events.AssetLost(AssetName(kind, f"https://h/{number}"), FailureCode.ASSET, words)


def test_files_of_several_gifts_that_fail_are_told_once(evening):
    for number in (1, 1, 1, 2):
        evening.happen(lost(number)).wait(1)
    assert evening.told == []
    for number in range(3, 20):
        evening.happen(lost(number)).wait(1)
    assert evening.titles() == ["The files of several gifts cannot be used"]
    evening.wait(WINDOW_SECS)
    assert evening.watchman.deadline_secs() is None
    assert len(evening.told) == 1


def test_one_now_and_then_pictures_of_senders_and_videos_without_a_sound_are_not_told(evening):
    for number in range(FAILED_ASSETS * 2):
        evening.happen(lost(number)).wait(WINDOW_SECS / (FAILED_ASSETS - 1) + 1)
        evening.happen(lost(f"face {number}", AssetKind.PICTURE))
        evening.happen(lost(f"mute {number}", AssetKind.SOUND, NO_SOUND))
    assert evening.told == []


def test_in_safe_mode_no_file_is_even_tried():
    evening = Evening(counts_assets=False)
    for number in range(FAILED_ASSETS):
        evening.happen(lost(number))
    assert evening.told == []


# --- what the streamer wants -------------------------------------------------------------------------


def test_nothing_is_told_during_a_panic_and_afterwards_what_lasts(evening):
    evening.link(LIVE).do(HoldScreen(1060.0)).link(GONE).do(commands.Show(staging(1))).wait(60)
    assert evening.told == []
    evening.do(HoldScreen(None)).wait(9)
    assert evening.told == []
    evening.wait(2)
    assert evening.titles() == ["No gifts: the connection is gone"]
    evening.do(HoldScreen(2000.0)).link(LIVE).do(HoldScreen(None)).wait(60)
    assert len(evening.told) == 1


def test_what_is_switched_off_is_not_told_and_switching_it_on_tells_news_alone(evening):
    evening.wanted = ALL - {Cause.DISCONNECTED}
    evening.link(LIVE).link(GONE).wait(60)
    evening.wanted = ALL
    evening.wait(60).link(LIVE)
    assert evening.told == []
    evening.wait(STEADY_SECS).link(GONE).wait(60)
    assert evening.titles() == ["No gifts: the connection is gone"]


def test_an_evening_without_a_trouble_asks_for_no_look(evening):
    evening.link(LIVE)
    for cue_id in range(1000):
        evening.do(commands.Show(staging(cue_id))).happen(seen(cue_id))
    evening.stands(source="o", program="Talk", is_visible=True, is_live=True)
    assert (evening.watchman.deadline_secs(), evening.told) == (None, [])
