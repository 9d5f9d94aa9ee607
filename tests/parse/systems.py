"""Articles as the systems of the web mark up who wrote them, when and under which title: small pages, labelled.

Each entry is the head, what stands above the text, what stands below it, and what a reader would say: authors without
their degrees, day, title. A day that the page calls an update is the label where it shows no other, and a
`dateModified` that nobody sees is none, as `docs/metadata.md` has it.
"""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

from dataclasses import dataclass

TITLE = "Magnesium and sleep: what helps at night"
PROSE = """<p>Many people who lie awake at night have heard that magnesium may help them to fall asleep sooner, and shops
sell it as tablets, powders and sprays. What the studies say is less simple than the labels on the shelf would like.</p>
<p>In a trial with older adults, those who took the mineral for eight weeks slept a little longer than those who did not,
though the difference was small and the trial had few participants, most of whom ate poorly before it began.</p>
<h2>How much is enough</h2><p>Most adults need between three and four hundred milligrams a day, and nuts, beans, leafy
greens and whole grains give much of it. More than the body needs leaves it again, often by way of loose stools.</p>
<p>People with weak kidneys should ask before they take any, since theirs may not let go of what is too much. So should
those who take tablets for the heart or for an infection, some of which bind the mineral and then work less well.</p>
<h2>What else helps</h2><p>A cool and dark room, the same hour every evening, and no screen in bed do more than any
powder for most of those who were asked.</p><ul><li>Go out in the light of the morning.</li><li>Leave coffee after
noon.</li><li>Get up when sleep does not come.</li></ul><p>Whoever lies awake for weeks should see a doctor, who will
look for what keeps them from sleep, such as pain, worry, breath that stops, or legs that will not lie still.</p>"""


@dataclass(frozen=True, slots=True)
class Page:
    head: str = ""
    above: str = f"<h1>{TITLE}</h1>"
    below: str = ""
    authors: tuple[str, ...] = ()
    day: str | None = None
    title: str = TITLE
    url: str = "https://www.sleepwell.example/magnesium-and-sleep"
    lang: str = "en"

    def html(self) -> str:
        return (
            f'<!DOCTYPE html><html lang="{self.lang}"><head><meta charset="utf-8">{self.head}</head>'
            f"<body>{self.above}{PROSE}{self.below}</body></html>"
        )


T = TITLE
ON_SITE = f"<title>{T} - Sleepwell</title>"
COMMENTS = """<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on this</h2><ol class="comment-list">
<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="https://x.example" class="url">Harriet Vane</a></b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#c1"><time datetime="2024-08-30T10:00:00+00:00">August 30, 2024 at 10:00 am</time></a></div></footer><div class="comment-content"><p>Thank you, this helped.</p></div></article></li></ol></div>"""
RELATED = """<section class="related-posts"><h3>Related posts</h3><div class="card"><a href="/naps"><h4>Are naps good?</h4></a><span class="author">Peter Wimsey</span> <time datetime="2024-09-02">September 2, 2024</time></div>
<div class="card"><a href="/snore"><h4>Why we snore</h4></a><span class="author">Charles Parker</span> <time datetime="2024-07-11">July 11, 2024</time></div></section>"""

H = f"<h1>{T}</h1>"

PAGES: dict[str, Page] = {
    # ------------------------------------------------------------ WordPress
    "wordpress twenty twenty": Page(
        ON_SITE,
        f'<header class="entry-header"><h1 class="entry-title">{T}</h1><div class="post-meta-wrapper"><ul class="post-meta"><li class="post-author meta-wrapper"><span class="screen-reader-text">Post author</span><span class="meta-text">By <a href="/author/miriam/">Miriam Oduya</a></span></li><li class="post-date meta-wrapper"><span class="screen-reader-text">Post date</span><span class="meta-text"><a href="/magnesium/">March 4, 2023</a></span></li><li class="post-comment-link meta-wrapper"><span class="meta-text"><a href="#comments">2 Comments</a></span></li></ul></div></header>',
        COMMENTS,
        ("Miriam Oduya",),
        "2023-03-04",
    ),
    "wordpress block theme": Page(
        ON_SITE,
        f'<h1 class="wp-block-post-title">{T}</h1><div class="wp-block-group"><p class="has-small-font-size">Written by</p><div class="wp-block-post-author-name">Miriam Oduya</div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c/sleep">Sleep</a></div><div class="wp-block-post-date"><time datetime="2023-03-04T22:10:00-06:00"><a href="/m">Mar 4, 2023</a></time></div></div>',
        RELATED,
        ("Miriam Oduya",),
        "2023-03-04",
    ),
    "genesis": Page(
        ON_SITE,
        f'<article class="post entry" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{T}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="2022-11-21T06:00:12-05:00">November 21, 2022</time> by <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/author/jo" class="entry-author-link" rel="author"><span class="entry-author-name" itemprop="name">Jo Lindqvist</span></a></span> <span class="entry-comments-link"><a href="#respond">Leave a Comment</a></span></p></header>',
        "</article>" + COMMENTS,
        ("Jo Lindqvist",),
        "2022-11-21",
    ),
    "astra": Page(
        ON_SITE,
        f'<header class="entry-header"><h1 class="entry-title" itemprop="headline">{T}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Leave a Comment</a></span> / <span class="ast-terms-link"><a href="/category/sleep/">Sleep</a></span> / By <span class="posted-by vcard author" itemprop="author" itemscope><a class="url fn n" href="/author/ada/" rel="author"><span class="author-name" itemprop="name">Ada Ferreira</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished">8. June 2021</span></span></div></header>',
        COMMENTS,
        ("Ada Ferreira",),
        "2021-06-08",
    ),
    "divi": Page(
        ON_SITE,
        f'<div class="et_post_meta_wrapper"><h1 class="entry-title">{T}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/admin/" title="Posts by Owen Hughes" rel="author">Owen Hughes</a></span> | <span class="published">Jan 9, 2024</span> | <a href="/category/sleep/" rel="category tag">Sleep</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p></div>',
        "",
        ("Owen Hughes",),
        "2024-01-09",
    ),
    "elementor post info": Page(
        ON_SITE,
        f'<div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">{T}</h1></div><div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><a href="/author/i/"><span class="elementor-icon-list-icon"><i class="far fa-user-circle"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Ines Halloran</span></a></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><a href="/2023/05/17/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>17 May 2023</time></span></a></li></ul></div>',
        RELATED,
        ("Ines Halloran",),
        "2023-05-17",
    ),
    "yoast graph": Page(
        ON_SITE
        + """<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://www.sleepwell.example/m#article","author":{"name":"Tomas Brandt","@id":"https://www.sleepwell.example/#/schema/person/9a"},"headline":"Magnesium and sleep: what helps at night","datePublished":"2023-09-30T23:30:00+00:00","dateModified":"2024-02-01T08:00:00+00:00","publisher":{"@id":"https://www.sleepwell.example/#organization"}},{"@type":"WebPage","datePublished":"2023-09-30T23:30:00+00:00"},{"@type":"Person","@id":"https://www.sleepwell.example/#/schema/person/9a","name":"Tomas Brandt"}]}</script><meta property="article:published_time" content="2023-09-30T23:30:00+00:00">""",
        f'<h1>{T}</h1><p class="meta">By Tomas Brandt on October 1, 2023</p>',
        "",
        ("Tomas Brandt",),
        "2023-10-01",
    ),
    "yoast with shop name as author": Page(
        ON_SITE
        + """<meta name="author" content="admin"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","author":{"name":"admin"},"headline":"Magnesium and sleep: what helps at night","datePublished":"2022-02-14T09:00:00+00:00"}]}</script>""",
        f'<h1>{T}</h1><div class="byline"><span>Words by</span> <a href="/about-lena">Lena Okonkwo</a></div>',
        "",
        ("Lena Okonkwo",),
        "2022-02-14",
    ),
    "generatepress": Page(
        ON_SITE,
        f'<header class="entry-header"><h1 class="entry-title" itemprop="headline">{T}</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="2024-05-02T11:20:31+00:00" itemprop="dateModified">May 2, 2024</time><time class="entry-date published" datetime="2021-10-13T15:48:23+00:00" itemprop="datePublished">October 13, 2021</time></span> <span class="byline">by <span class="author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><a class="url fn n" href="/author/r/" rel="author" itemprop="url"><span class="author-name" itemprop="name">Rosa Iyer</span></a></span></span></div></header>',
        COMMENTS,
        ("Rosa Iyer",),
        "2021-10-13",
    ),
    "newspaper theme of wordpress": Page(
        ON_SITE,
        f'<div class="td-post-header"><ul class="td-category"><li><a href="/c/health">Health</a></li></ul><header class="td-post-title"><h1 class="entry-title">{T}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/kk">Kwame Kessie</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2020-12-05T07:45:10+00:00">December 5, 2020</time></span><div class="td-post-views"><span>1840</span></div></div></header></div>',
        RELATED,
        ("Kwame Kessie",),
        "2020-12-05",
    ),
    "author box only": Page(
        ON_SITE + '<meta property="article:published_time" content="2023-01-15T12:00:00+00:00">',
        f"<h1>{T}</h1>",
        '<div class="author-box"><img alt="" src="/a.jpg"><div class="author-box-content"><h4 class="author-box-title">About <span itemprop="name">Priya Nandakumar</span></h4><p>Priya Nandakumar is a dietitian who writes about food and rest. She lives in Leeds.</p></div></div>'
        + COMMENTS,
        ("Priya Nandakumar",),
        "2023-01-15",
    ),
    # ------------------------------------------------------------ other systems
    "drupal": Page(
        f"<title>{T} | Sleepwell</title>",
        f'<h1 class="page-header"><span class="field field--name-title">{T}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" typeof="schema:Person" property="schema:name" datatype="">Bettina Kraus</span></span> on <span class="field field--name-created">Tue, 02/15/2022 - 14:05</span></div></footer>',
        "</article>",
        ("Bettina Kraus",),
        "2022-02-15",
    ),
    "drupal seven": Page(
        f"<title>{T} | Sleepwell</title>",
        f'<h1 id="page-title">{T}</h1><div class="submitted"><span property="dc:date dc:created" content="2015-06-09T10:13:31+02:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <span class="username" typeof="sioc:UserAccount">Hugo Blanchet</span> on 9 June, 2015 - 10:13</span></div>',
        "",
        ("Hugo Blanchet",),
        "2015-06-09",
    ),
    "ghost": Page(
        ON_SITE
        + '<meta property="article:published_time" content="2023-08-21T04:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Sanna Virtanen">',
        f'<header class="gh-article-header"><h1 class="gh-article-title">{T}</h1><div class="gh-article-meta"><div class="gh-article-meta-content"><h4 class="gh-article-author-name"><a href="/author/sanna/">Sanna Virtanen</a></h4><div class="gh-article-meta-date"><time class="gh-article-meta-date" datetime="2023-08-21">Aug 21, 2023</time><span class="gh-article-meta-length">5 min read</span></div></div></div></header>',
        RELATED,
        ("Sanna Virtanen",),
        "2023-08-21",
    ),
    "like medium": Page(
        f"<title>{T} | by Callum Reid | Sleepwell | Medium</title>" + '<meta property="og:site_name" content="Medium">',
        f'<article><h1 data-testid="storyTitle">{T}</h1><div class="speechify-ignore"><div><a rel="noopener follow" href="/@callum"><img alt="Callum Reid"></a><div><p><a data-testid="authorName" href="/@callum">Callum Reid</a></p><span>·</span><p><button>Follow</button></p></div><div><span data-testid="storyReadTime">6 min read</span><span>·</span><span data-testid="storyPublishDate">Apr 11, 2022</span></div></div></div>',
        "</article>",
        ("Callum Reid",),
        "2022-04-11",
    ),
    "like substack": Page(
        f"<title>{T} - by Nadia Qureshi</title>",
        f'<article><div class="post-header"><h1 class="post-title published">{T}</h1><h3 class="subtitle">A mineral, a myth and a good night</h3><div class="byline-wrapper"><div class="pencraft"><a href="https://substack.example/@nadia">Nadia Qureshi</a></div><div class="pencraft meta">Sep 07, 2023</div></div></div>',
        '</article><div class="comments"><h4>Discussion about this post</h4><div class="comment-meta"><a>Will Dent</a> <span>Sep 8, 2023</span></div></div>',
        ("Nadia Qureshi",),
        "2023-09-07",
    ),
    "blogger": Page(
        f"<title>Sleepwell: {T}</title>",
        f"""<h2 class='date-header'><span>Thursday, 18 July 2019</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{T}</h3><div class='post-body entry-content'>""",
        """</div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>Gwen Maddox</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='/2019/07/m.html'><abbr class='published' title='2019-07-18T08:15:00+01:00'>08:15</abbr></a></span></div></div>""",
        ("Gwen Maddox",),
        "2019-07-18",
    ),
    "squarespace": Page(
        f"<title>{T} &mdash; Sleepwell</title>"
        + f'<meta property="og:title" content="{T} — Sleepwell"><meta property="og:site_name" content="Sleepwell">',
        f'<article class="h-entry entry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{T}</h1></div><div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="Feb 3" pubdate>Feb 3</time><span class="blog-meta-item blog-meta-item--author p-author">Written By <a href="/blog?author=5f">Esme Carraway</a></span></div></div>'
        + '<script type="application/ld+json">{"headline":"Magnesium and sleep: what helps at night","datePublished":"2023-02-03T14:12:09-0500","dateModified":"2023-02-04T10:00:00-0500","author":{"name":"Esme Carraway","@type":"Person"},"@context":"http://schema.org","@type":"Article"}</script>',
        "</article>",
        ("Esme Carraway",),
        "2023-02-03",
    ),
    "wix": Page(
        ON_SITE
        + '<meta property="article:published_time" content="2022-05-24T16:02:53.124Z"><meta property="article:author" content="Femi Adeyemi">',
        f'<article><div data-hook="post-header"><ul><li><span data-hook="user-name" title="Femi Adeyemi">Femi Adeyemi</span></li><li><span data-hook="time-ago" title="May 24, 2022">May 24, 2022</span></li><li><span data-hook="time-to-read">4 min read</span></li></ul></div><h1 data-hook="post-title"><span>{T}</span></h1><p>Updated: <span data-hook="time-ago">Nov 30, 2023</span></p>',
        "</article>",
        ("Femi Adeyemi",),
        "2022-05-24",
    ),
    "shopify": Page(
        f"<title>{T} &ndash; Sleepwell</title>",
        f'<article class="article-template" itemscope itemtype="http://schema.org/BlogPosting"><header><h1 class="article-template__title" itemprop="headline">{T}</h1><span class="circle-divider caption-with-letter-spacing" itemprop="dateCreated pubdate datePublished"><time datetime="2021-04-20T13:31:00Z">April 20, 2021</time></span><span class="caption-with-letter-spacing" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Delphine Roy</span></span></header>',
        "</article>" + RELATED,
        ("Delphine Roy",),
        "2021-04-20",
    ),
    "webflow": Page(
        f"<title>{T}</title>",
        f'<section class="section_blog-post-header"><h1 class="heading-style-h1">{T}</h1><div class="blog-post-header_author-wrapper"><div class="text-weight-semibold">Marek Dvorak</div><div class="blog-post-header_date-wrapper"><div class="text-size-small">October 2, 2023</div><div class="blog-post-header_text-divider">•</div><div>7 min read</div></div></div></section>',
        RELATED,
        ("Marek Dvorak",),
        "2023-10-02",
    ),
    "hugo": Page(
        f"<title>{T} | Sleepwell</title>",
        f"""<header class="post-header"><h1 class="post-title">{T}</h1><div class="post-meta"><span title='2022-08-16 00:00:00 +0000 UTC'>August 16, 2022</span>&nbsp;·&nbsp;5 min&nbsp;·&nbsp;Ulrike Sommer</div></header>""",
        "",
        ("Ulrike Sommer",),
        "2022-08-16",
    ),
    "jekyll": Page(
        f"<title>{T} | Sleepwell</title>",
        f'<article class="post h-entry"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{T}</h1><p class="post-meta"><time class="dt-published" datetime="2018-03-29T00:00:00-05:00" itemprop="datePublished">Mar 29, 2018</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Arjun Mehta</span></span></p></header>',
        "</article>",
        ("Arjun Mehta",),
        "2018-03-29",
    ),
    "docusaurus blog": Page(
        f"<title>{T} | Sleepwell</title>",
        f'<article itemprop="blogPost"><header><h1 class="title_f1Hy">{T}</h1><div class="container_mt6G margin-vert--md"><time datetime="2023-12-06T00:00:00.000Z">December 6, 2023</time> · <!-- -->3 min read</div><div class="row"><div class="col col--6"><div class="avatar"><div class="avatar__intro"><div class="avatar__name"><a href="https://g.example/z"><span>Zsofia Nemeth</span></a></div><small class="avatar__subtitle">Pharmacist</small></div></div></div></div></header>',
        "</article>",
        ("Zsofia Nemeth",),
        "2023-12-06",
    ),
    "hubspot blog": Page(
        f'<title>{T}</title><meta name="author" content="Ingrid Falk">',
        f'<div class="blog-post"><h1><span id="hs_cos_wrapper_name">{T}</span></h1><div class="blog-post__meta"><a href="/blog/author/ingrid" rel="author">Ingrid Falk</a><div class="blog-post__timestamp">27/10/2021 9:15</div></div>',
        "</div>",
        ("Ingrid Falk",),
        "2021-10-27",
    ),
    "hospital on AEM": Page(
        f'<title>{T} | Mercy Lakes Hospital</title><meta name="publish-date" content="2022-07-19"><meta name="template" content="article">',
        f'<div class="cmp-title"><h1 class="cmp-title__text">{T}</h1></div><div class="cmp-byline"><p class="cmp-byline__name">By Shauna Whitcomb, RN</p><p class="cmp-byline__date">July 19, 2022</p></div>',
        '<div class="cmp-teaser"><h3>Find a doctor</h3><p>Aaron Weiss, MD</p></div>',
        ("Shauna Whitcomb",),
        "2022-07-19",
    ),
    "hospital on Sitecore": Page(
        f"<title>{T} | Mercy Lakes</title>",
        f'<div class="article-hero"><div class="eyebrow">Health Library</div><h1>{T}</h1><div class="article-hero__info"><span class="article-hero__date">Posted 12/3/2020</span> <span class="article-hero__author">by Leroy Banks</span></div></div>',
        "",
        ("Leroy Banks",),
        "2020-12-03",
    ),
    "medically reviewed first": Page(
        ON_SITE,
        f'<h1>{T}</h1><div class="byline-block"><div>Medically reviewed by <a href="/reviewers/chen">Alice Chen, M.D., Ph.D.</a> — Written by <a href="/authors/dupree">Colin Dupree</a> — <span>Updated on February 6, 2024</span></div></div>',
        "<div><p>Last medically reviewed on November 14, 2023</p><h4>How we reviewed this article</h4><h5>History</h5><ul><li><span>Current Version</span></li><li>Feb 6, 2024</li><li><span>Written By</span><div>Colin Dupree</div></li></ul></div>",
        ("Colin Dupree",),
        "2024-02-06",
    ),
    "published and updated beside each other": Page(
        ON_SITE,
        f'<h1>{T}</h1><div class="dates"><span>Updated June 11, 2024</span> <span>Published on March 2, 2020</span></div><div class="contributors">By <a href="/bio/1">Hazel Winters</a> · Medically reviewed by <a href="/bio/2">Ravi Anand, MD</a> · Fact checked by <a href="/bio/3">Nick Stone</a></div>',
        "",
        ("Hazel Winters",),
        "2020-03-02",
    ),
    "by and and": Page(
        ON_SITE,
        f'<h1>{T}</h1><p class="byline">By <a href="/staff/a">Grace Holloway</a> and <a href="/staff/b">Dario Conti</a></p><p class="dateline">Friday 13 January 2023 06.30 GMT</p>',
        "",
        ("Grace Holloway", "Dario Conti"),
        "2023-01-13",
    ),
    # ------------------------------------------------------------ newspapers
    "newspaper with json-ld and local time": Page(
        f"<title>{T} - The Harbour Times</title>"
        + """<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Magnesium and sleep: what helps at night","datePublished":"2023-06-15T00:30:00.000Z","dateModified":"2023-06-15T14:00:00.000Z","author":[{"@type":"Person","name":"Bridget Nolan"}],"publisher":{"@type":"Organization","name":"The Harbour Times"}}</script>""",
        f'<h1>{T}</h1><div class="author-name">Bridget Nolan</div><div class="pb-timestamp">June 14, 2023 at 8:30 p.m. EDT</div>',
        "",
        ("Bridget Nolan",),
        "2023-06-14",
    ),
    "newspaper staff and agency": Page(
        f"<title>{T} | Harbour Times</title>",
        f'<h1 class="headline">{T}</h1><div class="article-byline"><span class="byline__name">Bridget Nolan</span> <span class="byline__title">Health Reporter</span></div><div class="article-date">Published: <time>7:05 AM EDT October 8, 2022</time><br>Updated: <time>9:12 AM EDT October 9, 2022</time></div>',
        "",
        ("Bridget Nolan",),
        "2022-10-08",
    ),
    "newspaper with e-mail and handle": Page(
        f"<title>{T} | Harbour Times</title>",
        f'<h1 class="headline">{T}</h1><ul class="byline"><li>By Bridget Nolan | bnolan@harbour.example | Harbour Times</li><li>PUBLISHED: September 1, 2021 at 5:00 a.m. | UPDATED: September 1, 2021 at 5:03 a.m.</li></ul>',
        "",
        ("Bridget Nolan",),
        "2021-09-01",
    ),
    "tabloid": Page(
        f"<title>{T} | Daily Gull</title>",
        f'<h1>{T}</h1><ul><li>Some take it with milk</li></ul><p class="author-section byline-plain">By <a class="author" href="/h">Stacey Pemberton For Daily Gull</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span>Published:</span> <time datetime="2022-01-31T11:05:23+0000">11:05, 31 January 2022</time></span> | <span class="article-timestamp article-timestamp-updated"><span>Updated:</span> <time datetime="2022-01-31T15:40:00+0000">15:40, 31 January 2022</time></span></p>',
        "",
        ("Stacey Pemberton",),
        "2022-01-31",
    ),
    "broadcaster": Page(
        f"<title>{T} - Channel 6 News</title>",
        f'<h1>{T}</h1><div class="posted">Posted at 6:15 PM, Nov 02, 2023</div><div class="last-updated">and last updated 6:20 PM, Nov 02, 2023</div><div class="ArticlePage-byline">By: <a>Trent Gallagher</a></div>',
        "",
        ("Trent Gallagher",),
        "2023-11-02",
    ),
    "date in the address alone": Page(
        ON_SITE,
        f'<h1>{T}</h1><span class="by">by Olga Reyes</span>',
        "",
        ("Olga Reyes",),
        "2019-04-22",
        url="https://www.sleepwell.example/2019/04/22/magnesium-and-sleep/",
    ),
    # ------------------------------------------------------------ governments
    "national health service": Page(
        f"<title>{T} - NHS Example</title>"
        + '<meta name="DC.date.issued" content="2021-03-16"><meta name="DC.title" content="Magnesium and sleep: what helps at night">',
        f"<h1>{T}</h1>",
        '<div class="nhsuk-review-date"><p class="nhsuk-body-s">Page last reviewed: 16 March 2021<br>Next review due: 16 March 2024</p></div>',
        (),
        "2021-03-16",
    ),
    "government news": Page(
        f"<title>{T} - GOV</title>",
        f'<span class="govuk-caption-xl">News story</span><h1 class="govuk-heading-l">{T}</h1><dl class="gem-c-metadata__list"><dt>From:</dt><dd><a href="/o">Department of Rest</a></dd><dt>Published</dt><dd>12 May 2023</dd><dt>Last updated</dt><dd>3 June 2023 — <a href="#h">See all updates</a></dd></dl>',
        "",
        (),
        "2023-05-12",
    ),
    "institute of health": Page(
        f"<title>{T} | Institute of Rest</title>",
        f'<h1 class="page-title">{T}</h1><p class="date-display">Tuesday, August 30, 2022</p>',
        '<p class="last-reviewed">This page last reviewed on September 15, 2022</p>',
        (),
        "2022-08-30",
    ),
    "press release": Page(
        f"<title>{T}</title>",
        f'<div class="release-header"><p>FOR IMMEDIATE RELEASE</p><p>Media Contact: Wanda Ellis, 555-0100</p><h1>{T}</h1></div><p><strong>SPRINGFIELD, Ohio, Feb. 9, 2023</strong> — A mineral is in the news.</p>',
        "",
        (),
        "2023-02-09",
    ),
    # ------------------------------------------------------------ dates of all orders
    "ordinal day": Page(
        ON_SITE,
        f"<h1>{T}</h1><p>Posted by Ruth Mbeki on 3rd November 2021</p>",
        "",
        ("Ruth Mbeki",),
        "2021-11-03",
    ),
    "the first of": Page(
        ON_SITE, f"<h1>{T}</h1><small>21st of August, 2020 | Ruth Mbeki</small>", "", ("Ruth Mbeki",), "2020-08-21"
    ),
    "dots": Page(
        ON_SITE, f'<h1>{T}</h1><div class="info">14.02.2022 | Ruth Mbeki</div>', "", ("Ruth Mbeki",), "2022-02-14"
    ),
    "iso in text": Page(
        ON_SITE,
        f'<h1>{T}</h1><p class="post-info"><i>2020-10-05</i> · Ruth Mbeki</p>',
        "",
        ("Ruth Mbeki",),
        "2020-10-05",
    ),
    "day first by language": Page(
        f"<title>{T}</title>",
        f'<h1>{T}</h1><div class="post-date">03/05/2022</div>',
        "",
        (),
        "2022-05-03",
        lang="en-GB",
    ),
    "month first by language": Page(
        f"<title>{T}</title>",
        f'<h1>{T}</h1><div class="post-date">03/05/2022</div>',
        "",
        (),
        "2022-03-05",
        lang="en-US",
    ),
    "two digit year": Page(
        f"<title>{T}</title>", f'<h1>{T}</h1><div class="post-date">8/21/19</div>', "", (), "2019-08-21", lang="en-US"
    ),
    "stacked day and month": Page(
        ON_SITE,
        f'<div class="entry-date"><span class="day">06</span><span class="month">Sep</span><span class="year">2021</span></div><h1>{T}</h1>',
        "",
        (),
        "2021-09-06",
    ),
    "abbreviations with points": Page(
        ON_SITE, f'<h1>{T}</h1><span class="date">Sept. 6, 2021, 4:30 a.m. ET</span>', "", (), "2021-09-06"
    ),
    # ------------------------------------------------------------ languages
    "german": Page(
        "<title>Magnesium und Schlaf | Gut schlafen</title>",
        '<h1>Magnesium und Schlaf</h1><p class="autor">Von Annegret Möller</p><p class="datum">Veröffentlicht am 5. März 2022, zuletzt aktualisiert am 9. April 2023</p>',
        "",
        ("Annegret Möller",),
        "2022-03-05",
        title="Magnesium und Schlaf",
        lang="de",
    ),
    "french": Page(
        "<title>Magnésium et sommeil - Bien dormir</title>",
        '<h1>Magnésium et sommeil</h1><p class="auteur">Par Hélène Garnier</p><p>Publié le 1er février 2021 - Mis à jour le 8 août 2022</p>',
        "",
        ("Hélène Garnier",),
        "2021-02-01",
        title="Magnésium et sommeil",
        lang="fr",
    ),
    "spanish": Page(
        "<title>Magnesio y sueño | Dormir bien</title>",
        '<h1>Magnesio y sueño</h1><div class="firma">Por Lucía Benítez</div><div class="fecha">17 de octubre de 2020</div>',
        "",
        ("Lucía Benítez",),
        "2020-10-17",
        title="Magnesio y sueño",
        lang="es",
    ),
    "italian": Page(
        "<title>Magnesio e sonno - Dormire bene</title>",
        '<h1>Magnesio e sonno</h1><div class="autore">di Paola Ricci</div><div class="data">Pubblicato il 23 giugno 2022</div>',
        "",
        ("Paola Ricci",),
        "2022-06-23",
        title="Magnesio e sonno",
        lang="it",
    ),
    "portuguese": Page(
        "<title>Magnésio e sono - Dormir bem</title>",
        '<h1>Magnésio e sono</h1><div class="autor">Por Joana Teixeira</div><div>Publicado em 02/09/2021 às 10h30</div>',
        "",
        ("Joana Teixeira",),
        "2021-09-02",
        title="Magnésio e sono",
        lang="pt-BR",
    ),
    "dutch": Page(
        "<title>Magnesium en slaap | Goed slapen</title>",
        '<h1>Magnesium en slaap</h1><div class="auteur">Door Sanne de Wit</div><div>Geplaatst op 11 maart 2023</div>',
        "",
        ("Sanne de Wit",),
        "2023-03-11",
        title="Magnesium en slaap",
        lang="nl",
    ),
    "swedish": Page(
        "<title>Magnesium och sömn | Sov gott</title>",
        '<h1>Magnesium och sömn</h1><div class="skribent">Av Elin Åkesson</div><div>Publicerad 28 maj 2021</div>',
        "",
        ("Elin Åkesson",),
        "2021-05-28",
        title="Magnesium och sömn",
        lang="sv",
    ),
    "polish": Page(
        "<title>Magnez i sen - Dobry sen</title>",
        '<h1>Magnez i sen</h1><div class="autor">Autor: Zofia Lewandowska</div><div>Opublikowano: 19 stycznia 2022</div>',
        "",
        ("Zofia Lewandowska",),
        "2022-01-19",
        title="Magnez i sen",
        lang="pl",
    ),
    "japanese": Page(
        "<title>マグネシウムと睡眠 | よく眠る</title>",
        '<h1>マグネシウムと睡眠</h1><div class="date">公開日：2022年4月7日</div>',
        "",
        (),
        "2022-04-07",
        title="マグネシウムと睡眠",
        lang="ja",
    ),
    "russian": Page(
        "<title>Магний и сон - Хороший сон</title>",
        '<h1>Магний и сон</h1><div class="author">Автор: Мария Соколова</div><div class="date">15 апреля 2021</div>',
        "",
        ("Мария Соколова",),
        "2021-04-15",
        title="Магний и сон",
        lang="ru",
    ),
    # ------------------------------------------------------------ head alone, and what misleads
    "citation tags": Page(
        f'<title>{T}</title><meta name="citation_title" content="{T}"><meta name="citation_author" content="Falk, Ingrid"><meta name="citation_author" content="Conti, Dario"><meta name="citation_publication_date" content="2020/11/30">',
        f"<h1>{T}</h1>",
        "",
        ("Ingrid Falk", "Dario Conti"),
        "2020-11-30",
    ),
    "parsely": Page(
        ON_SITE
        + f'<meta name="parsely-title" content="{T}"><meta name="parsely-author" content="Hazel Winters"><meta name="parsely-pub-date" content="2021-12-24T08:00:00Z">',
        f"<h1>{T}</h1>",
        "",
        ("Hazel Winters",),
        "2021-12-24",
    ),
    "sailthru": Page(
        ON_SITE
        + '<meta name="sailthru.date" content="2018-05-09 10:00:00"><meta name="sailthru.author" content="Hazel Winters">',
        f"<h1>{T}</h1>",
        "",
        ("Hazel Winters",),
        "2018-05-09",
    ),
    "article author is a profile address": Page(
        ON_SITE
        + '<meta property="article:author" content="https://www.facebook.com/sleepwell"><meta property="article:published_time" content="2019-09-19T10:00:00Z">',
        f'<h1>{T}</h1><div class="post-byline">by <a href="/team/hw">Hazel Winters</a></div>',
        "",
        ("Hazel Winters",),
        "2019-09-19",
    ),
    "title with the site first": Page(f"<title>Sleepwell | {T}</title>", f"<h1>{T}</h1>"),
    "title with two parts of the site": Page(
        f"<title>{T} | Minerals | Sleepwell Health Library</title>", f"<h1>{T}</h1>"
    ),
    "title of the site as h1": Page(
        f"<title>{T} - Sleepwell</title>",
        f'<header><h1 class="site-title"><a href="/">Sleepwell</a></h1></header><article><h2 class="entry-title">{T}</h2>',
        "</article>",
    ),
    "logo as h1": Page(
        f"<title>{T}</title>",
        f'<header><h1><a href="/"><img src="/l.png" alt="Sleepwell, the magazine of the night"></a></h1></header><h2>{T}</h2>',
    ),
    "shorter title in og": Page(
        f"<title>{T} - Sleepwell</title>"
        + '<meta property="og:title" content="You will not believe what this mineral does!">',
        f"<h1>{T}</h1>",
    ),
    "no h1": Page(f"<title>{T}</title>", ""),
    "event date in the text": Page(
        ON_SITE,
        f'<h1>{T}</h1><p class="meta">By Ruth Mbeki</p><p>On May 1, 2018, a study of the mineral was closed for want of money.</p>',
        "<footer><p>© 2024 Sleepwell. Page generated on 2024-09-30.</p><p>Follow us</p></footer>",
        ("Ruth Mbeki",),
        None,
    ),
    "latest news beside": Page(
        ON_SITE,
        f'<aside><h3>Latest</h3><ul><li><a href="/x">Naps are back</a> <time datetime="2024-09-01">Sep 1, 2024</time></li></ul></aside><main><h1>{T}</h1><p class="author">Ruth Mbeki</p><p class="date">Tuesday, 05 July 2016</p>',
        "</main>",
        ("Ruth Mbeki",),
        "2016-07-05",
    ),
    "photo credit is no author": Page(
        ON_SITE,
        f'<h1>{T}</h1><figure><img src="/p.jpg" alt=""><figcaption>Photo by Annie Spratt on Unsplash</figcaption></figure><p><em>By Ruth Mbeki</em></p>',
        "",
        ("Ruth Mbeki",),
        None,
    ),
    "organisation as author": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Magnesium and sleep: what helps at night","author":{"@type":"Organization","name":"Sleepwell"},"datePublished":"2020-01-07"}</script>',
        f"<h1>{T}</h1>",
        "",
        ("Sleepwell",),
        "2020-01-07",
    ),
    "author at the end": Page(
        ON_SITE,
        f'<h1>{T}</h1><p class="date">April 2, 2014</p>',
        "<p><em>Ruth Mbeki is a nurse and a writer who lives in Ghent.</em></p>",
        ("Ruth Mbeki",),
        "2014-04-02",
    ),
    "title and degree": Page(
        ON_SITE,
        f"<h1>{T}</h1><p>By Dr. Ruth Mbeki, DO, MPH | October 30, 2018</p>",
        "",
        ("Ruth Mbeki",),
        "2018-10-30",
    ),
    "three authors in a row": Page(
        ON_SITE,
        f'<h1>{T}</h1><div class="article-authors"><span>Ruth Mbeki, MD</span>, <span>Dario Conti, RDN</span> &amp; <span>Grace Holloway</span></div>',
        "",
        ("Ruth Mbeki", "Dario Conti", "Grace Holloway"),
        None,
    ),
    "only updated": Page(
        ON_SITE,
        f'<h1>{T}</h1><p class="updated">Last updated: March 30, 2021</p>',
        "",
        (),
        "2021-03-30",
    ),
    "only dateModified": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","headline":"Magnesium and sleep: what helps at night","dateModified":"2022-12-01"}</script>',
        f"<h1>{T}</h1>",
        "",
        (),
        None,
    ),
    "numbers that the address explains": Page(
        ON_SITE,
        f'{H}<span class="post-time">03/10/2023</span>',
        "",
        (),
        "2023-10-03",
        url="https://www.sleepwell.example/blog/2023/october/03/magnesium",
    ),
    # ------------------------------------------------------------ a second lot, written after the first was mended
    "health publisher app": Page(
        ON_SITE,
        f'<div class="breadcrumbs"><a href="/">Home</a></div>{H}<div data-testid="byline"><span>Medically reviewed by <button>Alice Chen, MD</button></span><span> — </span><span>By <a href="/a/jo">Jo Lindqvist</a></span><span> on <!-- -->March 9, 2023</span></div>',
        RELATED,
        ("Jo Lindqvist",),
        "2023-03-09",
    ),
    "verywell-like": Page(
        ON_SITE,
        f'{H}<div class="mntl-bylines"><div class="mntl-bylines__item"><span class="mntl-attribution__item-descriptor">By</span><div class="mntl-attribution__item"><a class="mntl-attribution__item-name" href="/jo-5">Jo Lindqvist</a><div class="mntl-dynamic-tooltip"><div class="mntl-author-tooltip__bio">Jo Lindqvist is a dietitian.</div></div></div><div class="mntl-attribution__item-date">Updated on March 9, 2023</div></div><div class="mntl-bylines__item">Medically reviewed by <a>Alice Chen, MD</a></div></div>',
        "",
        ("Jo Lindqvist",),
        "2023-03-09",
    ),
    "webmd-like": Page(
        ON_SITE,
        f'{H}<div class="article-byline"><span class="reviewer-txt">Medically Reviewed by <a href="/r">Alice Chen, MD</a> on December 12, 2022</span><span class="author">Written by <a href="/w">Jo Lindqvist</a></span></div>',
        "",
        ("Jo Lindqvist",),
        "2022-12-12",
    ),
    "mayo-like": Page(
        ON_SITE + '<meta name="PublishDate" content="2021-06-15">',
        f'{H}<div class="byline">By <a href="/s">Mayo Lakes Staff</a></div>',
        "",
        ("Mayo Lakes Staff",),
        "2021-06-15",
    ),
    "cleveland-like": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","datePublished":"2022-08-01T12:00:00-04:00","author":{"@type":"Organization","name":"Mercy Lakes Clinic"}}</script>',
        f'<div><a href="/sleep">Sleep</a> <span>August 1, 2022</span> / <a>Nutrition</a></div>{H}',
        "",
        ("Mercy Lakes Clinic",),
        "2022-08-01",
    ),
    "drugs site": Page(
        ON_SITE,
        f'{H}<p class="drug-subtitle"><b>Medically reviewed</b> by <a>Alice Chen, PharmD</a>. Last updated on Nov 3, 2022.</p>',
        "",
        (),
        "2022-11-03",
    ),
    "harvard-like": Page(
        ON_SITE,
        f'<time datetime="2020-05-13">May 13, 2020</time>{H}<ul><li>By <a href="/a">Jo Lindqvist, MD</a>, Contributor</li></ul>',
        "",
        ("Jo Lindqvist",),
        "2020-05-13",
    ),
    "medlineplus": Page(
        ON_SITE,
        f"{H}",
        '<div id="review"><h2>Review Date 4/19/2022</h2><p>Updated by: Alice Chen, MD, Associate Professor. Also reviewed by David Zieve, MD.</p></div>',
        (),
        "2022-04-19",
    ),
    "cdc": Page(
        f'<title>{T} | CDC</title><meta name="DC.date" content="2024-05-15T09:00:00Z"><meta property="cdc:last_updated" content="May 15, 2024">',
        f'{H}<div class="dfe-page-date">May 15, 2024</div>',
        "",
        (),
        "2024-05-15",
    ),
    "fda": Page(
        f"<title>{T} | FDA</title>",
        f"{H}",
        '<ul class="list-unstyled"><li><h2>Content current as of:</h2><time datetime="2021-09-07T12:00:00Z">09/07/2021</time></li></ul>',
        (),
        "2021-09-07",
    ),
    "nhs inform": Page(
        f"<title>{T}</title>",
        f"{H}",
        '<div class="last-updated">Last updated:<br>27 April 2023</div>',
        (),
        "2023-04-27",
    ),
    "university press": Page(
        f"<title>{T} | News</title>",
        f'{H}<div class="news-date">Date:<span>June 3, 2019</span></div><div>Source:<span>University of Ghent</span></div>',
        "",
        (),
        "2019-06-03",
    ),
    "conversation": Page(
        ON_SITE,
        f'<header><h1 class="entry-title"><strong>{T}</strong></h1></header><div class="content-authors-group"><section class="content-author"><a href="/profiles/r"><span class="fn author-name">Ruth Mbeki</span></a><p class="role">Professor of Sleep, Ghent</p></section><section class="content-author"><a href="/profiles/d"><span class="fn author-name">Dario Conti</span></a><p class="role">Lecturer</p></section></div><div class="timestamps"><time datetime="2021-02-10T19:02:41Z">Published: February 10, 2021 2.02pm EST</time></div>',
        "",
        ("Ruth Mbeki", "Dario Conti"),
        "2021-02-10",
    ),
    "pubmed central": Page(
        f'<title>{T}</title><meta name="citation_author" content="Ruth Mbeki"><meta name="citation_author" content="Dario Conti"><meta name="citation_publication_date" content="2018 Nov 5">',
        f"{H}",
        "",
        ("Ruth Mbeki", "Dario Conti"),
        "2018-11-05",
    ),
    "frontiers": Page(
        f'<title>{T}</title><meta name="citation_author" content="Mbeki, Ruth"><meta name="citation_date" content="2020/03/17"><meta name="dc.date" content="2020-03-17">',
        H,
        "",
        ("Ruth Mbeki",),
        "2020-03-17",
    ),
    "beehiiv": Page(
        ON_SITE,
        f'{H}<div class="flex"><img alt="Jo Lindqvist"><div><span>Jo Lindqvist</span><span>June 20, 2023</span></div></div>',
        "",
        ("Jo Lindqvist",),
        "2023-06-20",
    ),
    "notion site": Page(
        f"<title>{T}</title>",
        f'{H}<table class="properties"><tbody><tr><th>Author</th><td>Jo Lindqvist</td></tr><tr><th>Date</th><td><time>@June 20, 2023</time></td></tr></tbody></table>',
        "",
        ("Jo Lindqvist",),
        "2023-06-20",
    ),
    "typepad": Page(
        ON_SITE,
        f'<h2 class="date-header">February 11, 2010</h2><h3 class="entry-header">{T}</h3>',
        '<p class="entry-footer"><span class="post-footers">Posted by Gwen Maddox at 09:12 AM in <a>Sleep</a></span></p>',
        ("Gwen Maddox",),
        "2010-02-11",
    ),
    "tumblr": Page(
        f"<title>{T}</title>",
        f"{H}",
        '<div class="post-notes"><a href="/post/1" title="5:12pm">Jul 8, 2014</a></div>',
        (),
        "2014-07-08",
    ),
    "joomla": Page(
        f"<title>{T}</title>",
        f'<h2 itemprop="headline">{T}</h2><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope><span itemprop="name">Bettina Kraus</span></dd><dd class="published"><time datetime="2017-01-12T10:00:00+01:00" itemprop="datePublished">Published: 12 January 2017</time></dd><dd class="hits">Hits: 1203</dd></dl>',
        "",
        ("Bettina Kraus",),
        "2017-01-12",
    ),
    "typo3": Page(
        "<title>Magnesium und Schlaf</title>",
        '<div class="news-single"><h1>Magnesium und Schlaf</h1><p class="news-list-date"><time datetime="2021-11-05">05.11.2021</time></p><p>von <span class="news-list-author">Annegret Möller</span></p></div>',
        "",
        ("Annegret Möller",),
        "2021-11-05",
        title="Magnesium und Schlaf",
        lang="de",
    ),
    "apotheke": Page(
        "<title>Magnesium und Schlaf | Apo</title>",
        '<h1>Magnesium und Schlaf</h1><div class="byline">von <a>Annegret Möller</a>, aktualisiert am 09.04.2023</div>',
        "",
        ("Annegret Möller",),
        "2023-04-09",
        title="Magnesium und Schlaf",
        lang="de",
    ),
    "doctissimo": Page(
        "<title>Magnésium et sommeil</title>",
        '<h1>Magnésium et sommeil</h1><div class="author">Rédigé par <a>Hélène Garnier</a><br>Le 12 mai 2020</div>',
        "",
        ("Hélène Garnier",),
        "2020-05-12",
        title="Magnésium et sommeil",
        lang="fr",
    ),
    "cuidate": Page(
        "<title>Magnesio y sueño</title>",
        "<h1>Magnesio y sueño</h1><div>Escrito por <strong>Lucía Benítez</strong> · Revisado por el Dr. Pedro Sanz · 17/10/2020</div>",
        "",
        ("Lucía Benítez",),
        "2020-10-17",
        title="Magnesio y sueño",
        lang="es",
    ),
    "minha vida": Page(
        "<title>Magnésio e sono</title>",
        "<h1>Magnésio e sono</h1><p>Escrito por Joana Teixeira</p><p>Publicado em 2 de setembro de 2021</p>",
        "",
        ("Joana Teixeira",),
        "2021-09-02",
        title="Magnésio e sono",
        lang="pt-BR",
    ),
    "danish": Page(
        "<title>Magnesium og søvn</title>",
        "<h1>Magnesium og søvn</h1><p>Af Lars Holm</p><p>Opdateret d. 3. marts 2022</p>",
        "",
        ("Lars Holm",),
        "2022-03-03",
        title="Magnesium og søvn",
        lang="da",
    ),
    "turkish": Page(
        "<title>Magnezyum ve uyku</title>",
        "<h1>Magnezyum ve uyku</h1><p>Yazar: Elif Yılmaz</p><p>Yayınlanma: 15 Ocak 2021</p>",
        "",
        ("Elif Yılmaz",),
        "2021-01-15",
        title="Magnezyum ve uyku",
        lang="tr",
    ),
    "czech": Page(
        "<title>Hořčík a spánek</title>",
        "<h1>Hořčík a spánek</h1><p>Autor: Jana Nováková</p><p>5. ledna 2021</p>",
        "",
        ("Jana Nováková",),
        "2021-01-05",
        title="Hořčík a spánek",
        lang="cs",
    ),
    "korean": Page(
        "<title>마그네슘과 수면</title>",
        "<h1>마그네슘과 수면</h1><p>입력 2022.04.07 09:30</p>",
        "",
        (),
        "2022-04-07",
        title="마그네슘과 수면",
        lang="ko",
    ),
    "chinese": Page(
        "<title>镁与睡眠</title>",
        "<h1>镁与睡眠</h1><p>发布时间：2022-04-07 来源：健康报</p>",
        "",
        (),
        "2022-04-07",
        title="镁与睡眠",
        lang="zh",
    ),
    "arabic": Page(
        "<title>المغنيسيوم والنوم</title>",
        "<h1>المغنيسيوم والنوم</h1><p>07/04/2022</p>",
        "",
        (),
        "2022-04-07",
        title="المغنيسيوم والنوم",
        lang="ar",
    ),
    "by without space": Page(
        ON_SITE,
        f'{H}<p class="writer"><span>By:</span><span>Jo Lindqvist</span></p><p>04 Apr 2022</p>',
        "",
        ("Jo Lindqvist",),
        "2022-04-04",
    ),
    "upper case": Page(ON_SITE, f"{H}<p>BY JO LINDQVIST</p><p>APRIL 4, 2022</p>", "", ("JO LINDQVIST",), "2022-04-04"),
    "reporter": Page(
        ON_SITE,
        f"{H}<p>Jo Lindqvist<br>Staff Writer</p><p>Apr. 4, 2022 Updated: Apr. 5, 2022 7:30 a.m.</p>",
        "",
        ("Jo Lindqvist",),
        "2022-04-04",
    ),
    "wire": Page(
        ON_SITE,
        f"{H}<p>By JO LINDQVIST, Associated Wire</p><p>Published 6:02 PM GMT, April 4, 2022</p>",
        "",
        ("JO LINDQVIST",),
        "2022-04-04",
    ),
    "podcast": Page(
        ON_SITE,
        f'{H}<div class="episode-meta">Episode 12 · Hosted by Jo Lindqvist · Apr 4, 2022 · 32 min</div>',
        "",
        (),
        "2022-04-04",
    ),
    "guest": Page(
        ON_SITE,
        f'{H}<p class="meta">Guest post by Jo Lindqvist | April 4, 2022</p>',
        "",
        ("Jo Lindqvist",),
        "2022-04-04",
    ),
    "as told to": Page(
        ON_SITE, f'{H}<p class="byline">By Jo Lindqvist, as told to Ruth Mbeki</p>', "", ("Jo Lindqvist",), None
    ),
    "author with photo credit": Page(
        ON_SITE, f'{H}<p class="byline">Words Jo Lindqvist / Photos Annie Sprat</p>', "", ("Jo Lindqvist",), None
    ),
    "next data": Page(
        f'<title>{T}</title><script id="__NEXT_DATA__" type="application/json">{{"props":{{"post":{{"date":"2015-01-01"}}}}}}</script>',
        f"{H}<div><p>Jo Lindqvist</p><p>4 April 2022</p></div>",
        "",
        ("Jo Lindqvist",),
        "2022-04-04",
    ),
    "title in quotes og": Page(f'<title>{T} — Sleepwell Journal</title><meta property="og:title" content="“{T}”">', H),
    "title numbers": Page(f"<title>(3) {T} | LinkedIn</title>", H),
    "title with author": Page(f"<title>{T} by Jo Lindqvist</title>", H),
    "title h1 twice": Page(f"<title>{T}</title>", f"<h1>Health Library</h1>{H}"),
    "title in header link": Page(
        f"<title>{T} « Sleepwell</title>", f'<h1 class="title"><a href="/magnesium">{T}</a></h1>'
    ),
    "title upper": Page(
        f"<title>{T} | Sleepwell</title>", f'<h1 style="text-transform:uppercase">{T.upper()}</h1>', title=T.upper()
    ),
    # ------------------------------------------------------------ a third lot
    "cnn-like": Page(
        ON_SITE + '<meta property="og:site_name" content="Sleepwell">',
        f'{H}<div class="byline__names">By <span class="byline__name">Jo Lindqvist</span>, Sleepwell</div><div class="timestamp">Updated 9:01 AM EST, Fri January 6, 2023</div>',
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "guardian": Page(
        ON_SITE,
        f'{H}<address aria-label="Contributor info"><a rel="author" href="/p/jo">Jo Lindqvist</a></address><details><summary>Fri 6 Jan 2023 06.00 GMT</summary>Last modified on Mon 9 Jan 2023 10.00 GMT</details>',
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "bbc": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-01-06T05:10:00.000Z","author":{"@type":"Person","name":"Jo Lindqvist"}}</script>',
        f'{H}<time datetime="2023-01-06T05:10:00.000Z">6 January 2023</time><div>Jo Lindqvist</div><div>Health reporter</div>',
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "array author": Page(
        ON_SITE
        + '<script type="application/ld+json">[{"@type":["Article","MedicalWebPage"],"headline":"x","datePublished":"2023-01-06","author":["Jo Lindqvist","Bo Berg"]}]</script>',
        H,
        "",
        ("Jo Lindqvist", "Bo Berg"),
        "2023-01-06",
    ),
    "reviewedBy only": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@type":"MedicalWebPage","reviewedBy":{"@type":"Person","name":"Alice Chen"},"lastReviewed":"2023-01-06"}</script>',
        H,
        "",
        (),
        None,
    ),
    "broken ld": Page(
        ON_SITE
        + '<script type="application/ld+json">{"@type":"Article","headline":"x","datePublished":"2023-01-06","author":{"name":"Jo Lindqvist"},}</script>',
        H,
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "microdata hidden": Page(
        ON_SITE,
        f'{H}<div itemscope itemtype="http://schema.org/Article"><meta itemprop="author" content="Jo Lindqvist"><meta itemprop="datePublished" content="2023-01-06"></div>',
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "hcard": Page(
        ON_SITE,
        f'<article class="h-entry">{H}<a class="p-author h-card" href="/">Jo Lindqvist</a><time class="dt-published" datetime="2023-01-06">Jan 6</time></article>',
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "footer dateline": Page(
        ON_SITE, H, '<p class="small">Published January 6, 2023. © Sleepwell 2024</p>', (), "2023-01-06"
    ),
    "two bylines": Page(
        ON_SITE,
        f"{H}<p>By Jo Lindqvist</p><p>Edited by Ruth Mbeki</p><p>January 6, 2023</p>",
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "edited first": Page(
        ON_SITE,
        f"{H}<p>Edited by Ruth Mbeki</p><p>By Jo Lindqvist</p><p>January 6, 2023</p>",
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "dash byline": Page(ON_SITE, f"{H}<p>January 6, 2023 — Jo Lindqvist</p>", "", ("Jo Lindqvist",), "2023-01-06"),
    "slash byline": Page(
        ON_SITE, f"{H}<p>Jo Lindqvist / January 6, 2023 / Sleep</p>", "", ("Jo Lindqvist",), "2023-01-06"
    ),
    "published in": Page(
        ON_SITE,
        f"{H}<p>Published in <a>Sleep</a> on January 6, 2023 by <a>Jo Lindqvist</a></p>",
        "",
        ("Jo Lindqvist",),
        "2023-01-06",
    ),
    "reading time first": Page(ON_SITE, f"{H}<p>6 min read</p><p>Jo Lindqvist</p>", "", ("Jo Lindqvist",), None),
    "event": Page(ON_SITE, f"{H}<p>When: June 3, 2030</p>", "", (), None),
    "hyphen name": Page(
        ON_SITE, f"{H}<p>By Anne-Marie O’Neill-Smith, PhD</p>", "", ("Anne-Marie O’Neill-Smith",), None
    ),
    "initials": Page(ON_SITE, f"{H}<p>By J. R. Lindqvist Jr.</p>", "", ("J. R. Lindqvist Jr.",), None),
    "van": Page(ON_SITE, f"{H}<p>By Pieter van der Berg</p>", "", ("Pieter van der Berg",), None),
    "staff": Page(
        ON_SITE, f"{H}<p>By Sleepwell Staff</p><p>January 6, 2023</p>", "", ("Sleepwell Staff",), "2023-01-06"
    ),
    "related dates only": Page(ON_SITE, H, RELATED, (), None),
    "copyright only": Page(ON_SITE, H, "<footer>© 2023 Sleepwell</footer>", (), None),
    "meta date odd": Page(
        ON_SITE + '<meta name="date" content="Fri, 06 Jan 2023 10:00:00 GMT">', H, "", (), "2023-01-06"
    ),
    "epoch": Page(ON_SITE, f'{H}<time datetime="1672999200000">Jan 6, 2023</time>', "", (), "2023-01-06"),
    "title pipe first": Page(f"<title>Sleep | {T} | Sleepwell</title>", H),
    "h1 in hero slider": Page(
        f"<title>{T}</title>", f'<div class="slider"><h1>Sleep better tonight</h1></div><h2>{T}</h2>'
    ),
    "h1 with badge": Page(f"<title>{T}</title>", f'<h1><span class="badge">New</span> {T}</h1>'),
}
