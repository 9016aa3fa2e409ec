"""glTF 2.0, as GLB or JSON → `overlay.scene.models.model.Model`: a stranger's file, checked while it is read.

The way: `container` (GLB → JSON) → `document` (typed look-ups) → `uris`, `buffers`, `accessors` (bytes → arrays) →
`materials`, `images` → `meshes` (with `vertices`, `draco`, `skinning`) → `nodes`, `lights`, `animations`; `reading`
walks it, and `opacity` looks at what has come together. `limits` says how much of everything there may be.
"""

from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.reading import external_uris, load_model

__all__ = ["ModelError", "external_uris", "load_model"]
