"""3D models: immutable data, how they move, and how they are framed. Pure numpy."""
