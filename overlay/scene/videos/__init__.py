"""Videos as data, and where they are on the stage."""
