"""A wire message becomes a gift in our units: decisions G9 to G12, A1."""

import json

import pytest

from overlay.protocol.codec import decode_server
from overlay.protocol.gift import Gift, Sender, gift_from
from overlay.protocol.moment import Moment
from tests.protocol.examples import GIFT_RECEIVED, changed

NOW = Moment(12.5, 1_761_696_000_500)


def read(**changes):
    return gift_from(decode_server(json.dumps(changed(GIFT_RECEIVED, **changes))), NOW)


def test_the_contracts_gift():
    assert read() == Gift(
        gift_id="gift-1",
        gift_type="rose",
        quantity=3,
        total_value=4.5,
        sender=Sender("user-1", "Amélie", "https://example.invalid/amelie.png", is_subscriber=True, is_moderator=False),
        animation_type="particle",
        duration_secs=3.0,
        asset_url="https://example.invalid/rose.glb",
        sound_url="https://example.invalid/rose.ogg",
        is_streak=True,
        combo_count=7,
        rank=2.0,
        received=NOW,
        sent_epoch_ms=1_761_695_999_999,
    )


@pytest.mark.parametrize(("sent", "quantity"), [(0, 1), (..., 1), (1, 1), (5.0, 5), (2**63, 2**63), (10**36, 10**36)])
def test_quantity(sent, quantity):
    gift = read(payload__quantity=sent)
    assert gift.quantity == quantity
    assert isinstance(gift.quantity, int)
    assert ("quantity" in gift.corrections) == (sent in (0, ...))


@pytest.mark.parametrize(("sent", "value"), [(0, 0.0), (-0.01, 0.0), (-1e308, 0.0), (1e308, 1e308), (2**63, 2.0**63)])
def test_total_value(sent, value):
    gift = read(payload__totalValue=sent)
    assert gift.total_value == value
    assert ("totalValue" in gift.corrections) == (sent < 0)


@pytest.mark.parametrize(
    ("sent", "duration_secs"),
    [(0, None), (-1, None), (None, None), (..., None), (1, 0.001), (1e12, 1e9), (2.5, 0.0025)],
)
def test_duration(sent, duration_secs):
    assert read(payload__animation__duration=sent).duration_secs == duration_secs


@pytest.mark.parametrize("nothing", [..., None, ""])
def test_absent_null_and_empty_all_mean_none(nothing):
    gift = read(
        payload__sender__avatar=nothing,
        payload__animation__assetUrl=nothing,
        payload__animation__soundUrl=nothing,
        payload__animation__type=nothing,
    )
    assert (gift.sender.avatar_url, gift.asset_url, gift.sound_url, gift.animation_type) == (None,) * 4


@pytest.mark.parametrize("nonsense", [..., None, "", "soon", 7, [], "2016-12-31T23:59:60Z"])
def test_a_timestamp_that_is_none_becomes_the_time_of_receipt_and_a_count(nonsense):
    gift = read(payload__metadata__timestamp=nonsense)
    assert gift.sent_epoch_ms == NOW.epoch_ms
    assert gift.corrections == ("timestamp",)


@pytest.mark.parametrize(("sent", "name", "corrections"), [("", "Someone", ("username",)), ("Someone", "Someone", ())])
def test_a_name_that_is_none(sent, name, corrections):
    gift = read(payload__sender__username=sent)
    assert (gift.sender.name, gift.corrections) == (name, corrections)


def test_nothing_that_is_kept_of_a_gift_is_large_but_its_id():
    big = "x" * 300_000
    gift = read(
        payload__giftType=big, payload__sender__userId=big, payload__sender__username=big, payload__sender__avatar=big,
        payload__animation__type=big, payload__animation__assetUrl=big, payload__animation__soundUrl=big,
    )  # fmt: skip
    assert len(repr(gift)) < 2000
    assert (gift.asset_url, gift.sound_url, gift.sender.avatar_url) == (None, None, None)
    assert "url" in gift.corrections
    assert read(payload__sender__userId=big).sender.user_id == gift.sender.user_id
    assert read(payload__sender__userId=big + "y").sender.user_id != gift.sender.user_id
