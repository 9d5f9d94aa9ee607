# ruff: noqa: E501 - a template is read as one line
"""The words that say what a sentence says of a drug: cues, each with its kind and where it looks for the drug.

Templates are written folded (lower case, no apostrophes: "can t"); alternatives stand in parentheses, an empty one
makes them optional. `SIDE` of a cue: "<" the drug stands before it (a subject), ">" after it (an object), "<>" on
either side, the subject first; "<<" and ">>" right beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from pipeline.lexicon.folding import fold


class Cue(NamedTuple):
    """What a phrase says, where the drug is, and whether the words behind it name a condition, effect or regulator."""

    kind: str
    side: str
    object: bool = False


class Found(NamedTuple):
    """A cue found: its place in the text, and the cue."""

    start: int
    end: int
    cue: Cue


REGULATOR = (
    "(fda|food and drug administration|ema|european medicines agency|mhra|health canada|tga|regulators|nice"
    "|european commission|the agency)"
)
CAUSE = (
    "(cause|causes|caused|causing|trigger|triggers|triggered|triggering|worsen|worsens|worsened|worsening|lead to|leads to"
    "|led to|leading to|result in|results in|resulted in|resulting in|induce|induces|provoke|provokes|contribute to"
    "|contributes to|bring on|aggravate|aggravates|weaken|weakens|damage|damages|irritate|irritates)"
)
TREAT = (
    "(treat|treats|treating|prevent|prevents|preventing|relieve|relieves|relieving|manage|manages|managing|ease|eases"
    "|easing|alleviate|alleviates|alleviating|suppress|suppresses|fight|fights|fighting|cure|cures|improve|improves"
    "|improving|soothe|soothes|calm|calms|protect|protects|protecting|shorten|shortens|clear up|support|supports"
    "|relax|relaxes|kill|kills|cut|cuts|restore|restores|stabilize|stabilizes|numb|numbs|stop|stops)"
)
CHANGE = (
    "(increase|increases|increased|increasing|raise|raises|raised|raising|decrease|decreases|decreased|decreasing|reduce"
    "|reduces|reduced|reducing|lower|lowers|lowered|lowering|inhibit|inhibits|inhibited|enhance|enhances|enhanced"
    "|potentiate|potentiates|block|blocks|blocked|blocking|affect|affects|affected|alter|alters|boost|boosts|boosting"
    "|slows|slowing|blunt|blunts|interfere with|interferes with|displace|displaces|intensify|intensifies|amplify"
    "|amplifies|strengthen|strengthens|counteract|counteracts|diminish|diminishes|impair|impairs|control|controls)"
)
USED = (
    "(used|prescribed|indicated|given|taken|administered|effective|useful|helpful|preferred|favored|appropriate"
    "|beneficial|marketed|ordered|offered|injected|applied|work|works|worked|efficacy|efficacious)"
)
DOCTOR = (
    "(your doctor|a doctor|your healthcare provider|your provider|your pharmacist|a pharmacist|your clinician"
    "|your physician|your healthcare professional|a healthcare professional|your prescriber|your psychiatrist"
    "|your dentist|your vet|your doctor or pharmacist|your care team|your midwife|your gp|the doctor)"
)
PEOPLE = "(you|your child|your doctor|someone|a person|people|patients|they|she|he|the patient|a patient|anyone|one)"

TEMPLATES: tuple[tuple[str, Cue], ...] = (
    # ---- regulators and the law
    ("(approved|cleared|licensed|authorized|authorised) (for|to|in|as|by)", Cue("approved", "<>", True)),
    (f"(approved|cleared|licensed|authorized|authorised) by (the|the us|the u s|) {REGULATOR}", Cue("approved", "<>", True)),
    ("(approved|licensed|authorized|authorised)", Cue("approved", "<>", True)),
    ("(fda|ema|mhra) (approved|cleared|licensed)", Cue("approved", "<>", True)),
    (f"{REGULATOR} (has|have|recently|first|also|had|) (approved|licensed|authorized|cleared)", Cue("approved", ">")),
    ("(received|receives|receive|won|gained|earned|got|obtained|secured|granted|has|have|had|carries|carry|holds|with)"
     " (fda|regulatory|full|marketing|accelerated|) approval", Cue("approved", "<", True)),
    ("(fda|) (approval|clearance) (of|for)", Cue("approved", "<>")),
    ("(lacks|lack|lacking|without|no) (fda|regulatory|) approval", Cue("not_approved", "<>", True)),
    ("(unapproved|unlicensed)", Cue("not_approved", "<>")),
    ("(declined|refused|refuses|refusing) to (approve|authorize|authorise|license|clear)", Cue("not_approved", ">")),
    ("(turned down|rejected|declined|refused approval for|refused to approve)", Cue("rejected", ">")),
    ("(got|gets|received|won|has|have) the (green light|nod|go ahead)", Cue("approved", "<", True)),
    ("(greenlit|greenlighted|gave the green light to|gave the nod to|signed off on)", Cue("approved", ">")),
    ("(no|not have|without) (fda|regulatory|marketing|) (approval|license|licence|authorization)", Cue("not_approved", "<>", True)),
    ("(outside its|outside their|outside of its|outside the|beyond its|beyond the) (labeled|label|approved|licensed) (uses|use|indications|indication|label)",
     Cue("off_label", "<>")),
    ("(outside|beyond) (its|the|their) (label|labeling|licence|license)", Cue("off_label", "<>")),
    ("(on|in) (its|the|their) (label|labeling|package insert)", Cue("labelled", "<")),
    ("(lacks|lack|lacking) (approval|a license|a licence|authorization)", Cue("not_approved", "<", True)),
    ("(illegal|banned|prohibited|outlawed|unlawful|under federal law|withdrawn from the market|pulled from the market"
     "|taken off the market|removed from the market)", Cue("not_approved", "<>", True)),
    ("off label", Cue("off_label", "<>", True)),
    ("(for|as) an unapproved use", Cue("off_label", "<>", True)),
    # ---- harm
    (CAUSE, Cue("side_effect_of", "<", True)),
    ("(increase|increases|increased|raise|raises|raised|heighten|heightens|double|doubles|elevate|elevates|carry|carries"
     "|carried|pose|poses|has|have|comes with|come with) (the|your|a person s|their|a|an|some|) (risk|risks|chance|chances|odds"
     "|likelihood|danger) (of|for|)", Cue("side_effect_of", "<", True)),
    ("(increased|higher|greater|elevated|added|serious|a|the|) (risk|mortality|danger) of", Cue("side_effect_of", "<", True)),
    ("(increased|higher|greater|elevated) (risk|mortality|rates)", Cue("side_effect_of", "<>", True)),
    ("(common|more common|less common|frequent|rare|uncommon|likely|more likely|less likely) (with|on)", Cue("side_effect_of", ">")),
    ("(keep|keeps|kept) (you|people|users|patients|some people|them|him|her|me) (awake|up)", Cue("side_effect_of", "<")),
    ("(gain|gains|gained|gaining|put on|puts on) weight (on|with|from|while on|while taking|after starting)", Cue("side_effect_of", ">")),
    ("(add|adds|adding) weight", Cue("side_effect_of", "<")),
    ("(raise|raises|raised|raising|elevate|elevates|push up|pushes up) (the|your|) (blood pressure|heart rate|pulse|blood sugar"
     "|cholesterol|liver enzymes)", Cue("side_effect_of", "<")),
    ("(push|pushes|drive|drives|send|sends|bring|brings) (your|the|) (blood sugar|blood pressure|heart rate|pulse|potassium|sodium)"
     " (too|dangerously|very) (low|high)", Cue("side_effect_of", "<")),
    ("(make|makes|leave|leaves|made|left) (you|people|users|patients|some people|them|him|her|me)", Cue("side_effect_of", "<", True)),
    ("(linked|tied|associated|connected) (to|with)", Cue("side_effect_of", "<>", True)),
    ("associated (weight gain|drowsiness|sedation|nausea)", Cue("side_effect_of", "<")),
    ("side effects (of|from|with|associated with|linked to|caused by|related to|seen with)", Cue("side_effect_of", ">")),
    ("side effects (include|includes|are|may include|can include|such as|like|including|range)", Cue("side_effect_of", "<", True)),
    ("side effect (of|from|with)", Cue("side_effect_of", ">")),
    ("(a|an|common|known|rare|possible|well known|its|the) side effect", Cue("side_effect_of", "<>")),
    ("adverse (event|events|effect|effects|reaction|reactions) (of|from|with|to|related to|associated with|linked to|caused by)",
     Cue("side_effect_of", ">")),
    ("adverse (event|events|effect|effects|reaction|reactions)", Cue("side_effect_of", "<>", True)),
    ("(caused|induced|triggered|worsened|provoked|brought on) by", Cue("side_effect_of", ">")),
    ("(allergic reaction|reaction|allergic|allergy|reactions|hypersensitivity) to", Cue("side_effect_of", ">")),
    ("induced", Cue("side_effect_of", "<<")),
    ("related (nausea|weight gain|cough|bleeding|constipation|symptoms|insomnia|drowsiness|rash)", Cue("side_effect_of", "<<")),
    ("due to", Cue("side_effect_of", ">")),
    ("(is|are|be|was|were) (partly|likely|often|sometimes|) to blame", Cue("side_effect_of", "<", True)),
    ("(blamed on|blame|attributed to|traced to|traced back to|the result of|a result of|a consequence of|stem from|stems from|comes from|came from|triggered after)",
     Cue("side_effect_of", ">")),
    ("(complaint|complaints|problem|problems|nausea|dizziness|drowsiness|constipation|weight gain|hair loss|headache|headaches|rash"
     "|dry mouth|insomnia|swelling|bleeding|tremor|fatigue|sleepiness|cough|bruising|diarrhea|vomiting|sexual dysfunction|swelling|itching)"
     " (from|with|on|among people on|among people taking|in people taking|among patients on|while on|while taking|caused by)", Cue("side_effect_of", ">")),
    ("(dull|dulls|dry out|dries out|upset|upsets|thin|thins|mask|masks|drain|drains|deplete|depletes|ruin|ruins|disturb|disturbs|disrupt"
     "|disrupts|cloud|clouds|stain|stains|discolor) (your|the|a person s|sexual|bones|stomach|skin|sleep|mood|thinking|)", Cue("side_effect_of", "<", True)),
    ("(risk|risks|dangers|harms) (from|associated with|linked to|of taking|of using)", Cue("side_effect_of", ">")),
    ("(risks|dangers|harms) of", Cue("side_effect_of", ">")),
    ("(risk factor|culprit|trigger|cause|causes) (for|of|in|behind)", Cue("side_effect_of", "<>", True)),
    ("(toxicity|poisoning|rebound|prolongation risk|withdrawal symptoms)", Cue("side_effect_of", "<")),
    ("be (habit forming|addictive|sedating|toxic|harmful)", Cue("side_effect_of", "<", True)),
    # ---- who must not
    ("(avoid|avoids|avoiding|steer clear of|stay away from) (taking|using|all|any|the use of|use of|most|)", Cue("contraindicated", ">", True)),
    ("(is|are|was|were|be|been) (generally|usually|best|typically|strictly|) (avoided|contraindicated)", Cue("contraindicated", "<", True)),
    ("(contraindicated|contra indicated) (in|for|with|during|if|when|by|)", Cue("contraindicated", "<", True)),
    ("(contraindication|contraindications) (to|for|of|include|includes)", Cue("contraindicated", "<>", True)),
    ("(recommended|advised|suitable|appropriate|safe|advisable|safely) (for|in|during|if|when|to|with|while|use|)", Cue("advised", "<", True)),
    ("(unsafe|dangerous|harmful|hazardous|off limits|risky|forbidden|ruled out|a no go|a bad idea|a poor choice) (for|in|during|to|if|when|after|with|)",
     Cue("contraindicated", "<", True)),
    ("(people|patients|anyone|those|women|children|adults|men|you) (with|who have|who are|under|over|taking|on|younger than|allergic to)", Cue("whom", "")),
    ("(for|meant for|intended for|right for|an option for|given to) (people|patients|anyone|those|women|children|adults|men|everyone|someone|use in|use by|use during|you)",
     Cue("advised", "<", True)),
    ("(is|are) (out|off the table|ruled out) (for|in|if|when|during)", Cue("contraindicated", "<", True)),
    ("(stop|stopping|stopped|discontinue|discontinuing|quit|quitting|stop suddenly|abruptly stop|suddenly stop) (taking|using|your|the|)", Cue("stop", ">")),
    # ---- two drugs
    ("(interact|interacts|interacted|interacting) (with|)", Cue("interaction", "<>", True)),
    ("(interaction|interactions) (with|between|of|)", Cue("interaction", "<>", True)),
    ("(plus|on top of|is added|are added|added to|in the same|within two hours of|within hours of|at least|hours between|between doses of|hours apart"
     "|hours apart from|apart from|separately from|both at once|at once|alongside|in people taking|in people on|people already on|people already taking"
     "|for people on|anyone on|anyone taking|who also take|who takes|who take|who use|with"
     "|taken while|used while|pairing|paired with|following|after)", Cue("with", "<>", True)),
    ("(keep|keeps|kept|prevent|prevents|prevented|stop|stops|stopped)", Cue("hinders", "<", True)),
    ("(make|makes|made|render|renders|leave|leaves)", Cue("hinders", "<", True)),
    ("(combining|mixing|combine|mix|combined with|mixed with|coadministered|co administered|coadministration|concomitant|concurrent"
     "|concurrently|taken together|used together|together|taken with|taken alongside|given with|together with|at the same time as"
     "|used with|taking both|along with|while taking|while on|while using|in combination with|when you take)", Cue("together", "<>", True)),
    (CHANGE, Cue("changes", "<", True)),
    # ---- use
    (f"{USED} (to|for|in|as|against|by|well for)", Cue("indication", "<>", True)),
    ("(effective|useful|helpful|beneficial|work|works|worked|indicated)", Cue("indication", "<")),
    ("(used|given|taken|administered|prescribed)", Cue("taking", ">")),
    (f"{USED} (to|to help|for|in) (treat|prevent|relieve|manage|lower|control|ease|reduce|treating|managing|relieving|preventing|the"
     " treatment of|the management of)", Cue("indication", "<>", True)),
    (TREAT, Cue("indication", "<", True)),
    ("(loosen|loosens|quiet|quiets|dampen|dampens|tame|tames|settle|settles|lift|lifts|shrink|shrinks|quell|quells|curb|curbs|tackle"
     "|tackles|target|targets|heal|heals|combat|combats|ward off|wards off|break up|breaks up|dissolve|dissolves|bring down|brings down|work against|works against)",
     Cue("indication", "<", True)),
    ("(at bay|in check|under control)", Cue("indication", "<")),
    ("(turn to|turns to|turned to|reach for|reaches for|rely on|relies on|opt for|use|uses|used|chose|choose|switch to)", Cue("uses", ">")),
    ("(used|given|prescribed|taken|preferred|recommended|chosen) instead", Cue("indication", "<")),
    ("(put|puts|set|sets) (it|this|that|things|them) right", Cue("indication", "<")),
    ("(the|a|an) (usual|first|preferred|best|standard) (choice|treatment|option)", Cue("indication", "<")),
    ("prescribe it (for|to)", Cue("indication", "<", True)),
    ("(prescribe|use|give|recommend|take) (it|them|this|these) (for|to|in)", Cue("indication", "<", True)),
    ("(help|helps|helped|helping) (with|people with|patients with|people|patients|you|to|reduce|treat|prevent|manage|relieve|control|)",
     Cue("indication", "<", True)),
    ("(for|in) (the|) (treatment|management|prevention|relief|control) of", Cue("indication", "<>", True)),
    ("for (treating|preventing|managing|relieving|controlling|reducing|easing|lowering)", Cue("indication", "<>", True)),
    ("(treated|managed|controlled|prevented|relieved|treating|treat|treatment|therapy|managing|relieve|prevent|treats) (with|using)",
     Cue("indication", ">")),
    ("(treatment|treatments|therapy|remedy|remedies|option|options|medication|medications|medicine|medicines|drug|drugs|antidote"
     "|choice) (for|of)", Cue("indication", "<>", True)),
    ("(prescribe|prescribes|prescribed|prescribing|recommend|recommends|recommended|recommending|suggests)", Cue("indication", ">")),
    ("(responds to|respond to|respond well to|benefit from|benefits from|relief from|better on|improved on)", Cue("indication", ">")),
    ("(first line|first choice|gold standard|mainstay|go to)", Cue("indication", "<>", True)),
    ("(benefit|benefits|evidence) (for|in|against)", Cue("indication", "<", True)),
    ("for (anxiety|depression|pain|sleep|insomnia|nausea|fever|adhd|diabetes|weight loss|high blood pressure|headaches|migraines"
     "|allergies|infection|infections|acne|asthma|inflammation)", Cue("indication", "<", False)),
    # ---- supposed only
    (f"if {PEOPLE}", Cue("hypothetical", ">")),
    ("(before|prior to) (you|) (taking|starting|using|adding|trying|beginning|take|start|use|try|combining|mixing|getting)", Cue("hypothetical", ">")),
    (f"{DOCTOR} (about|whether|if|before)", Cue("hypothetical", ">")),
    ("(whether|if) (to|you should|you can|it is safe to|it s safe to|you need|you might need|taking|adding|switching to|starting|)",
     Cue("hypothetical", ">")),
    ("(considering|consider|considers|thinking about|thinking of|wondering about|curious about|interested in)"
     " (taking|using|trying|starting|adding|switching to|asking about|)", Cue("hypothetical", ">")),
    ("be (considered|an option|an alternative|worth|tried|a good option|a better option|a good choice|discussed|needed|necessary"
     "|warranted|a candidate for)", Cue("hypothetical", "<>")),
    ("(might|may|could|can|would) (suggest|recommend|want to try|need|switch you to|try|discuss|propose|offer|add|ask)", Cue("hypothetical", ">")),
    ("(candidate|candidates|eligible) for", Cue("hypothetical", ">")),
    ("should (your|the|a|an|you|he|she|they|symptoms) (doctor|cardiologist|psychiatrist|provider|clinician|specialist|dentist|need|be|)"
     " (recommend|prescribe|suggest|offer|propose|prescribed|offered|need|given|)", Cue("hypothetical", ">")),
    ("(were|had|was) (she|he|they|you|i|it|your doctor|the doctor) (to|ever|not|)", Cue("hypothetical", ">")),
    ("(should you|can you|can i|should i|do i need|would you|could i|may i|is it safe to|is it ok to) (ever|take|start|use|try|get|)",
     Cue("hypothetical", ">")),
    ("(in case|unless|assuming|suppose|supposing|provided) (you|your doctor|of|that|the|they|a)", Cue("hypothetical", ">")),
    # ---- denied
    ("free", Cue("negated", "<<")),
    ("(free of|free from|without|instead of taking|rather than taking|in the absence of|refused|refuses|declined|denies|denied|nor"
     "|neither|zero|stopped taking|off of|no longer|none of)", Cue("negated", ">")),
    ("(not|never|cannot|no|don t|doesn t|didn t|can t|couldn t|won t|wouldn t|shouldn t|mustn t|isn t|aren t|wasn t|weren t"
     "|hasn t|haven t|hadn t|neither)", Cue("neg", ">")),
    ("(not|isn t|aren t) (only|just|merely|simply|necessarily|sure|everyone|all|always|every|enough|uncommon|clear|surprising)", Cue("none", "")),
    ("(no|little|insufficient|scant|limited|not enough) (good|strong|solid|convincing|clear|reliable|) (evidence|proof)", Cue("negated", "<>")),
    ("(do nothing|does nothing|did nothing|do little|does little|did little|no effect|no use|not the answer|won t help|of no use"
     "|no more than|any more than a placebo|more than a placebo|more than a sugar pill|no match for)", Cue("negated", "<", True)),
    ("no (benefit|effect|advantage|improvement) (of|from|with)", Cue("negated", "<>")),
    ("no (benefit|advantage)", Cue("negated", "<")),
    ("(failed to|fails to|fail to|ineffective|useless|no better than|no more effective than|no effect on)", Cue("negated", "<", True)),
    ("(take|takes|taking|took|taken|on|use|using|receive|received|receiving|had|have|contain|contains)", Cue("taking", ">")),
)  # fmt: skip

BREAKS = (
    "but", "however", "although", "though", "whereas", "nevertheless", "nonetheless", "because", "since", "unlike",
    "even though", "while others", "on the other hand", "in contrast", "while others",
)  # fmt: skip
"""Words at which a clause ends and what was said before no longer holds."""

ASIDE = (
    "unlike", "than", "compared with", "compared to", "versus", "instead of", "rather than", "as opposed to", "in contrast to",
    "similar to", "as an alternative to", "alternative to", "alternatives to", "a replacement for", "replacement for",
    "substitute for",
)  # fmt: skip
"""Words before a drug that is only named to compare: what the clause says is not said of it."""


def expand(template: str) -> Iterator[str]:
    """Every phrase that a template stands for."""
    parts = re.split(r"\(([^()]*)\)", template)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    for chosen in product(*choices):
        yield " ".join("".join(chosen).split())


@lru_cache(maxsize=1)
def cue_automaton() -> tuple[Any, tuple[Cue, ...]]:
    """The automaton over all phrases and the cue of each; a phrase of two templates is the first one's."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    phrases: dict[str, Cue] = {}
    for template, cue in TEMPLATES:
        for phrase in expand(template):
            if phrase:
                phrases.setdefault(" " + fold(phrase), cue)
    for word in BREAKS:
        phrases[" " + word] = Cue("break", "")
    for word in ASIDE:
        phrases[" " + word] = Cue("aside", ">")
    automaton = AhoCorasick(
        list(phrases), matchkind=MatchKind.Standard, store_patterns=False, implementation=Implementation.ContiguousNFA
    )
    return automaton, tuple(phrases.values())


def find_cues(text: str, start: int, end: int) -> list[Found]:
    """The cues of a sentence in order; where two overlap, the first and longest stays."""
    automaton, cues = cue_automaton()
    folded = f" {fold(text[start:end])} "
    found = [
        (begin, -(stop - 1), index)
        for index, begin, stop in automaton.find_matches_as_indexes(folded, overlapping=True)
        if folded[stop] == " "
    ]
    found.sort()
    kept: list[Found] = []
    for begin, negative, index in found:
        if kept and start + begin < kept[-1].end:
            continue
        kept.append(Found(start + begin, start - negative, cues[index]))
    return kept
