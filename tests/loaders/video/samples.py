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


def packed_pictures(side="left", found=None, *, backdrop=None):
    """Alpha as grey on one side of the colours, premultiplied, or straight where there is a grey backdrop."""
    return [packed(pixels, side, backdrop) for pixels in found or pictures()]


def packed(pixels, side="left", backdrop=None):
    colour, mask = over_black(pixels), np.repeat(pixels[..., 3:], 3, axis=2)
    if backdrop is not None:
        colour = np.where(mask > 0, pixels[..., :3], np.uint8(backdrop))
    pair = (mask, colour) if side in ("left", "top") else (colour, mask)
    return np.concatenate(pair, axis=1 if side in ("left", "right") else 0)


def without_colour(pixels):
    grey = np.repeat(pixels[..., :3].max(axis=2, keepdims=True), 3, axis=2)
    return np.concatenate((grey, pixels[..., 3:]), axis=2)


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


# --- HEVC with alpha, as Apple's systems write it ----------------------------------------------------------

MULTIVIEW, AUXILIARY = 1 << 14, 1 << 12


def layered(colours, alphas, use=0, scalability=AUXILIARY):
    """Two HEVC files made one: the second becomes the alpha of the first. `use` 1: the colours are premultiplied."""
    sink = io.BytesIO()
    with (
        av.open(io.BytesIO(colours)) as first,
        av.open(io.BytesIO(alphas)) as second,
        av.open(sink, "w", format="mov") as output,
    ):
        stream = output.add_stream_from_template(first.streams.video[0])
        told = [bytes(file.streams.video[0].codec_context.extradata) for file in (first, second)]
        for colour, alpha in zip(first.demux(video=0), second.demux(video=0), strict=True):
            if colour.size:
                packet = av.Packet(bytes(colour) + b"".join(_lengthened(_on_top(unit)) for unit in _units(alpha)))
                packet.pts, packet.dts, packet.time_base = colour.pts, colour.dts, colour.time_base
                packet.is_keyframe, packet.duration, packet.stream = colour.is_keyframe, colour.duration, stream
                output.mux(packet)
    return _with_sets(sink.getvalue(), _hvcc_of_layers(*told, use, scalability))


def _with_sets(data, sets):
    """FFmpeg writes those of one layer only. What tells of them is behind the pictures, which stay where they are."""
    at = data.index(b"hvcC")
    (length,) = struct.unpack_from(">I", data, at - 4)
    grown = bytearray(data[: at + 4] + sets + data[at - 4 + length :])
    for kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"hev1", b"hvcC"):
        place = data.rindex(kind, 0, at + 4) - 4
        struct.pack_into(">I", grown, place, struct.unpack_from(">I", data, place)[0] + len(sets) + 8 - length)
    return bytes(grown)


def hevc(frames, pixel_format="yuv420p"):
    """One that begins with its parameter sets in the head of the file, and says nothing of itself."""
    options = {"x265-params": "log-level=none:crf=4:info=0:repeat-headers=0:bframes=2"}
    return encoded(frames, "libx265", pixel_format, "mp4", options=options, matrix="bt709", full=False)


def layered_pictures(use=0):
    shown = [over_black(pixels) if use else pixels[..., :3] for pixels in pictures()]
    # Its luma is read as it is: what stands for all is 255, so it is coded as numbers of the full range.
    masks = [np.repeat(pixels[..., 3:], 3, axis=2) for pixels in pictures()]
    options = {"x265-params": "log-level=none:crf=4:info=0:repeat-headers=0:bframes=2"}
    alphas = encoded(masks, "libx265", "yuvj420p", "mp4", options=options, matrix="bt709", full=True)
    return layered(hevc(shown), alphas, use)


def _units(packet):
    data, at = bytes(packet), 0
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 4 + length]
        at += 4 + length


def _lengthened(unit):
    return struct.pack(">I", len(unit)) + unit


def _on_top(unit):
    return bytes([unit[0], 1 << 3 | unit[1] & 7]) + unit[2:]


def _hvcc_of_layers(colour, alpha, use, scalability):
    def sets(data):
        at = 23
        for _ in range(data[22]):
            kind, count = struct.unpack_from(">BH", data, at)
            at += 3
            for _ in range(count):
                (length,) = struct.unpack_from(">H", data, at)
                yield kind & 63, data[at + 2 : at + 2 + length]
                at += 2 + length

    found = [
        (kind, _with_layers(unit, scalability) if kind == 32 else unit)
        for kind, unit in sets(colour)
        if kind in (32, 33, 34)
    ]
    found += [(kind, _on_top(unit)) for kind, unit in sets(alpha) if kind in (33, 34)]
    found.append((39, bytes([0x4E, 1, 165, 4, use << 4, 0, 0x7F, 0x90, 0x80])))
    return colour[:22] + bytes([len(found)]) + b"".join(struct.pack(">BHH", k, 1, len(u)) + u for k, u in found)


def _with_layers(vps, scalability):
    """A video parameter set that tells of two layers, and what the second is (ITU-T H.265, F.7.3.2.1)."""
    bits = "".join(f"{byte:08b}" for byte in vps[2:].replace(b"\0\0\3", b"\0\0"))
    whole = bits.rstrip("0")[:-1]  # without its end; x265 says nothing of time, so the last bit is that of an extension
    assert whole[-2:] == "00", "no timing, no extension"
    told = whole[:6] + f"{1:06b}" + whole[12:-1] + "1"
    told += "1" * (-len(told) % 8) + f"{93:08b}" + "0" + f"{scalability:016b}" + "1"
    told += "0" * (-len(told) % 8)
    out = bytearray()
    for byte in int(told, 2).to_bytes(len(told) // 8, "big"):
        if byte <= 3 and out[-2:] == b"\0\0":
            out.append(3)
        out.append(byte)
    return vps[:2] + bytes(out)


# --- high dynamic range -------------------------------------------------------------------------------------

BT2020_FROM_BT709 = np.array([[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]])


def hdr(nits, transfer):
    """Ten bits of light of BT.709's primaries, candelas a square metre, shape (height, width, 3) (ITU-R BT.2100)."""
    light = np.maximum(nits @ BT2020_FROM_BT709.T, 0)
    luma = np.array([0.2627, 0.6780, 0.0593])
    if transfer == "smpte2084":
        root = (light / 10_000) ** 0.1593017578125
        told = ((0.8359375 + 18.8515625 * root) / (1 + 18.6875 * root)) ** 78.84375
    else:
        scene = light / 1000 * np.maximum(light / 1000 @ luma, 1e-6)[..., None] ** (-0.2 / 1.2)
        upper = 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-6)) + 0.55991073
        told = np.where(scene <= 1 / 12, np.sqrt(3 * scene), upper)
    y = told @ luma
    planes = 64 + 876 * y, 512 + 896 * (told[..., 2] - y) / 1.8814, 512 + 896 * (told[..., 0] - y) / 1.4746
    sink = io.BytesIO()
    options = {"x265-params": f"log-level=none:crf=4:colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc"}
    with av.open(sink, "w", format="mp4") as output:
        stream = output.add_stream("libx265", rate=RATE, options=options)
        stream.height, stream.width = y.shape
        stream.pix_fmt = "yuv420p10le"
        for number in range(9):
            frame = av.VideoFrame(stream.width, stream.height, stream.pix_fmt)
            for plane, values in zip(frame.planes, (planes[0], planes[1][::2, ::2], planes[2][::2, ::2]), strict=True):
                rows = np.zeros((values.shape[0], plane.line_size // 2), np.uint16)
                rows[:, : values.shape[1]] = values.round()
                plane.update(rows.tobytes())
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
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
    "hevc alpha": layered_pictures,
    "hevc alpha, premultiplied": lambda: layered_pictures(1),
    "prores 4444": lambda: encoded(pictures(), "prores_ks", "yuva444p10le", "mov", options={"profile": "4"}),
    "packed left": lambda: h264(packed_pictures("left")),
    "packed right": lambda: h264(packed_pictures("right")),
    "packed top": lambda: h264(packed_pictures("top")),
    "packed bottom": lambda: h264(packed_pictures("bottom")),
    "packed straight": lambda: h264(packed_pictures("bottom", backdrop=142)),
    "vap": vap,
    "yyeva": yyeva,
    "gif": lambda: by_pillow("GIF", disposal=2, loop=0),
    "apng": lambda: by_pillow("PNG", loop=2),
    "webp": lambda: by_pillow("WEBP", lossless=True, loop=3),
}  # fmt: skip


@functools.cache
def sample(kind):
    return KINDS[kind]()
