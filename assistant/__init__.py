"""Casewright: from a customer interview to a publishable customer case, every sentence traced to its source."""

from importlib.metadata import version

__version__ = version("casewright")
