"""Views that analysts would write anyway; `connect` puts them beside the tables.

Leaves: `VIEWS`, a name to what it answers and its SELECT. A view may stand on those above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class View:
    """A view: what a row of it is, and its SELECT."""

    doc: str
    sql: str


VIEWS: Mapping[str, View] = MappingProxyType(
    {
        "mentions": View(
            "A drug mention with the article, section and drug it belongs to",
            """
            select m.*, d.kind as drug_kind, d.brands, d.classes, s.heading, s.path,
                   a.title, a.site, coalesce(a.canonical_url, a.url, a.source) as address, a.published_date
            from drug_mentions m
            join articles a using (article_id)
            left join drugs d using (drug_id)
            left join sections s on s.article_id = m.article_id and s.section_id = m.section_id
            """,
        ),
        "co_mentions": View(
            "Two drugs that one section names, in alphabetical order, with how often each is named",
            """
            with named as (
                select article_id, section_id, name, count(*) as times
                from drug_mentions where kind <> 'class' group by all
            )
            select l.article_id, l.section_id, l.name as drug, r.name as other_drug,
                   l.times as drug_mentions, r.times as other_mentions
            from named l
            join named r on r.article_id = l.article_id and r.section_id is not distinct from l.section_id
                        and l.name < r.name
            """,
        ),
        "brand_share": View(
            "A drug with how often it is named by a brand, and what share of its mentions that is",
            """
            select name, count(*) as mentions, count(*) filter (kind = 'brand') as brand_mentions,
                   round(count(*) filter (kind = 'brand') / count(*), 3) as brand_share,
                   count(distinct article_id) as articles
            from drug_mentions where kind in ('brand', 'generic', 'abbreviation', 'supplement')
            group by name
            """,
        ),
        "drug_faqs": View(
            "A question-answer pair and a drug that it names, once for each drug",
            """
            select f.article_id, f.faq_id, m.name as drug, any_value(m.drug_id) as drug_id,
                   any_value(f.question) as question, any_value(f.answer) as answer,
                   coalesce(bool_or(m.start >= f.question_start and m."end" <= f.question_end), false) as in_question,
                   count(*) as mentions
            from faqs f join drug_mentions m on m.article_id = f.article_id and m.faq_id = f.faq_id
            group by f.article_id, f.faq_id, m.name
            """,
        ),
        "undisclosed_affiliates": View(
            "An article with affiliate links and no affiliate disclosure",
            """
            select a.article_id, a.title, coalesce(a.canonical_url, a.url, a.source) as address,
                   count(*) as affiliate_links
            from articles a join links l using (article_id)
            where l.kind = 'affiliate'
              and a.article_id not in (select article_id from notices where kind = 'affiliate_disclosure')
            group by all
            """,
        ),
        "heading_frequency": View(
            "A heading, in lower case and without its number, with how many articles have it",
            """
            select trim(regexp_replace(lower(heading), '^[0-9]+[.)]?\\s+', '')) as heading,
                   count(distinct article_id) as articles, count(*) as sections
            from sections where heading is not null group by 1
            """,
        ),
    }
)
