"""Plain text whose markup is lost: its structure is inferred. `parse_text` is the way in; a file is a step.

    lines → signs → kinds → lists, levels, pairs → document

`weights` holds what the two learned steps, `kinds` and `levels`, weigh their signs by.
"""

from pipeline.parse.text.document import parse_text as parse_text
