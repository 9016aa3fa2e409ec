"""What pages are put together from: cards, lists, and the preview with its handles."""
