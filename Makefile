# People and CI call the same few targets. Everything lives in .venv and out/; only the search index is kept in the
# user's data folder (CASEWRIGHT_DATA_DIR names another).

# The first Python of at least 3.11 that really starts; name another with PYTHON=...
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$python -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
OUT ?= out
SUITE ?= draft
SUITES ?= ingest similar draft
# What is scored from the drafts of that suite, which need not be made again.
FROM_DRAFTS ?= $(if $(filter draft,$(SUITES)),segment metrics)

# The sample may be drafted again and again; somebody's own draft, perhaps edited, is replaced only on request.
ifeq ($(origin FILE),undefined)
FILE := corpus/interviews/en-logistics-tms-01.docx
OPTIONS ?= $(if $(filter serve,$(MAKECMDGOALS)),,--force)
endif

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

# What Python compiled is kept, whatever the environment says: else each of the hundreds of starts of the tests compiles
# the libraries anew.
unexport PYTHONDONTWRITEBYTECODE

# A virtual environment holds the path of its checkout: in a copied tree the stamps do not count.
HERE := $(shell pwd | cksum | cut -d' ' -f1)
CORE := .venv/installed-core-$(HERE)
WEB := .venv/installed-web-$(HERE)
TESTS := .venv/installed-tests-$(HERE)

.PHONY: draft serve test browser check eval gate bench clean
.DEFAULT_GOAL := draft

draft: $(CORE) ## draft the sample interview, or FILE="path to.docx" (with OPTIONS="--ui zh"), into OUT
	@$(BIN)/casewright draft "$(FILE)" --out "$(OUT)" $(OPTIONS)
	@echo
	@echo "The draft lies in a folder of its own in $(OUT)/: open review.html there to check it, case.docx to send it on."

serve: $(WEB) ## open the workspace in the browser (PORT=8755)
	@$(BIN)/casewright serve $(if $(PORT),--port "$(PORT)") $(OPTIONS)

# A process a core, whose libraries start no thread a core beside; tests of one file share what they have built.
test: export OMP_NUM_THREADS := 1
test: $(TESTS) browser ## run every test
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

# Debian's browser, for the tests of the workspace; where it cannot be installed, these are skipped and say so.
browser:
	@for name in chromium chromium-browser google-chrome google-chrome-stable; do command -v $$name >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the browser tests ..."; \
		{ apt-get install --yes --no-install-recommends chromium || \
			{ apt-get update && apt-get install --yes --no-install-recommends chromium; }; } >/dev/null 2>&1 || true; \
	fi

check: $(TESTS) ## lint, format, types, import contracts
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy --num-workers 2
	$(BIN)/python -c 'from importlinter.cli import lint_imports_command as run; run()'

eval: $(TESTS) ## score a SUITE against the gold set, or ONLY="id,id" of it
	$(BIN)/casewright eval --data eval --suite "$(SUITE)" $(if $(ONLY),--only "$(ONLY)")

gate: $(TESTS) ## no case of the SUITES may be worse than its baseline
	@for suite in $(SUITES); do $(BIN)/casewright eval --data eval --suite "$$suite" || exit 1; done
	@for suite in $(FROM_DRAFTS); do \
		$(BIN)/casewright eval --data eval --suite "$$suite" --rescore eval/runs/draft/report.json || exit 1; done

bench: $(CORE) ## measure time and memory
	$(BIN)/python eval/bench/speed.py

clean: ## remove what draft wrote
	rm -rf out

# Quiet, and nothing is compiled beforehand: of some 18,000 files of the libraries few are ever imported.
PIP := -m pip install --quiet --disable-pip-version-check --no-compile --editable

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Casewright needs Python 3.11 or newer."; echo "Install it, or name it: make PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv .venv

$(CORE): pyproject.toml | $(BIN)/python
	$(BIN)/python $(PIP) .
	@touch $@

$(WEB): pyproject.toml | $(BIN)/python
	$(BIN)/python $(PIP) ".[web]"
	@touch $@ $(CORE)

$(TESTS): pyproject.toml | $(BIN)/python
	$(BIN)/python $(PIP) ".[web,eval,dev]"
	@touch $@ $(CORE) $(WEB)
