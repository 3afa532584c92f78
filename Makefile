# `make help` lists the targets. Everything the build makes is under .venv/, node_modules/, build/,
# site/ and py_engine/afterword/calendars/; a second run makes only what changed.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

# The virtual environment brings Python's tools, and Node and npm as a wheel.
export PATH := $(CURDIR)/.venv/bin:$(CURDIR)/node_modules/.bin:$(PATH)
# Pages and archives carry this time, so that the same source makes the same bytes.
export SOURCE_DATE_EPOCH := 1767225600
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
worker_sources := $(shell find site_templates/app/worker site_templates/app/shared -type f)
page_sources := $(shell find site_templates/app/page site_templates/app/embed site_templates/app/shared -type f)
site_sources := mkdocs.yml $(shell find site_templates/theme site_templates/app/service_worker \
	site_templates/app/embed -type f)
# The proof lists what the engine's tests hold; the practice cases are among their cases.
written := $(shell find docs site_templates/pages site_templates/theme/pictures tests/engine \
	tests/cases/practice -type f -not -name '*.pyc')
build_step = $(wildcard site_templates/build/$(1)*.py site_templates/build/$(1)*.ts \
	site_templates/build/$(1)*.json)

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z][a-z -]*:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---------------------------------------------------------------- tools

# A python3.x on the PATH may be a shim that runs nothing, so candidates are tried by running them.
.venv/bin/python:
	@export PATH="$${PATH#*:*:}"; \
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

$(NODE): $(VENV) package-lock.json .npmrc
	$(call say,Setting up the Node packages in node_modules)
	@npm ci --loglevel=error
	@touch $@

.PHONY: tools
tools: $(ENGINE) $(NODE) ## set up Python's and Node's tools

.PHONY: lock
lock: $(VENV) ## write requirements.txt and package-lock.json anew
	uv pip compile --universal --generate-hashes --no-emit-index-url --quiet --upgrade \
		--custom-compile-command "make lock" --python-version 3.11 requirements.in -o requirements.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --quiet --upgrade \
		--custom-compile-command "make lock" --python-version 3.14 .github/pyodide.in -o .github/pyodide.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --quiet --upgrade \
		--custom-compile-command "make lock" --python-version 3.11 requirements-fuzz.in \
		-o requirements-fuzz.txt
	npm install --package-lock-only

# ---------------------------------------------------------------- the parts of the site

$(STAMPS)/calendars: $(VENV) $(call build_step,calendars)
	@$(step).calendars
	@mkdir -p $(@D) && touch $@

$(STAMPS)/contract: $(ENGINE) $(NODE) $(engine_sources) $(call build_step,contract)
	@$(step).contract
	@mkdir -p $(@D) && touch $@

$(STAMPS)/runtime: $(ENGINE) $(NODE) $(STAMPS)/calendars $(STAMPS)/contract $(engine_sources) \
		$(worker_sources) $(call build_step,runtime) site_templates/build/prepared.py \
		$(shell find site_templates/build/stand_ins -name '*.py')
	@$(step).runtime
	@mkdir -p $(@D) && touch $@

$(STAMPS)/pages: $(ENGINE) $(NODE) $(STAMPS)/calendars $(engine_sources) $(written) $(call build_step,pages)
	@$(step).pages
	@mkdir -p $(@D) && touch $@

$(STAMPS)/app: $(NODE) $(STAMPS)/contract $(STAMPS)/runtime $(STAMPS)/pages $(page_sources) \
		$(call build_step,app)
	@$(step).app
	@mkdir -p $(@D) && touch $@

$(STAMPS)/site: $(STAMPS)/app $(STAMPS)/pages $(site_sources) $(call build_step,site) \
		$(call build_step,embed) $(call build_step,precache) $(call build_step,icons) \
		$(call build_step,cards) $(call build_step,csp) $(call build_step,policy) \
		$(call build_step,hosting) $(call build_step,licences) \
		$(call build_step,shipped) $(shell find site_templates/licences -type f)
	@$(step).site
	@mkdir -p $(@D) && touch $@

$(STAMPS)/packages: $(STAMPS)/site $(shell find site_templates/app/course -type f) \
		$(call build_step,packages)
	@$(step).packages
	@mkdir -p $(@D) && touch $@

.PHONY: calendars runtime wheel pages app site packages
calendars: $(STAMPS)/calendars ## write the tables of public holidays
runtime: $(STAMPS)/runtime ## make what the browser boots (build/runtime)
wheel: $(STAMPS)/runtime ## build the engine's wheel (build/wheels)
	@ls build/wheels/afterword-*.whl
pages: $(STAMPS)/pages ## assemble the pages that MkDocs reads (build/docs)
app: $(STAMPS)/app ## bundle the page's code (build/app)
site: $(STAMPS)/packages ## build the whole site (site)
packages: $(STAMPS)/packages ## make the packages for courses (site/packages)
	@ls -sh site/packages

.PHONY: sbom
sbom: $(STAMPS)/site ## list what is shipped, as CycloneDX JSON (build/sbom)
	@$(step).sbom

.PHONY: serve
serve: $(STAMPS)/packages ## build the site and serve it on http://127.0.0.1:8000/ (or PORT=)
	@exec $(step).serve --port $(PORT)

# ---------------------------------------------------------------- tests and checks

.PHONY: browser
browser: $(VENV) ## find a browser for the tests, or install one
	@$(step).browser

.PHONY: test
test: $(STAMPS)/packages browser ## run every test; ARGS='-k name' picks some
	@python -m pytest $(ARGS)

.PHONY: proof
proof: $(STAMPS)/calendars $(ENGINE) ## look for counter-examples to the engine's properties, for long
	@python -m pytest tests/engine --hypothesis-profile=proof $(ARGS)

FUZZER := .venv/.fuzzer
$(FUZZER): $(VENV) requirements-fuzz.txt
	@$(pip) install --require-hashes -r requirements-fuzz.txt
	@touch $@

.PHONY: fuzz
fuzz: $(STAMPS)/calendars $(ENGINE) $(FUZZER) ## a million inputs made of any bytes, guided by coverage (an hour)
	@python -m tests.fuzz $(ARGS)

.PHONY: reproducible
reproducible: ## build the last commit twice from nothing, and compare every byte (minutes)
	@python3 -m tests.reproducible

.PHONY: coverage
coverage: $(STAMPS)/calendars $(ENGINE) ## show the engine's lines and branches that no test reaches
	@mkdir -p build/coverage
	@coverage erase
	@coverage run -m pytest -q tests/engine $(ARGS)
	@coverage combine --quiet
	@coverage report

.PHONY: engine
engine: ## test the engine's wheel that is in build/wheels
	@.ci/engine $(ARGS)

BROWSERS ?= chromium firefox webkit
.PHONY: browsers
browsers: $(STAMPS)/packages ## test the main jobs in Playwright's own browsers; BROWSERS=webkit picks some
	@python -m playwright install $(if $(CI),--with-deps) $(BROWSERS)
	@AFTERWORD_OWN_BROWSERS=1 python -m pytest tests/browser/test_main_job.py \
		tests/browser/test_planner_application.py tests/browser/test_guide.py tests/browser/test_ask.py \
		$(addprefix --browser=,$(BROWSERS)) $(ARGS)

.PHONY: pyodide
pyodide: $(VENV) ## run the engine's tests in pyodide-build's venv (from the network)
	@uv venv --quiet --clear build/pyodide-build
	@uv pip install --quiet --python build/pyodide-build --require-hashes -r .github/pyodide.txt
	@build/pyodide-build/bin/pyodide venv build/pyodide-venv
	@build/pyodide-venv/bin/python -m pip install -q build/wheels/afterword-*.whl \
		pytest hypothesis jsonschema icalendar
	@build/pyodide-venv/bin/python -m pytest tests/engine --hypothesis-profile=few \
		--deselect tests/engine/test_cli.py $(ARGS)

.PHONY: mutate
mutate: $(STAMPS)/calendars $(ENGINE) ## change the timing and the walker bit by bit, and list what no test notices
	@python -m tests.mutation $(ARGS)

.PHONY: kill
kill: $(STAMPS)/site browser ## kill the browser twenty times after "Saved", and look for what it lost
	@python -m pytest tests/browser/test_store_kill.py --kills=20 $(ARGS)

.PHONY: deploys
deploys: $(STAMPS)/site browser ## deploy twenty builds under open tabs, and look for a page of two of them
	@python -m pytest tests/browser/test_offline.py -k test_w1_of_builds --deploys=20 $(ARGS)

.PHONY: bench
bench: $(STAMPS)/site browser ## measure speed and size
	@python -m tests.bench $(ARGS)

.PHONY: lighthouse
lighthouse: $(STAMPS)/site browser ## hold the pages to Lighthouse and the Nu HTML checker (Java)
	@python -m tests.bench.quality

.PHONY: store-pictures
store-pictures: $(STAMPS)/site browser ## take the pictures that a system shows before it installs the site
	@python -m tests.browser.store_pictures

.PHONY: screenshots
screenshots: $(STAMPS)/site browser ## take a picture of every screen (build/screenshots)
	@python -m tests.browser.screenshots

.PHONY: check
check: $(STAMPS)/runtime $(STAMPS)/pages ## check format, style and types
	@ruff format --check .
	@ruff check .
	@mypy
	@prettier --check --log-level warn .
	@eslint --max-warnings 0
	@node site_templates/build/workflows.ts
	@zizmor --offline --quiet --no-progress .github
	@for config in site_templates/app/*/tsconfig.json site_templates/build/tsconfig.json \
			tests/tsconfig.json tests/site/tsconfig.json; do \
		tsc --project "$$config"; \
	done

.PHONY: format
format: $(ENGINE) $(NODE) ## put the code into its format, and mend what can be mended
	@ruff check --fix-only --quiet .
	@ruff format --quiet .
	@prettier --write --log-level warn .

# ---------------------------------------------------------------- carrying on

.PHONY: new-check new-overlay
new-check new-overlay: new-%: $(ENGINE) ## begin a check, or the law of a place: NAME=its_name
	@$(step).new $* "$(NAME)"

.PHONY: release
release: $(STAMPS)/packages ## gather what a release consists of (build/release); TAG=v1.2.3
	@$(MAKE) sbom
	@$(step).release "$(TAG)"

.PHONY: publish
publish: ## make the GitHub release of what is in build/release; TAG=v1.2.3
	@cd build/release && gh release create "$(TAG)" --verify-tag --title "$(TAG)" --notes-file NOTES.md \
		$$(ls | grep -v '^NOTES.md$$')

.PHONY: update
update: $(VENV) ## bring the locked packages to their newest releases (the files in build/update, too)
	@$(MAKE) lock
	@rm -rf build/update && mkdir -p build/update
	@cp --parents requirements.txt package-lock.json .github/pyodide.txt build/update

.PHONY: propose
propose: ## offer the files in build/update as a pull request
	@.ci/propose

# ---------------------------------------------------------------- clean up

.PHONY: clean
clean: ## remove what the build made; the tools stay
	rm -rf build site py_engine/afterword/calendars/tables py_engine/afterword/calendars/time_zones.json
