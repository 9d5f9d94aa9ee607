"""What a line is when it is not the article's own matter: disclosure, disclaimer, credit, byline, call to action, …

Enters: the text of one block. Leaves: its role, or None for the article's own matter. Both parsers ask the same
question, so that a disclosure is one in a page and in bare text. A wrong role hides text from a reader of the tables,
a missing one only leaves it in: every rule wants wording that says what the line is for, not merely its topic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.article import Role

_LOOKED_AT = 1200  # characters; longer blocks say what they are in their first sentences
_SHORT = 12  # words; labels, buttons and links are no longer
_PITCH = 60  # words; a call to action that is a paragraph of its own
_NOTICE = 170  # words; a disclaimer runs to a paragraph, a longer text with its wording is about disclaimers


def role_of(text: str) -> Role | None:
    """The role of a block with this text; None where it is the article's own matter.

    Wording decides, never the place: a caller that knows the neighbours may know better. English foremost, the
    commonest labels in Spanish, French, German, Italian and Portuguese too.
    """
    line = _folded(text)
    if not line:
        return None
    words = line.count(" ") + 1
    for wording in _WORDINGS:
        if words <= wording.words and wording.fits(line):
            return wording.role
    return None


def _folded(text: str) -> str:
    """Lower case, straight quotes, single spaces, without the arrows and signs that buttons end in."""
    text = text[:_LOOKED_AT]
    if not text.isascii():
        for sign, plain in _PLAIN:
            text = text.replace(sign, plain)
    return " ".join(text.lower().split()).strip(_ORNAMENTS)


_PLAIN = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"), ("‑", "-"), ("\u200b", ""))
_ORNAMENTS = " \t»«›‹→←↑↓➜➔▶►▸▾▼▲⟶↗…·•|*_~#✦★☆✓✔✅👉➡️📅📞🕒🔗>"

_PLACEHOLDERS = {
    "month": "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    "|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|januar|februar|märz|juni|juli|oktober|dezember)\.?",
    "day": r"(?:(?:[a-z]{3,9},? )?<month> \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?<month>,? (?:de )?\d{4}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|<month> \d{4})"
    r"(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)?",
    "reading": r"(?:\d{1,3} ?-?min(?:ute)?s?(?: of)?[ -]read(?:ing)?(?: time)?|(?:estimated )?reading time:? .{1,20})",
    "dated": "(?:(?:first |originally |date )?(?:published|posted|created)"
    "|(?:last |article |page )?(?:updated|modified|reviewed|revised)|date"
    "|publicado|actualizado|publié|mis à jour|veröffentlicht|aktualisiert)",
    "name": r"(?:dr\.?|prof\.?|[a-zà-ÿ'.-]+)(?: [a-zà-ÿ'.-]+){0,4}",
    "phone": r"(?:\+?\d{1,3}[ .-]?)?(?:\(?\d{2,5}\)?[ .-]?)\d{3,4}[ .-]?\d{3,4}",
    "piece": "(?:article|post|page|site|website|blog|content|information|material|guide|newsletter|app|video|podcast"
    "|story|publication|resource)s?",
    "stock": "(?:getty ?images?|i?stock(?: ?photo)?|shutterstock|unsplash|pexels|pixabay|adobe ?stock|alamy|freepik"
    "|wikimedia(?: commons)?|depositphotos|dreamstime|canva|reuters|afp|123rf|flickr)",
    "network": "(?:facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|telegram|instagram|youtube|tiktok|e-?mail"
    "|print|messenger|threads|bluesky|mastodon|tumblr|pocket|copy link|link|sms|flipboard|line|vk|snapchat)",
    "care": "(?:appointment|consultation|consult|visit|session|call|demo|slot|table|tour|evaluation|assessment|survey"
    "|quote|estimate|meeting|class|treatment|check-?up|exam|place|spot|stay|room|seat|ticket)s?",
    "carer": "(?:doctor|therapist|counsel+or|psychiatrist|psychologist|dentist|provider|specialist|clinic|physician"
    "|pharmacy|coach|location|dietitian|nutritionist|dealer|store|hospital)s?",
    "pages": "(?:about(?: us)?|contact(?: us)?|blog|home|services|careers|press|faqs?|shop|products|pricing|login)",
    "legal": r"(?:privacy|terms|cookies?|legal|accessibility|sitemap|contact|disclaimer|imprint)"
    r"(?: (?:policy|notice|statement|center|us|settings|of (?:use|service)|(?:and|&) conditions))?",
    "thing": "(?:article|post|story|guide|report|study|review|blog|case study|details|list|video|transcript|menu|page"
    "|service|treatment|product|profile|faq|resource|location|testimonial|gallery|result|event|condition|topic"
    "|category|categories|stories|recipe|course|collection|option|news|comment|info|information)s?",
    "advice": r"(?:medical|professional|health|clinical|veterinary|legal|financial)(?:,? (?:or )?\w+)?"
    " (?:advice|diagnosis|treatment|guidance|opinion|care)",
    "paid": "(?:commission|compensation|referral fee|affiliate fee|kickback)s?",
}
"""Words that several wordings share, written <so> in them."""


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a role is worded: `words` is the most a block of it has, the patterns what its folded text says.

    What `anywhere` finds holds one of `needs`: looking for these first spares most paragraphs the expression.
    """

    role: Role
    words: int
    opening: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None
    needs: tuple[str, ...]

    def fits(self, line: str) -> bool:
        """True where the line opens or, for the few wordings that may stand anywhere, goes on so."""
        if self.opening is not None and self.opening.match(line):
            return True
        if self.anywhere is None or (self.needs and not any(map(line.__contains__, self.needs))):
            return False
        return self.anywhere.search(line) is not None


def _wording(
    role: Role, words: int, *, needs: str = "", whole: str = "", opening: str = "", anywhere: str = ""
) -> _Wording:
    """Each line of the three texts is an alternative: for the whole line, its opening, or anywhere in it.

    An alternative goes on in the next line where it ends in a backslash.
    """
    opened = [_alternatives(whole, "(?:{})[.:!]?$"), _alternatives(opening, "(?:{})")]
    anchored = "|".join(filter(None, opened))
    loose = _alternatives(anywhere, "(?:{})")
    return _Wording(
        role,
        words,
        re.compile(anchored) if anchored else None,
        re.compile(loose) if loose else None,
        tuple(needs.split("|")) if needs else (),
    )


def _alternatives(lines: str, frame: str) -> str:
    alternatives = [each.strip() for each in _CONTINUED.sub("", lines).splitlines() if each.strip()]
    pattern = frame.replace("{}", "|".join(alternatives)) if alternatives else ""
    for _ in range(2):  # a day holds a month
        for name, words_for in _PLACEHOLDERS.items():
            pattern = pattern.replace(f"<{name}>", words_for)
    return pattern


_CONTINUED = re.compile(r"\\\n *")

_WORDINGS = (
    _wording(
        "cookie",
        90,
        needs="cookie|accept all|reject all|do not sell",
        whole=r"""
            (?:accept|reject|allow|decline|manage|customi[sz]e)(?: all)?(?: (?:non-)?(?:essential|necessary)\
                )? cookies?
            (?:accept|manage|change|customi[sz]e|your)? ?cookie (?:settings|preferences|choices)
            cookie (?:policy|notice|consent|banner)
            accept all|reject all
            do not sell (?:or share )?my (?:personal )?(?:information|data|info)
        """,
        opening=r"""
            utilizamos cookies|usamos cookies
        """,
        anywhere=r"""
            \b(?:we|(?:this|our) (?:web)?site|our partners|wir|nous) (?:\w+ ){0,3}(?:uses?|verwenden|utilisons) \
                (?:\w+ ){0,4}cookies\b
        """,
    ),
    _wording(
        "affiliate_disclosure",
        _NOTICE,
        needs="discl|affiliate|commission|compensation|referral fee|kickback|associate|partner",
        opening=r"""
            (?:affiliate|advertis(?:er|ing)|ftc|amazon) (?:disclosure|disclaimer)\b
            disclosure: .{0,300}\b(?:affiliate|commission|compensat\w+|sponsor\w*|paid|free (?:product|sample))
        """,
        anywhere=r"""
            \b(?:contains?|contain some|includes?|may contain|may include) affiliate links?\b
            \baffiliate (?:links?|partner\w*|commissions?)\b.{0,160}\b(?:commission|earn|compensat\w+|paid)\b
            \b(?:we|i|the (?:author|site|publisher)) (?:\w+ ){0,3}(?:earn|receive|get|be paid) (?:\w+ ){0,4}\
                <paid>\b.{0,160}\b(?:link|purchase|buy|click|sale|order|sign|product|partner|sponsor|cost to you)
            \b(?:link|purchase|buy|click|order)\w*\b.{0,120}\b(?:we|i) (?:\w+ ){0,2}(?:earn|receive|get) \
                (?:\w+ ){0,4}<paid>
            \bas an? (?:\w+ ){0,3}(?:associate|affiliate|partner),? (?:i|we)(?: may)? (?:earn|receive|get)\b
        """,
    ),
    _wording(
        "medical_disclaimer",
        _NOTICE,
        needs="disclaim|inform|educat|entertain|reference|seek|consult|disregard|medical|professional|health|clinical|"
        "veterinary|legal|financial|evaluated by|not intended",
        opening=r"""
            (?:medical|health|legal|important|general)? ?disclaimer(?:[:.-]| for\b|$)
            (?:this (?:\w+ )?)?for (?:general )?(?:information(?:al)?|educational?)(?: (?:and|or|&) \
                (?:\w+ )?\w+)? (?:purposes?|use)(?: only|\.|$)
            (?:always|please) (?:seek|consult) .{0,240}\b(?:this (?:article|site|website|information|content|page)|\
                you have read)\b
            never disregard (?:professional )?medical advice\b
        """,
        anywhere=r"""
            \b(?:is|are|was|provided|intended|meant|designed|purely|solely|offered|serves?)\b.{0,60}\b(?:for|as) \
                (?:general |your |purely )?(?:information(?:al)?|educational?|entertainment|reference)\b.{0,60}\
                \b(?:purposes?|use) ?(?:only|and|alone|,)
            \b(?:this|the|our|these|all|any|no) (?:\w+ ){0,4}<piece>\b.{0,140}\b(?:not|no|nor|never)\b.{0,80}\
                \b<advice>\b
            \b(?:this|it|here)\b.{0,60}\b(?:not|never)\b.{0,40}\b(?:substitute|replacement|replace|considered|\
                constitute)\b.{0,30}\b<advice>\b
            \bstatements? (?:\w+ ){0,6}(?:not|never) \
                (?:\w+ )?been evaluated by the (?:u\.?s\.? )?(?:food and drug administration|fda)\b
            \bnot intended to diagnose, treat,? (?:cure,? )?(?:or|and)\b
        """,
    ),
    _wording(
        "medical_review",
        30,
        opening=r"""
            (?:this <piece> (?:was|has been|is) )?(?:medically|clinically|scientifically|expert(?:ly)?|editorially)\
                [- ](?:reviewed|verified|checked|approved)\b
            (?:last )?(?:medical(?:ly)?|clinical) review(?:er|ed)?(?: by|:| -) ?
            fact[- ]checked(?: by\b|:|$)
            (?:reviewed|verified|approved)(?: for \w+)? by:? <name>(?:,|\.|$| on\b| \||-)
            médicalement revu|revisado (?:médicamente )?por|medizinisch geprüft|ärztlich geprüft
            this <piece> (?:was|has been|is) (?:\w+ )?reviewed by\b
        """,
    ),
    _wording(
        "image_credit",
        30,
        opening=r"""
            \(?(?:featured |cover |header |stock )?(?:image|photo|picture|photograph|illustration|graphic|video|foto|\
                bild|imagen)s? ?(?:credits?|sources?|courtesy(?: of)?|by|via|from|copyright|©|quelle|crédito)\b[: ]
            \(?(?:image|photo|picture|photograph|foto|bild|imagen|illustration)s?: \S
            \(?credits?: \S
            courtesy of \S
        """,
        whole=r"""
            (?:image|photo|picture|photograph|illustration)s?
            \(?(?:©|\(c\)|via|source:|from)? ?[\w .'&-]{0,40}(?:/| on | via |, | - |\| \
                ?)? ?<stock>(?: ?/ ?[\w .-]{1,40}| images| photos?)?\)?
        """,
    ),
    _wording(
        "sponsored_content",
        40,
        whole=r"""
            advertis(?:ement|ing)s?|ads?|anzeige|publicidad|publicité|werbung|pubblicità|publicidade|advertorial
            sponsored(?: (?:content|posts?|links?|articles?|messages?|listings?))?
            promoted(?: (?:content|posts?|links?))?|(?:partner|branded) content
            paid (?:content|post|partnership|promotion)
            (?:article |story |content |ad - content )?continues (?:after|below)(?: (?:the |this )?(?:advertisement|\
                ad))?
            scroll to continue(?: .{1,20})?
        """,
        opening=r"""
            (?:sponsored|presented|brought to you|promoted|paid for) (?:content )?(?:in partnership with|by|with)\
                \b.{0,60}$
            this (?:post|article|content|story|video|episode) (?:is|was|has been) (?:\w+ )?(?:sponsored|paid for|\
                brought to you|a paid)\b
            (?:in )?(?:paid )?partnership with\b.{0,60}$
        """,
    ),
    _wording(
        "share",
        _SHORT,
        whole=r"""
            (?:(?:share|tweet|pin|save|post|print|follow|like|send|find|connect)[a-z ]{0,30}[:,|\
                /·]? ?)?<network>(?:[:,|/· ]+(?:(?:share |follow )?(?:on |via |by )?<network>))*
            share(?: (?:this|it|the love))?(?: <piece>)?(?: with (?:your )?friends)?|tweet(?: this)?|pin it|\
                spread the word
            share (?:on|via|by|to)\b.{0,30}|share this\b.{0,30}
            copy link|copied|link copied|print(?: this)?(?: (?:page|article))?|e-?mail (?:this )?(?:article|page|\
                to a friend)
            follow us(?: on\b.{0,40})?|teilen|compartir|compartilhar|partager|condividi|\d+ shares?
        """,
    ),
    _wording(
        "related_posts",
        _SHORT,
        whole=r"""
            (?:related|similar|recommended|additional|suggested|popular|recent|latest|trending|featured|top|more|\
                other|further|our latest|our recent|most (?:read|popular|viewed))(?: (?:blog|news|health|related|\
                recent|popular))? (?:posts?|articles?|stories|reads?|reading|links?|news|blogs?|topics?|coverage|\
                videos?)(?: (?:on|for|from|about|you (?:may|might)|in)\b.{0,50})?
            you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|want to read|find (?:useful|interesting|\
                helpful))
            (?:people|readers) also (?:read|like|liked|viewed|enjoyed)|also read|read also|(?:what to )?read next|\
                up next|next up
            read this next|keep (?:reading|exploring)|continue exploring|don't miss|recommended(?: for you)?|related|\
                see also
            more (?:from|like this|on this(?: topic)?|to (?:read|explore|discover))(?: .{1,40})?
            from (?:the|our) (?:blog|archives?)|in case you missed it
            artículos relacionados|entradas relacionadas|(?:también )?te puede interesar|articles (?:similaires|liés|\
                connexes)
            (?:à )?lire aussi|vous aimerez aussi|ähnliche (?:artikel|beiträge)|das könnte (?:sie|dich) \
                (?:auch )?interessieren
            mehr zum thema|articoli correlati|leggi anche|potrebbe interessarti(?: anche)?|artigos relacionados|\
                leia também
        """,
        opening=r"""
            (?:related|(?:(?:you )?(?:can|may|should) )?also (?:read|see)|must[ -]read|read also|see also|read next|\
                read more|recommended|you (?:may|might) also like)\
                (?: (?:article|post|story|reading))?: \S
        """,
    ),
    _wording(
        "read_more",
        _SHORT,
        whole=r"""
            \[?(?:\.{3} ?)?(?:read|learn|see|view|show|find out|discover|load|explore|watch|get|know) ?(?:more|less|\
                all|now|details)(?: (?:now|here|below|<thing>))?\]?
            (?:read|view|see|open|browse|watch|explore) (?:(?:the|this|our|all|full|entire|whole|complete) \
                )*(?:\w+ )?<thing>
            continue(?: reading)?|click here|full (?:story|article|bio|profile)|expand(?: all)?|collapse(?: all)?|\
                tap to expand
            more (?:info|information|details)|details|more|here|keep reading|\(more\)|(?:play|watch) video|read bio
            leer más|ver más|seguir leyendo|más información|lire (?:la suite|plus)|en savoir plus|voir plus|\
                weiterlesen
            mehr (?:lesen|erfahren|anzeigen)|leggi (?:di più|tutto)|scopri di più|leia mais|saiba mais|lees (?:meer|\
                verder)
        """,
        opening=r"""
            (?:learn|read|find out|discover|see|explore) more (?:about|on|in|from|at|here)\b.{0,60}$
            continue reading\b.{0,60}$
        """,
    ),
    _wording(
        "navigation",
        25,
        whole=r"""
            (?:home|start|inicio|accueil|startseite) ?(?:>|»|›|/|\||→|·|•|::) ?\S.*
            skip to (?:main |the )?(?:content|navigation|footer)|jump to(?: \w+){0,2}|table of contents?|contents|toc
            on this page|in this (?:article|post|guide|page|section|story)|what's (?:inside|in this (?:article|guide|\
                post))
            quick (?:links|navigation)|(?:main |open |close )?menu|toggle (?:menu|navigation|search|caption)|\
                (?:hide|show) caption|(?:enlarge|zoom)(?: this)? image|navigation|\
                site ?map
            search(?: for)?|close|back|top of page|hide|show|go (?:back|to top)|scroll (?:down|to top|up)
            back to (?:top|the top|home|blog|all .{1,20}|.{0,15}(?:articles|posts|blog|news|list))
            home|homepage|log ?in|log ?out|sign ?in|my account|cart|checkout|wishlist|view cart|select language
            índice|inhalt(?:sverzeichnis)?|sommaire|contenido|indice|inhoud
            (?:previous|next|prev|older|newer)(?: (?:post|article|page|story|entry|entries|posts|articles|slide|\
                chapter|lesson))?
            (?:previous|next|prev|older|newer)(?: (?:post|article|page|story|entry|chapter|lesson))? ?[:»«›‹→←] ?\S.*
            (?:previous|prev|older(?: posts)?)[ |/·]+(?:next|newer(?: posts)?)
            page \d{1,3} (?:of|/) \d{1,3}
            (?:(?:previous|prev|«|‹) )?\d{1,2}(?: \d{1,2}){2,}(?: ?\.{3} ?\d{1,3})?(?: next)?
            (?:©|\(c\)|copyright)(?: ?.{0,100})
            .{0,80}\ball rights reserved\b.{0,60}
            privacy(?: (?:policy|notice|statement|center))?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|\
                legal(?: notice)?
            accessibility(?: statement)?|imprint|impressum|datenschutz(?:erklärung)?|aviso legal|mentions légales
            <legal>(?:[ |·•/,&-]+(?:and )?<legal>)+
            <pages>(?: ?[|·•/>] ?(?:<pages>|<legal>))+
        """,
    ),
    _wording(
        "byline",
        22,
        whole=r"""
            (?:words|story|article|text|content|guest post|posted|written|authored|edited|published|created|reported) \
                by:? .{1,120}
            (?:by|author|authors|editor|contributors?|reporter): .{1,120}
            by (?!<common>\b)<name>(?: ?(?:[|·•,/-]|\bon\b|\bpublished\b|\bupdated\b|\blast updated\b|<day>|\
                <reading>).{0,80})?
        """.replace(
            "<common>",
            "(?:the|a|an|this|that|these|those|it|its|your|our|my|their|using|doing|being|having|making|taking|now|then|far"
            "|contrast|default|law|definition|itself|all|no|comparison|clicking|\\w+ing|age|mouth|weight|phone|mail|\
                post"
            "|itself|prescription|injection|design|region|country|type|category|date|topic|condition|symptom|stage)",
        ),
        opening=r"""
            (?:about|meet) the authors?$
        """,
    ),
    _wording(
        "date",
        16,
        whole=r"""
            (?:[\w &-]{1,30} ?[|·•/,-] ?)?(?:<dated>(?: on| at| by)?:? ?)?<day>(?: ?[|·•/,;-]? ?\(?(?:<reading>|\
                <dated>:? ?(?:on )?<day>|by .{1,40}|\d+ (?:comments?|views)|[\w &]{1,30})\)?)?
            <dated>(?: on| at)?:? .{0,12}<day>.{0,60}
            <dated>(?: on)?:? \d+ \w+ ago|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago
            (?:[\w &'-]{1,40} ?[|·•/-] ?)?<reading>(?: ?[|·•/-]? ?.{1,40})?
        """,
    ),
    _wording(
        "call_to_action",
        _SHORT,
        whole=r"""
            (?:book|schedule|request|reserve|make|arrange|get|set up|claim|start|plan|secure) (?:(?:your|an?|my|our|\
                the|for) )?(?:\w+ ){0,3}?<care>(?: (?:now|today|here|online|with\b.{0,40}|for\b.{0,30}|in\b.{0,30}|\
                at\b.{0,30}))?(?: call .{0,20})?
            (?:call|phone|text|whatsapp|ring|tel|contact)(?: us)?(?: (?:now|today|at|on|or text))*:? <phone>.{0,20}
            .{0,60}\b(?:call|text)(?: us)?(?: (?:now|today|at|on))*:? <phone>
            (?:book|buy|shop|order|apply|enrol+|register|subscribe|donate|join|download|sign up|start|call|get|try|\
                contact|enquire|inquire|message)(?: (?:us|it|yours?|me|for free|free))?(?: (?:now|today|here|online|\
                free|for free|yours|in touch|started))+(?: with\b.{0,40})?
            (?:let's )?get (?:started|in touch|help(?: now| today)?|support now|directions|your free .{1,40}|\
                a free .{1,40}|free .{1,30}|a quote|instant access|the (?:app|guide|free .{1,30}))
            start (?:your|my|a|the) (?:free )?(?:\w+ ){0,3}(?:journey|trial|quiz|assessment|consultation|application|\
                order|transformation|course|membership|recovery)(?: (?:today|now|with us|here))?
            take (?:the|our|this|a) (?:\w+ ){0,4}(?:quiz|test|assessment|survey|tour)
            join (?:us|our .{1,30}|the (?:waitlist|waiting list|community|newsletter|club|list|conversation|movement)\
                .{0,20})
            (?:try (?:it )?(?:\w+ )?(?:for )?free(?: .{1,20})?|add to (?:cart|bag|basket|wishlist)|rsvp(?: .{0,20})?)
            (?:buy (?:now|on amazon|it|online|tickets?)(?: .{1,20})?|shop (?:now|all|the .{1,30}|our .{1,30})|\
                see if you qualify)
            check (?:availability|price|(?:your )?eligibility|your coverage|it out|price on .{1,20})
            (?:view|see) (?:plans|pricing|deal|offer|product|price|availability|on amazon)
            verify (?:your )?(?:insurance|benefits|coverage)(?: .{1,20})?
            claim (?:your|my) .{1,40}|send (?:us )?(?:a )?(?:message|enquiry|inquiry)|make an? (?:enquiry|inquiry|\
                donation|referral)
            request (?:an? )?(?:invitation|callback|call back|(?:more )?info(?:rmation)?|access)
            submit(?: (?:form|request|your .{1,20}))?|sign up(?: (?:now|today|here|free|for .{1,50}|to .{1,40}))?
            subscribe(?: (?:now|today|here|to .{1,50}|for .{1,30}|via .{1,20}))?|(?:enter )?your e-?mail(?: address)?
            newsletter(?: sign-?up)?|donate(?: .{1,30})?|find out if you (?:qualify|are eligible)
            download (?:now|the .{1,40}|our .{1,40}|your .{1,40}|pdf|free .{1,30}|it on .{1,20}|on the .{1,20})
            (?:talk|speak|chat) (?:to|with) (?:us|(?:an?|our) (?:\w+ ){0,3}?(?:specialist|expert|therapist|\
                counsel+or|team|advisor|professional|agent)s?)(?: (?:now|today|online|about .{1,30}))?
            contact (?:us|me|our .{1,30}|the .{1,30}team)(?: (?:today|now|here|for .{1,40}|to .{1,40}))?|\
                message us(?: .{1,20})?
            apply (?:now|today|here|online)|register (?:now|today|here|for .{1,40})|enrol+ (?:now|today|in .{1,40})
            explore (?:our )?(?:services|treatments|programs?|treatment options)|reach out(?: (?:today|now|to us|\
                to our .{1,30}))?
            click (?:here )?to (?:book|call|order|schedule|buy|sign up|subscribe|get|download).{0,40}|\
                book an? .{1,20} online
            (?:find|meet|locate|match with|connect with) (?:an? |your |the right )(?:\w+ ){0,2}\
                <carer>(?: (?:near (?:you|me)|today|now|online|(?:that|who) .{1,40}|for you))?
        """,
    ),
    _wording(
        "call_to_action",
        _PITCH,
        opening=r"""
            (?:sign up|subscribe|join our|enter your e-?mail|get our)\b.{0,80}\b(?:newsletter|mailing list|inbox|\
                updates|e-?mails?|tips)\b
            (?:contact|call|e-?mail|text|message|visit) (?:us|our (?:\w+ ){0,3}(?:team|office|clinic|specialists?|\
                experts?|store|shop|helpline))\b.{0,60}\b(?:today|now|to (?:learn|schedule|book|get|find|discuss|\
                make|arrange|request|see|speak|set)|at|for|on|or)\b
            (?:ready to|want to|looking (?:to|for)|curious about|interested in|need help with|struggling with|\
                still have questions|have (?:more |any |a )?questions?|got (?:a )?questions?|can't find|planning|\
                not sure)\b[^?]{0,90}\?.{0,60}\b(?:contact|call|book|schedule|get in touch|reach out|sign up|\
                download|try|join|visit|click|talk to|speak|start|request|email|message|we(?:'re| are) here|\
                (?:let )?our (?:\w+ ){0,3}team)\b
            (?:find|choose|connect with|get matched with|match with) (?:an? |your |the right )(?:\w+ ){0,2}\
                <carer> (?:that|who|near you|in your area|online|today|for you)\b
            (?:click|tap) (?:here|the (?:link|button)(?: \w+)?|below)\b.{0,12}\b(?:to|for|and)\b
            if you .{0,160}\b(?:contact us|call us|reach out to us|give us a call|get in touch with us|\
                book (?:an? )?(?:appointment|consultation) with us)\b
            (?:download|get|grab|claim) (?:your|our|the|my|this) (?:\w+ ){0,5}(?:free|guide|e-?book|checklist|app|\
                discount|copy|coupon)\b
            .{0,200}\b(?:call (?:us )?(?:now |today )?(?:at |on )?|give us a call (?:at |on ))\(?<phone>\b.{0,60}$
        """,
        anywhere=r"""
            \b(?:schedule|book|request|arrange) (?:an?|your|our)(?: \w+){0,3} (?:appointment|consultation|consult|\
                demo|discovery call|evaluation|visit|session|quote)\b.{0,60}\b(?:with us|with our|today|now|online)\b
            \b(?:use|with) (?:promo |coupon |discount )?code [a-z0-9]{4,}\b
        """,
    ),
    _wording(
        "label",
        25,
        whole=r"""
            (?:tags?|tagged(?: (?:with|as|in))?|categor(?:y|ies)|filed under|posted in|topics?|keywords?|sources?|\
                references?|etiquetas|schlagwörter|mots-clés): ?\S.*
            \d+ (?:comments?|replies|responses|views|likes|reviews|claps)|comments?(?: \(\d+\))?|\
                no comments(?: yet)?|reply
            (?:leave|post|add|write) a (?:comment|reply|review)|join the (?:conversation|discussion)|\
                comments are closed
            be the first to comment.{0,30}|your email address will not be published.*|you must be logged in.{0,40}
            was this (?:\w+ )?helpful\?.{0,20}|rate this .{1,20}|loading(?:\.{3})?
        """,
    ),
)
"""The roles by how sure their wording is: the first that fits decides."""
