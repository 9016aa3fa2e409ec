"""Scenarios as files, and what they come to. No clock and no socket here."""

from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from overlay.engine import actions
from overlay.engine.malformed import CATALOGUE
from overlay.engine.plan import plan
from overlay.engine.scenario import ScenarioError, load_scenario, parse_scenario, shipped_scenario_path
from overlay.engine.wire import ErrorOrder

HEAD = 'name = "test"\n'


def planned(steps: str, head: str = HEAD, most: int = 1000):
    return list(islice(plan(parse_scenario(head + steps, "test.toml")), most))


def times(steps: str, **options):
    return [round(timed.at_secs, 6) for timed in planned(steps, **options)]


def gifts(steps: str):
    return [timed.action for timed in planned(steps)]


def test_each_step_waits_after_the_end_of_the_one_before():
    steps = """
        [[step]]
        do = "streak"
        count = 3
        every_secs = 1
        after_secs = 0.5
        [[step]]
        do = "pause"
        secs = 2
        [[step]]
        do = "gift"
        after_secs = 0.25
    """
    assert times(steps) == [0.5, 1.5, 2.5, 4.75]


def test_a_step_may_run_meanwhile():
    steps = """
        [[step]]
        do = "burst"
        count = 4
        over_secs = 2
        meanwhile = true
        [[step]]
        do = "gift"
        type = "rocket"
        after_secs = 0.7
    """
    assert times(steps) == [0.0, 0.5, 0.7, 1.0, 1.5]
    assert planned(steps)[2].action.order.gift_type == "rocket"


def test_a_loop_begins_again_after_its_longest_step():
    steps = '[[step]]\ndo = "silence"\nsecs = 3\nmeanwhile = true\n[[step]]\ndo = "gift"\nafter_secs = 1\n'
    assert times(steps, head=HEAD + "loop = true\n", most=6) == [0, 1, 3, 4, 6, 7]


def test_a_loop_that_takes_no_time_takes_some():
    assert times('[[step]]\ndo = "gift"\n', head=HEAD + "loop = true\n", most=3) == [0, 0.1, 0.2]


def test_a_streak_has_one_sender_and_a_rising_combo():
    orders = [action.order for action in gifts('[[step]]\ndo = "streak"\ncount = 3\nquantity = 2\nvalue = 5')]
    assert len({order.sender for order in orders}) == 1
    assert [(order.quantity, order.combo_count, order.total_value) for order in orders] == [
        (2, 2, 10),
        (2, 4, 10),
        (2, 6, 10),
    ]
    assert all(order.is_streak for order in orders)
    cumulative = gifts('[[step]]\ndo = "streak"\ncount = 3\ncounting = "cumulative"')
    assert [(action.order.quantity, action.order.combo_count) for action in cumulative] == [(1, 1), (2, 2), (3, 3)]


def test_a_streak_under_one_id():
    first, second, third = gifts('[[step]]\ndo = "streak"\ncount = 3\nsame_id = true')
    assert isinstance(first, actions.SendGift)
    assert isinstance(second, actions.RepeatGift)
    assert first.label == second.label == third.label
    assert third.order.combo_count == 3


def test_duplicates_name_their_original():
    steps = """
        [[step]]
        do = "gift"
        type = "star"
        label = "first"
        [[step]]
        do = "gift"
        [[step]]
        do = "duplicate"
        [[step]]
        do = "duplicate"
        of = "first"
        quantity = 9
    """
    first, second, last, changed = gifts(steps)
    assert last == actions.RepeatGift(second.label)
    assert changed.label == first.label == "first"
    assert (changed.order.gift_type, changed.order.quantity) == ("star", 9)
    assert changed.order.sender == first.order.sender


def test_a_goal_leaves_the_rest_of_the_status_as_it_was():
    status, goal = gifts('[[step]]\ndo = "status"\nviewers = 9\nlive = false\n[[step]]\ndo = "goal"\ntarget = 5\n')
    assert status == actions.SendStatus(is_live=False, viewer_count=9)
    assert (goal.is_live, goal.viewer_count, goal.goal.target) == (False, 9, 5)


def test_faults_come_to_actions():
    steps = """
        [[step]]
        do = "error"
        retry_after_ms = "5"
        [[step]]
        do = "refuse"
        status = 429
        headers = { Retry-After = "7" }
        times = 2
        [[step]]
        do = "welcome"
        ack = false
        [[step]]
        do = "malformed"
        text = "?"
        times = 2
        every_secs = 0
        [[step]]
        do = "close"
        code = 4003
        [[step]]
        do = "cut"
        how = "mid-frame"
        [[step]]
        do = "silence"
        secs = 1
        deaf = true
        [[step]]
        do = "ping"
        sequence = 1152921504606846976
    """
    assert gifts(steps) == [
        actions.SendError(ErrorOrder("RATE_LIMIT", "", retryable=True, retry_after_ms="5")),
        actions.ReceiveNext(actions.Refusal(429, (("Retry-After", "7"),)), 2),
        actions.ReceiveNext(actions.Welcome(ack_after_secs=None), 1),
        actions.SendText("?"),
        actions.SendText("?"),
        actions.Close(4003),
        actions.Cut("mid-frame"),
        actions.Silence(1.0, is_deaf=True),
        actions.SendPing(2**60),
    ]


def test_all_malformed_frames_by_one_word():
    sent = planned('[[step]]\ndo = "malformed"\nframe = "all"\nevery_secs = 0.5')
    assert [timed.action.name for timed in sent] == list(CATALOGUE)
    assert sent[2].at_secs == 1.0


@given(seed=some.integers(0, 2**32), count=some.integers(1, 50), over_secs=some.floats(0, 100))
def test_a_plan_depends_on_nothing_but_the_scenario_and_is_in_order(seed, count, over_secs):
    text = f"""
        name = "test"
        seed = {seed}
        [[step]]
        do = "burst"
        count = {count}
        over_secs = {over_secs!r}
        types = ["rose", "star"]
        most_pieces = 3
        meanwhile = true
        [[step]]
        do = "streak"
        count = 5
    """
    first, second = (list(plan(parse_scenario(text, "x"))) for _ in range(2))
    assert first == second
    assert len(first) == count + 5
    assert all(one.at_secs <= other.at_secs for one, other in pairwise(first))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = ", "bad.toml: is no TOML: "),
        ('name = "x"', "bad.toml: step: is missing."),
        ('name = "x"\nstep = []', "bad.toml: step: "),
        (HEAD + 'mood = 1\n[[step]]\ndo = "gift"', "bad.toml: mood: is not a known field."),
        (HEAD + 'seed = "1"\n[[step]]\ndo = "gift"', "bad.toml: seed: should be a valid integer."),
        (HEAD + '[[step]]\ndo = "dance"', "bad.toml: step 1: "),
        (HEAD + '[[step]]\ntype = "rose"', "bad.toml: step 1: "),
        (
            HEAD + '[[step]]\ndo = "gift"\nvalue = 1e308',
            "bad.toml: step 1 (gift), value: should be less than or equal to 1000000000000000",
        ),
        (
            HEAD + '[[step]]\ndo = "gift"\n[[step]]\ndo = "gift"\nquantity = -1',
            "bad.toml: step 2 (gift), quantity: should be greater than or equal to 0.",
        ),
        (HEAD + '[[step]]\ndo = "gift"\ncolour = 1', "bad.toml: step 1 (gift), colour: is not a known field."),
        (HEAD + '[[step]]\ndo = "gift"\nafter_secs = nan', "bad.toml: step 1 (gift), after_secs: "),
        (HEAD + '[[step]]\ndo = "malformed"', "bad.toml: step 1 (malformed): needs either frame or text."),
        (HEAD + '[[step]]\ndo = "malformed"\nframe = "x"', 'bad.toml: step 1 (malformed): frame must be "all" or one'),
        (HEAD + '[[step]]\ndo = "close"\ncode = 1005', "bad.toml: step 1 (close), code: "),
        (
            HEAD + '[[step]]\ndo = "duplicate"\nof = "x"',
            'bad.toml: step 1 (duplicate), of: no gift before it has the label "x".',
        ),
        (
            HEAD + '[[step]]\ndo = "refuse"\nheaders = { X-A = "a\\r\\nX-B: c" }',
            "bad.toml: step 1 (refuse), headers.X-A: a header holds one line of ASCII.",
        ),
        (
            HEAD + '[[step]]\ndo = "refuse"\nheaders = { "X-A\\r\\nX-B" = "c" }',
            "bad.toml: step 1 (refuse), headers.X-A\\r\\nX-B: is no name of a header",
        ),
        (HEAD + '[[step]]\ndo = "duplicate"', "bad.toml: step 1 (duplicate): no gift before it."),
    ],
)
def test_a_bad_scenario_is_one_sentence_with_file_and_field(text, words):
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(text, "bad.toml")
    sentence = str(caught.value)
    assert sentence.startswith(words)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_files_that_are_not_there_or_not_text(tmp_path: Path):
    with pytest.raises(ScenarioError, match=r"nowhere\.toml: cannot be read \(No such file"):
        load_scenario(tmp_path / "nowhere.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ScenarioError, match=r"bytes\.toml: is not UTF-8 text\."):
        load_scenario(tmp_path / "bytes.toml")


@pytest.mark.parametrize("name", ["demo", "storm", "faults", "rehearsal"])
def test_each_shipped_scenario_loads_and_can_be_planned(name):
    scenario = load_scenario(shipped_scenario_path(name))
    assert list(islice(plan(scenario), 2000))


def test_the_demo_is_an_arc_of_eighteen_seconds():
    scenario = load_scenario(shipped_scenario_path("demo"))
    given = [timed for timed in islice(plan(scenario), 100) if isinstance(timed.action, actions.SendGift)]
    first_pass = [timed for timed in given if timed.at_secs < 18]
    assert first_pass[0].at_secs <= 0.5
    assert given[len(first_pass)].at_secs == pytest.approx(18 + first_pass[0].at_secs)
    kinds = {timed.action.order.gift_type: timed.at_secs for timed in first_pass}
    assert set(kinds) == {"rose", "heart", "star", "confetti", "diamond", "rocket"}
    assert 11 <= kinds["rocket"] <= 14
    assert max(first_pass, key=lambda timed: timed.action.order.total_value).action.order.gift_type == "rocket"


def test_the_storm_is_a_thousand_gifts_within_two_seconds():
    scenario = load_scenario(shipped_scenario_path("storm"))
    given = [timed.at_secs for timed in plan(scenario) if isinstance(timed.action, actions.SendGift)]
    assert len(given) == 1000
    assert given[-1] - given[0] < 2


def test_the_tour_of_faults_has_every_kind_of_action():
    kinds = {type(timed.action) for timed in plan(load_scenario(shipped_scenario_path("faults")))}
    assert kinds >= set(actions.Action.__args__) - {actions.SendStatus}
