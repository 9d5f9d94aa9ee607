# The two commands of the README: `make run` and `make test`. Each sets up its own environment in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

.PHONY: run test test-slow check audit format benchmark docs clean

run: $(VENV)/.run  ## ingest raw/ into output/ and show the tables
	$(BIN)/rxtract ingest raw --output output
	$(BIN)/rxtract tables --output output

test: $(VENV)/.test  ## the tests, in less than ten minutes
	$(BIN)/python -m pytest -m "not slow"

test-slow: $(VENV)/.test  ## kills, schedules, clusters, browsers, growth
	$(BIN)/python -m pytest -m slow

check: $(VENV)/.test  ## style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	git ls-files -z | xargs -0 $(BIN)/detect-secrets-hook --no-verify --hex-limit 3.5

audit: $(VENV)/.test  ## asks an advisory service for known vulnerabilities of all that is installed; needs the network
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/python -m pip --disable-pip-version-check install --quiet pip-audit
	$(BIN)/python -m pip freeze --exclude-editable > $(VENV)/audit/installed.txt
	$(VENV)/audit/bin/pip-audit --strict --disable-pip --no-deps --requirement $(VENV)/audit/installed.txt $(AUDIT_OPTIONS)

format: $(VENV)/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmark: $(VENV)/.benchmark  ## the project beside its peers, measured in the same run
	$(BIN)/python -m benchmarks.pipeline
	$(BIN)/python -m benchmarks.content
	$(BIN)/python -m benchmarks.drugs

docs: $(VENV)/.test  ## renews what is written from the code, or by running it
	$(BIN)/python -m pipeline.store.docs > docs/tables.md
	$(BIN)/python -m docs.write_reference
	$(BIN)/python -m docs.answer_queries
	$(BIN)/python -m docs.run_tutorial
	$(BIN)/python -m docs.take_pictures

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
	  { echo "rxtract needs Python 3.11 to 3.13: name one with  make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "setting up $(VENV) (once, about a minute)"
	@$(PYTHON) -m venv $(VENV) || { echo "the venv module is missing: on Debian and Ubuntu, apt install python3-venv"; exit 1; }
	@touch $@

$(VENV)/.run: $(VENV)/.python pyproject.toml constraints.txt
	@$(PIP) --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.run
	@$(PIP) --editable ".[flows,dask,polars,report,explorer,dev]"
	@touch $@

$(VENV)/.benchmark: $(VENV)/.test
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --upgrade pip  # pip 23 fails on two that ask for lxml[html_clean]
	@$(PIP) --editable ".[benchmark]"
	@touch $@
