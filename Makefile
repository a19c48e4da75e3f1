# Everything a clone needs: git, python3 (3.11 or later, with venv) and make.
UV := .tools/bin/uv
RUN := $(UV) run --frozen --all-extras

.PHONY: demo test lint types lowest check clean

demo: .venv/.ready
	@$(RUN) python -m holdfast.cli.demo

test: .venv/.ready
	@$(RUN) pytest

lint: .venv/.ready
	@$(RUN) ruff check .
	@$(RUN) ruff format --check .

types: .venv/.ready
	@$(RUN) mypy

# The wheel in an empty environment, with the lowest versions that pyproject.toml declares.
lowest: $(UV)
	@rm -rf build/lowest dist
	@$(UV) build --quiet
	@$(UV) venv --quiet build/lowest
	@$(UV) pip install --quiet --python build/lowest/bin/python --resolution lowest-direct \
		--all-extras --requirements pyproject.toml
	@$(UV) pip install --quiet --python build/lowest/bin/python --no-deps dist/*.whl
	@build/lowest/bin/holdfast --version
	@build/lowest/bin/python -m holdfast.cli.demo > /dev/null && echo "lowest versions: the demo runs"

check: test lint types lowest

# uv is not on a bare machine: it gets a small environment of its own.
$(UV):
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "holdfast needs python3 3.11 or later" >&2; exit 1; }
	@python3 -m venv .tools || { echo "python3 lacks its venv module (Debian: apt install python3-venv)" >&2; exit 1; }
	@.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/.ready: pyproject.toml uv.lock | $(UV)
	@$(UV) sync --frozen --all-extras --quiet --reinstall-package holdfast
	@touch $@

# The editable install is a tree of links within build/: whoever deletes that gets it anew, which uv
# would not do by itself.
ifeq ($(wildcard build/__editable__.*),)
.PHONY: .venv/.ready
endif

clean:
	rm -rf .venv .tools build dist *.egg-info
