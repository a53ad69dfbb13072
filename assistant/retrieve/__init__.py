"""Text or passages -> Matches: embed, search by words, fuse, explain."""
