"""`python -m desktop_app` and the bundle's entry; the same as the command `central-desk`."""

import sys

from desktop_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
