"""Thousands of damaged files: each gives a model or the one error, soon, and nothing else."""

import itertools
import json
import random
import time

import numpy as np
import pytest

from overlay.errors import AssetError
from overlay.loaders.gltf import ModelError, external_uris, load_model
from overlay.render.models.material import material_row
from overlay.scene.acts import Act
from overlay.scene.models.prop import make_prop
from tests.loaders.gltf.building import CORNERS, picture, quad
from tests.loaders.gltf.test_animations import animated, pointing
from tests.loaders.gltf.test_basisu import GREEN, RED, glowing, ktx
from tests.loaders.gltf.test_compression import draco, packed
from tests.loaders.gltf.test_meshes import morphing
from tests.loaders.gltf.test_nodes import HALF, PAIR, skinned
from tests.loaders.gltf.test_real_files import FILES, check

COUNT = 2400
STRANGE = [
    None, True, 0, -1, 1, 3, 255, 65536, 2**31, 2**32, 2**63, 10**30, 0.5, -0.0, 1e38, 1e300, "", "x", "../x", "data:,",
    "SCALAR", "MAT4", [], [0], [[]], {}, {"x": 1}, [1e38] * 3, [0] * 16, [-1], [None],
]  # fmt: skip


def textured():
    one = quad(material={
        "normalTexture": {"index": 0, "extensions": {"KHR_texture_transform": {"scale": [2, 2]}}},
        "emissiveTexture": {"index": 1},
        "extensions": {"KHR_materials_clearcoat": {"clearcoatNormalTexture": {"index": 0}}},
    })[0]  # fmt: skip
    one.texture(picture((8, 8)), sampler=0)
    one.texture(picture((8, 8), kind="WEBP"))
    one.add("samplers", {"wrapS": 33071})
    one.node(camera=0, children=[0])
    one.add("cameras", {"type": "perspective", "perspective": {"yfov": 1, "znear": 1}})
    one.accessor(
        CORNERS, sparse={"count": 1, "indices": {"bufferView": 0, "componentType": 5121}, "values": {"bufferView": 0}}
    )
    one.document["meshes"][0]["primitives"][0]["attributes"]["POSITION"] = len(one.document["accessors"]) - 1
    return one


SEEDS = [
    textured().glb,
    morphing([{"POSITION": CORNERS}], weights=[1]).glb,
    skinned(PAIR, HALF).glb,
    animated("rotation", np.eye(4)[:3]).glb,
    animated("weights", np.zeros(18), interpolation="CUBICSPLINE").glb,
    pointing("/materials/0/pbrMetallicRoughness/baseColorFactor", np.ones((3, 4))).glb,
    lambda: glowing(basis=ktx(RED, GREEN), plain=picture()),
    draco().glb,
    packed().glb,
    textured().gltf,
    *[path.read_bytes for path in FILES if path.suffix == ".glb" and path.stat().st_size < 200_000],
]


def mutated(data, chance):
    """Damage bytes, lengths, or the values of the document."""
    kind = chance.choice(["document"] * 6 + ["end"] + ["bytes"] * 4 + ["first bytes"])
    if kind == "document" and data[:4] == b"glTF":
        length = int.from_bytes(data[12:16], "little")
        document = json.loads(data[20 : 20 + length])
        for _ in range(chance.choice([1, 1, 2])):
            spoil(document, chance)
        text = json.dumps(document).encode()
        text += b" " * (-len(text) % 4)
        head = data[:8] + (len(data) - length + len(text)).to_bytes(4, "little") + len(text).to_bytes(4, "little")
        return head + data[16:20] + text + data[20 + length :]
    if kind == "end":
        return data[: chance.randrange(len(data))]
    found = bytearray(data)
    for _ in range(chance.choice([1, 3, 30])):
        where = chance.randrange(min(len(found), 3000) if kind == "first bytes" else len(found))
        found[where] = chance.choice([0, 255, chance.randrange(256), found[where] ^ 1])
    return bytes(found)


def spoil(document, chance):
    """Replace, remove or double one value somewhere."""
    place = document
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(place[key], dict | list) and place[key] and chance.random() < 0.85:
            place = place[key]
            continue
        kind = chance.randrange(4)
        if kind == 0:
            del place[key]
        elif kind == 1 and isinstance(place, list):
            place.append(place[key])
        elif kind == 2 and type(place[key]) in (int, float):
            place[key] += chance.choice([-1, 1, 2, 1000])
        else:
            place[key] = chance.choice(STRANGE)
        return


def play(model):
    """On the stage, or refused before it comes there: nothing that is drawn may stop on it."""
    try:
        act = Act(1, make_prop(model), 7, 1.0, (0.0,), 9.0, -9.0, 0)
    except AssetError:
        return
    for now in (0.1, 2.5, 9.1):
        with np.errstate(all="ignore"):
            drawn = act.instances(now, (640, 360))
        for _, material in drawn[0].pose.materials if drawn else ():
            material_row(material)
        assert all(np.isfinite(one.view.clip_from_world).all() for one in drawn)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_damaged_files_give_a_model_or_the_error():
    chance = random.Random(5)
    files = [seed() for seed in SEEDS]
    verdicts = {"model": 0, "error": 0}
    for data, number in zip(itertools.cycle(files), range(COUNT), strict=False):
        damaged = mutated(data, chance)
        began = time.process_time()
        try:
            external_uris(damaged)
            model = load_model(damaged)
        except ModelError as error:
            verdicts["error"] += 1
            words = str(error)
        else:
            verdicts["model"] += 1
            words = ""
            if model.meshes:
                check(model)
            play(model)
        assert len(words.encode("utf-8")) < 600, number
        assert time.process_time() - began < 5, number
    assert min(verdicts.values()) > COUNT // 20, verdicts  # else they are damaged too much, or too little


def test_what_is_not_damaged_loads():
    for seed in SEEDS:
        check(load_model(seed()))
