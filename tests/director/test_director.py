"""Dialogues with the director: the engine says something, a frame is shown, time goes by, and answers leave."""

import pytest

from overlay import events
from overlay.playback.outcome import FailureCode
from overlay.playback.pace import AckMode
from overlay.playback.safekeeping import PATIENCE_SECS
from overlay.protocol import link
from overlay.protocol.moment import Moment
from overlay.settings import GiftRule
from tests.director.playbook import EPOCH_MS, Playbook
from tests.playback.rehearsal import make_gift

SHOWN = (True, None)


def test_what_this_machine_turns_out_to_be_able_to_is_told_with_the_next_introduction():
    book = Playbook()
    told = [book.able[-1]]
    for ability, is_there in (("particles", False), ("particles", False), ("webgl", False), ("particles", True)):
        before = len(book.able)
        book.happen(link.AbilityFound(ability, is_there))
        assert len(book.able) == before, "nobody is disturbed for it"
        book.cut().wait(30.0)
        told.append(book.able[-1])
    assert told == [
        ["webgl", "particles", "gift-ack"], ["webgl", "gift-ack"], ["webgl", "gift-ack"], ["gift-ack"],
        ["particles", "gift-ack"],
    ]  # fmt: skip


class TestAGiftsWalk:
    def test_it_is_shown_then_answered_then_known_as_delivered(self):
        book = Playbook().gift("g", "rose")
        assert (book.effects, book.acks["g"], book.history("g")) == (["rose"], [], [None])
        book.frame()
        assert book.ack("g") == SHOWN
        assert book.history("g") == [None, "shown"]
        assert (book.records[0].standing, book.records[0].fate) == ("received", "started")
        book.wait(10.0)
        assert book.records[0].standing == "delivered"
        assert len(book.acks["g"]) == 1

    def test_the_disk_writes_before_it_is_seen_and_when_all_is_over(self):
        book, writes = Playbook(), []
        store, book._store = book._store, lambda: (writes.append(1), store())
        book.gift("g", "rose").wait(10.0)
        assert [(record.standing, record.fate) for record in book.records] == [("delivered", "finished")]
        assert len(writes) == 2

    def test_what_can_wait_is_written_before_the_end(self):
        book = Playbook().gift("g", "rose").frame()
        assert book.records[0].standing == "received"
        book.stop()
        assert book.records[0].standing == "delivered"

    def test_no_picture_no_claim(self):
        book = Playbook()
        book.has_picture = False
        book.gift("g").wait(2.9)
        assert book.acks["g"] == []
        book.wait(0.2)
        assert book.ack("g") == (False, "RENDERER: the gift was not presented in time")

    def test_a_cue_that_fails_is_answered_once_and_told_to_the_log(self):
        book = Playbook().gift("g")
        book.happen(events.CueFailed(1, FailureCode.RENDERER, "no such effect")).frame().wait(10.0)
        assert book.ack("g") == (False, "RENDERER: no such effect")
        assert len(book.acks["g"]) == 1
        assert "cue failed" in book.logs

    def test_a_screen_that_shows_nothing_is_told_to_the_engine_now_and_then(self):
        book = Playbook()
        for number in range(10):
            book.gift(f"g{number}")
            book.happen(events.CueFailed(number + 1, FailureCode.RENDERER, "the gift could not be drawn (Error)"))
            book.wait(1.0)
        assert all(book.ack(f"g{number}")[0] is False for number in range(10))
        assert book.errors == ["RENDER_STALLED", "RENDER_STALLED"]

    @pytest.mark.parametrize("mode", AckMode)
    def test_every_mode_answers_each_gift_once(self, mode):
        book = Playbook(ack_mode=mode)
        for number in range(40):
            book.gift(f"g{number}", user=f"user-{number % 7}", combo=1 + number // 7 if number % 2 else None).wait(0.1)
        book.wait(60.0)
        assert {book.ack(f"g{number}")[0] for number in range(40)} == {mode is not AckMode.RECEIVED}
        assert all(len(acks) == 1 for acks in book.acks.values())
        assert not book.director._gifts

    def test_the_engines_rate_is_kept(self):
        book = Playbook(lanes=50, crowd_from=1000)
        for number in range(40):
            book.gift(f"g{number}", f"type-{number}")
        assert len(book.effects) == 20
        assert len(book.wait(1.05).effects) == 30

    def test_an_unknown_animation_is_shown_all_the_same_and_told_once(self):
        book = Playbook()
        for number in range(3):
            book.gift(f"g{number}", f"type-{number}", animation={"type": "hologram"}).frame()
        assert [book.ack(f"g{number}") for number in range(3)] == [SHOWN] * 3
        assert book.errors == ["UNSUPPORTED_ANIMATION"]

    def test_strangers_animation_types_do_not_pile_up(self):
        book = Playbook()
        for number in range(500):
            book.gift(f"g{number}", animation={"type": f"{number} " + "x" * 5000})
        assert len(book.director._unsupported._known) <= 200
        assert max(map(len, book.director._unsupported._known)) <= 100


class TestRepeats:
    def test_before_the_decision_the_pending_one_serves(self):
        book = Playbook().gift("g").gift("g").gift("g").frame()
        assert len(book.acks["g"]) == 1
        assert len(book.shows) == 1

    def test_after_it_the_same_answer_goes_out_again(self):
        book = Playbook().gift("g").frame().wait(5.0).gift("g").wait(600.0).gift("g")
        assert len(book.acks["g"]) == 3
        assert book.ack("g") == SHOWN
        assert len(book.shows) == 1

    def test_the_first_content_wins_and_the_other_is_logged_once(self):
        book = Playbook().gift("g", quantity=2).frame().gift("g", quantity=9).gift("g", quantity=8).frame()
        assert (book.counts, book.logs) == ([2], ["repeated"])
        assert len(book.acks["g"]) == 3

    def test_a_broken_gift_is_answered_and_so_is_its_repeat(self):
        book = Playbook().gift("g", quantity=-1).gift("g", quantity=-1).gift("g", quantity=1).frame()
        assert len(book.acks["g"]) == 3
        assert book.ack("g")[1].startswith("INVALID: ")
        assert book.shows == []

    def test_the_same_id_with_a_larger_combo_grows_the_banner(self):
        book = Playbook().gift("g", combo=1).frame().gift("g", combo=5).frame()
        assert book.counts == [5]
        assert book.ack("g") == SHOWN
        assert book.effects == ["rose"]

    @pytest.mark.parametrize("secs_until_it_is_killed", [0.0, 0.6, 10.0])
    def test_across_a_restart(self, secs_until_it_is_killed):
        first = Playbook().gift("g").frame().wait(secs_until_it_is_killed)
        second = Playbook(records=first.records, seen={"g"}, now=first.now.later(5.0)).gift("g")
        assert second.ack("g") == first.ack("g")
        assert second.acks["g"][0] == first.acks["g"][0]
        assert second.shows == []


class TestConnection:
    def test_an_answer_waits_for_the_next_connection(self):
        book = Playbook().gift("g").cut().frame()
        assert book.acks["g"] == []
        assert book.wait(60.0).ack("g") == SHOWN

    def test_an_answer_that_may_be_lost_is_sent_again(self):
        book = Playbook()
        book.answers_pings = False
        book.gift("g").frame()
        book.answers_pings = True
        book.cut().wait(60.0)
        assert len(book.acks["g"]) == 2
        assert book.ack("g") == SHOWN

    def test_gifts_before_the_welcome_are_shown_and_answered_after_it(self):
        book = Playbook()
        book.welcomes = False
        book.cut().wait(1.0)
        assert book.is_open
        book.gift("g").frame()
        assert (len(book.shows), book.acks["g"]) == (1, [])
        book.welcomes = True
        assert book.wait(60.0).ack("g") == SHOWN


class TestLateGifts:
    def test_older_than_a_minute_is_a_banner_alone(self):
        book = Playbook().gift("old", sent_secs_ago=61.0).frame().gift("fresh", "star", sent_secs_ago=59.0).frame()
        assert book.effects == ["star"]
        assert book.ack("old") == book.ack("fresh") == SHOWN

    @pytest.mark.parametrize("ahead_secs", [-86400.0, -3600.0, 3600.0, 86400.0 * 400])
    def test_an_engine_whose_clock_is_far_off_is_judged_by_its_own_clock(self, ahead_secs):
        book = Playbook(ahead_secs=ahead_secs).gift("fresh").frame().gift("old", "star", sent_secs_ago=90.0).frame()
        assert book.effects == ["rose"]
        assert book.acks["fresh"][0]["receivedAt"] == book.engine_time()

    @pytest.mark.parametrize("jump_secs", [-7200, 7200])
    def test_our_clock_is_set_while_we_run(self, jump_secs):
        book = Playbook()
        book.now = Moment(book.now.secs + 5.0, book.now.epoch_ms + 5000 + jump_secs * 1000)
        book.ahead_ms -= jump_secs * 1000
        book.gift("fresh").frame()
        assert book.effects == ["rose"]
        assert book.ack("fresh") == SHOWN


class TestTestGifts:
    def test_shown_and_never_answered_counted_or_kept(self):
        book = Playbook()
        for number in range(30):
            book.happen(events.TestGiftRequested(make_gift(gift_id=f"t{number}"))).gift(f"g{number}", user=f"u{number}")
        book.wait(60.0)
        assert len(book.acks) == 30
        assert sum(book.counts) == 60
        assert not {record.gift_id for record in book.records} & {f"t{number}" for number in range(30)}
        assert all(report.gift.gift_id.startswith("g") for report in book.reports)
        assert book.director.counters.as_dict()["gifts"]["shown"] == 30

    def test_they_never_share_a_banner_with_real_ones(self):
        book = Playbook(crowd_from=1).happen(events.PauseRequested(is_paused=True))
        for number in range(10):
            book.gift(f"g{number}").happen(events.TestGiftRequested(make_gift()))
        book.happen(events.PauseRequested(is_paused=False)).wait(5.0)
        assert book.counts == [10, 10]

    def test_none_begins_once_the_program_is_closing(self):
        book = Playbook().happen(events.StopRequested()).happen(events.TestGiftRequested(make_gift()))
        assert book.shows == []


class TestButtons:
    def test_pause_keeps_skip_and_clear_answer(self):
        book = Playbook(lanes=1).gift("seen").frame()
        book.happen(events.PauseRequested(is_paused=True)).gift("a", "star").gift("b", "heart").wait(5.0)
        assert book.effects == ["rose"]
        book.happen(events.ClearRequested()).happen(events.PauseRequested(is_paused=False))
        assert book.ack("a") == book.ack("b") == (False, None)
        book.gift("c", "tea").happen(events.SkipRequested()).wait(5.0)
        assert book.ack("c") == (False, None)
        assert book.ack("seen") == SHOWN


class TestEnding:
    def test_all_is_decided_and_sent_before_the_goodbye(self):
        book = Playbook(lanes=1).gift("seen").frame().gift("playing", "star").gift("waiting", "tea")
        book.stop()
        assert book.is_finished
        assert book.ack("seen") == SHOWN
        assert {book.ack(key)[1].split(":")[0] for key in ("playing", "waiting")} == {"SHUTDOWN"}

    def test_while_disconnected_the_decisions_are_kept_for_the_next_run(self):
        book = Playbook().gift("g").cut().stop()
        assert book.is_finished
        later = Playbook(records=book.records, now=book.now.later(3600.0))
        assert later.ack("g") == (False, "SHUTDOWN: the overlay was closed before the gift was seen")

    def test_a_gift_that_comes_while_closing_is_answered(self):
        book = Playbook()
        book.answers_pings = False
        book.gift("a").frame().happen(events.StopRequested()).gift("b").wait(2.0)
        assert book.ack("b")[1].startswith("SHUTDOWN: ")
        assert len(book.shows) == 1
        assert book.is_finished

    def test_twice_and_when_off_it_still_finishes(self):
        book = Playbook().stop()
        book.is_finished = False
        book.director._is_stopping = book.director._is_leaving = False
        assert book.happen(events.StopRequested()).is_finished


class TestRestart:
    def crashed(self, **fields):
        book = Playbook()
        book.has_picture = False
        return book.gift("g", **fields)

    @pytest.mark.parametrize(
        ("secs", "effects", "shows"), [(0.0, 1, 1), (59.0, 1, 1), (61.0, 0, 1), (599.0, 0, 1), (601.0, 0, 0)]
    )
    def test_played_then_banner_then_expired(self, secs, effects, shows):
        crashed = self.crashed()
        book = Playbook(records=crashed.records, now=Moment(5.0, crashed.now.epoch_ms + round(secs * 1000))).wait(10.0)
        assert (len(book.effects), len(book.shows)) == (effects, shows)
        assert book.ack("g") == (SHOWN if shows else (False, book.acks["g"][0]["error"]))
        assert shows or book.acks["g"][0]["error"].startswith("EXPIRED: ")
        assert book.acks["g"][0]["receivedAt"] == crashed.records[0].received_at

    def test_what_was_late_is_not_fresh_after_a_restart(self):
        crashed = self.crashed(sent_secs_ago=300.0)
        book = Playbook(records=crashed.records, now=crashed.now.later(2.0)).wait(10.0)
        assert (len(book.effects), len(book.shows)) == (0, 1)

    def test_its_age_on_the_screen_counts_from_the_restart(self):
        crashed = self.crashed()
        book = Playbook(records=crashed.records, now=Moment(5.0, EPOCH_MS + 2000)).wait(1.0)
        assert book.reports[-1].gift.received.secs == 5.0

    def test_another_streams_gifts_are_left_to_it(self):
        crashed = self.crashed()
        other = Playbook(records=crashed.records, stream_id="another").wait(10.0)
        assert (other.shows, other.acks["g"]) == ([], [])
        other.gift("g").frame()
        assert other.ack("g") == SHOWN


class TestTheDisk:
    def test_an_answer_waits_until_its_decision_is_stored(self):
        book = Playbook()
        book.has_disk = False
        book.gift("g", "rose").frame()
        assert book.history("g") == [None, "shown"]
        assert book.acks["g"] == []
        assert book.director.owes_answers
        book.store()
        assert book.ack("g") == SHOWN
        assert not book.director.owes_answers

    def test_a_repeat_meanwhile_gets_no_answer_of_its_own(self):
        book = Playbook()
        book.has_disk = False
        book.gift("g", "rose").frame().gift("g", "rose").gift("bad", quantity=-1).gift("bad", quantity=-1)
        book.store()
        assert (len(book.acks["g"]), len(book.acks["bad"])) == (1, 1)

    def test_a_disk_that_hangs_is_not_waited_for(self):
        book = Playbook()
        book.has_disk = False
        book.gift("g", "rose").frame().wait(PATIENCE_SECS + 0.01)
        assert book.ack("g") == SHOWN
        book.store()
        book.wait(5.0)
        assert len(book.acks["g"]) == 1

    def test_shown_rests_on_what_was_written_before_the_picture(self):
        book = Playbook().gift("a", "rose")
        book.has_disk = False
        book.gift("b", "heart", "ben").frame()
        assert book.ack("a") == SHOWN
        assert book.acks["b"] == []  # that it was its turn is not on the disk
        book.store()
        assert book.ack("b") == SHOWN

    @pytest.mark.parametrize("is_cut_off", [True, False])
    def test_what_was_about_to_be_seen_when_the_power_went_counts_as_seen(self, is_cut_off):
        before = Playbook(lanes=1)
        before.has_picture = False
        before.gift("seen", "rose", combo=1).gift("grown", "rose", combo=2)
        before.gift("joined", "heart", "ben", combo=1).gift("waits", "heart", "ben", combo=2)
        booted = before.now.epoch_ms + (5_000 if is_cut_off else -5_000)
        book = Playbook(records=before.records, booted=booted, now=before.now.later(9.0)).wait(9.0)
        assert {book.ack(gift_id) for gift_id in ("seen", "grown", "joined", "waits")} == {SHOWN}
        assert book.effects == ["heart"] if is_cut_off else ["rose", "heart"]

    def test_the_end_waits_for_the_disk(self):
        book = Playbook()
        book.has_disk = False
        book.gift("g", "rose").happen(events.StopRequested())
        assert not book.is_finished
        assert book.acks["g"] == []
        book.store()
        assert book.ack("g")[1].startswith("SHUTDOWN: ")
        assert book.wait(2.0).is_finished

    def test_what_was_seen_before_a_kill_is_answered_and_not_shown_again(self):
        before = Playbook()
        before.has_disk = False
        before.gift("seen", "rose").gift("unseen", "heart", "ben").store()
        assert {record.standing for record in before.records} == {"received"}
        book = Playbook(records=before.records, seen={"seen", "new"}).wait(2.0)
        assert (book.ack("seen"), book.ack("unseen")) == (SHOWN, SHOWN)
        assert book.gift("new").wait(0.0).ack("new") == SHOWN  # seen, and killed before it was written down at all
        assert book.effects == ["heart"]


class TestFates:
    def fates(self, book):
        return {record.gift_id: str(record.fate) for record in book.records}

    def test_a_gift_is_received_started_and_finished(self):
        book = Playbook(lanes=1).gift("a", "rose").gift("b", "heart", "ben")
        assert self.fates(book) == {"a": "started", "b": "received"}
        book.wait(30.0)
        assert self.fates(book) == {"a": "finished", "b": "finished"}

    def test_a_gift_that_joins_another_is_merged_until_its_banner_ends(self):
        book = Playbook().gift("a", "rose", combo=1).frame().gift("b", "rose", combo=2)
        assert self.fates(book) == {"a": "started", "b": "merged"}
        book.wait(30.0)
        assert self.fates(book) == {"a": "finished", "b": "finished"}

    def test_skipped_cleared_and_late(self):
        book = Playbook(lanes=1).gift("a", "rose").frame().gift("b", "heart", "ben")
        book.happen(events.ClearRequested()).happen(events.SkipRequested()).wait(5.0)
        assert self.fates(book) == {"a": "skipped", "b": "skipped"}
        assert book.ack("a") == SHOWN

    def test_failed_and_expired(self):
        book = Playbook(lanes=1, queue_limit=1, crowd_from=9)
        book.gift("a", "rose").gift("b", "heart", "ben").gift("c", "tea", "zoe", value=900)
        (cue_id,) = book.screen
        book.happen(events.CueFailed(cue_id, FailureCode.RENDERER, "no"))
        assert self.fates(book) | {"c": ""} == {"a": "failed", "b": "expired", "c": ""}
        assert self.fates(book)["c"] in ("received", "started")

    def test_the_end_of_the_program_spoils_nothing_that_was_seen(self):
        book = Playbook(lanes=1).gift("a", "rose").frame().gift("b", "heart", "ben").stop()
        assert self.fates(book) == {"a": "finished", "b": "failed"}

    def test_a_broken_gift_has_failed(self):
        assert self.fates(Playbook().gift("a", quantity=-1)) == {"a": "failed"}


class TestCounts:
    def test_they_are_told_to_who_asks(self):
        book = Playbook().gift("g").frame().hear("no JSON").hear("no JSON")
        assert book.counted == []
        book.happen(events.CountsRequested())
        (counts,) = book.counted
        assert counts["gifts"] == {"shown": 1}
        assert counts["malformed"] == {"not JSON": 2}
        book.hear("no JSON")
        assert counts["malformed"] == {"not JSON": 2}  # a value, not a view

    def test_they_are_told_before_the_end_whichever_it_is(self):
        assert Playbook().gift("g").frame().stop().counted[-1]["gifts"] == {"shown": 1}
        assert len(Playbook().happen(events.AbortRequested()).counted) == 1


# --- the streamer's rules ----------------------------------------------------------------------------


def test_what_a_rule_hides_is_answered_as_not_shown_and_the_history_says_why():
    book = Playbook()
    book.happen(events.RulesRequested((GiftRule(gift="rose", show="hide"),), ("Zoe",)))
    book.gift("a", "rose").gift("b", "heart").gift("c", "heart", "zoe").wait(5.0)
    assert book.ack("a") == book.ack("c") == (False, None)
    assert book.ack("b") == (True, None)
    assert book.history("a") == [None, "hidden by your rule 1 for rose"]
    assert book.history("c") == [None, "hidden: its sender is on your block list"]
    assert book.counts == [1]
