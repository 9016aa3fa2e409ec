"""Assets: a gift is shown at once whatever they do, changes in place when they come, and its ack says what was seen."""

from dataclasses import replace

import pytest

from overlay.playback.assets import (
    MOST_REMEMBERED,
    NOT_YET,
    PATIENCE_SECS,
    TOO_LATE,
    AssetKind,
    AssetName,
    Assets,
    Company,
)
from overlay.playback.cue import BlameAsset, LoadAsset
from overlay.playback.outcome import SHOWN, Failed, FailureCode, NotShown, Shown
from overlay.playback.pace import AckMode
from overlay.protocol.gift import Sender
from tests.playback.rehearsal import Rehearsal, hidden, make_gift

URL = "https://engine.example/duck.glb"
DUCK = AssetName(AssetKind.MODEL, URL)
LOST = Shown("DECODE: it is broken; built-in effect shown")


def duck(**fields):
    return make_gift("duck", **({"animation_type": "3d-model", "asset_url": URL, "duration_secs": 5.0} | fields))


def view_of(show):
    (view,) = show.screen.values()
    return view


@pytest.mark.parametrize(
    ("fields", "asset"),
    [
        ({}, DUCK),
        ({"animation_type": "video"}, AssetName(AssetKind.VIDEO, URL)),
        ({"asset_url": None}, None),
        ({"asset_url": ""}, None),
    ],
)
def test_which_gifts_have_one(fields, asset):
    assert Assets().of(duck(**fields)) == asset
    assert Assets().of(make_gift("duck", animation_type="particle", asset_url=URL)) is None


def test_one_that_names_none_may_have_one_of_our_own():
    own = Assets(lambda gift: f"built-in:{gift.gift_type}")
    assert own.of(duck(asset_url=None)) == AssetName(AssetKind.MODEL, "built-in:duck")
    assert own.of(duck()) == DUCK
    assert own.of(make_gift("duck")) is None


def test_one_that_is_there_is_shown_from_the_start():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck()).wait(0.1)
    assert view_of(show).company.asset == DUCK
    assert set(show.book.values()) == {SHOWN}


def test_one_that_comes_soon_takes_its_place_and_only_then_the_gift_is_answered():
    show = Rehearsal().offer(duck()).wait(1.0)
    assert view_of(show).company.asset is None
    assert view_of(show).plays_effect
    assert show.book == {}
    show.do("asset_ready", DUCK)
    assert view_of(show).company.asset == DUCK
    assert not view_of(show).plays_effect
    assert show.book == {}, "nobody has seen it yet"
    show.wait(0.1)
    assert set(show.book.values()) == {SHOWN}


def test_it_may_be_seen_as_long_as_the_gift_asks_for():
    show = Rehearsal().offer(duck()).wait(2.0).do("asset_ready", DUCK).wait(4.5)
    assert len(show.lanes) == 1
    show.wait(1.0)
    assert show.lanes == {}


def test_one_that_is_lost_is_noted_in_the_answer():
    show = Rehearsal().offer(duck()).wait(1.0).do("asset_lost", DUCK, FailureCode.DECODE, "it is broken")
    assert set(show.book.values()) == {LOST}
    assert view_of(show).company.asset is None
    show.wait(10.0).offer(duck()).wait(0.1)
    assert len(show.book) == 1, "it is tried again"
    show.do("asset_lost", DUCK, FailureCode.DECODE, "it is broken")
    assert list(show.book.values()) == [LOST, LOST]


def test_one_that_is_there_and_cannot_be_played_gives_way_to_the_built_in_effect():
    show = hidden().do("asset_ready", DUCK).offer(duck())
    before = view_of(show)
    show.do("asset_missed", before.cue_id, DUCK, words="it is broken")
    after = view_of(show)
    assert (after.company.asset, after.plays_effect) == (None, True)
    assert after.revision == before.revision + 1
    assert show.book == {}, "nobody has seen it yet"
    show.has_picture = True
    show.wait(0.1)
    assert list(show.book.values()) == [LOST]


def test_whoever_keeps_it_hears_that_it_could_not_be_played_and_not_that_it_made_room():
    show = hidden().do("asset_ready", DUCK).offer(duck())
    told = show.scheduler.asset_missed(view_of(show).cue_id, DUCK, 0.0, "it is broken")
    assert [one for one in told if isinstance(one, BlameAsset)] == [BlameAsset(DUCK, "it is broken")]
    assert not any(isinstance(one, BlameAsset) for one in show.scheduler.asset_missed(1, DUCK, 0.0))


def test_one_that_breaks_off_was_seen_and_answered():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck()).wait(1.0)
    assert list(show.book.values()) == [SHOWN]
    show.do("asset_missed", view_of(show).cue_id, DUCK, words="it is broken")
    assert view_of(show).plays_effect
    show.wait(10.0).offer(duck()).wait(0.1)
    assert list(show.book.values()) == [SHOWN, SHOWN], "the next gift tries it again"


def test_one_that_takes_its_time_gives_way_until_it_comes():
    show = hidden().do("asset_ready", DUCK).offer(duck())
    first = view_of(show)
    show.do("asset_delayed", first.cue_id, DUCK, is_over=False)
    meanwhile = view_of(show)
    assert (first.company.asset, first.plays_effect) == (DUCK, True)
    assert (meanwhile.company.asset, meanwhile.plays_effect) == (None, True)
    show.has_picture = True
    show.wait(1.0)
    assert show.book == {}, "it may still come"
    show.do("asset_delayed", first.cue_id, DUCK, is_over=True)
    assert (view_of(show).company.asset, view_of(show).plays_effect) == (DUCK, False)
    show.wait(0.1)
    assert list(show.book.values()) == [SHOWN]


def test_one_that_takes_its_time_has_no_more_than_others():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck(duration_secs=20.0))
    show.do("asset_delayed", view_of(show).cue_id, DUCK, is_over=False).wait(PATIENCE_SECS + 0.1)
    assert list(show.book.values()) == [TOO_LATE]
    before = view_of(show)
    show.do("asset_delayed", before.cue_id, DUCK, is_over=True)
    assert view_of(show) == before


def test_one_that_fails_after_it_took_its_time_is_noted_and_nothing_begins_anew():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck(duration_secs=20.0))
    show.do("asset_delayed", view_of(show).cue_id, DUCK, is_over=False).wait(1.0)
    show.do("asset_missed", view_of(show).cue_id, DUCK, words="it is broken")
    assert list(show.book.values()) == [LOST]
    assert len(show.effects) == 2, "with its model, and without"


def test_one_that_came_while_the_effect_plays_and_takes_its_time_begins_no_effect_anew():
    show = Rehearsal().offer(duck(duration_secs=20.0)).wait(1.0).do("asset_ready", DUCK)
    before = view_of(show)
    show.do("asset_delayed", before.cue_id, DUCK, is_over=False)
    assert view_of(show) == before
    show.do("asset_delayed", before.cue_id, DUCK, is_over=True)
    assert (view_of(show).company.asset, view_of(show).plays_effect) == (DUCK, False)


def test_a_gift_that_left_before_anybody_saw_its_model_says_so():
    show = hidden().offer(duck(duration_secs=1.0))
    show.present_one(view_of(show).cue_id, 0)
    show.do("asset_ready", DUCK)  # and its first picture takes longer than the gift
    show.wait(10.0)
    assert set(show.book.values()) == {NOT_YET}


def test_where_the_banner_is_all_there_is_no_model_and_nobody_waits_for_one():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck(), banner_only=True).wait(0.1)
    assert (view_of(show).company.asset, view_of(show).plays_effect) == (None, False)
    assert list(show.book.values()) == [SHOWN]
    show = Rehearsal().offer(duck(), banner_only=True).wait(0.1)
    assert list(show.book.values()) == [SHOWN]
    assert Assets().wanted_by(duck(), banner_only=True) == []


def test_a_streak_has_its_model_from_its_first_effect_on():
    show = Rehearsal().do("asset_ready", DUCK).offer(duck(combo=1), banner_only=True).wait(0.5)
    assert view_of(show).company.asset is None
    for count in range(2, 11):
        show.offer(duck(combo=count)).wait(0.1)
        assert (view_of(show).company.asset == DUCK) == (count == 10), count
    assert view_of(show).plays_effect
    show.wait(0.1)
    assert set(show.book.values()) == {SHOWN}


def test_one_that_is_late_is_noted_and_not_shown_any_more():
    show = Rehearsal().offer(duck(duration_secs=20.0)).wait(PATIENCE_SECS - 0.1)
    assert show.book == {}
    show.wait(0.2)
    assert set(show.book.values()) == {TOO_LATE}
    show.do("asset_ready", DUCK)
    assert view_of(show).company.asset is None


def test_one_that_made_room_just_before_its_picture_is_noted_and_its_effect_plays():
    show = hidden().do("asset_ready", DUCK).offer(duck())
    before = view_of(show)
    assert before.company.asset == DUCK
    show.do("asset_missed", before.cue_id, DUCK)
    assert (view_of(show).company.asset, view_of(show).plays_effect) == (None, True)
    show.present_one(before.cue_id, before.revision)
    assert set(show.book.values()) == {Shown("ASSET: it had to make room for others; built-in effect shown")}
    show.do("asset_missed", before.cue_id, DUCK)
    assert view_of(show).revision == before.revision + 1, "it is told once"
    assert show.scheduler.assets.want(DUCK), "the next one has it loaded again"


def test_a_cue_that_ends_before_its_asset_came_says_so():
    show = Rehearsal().offer(duck(duration_secs=0.5)).wait(2.9)
    assert show.lanes == {}
    assert set(show.book.values()) == {NOT_YET}


def test_what_nobody_saw_is_not_answered_because_of_its_asset():
    show = hidden().offer(duck()).wait(1.0)
    show.do("asset_lost", DUCK, FailureCode.DECODE, "it is broken")
    assert show.book == {}
    show.wait(10.0)
    assert {outcome.code for outcome in show.book.values()} == {FailureCode.RENDERER}


def test_nothing_holds_an_answer_back_for_good():
    show = Rehearsal().offer(duck())
    show.present()
    show.do("failed", view_of(show).cue_id, FailureCode.RENDERER, "it could not be drawn")
    assert set(show.book.values()) == {Failed(FailureCode.RENDERER, "it could not be drawn")}
    assert set(Rehearsal().offer(duck()).wait(0.1).do("skip").book.values()) == {NOT_YET}
    assert set(Rehearsal().offer(duck()).wait(0.1).do("shut_down").book.values()) == {NOT_YET}


def test_the_other_ways_to_answer():
    show = Rehearsal(ack_mode=AckMode.RECEIVED).offer(duck())
    assert set(show.book.values()) == {NotShown("acked on receipt")}
    show = Rehearsal(ack_mode=AckMode.FINISHED).offer(duck()).wait(1.0)
    show.do("asset_lost", DUCK, FailureCode.DECODE, "it is broken")
    assert show.book == {}
    show.wait(10.0)
    assert set(show.book.values()) == {LOST}


def test_what_to_load_and_how_often():
    assets = Assets()
    assert assets.want(DUCK)
    assert not assets.want(DUCK)
    assets.ready(DUCK)
    assert not assets.want(DUCK)
    assert assets.is_ready(DUCK)
    assets.gone(DUCK)
    assert assets.want(DUCK)
    assets.lost(DUCK, FailureCode.ASSET, "404")
    assert assets.outcome(DUCK) == Shown("ASSET: 404; built-in effect shown")
    assert assets.want(DUCK)
    assert assets.outcome(DUCK) is None


def test_a_stream_of_addresses_does_not_pile_up():
    assets = Assets()
    for number in range(3 * MOST_REMEMBERED):
        assets.want(f"{number}.glb")
    assert len(assets._known) == MOST_REMEMBERED


# --- company -----------------------------------------------------------------------------------------

FACE = AssetName(AssetKind.PICTURE, "https://engine.example/ana.png")
RING = AssetName(AssetKind.SOUND, "https://engine.example/ring.ogg")


def company_of(show):
    return view_of(show).company


def test_a_gift_asks_for_all_that_it_names_once():
    show = Rehearsal()
    gift = duck(sender=Sender("ana", "Ana", FACE.url), sound_url=RING.url)
    assert [command.name for command in show.scheduler.offer(gift, 0.0) if isinstance(command, LoadAsset)] == [
        DUCK, FACE, RING,
    ]  # fmt: skip
    again = duck(sender=Sender("ana", "Ana", FACE.url), sound_url=RING.url)
    assert not [command for command in show.scheduler.offer(again, 0.0) if isinstance(command, LoadAsset)]


def test_a_video_brings_its_own_sound_unless_the_gift_names_another():
    film = duck(animation_type="video")
    assert Assets.sound_of(film) == AssetName(AssetKind.SOUND, URL)
    assert Assets.sound_of(replace(film, sound_url=RING.url)) == RING
    assert Assets.sound_of(duck()) is None


def test_a_face_takes_the_place_of_initials_and_no_answer_waits_for_it():
    show = Rehearsal().offer(make_gift("rose", sender=Sender("ana", "Ana", FACE.url), duration_secs=5.0)).wait(0.5)
    assert len(show.book) == 1
    assert company_of(show).avatar is None
    before = view_of(show).revision
    show.do("asset_ready", FACE)
    assert company_of(show).avatar == FACE
    assert view_of(show).revision == before + 1
    assert view_of(show).plays_effect is False
    show.wait(10.0)
    assert show.lanes == {}


def test_what_is_there_at_the_start_comes_along():
    gift = make_gift("rose", sender=Sender("ana", "Ana", FACE.url), sound_url=RING.url)
    show = Rehearsal().do("asset_ready", FACE).do("asset_ready", RING).offer(gift)
    assert company_of(show) == Company(avatar=FACE, sound=RING)


def test_company_that_cannot_be_had_is_not_in_the_answer():
    show = Rehearsal().offer(make_gift("rose", sender=Sender("ana", "Ana", FACE.url), sound_url=RING.url))
    for name in (FACE, RING):
        show.do("asset_lost", name, FailureCode.ASSET, "its server answers 404")
    show.wait(0.1)
    assert set(show.book.values()) == {SHOWN}


def test_a_sound_that_comes_late_is_told_to_who_still_stands_and_a_videos_waits_for_its_pictures():
    show = Rehearsal().offer(make_gift("rose", sound_url=RING.url, duration_secs=5.0)).wait(0.5)
    before = view_of(show).revision
    show.do("asset_ready", RING)
    assert (company_of(show).sound, view_of(show).revision) == (RING, before + 1)

    film = Rehearsal().offer(duck(animation_type="video")).wait(0.5)
    video, track = AssetName(AssetKind.VIDEO, URL), AssetName(AssetKind.SOUND, URL)
    before = view_of(film).revision
    film.do("asset_ready", track)
    assert view_of(film).revision == before
    film.do("asset_ready", video)
    assert company_of(film) == Company(video, None, track)
