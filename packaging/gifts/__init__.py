"""The built-in models, one a module: each stands on the origin, a metre tall, upright along y, its front to +z."""
