"""From a cue to its looks: the same gift looks the same, and more never looks like less."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.casting import own_model, quantity_at, sound_cue_for, staging_for, value_at
from overlay.playback.assets import AssetKind, AssetName, Company
from overlay.playback.cue import CueView
from overlay.sound.score import Brings, SoundCue
from tests.director.playbook import CATALOGUE
from tests.playback.rehearsal import make_gift


def view_of(gift=None, **view):
    fields = {
        "cue_id": 1,
        "revision": 0,
        "tier": 0,
        "quantity": 1,
        "total_value": 1.0,
        "others": 0,
        "plays_effect": True,
        "duration_secs": 3.0,
        "lane": 0,
    }
    return CueView(gift=gift or make_gift(), **(fields | view))


def cast(gift=None, **view):
    return staging_for(view_of(gift, **view), CATALOGUE)


def heard(gift, *company, **view):
    return sound_cue_for(view_of(gift, company=Company(*company), **view), CATALOGUE)


TEXTS = st.text(max_size=40)


def test_the_upper_tiers_have_a_title_when_their_effect_plays():
    assert [cast(tier=tier).title is not None for tier in range(4)] == [False, False, True, True]
    assert cast(tier=3).title.banner == cast(tier=3).banner
    assert cast(tier=3, plays_effect=False).title is None


def test_a_shared_banner_tells_how_much_is_the_others():
    banner = cast(quantity=48, others=12, others_quantity=37).banner
    assert (banner.count, banner.others, banner.others_count) == (48, 12, 37)


@given(gift_type=TEXTS, gift_id=TEXTS, user=TEXTS, tier=st.integers(0, 3))
@pytest.mark.slow
def test_the_same_gift_always_looks_the_same(gift_type, gift_id, user, tier):
    first = cast(make_gift(gift_type, user, gift_id=gift_id), tier=tier)
    assert first == cast(make_gift(gift_type, user, gift_id=gift_id), tier=tier, cue_id=1)
    again = cast(make_gift(gift_type, "another", gift_id="another"), tier=tier)
    assert (first.effect, first.accent, first.banner.gift_title) == (
        again.effect,
        again.accent,
        again.banner.gift_title,
    )
    assert 0.0 <= first.banner.hue < 1.0
    assert 0 <= first.seed < 2**32


def test_the_seed_is_the_gifts_and_the_same_in_every_process():
    assert cast(make_gift(gift_id="gift-1")).seed == 206617083
    assert cast(make_gift(gift_id="gift-2")).seed != cast(make_gift(gift_id="gift-1")).seed


@pytest.mark.parametrize("gift_type", ["rose", "ROSE", " Rose "])
def test_a_known_type_is_known_in_any_spelling(gift_type):
    staging, rose = cast(make_gift(gift_type)), CATALOGUE["rose"]
    assert (staging.effect, staging.accent, staging.banner.gift_title) == ("rose", rose.accent, rose.title)


@pytest.mark.parametrize(
    ("gift_type", "title"), [("golden_unicorn", "Golden unicorn"), ("", "Gift"), ("\u202e\u200b", "Gift"), ("x", "X")]
)
def test_an_unknown_type_has_a_title_a_colour_and_an_effect_of_its_tier(gift_type, title):
    for tier in range(4):
        staging = cast(make_gift(gift_type), tier=tier)
        assert staging.banner.gift_title == title
        assert tier in CATALOGUE[staging.effect].tiers
    assert cast(make_gift("unicorn")).accent != cast(make_gift("dragon")).accent


COUNTS, AMOUNTS = st.integers(1, 10**40), st.floats(0.0, 1.7e308)


@given(quantities=st.tuples(COUNTS, COUNTS), values=st.tuples(AMOUNTS, AMOUNTS))
def test_more_is_never_less(quantities, values):
    (few, many), (cheap, dear) = sorted(quantities), sorted(values)
    least = cast(quantity=few, total_value=cheap).amount
    assert 0.0 <= least <= cast(quantity=many, total_value=cheap).amount <= 1.0
    assert least <= cast(quantity=few, total_value=dear).amount <= 1.0


def test_each_tenfold_is_a_visible_step():
    by_quantity = [cast(quantity=10**power, total_value=0.0).amount for power in range(4)]
    by_value = [cast(total_value=10.0**power).amount for power in range(5)]
    for row in (by_quantity, by_value):
        assert all(more - less > 0.1 for less, more in pairwise(row))


def test_beyond_the_largest_only_the_number_grows():
    assert cast(total_value=1e4).amount == cast(total_value=1e9).amount < cast(total_value=1e4, quantity=2).amount


def test_the_count_is_exact_however_large():
    assert cast(quantity=10**36 + 7).banner.count == 10**36 + 7


def test_a_growing_banner_brings_no_effect():
    assert cast(plays_effect=False).effect is None
    assert cast(plays_effect=False, revision=4, lane=2, others=3).banner.others == 3


# --- 3D models ---------------------------------------------------------------------------------------

DUCK = make_gift("duck", animation_type="3d-model", asset_url="http://engine/duck.glb")
AS_MODEL = Company(AssetName(AssetKind.MODEL, DUCK.asset_url))
AS_VIDEO = Company(AssetName(AssetKind.VIDEO, DUCK.asset_url))


def test_around_a_model_plays_a_glimmer_and_not_the_same_thing_again():
    assert cast(DUCK, company=AS_MODEL).effect == "glimmer"
    assert cast(DUCK, company=AS_MODEL, plays_effect=False).effect is None
    assert cast(DUCK).effect not in (None, "glimmer"), "its model may yet come: until then it is shown with an effect"


def test_beside_a_video_plays_nothing():
    assert cast(DUCK, company=AS_VIDEO).effect is None


@given(TEXTS, st.integers(0, 3))
def test_a_stranger_is_never_shown_with_the_glimmer_alone(gift_type, tier):
    if gift_type.strip().casefold() != "glimmer":
        assert CATALOGUE.effect_for(gift_type, tier).name != "glimmer"


def test_a_gift_that_names_no_model_gets_ours_of_its_own_type_alone():
    models = frozenset({"rose", "coins"})
    assert own_model(make_gift("ROSE"), CATALOGUE, models) == "built-in:rose"
    assert own_model(make_gift("Jackpot"), CATALOGUE, models) == "built-in:coins"
    assert own_model(make_gift("heart"), CATALOGUE, models) is None
    assert own_model(make_gift("something nobody knows"), CATALOGUE, frozenset(e.name for e in CATALOGUE)) is None


# --- for the ear -------------------------------------------------------------------------------------

VIDEO, OWN = AssetName(AssetKind.VIDEO, "v.webm"), AssetName(AssetKind.SOUND, "v.webm")


def test_a_gift_is_heard_as_what_is_seen():
    assert heard(make_gift(" ROSE "), quantity=3) == SoundCue("rose", 0, 3, opens=True)
    assert heard(make_gift("rose"), tier=2, plays_effect=False) == SoundCue("rose", 2, 1, opens=False)
    unknown = make_gift("dragon")
    assert heard(unknown, tier=3).name == cast(unknown, tier=3).effect


def test_a_sound_that_the_gift_names_is_brought_along():
    gift = make_gift("rose", sound_url="v.webm", animation_type="video", asset_url="v.webm")
    assert heard(gift, None, None, OWN).brings is Brings.FILE
    assert heard(gift, VIDEO, None, OWN).brings is Brings.FILE
    assert heard(gift, VIDEO).brings is Brings.NOTHING


def test_a_videos_own_sound_comes_with_the_video_and_not_before():
    gift = make_gift("rose", animation_type="video", asset_url="v.webm")
    assert heard(gift, None, None, OWN).brings is Brings.NOTHING
    assert heard(gift, VIDEO, None, OWN).brings is Brings.TRACK


def test_a_rule_chooses_the_effect_and_the_sound_but_not_the_name():
    plain = cast(make_gift("rose"))
    ruled = staging_for(view_of(make_gift("rose", look="rocket", voice="heart")), CATALOGUE)
    assert (ruled.effect, ruled.banner.gift_title, ruled.accent) == ("rocket", plain.banner.gift_title, plain.accent)
    assert sound_cue_for(view_of(make_gift("rose", look="rocket")), CATALOGUE).name == "rocket"
    assert sound_cue_for(view_of(make_gift("rose", look="rocket", voice="heart")), CATALOGUE).name == "heart"
    assert sound_cue_for(view_of(make_gift("rose", voice="none")), CATALOGUE) is None


@pytest.mark.parametrize(("quantity", "value"), [(1, 0), (10, 99), (250, 2500), (1000, 10_000)])
def test_what_an_input_stands_for_is_what_brings_it_there(quantity, value):
    staging = cast(quantity=quantity, total_value=value)
    assert quantity_at(staging.quantity) == quantity
    assert value_at(staging.value) == value
