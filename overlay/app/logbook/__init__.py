"""What is written line by line while the program runs: structured, bounded, and without secrets."""
