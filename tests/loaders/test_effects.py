"""Effect files: a bad one is told by line, path, found and expected; the user's own go before the built-in ones."""

import io
import json
import shutil

import pytest
from PIL import Image

from overlay.errors import EffectError
from overlay.loaders.effects import EffectFileError, load_catalogue, load_effect, load_effects
from overlay.loaders.images import ImageError, load_png
from overlay.resources import resource_root

BUILT_IN = resource_root() / "assets" / "effects"
ROSE = (BUILT_IN / "rose.json").read_bytes()


def rose(**changes):
    return json.dumps({**json.loads(ROSE), **changes}, indent=2).encode()


def faults(data):
    with pytest.raises(EffectFileError) as caught:
        load_effect(data, "mine.json")
    assert str(caught.value).startswith("mine.json")
    return caught.value.faults


def test_a_field_that_has_its_place_elsewhere_is_not_meant_here():
    (fault,) = faults(rose(shake={"hz": 3.0}))
    assert fault.path == "shake.hz"
    assert "'hz'" not in fault.expected


def test_a_good_file():
    assert load_effect(ROSE, "rose.json").title == "Rose"
    assert load_effect(b"\xef\xbb\xbf" + ROSE, "rose.json").title == "Rose"  # as the Windows editor writes it


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "column 1: found the end of the file, expected value"),
        (b"{", "column 2: found the end of the file, expected property name enclosed in double quotes"),
        (b'{\n  "name": "a",\n  oops\n}', 'column 3: found "oops", expected property name enclosed in double quotes'),
        (b'{"name": "a"\n "title": 1}', "column 2: found \"\\\"title\\\": 1}\", expected ',' delimiter"),
        (b"[]", "the document: found [], expected an object"),
        (b"\n\xff\xfe", "the file: found the byte 0xff, expected text in UTF-8"),
        (b"[" * 100_000, "the file: found JSON that nobody writes, expected fewer brackets in each other"),
        (b"9" * 10_000, "the file: found JSON that nobody writes"),
        (b" " * 1_100_000, "the file: found 1,100,000 bytes, expected at most 1,048,576"),
        (b"{}", "accent: found nothing, expected a value, for it must be given"),
        (ROSE.replace(b'"spawn_secs"', b'"spawn_sec"', 1),
         "spawn_sec: found 0.7, expected no such field (perhaps 'spawn_secs' is meant)"),
        (rose(accent="red"), 'accent: found "red", expected a colour such as #ff8a3d'),
        (rose(name="My Rose"), 'name: found "My Rose", expected small letters, digits and _, with a letter first'),
        (rose(title=3), "title: found 3, expected text in quotes"),
        (rose(tiers=[0, 9]), "tiers[1]: found 9, expected at most 3"),
        (rose(tiers=[1.5]), "tiers[0]: found 1.5, expected a whole number"),
        (rose(roam=[0.1]), "roam[1]: found nothing"),
        (rose(emitters=[]), "emitters: found [], expected at least 1 entry"),
        (rose(emitters={}), "emitters: found {}, expected a list"),
        (rose(inputs={"amout": 1}), "inputs.amout: found the name \"amout\", expected one of 'amount', 'quantity'"),
        (rose(scale={"min": 2, "max": 1}), "what fits together: min 2.0 is above max 1.0"),
        (rose(title="\ud800"), "expected"),
    ],
)  # fmt: skip
def test_a_bad_file(data, words):
    found = faults(data)
    assert any(words in fault.words for fault in found), [fault.words for fault in found]


def emitter_of(**changes):
    first = {**json.loads(ROSE)["emitters"][0], **changes}
    return rose(emitters=[first])


@pytest.mark.parametrize(
    ("data", "path", "expected"),
    [
        (emitter_of(shape={"kind": "blob", "at": [0, 0]}), "emitters[0].shape", "a kind that is one of 'point'"),
        (emitter_of(shape={"at": [0, 0]}), "emitters[0].shape", "an object with a 'kind'"),
        (emitter_of(shape={"kind": "disc", "at": [0, 0]}), "emitters[0].shape.radius", "a value"),
        (emitter_of(shape={"kind": "disc", "at": [0, "b"], "radius": 1}), "emitters[0].shape.at[1]", "a number"),
        (emitter_of(shape={"kind": "disc", "at": [0, 0], "radius": 9}), "emitters[0].shape.radius", "at most 4"),
    ],
)
def test_the_path_is_that_of_the_document(data, path, expected):
    (fault,) = faults(data)
    assert fault.path == path
    assert fault.expected.startswith(expected)


def of(number, **changes):
    """The rose with changes to one of its emitters."""
    emitters = json.loads(ROSE)["emitters"]
    emitters[number] = {**emitters[number], **changes}
    return rose(emitters=emitters)


@pytest.mark.parametrize(
    ("data", "path", "found"),
    [
        (of(2, name="halo"), "emitters[2].name", '"halo"'),
        (rose(drives=[{"input": "tier", "of": "size", "curve": [{"at": 0, "value": 1}]}]), "drives[0].input", '"tier"'),
        (of(1, drives=[{"input": "tier", "of": "size", "curve": [{"at": 0, "value": 1}]}]),
         "emitters[1].drives[0].input", '"tier"'),
        (of(3, parent={"emitter": "moon", "when": "death"}), "emitters[3].parent.emitter", '"moon"'),
        (of(0, parent={"emitter": "halo", "when": "death"}), "emitters[0].parent.emitter", '"halo"'),
        (of(0, parent={"emitter": "petals", "when": "path"}, spawner={"rate_per_sec": {"min": 1, "max": 2},
            "spawn_secs": 1}), "emitters[0].spawner", '{"rate_per_sec": {"min": 1, "max": 2}, "spawn_secs": 1}'),
        (of(0, spawner={"count": {"min": 1, "max": 600_000}, "cycles": 2, "period_secs": 1}), "emitters[0].spawner",
         '{"count": {"min": 1, "max": 600000}, "cycles": 2, "period...'),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_told_where_it_can_be_mended(data, path, found):
    (fault,) = faults(data)
    assert (fault.path, fault.found) == (path, found)
    assert fault.line > 1


def test_where_one_of_several_things_is_expected_there_is_one_fault():
    (fault,) = faults(of(0, render={"sprite": "picture", "picture": {"image": "../x.png"},
                                    "gradient": [{"at": 0, "colour": "#ffffff"}]}))  # fmt: skip
    assert (fault.path, fault.found) == ("emitters[0].render.picture.image", '"../x.png"')
    assert fault.expected == "one of 'avatar' or 'name' or the name of a PNG file such as star.png"


def test_a_limit_is_told_as_one_types_it():
    (fault,) = faults(of(0, spawner={"count": {"min": 1, "max": 5_000_000}}))
    assert fault.expected == "at most 1048576"


def test_each_fault_has_its_line_and_all_are_told_in_order():
    text = json.dumps({**json.loads(ROSE), "accent": "red", "roam": [0, 7]}, indent=2)
    lines = text.split("\n")
    found = faults(text.encode())
    assert [fault.path for fault in found] == ["accent", "roam[1]"]
    assert ['"accent": "red"' in lines[found[0].line - 1], lines[found[1].line - 1].strip()] == [True, "7"]


def test_a_name_that_stands_twice_is_a_fault():
    found = faults(b'{\n"title": "One",' + ROSE.lstrip()[1:])
    assert [(fault.path, fault.found, fault.expected) for fault in found] == [("title", "it a second time", "it once")]


def test_the_sentence_names_file_line_and_how_many_more():
    with pytest.raises(EffectFileError) as caught:
        load_effect(b"{}", "mine.json")
    assert str(caught.value) == (
        "mine.json:1: accent: found nothing, expected a value, for it must be given; and 3 more"
    )


def test_a_folder(tmp_path):
    with pytest.raises(EffectError, match="holds no effect file"):
        load_catalogue(tmp_path)
    (tmp_path / "rose.json").write_bytes(ROSE)
    assert [effect.name for effect in load_catalogue(tmp_path)] == ["rose"]
    (tmp_path / "again.json").write_bytes(rose(title="Again"))
    with pytest.raises(EffectError, match="Two effects are named 'rose'"):
        load_catalogue(tmp_path)


def wreath(**shape):
    first = {**json.loads(ROSE)["emitters"][0], "shape": {"kind": "silhouette", "radius": 0.2, **shape}}
    return rose(name="wreath", gift_types=[], emitters=[first])


def test_images_come_from_beside_the_file(tmp_path):
    (tmp_path / "wreath.json").write_bytes(wreath(image="wreath.png"))
    with pytest.raises(EffectFileError) as caught:
        load_catalogue(tmp_path)
    assert caught.value.faults[0].path == "emitters[0].shape.image"
    assert caught.value.faults[0].words.endswith("an image beside it that can be read (No such file or directory)")
    assert '"wreath.png"' in wreath(image="wreath.png").decode().split("\n")[caught.value.faults[0].line - 1]
    (tmp_path / "wreath.png").write_bytes(b"GIF89a")
    with pytest.raises(EffectFileError, match="which holds something that cannot be read, expected a PNG image"):
        load_catalogue(tmp_path)
    Image.new("RGBA", (3, 2), (10, 20, 30, 40)).save(tmp_path / "wreath.png")
    image = load_catalogue(tmp_path).image("wreath", "wreath.png")
    assert image.shape == (2, 3, 4)
    assert image[0, 0].tolist() == [10, 20, 30, 40]
    assert load_effects(BUILT_IN, tmp_path).catalogue.image("wreath", "wreath.png").shape == (2, 3, 4)


def test_an_own_effect_without_its_image_is_refused(tmp_path):
    (tmp_path / "wreath.json").write_bytes(wreath(image="wreath.png"))
    found = load_effects(BUILT_IN, tmp_path)
    assert [refused.faults[0].path for refused in found.refused] == ["emitters[0].shape.image"]
    assert "wreath" not in {effect.name for effect in found.catalogue}
    assert faults(wreath(image="../crown.png"))[0].path == "emitters[0].shape.image"


def test_an_image_smaller_than_its_cells_is_refused_and_the_built_in_effect_plays(tmp_path):
    first = json.loads(ROSE)["emitters"][0]
    picture = {"image": "dot.png", "columns": 2, "rows": 8}
    first["render"] = {"sprite": "picture", "picture": picture, "gradient": [{"at": 0, "colour": "#ffffff"}]}
    (tmp_path / "rose.json").write_bytes(rose(emitters=[first]))
    Image.new("RGBA", (2, 7)).save(tmp_path / "dot.png")
    found = load_effects(BUILT_IN, tmp_path)
    (fault,) = found.refused[0].faults
    assert fault.line > 1
    assert fault.words == (
        'emitters[0].render.picture.image: found "dot.png", which holds 2x7 pixels, '
        "expected at least one pixel for each of 2x8 cells"
    )
    assert found.catalogue["rose"].emitters[0].render.picture is None
    Image.new("RGBA", (2, 8)).save(tmp_path / "dot.png")
    assert not load_effects(BUILT_IN, tmp_path).refused


def test_an_image_that_is_too_large_is_not_decoded():
    large = io.BytesIO()
    Image.new("1", (5000, 5000)).save(large, "PNG")
    with pytest.raises(ImageError, match="found 5000x5000 pixels"):
        load_png(large.getvalue())
    with pytest.raises(ImageError, match="bytes, expected at most"):
        load_png(bytes(9 * 2**20))


# --- the user's own ------------------------------------------------------------------------------------


def own(tmp_path, **files):
    for name, data in files.items():
        (tmp_path / f"{name}.json").write_bytes(data)
    return load_effects(BUILT_IN, tmp_path)


def test_without_a_folder_there_are_the_built_in_ones(tmp_path):
    found = load_effects(BUILT_IN, tmp_path / "none")
    assert [effect.name for effect in found.catalogue] == [effect.name for effect in load_catalogue(BUILT_IN)]
    assert (found.own_paths, found.refused) == ({}, ())


def test_an_own_effect_replaces_the_built_in_one_and_keeps_its_gift_types(tmp_path):
    found = own(tmp_path, mine=rose(title="My rose", gift_types=[]))
    assert found.catalogue["rose"].title == "My rose"
    assert found.catalogue["rose"].gift_types == load_catalogue(BUILT_IN)["rose"].gift_types
    assert found.own_paths == {"rose": tmp_path / "mine.json"}


def test_an_own_effect_takes_gift_types_from_others(tmp_path):
    found = own(tmp_path, mine=rose(name="fireworks", title="Mine", gift_types=["Spaceship"]))
    assert found.refused == ()
    assert found.catalogue.effect_for("spaceship", 0).title == "Mine"
    assert found.catalogue.effect_for("FIREWORKS", 0).title == "Mine"
    assert found.catalogue.effect_for("rockets", 0).title == "Rocket"


def test_a_bad_own_effect_is_refused_and_the_built_in_one_plays(tmp_path):
    found = own(tmp_path, rose=rose(accent="red"), heart=rose(name="heart", title="Mine", gift_types=[]))
    assert found.catalogue["rose"].title == "Rose"
    assert found.catalogue["heart"].title == "Mine"
    (error,) = found.refused
    assert str(error).startswith(f"{tmp_path / 'rose.json'}:")
    assert 'accent: found "red", expected a colour such as #ff8a3d' in str(error)


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (rose(name="a", gift_types=[]), 'name: found "a", expected a name that no other of your effects has'),
        (rose(name="b", gift_types=["X"]), "expected a gift type that your 'a' does not claim"),
        (rose(name="x", gift_types=[]), "name: found \"x\", expected another name, for your 'a' claims it"),
        (rose(name="b", gift_types=["y", "heart"]), 'gift_types[1]: found "heart", expected another gift type'),
    ],
)  # fmt: skip
def test_own_effects_that_clash(tmp_path, second, words):
    found = own(tmp_path, a=rose(name="a", title="First", gift_types=["x"]), b=second)
    (error,) = found.refused
    assert words in str(error)
    assert found.catalogue["a"].title == "First"
    assert found.catalogue.effect_for("heart", 0).title == "Heart"


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    shutil.copytree(BUILT_IN, tmp_path / "rose.json")  # a folder by that name
    found = load_effects(BUILT_IN, tmp_path)
    assert "the file: found Is a directory" in str(found.refused[0]) or "Permission" in str(found.refused[0])
