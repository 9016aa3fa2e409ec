"""What Qt paints for viewers: banners, signs, names and faces, as pictures for the renderer."""
