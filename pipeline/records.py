"""Every table of the output as one frozen dataclass: its columns, their types and their documentation.

A field's annotation gives its Arrow type (see `store.schema`) and whether it may be null; its metadata holds
what `docs/tables.md` and the Parquet files say of it. Extractors fill the records of one article; the store
adds the two key columns, `article_id` and `article_version`, to every table that belongs to an article.

Offsets are Unicode code points into `articles.text`, end exclusive, and null where the text is not part of
`articles.text`. Ids are integers that count from 0 in document order inside one article.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

SCHEMA_VERSION = "1.0"

DrugKind = Literal["generic", "brand", "class", "abbreviation", "supplement"]


def documented(doc: str, *, ref: str | None = None, **options: Any) -> Any:
    """A dataclass field that carries its documentation; `ref` is the `table.column` whose value it repeats.

    Both rows belong to one article, except where the other table is `drugs` or `runs`.
    """
    return field(metadata={"doc": doc, "ref": ref}, **options)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: where it came from, what it says of itself, and its canonical text."""

    source: str | None = documented("Where it came from: a path, a URL, or - for standard input", default=None)
    url: str | None = documented("Final URL after redirects", default=None)
    canonical_url: str | None = documented("Canonical URL as the page gives it", default=None)
    licence_url: str | None = documented("Licence that the page names", default=None)
    media_type: str | None = documented("Media type the article was read as", default=None)
    title: str | None = documented("Title without the site's name", default=None)
    description: str | None = documented("Description as the page gives it", default=None)
    authors: tuple[str, ...] = documented("People named as authors, in order", default=())
    site: str | None = documented("Name of the site", default=None)
    published_at: datetime | None = documented("When it was published, where the page gives a time", default=None)
    published_date: str | None = documented("Day it was published as the page says it, ISO 8601", default=None)
    modified_at: datetime | None = documented("When it was last modified, as the page says it", default=None)
    language: str | None = documented("Language, BCP 47", default=None)
    text: str = documented("Canonical text: the blocks joined; every offset points into it", default="")
    word_count: int = documented("Words in text", default=0)
    raw_hash: str | None = documented("SHA-256 of the bytes as they came, hexadecimal", default=None)
    text_hash: str | None = documented("SHA-256 of text in UTF-8, hexadecimal", default=None)
    fetched_at: datetime | None = documented("When the bytes were fetched or last modified", default=None)
    ingested_at: datetime | None = documented("When the run that wrote this row started", default=None)
    run_id: str | None = documented("Run that wrote this row", ref="runs.run_id", default=None)
    extractor_version: str | None = documented("Version of the extractors", default=None)
    lexicon_version: str | None = documented("Version of the drug lexicon", default=None)
    warnings: tuple[str, ...] = documented("What a reader should know, such as mended encodings", default=())


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what it governs; the text before the first heading is a section without one."""

    section_id: int = documented("Id of the section in its article")
    parent_id: int | None = documented("Section that holds this one; null at the top", ref="sections.section_id")
    heading: str | None = documented("Heading with its number; null for the text before the first heading")
    number: int | None = documented("Number that the heading starts with")
    level: int = documented("Level of the heading, 1 to 6; 0 for the text before the first heading")
    path: tuple[str, ...] = documented("Headings from the outermost down to this one")
    start: int = documented("Start of the heading (of the text where there is none)")
    end: int = documented("End of the section with its subsections")
    inferred: bool = documented("True where no markup says that this is a heading")
    confidence: float = documented("Between 0 and 1; 1 where markup says so")


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """A block of text: paragraph, heading, list item, quote, table cell, caption."""

    block_id: int = documented("Id of the block in its article")
    kind: str = documented(
        "heading, paragraph, list_item, definition_term, definition, quote, table_cell, caption, preformatted"
    )
    section_id: int | None = documented("Section that the block stands in", ref="sections.section_id")
    faq_id: int | None = documented("Pair whose question or answer holds the block", ref="faqs.faq_id")
    role: str | None = documented("What the block is when it is not the article's own matter, such as call_to_action")
    row: int | None = documented("Row of a table cell, from 0")
    column: int | None = documented("Column of a table cell, from 0")
    start: int = documented("Start in articles.text")
    end: int = documented("End in articles.text")
    text: str = documented("Text of the block")
    inferred: bool = documented("True where no markup says so")
    confidence: float = documented("Between 0 and 1; 1 where markup says so")


@dataclass(frozen=True, slots=True)
class List:
    """A list: bulleted, numbered, of definitions, or a run of numbered headings."""

    list_id: int = documented("Id of the list in its article")
    parent_item_id: int | None = documented("Item that holds this list; null at the top", ref="list_items.item_id")
    section_id: int | None = documented("Section that the list stands in", ref="sections.section_id")
    kind: str = documented("ordered, unordered or definition")
    role: str | None = documented("numbered_headings, related_posts, navigation, or null")
    intro: str | None = documented("Sentence that introduces the list")
    inferred: bool = documented("True where no markup says so")
    confidence: float = documented("Between 0 and 1; 1 where markup says so")


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list."""

    item_id: int = documented("Id of the item in its article")
    list_id: int = documented("List it belongs to", ref="lists.list_id")
    depth: int = documented("Depth of its list, from 1")
    marker: str | None = documented("Marker as a reader sees it, such as 3. or •")
    text: str = documented("Text without marker and without nested lists")
    label: str | None = documented("Lead of the item, such as the term of a definition or a numbered heading")
    body: str | None = documented("What follows the label")
    start: int | None = documented("Start in articles.text")
    end: int | None = documented("End in articles.text, nested lists included")


@dataclass(frozen=True, slots=True)
class Faq:
    """A question with its whole answer."""

    faq_id: int = documented("Id of the pair in its article")
    question: str = documented("Question as a reader sees it, without number or Q:")
    answer: str = documented("Whole answer; paragraphs are set apart by blank lines")
    source: str = documented(
        "Where it was found: json_ld, microdata, rdfa, details, accordion, definition_list, heading, inline, text"
    )
    agrees_with_page: str | None = documented("For structured data: yes, no, or not_on_page; null where there is none")
    parent_id: int | None = documented("Pair whose answer holds this one", ref="faqs.faq_id")
    section_id: int | None = documented("Section that the question stands in", ref="sections.section_id")
    question_start: int | None = documented("Start of the question in articles.text")
    question_end: int | None = documented("End of the question in articles.text")
    answer_start: int | None = documented("Start of the answer in articles.text")
    answer_end: int | None = documented("End of the answer in articles.text")
    confidence: float = documented("Between 0 and 1; 1 where markup says so")


@dataclass(frozen=True, slots=True)
class Assertion:
    """What a sentence says of a drug, with the words that say so."""

    kind: str = documented(
        "negated, hypothetical, indication, off_label, approved, not_approved, side_effect_of, contraindicated, "
        "interaction"
    )
    cue: str = documented("Words that say so")
    start: int = documented("Start of the cue")
    end: int = documented("End of the cue")
    object: str | None = documented("Condition, effect or regulator that is named", default=None)
    with_mention_id: int | None = documented(
        "Other mention of an interaction", ref="drug_mentions.mention_id", default=None
    )


@dataclass(frozen=True, slots=True)
class DrugMention:
    """A place in the text that names a drug, a drug class or a supplement."""

    mention_id: int = documented("Id of the mention in its article")
    start: int = documented("Start in articles.text")
    end: int = documented("End in articles.text")
    surface: str = documented("Surface form: articles.text[start:end]")
    kind: DrugKind = documented("generic, brand, class, abbreviation or supplement")
    name: str = documented("Normalized name, lower case; ingredients of a combination joined by hyphens")
    drug_id: str | None = documented("Row of drugs: rxcui:…, unii:…, drugbank:… or class:…", ref="drugs.drug_id")
    block_id: int | None = documented("Block it stands in", ref="blocks.block_id", default=None)
    section_id: int | None = documented("Section it stands in", ref="sections.section_id", default=None)
    item_id: int | None = documented("List item it stands in", ref="list_items.item_id", default=None)
    faq_id: int | None = documented("Pair it stands in", ref="faqs.faq_id", default=None)
    sentence_start: int | None = documented("Start of its sentence", default=None)
    sentence_end: int | None = documented("End of its sentence", default=None)
    sentence: str | None = documented("Its sentence", default=None)
    paired_with: int | None = documented(
        "Mention it is paired with, as in fluoxetine (Prozac)", ref="drug_mentions.mention_id", default=None
    )
    match_rule: str = documented("Rule that let it through, such as lexicon, abbreviation, stem", default="lexicon")
    confidence: float = documented("Between 0 and 1", default=1.0)
    assertions: tuple[Assertion, ...] | None = documented(
        "What its sentence says of it; null where the text is not English", default=()
    )


@dataclass(frozen=True, slots=True)
class Drug:
    """A drug or drug class that the lexicon knows and the corpus mentions."""

    drug_id: str = documented("rxcui:…, unii:…, drugbank:… or class:…")
    kind: str = documented("generic, class or supplement")
    name: str = documented("Normalized name")
    ingredients: tuple[str, ...] = documented("Ingredients of a combination, in alphabetical order")
    rxcui: str | None = documented("RxNorm concept id of the ingredient")
    unii: str | None = documented("FDA unique ingredient identifier")
    drugbank_id: str | None = documented("DrugBank accession")
    brands: tuple[str, ...] = documented("Brand names")
    classes: tuple[str, ...] = documented("Classes it belongs to")
    source: str = documented("Source of the row")
    licence: str = documented("Licence of the source")


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the article."""

    link_id: int = documented("Id of the link in its article")
    target: str = documented("Absolute URL where a base is known")
    text: str | None = documented("Anchor text")
    kind: str = documented("internal, external, affiliate, citation or related")
    start: int | None = documented("Start of the anchor text in articles.text")
    end: int | None = documented("End of the anchor text in articles.text")
    block_id: int | None = documented("Block it stands in", ref="blocks.block_id")


@dataclass(frozen=True, slots=True)
class Notice:
    """A text that speaks about the article rather than of its subject."""

    notice_id: int = documented("Id of the notice in its article")
    kind: str = documented(
        "affiliate_disclosure, medical_disclaimer, medical_review, image_credit, call_to_action, sponsored_content"
    )
    text: str = documented("Text of the notice")
    start: int | None = documented("Start in articles.text; null where it stands outside the main content")
    end: int | None = documented("End in articles.text")


@dataclass(frozen=True, slots=True)
class Rejection:
    """An input that gave no article, and why."""

    source: str = documented("Path, URL or - of the input")
    stage: str = documented("Room that refused it: sources, parse, extract, store")
    error: str = documented("Name of the error")
    message: str = documented("What was wrong, for a person")
    rejected_at: datetime = documented("When")
    run_id: str = documented("Run that met it", ref="runs.run_id")


@dataclass(frozen=True, slots=True)
class Run:
    """A batch that committed."""

    run_id: str = documented("Id of the run")
    started_at: datetime = documented("Start")
    ended_at: datetime = documented("End")
    articles_new: int = documented("Articles seen for the first time")
    articles_changed: int = documented("Articles whose rows were replaced")
    articles_unchanged: int = documented("Articles that cost a hash alone")
    articles_removed: int = documented("Articles removed")
    inputs_rejected: int = documented("Inputs that gave no article")
    rxtract_version: str = documented("Version of rxtract")
    extractor_version: str = documented("Version of the extractors")
    lexicon_version: str = documented("Version of the drug lexicon")
    settings: str | None = documented("Settings of the run, JSON")
    snapshot: int | None = documented("Snapshot that the run committed; the store fills it", default=None)


TABLES: Mapping[str, type] = MappingProxyType(
    {
        "articles": Article,
        "sections": Section,
        "blocks": BlockRecord,
        "lists": List,
        "list_items": ListItem,
        "faqs": Faq,
        "drug_mentions": DrugMention,
        "drugs": Drug,
        "links": Link,
        "notices": Notice,
        "rejections": Rejection,
        "runs": Run,
    }
)

KEYED = tuple(name for name in TABLES if name not in ("drugs", "runs", "rejections"))
"""Tables whose rows belong to an article: the store puts `article_id` and `article_version` before their columns."""

KEY_DOCS = MappingProxyType(
    {
        "article_id": "Article the row belongs to",
        "article_version": "Hash of the article's bytes and of the versions that read them",
    }
)
"""`rejections` has both too, null where the input belongs to no known article."""

PRIMARY_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "articles": "article_id",
        "sections": "section_id",
        "blocks": "block_id",
        "lists": "list_id",
        "list_items": "item_id",
        "faqs": "faq_id",
        "drug_mentions": "mention_id",
        "drugs": "drug_id",
        "links": "link_id",
        "notices": "notice_id",
        "runs": "run_id",
    }
)
"""The column that tells a table's rows apart, inside one article where rows belong to articles."""

EXTRACTED = tuple(name for name in KEYED if name != "articles")
"""Tables that an extractor fills, in the order in which they are computed."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one article; a table that was not asked for is an empty tuple."""

    article: Article
    sections: tuple[Section, ...] = ()
    blocks: tuple[BlockRecord, ...] = ()
    lists: tuple[List, ...] = ()
    list_items: tuple[ListItem, ...] = ()
    faqs: tuple[Faq, ...] = ()
    drug_mentions: tuple[DrugMention, ...] = ()
    links: tuple[Link, ...] = ()
    notices: tuple[Notice, ...] = ()
