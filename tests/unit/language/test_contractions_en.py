"""What contractions stand for."""

import pytest

from assistant.language.words_en import text_of, words_of
from tests.unit.language.said import TOKENIZER


@pytest.mark.parametrize(
    ("said", "full"),
    [
        ("We're late", "We are late"),
        ("It's failed once", "It has failed once"),
        ("That line's not gone down", "That line has not gone down"),
        ("He's not at home", "He is not at home"),
        ("I've been at Orme's thirty years", "I have been at Orme's thirty years"),
        ("She's thrilled with it", "She is thrilled with it"),
        ("Seventy k's down the road", "Seventy k's down the road"),
        ("They'd found a way", "They had found a way"),
        ("The clerk came before she'd put it down", "The clerk came before she had put it down"),
        ("They'd set it up years ago", "They had set it up years ago"),
        ("They'd put it there", "They'd put it there"),
        ("We'd put it in the tray", "We would put it in the tray"),
        ("The ones that's wanted", "The ones that are wanted"),
        ("There's no bars past the pier", "There are no bars past the pier"),
        ("There's no news yet", "There is no news yet"),
        ("There's a few old lads", "There are a few old lads"),
        ("The gravel's poor.", "The gravel is poor."),
        ("The other one's that list", "The other one is that list"),
        ("I can't go", "I can not go"),
        ("She won't go", "She will not go"),
        ("They'd gone home", "They had gone home"),
        ("They'd go home", "They would go home"),
        ("It'd come in late", "It would come in late"),
        ("We'd forty vans", "We had forty vans"),
        ("They'd rather walk", "They would rather walk"),
        ("She'd better walk", "She had better walk"),
        ("He's been here", "He has been here"),
        ("Olaf's sixty-two.", "Olaf is sixty-two."),
        ("The next one's forty miles off", "The next one is forty miles off"),
        ("No one's ever sold one", "No one has ever sold one"),
        ("The last one's me", "The last one is me"),
        ("It's usually cut the next day", "It is usually cut the next day"),
        ("It's cut the queue by half", "It has cut the queue by half"),
        ("The pump's fine for years", "The pump is fine for years"),
        ("The pump's fine filter is new", "The pump's fine filter is new"),
        ("He's seen the list", "He has seen the list"),
        ("He's paid by the hour", "He is paid by the hour"),
        ("Nobody's clocked in", "Nobody has clocked in"),
        ("Everybody's contractor is late", "Everybody's contractor is late"),
        ("The mill's gate is shut", "The mill's gate is shut"),
        ("The mill's a ruin", "The mill is a ruin"),
        ("There's forty of them", "There are forty of them"),
        ("There's vans outside", "There are vans outside"),
        ("And there's the dockets", "And there are the dockets"),
        ("There's the docket for it", "There is the docket for it"),
        ("The aim's all forty vans", "The aim is all forty vans"),
        ("There's a van outside", "There is a van outside"),
        ("They counted 'em", "They counted them"),
        ("Brendan's stamped the docket", "Brendan has stamped the docket"),
    ],
)
def test_contractions(said, full):
    assert text_of(words_of(said, TOKENIZER)) == full


def test_words_keep_their_places():
    text = "The crew, all nine, left."
    assert text_of(words_of(text, TOKENIZER)) == text
