"""How near a reworded English sentence is to print."""

from assistant.language.ease_en import ease, names_twice, of_anybody


def test_stories_and_sentences_that_point_back_are_worth_less():
    assert ease("Pruett Lines runs nine terminals.") == 1.0
    assert ease("It runs nine terminals.") < 1.0
    assert ease("Somebody cried in the yard.") < ease("The yard was full.")


def test_scraps_are_worth_less_unless_they_hold_a_number():
    assert ease("Tickets went missing.") < 1.0
    assert ease("The yard lost 40 tickets.") == 1.0


def test_what_anybody_does_is_worth_less():
    assert ease("Then people would print the list on Friday.") < ease("Then planners would print the list on Friday.")
    assert of_anybody("People can see the whole yard.", "You can see the whole yard.")
    assert not of_anybody("People can see the whole yard.", "People can see the whole yard.")
    assert not of_anybody("The planners can see the yard.", "You can see the yard.")


def test_a_name_twice_in_a_sentence_is_worth_less():
    twice, once = "\ue010 wrote the list that \ue010 needed.", "\ue010 wrote the list. \ue010 needed it."
    assert names_twice(twice) and not names_twice(once)
    assert not names_twice("\ue010 wrote the list that \ue011 needed.")
    assert not names_twice("\ue000 wrote the list that \ue000 needed.")
    assert ease(twice) < ease(once)
