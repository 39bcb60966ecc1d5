"""Start claimcheck: `claimcheck align report.txt`, or `python -m claimcheck`. A crash prints one short message and exits with 2."""

from __future__ import annotations

import os
import sys
import traceback


def main() -> int:
    """Run the command line of this process and return its exit code."""
    arguments = sys.argv[1:]
    try:
        if arguments == ["--version"]:  # answered before anything is loaded
            from claimcheck._version import __version__  # noqa: PLC0415

            sys.stdout.write(f"claimcheck {__version__}\n")
            return 0
        from claimcheck.cli import run  # noqa: PLC0415 - so that a key pressed while it loads ends quietly as well

        return run(arguments)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last line of defence: a crash must not look like findings
        if os.environ.get("CLAIMCHECK_DEBUG"):
            traceback.print_exc()
        else:
            sys.stderr.write(
                f"claimcheck: internal error: {type(error).__name__}: {str(error)[:200]!r}\n"
                "This is a bug in claimcheck. Run it again with CLAIMCHECK_DEBUG=1 to see where, and please report it.\n"
            )
        return 2


if __name__ == "__main__":
    sys.exit(main())
