"""Models on the graphics card: put there step by step, shared by all who show them, and let go of when too many are."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import moderngl

from overlay.render.models.mipmaps import level_writer, uploaded
from overlay.render.models.upload import STEP_BYTES, MakeProgram, ModelUpload, TextureKey, UploadedModel
from overlay.render.unlocked import processor_draws
from overlay.scene.models.model import Model, Picture, Sampler
from overlay.scene.models.pose import ModelRig

MOST_BYTES = 256 << 20
_OVERHEAD_BYTES = 32 << 10
"""What the smallest model costs a driver, so that thousands of them do not count as nothing."""

_PictureKey = tuple[bytes, Sampler, bool]


@dataclass(slots=True, eq=False)
class _Entry:
    upload: ModelUpload
    steps: Iterator[None]
    pictures: set[_PictureKey] = field(default_factory=set)
    last_frame: int = 0


@dataclass(slots=True, eq=False)
class _Shown:
    texture: moderngl.Texture
    nbytes: int
    users: set[bytes] = field(default_factory=set)
    last_frame: int = 0


class ModelShelf:
    """Models by their digests, and pictures by theirs."""

    def __init__(
        self,
        ctx: moderngl.Context,
        make_program: MakeProgram,
        *,
        most_bytes: int = MOST_BYTES,
        step_bytes: int = STEP_BYTES,
    ) -> None:
        self._ctx, self._make_program = ctx, make_program
        self._most_bytes, self._step_bytes = most_bytes, step_bytes
        self._write_level = level_writer(ctx)
        self._spare_buffer: moderngl.Buffer | None = None
        self._spare = self._spare_steps if processor_draws(ctx) else None
        self._entries: dict[bytes, _Entry] = {}
        self._pictures: dict[_PictureKey, _Shown] = {}
        self._frame = 0
        self._nbytes: int | None = None  # asked for at each frame, and changed only where something comes or goes

    @property
    def nbytes(self) -> int:
        """What all of it takes, as far as we can know."""
        if self._nbytes is None:
            models = sum(entry.upload.nbytes + _OVERHEAD_BYTES for entry in self._entries.values())
            self._nbytes = models + sum(shown.nbytes for shown in self._pictures.values())
        return self._nbytes

    def prepare(self, model: Model) -> Iterator[None]:
        """Bring a model to the graphics card, one step at a time; nothing is left to do for one that is there.

        Steps may be left out, done late or by two: whoever draws the model does what is missing.
        """
        entry = self._entry(model)
        while entry.upload.result is None:
            if self._entries.get(model.digest) is not entry:
                return  # it was evicted meanwhile
            self._step(model.digest, entry)
            yield

    def model(self, model: Model) -> UploadedModel:
        """What to draw; uploaded now if it is not there yet."""
        entry = self._entry(model)
        entry.last_frame = self._frame
        while entry.upload.result is None:
            self._step(model.digest, entry)
        return entry.upload.result

    def picture(self, picture: Picture) -> moderngl.Texture:
        """A picture in place of a model's own; uploaded now if it is not there yet."""
        sampler = Sampler("clamp", "clamp")
        *_, shown = self._steps_of(picture, sampler, is_encoded=True)
        assert shown is not None
        shown.last_frame = self._frame
        return shown.texture

    def end_frame(self) -> None:
        """Let go of what was not shown for longest while there is too much; what this frame shows stays."""
        excess = self.nbytes - self._most_bytes
        if excess > 0:
            for shown in self._pictures.values():
                shown.users &= self._entries.keys()
            idle = (entry for entry in self._entries.items() if entry[1].last_frame < self._frame)
            for digest, entry in sorted(idle, key=lambda item: item[1].last_frame):
                if excess <= 0:
                    break
                excess -= entry.upload.nbytes + _OVERHEAD_BYTES
                del self._entries[digest]
                for key in entry.pictures:
                    self._pictures[key].users.discard(digest)
                    excess -= 0 if self._pictures[key].users else self._pictures[key].nbytes
            self._pictures = {
                key: shown for key, shown in self._pictures.items() if shown.users or shown.last_frame >= self._frame
            }
            self._nbytes = None
        self._frame += 1

    def _step(self, digest: bytes, entry: _Entry) -> None:
        """Do a step. An upload that fails begins anew the next time, and whoever asked for it learns why."""
        self._nbytes = None
        try:
            next(entry.steps, None)
        except Exception:
            del self._entries[digest]
            raise

    def _entry(self, model: Model) -> _Entry:
        entry = self._entries.get(model.digest)
        if entry is None:
            pictures: set[_PictureKey] = set()

            def make_texture(key: TextureKey) -> Iterator[moderngl.Texture | None]:
                index, sampler, is_encoded = key
                picture = model.pictures[index]
                pictures.add((picture.digest, sampler, is_encoded))
                for shown in self._steps_of(picture, sampler, is_encoded=is_encoded):
                    if shown is not None:
                        shown.users.add(model.digest)
                    yield None if shown is None else shown.texture

            options = (self._make_program, make_texture, self._spare, self._step_bytes)
            upload = ModelUpload(self._ctx, ModelRig(model), *options)
            entry = _Entry(upload, iter(upload), pictures, self._frame)
            self._entries[model.digest] = entry
            self._nbytes = None
        return entry

    def _spare_steps(self, size: int) -> Iterator[moderngl.Buffer | None]:
        """One for all attributes of all models: the largest that was wanted so far."""
        if self._spare_buffer is None or self._spare_buffer.size < size:
            whole = self._ctx.buffer(reserve=1 << (size - 1).bit_length())
            nothing = bytes(min(self._step_bytes, whole.size))
            for start in range(0, whole.size, len(nothing)):
                whole.write(nothing[: whole.size - start], offset=start)
                yield None
            self._spare_buffer = whole
        yield self._spare_buffer

    def _steps_of(self, picture: Picture, sampler: Sampler, *, is_encoded: bool) -> Iterator[_Shown | None]:
        """At least one step. A picture that another model is about to bring is brought once more: it is rare."""
        key = (picture.digest, sampler, is_encoded)
        known = self._pictures.get(key)
        if known is not None:
            yield known
            return
        shown = None
        options = (self._ctx, picture, sampler, self._write_level, self._step_bytes)
        for texture in uploaded(*options, is_encoded=is_encoded):
            if shown is None and texture is not None:
                shown = _Shown(texture, picture.pixels.nbytes * 4 // 3, last_frame=self._frame)
            yield shown
        assert shown is not None
        self._pictures[key], self._nbytes = shown, None
