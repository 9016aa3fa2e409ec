"""Particles: numbers to the graphics card, one draw call for each emitter."""
