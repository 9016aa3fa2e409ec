"""What the program takes from the machine it runs on: Qt, signals, the display, the profile, the keyring."""
