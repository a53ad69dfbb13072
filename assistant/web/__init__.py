"""The workspace in the browser: one user, this computer only. FastAPI is imported here and nowhere else."""
