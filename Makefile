# make run and make test work from a fresh clone; make help lists the rest.
ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif
PY := $(BIN)/python
LIBRARIES := PYTHON="$(PYTHON)" sh packaging/system-libraries.sh

.DEFAULT_GOAL := help
.PHONY: help env run test pytest lint bench soak translations lock wheel clean
# The environment is made once, before anything that stands on it.
.NOTPARALLEL:
# Compiled modules are kept, whatever the shell says: a process that finds them starts in half the time.
export PYTHONDONTWRITEBYTECODE :=

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

env: ## Make .venv from requirements.lock, with the soteplan command in it
	@$(LIBRARIES) env
	@$(PYTHON) packaging/environment.py

run: ## Open the example plan; without a display write pictures and handouts to build/run
	@$(LIBRARIES) run
	@$(MAKE) --no-print-directory env
	@$(PY) packaging/run.py

test: ## Lint, then run every test
	@$(LIBRARIES) test
	@$(MAKE) --no-print-directory lint pytest

pytest: env
	$(PY) -m pytest -n auto --maxprocesses 8 --dist loadfile

lint: env ## Check style, types and the direction of imports
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: env ## Measure start-up, loading, drawing and printing
	@$(LIBRARIES) test
	$(PY) -m tests.benchmarks

soak: env ## Run every test with new random examples and order, and the long ones
	@$(LIBRARIES) test
	HYPOTHESIS_PROFILE=soak $(PY) -m pytest -m "" -n auto --maxprocesses 8 --randomly-seed=$$(date +%s) \
		-o faulthandler_timeout=0

translations: env ## Gather the texts and compile the translations
	$(PY) packaging/translations.py

lock: env ## Resolve the dependencies again (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes --extra dev \
		--no-header --no-emit-index-url --no-emit-find-links --output-file requirements.lock pyproject.toml

wheel: env ## Build a wheel into dist
	$(PY) -m build --wheel --no-isolation

clean: ## Remove what was built; .venv stays
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
