"""People look at the corpus in a browser: serve."""

from __future__ import annotations

import logging
import socket
from contextlib import closing
from pathlib import Path
from types import FrameType

import click

from pipeline.cli.shared import explained, output_option, say
from pipeline.errors import PipelineError


@click.command()
@output_option
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS",
              help="Address to listen at. Any but this machine's own lets others in, unasked.")  # fmt: skip
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8600, show_default=True, help="Port; 0 takes a free one."
)
@click.option("--allow-host", "names", multiple=True, metavar="NAME",
              help="A name this machine is called by in the browser, beside localhost and numbers.")  # fmt: skip
@click.option("--time-limit", type=click.FloatRange(0.1, 3600), default=10.0, show_default=True, metavar="SECONDS",
              help="Time that one SQL query may take.")  # fmt: skip
@click.option("--row-limit", type=click.IntRange(1, 100_000), default=1000, show_default=True, metavar="ROWS",
              help="Rows of an answer that a page shows.")  # fmt: skip
@click.option("--memory-limit", type=click.IntRange(256), default=1024, show_default=True, metavar="MB",
              help="Memory that one SQL query may take.")  # fmt: skip
def serve(
    output: Path, host: str, port: int, names: tuple[str, ...], time_limit: float, row_limit: int, memory_limit: int
) -> None:
    """Explore the corpus in a browser, until Ctrl-C.

    Search, articles, drugs, SQL, downloads and a JSON API over the present snapshot; a new one is taken by itself.
    Read-only, and this machine's alone unless told otherwise. Needs the extra: rxtract[explorer].

    \b
    Examples:
      rxtract serve
      rxtract serve --output tables --port 9000
      rxtract serve --host 0.0.0.0 --allow-host reading-room.local
    """
    with explained():
        try:
            import uvicorn

            from pipeline.views.explorer.sandbox import Limits
            from pipeline.views.explorer.web import application
        except ModuleNotFoundError as error:
            raise PipelineError(f"{error.name} is missing: pip install 'rxtract[explorer]'") from error
        limits = Limits(time_limit, row_limit, memory_limit)
        listening = _listen(host, port)
        with closing(listening):
            app = application(output, limits=limits, hosts={host, *names})
            config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, lifespan="on",
                                    proxy_headers=False, timeout_graceful_shutdown=2)  # fmt: skip
            logging.basicConfig(level=logging.WARNING, format="rxtract: %(message)s")
            address = listening.getsockname()
            say(f"the explorer of {output} is at http://{_shown(address[0])}:{address[1]}/ (Ctrl-C ends it)")
            server = uvicorn.Server(config)
            end = server.handle_exit

            def handle_exit(number: int, frame: FrameType | None) -> None:
                app.state.explorer.sandbox.end()
                end(number, frame)

            server.handle_exit = handle_exit  # type: ignore[method-assign, assignment]
            try:
                server.run(sockets=[listening])
            except KeyboardInterrupt:
                say("the explorer has ended")


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket; PipelineError where the address or the port cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(address)
            listening.listen(128)
        except OSError:
            listening.close()
            raise
    except OSError as error:
        raise PipelineError(f"cannot listen at {host}, port {port}: {error.strerror}") from error
    return listening


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
