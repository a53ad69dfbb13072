"""Ground floor: text of two languages, English (`en`) and Chinese (`zh`). Plain functions on strings, no models."""
