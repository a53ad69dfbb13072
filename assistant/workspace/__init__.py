"""What a project is and what may be done with it: uploaded interviews, their drafts, every version of the text."""
