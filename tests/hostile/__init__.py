"""Inputs made to break the pipeline: each is taken or refused with a reason, in bounded time and memory."""
