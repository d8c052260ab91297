# Two commands for a newcomer: `make demo` and `make test`. Each makes the environment it needs in .venv.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test check fix clean

demo: $(VENV)/installed  ## lints seeds/ and shows what is wrong with its documents
	$(BIN)/lint --exit-zero seeds/

test: $(VENV)/installed-dev  ## everything that CI asks for
	$(MAKE) --no-print-directory check BIN=$(BIN)

# What measures time and calls: counting lines takes several times as long as what they measure.
UNCOUNTED := tests/linear tests/cli/test_bench.py

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -n auto --cov --cov-report=term $(addprefix --ignore=,$(UNCOUNTED))
	$(BIN)/python -m pytest -n auto $(UNCOUNTED)

fix: $(VENV)/installed-dev  ## what the tools can mend by themselves
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python -m scripts.make_docs
	$(BIN)/python -m scripts.make_together

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q src  # an environment may forbid writing byte code; without it every start compiles anew
	touch $@

$(VENV)/installed-dev: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[fast]" --group dev
	touch $@

clean:
	rm -rf $(VENV) build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
