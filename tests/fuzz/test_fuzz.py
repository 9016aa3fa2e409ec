"""A taste of each ground, and that a ground on which something is wrong is found out, shrunk and told."""

from collections import Counter
from random import Random

import pytest

from tests.fuzz import __main__ as command
from tests.fuzz import messages, mutations, walk
from tests.fuzz.campaign import Campaign, Ground, TooSlowError, fault_of, steps_of

SEED = 20261126
GROUNDS = {"messages": (messages.GROUND, 8), "walk": (walk.GROUND, 12)}


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.slow
def test_a_taste_is_clean(name):
    ground, trials = GROUNDS[name]
    campaign = Campaign(SEED)
    for _ in range(trials):
        failure = campaign.try_next(ground)
        assert failure is None, f"{failure.steps}\n{failure.words}"
    assert campaign.tallies[name].trials == trials


@pytest.mark.parametrize("name", GROUNDS)
def test_a_trial_depends_on_the_seed_and_its_number_alone(name):
    ground, _ = GROUNDS[name]
    assert steps_of(ground, 5, 3) == steps_of(ground, 5, 3)
    assert steps_of(ground, 5, 3) != steps_of(ground, 5, 4)
    assert steps_of(ground, 5, 3) != steps_of(ground, 6, 3)


@pytest.mark.slow
def test_messages_go_wrong_in_every_way_and_stay_frames():
    chance, kinds = Random(SEED), Counter()
    for _ in range(3000):
        text = mutations.message(chance)
        assert len(text) <= mutations.LONGEST
        kinds[type(messages.understand_server(text)).__name__] += 1
        kinds["large"] += len(text) > 100_000
    assert kinds["Malformed"] > 1000
    assert kinds["Understood"] > 300
    assert kinds["Unknown"] > 300
    assert kinds["large"] > 3


def test_a_failure_is_shrunk_to_what_it_takes(capsys):
    def play(steps):
        assert not ({3, 7} <= set(steps)), "three and seven"

    ground = Ground("numbers", lambda chance: chance.sample(range(50), 50), play)
    failure = Campaign(1).try_next(ground)
    assert sorted(failure.steps) == [3, 7]
    command.report(failure)
    told = capsys.readouterr().out
    assert "three and seven" in told
    assert "again: python3 dev.py fuzz --seed 1 --trial numbers/0" in told


def test_another_fault_on_the_way_is_not_taken_for_the_same():
    def play(steps):
        if len(steps) < 5:
            raise ValueError("so few")
        assert 3 not in steps

    failure = Campaign(1).try_next(Ground("numbers", lambda _chance: list(range(50)), play))
    assert len(failure.steps) == 5
    assert 3 in failure.steps
    assert "AssertionError" in failure.words


def test_what_is_slow_once_is_the_machine_and_what_is_slow_each_time_is_a_fault():
    def slow(times):
        def play(_steps):
            times.append(None)
            if len(times) <= allowed:
                raise TooSlowError("it took 60 ms")

        return Ground("time", lambda _chance: [1], play)

    allowed, campaign = 2, Campaign(1)
    assert campaign.try_next(slow([])) is None
    assert campaign.tallies["time"].slow_once == 1
    allowed = 10**9
    assert campaign.try_next(slow([])) is not None


def test_the_command_says_what_it_did(capsys):
    assert command.main(["--minutes", "0", "--messages", "1", "--seed", "7"]) == 0
    first, *_, last = capsys.readouterr().out.splitlines()
    assert (first, last) == ("seed 7", "clean (seed 7)")
    assert command.main(["--seed", "7", "--trial", "walk/2"]) == 0
    assert "clean" in capsys.readouterr().out


def _without_gift(flaw, _tree, where=""):
    return messages.Malformed(flaw, where)


def _all_kept(kept, _serial):
    return kept._release(lambda _: True)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ground", "place", "sabotage"),
    [
        pytest.param(messages.GROUND, "protocol.codec._malformed", _without_gift, id="broken gifts get no answer"),
        pytest.param(messages.GROUND, "protocol.outline._depth", lambda _: 1, id="depth does not matter"),
        pytest.param(walk.GROUND, "playback.ledger.Ledger.delivered", lambda *_: None, id="nothing is ever delivered"),
        pytest.param(walk.GROUND, "playback.ledger.Ledger.restore", lambda *_: None, id="a restart forgets"),
        pytest.param(walk.GROUND, "protocol.outbox.Outbox.connection_lost", lambda _: None, id="a cut loses acks"),
        pytest.param(walk.GROUND, "playback.safekeeping.Safekeeping.stored", _all_kept, id="answers before the disk"),
    ],
)
def test_what_is_broken_on_purpose_is_found(monkeypatch, ground, place, sabotage):
    monkeypatch.setattr(f"overlay.{place}", sabotage)
    found = (fault_of(ground, steps_of(ground, SEED, number)) for number in range(200))
    assert next(filter(None, found), None) is not None
