"""Dialogues with the scheduler about streaks: one banner that grows, and the effect at the steps."""

import pytest

from overlay.playback.outcome import Shown
from overlay.playback.pace import AckMode
from tests.playback.rehearsal import Rehearsal, make_gift


class TestStreaks:
    def test_the_banner_grows_in_place_and_the_effect_plays_at_the_steps(self):
        show = Rehearsal()
        played = []
        for combo in range(1, 121):
            before = len(show.effects)
            show.offer(make_gift(combo=combo)).wait(0.1)
            played += [combo] * (len(show.effects) - before)
            assert show.banners == [("ana", "rose", combo)]
        assert played == [1, 10, 50, 100]
        assert len(show.starts) == 1

    def test_it_ends_after_silence_and_does_not_wait_for_an_end_message(self):
        show = Rehearsal(lanes=2).offer(make_gift(combo=1), make_gift(combo=2)).wait(4.4)
        show.offer(make_gift(combo=3)).wait(4.4)
        assert show.banners == [("ana", "rose", 3)]
        show.wait(0.2).offer(make_gift(combo=4))
        assert len(show.starts) == 2
        assert len(show.effects) == 2

    def test_it_ends_when_the_combo_falls(self):
        show = Rehearsal().offer(make_gift(combo=5), make_gift(combo=6), make_gift(combo=1))
        assert show.banners == [("ana", "rose", 6), ("ana", "rose", 1)]

    def test_a_message_that_comes_late_is_counted_and_the_combo_does_not_fall(self):
        show = Rehearsal().offer(make_gift(combo=1, sent_secs=1), make_gift(combo=3, sent_secs=3))
        show.offer(make_gift(combo=2, sent_secs=2)).wait(1.0)
        assert show.banners == [("ana", "rose", 3)]
        assert show.undecided == set()

    def test_after_its_banner_left_it_goes_on_in_another_without_the_effect_again(self):
        show = Rehearsal().offer(make_gift(combo=7, duration_secs=1.0)).wait(2.0)
        assert show.banners == []
        show.offer(make_gift(combo=8))
        assert show.banners == [("ana", "rose", 8)]
        assert len(show.effects) == 1
        show.offer(make_gift(combo=10)).wait(1.0)
        assert len(show.effects) == 2

    def test_one_sender_one_type_one_streak(self):
        show = Rehearsal().offer(make_gift(combo=1), make_gift("star", combo=1), make_gift(user="ben", combo=1))
        show.offer(make_gift(combo=2), make_gift("ROSE", combo=3))
        assert sorted(count for _, _, count in show.banners) == [1, 1, 3]

    @pytest.mark.parametrize("secs", [0.5, 30.0])
    def test_a_banner_alone_stays_long_enough_to_be_read_whatever_the_effect_would_take(self, secs):
        show = Rehearsal().offer(make_gift(duration_secs=secs), banner_only=True).wait(4.4)
        assert show.banners == [("ana", "rose", 1)]
        assert show.wait(0.2).banners == []

    @pytest.mark.parametrize(("asked_secs", "secs"), [(0.1, 0.5), (1e9, 30.0), (7.0, 7.0), (None, 3.0), (0.0, 3.0)])
    def test_an_effect_has_the_time_that_was_asked_for_within_reason(self, asked_secs, secs):
        show = Rehearsal().offer(make_gift(duration_secs=asked_secs)).wait(secs - 0.1)
        assert next(iter(show.screen.values())).duration_secs == secs
        assert show.dismissed == []
        assert show.wait(0.2).dismissed == [1]

    def test_a_step_without_a_token_plays_as_soon_as_there_is_one(self):
        show = Rehearsal(max_effects_per_sec=0.5).offer(make_gift(combo=9)).wait(0.1).offer(make_gift(combo=10))
        assert len(show.effects) == 1
        show.wait(2.0)
        assert len(show.effects) == 2
        assert show.effects[1] == pytest.approx(show.effects[0] + 2.0)

    def test_a_late_streak_has_its_effect_at_the_next_step_that_is_not_late(self):
        show = Rehearsal().offer(make_gift(combo=8), banner_only=True).offer(make_gift(combo=9))
        assert show.effects == []
        assert len(show.offer(make_gift(combo=10)).effects) == 1

    def test_growing_does_not_cut_the_effect_short(self):
        show = Rehearsal().offer(make_gift(combo=1, duration_secs=20.0)).wait(1.0).offer(make_gift(combo=2)).wait(18.9)
        assert (show.dismissed, show.banners) == ([], [("ana", "rose", 2)])
        assert show.wait(0.2).dismissed == [1]

    def test_a_step_whose_banner_has_left_is_not_played(self):
        show = Rehearsal(lanes=1, max_effects_per_sec=0.1).offer(make_gift(combo=9, duration_secs=30.0))
        show.offer(make_gift(combo=10)).offer(make_gift("tea"), banner_only=True).wait(29.0)
        assert show.dismissed[0] == 1
        assert len(show.effects) == 1

    def test_the_banner_shows_the_latest_gift_and_a_late_message_does_not_take_its_place(self):
        show = Rehearsal().offer(make_gift(combo=1, gift_id="one", sent_secs=1))
        show.offer(make_gift(combo=3, gift_id="three", sent_secs=3))
        assert show.screen[1].gift.gift_id == "three"
        show.offer(make_gift(combo=2, gift_id="two", sent_secs=2))
        assert (show.screen[1].gift.gift_id, show.screen[1].revision) == ("three", 2)

    def test_no_effect_begins_while_paused_though_the_banner_grows(self):
        show = Rehearsal().offer(make_gift(combo=9)).do("set_paused", paused=True).offer(make_gift(combo=10))
        assert (len(show.effects), show.wait(0.1).banners) == (1, [("ana", "rose", 10)])
        assert len(show.do("set_paused", paused=False).effects) == 2

    def test_the_same_gift_with_a_larger_combo_grows_the_banner_and_owes_no_answer(self):
        rose = make_gift(combo=1)
        show = Rehearsal().offer(rose).wait(0.5)
        show.regrow(make_gift(combo=4, gift_id=rose.gift_id)).wait(0.5)
        assert show.banners == [("ana", "rose", 4)]
        assert show.book == {rose.gift_id: Shown()}
        revision = show.screen[1].revision
        show.regrow(make_gift(combo=4, gift_id=rose.gift_id)).regrow(make_gift(combo=2, sent_secs=-1))
        assert (len(show.starts), show.screen[1].revision) == (1, revision)

    def test_the_same_gift_is_not_shown_again_once_its_banner_has_left(self):
        rose = make_gift(combo=1, duration_secs=0.5)
        show = Rehearsal().offer(rose).wait(1.0)
        show.regrow(make_gift(combo=4, gift_id=rose.gift_id)).wait(1.0)
        assert len(show.starts) == 1

    def test_a_very_long_streak_answers_on_the_way_even_when_finished_is_the_mode(self):
        show = Rehearsal(ack_mode=AckMode.FINISHED)
        for combo in range(1, 1500):
            show.offer(make_gift(combo=combo)).wait(0.02)
        assert len(show.undecided) <= 1001
        assert show.wait(30.0).undecided == set()

    def test_nothing_is_left_behind(self):
        show = Rehearsal().offer(*(make_gift(f"type-{n}", f"user-{n}", combo=1) for n in range(700))).wait(600.0)
        show.offer(make_gift(combo=1)).wait(60.0)
        assert show.scheduler.deadline_secs() is None
        assert show.scheduler.playing_count == show.scheduler.queue_size == 0
        assert len(show.scheduler._streaks) == 0
