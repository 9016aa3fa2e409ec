"""What a frame may do to those who see it, and to the machine that draws it."""
