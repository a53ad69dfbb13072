"""The only room with the heavy libraries; a backend is imported only when its name is chosen."""
