"""What was put right in an interview: which numbers, dates and places do not hold, and which do instead."""
