"""What takes an answer away: what the reply says of it, before it, behind it and within it."""
