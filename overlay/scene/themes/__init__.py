"""What a theme may say, and what that is on a canvas of some size."""
