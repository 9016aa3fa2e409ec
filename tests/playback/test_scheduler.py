"""Dialogues with the scheduler about answers: gifts go in, time goes by, and each is decided once, by what was seen."""

import pytest

from overlay.playback.outcome import Failed, FailureCode, NotShown, Shown
from overlay.playback.pace import AckMode
from tests.playback.rehearsal import Rehearsal, hidden, make_gift

RENDERER = FailureCode.RENDERER
SHUTDOWN = FailureCode.SHUTDOWN


class TestOneDecisionInEachMode:
    def test_started_decides_with_the_first_picture(self):
        rose = make_gift(duration_secs=5.0)
        show = hidden().offer(rose).wait(1.0)
        assert show.book == {}
        assert show.present().book == {rose.gift_id: Shown()}
        assert len(show.wait(60.0).book) == 1

    def test_finished_decides_when_it_has_left_the_screen(self):
        rose = make_gift(duration_secs=5.0)
        show = Rehearsal(ack_mode=AckMode.FINISHED).offer(rose).wait(4.9)
        assert show.book == {}
        assert show.wait(0.2).book == {rose.gift_id: Shown()}

    def test_received_decides_at_once_and_does_not_claim_a_picture(self):
        rose = make_gift()
        show = Rehearsal(ack_mode=AckMode.RECEIVED).offer(rose)
        assert show.book == {rose.gift_id: NotShown("acked on receipt")}
        show.wait(60.0).do("shut_down")
        assert len(show.starts) == 1

    @pytest.mark.parametrize("mode", AckMode)
    def test_merged_gifts_are_decided_in_every_mode(self, mode):
        show = Rehearsal(ack_mode=mode)
        show.offer(*(make_gift(user=f"user-{number}") for number in range(60)))
        show.wait(0.5).offer(*(make_gift(combo=combo) for combo in range(1, 30))).wait(30.0)
        assert show.undecided == set()
        assert show.codes == ({NotShown} if mode is AckMode.RECEIVED else {Shown})


class TestWhoSawWhat:
    def test_a_gift_that_joins_later_waits_for_the_revision_that_shows_it(self):
        first, second = make_gift(combo=1), make_gift(combo=2)
        show = hidden().offer(first)
        show.present_one(1, 0)
        show.offer(second)
        assert set(show.book) == {first.gift_id}
        show.present_one(1, 0)  # the old picture again
        assert set(show.book) == {first.gift_id}
        show.present_one(1, 1)
        assert show.book == {first.gift_id: Shown(), second.gift_id: Shown()}

    def test_a_later_revision_shows_what_earlier_ones_would_have(self):
        gifts = [make_gift(combo=combo) for combo in range(1, 6)]
        show = hidden().offer(*gifts)
        show.present_one(1, 4)
        assert set(show.book) == {gift.gift_id for gift in gifts}

    def test_presented_after_the_end_changes_nothing(self):
        show = hidden().offer(make_gift()).wait(60.0)
        assert show.codes == {RENDERER}
        show.present_one(1, 0)
        assert show.codes == {RENDERER}

    def test_finished_and_only_the_last_revision_unseen(self):
        first, second = make_gift(combo=1, duration_secs=1.0), make_gift(combo=2)
        show = hidden(ack_mode=AckMode.FINISHED).offer(first)
        show.present_one(1, 0)
        show.offer(second).wait(10.0)
        assert show.book[first.gift_id] == Shown()
        assert show.book[second.gift_id].code is RENDERER


class TestEnds:
    def test_a_hidden_window_fails_each_gift_at_its_deadline_and_the_show_goes_on(self):
        show = hidden().offer(*(make_gift(f"type-{number}", duration_secs=1.0) for number in range(7)))
        show.wait(2.9)
        assert show.book == {}
        show.wait(0.2)
        assert len(show.book) == 4  # those of the four lanes; the others came later
        assert show.wait(5.0).undecided == set()
        assert show.codes == {RENDERER}
        assert len(show.ended) == 7
        show.has_picture = True
        late = make_gift()
        assert show.offer(late).wait(1.0).book[late.gift_id] == Shown()

    def test_a_streak_cannot_put_off_the_deadline_of_a_hidden_window(self):
        show = hidden()
        for combo in range(1, 100):
            show.offer(make_gift(combo=combo)).wait(0.5)
        assert len(show.book) > 80
        assert show.codes == {RENDERER}

    @pytest.mark.parametrize("mode", [AckMode.STARTED, AckMode.FINISHED])
    def test_skip_is_the_streamers_wish_and_what_was_seen_was_seen(self, mode):
        seen, unseen, waiting = make_gift("a"), make_gift("b"), make_gift("c")
        show = hidden(ack_mode=mode, lanes=2).offer(seen, unseen, waiting)
        show.present_one(1, 0)
        show.do("skip")
        assert show.book == {seen.gift_id: Shown(), unseen.gift_id: NotShown("skipped")}
        assert show.screen == {}
        show.has_picture = True
        assert show.wait(5.0).book[waiting.gift_id] == Shown()

    def test_clear_empties_the_queue_and_not_the_screen(self):
        playing, waiting = make_gift("a"), make_gift("b")
        show = hidden(lanes=1).offer(playing, waiting).do("clear")
        assert list(show.book) == [waiting.gift_id]
        assert show.codes == {NotShown}
        assert len(show.screen) == 1
        assert show.scheduler.queue_size == 0

    @pytest.mark.parametrize("mode", [AckMode.STARTED, AckMode.FINISHED])
    def test_shut_down_decides_all_that_is_left(self, mode):
        gifts = [make_gift(f"type-{number}") for number in range(6)]
        show = hidden(ack_mode=mode, lanes=2).offer(*gifts)
        show.present_one(1, 0)
        show.do("shut_down")
        assert show.undecided == set()
        assert show.book.pop(gifts[0].gift_id) == Shown()
        assert show.codes == {SHUTDOWN}
        assert show.scheduler.deadline_secs() is None

    def test_failing_midway_is_a_failure_while_it_is_undecided(self):
        rose = make_gift()
        show = Rehearsal(ack_mode=AckMode.FINISHED).offer(rose).wait(0.5)
        show.do("failed", 1, RENDERER, "the context was lost")
        assert show.book == {rose.gift_id: Failed(RENDERER, "the context was lost")}
        assert show.screen == {}

    def test_failing_after_the_decision_changes_nothing(self):
        rose = make_gift()
        show = Rehearsal().offer(rose).wait(0.5).do("failed", 1, RENDERER, "too late")
        assert show.book == {rose.gift_id: Shown()}

    def test_while_paused_nothing_starts_and_nothing_is_lost(self):
        show = Rehearsal().offer(make_gift("a")).do("set_paused", paused=True)
        show.offer(make_gift("b"), make_gift("a", combo=1)).wait(100.0)
        assert len(show.starts) == 1
        assert len(show.undecided) == 2
        show.do("set_paused", paused=False).wait(1.0)
        assert show.undecided == set()


class TestTestGifts:
    def test_they_are_shown_and_never_decided(self):
        show = Rehearsal().offer(make_gift(is_test=True)).wait(60.0).do("shut_down")
        assert len(show.effects) == 1
        assert show.book == {}

    def test_they_never_share_a_banner_with_real_ones(self):
        show = Rehearsal(lanes=1, crowd_from=1).offer(make_gift("first"))
        for number in range(10):
            show.offer(make_gift(is_test=bool(number % 2), user=f"user-{number}"))
            show.offer(make_gift("star", is_test=bool(number % 2), combo=1 + number))
        show.wait(60.0)
        counts = {(view.gift.gift_type, view.gift.is_test): view.quantity for view in show.screen.values()}
        assert counts["rose", False] == counts["rose", True] == 5
        assert show.undecided == set()
