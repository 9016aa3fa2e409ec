"""How this run goes and how the last one went, for the panel, the doctor and the next start."""
