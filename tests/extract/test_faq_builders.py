"""FAQs as the page builders of the web mark them up: three pairs each, the last without a question mark."""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

import pytest

import pipeline

PAIRS = (
    ("What is melatonin?", "It is a hormone that tells the body it is night."),
    ("Can I take it with ibuprofen?", "Most people can. Ask a pharmacist if you take other medicines."),
    ("How long does it work", "Some four to eight hours."),
)
LEAD = """<h1>Melatonin and sleep</h1><p>A long introduction about sleep, its stages and what disturbs it at night,
with words enough to be an article that a reader would like to read to its end.</p>
<h2>What it does</h2><p>It tells the body that it is night, and the body gets ready for sleep within an hour or two.</p>"""


def each(template: str) -> str:
    """The template once a pair, `{n}` counting from 1."""
    filled = (template.replace("{q}", q).replace("{a}", a).replace("{n}", str(n)) for n, (q, a) in enumerate(PAIRS, 1))
    return "".join(filled)


BUILDERS = {
    "divi toggles": '<div class="et_pb_module et_pb_text"><h2>FAQs</h2></div>'
    + each(
        '<div class="et_pb_module et_pb_toggle et_pb_toggle_{n} et_pb_toggle_item et_pb_toggle_close"><h5 class="et_pb_toggle_title">{q}</h5><div class="et_pb_toggle_content clearfix"><p>{a}</p></div></div>'
    ),
    "divi accordion no heading": '<div class="et_pb_module et_pb_accordion et_pb_accordion_0">'
    + each(
        '<div class="et_pb_toggle et_pb_module et_pb_accordion_item et_pb_accordion_item_{n} et_pb_toggle_close"><h5 class="et_pb_toggle_title">{q}</h5><div class="et_pb_toggle_content clearfix"><p>{a}</p></div></div>'
    )
    + "</div>",
    "wpbakery tta": '<div class="vc_tta-container" data-vc-action="collapse"><h2>Frequently asked questions</h2><div class="vc_general vc_tta vc_tta-accordion"><div class="vc_tta-panels">'
    + each(
        '<div class="vc_tta-panel" id="17{n}" data-vc-content=".vc_tta-panel-body"><div class="vc_tta-panel-heading"><h4 class="vc_tta-panel-title vc_tta-controls-icon-position-left"><a href="#17{n}" data-vc-accordion data-vc-container=".vc_tta-container"><span class="vc_tta-title-text">{q}</span><i class="vc_tta-controls-icon vc_tta-controls-icon-plus"></i></a></h4></div><div class="vc_tta-panel-body"><div class="wpb_text_column"><div class="wpb_wrapper"><p>{a}</p></div></div></div></div>'
    )
    + "</div></div></div>",
    "avada": '<div class="accordian fusion-accordian"><div class="panel-group" id="accordion-1" role="tablist">'
    + each(
        '<div class="fusion-panel panel-default"><div class="panel-heading"><h4 class="panel-title toggle"><a aria-expanded="false" aria-controls="t{n}" role="button" data-toggle="collapse" data-parent="#accordion-1" data-target="#t{n}" href="#t{n}"><span class="fusion-toggle-icon-wrapper" aria-hidden="true"><i class="fa-fusion-box active-icon"></i></span><span class="fusion-toggle-heading">{q}</span></a></h4></div><div id="t{n}" class="panel-collapse collapse"><div class="panel-body toggle-content fusion-clearfix"><p>{a}</p></div></div></div>'
    )
    + "</div></div>",
    "uagb": '<div class="wp-block-uagb-faq uagb-faq__outer-wrap uagb-faq-icon-row"><div class="uagb-faq__wrap uagb-buttons-layout-wrap uagb-faq-equal-height">'
    + each(
        '<div class="wp-block-uagb-faq-child uagb-faq-child__outer-wrap uagb-faq-item uagb-block-{n}a" role="tab" tabindex="0"><div class="uagb-faq-questions-button uagb-faq-questions"><span class="uagb-icon uagb-faq-icon-wrap"><svg></svg></span><span class="uagb-question">{q}</span></div><div class="uagb-faq-content"><p>{a}</p></div></div>'
    )
    + "</div></div>",
    "kadence": '<div class="wp-block-kadence-accordion alignnone"><div class="kt-accordion-wrap" data-allow-multiple-open="false"><div class="kt-accordion-inner-wrap">'
    + each(
        '<div class="wp-block-kadence-pane kt-accordion-pane kt-accordion-pane-{n}"><h3 class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header kt-acccordion-button-label-show" type="button"><span class="kt-blocks-accordion-title-wrap"><span class="kt-blocks-accordion-title">{q}</span></span><span class="kt-blocks-accordion-icon-trigger"></span></button></h3><div class="kt-accordion-panel kt-accordion-panel-hidden"><div class="kt-accordion-panel-inner"><p>{a}</p></div></div></div>'
    )
    + "</div></div></div>",
    "squarespace": '<div class="accordion-block"><ul class="accordion-items-container" data-should-allow-multiple-open-items="">'
    + each(
        '<li class="accordion-item"><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" aria-controls="dropdown-block-{n}" id="button-block-{n}"><span class="accordion-item__title">{q}</span><div class="accordion-icon-container" data-is-open="false"><div class="plus"><div class="plus__horizontal-line"></div></div></div></button></h4><div class="accordion-item__dropdown" role="region" id="dropdown-block-{n}" aria-labelledby="button-block-{n}"><div class="accordion-item__description"><p>{a}</p></div></div></li>'
    )
    + "</ul></div>",
    "shopify collapsible": '<div class="collapsible-content"><h2 class="collapsible-content__heading">Frequently asked questions</h2>'
    + each(
        '<div class="accordion"><details id="Details-{n}"><summary id="Summary-{n}"><svg></svg><h3 class="accordion__title inline-richtext h4">{q}</h3><svg class="icon icon-caret"></svg></summary><div class="accordion__content rte" role="region"><p>{a}</p></div></details></div>'
    )
    + "</div>",
    "webflow dropdown": '<section class="section-faq"><div class="faq-list">'
    + each(
        '<div data-delay="0" data-hover="false" class="faq-item w-dropdown"><div class="faq-toggle w-dropdown-toggle"><div class="icon w-icon-dropdown-toggle"></div><div class="faq-question-text">{q}</div></div><nav class="faq-content w-dropdown-list"><p class="paragraph">{a}</p></nav></div>'
    )
    + "</div></section>",
    "wix": '<section><div data-hook="faq-widget"><h2 class="font_2">Frequently asked questions</h2><div role="list">'
    + each(
        '<div role="listitem" class="sIGCuS_ o__{n}xk"><div role="button" tabindex="0" aria-expanded="false" aria-controls="cnt{n}" class="sHkPfq"><p class="Qrf2">{q}</p><svg></svg></div><div id="cnt{n}" class="sMLLjU" hidden><div class="ricos"><p>{a}</p></div></div></div>'
    )
    + "</div></div></section>",
    "hubspot": '<div class="accordion_group">'
    + each(
        '<div class="accordion_item"><div class="accordion_header"><h3>{q}</h3><span class="icon"></span></div><div class="accordion_content" style="display:none"><p>{a}</p></div></div>'
    )
    + "</div>",
    "bootstrap3": '<h2>FAQ</h2><div class="panel-group" id="acc">'
    + each(
        '<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#acc" href="#c{n}">{q}</a></h4></div><div id="c{n}" class="panel-collapse collapse"><div class="panel-body">{a}</div></div></div>'
    )
    + "</div>",
    "bootstrap4 card": '<div class="accordion" id="acc">'
    + each(
        '<div class="card"><div class="card-header" id="h{n}"><h2 class="mb-0"><button class="btn btn-link" type="button" data-toggle="collapse" data-target="#c{n}" aria-expanded="true" aria-controls="c{n}">{q}</button></h2></div><div id="c{n}" class="collapse" aria-labelledby="h{n}" data-parent="#acc"><div class="card-body">{a}</div></div></div>'
    )
    + "</div>",
    "foundation": '<ul class="accordion" data-accordion>'
    + each(
        '<li class="accordion-item" data-accordion-item><a href="#" class="accordion-title">{q}</a><div class="accordion-content" data-tab-content><p>{a}</p></div></li>'
    )
    + "</ul>",
    "mui": "<h2>Questions and answers</h2>"
    + each(
        '<div class="MuiPaper-root MuiAccordion-root css-{n}x"><h3 class="MuiAccordion-heading"><button class="MuiButtonBase-root MuiAccordionSummary-root" aria-expanded="false" aria-controls="panel{n}-content" id="panel{n}-header"><span class="MuiAccordionSummary-content"><p class="MuiTypography-root">{q}</p></span><span class="MuiAccordionSummary-expandIconWrapper"><svg data-testid="ExpandMoreIcon"></svg></span></button></h3><div class="MuiCollapse-root MuiCollapse-hidden"><div class="MuiCollapse-wrapper"><div role="region" aria-labelledby="panel{n}-header" id="panel{n}-content"><div class="MuiAccordionDetails-root"><p>{a}</p></div></div></div></div></div>'
    ),
    "radix": '<div data-orientation="vertical">'
    + each(
        '<div data-state="closed" class="border-b"><h3 data-state="closed" class="flex"><button type="button" aria-controls="radix-{n}" aria-expanded="false" data-state="closed" id="radix-t{n}" class="flex flex-1">{q}<svg></svg></button></h3><div data-state="open" id="radix-{n}" role="region" aria-labelledby="radix-t{n}" class="overflow-hidden"><div class="pb-4 pt-0">{a}</div></div></div>'
    )
    + "</div>",
    "headless disclosure": '<section><h2 class="text-2xl">Frequently asked questions</h2><dl class="mt-6 space-y-6">'
    + each(
        '<div class="pt-6"><dt><button type="button" class="flex w-full" aria-controls="faq-{n}" aria-expanded="false"><span class="font-semibold">{q}</span><span class="ml-6"><svg></svg></span></button></dt><dd class="mt-2 pr-12" id="faq-{n}"><p>{a}</p></dd></div>'
    )
    + "</dl></section>",
    "jquery ui": '<div id="accordion" class="ui-accordion">'
    + each(
        '<h3 class="ui-accordion-header ui-state-default" role="tab" aria-controls="ui-id-{n}" aria-selected="false"><span class="ui-accordion-header-icon"></span>{q}</h3><div id="ui-id-{n}" class="ui-accordion-content" role="tabpanel"><p>{a}</p></div>'
    )
    + "</div>",
    "govuk": '<div class="govuk-accordion" data-module="govuk-accordion">'
    + each(
        '<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="h{n}">{q}</span></h2></div><div id="c{n}" class="govuk-accordion__section-content"><p class="govuk-body">{a}</p></div></div>'
    )
    + "</div>",
    "uswds": '<h2>Common questions</h2><div class="usa-accordion">'
    + each(
        '<h4 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="a{n}">{q}</button></h4><div id="a{n}" class="usa-accordion__content usa-prose"><p>{a}</p></div>'
    )
    + "</div>",
    "nhs expander": each(
        '<details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">{q}</span></summary><div class="nhsuk-details__text"><p>{a}</p></div></details>'
    ),
    "aem": '<div class="accordion cmp-accordion">'
    + each(
        '<div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button id="b{n}" class="cmp-accordion__button" aria-controls="p{n}"><span class="cmp-accordion__title">{q}</span><span class="cmp-accordion__icon"></span></button></h3><div id="p{n}" class="cmp-accordion__panel cmp-accordion__panel--hidden" role="region" aria-labelledby="b{n}"><div class="cmp-text"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "alpine": "<h2>FAQ</h2>"
    + each(
        '<div x-data="{ open: false }" class="border-b"><button @click="open = !open" class="w-full text-left"><span>{q}</span><span x-text="open ? \'-\' : \'+\'">+</span></button><div x-show="open" x-cloak><p>{a}</p></div></div>'
    ),
    "angular material": '<mat-accordion class="mat-accordion">'
    + each(
        '<mat-expansion-panel class="mat-expansion-panel"><mat-expansion-panel-header role="button" class="mat-expansion-panel-header" aria-controls="cdk-{n}" aria-expanded="false"><span class="mat-content"><mat-panel-title class="mat-expansion-panel-header-title">{q}</mat-panel-title></span></mat-expansion-panel-header><div role="region" class="mat-expansion-panel-content" id="cdk-{n}"><div class="mat-expansion-panel-body">{a}</div></div></mat-expansion-panel>'
    )
    + "</mat-accordion>",
    "vuetify": '<div class="v-expansion-panels">'
    + each(
        '<div class="v-expansion-panel"><button class="v-expansion-panel-title" type="button" aria-expanded="false"><span class="v-expansion-panel-title__overlay"></span>{q}<span class="v-expansion-panel-title__icon"><i class="mdi-chevron-down mdi"></i></span></button><div class="v-expansion-panel-text"><div class="v-expansion-panel-text__wrapper">{a}</div></div></div>'
    )
    + "</div>",
    "drupal faq": '<div class="faq-content"><div class="faq">'
    + each(
        '<div class="faq-question-answer"><div class="faq-question"><a name="t{n}"></a>{q}</div><div class="faq-answer"><p>{a}</p></div></div>'
    )
    + "</div></div>",
    "qa paragraphs": "<h2>Q&amp;A with a pharmacist</h2>" + each("<p><strong>Q: {q}</strong></p><p>A: {a}</p>"),
    "strong br": "<h2>FAQs about melatonin</h2>" + each("<p><strong>{q}</strong><br>{a}</p>"),
    "strong nobr": "<h3>Frequently Asked Questions</h3>" + each("<p><b>{n}. {q}</b> {a}</p>"),
    "li strong br": "<h2>FAQ</h2><ol>" + each("<li><strong>{q}</strong><br>{a}</li>") + "</ol>",
    "li p": '<h2>FAQ</h2><ul class="list">' + each('<li><p class="q">{q}</p><p class="a">{a}</p></li>') + "</ul>",
    "h3 under faq h2": "<h2>People also ask</h2>" + each("<h3>{q}</h3><p>{a}</p>") + "<h2>Sources</h2><p>Books.</p>",
    "h3 in editor": '<h2 id="faq"><span class="ez-toc-section" id="FAQ"></span>FAQ<span class="ez-toc-section-end"></span></h2>'
    + each(
        '<h3><span class="ez-toc-section" id="s{n}"></span>{n}. {q}<span class="ez-toc-section-end"></span></h3><p>{a}</p>'
    ),
    "checkbox hack": '<div class="tabs">'
    + each(
        '<div class="tab"><input type="checkbox" id="chck{n}"><label class="tab-label" for="chck{n}">{q}</label><div class="tab-content">{a}</div></div>'
    )
    + "</div>",
    "w3 accordion": each('<button class="accordion">{q}</button><div class="panel"><p>{a}</p></div>'),
    "help centre": '<article class="article"><h2>Frequently asked questions</h2><div class="article-body">'
    + each('<h4 class="accordion__item-title">{q}</h4><div class="accordion__item-content"><p>{a}</p></div>')
    + "</div></article>",
    "definition list with classes": '<dl class="faq">'
    + each('<dt class="faq__q">{q}</dt><dd class="faq__a">{a}</dd>')
    + "</dl>",
    "microdata": '<div itemscope itemtype="https://schema.org/FAQPage">'
    + each(
        '<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">{q}</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "headings with advertisements": '<h2><a name="faq">Frequently asked questions about melatonin</a></h2>'
    + each(
        '<div class="css-0"><div class="css-1{n}"><h3 id="q{n}">{q}</h3></div><p>{a}</p><div class="css-ad"><span>ADVERTISEMENT</span></div></div>'
    ),
    "cards": '<div class="accordion indicator-plus accordion-white" id="accordion-1">'
    + each(
        '<div class="card bar"><div class="card-header" role="tab" id="ac{n}" data-toggle="collapse" data-target="#cc{n}" aria-expanded="false"><a class="card-title" data-controls="cc{n}"><strong>{q}</strong></a></div><div aria-labelledby="ac{n}" class="collapse show" id="cc{n}" role="tabpanel"><div class="card-body"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "links that run a script": "<h2>Questions</h2>"
    + each(
        '<div class="cmp-acc"><a class="acc-button" href="javascript:void(0)" role="button"><span>{q}</span></a><div class="acc-body" aria-hidden="true"><p>{a}</p></div></div>'
    ),
    "tabs vertical": '<h2>FAQ</h2><div class="tabs"><div role="tablist">'
    + each('<button role="tab" id="tab{n}" aria-controls="pane{n}">{q}</button>')
    + "</div>"
    + each('<div role="tabpanel" id="pane{n}" aria-labelledby="tab{n}"><p>{a}</p></div>')
    + "</div>",
    "elementor n-accordion": '<div class="elementor-widget-n-accordion"><div class="e-n-accordion">'
    + each(
        '<details id="e-n-accordion-item-{n}" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" data-accordion-index="{n}"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text"> {q} </div></span><span class="e-n-accordion-item-title-icon"><span class="e-opened"><i class="fas fa-minus"></i></span></span></summary><div role="region" class="elementor-element e-con"><div class="elementor-widget-text-editor"><p>{a}</p></div></div></details>'
    )
    + "</div></div>",
    "spoiler": "<h2>Questions fréquentes</h2>"
    + each(
        '<div class="su-spoiler su-spoiler-style-default su-spoiler-closed" data-scroll-offset="0"><div class="su-spoiler-title" tabindex="0" role="button"><span class="su-spoiler-icon"></span>{q}</div><div class="su-spoiler-content su-u-clearfix">{a}</div></div>'
    ),
    "classes with hashes": '<section class="Faq_root__x1"><h2 class="Heading_h2__9">Your questions answered</h2>'
    + each('<div class="Faq_item__a8"><div class="Faq_title__z1">{q}</div><div class="Faq_body__p3">{a}</div></div>')
    + "</section>",
}


@pytest.mark.parametrize("builder", BUILDERS)
def test_an_faq_of_a_page_builder_gives_its_pairs(builder: str) -> None:
    page = f"""<html lang="en"><head><title>Sleep</title></head><body><header><nav><a href="/">Home</a></nav></header>
        <main>{LEAD}{BUILDERS[builder]}</main><footer><h4>Newsletter</h4><p>Do you want our letters?</p></footer></body>"""
    found = pipeline.extract(page, media_type="text/html", tables=("faqs",)).faqs
    assert [(faq.question, faq.answer) for faq in found] == list(PAIRS)


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>What people ask for</h2><p>More sleep.</p><h2>Is it safe?</h2><p>For most.</p>",
        '<div class="toggle-menu"><h3>Where to go?</h3></div><p>Home, or to bed.</p>',
        "<h2>Do we ask the expert too late?</h2><p>Often.</p><h2>And then?</h2><p>Nothing.</p>",
    ],
)
def test_what_only_sounds_like_an_faq_is_none(markup: str) -> None:
    page = f"<html><head><title>Sleep</title></head><body><main>{LEAD}{markup}</main></body></html>"
    assert pipeline.extract(page, media_type="text/html", tables=("faqs",)).faqs == ()
