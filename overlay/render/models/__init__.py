"""3D models: to the graphics card a bounded step at a time, and lit from there."""
