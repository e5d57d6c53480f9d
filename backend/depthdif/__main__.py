"""``python -m depthdif``: the command line."""

import sys

from depthdif.cli import main

sys.exit(main())
