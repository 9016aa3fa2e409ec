"""The faces of those who gave most, beside their names: each as soon as it is there."""

from collections.abc import Callable
from dataclasses import replace

from overlay.commands import ShowBoard
from overlay.playback.assets import AssetName
from overlay.scene.avatar import Avatar
from overlay.scene.signs.signs import Board, LeaderboardContent


class LeaderFaces:
    """Puts them on the board. A face that had to make room in memory stays where it is shown."""

    def __init__(self, find_asset: Callable[[AssetName], object]) -> None:
        """Know of no board.

        Args:
            find_asset: Gives an asset, if it is there.
        """
        self._find_asset = find_asset
        self._last = ShowBoard(Board())
        self._shown: dict[AssetName, Avatar] = {}

    def dressed(self, command: ShowBoard) -> Board:
        """The board, with the faces that are there."""
        self._last = command
        found = {name: self._find_asset(name) for name in command.faces if name is not None}
        faces = {name: face for name, face in found.items() if isinstance(face, Avatar)}
        self._shown = {name: face for name, face in self._shown.items() if name in found} | faces
        board = command.board
        if board.leaders is None or not self._shown:
            return board
        rows = zip(board.leaders.rows, command.faces, strict=True)
        dressed = (row if name is None else replace(row, avatar=self._shown.get(name)) for row, name in rows)
        return replace(board, leaders=LeaderboardContent(tuple(dressed)))

    def came(self, name: AssetName) -> Board | None:
        """An asset is there: the last board anew, if that is a face on it."""
        return self.dressed(self._last) if name in self._last.faces and name not in self._shown else None
