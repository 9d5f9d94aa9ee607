"""`python -m pipeline` is the command `rxtract`."""

from pipeline.cli import main

main()
