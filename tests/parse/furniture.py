"""What stands around and in articles on the web without being the article's: small pieces, each with its place.

A piece stands before the text (`top`), between its sections (`inside`), behind it in the same element (`after`), beside
it (`side`) or at the end of the page (`end`). Headings and items of the page are the article's own and no others.
"""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

FIRST = """<p>Some people feel a pull in their legs when they lie down in the evening, and it goes when they walk. Doctors call
it restless legs. It is common, it keeps people from sleep, and for most of them something can be done about it.</p>
<h2>What restless legs are</h2><p>The feeling is hard to put into words. People speak of crawling, of pulling, of water
that runs under the skin. It comes with rest and goes with movement, and it is worst between ten at night and four.</p>
<h2>Signs to look for</h2><ul><li>An urge to move the legs</li><li>Worse in the evening or at rest</li>
<li>Better when you walk or stretch</li></ul>"""
SECOND = """<h3>When to call a doctor</h3><p>Call when you sleep badly for more than a month, or when the feeling spreads to the
arms. Bring a list of what you take, since some tablets for allergy and for low mood make it worse.</p>
<ol><li>Write down when it comes</li><li>Note what you drank and ate</li></ol>
<h2>What helps</h2><p>Iron helps those who have too little of it. A warm bath, a walk before bed and less coffee help many
others. For the rest there are tablets, which a doctor should choose, because some of them wear off with the years.</p>"""
HEADINGS = ["What restless legs are", "Signs to look for", "When to call a doctor", "What helps"]
ITEMS = [
    "An urge to move the legs", "Worse in the evening or at rest", "Better when you walk or stretch",
    "Write down when it comes", "Note what you drank and ate",
]  # fmt: skip

_CARDS = "".join(
    f'<div class="card"><a href="/{n}"><img src="/{n}.jpg" alt=""><h3>{t}</h3></a><p>{d}</p></div>'
    for n, (t, d) in enumerate(
        (
            ("Iron and sleep", "What your blood tells"),
            ("Cramps at night", "Why calves hurt"),
            ("Better naps", "How long"),
        )
    )
)
_LINKS = '<ul><li><a href="/iron">Iron and sleep</a></li><li><a href="/cramps">Cramps at night</a></li><li><a href="/naps">Better naps</a></li></ul>'

PIECES: dict[str, tuple[str, str]] = {
    # ------------------------------------------------------------ sharing, saving, printing
    "share list": ("top", '<ul class="share-buttons"><li><a href="https://facebook.example/s">Facebook</a></li><li><a href="https://x.example/s">Twitter</a></li><li><a href="mailto:?">Email</a></li></ul>'),
    "share heading": ("after", '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="/?share=f">Click to share on Facebook</a></li><li><a href="/?share=x">Click to share on X</a></li></ul></div>'),
    "share inside": ("inside", '<div class="social-share"><span>Share</span><a href="#">Pin</a><a href="#">Post</a></div>'),
    "print and save": ("top", '<ul class="tools"><li><button>Print</button></li><li><button>Save</button></li><li><button>Listen</button></li></ul>'),
    "text size": ("top", '<div class="text-resize"><ul><li><a href="#">A-</a></li><li><a href="#">A+</a></li></ul></div>'),
    # ------------------------------------------------------------ the author and the review
    "author box": ("after", '<div class="author-box"><img src="/a.jpg" alt=""><h4>About the Author</h4><p>Ana Lund is a nurse who writes about sleep. She lives in Ghent.</p><ul><li><a href="/x">Twitter</a></li></ul></div>'),
    "author named": ("after", '<section class="post-author-bio"><h3 class="author-name">Ana Lund</h3><p>Ana is a nurse who writes about sleep.</p></section>'),
    "reviewer": ("top", '<div class="medical-review"><h6>Medically reviewed by</h6><p>Bo Berg, MD</p></div>'),
    "written by block": ("after", '<div class="wp-block-group"><h4>Written by Ana Lund</h4><p>Nurse and writer.</p></div>'),
    "editorial standards": ("after", '<aside class="trust"><h4>Why trust us?</h4><p>We check facts.</p></aside>'),
    # ------------------------------------------------------------ more to read
    "related cards": ("after", f'<section class="related-posts"><h2>Related articles</h2>{_CARDS}</section>'),
    "related list": ("after", f'<div class="yarpp-related"><h3>Related posts:</h3>{_LINKS}</div>'),
    "related inside": ("inside", f'<div class="inline-related"><h4>Related:</h4>{_LINKS}</div>'),
    "read next": ("after", f'<div class="read-next"><h3>Read next</h3>{_CARDS}</div>'),
    "people also read": ("after", f'<div class="widget-pop"><h3>People also read</h3>{_LINKS}</div>'),
    "more from us": ("after", f"<div><h2>More from Sleepwell</h2>{_CARDS}</div>"),
    "you may also like": ("after", f'<div class="jp-relatedposts"><h3>You might also like</h3>{_CARDS}</div>'),
    "latest": ("side", f'<div class="sidebar"><h3>Latest posts</h3>{_LINKS}</div>'),
    "popular": ("side", f'<div class="col-4"><div class="widget"><h4 class="widget-title">Popular</h4>{_LINKS}</div></div>'),
    "categories": ("side", '<aside id="secondary"><section class="widget widget_categories"><h2 class="widget-title">Categories</h2><ul><li><a href="/c/s">Sleep</a> (14)</li><li><a href="/c/p">Pain</a> (3)</li></ul></section></aside>'),
    "archive": ("side", '<div class="widget_archive"><h3>Archives</h3><ul><li><a href="/2023/05">May 2023</a></li><li><a href="/2023/04">April 2023</a></li></ul></div>'),
    "previous and next": ("after", '<nav class="post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div><a href="/p" rel="prev"><span>Previous</span> Iron and sleep</a></div><div><a href="/n" rel="next"><span>Next</span> Better naps</a></div></nav>'),
    "previous and next headings": ("after", '<div class="et_pb_posts_nav"><div><h4>Previous Post</h4><a href="/p">Iron and sleep</a></div><div><h4>Next Post</h4><a href="/n">Better naps</a></div></div>'),
    "tags": ("after", '<ul class="post-tags"><li><a href="/t/sleep" rel="tag">sleep</a></li><li><a href="/t/legs" rel="tag">legs</a></li></ul>'),
    "topics": ("after", '<div class="topics"><h4>Topics</h4><ul><li><a href="/t/sleep">Sleep</a></li><li><a href="/t/nerves">Nerves</a></li></ul></div>'),
    "trending": ("end", f'<section class="trending-now"><h2>Trending now</h2>{_CARDS}</section>'),
    # ------------------------------------------------------------ letters, calls, offers
    "newsletter": ("inside", '<div class="newsletter-signup"><h3>Get our newsletter</h3><p>One letter a week.</p><form><input type="email"><button>Sign up</button></form></div>'),
    "newsletter without a form": ("after", '<div class="nl-box"><h3>Subscribe to our newsletter</h3><p>Tips each week. No spam.</p><a href="/nl">Subscribe</a></div>'),
    "sign up for": ("after", "<section><h2>Sign up for sleep tips</h2><p>Enter your e-mail address.</p><form><input><ul><li><label><input type='checkbox'> Sleep</label></li><li><label><input type='checkbox'> Pain</label></li></ul></form></section>"),
    "call to book": ("after", '<div class="cta-block"><h2>Ready to get started?</h2><p>Book a visit today.</p><a class="btn" href="/b">Book now</a></div>'),
    "contact us": ("after", "<div><h3>Contact us</h3><ul><li>555 0100</li><li>12 Harbour Road</li></ul></div>"),
    "find a doctor": ("side", '<div class="promo"><h3>Find a doctor</h3><ul><li><a href="/d">Sleep medicine</a></li></ul></div>'),
    "product offer": ("inside", '<div class="product-card"><h4><a href="/shop/iron">Gentle Iron 90 tablets</a></h4><p>$12.00</p><a href="/cart">Add to cart</a></div>'),
    "advertisement": ("inside", '<div class="ad-container"><h6>Advertisement</h6><p>Sleep like a stone on our bed.</p></div>'),
    "sponsored": ("inside", '<div class="sponsored-content"><h4>Sponsored</h4><p>A bed for every back.</p></div>'),
    "download": ("after", '<div class="lead-magnet popup"><h3>Free guide</h3><ul><li>Ten tips</li><li>A diary</li></ul><form><input></form></div>'),
    # ------------------------------------------------------------ the way through the page
    "table of contents": ("top", '<nav class="toc" aria-label="Contents"><h2>In this article</h2><ul><li><a href="#a">What restless legs are</a></li><li><a href="#b">Signs to look for</a></li><li><a href="#c">What helps</a></li></ul></nav>'),
    "breadcrumbs": ("top", '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/sleep">Sleep</a></li><li>Restless legs</li></ol>'),
    "breadcrumbs without a name": ("top", '<ul><li><a href="/">Home</a></li><li><a href="/sleep">Sleep</a></li><li>Restless legs</li></ul>'),
    "meta list": ("top", '<ul class="entry-meta"><li>By <a href="/a">Ana Lund</a></li><li>May 4, 2023</li><li><a href="#c">3 comments</a></li></ul>'),
    "meta list without a name": ("top", '<ul><li>Ana Lund</li><li>May 4, 2023</li><li>5 min read</li></ul>'),
    "back to top": ("after", '<ul class="jump"><li><a href="#top">Back to top</a></li></ul>'),
    "section menu": ("side", '<nav><h2>In this section</h2><ul><li><a href="/l/causes">Causes</a></li><li><a href="/l/tests">Tests</a></li></ul></nav>'),
    "tabs of a disease": ("top", '<ul class="tabs"><li><a href="/rls">Overview</a></li><li><a href="/rls/symptoms">Symptoms</a></li><li><a href="/rls/treatment">Treatment</a></li></ul>'),
    "pager": ("after", '<ul class="pagination"><li>1</li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li></ul>'),
    "languages": ("top", '<ul class="lang"><li><a href="/es" lang="es">Español</a></li><li><a href="/fr" lang="fr">Français</a></li></ul>'),
    # ------------------------------------------------------------ readers
    "comments": ("after", '<section id="comments"><h2>2 Comments</h2><ol><li><p>Thank you, this helped me and my mother very much indeed.</p></li><li><p>Magnesium did nothing for me, but walking did.</p></li></ol><h3>Leave a Reply</h3><p>Your email address will not be published.</p></section>'),
    "disqus": ("after", '<div id="disqus_thread"><h3>Join the discussion</h3><ul><li>Best</li><li>Newest</li></ul></div>'),
    "helpful": ("after", '<div class="feedback"><h3>Was this article helpful?</h3><ul><li><button>Yes</button></li><li><button>No</button></li></ul></div>'),
    "rating": ("after", '<div class="rating"><h4>Rate this article</h4><ul><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ul></div>'),
    "testimonials": ("end", '<section class="testimonials"><h2>What our patients say</h2><ul><li>They saw me at once and were kind.</li><li>I sleep again, after years.</li></ul></section>'),
    # ------------------------------------------------------------ the site
    "cookie banner": ("end", '<div id="cookie-law" class="cookie-consent"><h3>We value your privacy</h3><ul><li>Necessary</li><li>Statistics</li></ul><button>Accept</button></div>'),
    "footer columns": ("end", '<footer><div><h4>Company</h4><ul><li><a href="/about">About</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div><h4>Visit us</h4><p>12 Harbour Road</p></div></footer>'),
    "footer without the tag": ("end", '<div class="site-bottom"><div><h4>Company</h4><ul><li><a href="/about">About</a></li><li><a href="/jobs">Jobs</a></li></ul></div><p>© 2024 Sleepwell</p></div>'),
    "opening hours": ("end", '<div class="footer-info"><h3>Opening hours</h3><ul><li>Mon 8-17</li><li>Tue 8-17</li></ul></div>'),
    "menu": ("top", '<nav><ul><li><a href="/">Home</a></li><li><a href="/sleep">Sleep</a></li><li><a href="/pain">Pain</a></li></ul></nav>'),
    "modal": ("end", '<div class="modal fade" role="dialog"><h4>Before you go</h4><ul><li>Ten tips a week</li></ul></div>'),
    "disclaimer": ("after", '<div class="disclaimer"><h5>Disclaimer</h5><p>This is no substitute for medical advice.</p></div>'),
    "image gallery": ("inside", '<div class="gallery-slider"><ul><li><img src="/1.jpg" alt="Legs"></li><li><img src="/2.jpg" alt="Bed"></li></ul></div>'),
    "video chapters": ("inside", '<div class="video-player"><h4>Now playing</h4><ul><li>0:10 Legs</li><li>1:20 Sleep</li></ul></div>'),
    "quiz link": ("inside", '<div class="quiz-promo cta"><h3>Take our sleep quiz</h3><a href="/quiz">Start</a></div>'),
    "donate": ("after", '<div class="donate"><h3>Support our work</h3><ul><li><a href="/d/5">$5</a></li><li><a href="/d/10">$10</a></li></ul></div>'),
    # ------------------------------------------------------------ a second lot, written after the first was mended
"editor's picks":("after",f'<div><h3>Editor’s picks</h3>{_CARDS}</div>'),
"from our partners":("after",f'<section class="partners"><h3>From our partners</h3>{_CARDS}</section>'),
"most viewed":("side",'<div><h4>Most viewed</h4><ol><li><a href="/a">Iron and sleep</a></li><li><a href="/b">Cramps</a></li></ol></div>'),
"similar articles":("after",f'<div><h2>Similar articles</h2>{_LINKS}</div>'),
"explore more":("after",f'<div class="explore"><h2>Explore more</h2>{_CARDS}</div>'),
"learn more links":("after",f'<div><h3>Learn more about sleep</h3>{_LINKS}</div>'),
"more resources":("after",f'<div class="resources-list"><h3>More resources</h3>{_LINKS}</div>'),
"other conditions":("side",f'<div><h3>Other conditions</h3>{_LINKS}</div>'),
"site search":("top",'<form role="search"><label>Search</label><input><ul><li>Sleep</li><li>Pain</li></ul></form>'),
"appointment form":("after",'<div><h3>Request an appointment</h3><form><label>Name</label><input><select><option>Monday</option></select><button>Send</button></form></div>'),
"store hours":("side",'<div><h3>Hours</h3><ul><li>Mon 8-17</li><li>Tue 8-17</li></ul></div>'),
"awards":("end",'<div class="awards"><h4>Awards</h4><ul><li>Best site 2020</li></ul></div>'),
"legal list":("end",'<div><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul><p>© 2024</p></div>'),
"social list":("end",'<div class="follow"><h5>Follow us</h5><ul><li><a href="https://fb.example">Facebook</a></li><li><a href="https://x.example">X</a></li></ul></div>'),
"article info":("after",'<div class="article-info"><h4>Article information</h4><ul><li>Published: May 4, 2023</li><li>Updated: May 5, 2023</li></ul></div>'),
"last reviewed":("after",'<div><h5>Last reviewed: May 4, 2023</h5></div>'),
"history":("after",'<div class="history"><h4>How we reviewed this article</h4><ul><li>Current Version</li><li>May 4, 2023</li></ul></div>'),
"medically reviewed badge":("top",'<div class="badge"><ul><li>Medically reviewed</li><li>Evidence based</li></ul></div>'),
"share bare":("after",'<div><h3>Share this article</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>'),
"subscribe podcast":("after",'<div><h3>Subscribe to the podcast</h3><ul><li><a href="https://a.example">Apple</a></li><li><a href="https://s.example">Spotify</a></li></ul></div>'),
"join newsletter bare":("after",'<div><h3>Join our newsletter</h3><p>One letter a week.</p><input><button>Join</button></div>'),
"comments bare":("after",'<div><h3>3 Comments</h3><ul><li>Ana: thank you</li><li>Bo: me too</li></ul></div>'),
"leave a comment":("after",'<div><h3>Leave a comment</h3><form><textarea></textarea></form></div>'),
"product row":("after",'<div class="products"><h2>Shop sleep aids</h2><div class="product-card"><a href="/p"><h3>Night tea</h3></a><p>$9</p></div><div class="product-card"><a href="/q"><h3>Eye mask</h3></a><p>$5</p></div></div>'),
"doctors row":("after",'<div class="doctor-cards"><h2>Meet our doctors</h2><div class="card"><a href="/d"><h3>Bo Berg, MD</h3></a></div><div class="card"><a href="/e"><h3>Cy Dahl, MD</h3></a></div></div>'),
"locations":("after",'<div class="locations"><h2>Find a location near you</h2><ul><li><a href="/l/1">Harbour clinic</a></li><li><a href="/l/2">Hill clinic</a></li></ul></div>'),
"accordion menu":("side",'<div class="accordion-nav"><button aria-expanded="false">Conditions</button><ul><li><a href="/c">Asthma</a></li></ul></div>'),
"jump links inline":("top",'<p>Jump to:</p><ul><li><a href="#a">What restless legs are</a></li><li><a href="#b">What helps</a></li></ul>'),
"on this page":("top",'<div><h2>On this page</h2><ul><li><a href="#a">What restless legs are</a></li><li><a href="#b">What helps</a></li></ul></div>'),
"contents details":("top",'<details><summary>Contents</summary><ol><li><a href="#a">What restless legs are</a></li><li><a href="#b">What helps</a></li></ol></details>'),
"german related":("after",f'<div><h3>Das könnte Sie auch interessieren</h3>{_LINKS}</div>'),
"spanish newsletter":("after",'<div><h3>Suscríbete a nuestro boletín</h3><p>Una carta por semana.</p><input></div>'),
"french share":("after",'<div><h3>Partager cet article</h3><ul><li><a href="#">Facebook</a></li></ul></div>'),
}  # fmt: skip


def page(piece: str, *, named: bool = True) -> str:
    """The article with a piece in its place, in elements that say what they are or, unnamed, in bare divisions."""
    place, markup = PIECES[piece]
    at = {key: markup if key == place else "" for key in ("top", "inside", "after", "side", "end")}
    if named:
        body = (
            '<header class="site-header"><a href="/">Sleepwell</a></header><main><article><h1>Restless legs</h1>'
            f'{at["top"]}<div class="entry-content">{FIRST}{at["inside"]}{SECOND}</div>{at["after"]}</article>{at["side"]}</main>{at["end"]}'
        )
    else:
        body = (
            f'<div><div><a href="/">Sleepwell</a></div><div><div><h1>Restless legs</h1>{at["top"]}{FIRST}{at["inside"]}{SECOND}'
            f"{at['after']}</div><div>{at['side']}</div></div>{at['end']}</div>"
        )
    return f'<html lang="en"><head><title>Restless legs | Sleepwell</title></head><body>{body}</body></html>'
