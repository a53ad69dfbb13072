"""A real chat model on this computer: small, and with random weights."""

from __future__ import annotations

import shutil

import pytest

from assistant.errors import GeneratorError
from assistant.ports import Message, Request

torch = pytest.importorskip("torch", reason="needs the extra 'transformers'")
pytest.importorskip("transformers", reason="needs the extra 'transformers'")
from assistant.backends import transformers_chat, transformers_loading  # noqa: E402
from assistant.backends.table import backend  # noqa: E402
from tests.tiny_chat import CONTEXT, save_chat_model  # noqa: E402

ASKED = Request("plan", (Message("system", "Be brief."), Message("user", "库存? Stock?")), 60, temperature=1.0, seed=3)


def kind_of(make) -> str:
    with pytest.raises(GeneratorError) as caught:
        make()
    for say in (caught.value.message, caught.value.hint):
        assert say.en
        assert say.zh
    return caught.value.kind


def request(text="库存?", max_tokens=60, **given):
    return Request("plan", (Message("user", text),), max_tokens, **given)


def test_the_likeliest_answer_is_always_the_same_and_a_drawn_one_follows_the_seed(transformers_generator):
    likeliest = [transformers_generator.generate(request(seed=seed)).text for seed in (0, 1)]
    drawn = [transformers_generator.generate(request(temperature=1.0, seed=seed)).text for seed in (3, 3, 4)]
    assert likeliest[0] == likeliest[1]
    assert drawn[0] == drawn[1] != drawn[2]


def test_drawing_leaves_the_dice_of_others_alone(transformers_generator):
    before = torch.random.get_rng_state()
    transformers_generator.generate(ASKED)
    assert torch.equal(before, torch.random.get_rng_state())


def test_tokens_are_counted(transformers_generator):
    answer = transformers_generator.generate(ASKED)
    assert answer.tokens_in > transformers_generator.tokens("Be brief.库存? Stock?")
    assert 0 < answer.tokens_out <= 60


def test_an_answer_that_reached_its_length_says_so(transformers_generator):
    answer = transformers_generator.generate(request(max_tokens=2, temperature=1.0))
    assert answer.finish == "length"
    assert answer.tokens_out == 2


def test_a_stop_word_ends_the_answer_and_is_not_in_it(transformers_generator):
    whole = transformers_generator.generate(ASKED).text
    word = whole[10:13]
    pieces = []
    stopped = Request("plan", ASKED.messages, 60, temperature=1.0, seed=3, stop=(word,))
    answer = transformers_generator.generate(stopped, pieces.append)
    assert answer.text == whole[: whole.index(word)]
    assert "".join(pieces) == answer.text
    assert answer.finish == "stop"


def test_endless_repetition_is_ended_and_cut(transformers_generator):
    pieces = []
    answer = transformers_generator.generate(request("x", max_tokens=450), pieces.append)
    assert answer.finish == "length"
    assert answer.tokens_out < 450


def test_a_question_may_fill_the_context_but_not_overrun_it(transformers_generator):
    assert transformers_generator.context == CONTEXT
    assert kind_of(lambda: transformers_generator.generate(request("库存" * 600))) == "too-long"
    near = transformers_generator.generate(request("a " * (CONTEXT - 60), max_tokens=500))
    assert near.tokens_in + near.tokens_out <= CONTEXT
    assert near.tokens_out < 60


def test_an_interruption_is_passed_on(transformers_generator):
    def interrupt(_piece: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        transformers_generator.generate(ASKED, interrupt)
    assert transformers_generator.generate(ASKED).text


def test_the_id_is_of_the_files_and_tells_no_path(chat_model, transformers_generator, tmp_path):
    assert transformers_generator.id.startswith("transformers:tiny-chat@")
    assert str(chat_model.parent) not in transformers_generator.id
    copied = shutil.copytree(chat_model, tmp_path / "tiny-chat")
    assert backend("transformers")(str(copied), device="cpu").id == transformers_generator.id
    other = save_chat_model(tmp_path / "other" / "tiny-chat", seed=1)
    assert backend("transformers")(str(other), device="cpu").id != transformers_generator.id


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_it_computes_as_exactly_as_asked(chat_model, dtype):
    generator = backend("transformers")(str(chat_model), device="cpu", dtype=dtype)
    assert generator._model.dtype == getattr(torch, dtype)
    assert generator.generate(ASKED).tokens_out > 0


def test_a_model_that_is_not_here_is_not_fetched(tmp_path):
    assert kind_of(lambda: backend("transformers")("nobody/no-such-model")) == "missing"
    (tmp_path / "empty").mkdir()
    assert kind_of(lambda: backend("transformers")(str(tmp_path / "empty"))) == "missing"


def test_damaged_files_are_told(chat_model, tmp_path):
    damaged = shutil.copytree(chat_model, tmp_path / "damaged")
    (damaged / "model.safetensors").write_bytes(b"not weights at all")
    assert kind_of(lambda: backend("transformers")(str(damaged))) == "missing"
    (damaged / "config.json").write_text("{", encoding="utf-8")
    assert kind_of(lambda: backend("transformers")(str(damaged))) == "missing"


def test_weights_that_could_run_code_are_not_read(chat_model, tmp_path):
    pickled = shutil.copytree(chat_model, tmp_path / "pickled")
    (pickled / "model.safetensors").unlink()
    torch.save({}, pickled / "pytorch_model.bin")
    assert kind_of(lambda: backend("transformers")(str(pickled))) == "missing"


def test_a_model_without_a_chat_template_is_refused(tmp_path):
    base = save_chat_model(tmp_path / "base", template=None)
    assert kind_of(lambda: backend("transformers")(str(base))) == "no-template"


def test_a_template_that_minds_the_conversation_is_told(tmp_path):
    picky = save_chat_model(tmp_path / "picky", template="{{ raise_exception('no system message, please') }}")
    generator = backend("transformers")(str(picky), device="cpu")
    assert kind_of(lambda: generator.generate(ASKED)) == "no-template"


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_a_gpu_that_is_not_there_is_told(chat_model):
    assert kind_of(lambda: backend("transformers")(str(chat_model), device="cuda")) == "no-gpu"


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"),
    ],
)
def test_memory_that_ran_out_is_told(chat_model, transformers_generator, monkeypatch, error):
    def too_much(*_args, **_named):
        raise error

    monkeypatch.setattr(transformers_generator._model, "generate", too_much)
    assert kind_of(lambda: transformers_generator.generate(ASKED)) == "memory"
    monkeypatch.setattr(transformers_loading.AutoModelForCausalLM, "from_pretrained", too_much)
    assert kind_of(lambda: transformers_chat.TransformersGenerator(str(chat_model))) == "memory"


def test_other_faults_of_the_library_are_not_called_memory(transformers_generator, monkeypatch):
    def wrong(*_args, **_named):
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(transformers_generator._model, "generate", wrong)
    with pytest.raises(RuntimeError, match="shapes"):
        transformers_generator.generate(ASKED)
