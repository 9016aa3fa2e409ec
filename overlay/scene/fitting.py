"""What would have to be painted if what stands on the canvas now were arranged in another way."""

from overlay.scene.frame import Frame
from overlay.scene.signs.signs import SignContent, board_of
from overlay.scene.signs.standing import placed, title_place
from overlay.scene.staging import BannerContent, GiftTitle, GoalTitle
from overlay.scene.themes.grid import Arrangement, grid_of

BannerKey = tuple[BannerContent, float, float]
"""What it says, pixels per design pixel, and the most design pixels that it may be wide."""
SignKey = tuple[SignContent, float, float]


def banner_keys(frame: Frame, arrangement: Arrangement) -> list[BannerKey]:
    """The banners of a frame, each once."""
    grid = grid_of(arrangement, frame.canvas_px)
    return list(dict.fromkeys((pose.content, grid.scale, grid.banner_width) for pose in frame.banners))


def sign_keys(frame: Frame, arrangement: Arrangement) -> list[SignKey]:
    """The signs of a frame; where there were more rows than fit before, they are not known here."""
    contents, canvas_px = [pose.content for pose in frame.signs], frame.canvas_px
    scale = grid_of(arrangement, canvas_px).scale
    board = board_of(contents, arrangement.lanes)
    keys = [(content, scale, place.width) for content, place in placed(board, canvas_px, arrangement)]
    width = title_place(canvas_px, arrangement).width
    return keys + [(content, scale, width) for content in contents if isinstance(content, GiftTitle | GoalTitle)]
