"""Links of the article by kind.

Enters: a `Document` with its anchors. Leaves: records in document order. What the link says of itself (`rel`) is
heard first, then where it leads, then where it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from pipeline.article import Anchor, Document
from pipeline.records import Link

_REDIRECTORS = frozenset(
    """amzn.to amzn.eu shareasale.com shareasale-analytics.com awin1.com anrdoezrs.net dpbolvw.net jdoqocy.com
    tkqlhce.com kqzyfj.com emjcd.com linksynergy.com skimresources.com redirectingat.com viglink.com rstyle.me prf.hn
    pntra.com pntrac.com pntrs.com pjatr.com pjtra.com gopjn.com shop-links.co howl.me avantlink.com sjv.io pxf.io
    evyy.net 7eer.net ojrq.net hop.clickbank.net tradedoubler.com zanox.com admitad.com flexlinkspro.com
    flexlinks.com skimlinks.com commission-junction.com fave.co bttr.to magik.ly geni.us sovrn.co
    digidip.net tradetracker.net webgains.com partnerize.com refersion.com""".split()
)
"""Hosts of affiliate networks: a link through them pays the site that placed it."""

_PARAMETERS = frozenset(
    {"affid", "aff_id", "affiliate", "affiliate_id", "affiliateid", "aff", "awinaffid", "irclickid"}
)
_REDIRECT_PATH = re.compile(r"^/(?:go|recommends?|refer|affiliate|aff)/[^/]")
_AMAZON = re.compile(r"(?:^|\.)amazon\.(?:com|ca|de|fr|it|es|in|nl|se|pl|sg|ae|co\.uk|co\.jp|com\.(?:au|br|mx|tr|be))$")

_JOURNALS = frozenset(
    """doi.org pubmed.gov pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov
    europepmc.org arxiv.org biorxiv.org medrxiv.org clinicaltrials.gov cochranelibrary.com
    cochrane.org thelancet.com nejm.org jamanetwork.com bmj.com sciencedirect.com link.springer.com springer.com
    onlinelibrary.wiley.com wiley.com tandfonline.com academic.oup.com plos.org journals.plos.org frontiersin.org
    mdpi.com sagepub.com ahajournals.org annals.org acpjournals.org cell.com pnas.org karger.com biomedcentral.com
    hindawi.com psychiatryonline.org diabetesjournals.org jci.org aafp.org jamanetwork.org semanticscholar.org
    ascopubs.org journals.lww.com degruyter.com jstor.org dovepress.com thieme-connect.com""".split()
)
"""Hosts that publish or index scholarly work."""

_CITED_PATH = re.compile(r"/(?:doi/(?:abs/|full/|pdf/)?10\.\d{4}|pubmed/\d|pmc/articles/|articles/PMC|books/NBK)", re.I)


def links(document: Document) -> Iterator[Link]:
    """The links in document order: affiliate, citation, related, internal or external.

    A link to the article's own site, or to a subdomain of it or above it, is internal; so is one without a host.
    """
    here = _host(document.url or document.metadata.canonical_url or "")
    starts = [block.start for block in document.blocks]
    for link_id, anchor in enumerate(document.anchors):
        block = bisect_right(starts, anchor.start) - 1 if anchor.start is not None else -1
        yield Link(
            link_id, anchor.href, anchor.text or None, _kind(anchor, here), anchor.start, anchor.end,
            block if block >= 0 else None,
        )  # fmt: skip


def _kind(anchor: Anchor, here: str) -> str:
    try:
        parts = urlsplit(anchor.href)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "external"
    if "sponsored" in (anchor.rel or "").lower().split() or _pays(host, parts.path, parts.query, anchor.rel or ""):
        return "affiliate"
    if _under(host, _JOURNALS) or _CITED_PATH.search(parts.path):
        return "citation"
    internal = (not host and parts.scheme in ("", "file")) or bool(host and here and _same_site(host, here))
    if internal and anchor.role == "related_posts":
        return "related"
    return "internal" if internal else "external"


def _pays(host: str, path: str, query: str, rel: str) -> bool:
    """Whether a link looks like one that pays the site for what its readers buy."""
    if _under(host, _REDIRECTORS) or (_REDIRECT_PATH.match(path) and "nofollow" in rel.lower()):
        return True
    if not query:
        return False
    said = {name.lower(): value.lower() for name, value in parse_qsl(query[:2000], max_num_fields=None)}
    if _AMAZON.search(host):
        return "tag" in said
    return not _PARAMETERS.isdisjoint(said) or said.get("utm_medium") in ("affiliate", "affiliates")


@lru_cache(maxsize=4096)
def _under(host: str, hosts: frozenset[str]) -> bool:
    """Whether a host is one of `hosts` or below one."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in hosts for start in range(max(len(labels) - 1, 0)))


def _same_site(one: str, other: str) -> bool:
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
