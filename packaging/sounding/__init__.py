"""How the built-in sounds are made: instruments, and the room that they play in."""
