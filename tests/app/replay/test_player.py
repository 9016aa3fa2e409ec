"""A replay is the session once more: the same cues in the same order, the same outcomes, the same frames each time."""

import asyncio
import json
from dataclasses import replace

import numpy as np
import pytest

from overlay import commands, events
from overlay.app.recording import make_recorder
from overlay.app.replay.player import NOT_HERE, Player, Props, frame_count
from overlay.app.replay.replay_command import load_recording, settings_of
from overlay.app.replay.tape import Tape
from overlay.app.theming import arrangement_for
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder
from overlay.network.address import Address
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.pace import Pace
from overlay.playback.rules import Rules
from overlay.protocol.news import Phase
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.models.prop import make_prop
from overlay.settings import GiftRule, Settings
from tests.app.rehearsal import CATALOGUE, rehearsing
from tests.app.replay.session import PLANT, PROPS, SETTINGS, STEP, record_session, write_session
from tests.scene.whole_model import a_model


def played(path, props=PROPS):
    player = Player(load_recording(path), props)
    frame_count(player, STEP)
    return player


def test_a_real_session_has_the_same_cues_in_the_same_order_and_the_same_outcomes(tmp_path):
    path, titles, outcomes = record_session(tmp_path)
    recording = load_recording(path)
    assert (recording.damages, recording.missing) == ((), 0)
    assert any(entry.joins for entry in recording.entries) or titles[0] != "Rocket"
    assert Settings.model_validate(dict(recording.head.settings)).size == SETTINGS.size
    player = played(path)
    assert player.shown == titles
    assert len(titles) == 6
    assert {gift_id: words for gift_id, words in player.outcomes.items() if gift_id in outcomes} == outcomes
    assert recording.outcomes == outcomes
    assert {"shown", "skipped before it started"} <= set(outcomes.values())


def test_a_redacted_one_plays_the_same_and_names_nobody(tmp_path):
    path, titles, outcomes = record_session(tmp_path, is_redacted=True)
    text = path.read_text()
    head = json.loads(text.splitlines()[0])
    assert (head["redacted"], head["origin"]) == (True, "")
    assert PLANT not in text
    assert not any(gift_id in text for gift_id in outcomes)
    player = played(path)
    assert player.shown == titles
    assert sorted(words for gift_id, words in player.outcomes.items()) == sorted(outcomes.values())


def test_frames_that_were_read_in_one_go_are_one_turn(tmp_path):
    orders = [(1.0, GiftOrder("rose")), *((1.0, GiftOrder("heart")) for _ in range(4)), (1.0, GiftOrder("rocket"))]
    path = write_session(tmp_path / "a.jsonl", orders)
    assert played(path).shown[0] == "Rose"
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    path.write_text("".join(json.dumps({**line, "joins": True} if number > 3 else line) + "\n"
                            for number, line in enumerate(lines)))  # fmt: skip
    assert played(path).shown[0] == "Rocket"


def test_the_same_file_gives_the_same_frames_however_they_are_reached(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(0.2, GiftOrder("rose")), (0.9, GiftOrder("confetti"))])
    recording = load_recording(path)
    one, two = (Tape(lambda: Player(recording, PROPS)) for _ in "ab")
    for tick in range(80):
        forward = one.frame(tick / 60, (1, 1))
    two.frame(3.0, (1, 1))
    for _ in range(200):
        wound = two.frame(79 / 60, (1, 1))
        if two.is_at(79 / 60):
            break
    assert wound.now_secs == forward.now_secs == 79 / 60
    assert (wound.visible, wound.banners) == (forward.visible, forward.banners)
    assert [batch.chunks.tobytes() for batch in wound.batches] == [batch.chunks.tobytes() for batch in forward.batches]
    assert forward.batches


def test_winding_far_is_done_a_little_at_a_time(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(secs / 4, GiftOrder("rose")) for secs in range(40)])
    time = iter(range(10_000))
    tape = Tape(lambda: Player(load_recording(path), PROPS), lambda: next(time) * 0.015)
    tape.frame(5.0, (1, 1))
    assert not tape.is_at(5.0)
    looks = 1
    while not tape.is_at(5.0):
        tape.frame(5.0, (1, 1))
        looks += 1
    assert looks > 50


def test_nothing_is_done_where_nothing_happens(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(0.5, GiftOrder("rose")), (7200.0, GiftOrder("rose"))])
    player = Player(load_recording(path), PROPS)
    frames = 0
    frame = player.frame

    def counted(secs):
        nonlocal frames
        frames += 1
        return frame(secs)

    player.frame = counted
    assert frame_count(player, STEP) > 7200 / STEP
    assert frames < 500


def test_a_lost_connection_and_one_that_is_not_recorded_are_no_end(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(1.0, GiftOrder("rose")), (100.0, GiftOrder("heart"))])
    lines = path.read_text().splitlines()
    lost = json.dumps({"at_secs": 2.0, "link": "lost", "code": 1006, "reason": ""})
    path.write_text("\n".join([*lines[:4], lost, lines[4]]) + "\n")
    player = played(path)
    assert player.shown == ["Rose", "Heart"]
    assert player._director.session.status.phase is Phase.GREETING
    path.write_text("\n".join([lines[0], lines[3]]) + "\n")  # it begins in the middle
    assert played(path).shown == ["Rose"]


def test_a_setting_of_the_recording_holds(tmp_path):
    orders = [(1.0, GiftOrder("rose", duration_ms=10_000)) for _ in range(3)]
    recording = load_recording(write_session(tmp_path / "a.jsonl", orders))
    for lanes in (1, 3):
        player = Player(recording, Props(Settings(lanes=lanes), (160, 90), CATALOGUE))
        player.frame(1.0)
        assert len(player.shown) == lanes


def test_a_board_that_rests_is_shown_and_holds_nothing_up(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(1.0, GiftOrder("rose"))])
    status = {"type": "stream:status", "payload": {"isLive": True, "viewerCount": 5}}
    with path.open("a") as file:
        file.write(json.dumps({"at_secs": 2.0, "text": json.dumps(status)}) + "\n")
    props = Props(Settings(viewers=True), (160, 90), CATALOGUE)
    assert 3 < frame_count(Player(load_recording(path), props), STEP) * STEP < 20
    player = Player(load_recording(path), props)
    player.frame(2.0)
    assert player.frame(3.0).signs


@pytest.mark.parametrize("is_here", [True, False])
def test_a_model_plays_if_it_is_here_and_else_the_built_in_effect(tmp_path, is_here):
    order = GiftOrder("rose", animation_type="3d-model", asset_url="https://h/a.glb")
    path = write_session(tmp_path / "a.jsonl", [(1.0, order)])
    with path.open("a") as file:
        file.write(json.dumps({"at_secs": 1.2, "asset": "model", "url": "https://h/a.glb"}) + "\n")
    props = {AssetName(AssetKind.MODEL, "https://h/a.glb"): make_prop(a_model())} if is_here else {}
    player = Player(load_recording(path), Props(SETTINGS, (160, 90), CATALOGUE, find_asset=props.get))
    before, after = player.frame(1.1), player.frame(1.4)
    assert before.batches
    assert not before.models
    assert bool(after.models) is is_here
    frame_count(player, STEP)
    words = "shown" if is_here else f"shown ({NOT_HERE}; built-in effect shown)"
    assert player.outcomes == {"gift-0": words}


def test_a_face_is_shown_if_it_is_here(tmp_path):
    zoe = replace(viewer_named("Zoë"), avatar="https://h/zoe.png")
    path = write_session(tmp_path / "a.jsonl", [(1.0, GiftOrder("rose", sender=zoe))])
    with path.open("a") as file:
        file.write(json.dumps({"at_secs": 1.2, "asset": "picture", "url": "https://h/zoe.png"}) + "\n")
    face = Avatar(b"zoe", np.zeros((AVATAR_PX, AVATAR_PX, 4), np.uint8))
    faces = {AssetName(AssetKind.PICTURE, "https://h/zoe.png"): face}
    player = Player(load_recording(path), Props(SETTINGS, (160, 90), CATALOGUE, find_asset=faces.get))
    before, after = player.frame(1.1), player.frame(1.4)
    assert before.banners[0].content.avatar is None
    assert after.banners[0].content.avatar is face


def record_rules(folder, *, is_redacted):
    """A session in which the streamer hides, blocks and slows down; the file, its titles and its outcomes."""
    settings = SETTINGS.model_copy(
        update={"rules": (GiftRule(gift="heart", show="hide"),), "blocked_names": ("Mallory",)}
    )
    path = folder / "session.jsonl"

    async def test():
        async with GiftEngine() as engine:
            recorder = make_recorder(path, settings, Address(engine.url), str, is_redacted=is_redacted)
            async with rehearsing(engine.url, folder, pace=Pace(), recorder=recorder) as rehearsal:
                rehearsal.director.scheduler.rules = Rules(settings.rules, settings.blocked_names)
                await engine.wait_for_host()
                post = rehearsal.backstage.post

                async def send(*orders):
                    gifts = [engine.send_gift(GiftOrder(kind, sender=viewer_named(name))) for kind, name in orders]
                    await engine.wait_for_acks(gifts)

                await send(("rose", "mallory"), ("heart", "Ana"), ("star", "Ana"))
                post(events.RulesRequested((GiftRule(gift="rose", show="hide"),), ("Troll*", "Eve")))
                await send(("heart", "Mallory"), ("rose", "Ana"), ("confetti", "TROLL 7"), ("diamond", "Eve"))
                await asyncio.sleep(2 * STEP)  # here a gift is seen at once, in a replay with its frame
                post(events.PaceRequested(4.0))
                post(events.HoldRequested(0.2))
                await send(("crown", "Ana"), ("rocket", "Trolley"), ("lion", "Ana"))
        recorder.close()
        titles = [show.staging.banner.gift_title for show in rehearsal.of(commands.Show)]
        return path, titles, {one.gift.gift_id: one.outcome for one in rehearsal.of(commands.ReportGift) if one.outcome}

    return asyncio.run(test())


@pytest.mark.parametrize("is_redacted", [False, True])
def test_what_the_streamer_changes_meanwhile_is_changed_in_the_replay_too(tmp_path, is_redacted):
    path, titles, outcomes = record_rules(tmp_path, is_redacted=is_redacted)
    recording = load_recording(path)
    props = replace(PROPS, settings=settings_of(recording))
    player = played(path, props)
    assert player.shown == titles == ["Star", "Heart", "Crown", "Lion"]
    assert sorted(player.outcomes.values()) == sorted(outcomes.values())
    assert sum(words.startswith("hidden") for words in outcomes.values()) == 6
    text = path.read_text()
    assert is_redacted is not any(name in text for name in ("allory", "Troll", "TROLL", "Eve", "Ana"))


def test_another_profile_and_less_motion_hold_from_their_moment_on(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [(0.2, GiftOrder("rose"))])
    with path.open("a") as file:
        file.write(json.dumps({"at_secs": 0.4, "senses": "calm", "motion": "full"}) + "\n")
        file.write(json.dumps({"at_secs": 0.6, "senses": "full", "motion": "reduced"}) + "\n")
    player = Player(load_recording(path), PROPS)
    seen = []
    for secs in (0.3, 0.5, 0.7):
        player.frame(secs)
        seen.append(player._scene.senses)
    assert seen == [PROFILES["balanced"], PROFILES["calm"], PROFILES["full"].with_reduced_motion()]


def record_looks(path, *looks):
    with path.open("a") as file:
        for at_secs, name, value in looks:
            file.write(json.dumps({"at_secs": at_secs, "setting": name, "value": value}) + "\n")
    return path


def test_what_viewers_read_looks_otherwise_from_its_moment_on_and_before_it_as_it_did(tmp_path):
    path = record_looks(
        write_session(tmp_path / "a.jsonl", [(0.2, GiftOrder("rose"))]),
        (0.4, "theme", "neon"), (0.6, "text_scale", 99), (0.7, "lanes", 2), (0.8, "flash_guard", False),
    )  # fmt: skip
    recording = load_recording(path)
    assert recording.damages == ()
    props = replace(PROPS, arrange=lambda settings: arrangement_for(settings, None, pytest.fail))
    worn = []
    tape = Tape(lambda: Player(recording, props), lambda: 0.0, worn.append)
    seen = []
    for secs in (0.3, 0.5, 0.65, 0.9, 0.3):
        tape.frame(secs, (1, 1))
        assert tape.is_at(secs)
        settings, look = tape.player.settings, tape.player.arrangement
        seen.append((look.theme.name, look.text_scale, look.lanes, settings.flash_guard))
        assert tape.player._scene.arrangement is look
    first = (PROPS.arrangement.theme.name, 1.0, PROPS.arrangement.lanes, True)
    assert seen == [first, ("neon", 1.0, SETTINGS.lanes, True), ("neon", 1.0, SETTINGS.lanes, True),
                    ("neon", 1.0, 2, False), first]  # fmt: skip
    assert (worn[0].theme.name, worn[-1]) == ("neon", PROPS.arrangement)
