"""The queue against a plain list that is sorted anew for each question."""

from hypothesis import given
from hypothesis import strategies as st

from overlay.playback.cue import Cue, EffectState
from overlay.playback.waiting import Ranking, WaitingList
from tests.playback.rehearsal import make_gift

AGEING_SECS = 10.0


def make_cue(number, tier=0, effect=EffectState.OWED, kind="rose"):
    return Cue(
        cue_id=number,
        gift=make_gift(kind),
        tier=tier,
        dearest_tier=tier if number % 4 else 0,
        quantity=1,
        total_value=1.0 + number % 3,
        duration_secs=3.0,
        effect=effect,
        queued_secs=number * 3.0,
        last_gift_secs=0.0,
    )


def dearest(cues, has_token):
    able = [cue for cue in cues if has_token or cue.effect is not EffectState.OWED]
    return min(able, key=lambda cue: (cue.queued_secs - AGEING_SECS * cue.dearest_tier, cue.cue_id), default=None)


STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "raise", "owe", "start", "shed"]), st.integers(0, 3), st.sampled_from("ab")),
    max_size=60,
)


@given(STEPS)
def test_it_answers_as_a_sorted_list_would(steps):
    waiting, plain = WaitingList(AGEING_SECS), []
    for number, (step, tier, kind) in enumerate(steps):
        match step:
            case "add":
                plain.append(make_cue(number, tier, EffectState.NEVER if number % 3 else EffectState.OWED, kind))
                waiting.place(plain[-1])
            case "raise" if plain:
                cue = plain[number % len(plain)]
                cue.tier, cue.gift_count = max(cue.tier, tier), cue.gift_count + 1
                cue.total_value += 7.0 * tier
                cue.dearest_tier = max(cue.dearest_tier, tier - 1)
                waiting.place(cue)
            case "owe" if plain:
                cue = plain[number % len(plain)]
                cue.effect = EffectState.OWED
                waiting.place(cue)
            case "start" if plain:
                cue = waiting.next(has_token=True)
                plain = [other for other in plain if other is not cue]
                waiting.remove(cue)
            case "shed" if plain:
                cue = waiting.least()
                assert (cue.total_value, cue.cue_id) == min((other.total_value, other.cue_id) for other in plain)
                plain = [other for other in plain if other is not cue]
                waiting.remove(cue)
            case _:
                pass
        assert waiting.next(has_token=True) is dearest(plain, has_token=True)
        assert waiting.next(has_token=False) is dearest(plain, has_token=False)
        assert waiting.has_banner_only == any(cue.effect is not EffectState.OWED for cue in plain)
        assert (len(waiting), waiting.gift_count) == (len(plain), sum(cue.gift_count for cue in plain))
        alike = [cue for cue in plain if cue.gift.gift_type == kind and cue.tier >= tier]
        assert waiting.crowd_for(make_gift(kind.upper()), tier) is (alike[0] if alike else None)
    assert waiting.take_all() == plain
    assert len(waiting) == waiting.gift_count == 0


def test_what_left_from_the_middle_does_not_pile_up():
    ranking = Ranking()
    ranking.put(0, 0.0)  # stays in front, so that nothing behind it ever surfaces
    for number in range(1, 5000):
        ranking.put(number, number)
        ranking.discard(number)
    assert len(ranking._heap) < 200
    assert ranking.first() == (0.0, 0)
