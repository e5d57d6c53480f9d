"""Check the assembled plugin as the plugin repository does: size, Bandit, secrets."""

from __future__ import annotations

import json
import subprocess
import sys

import assemble

LIMIT_MB = 25


def main() -> None:
    """Exit 1 with what was found."""
    archive = assemble.ROOT / "dist" / f"{assemble.NAME}-{assemble.version()}.zip"
    size = archive.stat().st_size / 1e6
    print(f"{archive.name}: {size:.1f} MB")
    problems = [] if size <= LIMIT_MB else [f"The zip is over {LIMIT_MB} MB."]

    folder = str(assemble.PACKAGED)
    bandit = run("bandit", "--recursive", "--quiet", folder)
    if bandit.returncode:
        problems.append(bandit.stdout)
    secrets = json.loads(run("detect_secrets", "scan", "--all-files", folder).stdout)["results"]
    problems += [f"{file}: {len(found)} secrets?" for file, found in secrets.items()]
    if problems:
        raise SystemExit("\n".join(problems))
    print("Bandit and detect-secrets: nothing found.")


def run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this Python's environment."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
