"""Prefect: thin tasks around `pipeline`, and their schedules."""
