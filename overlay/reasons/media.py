"""What may be wrong with a video, a sound or a picture of somebody; and with what decodes them."""

from typing import Final

from overlay.reasons.vocabulary import counting, said, saying

# --- decoding ------------------------------------------------------------------------------------------

NOT_DECODED: Final = said("it cannot be decoded")
NOT_DECODED_FOR: Final = saying("it cannot be decoded ({error})")
TOO_MUCH_MEMORY: Final = said("it takes too much memory")
TOO_SLOW: Final = said("it takes too long to decode")
NOT_WITHIN: Final = saying("it was not decoded within {secs} s")
TOO_MUCH_DECODED: Final = said("what was decoded is too large")
DIED: Final = said("the decoder died of it")
HANGS: Final = said("its decoder hangs")
NOT_STARTING: Final = said("the decoder does not start")
NOT_STARTED: Final = saying("the decoder cannot be started ({error})")
NO_SENSE: Final = said("the decoder gave no sense")

# --- videos --------------------------------------------------------------------------------------------

TOO_LARGE: Final = saying("it has more than {n} MiB")
TOO_LONG: Final = saying("it is a video of {secs} s; at most {most} are played")
TOO_FAST: Final = saying("it has more than {n} pictures a second")
TOO_MANY_PICTURES: Final = said("it has too many pictures")
TOO_MANY_PARTS: Final = said("it has too many parts")
TOO_MANY_SLOTS: Final = said("it has too many slots")
NO_PICTURES: Final = said("it has no pictures")
NONE_DECODED: Final = said("none of its pictures can be decoded")
CUT_OFF: Final = said("its end is missing")
OTHER_KINDS: Final = said("its pictures are not all of one kind")
OTHER_PICTURES: Final = said("its pictures are not what its beginning says")
OTHER_ALPHA: Final = said("its alpha is not that of its pictures")
CODEC: Final = saying("its pictures are coded as {codec}, which is not played here")
BAD_SLOTS: Final = saying("what it says of its slots cannot be read ({error})")
BAD_ALPHA: Final = saying("what it says of its alpha cannot be read ({error})")
NO_CANVAS: Final = said("it is a WebP file without a canvas")

# --- what is no video ----------------------------------------------------------------------------------

EMPTY: Final = said("the file is empty")
NO_VIDEO: Final = said("it is no video that can be played here")
PNG: Final = said("it is a PNG, which does not move")
WEBP: Final = said("it is a WebP picture, which does not move")
JPEG: Final = said("it is a JPEG, which does not move")
HEIF: Final = said("it is an AVIF or HEIF picture, which is not supported")
SVG: Final = said("it is an SVG picture")
PLAYLIST: Final = said("it is a playlist, and no video is fetched by parts")
SESSION: Final = said("it is a session description, which names a stream elsewhere")
XML: Final = said("it is an XML document")
WEB_PAGE: Final = said("it is a web page")
FILE_LIST: Final = said("it is a list of other files")
SVGA: Final = said("it is an SVGA animation, which is not supported")
ARCHIVE: Final = said("it is an archive (an SVGA or dotLottie animation?), which is not supported")
FLASH: Final = said("it is a Flash video, which is not supported")
OGG: Final = said("it is an Ogg file, which is not supported as a video")

# --- Lottie --------------------------------------------------------------------------------------------

LOTTIE_TOO_LARGE: Final = saying("it is a Lottie animation of more than {n} MiB")
LOTTIE_BROKEN: Final = said("it is no Lottie animation: its JSON is broken")
LOTTIE_EMPTY: Final = said("it is no Lottie animation: it has no layers")
LOTTIE_STILL: Final = said("it is a Lottie animation without a single picture")
LOTTIE_VALUE: Final = saying("it is no Lottie animation: its {name} is none")
LOTTIE_FILES: Final = said("it is a Lottie animation that needs pictures from other files")
LOTTIE_MISSING: Final = said("it is a Lottie animation, and what draws them (ThorVG) is missing here")
NOT_DRAWN: Final = said("it cannot be drawn")

# --- what a decoder said of a video: `overlay.scene.videos.video` ----------------------------------------

IT_IS: Final = saying("it is {fault}")
IT_HAS: Final = saying("it has {fault}")
NO_LENGTH: Final = said("a video without a length")
UNKNOWN_KIND: Final = said("a video of an unknown kind")
ALPHA_NOWHERE: Final = said("a video whose alpha is nowhere")
NO_SIZE: Final = said("a video without a size")
HUGE: Final = saying("a video of {width}x{height} pixels, which is too large")
OUTSIDE: Final = said("a part that is not in the picture")
TOO_MANY_PLACES: Final = said("too many places for the sender")
PLACE_WITHOUT_SIZE: Final = said("a place for the sender without a size")
PLACE_FOR_NOBODY: Final = said("a place for nobody")
PLACE_FAR_AWAY: Final = said("a place far away")

# --- sounds --------------------------------------------------------------------------------------------

NO_SOUND: Final = said("it has no sound")
NO_SOUND_FILE: Final = said("it is no sound file that can be played")
SOUND_TOO_LARGE: Final = saying("it is larger than {n} MiB")
NOTHING_HEARD: Final = said("there is nothing to be heard in it")
SOUND_CODEC: Final = said("its codec is not one that is played")
TOO_MANY_CHANNELS: Final = said("it has too many channels or samples a second")
TOO_MANY_PIECES: Final = said("it is cut into too many pieces")
ODD_CHANNELS: Final = said("a sound with other than two channels")
ODD_LENGTH: Final = said("a sound that is too long, or empty")

# --- pictures of senders -------------------------------------------------------------------------------

PICTURE_BYTES: Final = counting(
    "found a picture of {n} byte, expected at most {most}", "found a picture of {n} bytes, expected at most {most}"
)
PICTURE_PIXELS: Final = saying("found a picture of {width}x{height} pixels, expected at most {most} of them")
PICTURE_HUGE: Final = saying("found a picture of far more than {n} pixels")
NO_PICTURE: Final = saying("found something that is no PNG, JPEG, GIF or WebP picture ({error})")
