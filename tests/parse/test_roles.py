"""Roles of single lines: what is not the article's own matter, and what only looks so."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from pipeline.parse.roles import role_of

SAID = {
    "affiliate_disclosure": [
        "Disclosure: We are an affiliate of several pharmacies and are paid when you order through our links.",
        "This post contains affiliate links.",
        "As an Amazon Associate we earn from qualifying purchases.",
        "If you buy something through a link on this page, we may earn a small commission.",
    ],
    "medical_disclaimer": [
        "This article is for informational purposes only and is not a substitute for professional medical advice.",
        "Medical disclaimer: ask your own doctor before you change a dose.",
        "These statements have not been evaluated by the Food and Drug Administration.",
        "The content on this site is not intended to replace medical advice, diagnosis or treatment.",
        "For educational purposes only.",
    ],
    "medical_review": [
        "Medically reviewed by Ana Ruiz, MD",
        "Reviewed by Dr. Tom Hale on 3 March 2024",
        "Fact checked by Lena Park",
        "Clinically reviewed by the pharmacy team",
    ],
    "image_credit": [
        "Image Credit: riverside.example",
        "Photo by Lena Park on Unsplash",
        "Photo: Ana Ruiz",
        "Getty Images",
        "(Image source: hospital archive)",
    ],
    "sponsored_content": [
        "Advertisement",
        "Sponsored",
        "Sponsored by Riverside Pharmacy",
        "Paid partnership with Riverside",
    ],
    "related_posts": [
        "Related Posts",
        "Additional Posts:",
        "You may also like",
        "More from the blog",
        "Artículos relacionados",
        "Related: How statins work",
        "You can also read: How statins work",
        "Must read: How statins work",
    ],
    "navigation": [
        "toggle caption",
        "Enlarge this image",
        "Home > Conditions > Migraine",
        "Skip to content",
        "Table of Contents",
        "← Previous post",
        "© 2024 Riverside Health. All rights reserved.",
        "1 2 3 4 Next",
    ],
    "byline": ["By Ana Ruiz", "Written by Tom Hale, PharmD", "By Ana Ruiz | March 3, 2024", "Author: Lena Park"],
    "date": [
        "March 3, 2024",
        "Last updated: 2024-03-03",
        "Published on 3 March 2024",
        "5 min read",
        "Updated May 2026",
    ],
    "share": ["Share this article", "Share on Facebook", "Facebook Twitter LinkedIn", "Copy link", "Tweet"],
    "cookie": ["We use cookies to give you the best experience.", "Accept all cookies", "Cookie settings"],
    "read_more": ["Read more", "Read More →", "Continue reading", "Learn more", "View all treatments", "Weiterlesen"],
    "call_to_action": [
        "Book now",
        "Schedule a Consultation",
        "Get a Free Quote",
        "Call (555) 012-3456",
        "Sign up for our newsletter",
        "Contact us today to learn more about our clinic.",
        "Start Your Free Trial",
        "Find a therapist near you",
        "Ready to feel better? Book a visit with our team.",
    ],
    "label": ["Tags: migraine, triptans", "3 Comments", "Leave a comment"],
}

OWN_MATTER = [
    "By the time symptoms appear, treatment should have begun.",
    "By taking the tablet with food you avoid nausea.",
    "May cause drowsiness",
    "Call your doctor if the rash spreads.",
    "Related conditions include asthma and eczema.",
    "Sources of vitamin D",
    "Photosensitivity",
    "Your doctor may schedule a blood test after two weeks.",
    "Home remedies",
    "Find a comfortable position before you begin.",
    "Sharing needles spreads infection.",
    "Book chapters and journal articles were searched.",
    "Talk to your doctor about other medicines you take.",
    "Get plenty of rest",
    "The trial was sponsored by its maker, and the data were published in 2019.",
    "Cookies and other sweets raise blood sugar quickly.",
    "Printing errors on labels led to a recall.",
    "Next, rinse the inhaler with warm water.",
    "More severe reactions",
    "Start with a low dose",
    "Read the leaflet in the package before the first tablet.",
    "Updated guidelines changed how the drug is given.",
    "Contact dermatitis",
    "Dr. Ruiz reviewed the charts of 212 patients who took the drug.",
    "A commission reviewed the drug's approval in 2011.",
    "See a doctor at once if breathing becomes hard.",
    "March of symptoms: what comes first",
    "Email reminders improve adherence.",
    "",
]


@pytest.mark.parametrize(("role", "text"), [(role, text) for role, texts in SAID.items() for text in texts])
def test_a_line_that_says_what_it_is_for_has_that_role(role: str, text: str) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize("text", OWN_MATTER)
def test_the_articles_own_matter_has_no_role(text: str) -> None:
    assert role_of(text) is None


def test_case_quotes_and_arrows_do_not_matter() -> None:
    assert role_of("READ MORE »") == role_of("read\u00a0more") == "read_more"
    assert role_of("What’s inside") == role_of("What's inside") == "navigation"


@pytest.mark.parametrize(
    "line",
    [
        lambda size: "a " * size,
        lambda size: "by " + "a-" * size,
        lambda size: "facebook " * (size // 4),
        lambda size: "1 " * size,
        lambda size: "home > " * (size // 3),
        lambda size: "disclosure: " + "x" * (2 * size),
    ],
)
def test_time_grows_with_the_length_of_hostile_lines_alone(line: Callable[[int], str]) -> None:
    def seconds(text: str) -> float:
        begin = time.process_time()
        for _ in range(100):
            role_of(text)
        return time.process_time() - begin

    plain = seconds("Beta blockers slow the heart and lower blood pressure. " * 20)
    small, large = seconds(line(60)), seconds(line(480))
    assert large < 3 * 8 * max(small, plain)  # the square of the length would be 64 times as long
    assert seconds(line(48_000)) < 3 * 100 * max(large, plain)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reject all", "cookie"),
        ("Do not sell my personal information", "cookie"),
        ("As a retail partner, we earn from what you order.", "affiliate_disclosure"),
        ("The publisher may receive a referral fee for every order.", "affiliate_disclosure"),
        ("These pages are meant purely for entertainment and reference use only.", "medical_disclaimer"),
        ("Our newsletter is not veterinary care.", "medical_disclaimer"),
    ],
)
def test_the_rarer_wordings_of_a_notice_are_looked_for_too(text: str, role: str) -> None:
    assert role_of(text) == role
