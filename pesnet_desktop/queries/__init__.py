"""What a screen or a paper asks: nouns, answered with whole frozen rows."""
