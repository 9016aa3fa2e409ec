"""Video files → what there is to know of them, and their pictures one after the other.

Formats: WebM and Matroska (VP8, VP9, also with alpha; AV1), MP4 and MOV (H.264, HEVC, ProRes, also 4444), packed alpha
beside the colours (Tencent VAP, YYEVA, and files that do not say where it is), GIF, APNG, animated WebP, Lottie.

A stranger's file is never opened in the process that draws: `overlay.app.machine` has one that looks at it first, and
one that plays it.
"""

from overlay.loaders.video.footage import Shot, shots
from overlay.loaders.video.probing import probe_video

__all__ = ["Shot", "probe_video", "shots"]
