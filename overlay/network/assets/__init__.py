"""What strangers' files become: models, videos, sounds and pictures, made by processes apart, and kept."""
