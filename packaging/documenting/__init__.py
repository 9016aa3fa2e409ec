"""What makes the handbook: tables from the program's own words, pictures by its own commands, and the look at links."""
