"""The JSON API: what can be asked, what comes back, and the OpenAPI document that says so.

`ENDPOINTS` is the one list of them: the addresses are made from it, and so is the document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from pipeline.errors import StoreError
from pipeline.version import VERSION
from pipeline.views.explorer.corpus import ASSERTIONS
from pipeline.views.explorer.index import END, SCOPES, START, Hit

if TYPE_CHECKING:
    from pipeline.views.explorer.web import Explorer

Given = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that may be asked for: `kind` is a type of JSON Schema."""

    name: str
    doc: str
    kind: str = "string"
    default: Any = None
    choices: Sequence[str] = ()
    within: tuple[int, int] | None = None  # least and most of a number
    in_path: bool = False

    def read(self, value: str | None) -> Any:
        """The value as its type; raises StoreError for one that is not allowed."""
        if value is None or (not value.strip() and not self.in_path):
            return self.default
        if self.kind == "integer":
            least, most = self.within or (0, 10**9)
            if not value.isascii() or not value.isdigit() or len(value) > 9 or not least <= int(value) <= most:
                raise StoreError(f"{self.name} is a whole number from {least} to {most}")
            return int(value)
        if self.choices and value not in self.choices:
            raise StoreError(f"{self.name} is one of {', '.join(self.choices)}")
        return value

    def described(self) -> dict[str, Any]:
        """The parameter as OpenAPI has it."""
        schema: dict[str, Any] = {"type": self.kind}
        if self.choices:
            schema["enum"] = list(self.choices)
        if self.default is not None:
            schema["default"] = self.default
        if self.within:
            schema["minimum"], schema["maximum"] = self.within
        place = "path" if self.in_path else "query"
        return {"name": self.name, "in": place, "required": self.in_path, "description": self.doc, "schema": schema}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address, what it takes and what it answers; `answer` is a JSON Schema."""

    path: str
    doc: str
    parameters: Sequence[Parameter]
    answer: Mapping[str, Any]
    asked: Callable[[Explorer, Given], Any]


SEARCH = (
    Parameter("q", 'Words; "a phrase", -without, begins*, one OR other'),
    Parameter("in", "Where the words stand", default="all", choices=tuple(SCOPES)),
    Parameter("drug", "Drug that the article names: a name, a brand or an id"),
    Parameter("class", "Class of which the article names a drug, or the class itself"),
    Parameter("assertion", "What is said of that drug (of any, without one)", choices=ASSERTIONS),
    Parameter("site", "Site, as articles name it"),
    Parameter("from", "First day, month or year of publication, ISO 8601"),
    Parameter("to", "Last day, month or year of publication, ISO 8601"),
)
PAGE = Parameter("page", "Page of the results, from 1", "integer", 1, within=(1, 500))


def openapi(address: str) -> dict[str, Any]:
    """The OpenAPI document of the API at an address."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "rxtract",
            "version": VERSION,
            "description": "Health articles as data: one snapshot of the tables, read-only.",
        },
        "servers": [{"url": address}],
        "paths": {each.path: {"get": _operation(each)} for each in ENDPOINTS},
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    problem = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}
    content = {"application/json": {"schema": endpoint.answer}}
    return {
        "summary": endpoint.doc,
        "operationId": endpoint.path.removeprefix("/api/").split("/{")[0] + ("_one" if "{" in endpoint.path else ""),
        "parameters": [each.described() for each in endpoint.parameters],
        "responses": {
            "200": {"description": "The answer", "content": content},
            "default": {"description": "What was wrong", "content": {"application/json": {"schema": problem}}},
        },
    }


def _status(explorer: Explorer, _given: Given) -> Any:
    corpus = explorer.corpus
    done, parts = corpus.indexed
    return {
        "version": VERSION, "snapshot": corpus.state.number, "search_is_ready": corpus.is_ready,
        "parts_indexed": done, "parts": parts, "totals": corpus.state.totals(),
    }  # fmt: skip


def _search(explorer: Explorer, given: Given) -> Any:
    found = explorer.search(given, given["page"])
    return {"total": found.total, "page": given["page"], "hits": [_hit(each) for each in found.hits]}


def _hit(hit: Hit) -> dict[str, Any]:
    lines = [{"kind": kind, "text": _clean(line)} for kind, line in hit.lines]
    return asdict(hit) | {"title": _clean(hit.title), "snippet": _clean(hit.snippet), "lines": lines}


def _article(explorer: Explorer, given: Given) -> Any:
    view = explorer.article(given["article_id"])
    return {"article": view.article, **view.tables, "drugs": list(view.drugs.values())}


def _drugs(explorer: Explorer, given: Given) -> Any:
    name = (given["name"] or "").lower()
    rows = explorer.corpus.state.drug_list(given["kind"])
    return {"drugs": [row for row in rows if name in row["name"].lower()][: given["limit"]]}


def _drug(explorer: Explorer, given: Given) -> Any:
    view = explorer.drug(given["drug"])
    return {
        "drug_id": view.drug_id, "name": view.name, "drug": view.row, **view.facts,
        "surfaces": view.surfaces, "assertions": view.said, "sentences": view.saying, "mentioned_with": view.together,
        "pairs": view.pairs, "articles_naming_it": view.articles, "members": view.members,
    }  # fmt: skip


def _sql(explorer: Explorer, given: Given) -> Any:
    answer = explorer.sql(given["q"] or "", rows=given["limit"])
    return {"columns": answer.rows.column_names, "rows": answer.rows.to_pylist(), "is_cut": answer.is_cut}


def _clean(text: str) -> str:
    return text.replace(START, "").replace(END, "")


_WHOLE, _TEXT = {"type": "integer"}, {"type": "string"}
_MAYBE = {"type": ["string", "null"]}
_ROWS = {"type": "array", "items": {"type": "object"}}
_HIT = {
    "article_id": _TEXT, "title": _TEXT, "site": _MAYBE, "address": _MAYBE, "published": _MAYBE, "words": _WHOLE,
    "mentions": _WHOLE, "snippet": _TEXT,
    "lines": {"type": "array", "items": {"type": "object", "properties": {"kind": _TEXT, "text": _TEXT}}},
}  # fmt: skip


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


ENDPOINTS: Sequence[Endpoint] = (
    Endpoint(
        "/api/status", "What there is: the snapshot, its totals, and whether the search is up to date", (),
        _object(version=_TEXT, snapshot={"type": ["integer", "null"]}, search_is_ready={"type": "boolean"},
                parts_indexed=_WHOLE, parts=_WHOLE, totals={"type": "object"}),
        _status,
    ),
    Endpoint(
        "/api/search", "Articles by words and by what they say", (*SEARCH, PAGE),
        _object(total=_WHOLE, page=_WHOLE, hits={"type": "array", "items": {"type": "object", "properties": _HIT}}),
        _search,
    ),
    Endpoint(
        "/api/articles/{article_id}", "An article with everything that was found in it",
        (Parameter("article_id", "Id of the article", in_path=True),),
        _object(article={"type": "object"}, sections=_ROWS, blocks=_ROWS, faqs=_ROWS, drug_mentions=_ROWS, drugs=_ROWS),
        _article,
    ),
    Endpoint(
        "/api/drugs", "The drugs and classes that are mentioned, most mentioned first",
        (
            Parameter("name", "Part of the name"),
            Parameter("kind", "What it is", choices=("generic", "class", "supplement")),
            Parameter("limit", "How many", "integer", 100, within=(1, 10_000)),
        ),
        _object(drugs=_ROWS),
        _drugs,
    ),
    Endpoint(
        "/api/drugs/{drug}", "What the corpus says of a drug",
        (Parameter("drug", "Id, name or brand of the drug", in_path=True),),
        _object(drug_id=_TEXT, name=_TEXT, mentions=_WHOLE, articles=_WHOLE, assertions=_ROWS, sentences=_ROWS,
                mentioned_with=_ROWS, pairs=_ROWS),
        _drug,
    ),
    Endpoint(
        "/api/sql", "The answer to one SELECT over the tables, within limits of time, memory and rows",
        (
            Parameter("q", "The SELECT"),
            Parameter("limit", "Rows, at most", "integer", 1_000, within=(1, 100_000)),
        ),
        _object(columns={"type": "array", "items": _TEXT}, rows=_ROWS, is_cut={"type": "boolean"}),
        _sql,
    ),
)  # fmt: skip
