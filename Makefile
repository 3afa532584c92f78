# `make help` lists the targets. Everything the build makes is under .venv/, node_modules/, build/,
# site/ and py_engine/afterword/calendars/; a second run makes only what changed.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

# The virtual environment brings Python's tools, and Node and npm as a wheel.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
# Pages and archives carry this time, so that the same source makes the same bytes.
export SOURCE_DATE_EPOCH := 1767225600
export PYTHONDONTWRITEBYTECODE :=
PORT ?= 8000

say = @printf '\033[1m· %s\033[0m\n' "$(1)"
step = python -m site_templates.build
pip := .venv/bin/python -m pip -qq --disable-pip-version-check

VENV := .venv/.installed
ENGINE := .venv/.engine
NODE := node_modules/.package-lock.json
STAMPS := build/stamps

engine_sources := $(shell find py_engine -type f \
	\( -name '*.py' -o -name '*.toml' -o -name '*.j2' -o -name py.typed \))
app_sources := $(shell find site_templates/app -type f -not -path '*/service_worker/*')
site_sources := mkdocs.yml $(shell find docs site_templates/theme site_templates/pages \
	site_templates/app/service_worker -type f 2>/dev/null)
build_step = $(wildcard site_templates/build/$(1)*.py site_templates/build/$(1)*.mjs)

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---------------------------------------------------------------- tools

# A python3.x on the PATH may be a shim that runs nothing, so candidates are tried by running them.
.venv/bin/python:
	@export PATH="$${PATH#*:}"; \
	for python in $(PYTHON) $(foreach v,3.13 3.12 3.14 3.11,python$(v) \
			"$$HOME"/.pyenv/versions/$(v).*/bin/python) python3 python; do \
		if "$$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' \
				2>/dev/null; then \
			"$$python" -m venv --clear .venv; \
			exit 0; \
		fi; \
	done; \
	echo 'No Python 3.11 or newer with its venv module was found: install one,' \
		'or name it with make PYTHON=/path/to/python3' >&2; exit 1

$(VENV): requirements.txt | .venv/bin/python
	$(call say,Setting up the Python tools in .venv: a minute the first time)
	@$(pip) install --require-hashes -r requirements.txt
	@touch $@

$(ENGINE): $(VENV) py_engine/pyproject.toml
	@$(pip) install --no-build-isolation --no-deps -e py_engine
	@touch $@

$(NODE): $(VENV) package.json package-lock.json .npmrc
	$(call say,Setting up the Node packages in node_modules)
	@npm ci --loglevel=error
	@touch $@

.PHONY: tools
tools: $(ENGINE) $(NODE) ## set up Python's and Node's tools

.PHONY: lock
lock: $(VENV) ## write requirements.txt and package-lock.json anew
	uv pip compile --universal --generate-hashes --no-emit-index-url --quiet --upgrade \
		--custom-compile-command "make lock" --python-version 3.11 requirements.in -o requirements.txt
	npm install --package-lock-only

# ---------------------------------------------------------------- clean up

.PHONY: clean
clean: ## remove what the build made; the tools stay
	rm -rf build site py_engine/afterword/calendars/tables py_engine/afterword/calendars/time_zones.json
