"""Ground floor of the trained rooms: features of sentences in a conversation, linear models, sequence decoding."""
