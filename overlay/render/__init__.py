"""A frame → pixels, with moderngl alone: passes for particles, banners and signs, flash guard, the output's alpha.

The context is the owner's (a window, or a standalone one in tests) and is handed on, never looked up. Each pass sets
all the state it needs, for Qt shares the context. Everything is composed premultiplied; only the last pass knows
what OBS wants.
"""
