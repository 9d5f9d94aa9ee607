"""What people look at: an article with what was found in it, in the terminal and as a page.

Enters: tables, through `pipeline.store`. Leaves: text for a terminal, self-contained HTML. Articles are hostile:
everything that comes from one is escaped, and a link is a link only where its scheme is http or https.
"""
