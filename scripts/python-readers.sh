#!/usr/bin/env bash
# Installs the Python readers that tests check exports with, into .readers/; `.ci/run` does it, and whoever wants those tests.
set -euo pipefail
cd "$(dirname "$0")/.."
python3 -m venv .readers
.readers/bin/pip install --quiet --disable-pip-version-check --no-input -r tests/export/readers/requirements.txt
