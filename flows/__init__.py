"""Prefect: thin tasks around `pipeline`, and their schedules.

Prefect gives retries, schedules, limits and a page to look at; correctness comes from the store alone. This
pipeline phones nobody: analytics are off unless the environment says otherwise.
"""

from __future__ import annotations

import os

# before anything imports prefect, which reads them once
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
