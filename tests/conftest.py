"""What holds for every test."""

from hypothesis import settings

# Speed is measured in eval/bench, never in a test: a busy machine must not fail one.
settings.register_profile("casewright", deadline=None)
settings.load_profile("casewright")
