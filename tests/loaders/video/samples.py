"""Small videos of every kind that can be written here, made by public tools from one moving picture."""

import base64
import functools
import io
import json
import struct
import zlib

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

W, H, FRAMES, RATE = 96, 64, 12, 30


def picture(number, width=W, height=H):
    """Straight RGBA: a disc that goes to the right, red above and blue below, soft at its rim; green in a corner."""
    y, x = np.mgrid[:height, :width] + 0.5
    middle = width * (0.3 + 0.4 * number / FRAMES)
    alpha = np.clip((height * 0.38 - np.hypot(x - middle, y - height / 2)) / 6 + 0.5, 0, 1)
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 0] = np.where(y < height / 2, 230, 30)
    pixels[..., 2] = np.where(y < height / 2, 30, 230)
    pixels[..., 3] = (alpha * 255).round()
    pixels[: height // 6, : width // 8] = (20, 220, 40, 255)
    return pixels


def pictures(width=W, height=H, frames=FRAMES):
    return [picture(number, width, height) for number in range(frames)]


def over_black(pixels):
    return (pixels[..., :3] * (pixels[..., 3:] / 255)).round().astype(np.uint8)


def encoded(frames, codec, pixel_format, container, *, rate=RATE, options=None, matrix=None, full=None, metadata=None):
    """A file of these RGB or RGBA pictures."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=container) as output:
        stream = output.add_stream(codec, rate=rate, options=options or {})
        height, width = frames[0].shape[:2]
        stream.width, stream.height, stream.pix_fmt = width, height, pixel_format
        if matrix is not None:
            stream.codec_context.colorspace = {"bt709": 1, "bt601": 6}[matrix]
        if full is not None:
            stream.codec_context.color_range = 2 if full else 1
        output.metadata.update(metadata or {})
        for number, pixels in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(pixels, "rgba" if pixels.shape[2] == 4 else "rgb24")
            if matrix is not None or full is not None:
                frame = frame.reformat(
                    format=pixel_format,
                    dst_colorspace=Colorspace.ITU709 if matrix == "bt709" else Colorspace.ITU601,
                    dst_color_range=ColorRange.JPEG if full else ColorRange.MPEG,
                )
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return sink.getvalue()


def h264(frames, **how):
    options = {"crf": "4", "preset": "ultrafast", "bf": "0"}
    return encoded(
        frames, "libx264", how.pop("pixel_format", "yuv420p"), how.pop("container", "mp4"), options=options, **how
    )


def turned(data, quarters):
    """The same MP4, to be seen turned clockwise: the matrix of its track header (ISO/IEC 14496-12, 8.3.2)."""
    rows = [(1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)]

    def matrix(a, b, c, d):
        return struct.pack(">9i", a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30)

    at = data.index(matrix(*rows[0]), data.index(b"tkhd"))
    return data[:at] + matrix(*rows[quarters]) + data[at + 36 :]


def webm(codec="libvpx-vp9", pixel_format="yuva420p", frames=None, **how):
    options = {"crf": "4", "b": "2M", "deadline": "realtime", "cpu-used": "8", "auto-alt-ref": "0"}
    return encoded(frames or pictures(), codec, pixel_format, "webm", options=options, **how)


def packed_pictures(side="left"):
    """Alpha as grey on one side of the colours, which are premultiplied."""
    found = []
    for pixels in pictures():
        colour, mask = over_black(pixels), np.repeat(pixels[..., 3:], 3, axis=2)
        pair = (mask, colour) if side in ("left", "top") else (colour, mask)
        found.append(np.concatenate(pair, axis=1 if side in ("left", "right") else 0))
    return found


SLOTS_PX = (W, H + 40)


def slotted_pictures():
    """Colours, below them half as large their alpha, and beside that two masks: a disc and a bar."""
    found = []
    for pixels in pictures():
        sheet = np.zeros((H + 40, W, 3), np.uint8)
        sheet[:H] = over_black(pixels)
        sheet[H + 4 : H + 36, 4:52] = np.repeat(pixels[::2, ::2, 3:], 3, axis=2)
        y, x = np.mgrid[:20, :20] - 9.5
        sheet[H + 4 : H + 24, 56:76][np.hypot(x, y) < 9] = 255
        sheet[H + 26 : H + 36, 56:92] = 255
        found.append(sheet)
    return found


VAPC = {
    "info": {
        "v": 2, "f": FRAMES, "w": W, "h": H, "videoW": W, "videoH": H + 40, "orien": 0, "fps": RATE, "isVapx": 1,
        "aFrame": [4, H + 4, 48, 32], "rgbFrame": [0, 0, W, H],
    },
    "src": [
        {"srcId": "1", "srcType": "img", "srcTag": "[imgUser]", "w": 20, "h": 20, "fitType": "centerFull"},
        {"srcId": "2", "srcType": "txt", "srcTag": "[textUser]", "color": "#FFF1AE", "w": 36, "h": 10},
        {"srcId": "3", "srcType": "txt", "srcTag": "[textAnchor]", "w": 36, "h": 10, "fitType": "fitXY"},
    ],
    "frame": [
        {
            "i": number,
            "obj": [
                {"srcId": "2", "z": 1, "frame": [50, 44, 36, 10], "mFrame": [56, H + 26, 36, 10], "mt": 0},
                {"srcId": "1", "z": 0, "frame": [60, 6, 24, 24], "mFrame": [56, H + 4, 20, 20], "mt": 0},
            ],
        }
        for number in range(FRAMES)
    ],
}  # fmt: skip

YYEVA = {
    "descript": {
        "width": W, "height": H + 40, "isEffect": 1, "version": 1,
        "rgbFrame": [0, 0, W, H], "alphaFrame": [4, H + 4, 48, 32],
    },
    "effect": [
        {"effectWidth": 20, "effectHeight": 20, "effectId": 1, "effectTag": "user_avatar", "effectType": "img",
         "scaleMode": "aspectFill"},
        {"effectWidth": 36, "effectHeight": 10, "effectId": 2, "effectTag": "nickName", "effectType": "txt",
         "fontColor": "#fff1ae", "fontSize": 9},
    ],
    "datas": [
        {
            "frameIndex": number,
            "data": [
                {"renderFrame": [60, 6, 24, 24], "effectId": 1, "outputFrame": [56, H + 4, 20, 20]},
                {"renderFrame": [50, 44, 36, 10], "effectId": 2, "outputFrame": [56, H + 26, 36, 10]},
            ],
        }
        for number in range(FRAMES)
    ],
}  # fmt: skip


def box(kind, content):
    return struct.pack(">I4s", 8 + len(content), kind) + content


def vap(told=VAPC):
    """Its box is at the end, where it moves nothing else."""
    return h264(slotted_pictures()) + box(b"vapc", json.dumps(told).encode())


def yyeva(told=YYEVA):
    text = base64.b64encode(zlib.compress(json.dumps(told).encode())).decode()
    return h264(slotted_pictures(), metadata={"comment": f"yyeffectmp4json[[{text}]]yyeffectmp4json"})


def by_pillow(kind, **how):
    sink = io.BytesIO()
    first, *rest = [Image.fromarray(pixels) for pixels in pictures()]
    first.save(sink, kind, save_all=True, append_images=rest, duration=40, **how)
    return sink.getvalue()


KINDS = {
    "vp9 alpha": webm,
    "vp8 alpha": lambda: webm("libvpx"),
    "vp9": lambda: webm(pixel_format="yuv420p", frames=[over_black(pixels) for pixels in pictures()]),
    "h264 mp4": lambda: h264([over_black(pixels) for pixels in pictures()]),
    "h264 mkv": lambda: h264([over_black(pixels) for pixels in pictures()], container="matroska"),
    "h264 444": lambda: h264([over_black(pixels) for pixels in pictures()], pixel_format="yuv444p"),
    "hevc 10 bit": lambda: encoded(
        [over_black(pixels) for pixels in pictures()], "libx265", "yuv420p10le", "mp4",
        options={"x265-params": "log-level=none:crf=4"},
    ),
    "prores 4444": lambda: encoded(pictures(), "prores_ks", "yuva444p10le", "mov", options={"profile": "4"}),
    "packed left": lambda: h264(packed_pictures("left")),
    "packed right": lambda: h264(packed_pictures("right")),
    "packed top": lambda: h264(packed_pictures("top")),
    "packed bottom": lambda: h264(packed_pictures("bottom")),
    "vap": vap,
    "yyeva": yyeva,
    "gif": lambda: by_pillow("GIF", disposal=2, loop=0),
    "apng": lambda: by_pillow("PNG", loop=2),
    "webp": lambda: by_pillow("WEBP", lossless=True, loop=3),
}  # fmt: skip


@functools.cache
def sample(kind):
    return KINDS[kind]()
