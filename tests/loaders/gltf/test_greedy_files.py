"""Small files that would have this very process take gigabytes: what becomes of them stays small."""

import tracemalloc

import numpy as np
import pytest

from overlay.loaders.gltf import load_model
from overlay.scene.models.pose import ModelRig
from overlay.scene.models.prop import make_prop
from tests.loaders.gltf.building import CORNERS, quad

MOST_BYTES = 128 * 2**20
TURNS = np.array([[0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 1]], "f4")


def turning(nodes, clips=1, secs=60.0):
    """Every node turns for a minute, at one of eight times."""
    one = quad()[0]
    one.document["nodes"] += [{} for _ in range(nodes - 1)]
    one.document["nodes"][0]["children"] = list(range(1, nodes))
    turns = one.accessor(TURNS)
    samplers = [{"input": one.accessor(np.array([0, 1 + place, secs], "f4")), "output": turns} for place in range(8)]
    channels = [{"sampler": node % 8, "target": {"node": node, "path": "rotation"}} for node in range(nodes)]
    for _ in range(clips):
        one.add("animations", {"samplers": samplers, "channels": channels})
    return one.glb()


def morphing_in_many_ways():
    """All of 500 targets are one list of vertices."""
    one, primitive = quad()
    place = one.accessor(np.tile(CORNERS, (1_000, 1)))
    primitive |= {"attributes": {"POSITION": place}, "targets": [{"POSITION": place, "NORMAL": place}] * 500}
    return one.glb()


GREEDY = {
    "thousands of nodes turn for a minute": lambda: turning(4_900),
    "a thousand clips of fifty nodes": lambda: turning(49, 1_000),
    "five hundred morph targets that are one": morphing_in_many_ways,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", GREEDY)
def test_what_becomes_of_a_small_file_is_small(name):
    data = GREEDY[name]()
    assert len(data) < 6_000_000
    tracemalloc.start()
    try:
        prop = make_prop(load_model(data))
        for moment in (0.0, 7.0):
            prop.rig.pose(prop.clip, moment)
        ModelRig(prop.model)  # as the graphics card's side makes it
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < MOST_BYTES
