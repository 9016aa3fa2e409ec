"""What packaging/draw_models.py models with: shapes, their shading, motion, and a writer of GLB files."""
