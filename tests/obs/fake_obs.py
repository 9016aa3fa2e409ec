"""A stand-in for OBS: obs-websocket 5 with its authentication, a scene collection that requests change, and events.

Modelled on OBS 29.0.2, with which the same talks are held in `test_real_obs.py`.
"""

import base64
import contextlib
import hashlib
import io
import json
import re

import msgpack
from PIL import Image
from websockets.asyncio.server import serve

from overlay.obs.placing import PLAIN
from overlay.obs.talk import Answer, Wait
from overlay.obs.test_card import drawn
from overlay.obs.wire import SUBPROTOCOL

SIZE = (640, 360)


def b64_sha256(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


class RefusedError(Exception):
    """What obs-websocket says when it does not do something."""


class FakeObs:
    """The state of an OBS; `do` performs a request. Tests change what they like."""

    salt, challenge = "c2FsdA==", "Y2hhbGxlbmdl"

    def __init__(self, password=None, subprotocols=(SUBPROTOCOL,), end_code=1001):
        self.password = password
        self.kinds = ["xcomposite_input", "image_source", "window_capture", "screen_capture"]
        self.canvas = SIZE
        self.scenes = {"Talk": [], "Game": []}
        self.program = "Talk"
        self.inputs = {}
        self.settings_kept = {}
        self.listed = []
        self.filters = []
        self.picture = None
        self.is_streaming = False
        self.is_camera = None  # None: this computer has none
        self.groups = set()
        self.stats = {
            "renderTotalFrames": 0,
            "renderSkippedFrames": 0,
            "outputTotalFrames": 0,
            "outputSkippedFrames": 0,
        }
        self.refused = {}
        self.silent = set()
        self.leaves_at = set()
        self.asked = []
        self.hello = None  # a frame that is sent instead of the greeting
        self.answers = {}  # by the request: fields of its answer that are others, or a frame instead of it
        self.subprotocols = subprotocols
        self.ends_at = set()  # "Hello", "Identify": the connection ends instead of the answer to it
        self.end_code = end_code
        self.identified = None
        self.connections = []
        self.url = ""

    # --- the scene collection ------------------------------------------------------------------------

    def add(self, scene, name, kind="xcomposite_input", settings=None, enabled=True, transform=None):
        self.inputs[name] = kind
        self.settings_kept[name] = dict(settings or {})
        self.put(scene, name, enabled=enabled, transform=transform)

    def put(self, scene, name, enabled=True, transform=None):
        item = {"id": 1 + sum(map(len, self.scenes.values())), "source": name, "enabled": enabled}
        item["transform"] = {**PLAIN, "scaleX": 1.0, **(transform or {})}
        item["blend"] = "OBS_BLEND_NORMAL"
        self.scenes[scene].append(item)
        return item

    def item(self, data):
        return next(item for item in self.scenes[data["sceneName"]] if item["id"] == data["sceneItemId"])

    def do(self, kind, data):
        if kind in self.refused:
            raise RefusedError(self.refused[kind])
        method = getattr(self, "on" + re.sub("(?=[A-Z])", "_", kind).lower(), None)
        if method is None:
            raise RefusedError("Your request type is not valid.")
        return method(data) or {}

    def on_get_version(self, data):
        return {"obsVersion": "30.1.2", "obsWebSocketVersion": "5.4.2", "rpcVersion": 1, "platform": "linux"}

    def on_get_input_kind_list(self, data):
        return {"inputKinds": self.kinds}

    def on_get_video_settings(self, data):
        return {"baseWidth": self.canvas[0], "baseHeight": self.canvas[1]}

    def on_get_scene_list(self, data):
        names = [name for name in self.scenes if name not in self.groups]
        scenes = [{"sceneName": name, "sceneIndex": row} for row, name in enumerate(reversed(names))]
        return {"currentProgramSceneName": self.program, "scenes": scenes}

    def on_get_input_list(self, data):
        return {
            "inputs": [
                {"inputName": name, "inputKind": kind, "unversionedInputKind": kind}
                for name, kind in self.inputs.items()
            ]
        }

    def on_get_input_settings(self, data):
        name = data["inputName"]
        return {"inputSettings": self.settings_kept[name], "inputKind": self.inputs[name]}

    def on_get_input_default_settings(self, data):
        return {"defaultInputSettings": {"show_cursor": True, "cut_top": 0} if "xcomp" in data["inputKind"] else {}}

    def on_set_input_settings(self, data):
        assert data["overlay"] is True
        self.settings_kept[data["inputName"]] |= data["inputSettings"]

    def on_get_input_properties_list_property_items(self, data):
        return {"propertyItems": self.listed}

    def on_create_input(self, data):
        if data["inputName"] in self.inputs or data["inputName"] in self.scenes:
            raise RefusedError("A source already exists by that input name.")
        self.add(data["sceneName"], data["inputName"], data["inputKind"], data["inputSettings"])
        return {"sceneItemId": self.scenes[data["sceneName"]][-1]["id"]}

    def on_get_scene_item_list(self, data):
        if data["sceneName"] in self.groups:
            raise RefusedError("The specified source is not of requested type (is not scene).")
        return self._items(data)

    def on_get_group_scene_item_list(self, data):
        assert data["sceneName"] in self.groups
        return self._items(data)

    def _items(self, data):
        def row(item):
            is_scene = item["source"] in self.scenes
            kind = "OBS_SOURCE_TYPE_SCENE" if is_scene else "OBS_SOURCE_TYPE_INPUT"
            shown = {"sceneItemId": item["id"], "sourceName": item["source"], "sceneItemEnabled": item["enabled"]}
            return {**shown, "sourceType": kind, "isGroup": item["source"] in self.groups if is_scene else None}

        return {"sceneItems": [row(item) for item in self.scenes[data["sceneName"]]]}

    def on_create_scene_item(self, data):
        return {"sceneItemId": self.put(data["sceneName"], data["sourceName"])["id"]}

    def on_set_scene_item_enabled(self, data):
        self.item(data)["enabled"] = data["sceneItemEnabled"]

    def on_get_scene_item_transform(self, data):
        return {"sceneItemTransform": self.item(data)["transform"]}

    def on_set_scene_item_transform(self, data):
        self.item(data)["transform"] |= data["sceneItemTransform"]

    def on_get_scene_item_blend_mode(self, data):
        return {"sceneItemBlendMode": self.item(data)["blend"]}

    def on_set_scene_item_blend_mode(self, data):
        self.item(data)["blend"] = data["sceneItemBlendMode"]

    def on_get_source_filter_list(self, data):
        return {"filters": self.filters}

    def on_get_source_active(self, data):
        shown = self._shown(self.program)
        return {"videoActive": data["sourceName"] in shown, "videoShowing": data["sourceName"] in shown}

    def _shown(self, scene):
        sources = [item["source"] for item in self.scenes[scene] if item["enabled"]]
        return [*sources, *(inner for source in sources if source in self.scenes for inner in self._shown(source))]

    def on_get_virtual_cam_status(self, data):
        if self.is_camera is None:
            raise RefusedError("VirtualCam is not available.")
        return {"outputActive": self.is_camera}

    def on_get_stream_status(self, data):
        return {"outputActive": self.is_streaming}

    def on_get_record_status(self, data):
        return {"outputActive": False}

    def on_get_stats(self, data):
        return self.stats

    def on_get_source_screenshot(self, data):
        assert data == {"sourceName": data["sourceName"], "imageFormat": "png"}
        if self.picture is None:
            raise RefusedError("Failed to render screenshot.")
        stream = io.BytesIO()
        Image.fromarray(self.picture).save(stream, "PNG")
        return {"imageData": "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()}

    # --- the protocol --------------------------------------------------------------------------------

    async def serve_one(self, websocket):
        self.connections.append(websocket)
        hello = {"obsWebSocketVersion": "5.4.2", "rpcVersion": 1}
        if self.password is not None:
            hello["authentication"] = {"salt": self.salt, "challenge": self.challenge}
        if "Hello" in self.ends_at:
            await websocket.close(self.end_code)
            return
        await websocket.send(msgpack.packb({"op": 0, "d": hello}) if self.hello is None else self.hello)
        async for packed in websocket:
            message = msgpack.unpackb(packed)
            if message["op"] == 1:
                await self.identify(websocket, message["d"])
            else:
                assert message["op"] == 6
                await self.answer(websocket, message["d"])

    async def identify(self, websocket, data):
        self.identified = data
        if "Identify" in self.ends_at:
            await websocket.close(self.end_code)
            return
        if self.password is not None:
            proof = b64_sha256(b64_sha256(self.password + self.salt) + self.challenge)
            if data.get("authentication") != proof:
                await websocket.close(4009, "Authentication failed.")
                return
        await websocket.send(msgpack.packb({"op": 2, "d": {"negotiatedRpcVersion": 1}}))

    async def answer(self, websocket, data):
        kind = data["requestType"]
        self.asked.append((kind, data.get("requestData")))
        if kind in self.leaves_at:
            await websocket.close(1001)
        if kind in self.silent | self.leaves_at:
            return
        told = {"requestType": kind, "requestId": data["requestId"]}
        try:
            told["responseData"] = self.do(kind, data.get("requestData"))
            told["requestStatus"] = {"result": True, "code": 100}
        except RefusedError as error:
            told["requestStatus"] = {"result": False, "code": 600, "comment": str(error)}
        answer = self.answers.get(kind, {})
        await websocket.send(msgpack.packb({"op": 7, "d": told | answer}) if isinstance(answer, dict) else answer)

    async def tell(self, kind):
        await self.send({"op": 5, "d": {"eventType": kind, "eventIntent": 4, "eventData": {}}})

    async def send(self, message):
        for websocket in self.connections:
            await websocket.send(msgpack.packb(message))

    async def shut(self, code=1001):
        for websocket in self.connections:
            await websocket.close(code)

    @contextlib.asynccontextmanager
    async def running(self):
        spoken = None if self.subprotocols is None else list(self.subprotocols)
        async with serve(self.serve_one, "127.0.0.1", 0, subprotocols=spoken, close_timeout=1) as server:
            self.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            yield self


def held(talk, obs):
    """What a talk returns that is held with this OBS; waiting takes no time."""
    answer = Answer()
    try:
        step = next(talk)
        while True:
            if isinstance(step, Wait):
                answer = Answer()
            else:
                obs.asked.append((step.kind, dict(step.data)))
                data = json.loads(json.dumps(dict(step.data)))
                try:
                    answer = Answer(data=json.loads(json.dumps(obs.do(step.kind, data))))
                except RefusedError as error:
                    answer = Answer(is_ok=False, words=str(error).rstrip("."))
            step = talk.send(answer)
    except StopIteration as end:
        return end.value


def card(output="straight", size=SIZE):
    return drawn(size, output).copy()
