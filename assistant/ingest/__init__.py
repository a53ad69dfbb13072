"""File -> Transcript: containers, export layouts, speakers and roles."""
