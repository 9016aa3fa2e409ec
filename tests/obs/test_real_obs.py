"""The whole road with a real OBS: the desk's button, OBS's own capture, and the pixels that arrive in it.

Mesa's software driver gives OBS no picture of a window (``EGL_KHR_image_pixmap``): with it alone the test is that an
empty capture is told in words. For the pixels, OBS gets a driver that has it (`pixmap_egl.c`).
"""

import asyncio
import contextlib
import json
import os
import subprocess

import pytest

import dev
from overlay.network.obs_client import decoded, obs_client
from overlay.obs.capture import CAPTURES, Desktop, OurWindow
from overlay.obs.checking import check
from overlay.obs.placing import PLAIN
from overlay.obs.setting_up import set_up
from overlay.obs.talk import Ask, asked
from tests.installed import ended, hooked, linux_only, overlay, run_options
from tests.obs.real_obs import PASSWORD, SIZE, obs_again, obs_studio, pixmap_vendor, require_obs, window_manager
from tests.patience import PATIENCE_SECS

pytestmark = [pytest.mark.slow, pytest.mark.screen, pytest.mark.timeout(180), linux_only]

X11 = CAPTURES[Desktop.X11]
NAME = "Hyperfocus Overlay"
WINDOW = OurWindow(NAME, "hyperfocus-overlay", SIZE)

PUPPET = """
from overlay.desktop.desk.cards.obs_card import AT_WORK

async def script(made):
    card = made._panel.obs
    while True:
        order = (await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)).strip()
        if order == "set up":
            card._button.click()
            while card._found.text() == AT_WORK:
                await asyncio.sleep(0.02)
        while order.startswith("until ") and order[6:] not in card._words.text():
            await asyncio.sleep(0.02)
        if order.startswith("card"):
            made._obs._switch_card(is_shown=order == "card on")
        if order.startswith("change "):
            made._desk.change(order.split()[1], order.split()[2] == "yes")
        if order.startswith("write "):
            made.window._renderer.output = order[6:]
            made.window.wake()
        if order == "end":
            made.finish()
            return
        print(json.dumps({"words": card._words.text(), "found": card._found.text()}), flush=True)

import json
"""


class Desk:
    """The overlay's desk in its own process, which does what it is told."""

    def __init__(self, process):
        self._process = process

    async def tell(self, order):
        self._process.stdin.write(f"{order}\n".encode())
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE_SECS)
        assert line, (await self._process.stderr.read()).decode()
        return json.loads(line)

    async def until(self, words):
        """Once OBS has told it, and it tells the streamer."""
        assert words in (await self.tell(f"until {words}"))["words"]


@contextlib.asynccontextmanager
async def desk_at(url, display, folder, password=PASSWORD):
    variables = {**os.environ, "DISPLAY": display, "HYPERFOCUS_OBS_PASSWORD": password}
    variables |= {"HYPERFOCUS_OBS_URL": url} if url else {"XDG_CONFIG_HOME": str(folder.parent / ".config")}
    options = run_options("ws://127.0.0.1:1/ws", folder, "--size", f"{SIZE[0]}x{SIZE[1]}", panel=True)
    async with overlay(*options, program=hooked(PUPPET), env=variables, stdin=subprocess.PIPE) as process:
        yield Desk(process)
        process.stdin.write(b"end\n")
        code, words = await ended(process)
        assert code == 0, words


@contextlib.contextmanager
def stage(folder, more):
    """A screen with a window manager and OBS on it."""
    require_obs()
    with dev.virtual_screen() as display, window_manager(display), obs_studio(folder, display, more) as (url, process):
        yield url, display, process


async def ask(client, kind, **data):
    return await client.hold(asked(kind, **data))


async def item_of(client, scene="Scene"):
    (item,) = (await ask(client, "GetSceneItemList", sceneName=scene)).rows("sceneItems")
    return {"sceneName": scene, "sceneItemId": item["sceneItemId"]}


@contextlib.asynccontextmanager
async def card_shown(desk):
    await desk.tell("card on")
    try:
        yield
    finally:
        await desk.tell("card off")


async def arrives(client, desk):
    """Whether all of the card does."""
    async with card_shown(desk):
        return await client.hold(check(X11, WINDOW, NAME, decoded))


def test_it_is_captured_wherever_it_is_and_found_again_whoever_restarts(tmp_path):
    async def story(url, display, obs):
        async with desk_at(url, display, tmp_path / "profile") as desk:
            await desk.until("no source")
            assert "test card arrives" in (await desk.tell("set up"))["found"]
            async with obs_client(url, lambda: PASSWORD) as client:
                await _arrives_wherever_it_is(client, desk, display)
                await _is_told_apart_in_a_nested_scene(client, desk)
        async with desk_at(url, display, tmp_path / "profile") as desk:
            await desk.until("in the picture")
            async with obs_client(url, lambda: PASSWORD) as client:
                assert (await arrives(client, desk)).is_fine
            obs.terminate()
            await desk.until("OBS is not found")
            obs.wait(10)
            with obs_again(tmp_path, display, vendor):
                await desk.until("in the picture")
                async with obs_client(url, lambda: PASSWORD) as client:
                    assert (await arrives(client, desk)).is_fine

    vendor = pixmap_vendor(tmp_path)
    with stage(tmp_path, vendor) as where:
        asyncio.run(story(*where))


async def _arrives_wherever_it_is(client, desk, display):
    screen = Screen(display)
    try:
        await desk.tell("change behind yes")
        with screen.covered():
            assert (await arrives(client, desk)).is_fine
        await desk.tell("change locked yes")
        screen.minimise(NAME)
        assert (await arrives(client, desk)).is_fine
        screen.go_to_desktop(2)
        assert (await arrives(client, desk)).is_fine
    finally:
        screen.close()


async def _is_told_apart_in_a_nested_scene(client, desk):
    await ask(client, "CreateScene", sceneName="Show")
    await ask(client, "CreateSceneItem", sceneName="Show", sourceName="Scene")
    await ask(client, "SetCurrentProgramScene", sceneName="Show")
    await desk.until("in the picture")
    found = (await desk.tell("set up"))["found"]
    assert {line[0] for line in found.splitlines()} == {"✓"}, found
    assert len((await ask(client, "GetSceneItemList", sceneName="Show")).rows("sceneItems")) == 1
    outer = await item_of(client, "Show")
    await ask(client, "SetSceneItemTransform", **outer, sceneItemTransform={"scaleX": 0.5, "scaleY": 0.5})
    assert "!  Scene, in which the source Hyperfocus Overlay lies, is scaled" in (await desk.tell("set up"))["found"]
    await ask(client, "SetSceneItemEnabled", **outer, sceneItemEnabled=False)
    await desk.until("does not show it")
    await ask(client, "SetCurrentProgramScene", sceneName="Scene")
    await desk.until("in the picture")


def test_it_is_found_where_obs_says_itself_and_a_wrong_password_is_told_and_where_the_right_one_stands(tmp_path):
    async def story(_url, display, _obs):
        async with desk_at("", display, tmp_path / "profile", "wrong") as desk:
            await desk.until("OBS does not accept the password. It stands in OBS under Tools")
            assert "does not accept" in (await desk.tell("set up"))["found"]

    with stage(tmp_path, {}) as where:
        asyncio.run(story(*where))


class Screen:
    """What another program and the window manager can do."""

    def __init__(self, display):
        x, server = pytest.importorskip("Xlib.X"), pytest.importorskip("Xlib.display")
        self._message = pytest.importorskip("Xlib.protocol.event").ClientMessage
        self._x, self._server = x, server.Display(display)
        self._screen = self._server.screen()

    def close(self):
        self._server.close()

    @contextlib.contextmanager
    def covered(self):
        """Something opaque lies over all of it."""
        depth, mask = self._screen.root_depth, self._x.ExposureMask
        window = self._screen.root.create_window(
            0, 0, 4000, 4000, 0, depth, self._x.InputOutput, background_pixel=0x336699, event_mask=mask
        )
        window.map()
        self._server.flush()
        while self._server.next_event().type != self._x.Expose:
            pass
        try:
            yield
        finally:
            window.destroy()
            self._server.flush()

    def minimise(self, title):
        self._ask(self._window(title), "WM_CHANGE_STATE", 3)

    def go_to_desktop(self, number):
        self._ask(self._screen.root, "_NET_CURRENT_DESKTOP", number)

    def _window(self, title):
        clients = self._screen.root.get_full_property(self._server.intern_atom("_NET_CLIENT_LIST"), 0).value
        windows = [self._server.create_resource_object("window", one) for one in clients]
        return next(window for window in windows if window.get_wm_name() == title)

    def _ask(self, window, kind, number):
        atom = self._server.intern_atom(kind)
        event = self._message(window=window, client_type=atom, data=(32, [number, 0, 0, 0, 0]))
        mask = self._x.SubstructureRedirectMask | self._x.SubstructureNotifyMask
        self._screen.root.send_event(event, event_mask=mask)
        self._server.flush()


def test_an_empty_capture_is_told_in_words_and_obs_is_set_up_all_the_same(tmp_path):
    async def story(url, display, obs):
        async with desk_at(url, display, tmp_path / "profile") as desk:
            await desk.until("no source")
            found = (await desk.tell("set up"))["found"]
            await desk.until("is in the picture")
            obs.terminate()
            await desk.until("OBS is not found")
            return found

    with stage(tmp_path, {}) as where:
        found = asyncio.run(story(*where))
    first, *rest = found.splitlines()
    assert first.startswith("!  OBS captures nothing of the overlay's window.")
    assert any(f"The source {NAME} was created" in line for line in rest)
    assert all(line.startswith("✓") for line in rest)


def test_what_is_seen_in_obs_is_what_the_overlay_shows_and_what_is_not_is_told(tmp_path):
    async def story(url, display, _obs):
        async with desk_at(url, display, tmp_path / "profile") as desk:
            await desk.until("no source")
            created = (await desk.tell("set up"))["found"]
            async with obs_client(url, lambda: PASSWORD) as client:
                await _looks_right(client)
                await _is_repaired(client, desk)
                await _is_told(client, desk)
                await _is_spared_while_live(client, desk)
            return created

    with stage(tmp_path, pixmap_vendor(tmp_path)) as where:
        created = asyncio.run(story(*where))
    assert "✓  The test card arrives in OBS: transparency, colours and half-transparency." in created.splitlines()
    assert "!" not in {line[0] for line in created.splitlines()}


async def _looks_right(client):
    looked = await client.hold(set_up(X11, WINDOW, may_change=False))
    assert [remark.words for remark in looked.remarks if not remark.is_fine] == []
    transform = (await ask(client, "GetSceneItemTransform", **await item_of(client))).tree("sceneItemTransform")
    assert {name: transform[name] for name in PLAIN} == PLAIN
    assert (transform["sourceWidth"], transform["sourceHeight"]) == SIZE


async def _is_repaired(client, desk):
    place = await item_of(client)
    await ask(client, "SetSceneItemTransform", **place, sceneItemTransform={"scaleX": 0.5, "cropLeft": 40})
    await ask(client, "SetInputSettings", inputName=NAME, inputSettings={"exclude_alpha": True, "show_cursor": True})
    await ask(client, "SetSceneItemEnabled", **place, sceneItemEnabled=False)
    await desk.until("does not show it")
    again = (await desk.tell("set up"))["found"]
    assert {line[0] for line in again.splitlines()} == {"✓"}, again
    for what in ("hidden in the scene Scene", "scaled, moved or cropped", "settings of the source"):
        assert what in again
    await desk.until("is in the picture")
    await _looks_right(client)


async def _is_told(client, desk):
    """Real pixels of a real OBS that are not as they should be."""
    await desk.tell("card on")
    try:
        for settings, words in (
            ({"exclude_alpha": True}, "without its transparency"),
            ({"cut_left": 64}, "Only a part"),
        ):
            await ask(client, "SetInputSettings", inputName=NAME, inputSettings=settings)
            assert words in (await client.hold(check(X11, WINDOW, NAME, decoded))).words
            right = {name: X11.settings[name] for name in settings}
            await ask(client, "SetInputSettings", inputName=NAME, inputSettings=right)
        await desk.tell("write premultiplied")
        assert "dark fringes" in (await client.hold(check(X11, WINDOW, NAME, decoded))).words
        await desk.tell("write straight")
        dark = {"filterName": "Dark", "filterKind": "color_filter_v2", "filterSettings": {"brightness": -0.3}}
        await ask(client, "CreateSourceFilter", sourceName=NAME, **dark)
        assert "arrive changed" in (await client.hold(check(X11, WINDOW, NAME, decoded))).words
        looked = await client.hold(set_up(X11, WINDOW, may_change=False))
        assert "has filters: Dark" in next(remark.words for remark in looked.remarks if not remark.is_fine)
        await ask(client, "RemoveSourceFilter", sourceName=NAME, filterName="Dark")
        assert (await client.hold(check(X11, WINDOW, NAME, decoded))).is_fine
    finally:
        await desk.tell("card off")


async def _is_spared_while_live(client, desk):
    await ask(client, "StartRecord")
    await desk.until("OBS is live")
    assert "no test card was shown" in (await desk.tell("set up"))["found"]
    await client.hold(_stop_recording())
    await desk.until("The overlay is in the picture.")


def _stop_recording():
    yield Ask("StopRecord")
