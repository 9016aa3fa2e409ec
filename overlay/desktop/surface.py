"""What kind of OpenGL surface the program draws to."""

from PySide6.QtGui import QSurfaceFormat


def surface_format() -> QSurfaceFormat:
    """GL 3.3 core with 8 bits of alpha, the floor on all three systems."""
    surface = QSurfaceFormat()
    surface.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    surface.setVersion(3, 3)
    surface.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    surface.setRedBufferSize(8)
    surface.setGreenBufferSize(8)
    surface.setBlueBufferSize(8)
    surface.setAlphaBufferSize(8)
    surface.setDepthBufferSize(0)
    surface.setStencilBufferSize(0)
    surface.setSwapInterval(1)
    surface.setOption(QSurfaceFormat.FormatOption.ResetNotification)
    return surface
