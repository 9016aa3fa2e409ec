"""What viewers read: banners, bars, titles, and where each one stands."""
