"""Living particles: bursts of effects, in numbers that the card gets and in a mirror of its shader."""
