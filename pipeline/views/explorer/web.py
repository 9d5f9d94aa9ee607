"""Addresses, pages and headers of the explorer.

Every answer carries a policy that allows our own files and nothing else. A Host header must name this machine by a
number or by a name it was told, so that no page of a foreign name can be turned on it (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import io
import ipaddress
import json
import logging
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pipeline.errors import PipelineError, StoreError
from pipeline.records import TABLES
from pipeline.store import write_parquet
from pipeline.store.analysis import VIEWS
from pipeline.store.schema import schema
from pipeline.views.article import ArticleView
from pipeline.views.explorer import corpus as questions
from pipeline.views.explorer.api import ENDPOINTS, PAGE, SEARCH, Endpoint, Parameter, openapi
from pipeline.views.explorer.corpus import ASSERTIONS, Corpus, DrugView
from pipeline.views.explorer.index import SCOPES, Hits, Query
from pipeline.views.explorer.sandbox import Answer, Limits, Sandbox
from pipeline.views.export import csv_lines
from pipeline.views.page import article_context
from pipeline.views.templating import STATIC, environment, style

log = logging.getLogger(__name__)

POLICY = ("default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; "
          "base-uri 'none'; frame-ancestors 'none'")  # fmt: skip
LOOK_EVERY = 2.0  # seconds between two looks for a new snapshot
PER_PAGE = 20
MOST_ROWS = 100_000  # of a file
MOST_CHARACTERS = 500  # of words looked for
EXAMPLES = (
    ("Drugs by mentions", "select name, count(*) as mentions, count(distinct article_id) as articles\n"
     "from drug_mentions\ngroup by name\norder by mentions desc\nlimit 20"),
    ("Off-label uses and their words", "select name, a.cue, a.object, sentence\nfrom drug_mentions, unnest(assertions)"
     " as t(a)\nwhere a.kind = 'off_label'"),
    ("Brand against generic", "from brand_share\norder by mentions desc\nlimit 20"),
    ("Questions about metformin", "select question, answer\nfrom drug_faqs\nwhere drug = 'metformin'"),
    ("Affiliate links without a disclosure", "from undisclosed_affiliates"),
)  # fmt: skip


@dataclass(slots=True)
class Explorer:
    """What every page needs."""

    corpus: Corpus
    sandbox: Sandbox
    has_report: bool = field(default_factory=lambda: find_spec("matplotlib") is not None)

    def query(self, given: Mapping[str, Any]) -> Query:
        """What was asked for, with drugs and classes by their ids; raises StoreError where there is no such one."""
        names, drugs = self.corpus.state.drugs, []
        if given["drug"]:
            drug_id = names.find(given["drug"])
            drugs.append(frozenset([drug_id or f"name:{given['drug'].lower()}"]))
        if given["class"]:
            class_id = names.find(given["class"])
            name = names.rows[class_id]["name"] if class_id else given["class"]
            drugs.append(names.members.get(name, frozenset([f"name:{name}"])))
        words = (given["q"] or "")[:MOST_CHARACTERS]
        return Query(words, given["in"], tuple(drugs), given["assertion"], given["site"], given["from"], given["to"])

    def search(self, given: Mapping[str, Any], page: int) -> Hits:
        """A page of hits."""
        return self.corpus.index.search(self.query(given), limit=PER_PAGE, offset=(page - 1) * PER_PAGE)

    def article(self, article_id: str) -> ArticleView:
        """An article; HTTPException 404 where there is none."""
        try:
            return self.corpus.state.article(article_id, self.corpus.index.part_of(article_id))
        except StoreError as error:
            raise HTTPException(404, str(error)) from error

    def drug(self, name: str) -> DrugView:
        """A drug by its id, name or brand; HTTPException 404 where the corpus names none."""
        state = self.corpus.state
        view = state.drug(state.drugs.find(name) or name)
        if view is None:
            raise HTTPException(404, f"the corpus names no drug {name!r}")
        return view

    def sql(self, query: str, *, rows: int | None = None) -> Answer:
        """The answer to a SELECT."""
        if not query.strip():
            raise StoreError("q is the SELECT to answer")
        return self.sandbox.answer(query, self.corpus.state.number, rows=rows)


def application(output: Path, *, limits: Limits | None = None, hosts: Collection[str] = ()) -> Starlette:
    """The explorer of a folder as an ASGI application; `hosts` are names it may be called by beside localhost."""
    explorer = Explorer(Corpus(output), Sandbox(output, limits or Limits()))

    @asynccontextmanager
    async def life(_app: Starlette) -> AsyncIterator[None]:
        following = asyncio.create_task(_follow(explorer.corpus))
        try:
            yield
        finally:
            following.cancel()
            await asyncio.to_thread(explorer.sandbox.close)
            await asyncio.to_thread(explorer.corpus.close)

    made = Starlette(
        routes=_routes(), lifespan=life, middleware=[Middleware(Guard, hosts=frozenset(hosts))],
        exception_handlers={HTTPException: _refused, PipelineError: _refused, 500: _failed},
    )  # fmt: skip
    made.state.explorer = explorer
    return made


async def _follow(corpus: Corpus) -> None:
    """Looks for new snapshots until it is cancelled."""
    while True:
        try:
            await asyncio.to_thread(corpus.refresh)
        except Exception:  # a look that fails must not be the last one
            log.exception("looking for a new snapshot failed")
        await asyncio.sleep(LOOK_EVERY)


def _routes() -> list[BaseRoute]:
    pages = [
        Route("/", home), Route("/search", search), Route("/articles/{article_id}", article), Route("/drugs", drugs),
        Route("/drugs/{drug:path}", drug), Route("/sql", sql), Route("/report", report), Route("/api", api),
        Route("/api/openapi.json", document),
    ]  # fmt: skip
    files = [Route(f"/{name}.{{form}}", asked)
             for name, asked in (("search", search_file), ("mentions", mentions_file), ("sql", sql_file))]  # fmt: skip
    answers = [Route(_route_path(each), _json_route(each)) for each in ENDPOINTS]
    return [*pages, *files, *answers, Mount("/static", StaticFiles(directory=STATIC))]


def _route_path(endpoint: Endpoint) -> str:
    return endpoint.path.replace("{drug}", "{drug:path}")


# ---------------------------------------------------------------- pages
def home(request: Request) -> Response:
    """What there is."""
    state = _explorer(request).corpus.state
    every = state.drug_list()
    return _page(request, "home", {
        "totals": state.totals(),
        "drugs": [row for row in every if row["kind"] != "class"][:12],
        "classes": [row for row in every if row["kind"] == "class"][:12],
        "recent": state.rows(questions.RECENT),
        "asked": state.rows(questions.QUESTIONS),
        "most": every[0]["mentions"] if every else 1,
    })  # fmt: skip


def search(request: Request) -> Response:
    """Articles by words and filters."""
    explorer = _explorer(request)
    given, page = _given(request, SEARCH), PAGE.read(request.query_params.get("page"))
    found = explorer.search(given, page)
    names = explorer.corpus.state.drugs
    called = names.find(given["q"] or "")
    asked = {name: value for name, value in given.items() if value and (name, value) != ("in", "all")}
    return _page(request, "search", {
        "given": given, "asked": urlencode(asked), "found": found, "page": page,
        "pages": -(-min(found.total, 500 * PER_PAGE) // PER_PAGE), "first": (page - 1) * PER_PAGE + 1,
        "called": names.rows[called] if called else None,
        "unknown": [given[name] for name in ("drug", "class") if given[name] and not names.find(given[name])
                    and given[name] not in names.members],
        "scopes": SCOPES, "assertions": ASSERTIONS, "sites": explorer.corpus.index.sites(),
        "drugs": explorer.corpus.state.drug_list(),
        "filtered": any(given[name] for name in ("drug", "class", "site", "assertion", "from", "to")),
    })  # fmt: skip


def article(request: Request) -> Response:
    """One article with everything found in it."""
    view = _explorer(request).article(request.path_params["article_id"])
    return _page(request, "article", {**article_context(view), "drug_pages": True})


def drugs(request: Request) -> Response:
    """Every drug that is mentioned."""
    kinds = Parameter("kind", "", choices=("generic", "class", "supplement"))
    name, kind = request.query_params.get("name", ""), kinds.read(request.query_params.get("kind"))
    every = [row for row in _explorer(request).corpus.state.drug_list(kind) if name.lower() in row["name"].lower()]
    return _page(request, "drugs", {
        "name": name, "kind": kind, "kinds": kinds.choices, "total": len(every), "drugs": every[:300],
        "most": every[0]["mentions"] if every else 1,
    })  # fmt: skip


def drug(request: Request) -> Response:
    """What the corpus says of one drug."""
    explorer = _explorer(request)
    view = explorer.drug(request.path_params["drug"])
    return _page(request, "drug", {"drug": view, "known": explorer.corpus.state.drugs})


def sql(request: Request) -> Response:
    """A SELECT and its answer."""
    explorer = _explorer(request)
    query, answer, problem = request.query_params.get("q", ""), None, None
    if query.strip():
        try:
            answer = explorer.sql(query)
        except StoreError as error:
            problem = str(error)
    return _page(request, "sql", {
        "query": query, "answer": answer, "problem": problem, "limits": explorer.sandbox.limits, "examples": EXAMPLES,
        "asked": urlencode({"q": query}), "tables": [(name, _columns(name)) for name in TABLES], "views": VIEWS,
        "rows": answer.rows.to_pylist() if answer else [], "most": MOST_ROWS,
    }, status=400 if problem else 200)  # fmt: skip


def _columns(table: str) -> list[tuple[str, str, str]]:
    """Name, type and documentation of every column."""
    found = schema(table)
    return [(each.name, str(each.type), (each.metadata or {}).get(b"description", b"").decode()) for each in found]


def report(request: Request) -> Response:
    """The corpus report, drawn once for a snapshot."""
    explorer = _explorer(request)
    if not explorer.has_report:
        raise HTTPException(404, "the report needs matplotlib: pip install 'rxtract[report]'")
    from pipeline.run import utc_now
    from pipeline.views.report import report_page

    state = explorer.corpus.state
    if ("report",) not in state.kept:
        state.kept["report",] = report_page(state.output, snapshot=state.number, now=utc_now(), home="/")
    policy = style("base", "report").policy
    return HTMLResponse(state.kept["report",], headers={"content-security-policy": policy})


def api(request: Request) -> Response:
    """The API for people."""
    return _page(request, "api", {"endpoints": ENDPOINTS, "base": str(request.base_url).rstrip("/")})


def document(request: Request) -> Response:
    """The API for programs."""
    return _json(openapi(str(request.base_url).rstrip("/")))


# ---------------------------------------------------------------- files and JSON
def search_file(request: Request) -> Response:
    """The articles that a search finds."""
    explorer = _explorer(request)

    def rows() -> Any:
        ids = explorer.corpus.index.article_ids(explorer.query(_given(request, SEARCH)), MOST_ROWS)
        with explorer.corpus.state.tables.cursor() as tables:
            return tables.sql(_FOUND, params=[ids]).to_arrow_table()

    return _file(request, "articles", rows)


def mentions_file(request: Request) -> Response:
    """Every mention of a drug with its article."""
    explorer = _explorer(request)

    def rows() -> Any:
        view = explorer.drug(request.query_params.get("drug", ""))
        with explorer.corpus.state.tables.cursor() as tables:
            return tables.sql(questions.MENTIONS, params=[view.drug_id]).to_arrow_table()

    return _file(request, "mentions", rows)


def sql_file(request: Request) -> Response:
    """The answer to a SELECT, with more rows than a page shows."""
    query = request.query_params.get("q", "")
    return _file(request, "answer", lambda: _explorer(request).sql(query, rows=MOST_ROWS).rows)


_FOUND = """with found as (select unnest($1::varchar[]) as article_id, generate_subscripts($1::varchar[], 1) as place)
select article_id, title, site, coalesce(canonical_url, url, source) as address, authors, published_date, language,
word_count from found join articles using (article_id) order by place"""


def _file(request: Request, name: str, rows: Callable[[], Any]) -> Response:
    form = request.path_params["form"]
    if form not in ("csv", "parquet"):
        raise HTTPException(404, "files are csv or parquet")
    headers = {"content-disposition": f'attachment; filename="{name}.{form}"'}
    if form == "csv":
        return StreamingResponse(csv_lines(rows()), media_type="text/csv; charset=utf-8", headers=headers)
    stream = io.BytesIO()
    write_parquet(rows(), stream)
    return Response(stream.getvalue(), media_type="application/vnd.apache.parquet", headers=headers)


def _json_route(endpoint: Endpoint) -> Any:
    def answer(request: Request) -> Response:
        return _json(endpoint.asked(_explorer(request), _given(request, endpoint.parameters)))

    return answer


def _json(content: Any, status: int = 200) -> Response:
    body = json.dumps(content, ensure_ascii=False, default=str, indent=1).encode("utf-8", "replace")
    return Response(body, status, media_type="application/json")


def _given(request: Request, parameters: Sequence[Parameter]) -> dict[str, Any]:
    return {each.name: each.read(request.path_params.get(each.name) if each.in_path
                                 else request.query_params.get(each.name)) for each in parameters}  # fmt: skip


def _explorer(request: Request) -> Explorer:
    explorer: Explorer = request.app.state.explorer
    return explorer


def _page(request: Request, name: str, content: Mapping[str, Any], status: int = 200) -> Response:
    explorer = _explorer(request)
    page = (
        environment()
        .get_template(f"explorer/{name}.html")
        .render(content, here=name, corpus=explorer.corpus, state=explorer.corpus.state, has_report=explorer.has_report)
    )
    return HTMLResponse(page.encode("utf-8", "replace"), status)


# ---------------------------------------------------------------- what goes wrong
def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    return _problem(request, status, error.detail if isinstance(error, HTTPException) else str(error))


def _failed(request: Request, _error: Exception) -> Response:
    return _problem(request, 500, "this is a bug in rxtract; the terminal that runs the explorer tells more")


def _problem(request: Request, status: int, message: str) -> Response:
    if request.url.path.startswith("/api/"):
        return _json({"error": message}, status)
    return _page(request, "problem", {"status": status, "message": message}, status)


class Guard:
    """Refuses foreign names and foreign pages, and gives every answer its headers."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app, self._hosts = app, {"localhost", *(host.lower() for host in hosts)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("content-security-policy", POLICY)
                headers.setdefault("cache-control", "no-cache")
                headers["x-content-type-options"] = "nosniff"
                headers["referrer-policy"] = "no-referrer"
                headers["cross-origin-resource-policy"] = "same-origin"
            await send(message)

        headers = Headers(scope=scope)
        answer: ASGIApp = self._app
        if not self._is_known(headers.get("host", "")):
            answer = PlainTextResponse("this explorer is not known by that name: rxtract serve --allow-host NAME", 421)
        elif headers.get("sec-fetch-site") == "cross-site" and headers.get("sec-fetch-mode") != "navigate":
            answer = PlainTextResponse("other sites may link here, and no more", 403)
        await answer(scope, receive, guarded)

    def _is_known(self, host: str) -> bool:
        """Whether a Host header names this machine by a number, or by a name that it was told."""
        name = host.lower()
        name = name[1:].partition("]")[0] if name.startswith("[") else name.partition(":")[0]
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return name in self._hosts
        return True
