"""Work on effects away from the stream: rendering to files, listing, checking and previewing."""
