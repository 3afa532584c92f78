"""Run the command line as ``python -m afterword``."""

import sys

from afterword.cli import main

sys.exit(main())
