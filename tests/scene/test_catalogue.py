"""Decision G11: by gift type without regard to case, else by value tier and a stable hash of the name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.errors import EffectError
from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.effects.catalogue import Catalogue

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


@pytest.mark.parametrize(
    ("gift_type", "name"),
    [
        ("rose", "rose"),
        ("ROSE", "rose"),
        (" Roses ", "rose"),
        ("Gem", "diamond"),
        ("love", "heart"),
        ("firework", "rocket"),
    ],
)
def test_known_types(gift_type, name):
    assert {CATALOGUE.effect_for(gift_type, tier).name for tier in range(4)} == {name}


@given(st.text(), st.integers(0, 3))
def test_an_unknown_type_gets_an_effect_of_its_tier_and_always_the_same(gift_type, tier):
    chosen = CATALOGUE.effect_for(gift_type, tier)
    known = {name for effect in CATALOGUE for name in (effect.name, *effect.gift_types)}
    assert gift_type.strip().casefold() in known or tier in chosen.tiers
    assert CATALOGUE.effect_for(gift_type.upper().lower(), tier) is CATALOGUE.effect_for(
        gift_type.upper().lower(), tier
    )


def test_the_choice_is_the_same_in_every_process():
    some = Catalogue([CATALOGUE[name] for name in ("confetti", "diamond", "heart", "rocket", "rose", "star")])
    names = ["lion", "galaxy_ship", "corgi", "drama queen", "ライオン"]
    chosen = [some.effect_for(name, 2).name for name in names]
    assert chosen == ["star", "star", "star", "rocket", "rocket"]


def test_the_order_of_files_does_not_matter():
    backwards = Catalogue(reversed(list(CATALOGUE)))
    assert [effect.name for effect in backwards] == [effect.name for effect in CATALOGUE]


def test_every_tier_has_several_looks():
    for tier in range(4):
        assert len({CATALOGUE.effect_for(f"gift {number}", tier).name for number in range(50)}) >= 2


def test_a_wrong_catalogue_is_refused():
    rose = CATALOGUE["rose"]
    with pytest.raises(EffectError, match="named 'rose'"):
        Catalogue([rose, rose])
    with pytest.raises(EffectError, match="claimed"):
        Catalogue([rose, rose.model_copy(update={"name": "other"})])
    with pytest.raises(EffectError, match="no effect"):
        Catalogue([])
    with pytest.raises(EffectError, match=f"known: {next(iter(CATALOGUE)).name}"):
        CATALOGUE["nothing"]
