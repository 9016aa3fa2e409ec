"""What the self-test of a build needs: a root file system without our sources, a screen, a sound server."""
