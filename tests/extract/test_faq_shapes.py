"""FAQs in shapes beyond the well-known page builders', and what looks like one but is none."""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

import pytest

import pipeline
from tests.extract.test_faq_builders import LEAD, PAIRS, each

SHAPES = {
    # ------------------------------------------------------------ words and paragraphs alone
    "bold question, break, answer": "<h2>FAQ</h2>" + each("<p><strong>Q{n}. {q}</strong><br>{a}</p>"),
    "bold question, breaks between pairs": "<h2>Frequently asked questions</h2><p>"
    + each("<b>{q}</b><br/>{a}<br/><br/>")
    + "</p>",
    "Q and A as words": "<h2>Questions and answers</h2>" + each("<p>Q: {q}</p><p>A: {a}</p>"),
    "Question and Answer written out": "<h2>Ask the pharmacist</h2>"
    + each("<p><strong>Question:</strong> {q}</p><p><strong>Answer:</strong> {a}</p>"),
    "one paragraph with Q and A": "<h2>Q&amp;A</h2>" + each("<p><b>Q.</b> {q}<br><b>A.</b> {a}</p>"),
    "numbered bold paragraphs": "<h2>FAQs</h2>" + each("<p><strong>{n}) {q}</strong></p><p>{a}</p>"),
    "underlined paragraphs": "<h2>Frequently Asked Questions</h2>" + each("<p><u>{q}</u></p><p>{a}</p>"),
    "italic paragraphs": "<h2>Frequently Asked Questions</h2>" + each("<p><em>{q}</em></p><p>{a}</p>"),
    "styled spans": "<h2>FAQ</h2>"
    + each('<p><span style="font-weight: 700;">{q}</span></p><p><span style="font-weight: 400;">{a}</span></p>'),
    "plain paragraphs under a heading": "<h2>FAQ</h2>" + each("<p>{n}. {q}</p><p>{a}</p>"),
    # ------------------------------------------------------------ lists, tables, grids
    "list of bold and paragraph": "<h2>FAQ</h2><ul>" + each("<li><b>{q}</b><p>{a}</p></li>") + "</ul>",
    "list of headings": "<h2>Your questions</h2><ol>" + each("<li><h3>{q}</h3><p>{a}</p></li>") + "</ol>",
    "list of divisions": '<h2>FAQ</h2><ul class="qa-list">'
    + each('<li><div class="qa-list__question">{q}</div><div class="qa-list__answer"><p>{a}</p></div></li>')
    + "</ul>",
    "definition list": "<h2>FAQ</h2><dl>" + each("<dt>{q}</dt><dd><p>{a}</p></dd>") + "</dl>",
    "grid of terms": '<h2 class="text-3xl">Frequently asked questions</h2><dl class="grid grid-cols-3 gap-8">'
    + each('<div><dt class="font-semibold text-gray-900">{q}</dt><dd class="mt-3 text-sm text-gray-500">{a}</dd></div>')
    + "</dl>",
    "table of two columns": "<h2>FAQ</h2><table><thead><tr><th>Question</th><th>Answer</th></tr></thead><tbody>"
    + each("<tr><td>{q}</td><td>{a}</td></tr>")
    + "</tbody></table>",
    "table without heads": "<h2>Frequently asked questions</h2><table>"
    + each("<tr><td><strong>{q}</strong></td><td>{a}</td></tr>")
    + "</table>",
    "table of single cells": "<h2>FAQ</h2><table>"
    + each('<tr class="q"><td>{q}</td></tr><tr class="a"><td>{a}</td></tr>')
    + "</table>",
    # ------------------------------------------------------------ details
    "heading in a summary": "<h2>FAQ</h2>" + each("<details><summary><h4>{q}</h4></summary><p>{a}</p></details>"),
    "details of blocks": each(
        '<details class="wp-block-details is-layout-flow"><summary>{q}</summary><p>{a}</p></details>'
    ),
    "details with marks": "<h2>Common questions</h2>"
    + each(
        '<details class="group p-6"><summary class="flex cursor-pointer"><h3 class="font-medium">{q}</h3><span class="relative size-5 shrink-0"><svg class="absolute"></svg></span></summary><p class="mt-4">{a}</p></details>'
    ),
    "docusaurus": each(
        '<details class="details_lb9f alert alert--info"><summary>{q}</summary><div><div class="collapsibleContent_i85q"><p>{a}</p></div></div></details>'
    ),
    "notion toggles": "<h2>FAQ</h2>"
    + each(
        '<ul id="1f{n}" class="toggle"><li><details open=""><summary>{q}</summary><p id="2f{n}" class="">{a}</p></details></li></ul>'
    ),
    # ------------------------------------------------------------ elements of one's own
    "accordion-item": "<h2>FAQ</h2><accordion-group>"
    + each('<accordion-item><span slot="heading">{q}</span><div slot="content"><p>{a}</p></div></accordion-item>')
    + "</accordion-group>",
    "slots of a component": each('<x-accordion><h3 slot="title">{q}</h3><div slot="panel">{a}</div></x-accordion>'),
    "shadow root declared": each(
        '<faq-item><template shadowrootmode="open"><style>p{margin:0}</style><button><slot name="q"></slot></button><slot></slot></template><span slot="q">{q}</span><p>{a}</p></faq-item>'
    ),
    "amp accordion": "<amp-accordion>" + each("<section><h4>{q}</h4><p>{a}</p></section>") + "</amp-accordion>",
    "sl-details": "<h2>FAQ</h2>" + each('<sl-details class="faq"><div slot="summary">{q}</div><p>{a}</p></sl-details>'),
    "va-accordion": "<va-accordion>"
    + each(
        '<va-accordion-item class="va-accordion-item" id="q{n}"><h3 slot="headline">{q}</h3><div><p>{a}</p></div></va-accordion-item>'
    )
    + "</va-accordion>",
    # ------------------------------------------------------------ toggles
    "data-toggle": '<div class="faqs">'
    + each(
        '<div data-toggle="faq-{n}" class="faqs__q">{q}</div><div id="faq-{n}" class="faqs__a" style="display:none"><p>{a}</p></div>'
    )
    + "</div>",
    "data-accordion": "<section data-accordion-group>"
    + each(
        '<article class="item" data-accordion><div data-control>{q}</div><div data-content><p>{a}</p></div></article>'
    )
    + "</section>",
    "checkbox and label": '<h2>FAQ</h2><ul class="acc">'
    + each('<li><input type="checkbox" id="i{n}"><label for="i{n}">{q}</label><div class="body"><p>{a}</p></div></li>')
    + "</ul>",
    "checkbox before, no FAQ heading": '<div class="accordion-css">'
    + each(
        '<input type="radio" name="acc" id="r{n}"><label for="r{n}"><span>{q}</span></label><section><p>{a}</p></section>'
    )
    + "</div>",
    "framer": '<section class="framer-1x" data-framer-name="FAQ"><div class="framer-h" data-framer-component-type="RichTextContainer"><h2 class="framer-text">Frequently asked questions</h2></div>'
    + each(
        '<div class="framer-{n}c-container"><div class="framer-kz framer-v-{n}" data-framer-name="Closed" data-highlight="true" tabindex="0"><div class="framer-q" data-framer-name="Question"><div class="framer-t" data-framer-component-type="RichTextContainer"><p class="framer-text">{q}</p></div></div><div class="framer-a" data-framer-name="Answer"><div data-framer-component-type="RichTextContainer"><p class="framer-text">{a}</p></div></div></div></div>'
    )
    + "</section>",
    "elementor toggle": '<div class="elementor-widget-toggle"><div class="elementor-toggle">'
    + each(
        '<div class="elementor-toggle-item"><div id="elementor-tab-title-8{n}" class="elementor-tab-title" data-tab="{n}" role="button" aria-controls="elementor-tab-content-8{n}" aria-expanded="false"><span class="elementor-toggle-icon"></span><a class="elementor-toggle-title" tabindex="0">{q}</a></div><div id="elementor-tab-content-8{n}" class="elementor-tab-content elementor-clearfix" data-tab="{n}" role="region"><p>{a}</p></div></div>'
    )
    + "</div></div>",
    "thrive": '<div class="thrv_wrapper thrv_toggle_shortcode tve_toggle">'
    + each(
        '<div class="tve_faq"><div class="tve_faqI"><div class="tve_faqB"><span class="tve_not_editable tve_toggle_open_text"></span><h4 class="tve_editable">{q}</h4></div><div class="tve_faqC" style="display: none;"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "beaver builder": '<div class="fl-accordion fl-accordion-medium">'
    + each(
        '<div class="fl-accordion-item"><div class="fl-accordion-button" id="fl-accordion-x-tab-{n}" aria-controls="fl-accordion-x-panel-{n}" role="button"><a href="#" class="fl-accordion-button-label">{q}</a><span class="fl-accordion-button-icon"></span></div><div class="fl-accordion-content fl-clearfix" id="fl-accordion-x-panel-{n}"><p>{a}</p></div></div>'
    )
    + "</div>",
    "bricks": '<ul class="brxe-accordion">'
    + each(
        '<li class="accordion-item" data-brx-loop-start="b"><div class="accordion-title-wrapper"><div class="accordion-title"><h3 class="title">{q}</h3></div></div><div class="accordion-content-wrapper"><p>{a}</p></div></li>'
    )
    + "</ul>",
    "oxygen": '<h2 class="ct-headline">Frequently Asked Questions</h2>'
    + each(
        '<div class="oxy-toggle toggle-{n}"><div class="oxy-expand-collapse-icon"></div><div class="oxy-toggle-content"><h3 class="ct-headline">{q}</h3></div></div><div class="ct-text-block">{a}</div>'
    ),
    "generateblocks": '<div class="gb-accordion">'
    + each(
        '<div class="gb-accordion__item" data-transition="slide"><button class="gb-button gb-accordion__toggle" id="t{n}"><span class="gb-button-text">{q}</span><span class="gb-icon"><svg></svg></span></button><div class="gb-accordion__content"><p>{a}</p></div></div>'
    )
    + "</div>",
    "otter": '<div class="wp-block-themeisle-blocks-accordion">'
    + each(
        '<details class="wp-block-themeisle-blocks-accordion-item"><summary class="wp-block-themeisle-blocks-accordion-item__title"><div>{q}</div></summary><div class="wp-block-themeisle-blocks-accordion-item__content"><p>{a}</p></div></details>'
    )
    + "</div>",
    "ultimate faq plugin": '<div class="ewd-ufaq-faq-list">'
    + each(
        '<div class="ewd-ufaq-faq-div ewd-ufaq-can-be-toggled"><div class="ewd-ufaq-faq-title ewd-ufaq-faq-toggle"><a class="ewd-ufaq-post-margin" href="#"><div class="ewd-ufaq-post-margin-symbol"><span>a</span></div><div class="ewd-ufaq-faq-title-text"><h4>{q}</h4></div></a></div><div class="ewd-ufaq-faq-body ewd-ufaq-hidden"><div class="ewd-ufaq-post-margin ewd-ufaq-faq-post"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "easy accordion": '<div id="sp-ea-9" class="sp-ea-one sp-easy-accordion">'
    + each(
        '<div class="ea-card sp-ea-single"><h3 class="ea-header"><a class="collapsed" data-sptoggle="spcollapse" data-sptarget="#c{n}" href="#" aria-expanded="false"><i class="ea-expand-icon"></i> {q}</a></h3><div class="sp-collapse spcollapse" id="c{n}"><div class="ea-body"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "chakra": each(
        '<div class="chakra-accordion__item css-{n}"><h2><button type="button" class="chakra-accordion__button" aria-expanded="false" aria-controls="p{n}"><div class="css-1eziwv">{q}</div><svg class="chakra-icon chakra-accordion__icon"></svg></button></h2><div class="chakra-collapse" style="overflow:hidden;display:none;height:0px"><div role="region" id="p{n}" class="chakra-accordion__panel">{a}</div></div></div>'
    ),
    "ant design": '<div class="ant-collapse">'
    + each(
        '<div class="ant-collapse-item"><div class="ant-collapse-header" aria-expanded="false" role="button" tabindex="0"><div class="ant-collapse-expand-icon"><span role="img" aria-label="right" class="anticon"></span></div><span class="ant-collapse-header-text">{q}</span></div><div class="ant-collapse-content ant-collapse-content-inactive ant-collapse-content-hidden"><div class="ant-collapse-content-box"><p>{a}</p></div></div></div>'
    )
    + "</div>",
    "carbon": '<ul class="bx--accordion">'
    + each(
        '<li class="bx--accordion__item"><button class="bx--accordion__heading" aria-expanded="false"><svg class="bx--accordion__arrow"></svg><div class="bx--accordion__title">{q}</div></button><div class="bx--accordion__content"><p>{a}</p></div></li>'
    )
    + "</ul>",
    "semantic ui": '<h3>Questions people ask</h3><div class="ui styled accordion">'
    + each('<div class="title"><i class="dropdown icon"></i>{q}</div><div class="content"><p>{a}</p></div>')
    + "</div>",
    "uikit": '<ul uk-accordion="">'
    + each('<li><a class="uk-accordion-title" href="#">{q}</a><div class="uk-accordion-content"><p>{a}</p></div></li>')
    + "</ul>",
    "intercom": '<div class="intercom-interblocks"><div class="intercom-interblocks-heading"><h2 id="h_1">FAQs</h2></div>'
    + each(
        '<div class="intercom-interblocks-subheading intercom-interblocks-align-left"><h3 id="h_{n}">{q}</h3></div><div class="intercom-interblocks-paragraph no-margin"><p>{a}</p></div>'
    )
    + "</div>",
    "zendesk": '<div class="article-body"><h2 id="h_01">Frequently asked questions</h2>'
    + each('<p><strong><span class="wysiwyg-font-size-large">{q}</span></strong></p><p>{a}</p><p>&nbsp;</p>')
    + "</div>",
    "gitbook expandable": "<h2>FAQ</h2>"
    + each(
        '<details class="group/expandable shadow-dark/1"><summary class="cursor-pointer px-4"><div class="inline-block"><p>{q}</p></div></summary><div class="px-10"><p class="mx-auto">{a}</p></div></details>'
    ),
    "storyblok cards": '<section class="faq-section"><header><h2>Good to know</h2></header><div class="faq-section__items">'
    + each(
        '<div class="faq-card"><strong class="faq-card__title">{q}</strong><div class="faq-card__text"><p>{a}</p></div></div>'
    )
    + "</div></section>",
    "hospital accordion of links": '<h2>Frequently Asked Questions</h2><div class="expander">'
    + each(
        '<a class="expander__toggle" href="#exp{n}" aria-controls="exp{n}"><span class="expander__title">{q}</span></a><div class="expander__body" id="exp{n}" aria-hidden="true"><p>{a}</p></div>'
    )
    + "</div>",
    "rdfa": '<div vocab="https://schema.org/" typeof="FAQPage">'
    + each(
        '<div property="mainEntity" typeof="Question"><h3 property="name">{q}</h3><div property="acceptedAnswer" typeof="Answer"><p property="text">{a}</p></div></div>'
    )
    + "</div>",
    "headings in another section": "<section><h2>FAQ: melatonin</h2></section><section>"
    + each("<div><h3>{q}</h3></div><div><p>{a}</p></div>")
    + "</section>",
    "headings of level two in an FAQ page": each("<h2>{q}</h2><p>{a}</p>").join(
        ('<div id="faq" class="section">', "</div>")
    ),
    "anchors at the top": "<h2>FAQ</h2><ul>"
    + each('<li><a href="#f{n}">{q}</a></li>')
    + "</ul>"
    + each('<h3 id="f{n}">{q}</h3><p>{a}</p><p><a href="#top">Back to top</a></p>'),
    # ------------------------------------------------------------ a second lot, written after the first was mended
    "tailwind ui": '<div class="mx-auto max-w-7xl"><h2 class="text-4xl">Frequently asked questions</h2><dl class="mt-16 divide-y">'
    + each(
        '<div class="py-6 lg:grid"><dt class="text-base lg:col-span-5">{q}</dt><dd class="mt-4 lg:col-span-7"><p>{a}</p></dd></div>'
    )
    + "</dl></div>",
    "h5 with icon p": "<h3>FAQ</h3>"
    + each(
        '<div class="row"><div class="col-1"><i class="fa fa-question"></i></div><div class="col-11"><h5>{q}</h5><p>{a}</p></div></div>'
    ),
    "spectra new": '<div class="wp-block-uagb-faq">'
    + each(
        '<details class="uagb-faq-item"><summary class="uagb-faq-questions-button"><span class="uagb-question"><strong>{q}</strong></span></summary><div class="uagb-faq-content"><p>{a}</p></div></details>'
    )
    + "</div>",
    "rankmath": '<div id="rank-math-faq" class="rank-math-block"><div class="rank-math-list">'
    + each(
        '<div id="faq-question-1{n}" class="rank-math-list-item"><h3 class="rank-math-question">{q}</h3><div class="rank-math-answer"><p>{a}</p></div></div>'
    )
    + "</div></div>",
    "yoast": '<div class="schema-faq wp-block-yoast-faq-block">'
    + each(
        '<div class="schema-faq-section" id="faq-question-{n}"><strong class="schema-faq-question">{q}</strong> <p class="schema-faq-answer">{a}</p></div>'
    )
    + "</div>",
    "aioseo": each(
        '<div data-schema-only="false" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">{q}</h3><div class="aioseo-faq-block-answer"><p>{a}</p></div></div>'
    ),
    "hs faq": '<div class="hs-faq"><div class="hs-faq__heading"><h2>Got questions?</h2></div>'
    + each(
        '<div class="hs-faq__row" tabindex="0"><div class="hs-faq__q">{q}</div><div class="hs-faq__a">{a}</div></div>'
    )
    + "</div>",
    "dl with dd question": "<h2>FAQ</h2><dl>" + each("<dt>{n}</dt><dd><strong>{q}</strong><p>{a}</p></dd>") + "</dl>",
    "coral": "<coral-accordion>"
    + each(
        "<coral-accordion-item><coral-accordion-item-label>{q}</coral-accordion-item-label><coral-accordion-item-content><p>{a}</p></coral-accordion-item-content></coral-accordion-item>"
    )
    + "</coral-accordion>",
    "cagov": each(
        '<cagov-accordion><details><summary>{q}</summary><div class="accordion-body"><p>{a}</p></div></details></cagov-accordion>'
    ),
    "lit faq": "<my-faq>" + each("<my-faq-entry><h4>{q}</h4><p>{a}</p></my-faq-entry>") + "</my-faq>",
    "popover": "<h2>FAQ</h2>"
    + each('<button popovertarget="p{n}">{q}</button><div popover id="p{n}"><p>{a}</p></div>'),
    "h3 br": "<h2>FAQs about melatonin</h2>" + each("<h3>{q}<br></h3><div>{a}</div>"),
    "blockquote": "<h2>Reader questions</h2>" + each('<p class="question"><b>{q}</b></p><p class="answer">{a}</p>'),
    "qa colon caps": "<h2>Q&A</h2>" + each("<p><b>Q{n}: {q}</b></p><p><b>A{n}:</b> {a}</p>"),
    "interview under heading": "<h2>Your questions, answered by a pharmacist</h2>"
    + each('<p class="q"><em>{q}</em></p><p class="a">{a}</p>'),
    "astra ultimate addon dl": "<h2>Common Questions</h2><section>"
    + each('<div><p class="font-bold">{q}</p><p class="text-muted">{a}</p></div>')
    + "</section>",
    "mkdocs": "<h2>FAQ</h2>" + each('<details class="question"><summary>{q}</summary><p>{a}</p></details>'),
    "sphinx": '<section id="faq"><h2>FAQ<a class="headerlink" href="#faq">¶</a></h2>'
    + each('<section id="s{n}"><h3>{q}<a class="headerlink" href="#s{n}">¶</a></h3><p>{a}</p></section>')
    + "</section>",
    "google docs": '<p class="c5"><span class="c2">Frequently asked questions</span></p>'
    + each('<p class="c5"><span class="c9 c2">{q}</span></p><p class="c1"><span class="c0">{a}</span></p>'),
    "ms word": '<p class="MsoNormal"><b><span lang="EN-US">FAQs</span></b></p>'
    + each('<p class="MsoNormal"><b><span>{q}</span></b></p><p class="MsoNormal"><span>{a}</span></p>'),
    "spanish inverted": "<h2>Preguntas frecuentes</h2>" + each("<h3>{q}</h3><p>{a}</p>"),
    "tabs of topics": '<h2>FAQ</h2><div class="tab-pane"><h3>Use</h3>'
    + each(
        '<div class="faq-block"><div class="faq-block__top" onclick="t(this)"><p>{q}</p><span>+</span></div><div class="faq-block__bottom"><p>{a}</p></div></div>'
    )
    + "</div>",
    "onclick": each(
        '<div onclick="toggle({n})" style="cursor:pointer"><h4>{q}</h4></div><div id="a{n}" style="display:none"><p>{a}</p></div>'
    ),
    "tabindex role none": "<h2>FAQ</h2>"
    + each('<div class="css-{n}"><div tabindex="0" class="css-q">{q}</div><div class="css-ans">{a}</div></div>'),
    "bold in classed p": "<h2>FAQ</h2>"
    + each('<p class="body-text"><strong>{q}</strong></p><p class="body-text">{a}</p>'),
    "wix rich": '<h2 class="font_2">FAQ</h2>'
    + each(
        '<p class="font_8 wixui-rich-text__text"><span style="font-weight:bold;" class="wixui-rich-text__text">{q}</span></p><p class="font_8 wixui-rich-text__text"><span class="wixui-rich-text__text">{a}</span></p>'
    ),
    "wix h": '<h2 class="font_2">FAQ</h2>'
    + each(
        '<h4 class="font_4 wixui-rich-text__text"><span class="wixui-rich-text__text">{q}</span></h4><p class="font_8 wixui-rich-text__text">{a}</p>'
    ),
    "squarespace p": '<h2 style="white-space:pre-wrap;">FAQ</h2>'
    + each(
        '<p class="" style="white-space:pre-wrap;"><strong>{q}</strong></p><p class="" style="white-space:pre-wrap;">{a}</p>'
    ),
    "classed li": "<h2>FAQ</h2><ul>" + each('<li class="item"><strong class="b">{q}</strong><br>{a}</li>') + "</ul>",
    "classed div strong": "<h2>FAQ</h2>"
    + each('<div class="para"><strong>{q}</strong></div><div class="para">{a}</div>'),
    "quora-like": "<h2>People also ask</h2>"
    + each('<div class="x"><span class="q"><b>{q}</b></span><div class="y">{a}</div></div>'),
    # ------------------------------------------------------------ a third lot, which came right unseen
    "emoji in heading": '<div class="mt-20"><div class="text-center"><h2 class="text-3xl">Frequently Asked Questions</h2></div><div class="grid gap-8">'
    + each(
        '<div class="card-gradient p-6"><h3 class="text-xl"><span class="mr-2">❓</span> {q} </h3><p class="text-x">{a}</p></div>'
    )
    + "</div></div>",
    "label and h2": '<section><div class="hdr"><p class="label">FAQ</p><h2 class="h2">Common questions</h2></div><div class="g">'
    + each('<div class="c"><h4>{q}</h4><p>{a}</p></div>')
    + "</div></section>",
    "label only": '<section><div class="hdr"><p class="label">FAQ</p><h2 class="h2">Good to know</h2></div><div class="g">'
    + each('<div class="c"><h4>{q}</h4><p>{a}</p></div>')
    + "</div></section>",
    "plain button": '<section><h2>Frequently asked questions</h2><div class="space-y-4">'
    + each(
        '<div class="border rounded-lg"><button class="w-full px-6"><span class="text-lg">{q}</span><svg class="w-5"></svg></button><div class="px-6 pb-4"><p class="pt-4">{a}</p></div></div>'
    )
    + "</div></section>",
    "summary span svg": '<section class="wl">'
    + each(
        '<details class="wl-faq-item"><summary class="wl-faq-question"><span>{q}</span><svg class="wl-faq-chevron"></svg></summary><div class="wl-faq-answer"><p>{a}</p></div></details>'
    )
    + "</section>",
    "unnamed grid": "<div><h2>Got questions? We have answers</h2><div>"
    + each('<div><h3 class="text-sm font-semibold">{q}</h3><p class="text-sm leading-relaxed">{a}</p></div>')
    + "</div></div>",
    "patients ask": "<h2>Questions our patients ask</h2>" + each("<h3>{q}</h3><p>{a}</p>"),
    "numbers in spans": "<h2>FAQ</h2>"
    + each('<div class="row"><span class="num">0{n}</span><div><h3>{q}</h3><p>{a}</p></div></div>'),
    "plus signs": "<h2>FAQ</h2>"
    + each('<div class="q"><div class="qh"><span>{q}</span><span>+</span></div><div class="qb">{a}</div></div>'),
    "two columns": '<div class="faq-wrapper"><div class="left"><h2>FAQs</h2><p>Can’t find it? Write to us.</p></div><div class="right">'
    + each("<details><summary>{q}</summary><div>{a}</div></details>")
    + "</div></div>",
    "li details": "<h2>Common questions about melatonin</h2><ul>"
    + each("<li><details><summary>{q}</summary>{a}</details></li>")
    + "</ul>",
    "schema h3 itemprop": '<section itemscope itemtype="https://schema.org/FAQPage"><h2>FAQ</h2>'
    + each(
        '<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><details><summary itemprop="name">{q}</summary><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">{a}</div></div></details></div>'
    )
    + "</section>",
    "tabbed categories": '<h2>FAQ</h2><div role="tablist"><button role="tab" aria-controls="a">Use</button></div><div role="tabpanel" id="a">'
    + each('<h3><button aria-expanded="false" aria-controls="z{n}">{q}</button></h3><div id="z{n}" hidden>{a}</div>')
    + "</div>",
    "strong with nbsp": "<h2>FAQs</h2>" + each("<p>&nbsp;<strong>{q}&nbsp;</strong></p><p>{a}</p>"),
    "heading span q": "<h2>FAQ</h2>" + each("<h3><span>Q.</span> {q}</h3><p><span>A.</span> {a}</p>"),
    "aem experience": '<div class="accordion panelcontainer"><div class="cmp-accordion" data-cmp-is="accordion">'
    + each(
        '<div class="cmp-accordion__item" data-cmp-hook-accordion="item"><h2 class="cmp-accordion__header"><button class="cmp-accordion__button" data-cmp-hook-accordion="button"><span class="cmp-accordion__title">{q}</span></button></h2><div data-cmp-hook-accordion="panel" class="cmp-accordion__panel"><div class="cmp-text"><p>{a}</p></div></div></div>'
    )
    + "</div></div>",
    "drupal paragraphs": '<div class="field--name-field-faq">'
    + each(
        '<div class="paragraph paragraph--type--faq-item"><div class="field field--name-field-question field--label-hidden">{q}</div><div class="field field--name-field-answer field--label-hidden"><p>{a}</p></div></div>'
    )
    + "</div>",
    "sitefinity": '<div class="sf-faq">'
    + each(
        '<div class="card"><div class="card-header"><a class="collapsed" data-bs-toggle="collapse" href="#f{n}">{q}</a></div><div id="f{n}" class="collapse"><div class="card-body">{a}</div></div></div>'
    )
    + "</div>",
}

NEGATIVES = {
    "menu of questions": '<ul class="menu">' + each('<li class="menu-item"><a href="/{n}">{q}</a></li>') + "</ul>",
    "related questions": "<h3>Related articles</h3>"
    + each('<div class="card"><h4><a href="/{n}">{q}</a></h4><p>{a} <a href="/{n}">Read more</a></p></div>'),
    "tab bar": '<div role="tablist"><button role="tab" aria-controls="p1">Overview</button><button role="tab" aria-controls="p2">Side effects</button></div><div role="tabpanel" id="p1"><p>Melatonin is a hormone.</p></div><div role="tabpanel" id="p2"><p>Some people feel sleepy by day.</p></div>',
    "product options": '<form class="variations"><label for="size">Size</label><select id="size"><option>60 tablets</option><option>90 tablets</option></select><label for="how">How many?</label><input id="how"><button aria-expanded="false" aria-controls="ship">Shipping</button><div id="ship"><p>Sent within two days.</p></div></form>',
    "quiz": '<form class="quiz"><h3>Test yourself</h3><div class="question"><p>How long should adults sleep?</p><label><input type="radio" name="a"> Five hours</label><label><input type="radio" name="a"> Eight hours</label></div><div class="question"><p>What is melatonin?</p><label><input type="radio" name="b"> A hormone</label><label><input type="radio" name="b"> A vitamin</label></div><button>Show my score</button></form>',
    "comment form": '<div id="respond"><h3>What do you think?</h3><form><label for="comment">Comment</label><textarea id="comment"></textarea><label for="author">Name</label><input id="author"><button>Post</button></form></div>',
    "comments that ask": '<section id="comments"><h3>Comments</h3>'
    + each('<div class="comment"><div class="comment-body"><p><strong>{q}</strong></p><p>{a}</p></div></div>')
    + "</section>",
    "search facets": '<aside class="facets"><button aria-expanded="true" aria-controls="fa">Topic</button><div id="fa"><ul><li>Sleep (4)</li><li>Pain (2)</li></ul></div><button aria-expanded="false" aria-controls="fb">Who is it for?</button><div id="fb"><ul><li>Adults (3)</li><li>Children (1)</li></ul></div></aside>',
    "was this helpful": '<div class="feedback"><h4>Was this article helpful?</h4><button>Yes</button><button>No</button></div>',
    "feedback with text": '<div class="feedback"><h3>Was this page helpful?</h3><p>Tell us what we could do better.</p><h3>Did you find what you looked for?</h3><p>Thank you for your help.</p></div>',
    "newsletter": '<div class="newsletter"><h3>Want to sleep better?</h3><p>Sign up for our letter, and we will send you a tip each week.</p></div>',
    "cookie settings": '<div class="cookie-accordion"><button aria-expanded="false" aria-controls="k1">Strictly necessary cookies</button><div id="k1"><p>These are always on.</p></div><button aria-expanded="false" aria-controls="k2">What are analytics cookies?</button><div id="k2"><p>They count visitors of the site.</p></div></div>',
    "sources behind a button": '<button aria-expanded="false" aria-controls="src">Sources</button><div id="src" hidden><ol><li>Lund A. Sleep and light. 2019.</li></ol></div>',
    "table of contents": '<nav class="toc"><button aria-expanded="true" aria-controls="toc">In this article</button><ul id="toc">'
    + each('<li><a href="#x{n}">{q}</a></li>')
    + "</ul></nav>",
    "headings that ask in an article": "<h2>What does it do at night?</h2><p>It tells the body that it is dark.</p><h2>Where it comes from</h2><p>A gland in the brain makes it.</p><h2>Should you worry?</h2><p>Seldom.</p>",
    "rhetorical bold": "<p><strong>Tired of being tired?</strong> You are not alone, and there is help for most people who sleep badly.</p>",
    "interview about a person": "<h2>A talk with a nurse</h2><p>She has worked by night for years. Why? Because she likes the silence.</p>",
    "read more details": "<details><summary>Read more</summary><p>More of the text that did not fit in here.</p></details>",
    "transcript": "<details><summary>Show transcript</summary><p>Host: What is sleep? Guest: A good thing.</p></details>",
    "references in details": "<details><summary>References (3)</summary><ol><li>Lund A. Sleep. 2019.</li><li>Berg B. Light. 2020.</li></ol></details>",
    "language switch": '<button aria-expanded="false" aria-controls="lang">English</button><ul id="lang"><li><a href="/de">Deutsch</a></li><li><a href="/fr">Français</a></li></ul>',
    "mega menu": '<nav><ul><li><button aria-expanded="false" aria-controls="m1">Conditions</button><div id="m1"><a href="/a">Asthma</a><a href="/d">Diabetes</a></div></li><li><button aria-expanded="false" aria-controls="m2">What we do</button><div id="m2"><p>We write about health.</p></div></li></ul></nav>',
    "footer groups": '<footer><h4>Need help?</h4><ul><li><a href="/c">Contact us</a></li></ul><h4>Who are we?</h4><ul><li><a href="/a">About</a></li></ul></footer>',
    "poll": '<div class="poll"><h3>How did you sleep last night?</h3><ul><li><label><input type="radio" name="p"> Well</label></li><li><label><input type="radio" name="p"> Badly</label></li></ul></div>',
    "steps": '<div class="steps"><h3>1. Take it with water</h3><p>One tablet, an hour before bed.</p><h3>2. Put the light out</h3><p>Then go to bed.</p></div>',
    "accordion of side effects": '<div class="accordion"><h3><button aria-expanded="false" aria-controls="s1">Common side effects</button></h3><div id="s1"><p>Headache and sleepiness.</p></div><h3><button aria-expanded="false" aria-controls="s2">Rare side effects</button></h3><div id="s2"><p>Low mood.</p></div></div>',
    "glossary": "<h2>Words we use</h2><dl><dt>Circadian</dt><dd>What goes round with the day.</dd><dt>Gland</dt><dd>A part of the body that makes a hormone.</dd></dl>",
    "author toggle": '<button aria-expanded="false" aria-controls="au">Who wrote this?</button><div id="au" hidden><p>Ana Lund is a nurse.</p></div>',
    "reviews": '<div class="reviews"><div class="review"><h4>Does it work?</h4><p>It did for me, within three days. Five stars.</p></div><div class="review"><h4>Love it</h4><p>Sleep like a stone.</p></div></div>',
    "questions to ask a doctor": "<h2>Questions to ask your doctor</h2><ul><li>Can I take it with my other tablets?</li><li>How long should I take it?</li></ul><p>Write the answers down.</p>",
    "table of doses": "<table><tr><th>Who?</th><th>How much?</th></tr><tr><td>Adults</td><td>Two milligrams</td></tr><tr><td>Children</td><td>Ask a doctor</td></tr></table>",
    "checkbox filter": '<input type="checkbox" id="f1"><label for="f1">New to melatonin?</label><div>Show articles for beginners.</div>',
    "captions": "<figure><img src='/a.png' alt=''><figcaption>Is this a good bed? We think so.</figcaption></figure><figure><img src='/b.png' alt=''><figcaption>And this?</figcaption></figure>",
    "pull quotes": "<blockquote><p><strong>Why do we sleep?</strong></p><p>Nobody knows in full.</p></blockquote>",
    "ads": '<div class="ad"><strong>Need cheap tablets?</strong><p>Buy them here today.</p></div><div class="ad"><strong>Bad bed?</strong><p>Get a new one.</p></div>',
    # ------------------------------------------------------------ a second lot
    "interview": "<p>Q: How did you start?</p><p>A: By chance.</p><p>Q: And then?</p><p>A: I stayed.</p>",
    "interview bold": "<p><strong>How did you start?</strong></p><p>By chance.</p><p><strong>And then?</strong></p><p>I stayed.</p>",
    "menu component": '<nav-toggle><h4>Where to?</h4><a href="/a">Home</a></nav-toggle><nav-toggle><h4>Need help?</h4><a href="/b">Contact</a></nav-toggle>',
    "product component": "<product-details><h3>How big is it?</h3><select><option>10</option></select></product-details>",
    "cart drawer": '<cart-drawer><details-disclosure><h2 slot="title">Cart empty?</h2><p>Go on shopping.</p></details-disclosure></cart-drawer>',
    "share slot": '<share-menu><span slot="label">Like it?</span><button>Share</button></share-menu>',
    "data control form": '<form><div data-control>How are you?</div><input type="text"><div data-control>How old are you?</div><input type="text"></form>',
    "carousel controls": '<div class="carousel"><div data-carousel-control>What next?</div><div><p>Slide one says this.</p></div><div data-carousel-control>And this?</div><div><p>Slide two.</p></div></div>',
    "teasers": '<div class="teaser-grid">'
    + each('<a class="teaser" href="/t{n}"><h3>{q}</h3><p>{a}</p></a>')
    + "</div>",
    "teasers faq page links": "<h2>Frequently asked questions</h2><ul>"
    + each('<li><a href="/faq/{n}">{q}</a></li>')
    + "</ul>",
    "symptom checker": "<h2>Check yourself</h2><table><tr><td>Do you snore?</td><td>Yes / No</td></tr><tr><td>Do you wake up tired?</td><td>Yes / No</td></tr></table>",
    "table under faq word": "<p>Here are frequently given doses.</p><table><tr><td>Who takes it?</td><td>Adults</td></tr></table>",
    "consent": '<div id="onetrust"><h2>Your privacy</h2><h4>What do we store?</h4><p>Little.</p></div>',
    "testimonials": '<div class="testimonials"><div class="t"><strong>Would I take it again?</strong><p>Any night.</p></div><div class="t"><strong>Was it good?</strong><p>Yes.</p></div></div>',
    "details changelog": "<details><summary>Article history</summary><p>What has changed? We added a source.</p></details>",
    "ad slots": '<ad-slot><span slot="title">Bad nights?</span><p>Try our bed.</p></ad-slot><ad-slot><span slot="title">Cold feet?</span><p>Try our socks.</p></ad-slot>',
    # ------------------------------------------------------------ a third lot
    "chat": '<div class="phone"><h4>Assistant</h4><div class="chat-bubble chat-user">How does it work?</div><div class="chat-bubble chat-ai">It binds to a receptor.</div><div class="chat-bubble chat-user">Is it safe?</div><div class="chat-bubble chat-ai">For most.</div></div>',
    "buttons without answers": '<section><h2>FAQ</h2><div><button class="b"><span>Is it right for me?</span><svg></svg></button></div><div><button class="b"><span>How much is it?</span><svg></svg></button></div></section>',
    "form labels": '<div class="fields"><label for="d">How long does it take?</label><input id="d" type="number"><label for="e">How often?</label><input id="e"></div>',
    "blood types": "<h3>What is it?</h3><p>Blood from a donor.</p><h3>Who can donate?</h3><p>Adults.</p>",
    "compare buttons": '<div><button>How much will it cost?</button><button>Will it work?</button><a class="btn" href="/t">Explore</a></div>',
    "hero": '<div class="hero"><h2>Not sure which to choose?</h2><p>Let us talk about it. A first call is free.</p><a href="/c">Call</a></div>',
    "section pairs": "<section><h2>Why sleep?</h2><p>Because.</p></section><section><h2>Why us?</h2><p>We care.</p></section>",
    "stats": "<dl><dt>Patients</dt><dd>1,200</dd><dt>Clinics</dt><dd>12</dd></dl>",
    "side nav toggles": '<nav><button aria-expanded="false" aria-controls="q1">Why us?</button><ul id="q1"><li><a href="/t">Team</a></li></ul><button aria-expanded="false" aria-controls="q2">What we treat</button><ul id="q2"><li><a href="/s">Sleep</a></li></ul></nav>',
    "survey": '<form><fieldset><legend>How old are you?</legend><label><input type="radio">Under 40</label></fieldset><fieldset><legend>Do you smoke?</legend><label><input type="radio">Yes</label></fieldset></form>',
}

MISSED = {
    "google docs": "question and answer differ in nothing but the number of a class",
    "wix rich": "question and answer differ in nothing but a style",
}


def _found(markup: str) -> list[tuple[str, str]]:
    page = f"""<html lang="en"><head><title>Sleep</title></head><body><header><nav><a href="/">Home</a></nav></header>
        <main>{LEAD}{markup}</main><footer><h4>Newsletter</h4><p>Do you want our letters?</p></footer></body></html>"""
    found = pipeline.extract(page, media_type="text/html", tables=("faqs",)).faqs
    return [(faq.question, faq.answer) for faq in found]


@pytest.mark.parametrize("shape", sorted(SHAPES.keys() - MISSED.keys()))
def test_an_faq_gives_its_pairs_in_any_shape(shape: str) -> None:
    assert _found(SHAPES[shape]) == list(PAIRS)


@pytest.mark.parametrize("shape", sorted(NEGATIVES.keys() - MISSED.keys()))
def test_what_asks_without_being_an_faq_gives_no_pair(shape: str) -> None:
    assert _found(NEGATIVES[shape]) == []


def test_an_answer_that_begins_as_a_question_does_stays_an_answer() -> None:
    pairs = [("Is it safe?", "Can be taken by most adults"), ("With wine?", "Do not take it with wine")]
    paragraphs = "".join(f"<p>{question}</p><p>{answer}</p>" for question, answer in pairs)
    rows = "".join(f"<tr><td>{question}</td><td>{answer}</td></tr>" for question, answer in pairs)
    assert _found(f"<h2>FAQ</h2>{paragraphs}") == pairs
    assert _found(f"<h2>FAQ</h2><table>{rows}</table>") == pairs
