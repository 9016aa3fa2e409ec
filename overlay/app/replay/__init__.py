"""`replay`: a recorded session once more, without an engine: the same file gives the same frames."""
