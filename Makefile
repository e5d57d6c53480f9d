# Every everyday command of the project. `make help` lists them; nothing is installed twice.

PYTHON ?= python3
# The Python that QGIS's own bindings belong to.
QGIS_PYTHON ?= /usr/bin/python3
# The version that `make test-qgis` tries.
QGIS ?= 3.44

VENV := .venv
QGIS_VENV := build/venv-qgis
QT6_VENV := build/venv-qt6
DOCS_VENV := build/venv-docs
STAMPS := build/stamps

.DEFAULT_GOAL := help
.PHONY: help qgis setup link demo demo-real score learned learned-field test lint format typecheck test-backend test-plugin test-e2e test-qgis \
        check-package check-qt6 check-i18n i18n package docs reference model bench bench-window screenshots styles clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- set-up ---------------------------------------------------------------------------------

qgis: ## install QGIS 3.40 or newer where there is none (Debian; root or sudo)
	@$(PYTHON) tools/install_qgis.py

# The interpreter alone; python3-venv comes with the packages that `qgis` installs.
$(VENV)/bin/python: | qgis
	$(PYTHON) -m venv $(VENV)

$(STAMPS)/backend: backend/pyproject.toml | $(VENV)/bin/python
	@mkdir -p $(@D)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable ./backend
	@touch $@

$(STAMPS)/dev: tools/requirements-dev.txt $(STAMPS)/backend
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(STAMPS)/qgis-venv: tools/requirements-qgis.txt | qgis
	@mkdir -p $(@D)
	$(QGIS_PYTHON) -m venv --system-site-packages $(QGIS_VENV)
	$(QGIS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(STAMPS)/docs: tools/requirements-docs.txt | $(VENV)/bin/python
	@mkdir -p $(@D)
	$(PYTHON) -m venv $(DOCS_VENV)
	$(DOCS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

setup: $(STAMPS)/dev $(STAMPS)/qgis-venv link ## everything for development: environments, plugin in a profile

link: ## development profile: build/plugins/depthdif_qgis points into this checkout
	@$(PYTHON) tools/assemble.py --link

# --- what it is for ---------------------------------------------------------------------------

demo: qgis $(STAMPS)/backend link ## reconstruct the bundled twin through QGIS; build/demo/map.png
	@$(PYTHON) tools/demo.py

demo-real: qgis $(STAMPS)/backend link ## the same on real data beside the checkout (../shared/data)
	@$(PYTHON) tools/demo.py --real

screenshots: $(STAMPS)/backend link ## the documentation's pictures, light and dark: docs/images
	@$(PYTHON) tools/install_qgis.py --screen
	@$(PYTHON) tools/screenshots.py

bench: $(STAMPS)/backend ## speed and memory of the backend, as the README quotes them
	@$(VENV)/bin/python tests/benchmarks/run.py

bench-window: $(STAMPS)/backend $(STAMPS)/qgis-venv link ## what the analyst waits for in QGIS's window
	@$(QGIS_VENV)/bin/python tools/headless.py $(QGIS_VENV)/bin/python tests/benchmarks/window.py

# Needs ../shared/data (CONTRIBUTING.md). Calibration looks at a package without one.
model: $(STAMPS)/dev ## fit and calibrate the bundled model again (a quarter of an hour)
	$(VENV)/bin/depthdif train climatology --no-page
	$(VENV)/bin/depthdif train fit
	$(VENV)/bin/depthdif train export --output build/train/uncalibrated.depthdif
	$(VENV)/bin/depthdif train calibrate --model build/train/uncalibrated.depthdif --every 60 \
		--profiles ../shared/data/argo/profiles_fit.nc --statistics build/train/statistics.npz
	$(VENV)/bin/depthdif train export --card build/train/card.json tools/model_card.json \
		--output backend/depthdif/models/depthdif.depthdif

# What it learns is bundled only if `depthdif score --truth` shows a lower CRPS with it: it does not
# so far (tools/model_card.json).
learned: $(STAMPS)/dev ## train a hyper-Wiener network for the bundled model (ten minutes, needs torch)
	$(VENV)/bin/depthdif train network
	$(VENV)/bin/depthdif train export --denoiser build/train/hyper-wiener --card build/train/card.json \
		--output build/train/learned.depthdif

learned-field: $(STAMPS)/dev ## train a convolutional network for the bundled model (an hour, 7 GB of memory)
	$(VENV)/bin/depthdif train simulate --cells 64 --tiles 9216 --first-seed 2000000 --output build/train/tiles
	$(VENV)/bin/depthdif train network --kind field --shards build/train/tiles --tiles 8192 --keep 8192 \
		--steps 12000 --bf16
	$(VENV)/bin/depthdif train export --field build/train/field --card build/train/card.json \
		--output build/train/learned.depthdif

score: $(STAMPS)/dev ## skill of every method on ../shared/data: docs/skill.md, build/score/ (ten minutes)
	@$(VENV)/bin/python tools/skill.py

i18n: ## build the plugin's translations: i18n/*.qm
	@$(PYTHON) tools/install_qgis.py --languages
	@$(PYTHON) tools/i18n.py release

styles: qgis link ## QGIS styles and the backend's colours, from resources/ramps.json
	@$(PYTHON) tools/styles.py
	@$(PYTHON) tools/headless.py $(QGIS_PYTHON) tools/point_style.py

package: i18n ## the plugin's zip, in dist/
	@$(PYTHON) tools/assemble.py --zip

docs: $(STAMPS)/docs ## the documentation's site, strictly: build/site
	NO_MKDOCS_2_WARNING=1 $(DOCS_VENV)/bin/mkdocs build

reference: $(STAMPS)/backend qgis link ## docs/reference from the algorithms' and commands' own help
	@$(VENV)/bin/python tools/command_reference.py
	@$(PYTHON) tools/headless.py $(QGIS_PYTHON) tools/algorithm_reference.py

# --- checks -----------------------------------------------------------------------------------

test: lint typecheck check-i18n docs check-qt6 test-backend test-plugin test-e2e check-package ## everything that CI runs

lint: $(STAMPS)/dev ## ruff: rules and formatting
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

format: $(STAMPS)/dev ## ruff: repair what can be repaired
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

typecheck: $(STAMPS)/dev ## mypy on the backend
	$(VENV)/bin/mypy

check-i18n: ## translations: missing, left over, broken placeholders
	@$(PYTHON) tools/i18n.py check

test-backend: $(STAMPS)/dev ## the backend, in plain Python
	$(VENV)/bin/python -m pytest tests/backend -q

test-plugin: $(STAMPS)/backend $(STAMPS)/qgis-venv link i18n ## the plugin, in a real headless QGIS
	$(QGIS_VENV)/bin/python tools/headless.py $(QGIS_VENV)/bin/python -m pytest tests/plugin -q

test-e2e: $(STAMPS)/dev qgis link i18n ## qgis_process as a user runs it
	$(VENV)/bin/python -m pytest tests/e2e -q

test-qgis: ## the same two under another QGIS, in a Debian root of its own: make test-qgis QGIS=3.44
	@$(PYTHON) tools/qgis_root.py --qgis $(QGIS)

$(STAMPS)/qt6-venv: tools/requirements-qt6.txt | qgis
	@mkdir -p $(@D)
	$(PYTHON) -m venv $(QT6_VENV)
	$(QT6_VENV)/bin/python -m pip install --quiet --quiet --disable-pip-version-check --ignore-requires-python -r $<
	@touch $@

check-qt6: $(STAMPS)/qt6-venv ## the plugin's code against Qt 6: enums, removed API, the public migration checker
	@$(QT6_VENV)/bin/python tools/check_qt6.py

check-package: $(STAMPS)/dev package check-qt6 ## size, bandit and secrets on the assembled plugin
	$(VENV)/bin/python tools/check_package.py

clean: ## remove what was built (the environments too)
	rm -rf build dist $(VENV)
