"""The explorer: a corpus in the browser, over one snapshot at a time.

Enters: an output folder. Leaves: an ASGI application that needs the extra `explorer`.

    index    words → articles: SQLite's full-text index, kept beside the tables and brought up to date part by part
    corpus   the present snapshot, followed; the questions that pages ask of it
    sandbox  SQL of whoever asks, in a process that can be ended
    api      the JSON API, with its OpenAPI document
    web      addresses, pages, headers

Nothing is loaded from anywhere else, no page runs a script of its own text, and what comes from an article is text.
"""
