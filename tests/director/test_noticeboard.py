"""What stands on the canvas besides gifts: the engine's goal, and our own exact sums."""

import pytest

from overlay import events
from overlay.noticeboard import BOARD_AFTER_SECS, BOARD_EVERY_SECS, MOST_GOALS, BoardChoice
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.cue import LoadAsset
from overlay.playback.outcome import FailureCode
from overlay.scene.signs.signs import Board, GoalContent, LatestGift, StreamContent
from overlay.scene.staging import GoalTitle
from tests.director.playbook import CATALOGUE, Playbook
from tests.playback.rehearsal import make_gift

ALL = BoardChoice(goal=True, viewers=True, leaderboard=True, ticker=True)
GOAL = {"type": "gifts", "target": 100, "current": 40, "description": "A hundred gifts"}


def status(goal=None, *, live=True, viewers=12, since=None):
    return {"isLive": live, "viewerCount": viewers, "startedAt": since, "currentGoal": goal}


def told(*goals, **keywords):
    """A book whose engine told these goals, one after the other."""
    book = Playbook(**keywords)
    for goal in goals:
        book.say("stream:status", status(goal)).wait(1.0)
    return book


class TestTheGoal:
    def test_it_stands_there_as_the_engine_tells_it(self):
        assert told(GOAL).boards == [Board(goal=GoalContent("A hundred gifts", "gifts", 40.0, 100.0))]

    def test_null_hides_it(self):
        assert told(GOAL, None).boards[-1] == Board()

    @pytest.mark.parametrize("target", [0, -5])
    def test_without_a_target_there_is_a_number_and_nothing_to_celebrate(self, target):
        book = told(GOAL | {"target": target, "current": 7})
        assert (book.boards[-1].goal.target, book.boards[-1].goal.current) == (None, 7.0)
        assert book.celebrations == []

    def test_it_is_celebrated_once_whatever_comes_after(self):
        reached = GOAL | {"current": 100}
        book = told(GOAL, reached, reached | {"current": 130}, GOAL, reached, None, reached)
        assert [staging.title for staging in book.celebrations] == [GoalTitle("A hundred gifts")]
        assert book.celebrations[0].banner is None
        assert book.celebrations[0].effect in CATALOGUE

    @pytest.mark.parametrize("other", [{"type": "revenue"}, {"target": 90}, {"description": "Again"}])
    def test_another_goal_is_celebrated_anew(self, other):
        book = told(GOAL | {"current": 100}, GOAL | {"current": 100} | other)
        assert len({staging.revision for staging in book.celebrations}) == 2

    def test_a_connection_that_is_cut_changes_nothing(self):
        book = told(GOAL | {"current": 100}).cut().wait(60.0).say("stream:status", status(GOAL | {"current": 100}))
        assert (len(book.celebrations), len(book.boards)) == (1, 1)

    def test_what_is_reached_in_a_panic_is_celebrated_when_it_is_over(self):
        book = told(GOAL).happen(events.HoldRequested(60.0))
        book.say("stream:status", status(GOAL | {"current": 100})).wait(1.0)
        assert book.celebrations == []
        book.happen(events.ReleaseRequested()).wait(1.0)
        assert [staging.title for staging in book.celebrations] == [GoalTitle("A hundred gifts")]
        book.happen(events.HoldRequested(5.0)).wait(10.0)
        assert len(book.celebrations) == 1

    def test_a_program_that_comes_back_does_not_celebrate_again_in_the_same_stream(self):
        reached = status(GOAL | {"current": 100}, since="2026-01-01T10:00:00Z")
        first = Playbook().say("stream:status", reached)
        assert len(first.celebrations) == len(first.marks) == 1
        again = Playbook(seen=first.marks).say("stream:status", reached)
        assert again.celebrations == []
        tomorrow = status(GOAL | {"current": 100}, since="2026-01-02T10:00:00Z")
        assert len(Playbook(seen=first.marks).say("stream:status", tomorrow).celebrations) == 1

    def test_of_a_stream_that_does_not_say_when_it_began_nothing_is_marked(self):
        book = told(GOAL | {"current": 100})
        assert book.marks == [""]
        assert len(Playbook(seen=[""]).say("stream:status", status(GOAL | {"current": 100})).celebrations) == 1

    def test_an_engine_that_thinks_of_ever_new_goals_costs_no_memory(self):
        book = Playbook()
        for number in range(MOST_GOALS + 5):
            book.say("stream:status", status(GOAL | {"current": 100, "description": f"{number}"}))
        assert len(book.director._noticeboard._celebrated) == MOST_GOALS

    def test_its_words_are_cleaned(self):
        goal = told(GOAL | {"description": "\u202eevil\n" + "x" * 500}).boards[-1].goal
        assert (len(goal.description), "\n" in goal.description, "\u202e" in goal.description) == (80, False, False)

    def test_one_that_is_not_wanted_is_neither_shown_nor_celebrated(self):
        book = told(GOAL | {"current": 100}, choice=BoardChoice(goal=False))
        assert (book.boards, book.celebrations) == ([], [])


class TestTheChoice:
    def test_it_changes_while_the_stream_goes_on(self):
        book = told(GOAL).gift("1", "rose", value=5)
        book.happen(events.CanvasRequested(ALL, 2)).wait(1.0)
        board = book.boards[-1]
        assert (board.lanes, board.stream) == (2, StreamContent(12))
        assert [row.value for row in board.leaders.rows] == [5.0]
        book.happen(events.CanvasRequested(BoardChoice(goal=False), 4)).wait(1.0)
        assert book.boards[-1] == Board()

    def test_the_same_choice_again_tells_nothing(self):
        book = told(GOAL)
        book.happen(events.CanvasRequested(BoardChoice(), 4)).wait(1.0)
        assert len(book.boards) == 1

    def test_more_banners_at_once_start_at_once(self):
        book = Playbook(lanes=1).gift("1", "rose", "ana").gift("2", "heart", "ben")
        assert len(book.shows) == 1
        book.happen(events.CanvasRequested(BoardChoice(), 2))
        assert len(book.shows) == 2


class TestTheStream:
    def test_viewers_are_shown_while_it_is_live_and_only_if_wanted(self):
        book = Playbook(choice=ALL).say("stream:status", status(viewers=1234)).wait(1.0)
        assert book.boards[-1].stream == StreamContent(1234)
        assert book.say("stream:status", status(live=False)).wait(1.0).boards[-1].stream is None
        assert Playbook().say("stream:status", status()).wait(1.0).boards == []


class TestSums:
    def test_leaders_and_latest_gifts(self):
        book = Playbook(choice=ALL).gift("1", "rose", value=5).gift("2", "heart", "ben", value=7, quantity=3).wait(1.0)
        board = book.boards[-1]
        assert [(row.name, row.value) for row in board.leaders.rows] == [("Ben", 7.0), ("Ana", 5.0)]
        accents = {name: CATALOGUE[name].accent for name in ("rose", "heart")}
        assert board.ticker.rows == (
            LatestGift("Ben", "Heart", 3, accents["heart"]),
            LatestGift("Ana", "Rose", 1, accents["rose"]),
        )

    def test_the_leaders_faces_are_told_and_asked_for_once(self):
        book = Playbook(choice=ALL)
        sender = {"userId": "ana", "username": "Ana", "isSubscriber": False, "isModerator": False}
        face = AssetName(AssetKind.PICTURE, "https://h/ana.png")
        book.gift("1", "rose", value=5, sender=sender | {"avatar": face.url}).gift("2", "heart", "ben", value=3).wait(
            1.0
        )
        assert book.faces == (face, None)
        wanted = book.director.scheduler.assets
        assert wanted.want_unknown([face, None]) == [], "the gift's banner has asked for it"
        wanted.gone(face)  # it had to make room
        turn = book.director.handle(events.CanvasRequested(BoardChoice(leaderboard=True), 4), book.now.later(1.0))
        turn += book.director.advance(book.now.later(2.0))
        assert LoadAsset(face) in turn
        wanted.lost(face, FailureCode.ASSET, "it is gone")
        turn = book.director.handle(events.CanvasRequested(ALL, 4), book.now.later(3.0))
        turn += book.director.advance(book.now.later(4.0))
        assert LoadAsset(face) not in turn, "what is broken is not asked for with every board"

    def test_without_a_wish_for_them_nothing_is_told(self):
        assert Playbook().gift("1", "rose", value=5).wait(1.0).boards == []

    def test_test_gifts_and_gifts_that_come_again_never_count(self):
        book = Playbook(choice=ALL).gift("1", "rose", value=5).gift("1", "rose", value=5)
        book.happen(events.TestGiftRequested(make_gift(total_value=1000.0))).wait(1.0)
        assert [row.value for row in book.boards[-1].leaders.rows] == [5.0]
        assert [row.count for row in book.boards[-1].ticker.rows] == [1]

    def test_sums_outlive_the_connection(self):
        book = Playbook(choice=ALL).gift("1", "rose", value=5).wait(1.0).cut().wait(60.0).gift("2", "rose", value=7)
        assert [row.value for row in book.wait(1.0).boards[-1].leaders.rows] == [12.0]

    def test_a_gifts_banner_comes_before_the_board_that_counts_it(self):
        book = Playbook(choice=ALL).gift("1", "rose", value=5)
        assert (book.effects, book.boards) == (["rose"], [])
        assert len(book.wait(BOARD_AFTER_SECS).boards) == 1

    def test_late_gifts_count(self):
        book = Playbook(choice=ALL).gift("1", "rose", value=5, sent_secs_ago=300.0).wait(1.0)
        assert [row.value for row in book.boards[-1].leaders.rows] == [5.0]

    def test_in_a_rush_the_board_changes_a_few_times_a_second(self):
        book = Playbook(choice=ALL)
        for number in range(100):
            book.gift(f"{number}", "rose", value=1).wait(0.01)
        assert 3 <= len(book.boards) <= 1.0 / BOARD_EVERY_SECS + 2
        assert book.wait(1.0).boards[-1].leaders.rows[0].value == 100.0
