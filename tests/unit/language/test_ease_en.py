"""How near a reworded English sentence is to print."""

from assistant.language.ease_en import ease


def test_stories_and_sentences_that_point_back_are_worth_less():
    assert ease("Pruett Lines runs nine terminals.") == 1.0
    assert ease("It runs nine terminals.") < 1.0
    assert ease("Somebody cried in the yard.") < ease("The yard was full.")
