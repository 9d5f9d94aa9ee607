# ruff: noqa: E501 - a template is read as one line
"""The words that say what a sentence says of a drug: cues, each with its kind and where it looks for the drug.

Templates are written folded (lower case, no apostrophes: "can t"); alternatives stand in parentheses, an empty one
makes them optional; a verb in braces stands for all its forms. `side` of a cue: "<" the drug stands before it (a
subject), ">" after it (an object), "<>" on either side, the subject first; "<<" right before it.

Some kinds are what is said (`negated`, `approved`, …); the others say it only with what else is there, which
`pipeline.extract.assertions` looks at: a verb that lessens says a use or a harm by what is lessened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import Any, NamedTuple

from pipeline.lexicon.folding import fold, fold_bytes


class Cue(NamedTuple):
    """What a phrase says, where the drug is, and whether the words behind it name a condition, effect or regulator."""

    kind: str
    side: str
    object: bool = False
    denies: str = ""  # the kind of cue that a "not" before it turned round


class Found(NamedTuple):
    """A cue found: its place in the text, and the cue."""

    start: int
    end: int
    cue: Cue

    def saying(self, kind: str, side: str, object: bool = False) -> Found:
        """The same words, which say this where they stand."""
        return _found(Found, (self.start, self.end, _cue(kind, side, object)))


REGULATOR = (
    "(fda|food and drug administration|ema|european medicines agency|mhra|health canada|tga|regulators|nice"
    "|european commission|the agency)"
)
COUNTRY = (
    "(europe|the european union|the eu|canada|japan|australia|britain|england|the uk|the united kingdom|china|india|israel"
    "|germany|france|the european agency|the agency|the british regulator|the regulator)"
)
APPROVE = "(approved|cleared|licensed|authorized|authorised)"
DOCTOR = (
    "(your doctor|a doctor|your healthcare provider|your health care provider|your provider|your pharmacist|a pharmacist"
    "|your clinician|your physician|your healthcare professional|a healthcare professional|your prescriber"
    "|your psychiatrist|your dentist|your vet|your doctor or pharmacist|your care team|your midwife|your gp|the doctor"
    "|your pediatrician|the pharmacist|a health professional|your specialist)"
)
PEOPLE = (
    "(you|you re|you ve|you d|your child|your doctor|someone|a person|people|patients|they|she|he|the patient|a patient"
    "|anyone|one|you or your child|i|we)"
)
USED = (
    "(used|developed|designed|prescribed|indicated|recommended|given|taken|administered|effective|useful|helpful|preferred|favored|appropriate"
    "|beneficial|ordered|offered|injected|applied|efficacy|efficacious|tried|suggested)"
)

CAUSE = (
    "{cause} {trigger} {worsen} {lead to} {result in} {induce} {provoke} {contribute to} {bring on} {bring about} {aggravate}"
    " {set off} {produce} {give rise to} {end in} {exacerbate} {touch off} {spark} {bring out} {open the door to} {invite}"
)
HARM = (
    "{leach} {strip} {weaken} {damage} {irritate} {harm} {hurt} {injure} {wreck} {scar} {ruin} {dull} {dry out} {dry up} {upset} {thin}"
    " {mask} {drain} {deplete} {disturb} {disrupt} {cloud} {stain} {discolor} {muddle} {impair} {destroy}"
    " {rob} {strain} {inflame} {sap} {throw off} {swell} {shut down} {bother} {burn} {wear down} {eat away at} {sour} {blur}"
    " {rattle} {crush} {undermine} {tear} {erode} {unsettle}"
)
TREAT = (
    "{treat} {relieve} {ease} {alleviate} {cure} {soothe} {ward off} {stave off} {combat} {fight} {fight off} {heal}"
    " {tackle} {counter} {head off} {reverse} {calm} {prevent} {manage} {clear up} {settle} {loosen} {dissolve}"
    " {break up} {fend off} {mend} {banish} {soften} {take the edge off} {keep away} {unclog} {unblock} {open up} {repair}"
    " {beat} {take care of} {break down} {take the sting out of} {soak up} {chase away} {guard against} {protect against} {work against}"
)
LESSEN = (
    "{lower} {reduce} {decrease} {cut} {stop} {block} {suppress} {slow} {limit} {shorten} {blunt} {inhibit} {diminish} {minimize}"
    " {control} {lessen} {kill} {bring down} {cut down} {cut back} {tamp down} {numb} {slow down} {cool} {clear} {halt} {end}"
    " {delay} {lift} {flush out} {neutralize} {target} {address} {attack} {halve} {get rid of} {drive down} {push down}"
    " {quell} {tame} {quiet} {curb} {dampen} {damp down} {shrink} {tone down} {wipe out} {knock out} {rein in} {keep down}"
    " {eliminate} {erase} {trim} {take away} {cut into} {shave} {lighten} {dim} {decongest} {remove} {starve} {cut the risk of}"
)
RAISE = (
    "{increase} {raise} {boost} {elevate} {enhance} {heighten} {double} {triple} {push up} {drive up} {send up} {intensify}"
    " {amplify} {lengthen} {prolong} {strengthen} {spike} {speed up} {add to} {build up} {deepen} {quicken} {bump up}"
)
HELP = (
    "{improve} {support} {protect} {restore} {stabilize} {relax} {promote} {maintain} {sharpen} {replenish} {smooth} {preserve}"
    " {benefit} {aid} {regulate} {even out} {brighten} {replace} {correct} {steady} {balance} {normalize} {fade} {bring back}"
    " {nourish} {moisturize} {hydrate} {thicken} {rebuild} {firm} {refresh} {encourage} {stimulate} {speed} {make up for} {save} {rescue} {revive} {lengthen the life of}"
)
MEET = "{affect} {alter} {interfere with} {displace} {counteract} {potentiate} {cancel} {cancel out} {undo} {hinder} {undercut} {tie up} {bind} {bind to} {get in the way of}"

TEMPLATES: tuple[tuple[str, Cue], ...] = (
    # ---- regulators and the law
    (f"{APPROVE} (for|to|in|as|only for|by)", Cue("approved", "<>", True)),
    (f"{APPROVE} by (the|the us|the u s|) {REGULATOR}", Cue("approved", "<>", True)),
    ("(approved|licensed|authorized|authorised)", Cue("approved", "<>", True)),
    ("(fda|ema|mhra) (approved|cleared|licensed|authorized)", Cue("approved", "<>", True)),
    (f"{REGULATOR} (has|have|recently|first|also|had|later|) (approved|approves|licensed|licenses|authorized|authorizes|cleared|clears)", Cue("approved", ">")),
    (f"{COUNTRY} (has|have|recently|first|also|had|later|) (approved|approves|licensed|licenses|authorized|authorizes|authorised|cleared|clears|okayed|ok d|greenlit)", Cue("approved", ">")),
    (f"{REGULATOR} (okayed|okays|ok d|greenlit|expanded|broadened|widened|extended)", Cue("approved", ">")),
    (f"{REGULATOR} (has not|have not|hasn t|haven t|had not|has never|have never|did not|didn t|never) (yet|) (clear|cleared|okay|okayed|endorse|endorsed)", Cue("not_approved", ">")),
    ("(approve|approves|authorize|authorise|license|greenlight) (it|them|this|these|any|)", Cue("vetted", "<", True)),
    ("(received|receives|receive|won|wins|gained|earned|got|gets|obtained|secured|granted|has|have|had|carries|carry|holds|with)"
     " (fda|regulatory|full|marketing|accelerated|its|its fda|the fda s|) (approval|clearance|authorization)", Cue("approved", "<", True)),
    ("(carry|carries|hold|holds) (an|a|) (fda|) (indication|approval|license)", Cue("approved", "<", True)),
    ("(fda|) (approval|clearance) (of|for)", Cue("approved", "<>")),
    ("(lacks|lack|lacking|without|no|never had|never got|never won|never received) (the|) (fda|fda s|regulatory|) approval", Cue("not_approved", "<>", True)),
    ("(without|no|lacks|lack) (the|) (fda|fda s|) approval for (that|this|such) (use|purpose)", Cue("off_label", "<>", True)),
    ("(unapproved|unlicensed)", Cue("not_approved", "<>")),
    ("(declined|refused|refuses|refusing|declines) to (approve|authorize|authorise|license|clear)", Cue("not_approved", ">")),
    ("(turned down|rejected|declined|refused approval for|refused to approve|pulled|withdrew|banned|recalled its approval of)", Cue("rejected", ">")),
    ("(got|gets|received|won|has|have|given|earned) (the|a|its|fda|an fda|its fda|the fda|the fda s|) (green light|nod|go ahead|blessing|ok|okay|thumbs up)", Cue("approved", "<", True)),
    ("(greenlit|greenlighted|gave the green light to|gave the nod to|signed off on|sign off on)", Cue("approved", ">")),
    (f"{REGULATOR} (gave|granted|has granted|has given)", Cue("approved", ">")),
    ("(no|not have|without) (fda|regulatory|marketing|) (approval|license|licence|authorization)", Cue("not_approved", "<>", True)),
    ("(reviewed|evaluated|regulated|tested|checked|vetted) (for safety|) by (the|the us|the u s|) (fda|food and drug administration|regulators)", Cue("vetted", "<", True)),
    ("(outside its|outside their|outside of its|outside the|beyond its|beyond the) (labeled|label|approved|licensed) (uses|use|indications|indication|label)",
     Cue("off_label", "<>")),
    ("(outside|beyond) (its|the|their) (label|labeling|licence|license)", Cue("off_label", "<>")),
    ("(on|in) (its|the|their) (label|labeling|package insert)", Cue("labelled", "<")),
    ("(pulled|taken|withdrawn|removed|yanked|banned|swept) (from|off) (the|store|pharmacy|us|u s|european|) (shelves|shelf|market|markets|sale|pharmacies|stores)", Cue("withdrawn", "<>", True)),
    ("(no longer|not) (sold|on sale|marketed|on the market) in", Cue("not_approved", "<", True)),
    ("(lacks|lack|lacking|without|no|not have|still awaits|awaits|awaiting) (fda|regulatory|) (blessing|clearance|sign off|a green light)", Cue("not_approved", "<", True)),
    ("(lacks|lack|lacking) (approval|a license|a licence|authorization)", Cue("not_approved", "<", True)),
    ("(been|is|are|was|were|remains|being) (banned|off the market|outlawed|recalled|withdrawn|pulled|taken off the market|barred)", Cue("withdrawn", "<>", True)),
    ("(been|is|are|was|were|being) (pulled|taken|withdrawn|removed|yanked|banned|swept) (from|off) (the|store|pharmacy|us|u s|european|) (shelves|shelf|market|markets|sale|pharmacies|stores)", Cue("withdrawn", "<>", True)),
    ("(has|have|had) yet to (approve|clear|authorize|license)", Cue("not_approved", ">")),
    ("(undergo|undergone|undergoes|pass|passed|passed through|go through|gone through|went through|had|have) (any|an|) (fda|fda s|regulatory) (review|approval|testing|scrutiny)", Cue("vetted", "<", True)),
    ("(against the law|illegal|banned|prohibited|outlawed|unlawful|under federal law|withdrawn from the market|pulled from the market|off the market"
     "|taken off the market|removed from the market)", Cue("not_approved", "<>", True)),
    ("off label", Cue("off_label", "<>", True)),
    ("(for|as) an unapproved use", Cue("off_label", "<>", True)),
    # ---- effects: what is said depends on what the verb meets
    (HARM, Cue("harms", "<", True)),
    ("(dry|dries|dried) (your|the|his|her)", Cue("harms", "<", True)),
    ("{mask} {hide} (the|some|early|) (signs|symptoms|warning signs) of", Cue("causes", "<", True)),
    (CAUSE, Cue("causes", "<", True)),
    (TREAT, Cue("treats", "<", True)),
    (LESSEN, Cue("lessens", "<", True)),
    (RAISE, Cue("raises", "<", True)),
    (HELP, Cue("helps", "<", True)),
    (MEET, Cue("meets", "<", True)),
    ("(push|pushes|pushed|drive|drives|drove|send|sends|sent|bring|brings) (its|their) (level|levels|concentration|effects)", Cue("pushes", "<")),
    ("{help} (with|people with|patients with|people|patients|you|to|in|against|adults|children|the body|your body|the|)", Cue("helps", "<", True)),
    ("{make} {leave} {turn} {render} {keep}", Cue("makes", "<", True)),
    ("(carry|carries|carried|pose|poses|posed|has|have|comes with|come with) (the|a|some|an increased|a higher|) (risk|risks|chance|danger) (of|for|that|)", Cue("risks", "<", True)),
    ("(increased|higher|greater|elevated|added|serious|a|the|) (risk|risks|mortality|danger|dangers|harms) (of|from|associated with|linked to)", Cue("risk", "<>", True)),
    ("(increased|higher|greater|elevated) (risk|mortality|rates)", Cue("risk", "<>", True)),
    ("{carry} {pose}", Cue("comes", "<", True)),
    ("(is|are|was|were) at (increased|higher|greater|high|) risk (of|for)", Cue("suffers", "<", True)),
    ("(its|the|their|favorable|better|a|different|s) side effect (profile|profiles)", Cue("none", "")),
    ("(come|comes|came|coming|go along|goes along|went along|go hand in hand|goes hand in hand) with", Cue("comes", "<", True)),
    ("{give} (some|many|most|a few|other|certain|up to|) (people|patients|users|men|women|children|adults|you|me|him|her|them|us)", Cue("causes", "<", True)),
    ("(quit|quits|quitting|stop taking|stops taking|stopped taking|stop using|stopped using|stopping|give up|gives up|gave up|giving up|drop|drops|dropped|dropping|abandon"
     "|abandoned|abandoning|discontinue|discontinued|discontinuing|come off|came off|go off|went off|going off|dropped out of)", Cue("quits", ">")),
    ("(boxed|black box|strong|strongest|fda|) (warning|warnings|alert) (about|for|of|on|that)", Cue("warning", "<>", True)),
    ("(linked|tied|associated|connected) (to|with)", Cue("linked", "<>", True)),
    ("(tie|ties|tied|link|links|linked|connect|connected|associated)", Cue("ties", ">")),
    ("associated (weight gain|drowsiness|sedation|nausea)", Cue("side_effect_of", "<")),
    ("side effects (of|from|with|associated with|linked to|caused by|related to|seen with)", Cue("side_effect_of", ">")),
    ("side effects (include|includes|are|may include|can include|such as|like|including|range)", Cue("side_effect_of", "<", True)),
    ("s (most common|common|main|chief|serious|known|possible|many|) side effects", Cue("side_effect_of", "<")),
    ("side effect (of|from|with)", Cue("side_effect_of", ">")),
    ("(a|an|common|known|rare|possible|well known|its|the) side effect", Cue("side_effect_of", "<>")),
    ("adverse (event|events|effect|effects|reaction|reactions) (of|from|with|to|related to|associated with|linked to|caused by)",
     Cue("side_effect_of", ">")),
    ("adverse (event|events|effect|effects|reaction|reactions)", Cue("side_effect_of", "<>", True)),
    ("(caused|induced|triggered|worsened|provoked|brought on|aggravated) by", Cue("side_effect_of", ">")),
    ("(allergic reaction|reaction|allergic|allergy|reactions|hypersensitivity) to", Cue("allergic", ">")),
    ("induced", Cue("side_effect_of", "<<")),
    ("related (nausea|weight gain|cough|bleeding|constipation|symptoms|insomnia|drowsiness|rash)", Cue("side_effect_of", "<<")),
    ("due to", Cue("side_effect_of", ">")),
    ("(is|are|be|was|were) (the|a|one|another) (likely|possible|common|frequent|) (culprit|cause)", Cue("side_effect_of", "<")),
    ("(downside|downsides|drawback|drawbacks) (of|to|with)", Cue("side_effect_of", ">")),
    ("(is|are|be|was|were) (partly|likely|often|sometimes|) to blame", Cue("side_effect_of", "<", True)),
    ("(blamed on|blame|blamed for|attributed to|traced to|traced back to|the result of|a result of|a consequence of|stem from|stems from|came from|triggered after)",
     Cue("linked", "<>", True)),
    ("(is|are|was|were|s) (also|best|well|) (known|notorious|infamous) (for|to cause)", Cue("comes", "<", True)),
    ("(reported|seen|noted|observed|described|occur|occurs|occurred|happen|happens|happened|common|frequent|rare|typical|likely|unlikely|uncommon|turned up|shown up"
     "|show up|shows up|appear|appears|appeared|complaint|complaints|risk|risks|problem|problems|concern|worry|nuisance|followed|has followed treatment|have followed treatment|followed treatment|plague|plagues|accompany|accompanies|trouble|troubles|strike|strikes|start|starts|started) (with|in|on|after|from|among|during|while|for|of|)", Cue("occurs", ">")),
    ("(report|reports|notice|notices|develop|develops|developed|experience|experiences|experienced|complain of|complains of|suffer|suffers|suffered"
     "|feel|feels|felt|having|getting|reporting|developing|experiencing|find|finds|found|saw|see|deal with|end up with|struggle with|wake up with|have|had|get|gets|got|had more|have more|lose|lost)", Cue("suffers", "<", True)),
    ("(from|after|while taking|while on|while using|in people taking|in people on|among people on|among people taking|in people who take|in patients taking"
     "|in patients on|in those taking|in those on|after taking|after starting|after stopping)", Cue("from", ">")),
    ("(gain|gains|gained|gaining|put on|puts on) weight (on|with|from|while on|while taking|after starting)", Cue("side_effect_of", ">")),
    ("(add|adds|adding) weight", Cue("side_effect_of", "<")),
    ("(push|pushes|drive|drives|send|sends|bring|brings) (your|the|) (blood sugar|blood pressure|heart rate|pulse|potassium|sodium)"
     " (too|dangerously|very|) (low|high|up|down|soaring)", Cue("side_effect_of", "<")),
    ("(watch|look|watch out|look out) (out|) for", Cue("watch", ">")),
    ("(tough|hard|rough|harsh|not easy|not gentle) on", Cue("is_ill", "<", True)),
    ("(take|takes|taking) a toll on", Cue("harms", "<", True)),
    ("(risk factor|culprit|trigger|cause|causes) (for|of|in|behind)", Cue("comes", "<", True)),
    ("(toxicity|poisoning|rebound|prolongation risk|withdrawal symptoms)", Cue("side_effect_of", "<")),
    ("(be|is|are|was|were|become|becomes) (also|very|highly|quite|potentially|) (habit forming|addictive|sedating|toxic|harmful|hard on|rough on)", Cue("is_ill", "<", True)),
    # ---- who must not
    ("(think twice|think hard) (about|before) (taking|using|trying|starting|giving|)", Cue("avoid", ">", True)),
    ("(avoid|avoids|avoiding|steer clear of|steers clear of|stay away from|stay off|stays off|skip|skips|pass on) (taking|using|all|any|the use of|use of|most|)", Cue("avoid", ">", True)),
    ("(is|are|was|were|be|been) (generally|usually|best|typically|strictly|) (avoided|contraindicated) (in|for|during|by|with|if|when|)", Cue("contraindicated", "<", True)),
    ("(contraindicated|contra indicated) (in|for|with|during|if|when|by|)", Cue("contraindicated", "<", True)),
    ("(contraindication|contraindications) (to|for|of|include|includes)", Cue("contraindicated", "<>", True)),
    ("(recommended|advised|suitable|appropriate|safe|advisable|safely|intended|meant) (for|in|during|if|when|with|while|use|)", Cue("advised", "<", True)),
    ("(unsafe|dangerous|harmful|hazardous|off limits|risky|forbidden|ruled out|a no go|a bad idea|a poor choice) (for|in|during|to|if|when|after|with|)",
     Cue("contraindicated", "<", True)),
    ("(people|patients|anyone|those|women|children|adults|men|you) (with|who have|who are|under|over|taking|on|younger than|allergic to)", Cue("whom", "")),
    ("(for|meant for|intended for|right for|an option for|an option in|given to|a good choice for|a good fit for) (people|patients|anyone|those|women|children|adults|men|everyone|someone|use in|use by|use during|you|babies|infants|kids)",
     Cue("advised", "<", True)),
    ("(is|are) (out|off the table|ruled out) (for|in|if|when|during)", Cue("contraindicated", "<", True)),
    ("(out of the question|off the table|a poor fit|a poor choice|a bad choice|not an option|not a good idea|not a good choice|not a safe choice)"
     " (for|in|if|when|during|)", Cue("contraindicated", "<", True)),
    ("(told|urged|advised|warned|cautioned) (not to|against)", Cue("contraindicated", ">", True)),
    ("(rules out|rule out|ruled out) (the use of|)", Cue("contraindicated", ">", True)),
    ("(discourage|discourages|discouraged|advise against|advises against|recommend against|recommends against|warn against|warns against)", Cue("contraindicated", ">", True)),
    ("(stop|stopping|stopped|discontinue|discontinuing|quit|quitting|stop suddenly|abruptly stop|suddenly stop|coming off) (taking|using|your|the|)", Cue("stop", ">")),
    # ---- two drugs
    ("(drink|drinking|drink alcohol|drinking alcohol|alcohol) (while|when|and|with) (taking|on|using|you take|you re on|you use|)", Cue("drink", ">")),
    ("(interact|interacts|interacted|interacting) (with|)", Cue("interaction", "<>", True)),
    ("(interaction|interactions) (with|between|of|)", Cue("interaction", "<>", True)),
    ("(hazardous|dangerous|risky|deadly|bad|unsafe) (pair|combination|mix|duo|combo)", Cue("interaction", "<>")),
    ("(plus|on top of|is added|are added|added to|in the same|within two hours of|within hours of|at least|hours between|between doses of|hours apart"
     "|hours apart from|apart from|separately from|kept apart|both at once|at once|alongside|people already on|people already taking"
     "|for people on|anyone on|anyone taking|who also take|who takes|who take|who use|with"
     "|taken while|used while|space|spaced|pairing|pair|paired with|following)", Cue("with", "<>", True)),
    ("(combining|mixing|combine|mix|combined with|mixed with|coadministered|co administered|coadministration|concomitant|concurrent"
     "|concurrently|taken together|used together|together|taken with|taken alongside|given with|together with|at the same time as|at the same time"
     "|used with|taking both|along with|in combination with|when you take)", Cue("together", "<>", True)),
    ("(hours|hour|minutes) (before|after|from|apart from|before or after|before and after)", Cue("apart", "<>")),
    # ---- use
    (f"{USED} (to|for|in|as|against|well for|at|on)", Cue("used", "<>", True)),
    ("(used|prescribed|given|taken) (informally|widely|commonly|mainly|primarily|mostly|sometimes|often|traditionally|only|also|today|together|orally"
     "|topically|daily|chiefly|usually|successfully) (for|to|in|as|against)", Cue("used", "<>", True)),
    ("(medication|medications|medicine|medicines|drug|drugs|treatment|treatments|remedy|remedies|pills) (such as|like|including)", Cue("kinds", ">")),
    ("without (causing|triggering|worsening|raising|increasing|making|risking)", Cue("negated", "<", True)),
    ("(marketed|sold|available|made) (by|as|in|under)", Cue("none", "")),
    ("(taken|given|used|injected|applied) (by|as|in|under)", Cue("taking", ">")),
    ("(sold|marketed|promoted|touted) for", Cue("used", "<>", True)),
    ("(work|works|worked) (for|against|on|well for|by|in|to)", Cue("works", "<", True)),
    ("(effective|useful|helpful|beneficial|work|works|worked|indicated|lifesaving|life saving|a lifesaver|lifesavers)", Cue("works", "<")),
    ("(lifesaving|life saving|a lifesaver|lifesavers) (in|for|during|after|against)", Cue("works", "<", True)),
    ("(a|an|the) (reasonable|good|common|popular|sensible|logical|usual|first|best|obvious|natural|great|safe|) (place to start|starting point|first step|first stop|way to go|answer|solution|standby|go to)", Cue("works", "<")),
    ("(used|given|taken|administered|prescribed)", Cue("taking", ">")),
    (f"{USED} (to|to help|for|in) (treat|prevent|relieve|manage|lower|control|ease|reduce|treating|managing|relieving|preventing|the"
     " treatment of|the management of)", Cue("indication", "<>", True)),
    ("(popular|helpful|useful|handy|a help|a good pick|a better pick|a boon|a godsend|a relief|a blessing|reserved) (with|among|for)"
     " (people|patients|those|adults|children|women|men|anyone) (with|who have|whose|who get|who suffer from)", Cue("works", "<", True)),
    ("(at bay|in check|under control)", Cue("indication", "<")),
    ("(turn to|turns to|turned to|reach for|reaches for|rely on|relies on|opt for|use|uses|used|chose|choose|switch to|prescribe|prescribes|recommend"
     "|recommends|suggest|suggests|start with|give|gives|favor|favors|prefer|prefers)", Cue("uses", ">")),
    ("(used|given|prescribed|taken|preferred|recommended|chosen) instead", Cue("indication", "<")),
    ("(put|puts|set|sets) (it|this|that|things|them) right", Cue("indication", "<")),
    ("(the|a|an) (usual|first|preferred|best|standard) (choice|treatment|option)", Cue("indication", "<")),
    ("(prescribe|use|give|recommend|take) (it|them|this|these) (for|to|in)", Cue("used", "<", True)),
    ("(for|in) (the|) (treatment|management|prevention|relief|control) of", Cue("indication", "<>", True)),
    ("for (treating|preventing|managing|relieving|controlling|reducing|easing|lowering)", Cue("indication", "<>", True)),
    ("(treated|managed|controlled|prevented|relieved|treating|treat|treatment|therapy|managing|relieve|prevent|treats|eased|helped|reduced|lowered|cured"
     "|calmed|soothed|responds to|respond to|responded to|improve on|improves on|improved on|improve with|improves with|improved with|clear with|clears with|cleared with|go away with|goes away with|calls for|call for|relief) (with|using|by|from|)",
     Cue("treated", ">")),
    ("(eased|improved|cleared up|went away|subsided|better|relieved|faded) (with|on|after|by)", Cue("treated", ">")),
    ("(needs|need|requires|require)", Cue("treated", ">")),
    ("(treatment|treatments|therapy|therapies|remedy|remedies|medication|medications|medicine|medicines|drug|drugs|option|options|choice|choices|cure"
     "|antidote|alternative|pick|lifeline|godsend|staple|workhorse|pill|pills|way|ways) (for|of|against|in|to)", Cue("choice", "<>", True)),
    ("(first line|second line|first choice|gold standard|mainstay|cornerstone|go to|backbone) (treatment|therapy|option|drug|medication|) (for|of|in|)", Cue("choice", "<>", True)),
    ("(benefit|benefits|evidence|effectiveness|relief) (for|in|against|of|from)", Cue("choice", "<", True)),
    ("(does|do|did|work|works|worked) wonders (for|on)", Cue("works", "<", True)),
    ("for", Cue("purpose", "<", True)),
    ("(can|may|might|could)", Cue("may", "<", True)),
    # ---- supposed only
    (f"if {PEOPLE}", Cue("if", ">")),
    ("(might|may|could|can|would|will) (prescribe|give|order|start|put)", Cue("maybe", ">")),
    (f"{DOCTOR} (first|) (about|whether|if|before|about whether)", Cue("asked", ">")),
    ("before (you|) (taking|using|starting|trying|adding|giving|take|use|start|try|give|begin|combining|mixing)", Cue("before", ">")),
    ("(whether|if) (to|you should|you can|it is safe to|it s safe to|you need|you might need|taking|adding|switching to|starting|)",
     Cue("whether", ">")),
    ("(considering|consider|considers|thinking about|thinking of|wondering about|curious about|interested in|planning to|plan to|planning on|plans to|want to|hoping to)"
     " (take|use|start|try|taking|using|trying|starting|adding|switching to|asking about|)", Cue("hypothetical", ">")),
    ("be (considered|an option|an alternative|worth|worth discussing|tried|a good option|a better option|a good choice|discussed|needed|necessary"
     "|warranted|a candidate for)", Cue("hypothetical", "<>")),
    ("(might|may|could|can|would|will) (suggest|recommend|want to try|need|switch you to|try|discuss|propose|offer|add|prescribe you|switch to|reach for|turn to|consider|call for)", Cue("hypothetical", ">")),
    ("(might|may|could) (decide|choose|opt|want|wish|prefer) to (add|try|start|use|prescribe|give|switch to|switch you to|put you on|move you to|begin|order|go with)", Cue("hypothetical", ">")),
    ("(might|may|could) (move|put|start|keep|place) (you|her|him|them|your child|someone|patients|people) (to|on)", Cue("hypothetical", ">")),
    ("(time|enough|reason|worth) (to|) (talk|talking|ask|asking|think|thinking) about", Cue("hypothetical", ">")),
    ("(might|may|could|would) (you|he|she|they|i) (benefit from|do well on|do better on|be better off with|respond to)", Cue("hypothetical", ">")),
    ("(you|he|she|they) (might|may|could) (benefit from|do well on|do better on|be better off with|respond to)", Cue("hypothetical", ">")),
    ("(might|may|could) be (added|prescribed|suggested|offered|recommended|given|ordered|started|called for|on the table|next)", Cue("conditional", "<>")),
    ("ask (about|for)", Cue("ask", ">")),
    ("(becomes|become) (necessary|needed|an option)", Cue("hypothetical", "<")),
    ("(candidate|candidates|eligible) for", Cue("hypothetical", ">")),
    ("should (your|the|a|an|you|he|she|they|symptoms) (doctor|cardiologist|psychiatrist|provider|clinician|specialist|dentist|need|be|)"
     " (recommend|prescribe|suggest|offer|propose|prescribed|offered|need|given|)", Cue("hypothetical", ">")),
    ("(were|had) (she|he|they|you|i|it|your doctor|the doctor) (to|ever|not|been|)", Cue("hypothetical", ">")),
    ("(should you|can you|can i|should i|do i need|would you|could i|may i|is it safe to|is it ok to|is it okay to) (ever|take|start|use|try|get|)",
     Cue("hypothetical", ">")),
    ("(in case|unless|assuming|suppose|supposing|provided) (you|your doctor|of|that|the|they|a)", Cue("if", ">")),
    ("(being|is|are|under|in|been) (studied|study|investigated|investigation|tested|researched|trials|looked at|explored|evaluated) (as|for|in|to|whether|)", Cue("studied", "<")),
    # ---- denied
    ("free", Cue("negated", "<<")),
    ("(free of|free from|without|instead of taking|rather than taking|in the absence of|refused|refuses|declined|denies|denied"
     "|zero|stopped taking|off of|none of|never on)", Cue("negated", ">")),
    ("(not|never|cannot|no|don t|doesn t|didn t|can t|couldn t|won t|wouldn t|shouldn t|mustn t|isn t|aren t|wasn t|weren t"
     "|hasn t|haven t|hadn t|no longer|unlikely to|neither|nor)", Cue("neg", ">")),
    ("on", Cue("on", ">")),
    ("(not|isn t|aren t) (only|just|merely|simply|necessarily|sure|everyone|all|always|every|enough|uncommon|unusual|rare|clear|surprising)", Cue("none", "")),
    ("(no matter|no one|no surprise|no wonder|no reason|no need|no longer need|no doubt|whether or not|not known|no more than)", Cue("none", "")),
    ("(non drowsy|non sedating|non addictive|non habit forming|nondrowsy|nonsedating|nonaddictive)", Cue("negated", "<>")),
    ("(not known|unknown|unclear|not clear|don t know|doesn t know|uncertain|not sure|remains to be seen|too early to say|too soon to say|yet know) (whether|if)", Cue("whether", ">")),
    ("(trial|trials|study|studies|tests|research) (are|is|now|will) (test|testing|tests|look at|looking at|under way|underway|see|examine|explore|exploring) (whether|if|)", Cue("whether", ">")),
    ("(testing|studying|investigating|exploring|examining|asking|tested|studied|looking at|looked at|looking into|say|know|see|learn|find out) (whether|if)", Cue("whether", ">")),
    ("(no|little|insufficient|scant|limited|not enough) (good|strong|solid|convincing|clear|reliable|firm|) (evidence|proof)", Cue("negated", "<>")),
    ("(few|little|no|not enough|hardly any|scant|insufficient) (studies|study|research|data|trials|science) (support|supports|back|backs|favor|favors)"
     " (the|) (use of|using|taking|)", Cue("negated", ">")),
    ("(studies|research|data|trials|science|evidence) (do not|does not|don t|doesn t|did not|didn t) (support|back|favor) (the|) (use of|using|taking|)",
     Cue("negated", ">")),
    ("(do nothing|does nothing|did nothing|do little|does little|did little|no effect|no use|not the answer|won t help|of no use|no help|does nothing to|do nothing to|did nothing to|does little to|do little to|did little to"
     "|any more than a placebo|more than a placebo|more than a sugar pill|no match for|any better than|no better than placebo) (for|against|with|)", Cue("negated", "<", True)),
    ("(evidence|proof|data|case|research|support) (that|for|behind|on|of)", Cue("evidence", ">")),
    ("(made no difference|makes no difference|make no difference|no better|did no better|fared no better|fell short|was no help|has no effect|had no effect|has no place|not a cure|no cure) (to|in|for|at|against|on|with|)", Cue("negated", "<", True)),
    ("no (clear|real|significant|direct|) (link|association|connection|tie) (between|with|to)", Cue("negated", "<>")),
    ("no (clear|real|significant|) (benefit|effect|advantage|improvement) (of|from|with|for|in|)", Cue("negated", "<>")),
    ("(not|haven t|hasn t|never|isn t|wasn t|didn t|aren t) (been|) (found|find|shown|show|proven|proved|prove|demonstrated) (that|to|any|)", Cue("negated", "<>")),
    ("(failed to|fails to|fail to|ineffective|useless|no better than|no more effective than|no effect on)", Cue("negated", "<", True)),
    ("no (known|important|significant|serious|dangerous|) (interaction|interactions) (with|between|of|)", Cue("none", "")),
    ("(nothing|no study|no studies|no trial|no research) (suggests|suggest|shows|show|has shown|have shown|proves|found|has found|have found)"
     " (that|)", Cue("negated", ">")),
    ("(nobody|no one)", Cue("negated", ">")),
    ("(take|takes|taking|took|taken|switched to|put on|started on|went on|use|using|receive|received|receiving|had|have|contain|contains|begin|begins|began|been on|prescribed|tried)", Cue("taking", ">")),
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


def verb_forms() -> frozenset[str]:
    """Every form of the verbs of effect: a word after "and" that is one of them goes on with what the drug does."""
    verbs = re.findall(r"\{([^{} ]+)\}", CAUSE + TREAT + LESSEN + RAISE + HELP)
    return frozenset(form for verb in verbs for form in forms(verb) if not form.endswith("ing"))


def purpose_verbs() -> frozenset[str]:
    """The verbs of what a drug is taken for, without what belongs to them behind: "bring" of "bring down"."""
    return frozenset(verb.split()[0] for verb in re.findall(r"\{([^{}]+)\}", TREAT + LESSEN + HELP))


IRREGULAR = {
    "bring": "brings brought bringing",
    "burn": "burns burned burnt burning",
    "curb": "curbs curbed curbing",
    "cut": "cuts cutting",
    "drive": "drives drove driven driving",
    "fight": "fights fought fighting",
    "get": "gets got getting",
    "give": "gives gave given giving",
    "hurt": "hurts hurting",
    "keep": "keeps kept keeping",
    "lead": "leads led leading",
    "leave": "leaves left leaving",
    "make": "makes made making",
    "rob": "robs robbed robbing",
    "sap": "saps sapped sapping",
    "scar": "scars scarred scarring",
    "send": "sends sent sending",
    "set": "sets setting",
    "shrink": "shrinks shrank shrunk shrinking",
    "shut": "shuts shutting",
    "speed": "speeds sped speeding",
    "stop": "stops stopped stopping",
    "swell": "swells swelled swelling",
    "take": "takes took taking",
    "tamp": "tamps tamped tamping",
    "thin": "thins thinned thinning",
    "throw": "throws threw throwing",
    "upset": "upsets upsetting",
}


def forms(verb: str) -> Iterator[str]:
    """Every form of a verb, what belongs to it behind: "bring on", "brings on", "brought on", "bringing on"."""
    first, space, rest = verb.partition(" ")
    yield verb
    if first in IRREGULAR:
        inflected = IRREGULAR[first].split()
    elif first.endswith("e"):
        inflected = [f"{first}s", f"{first}d", f"{first[:-1]}ing"]
    elif first.endswith("y") and first[-2] not in "aeou":
        inflected = [f"{first[:-1]}ies", f"{first[:-1]}ied", f"{first}ing"]
    elif first.endswith(("s", "sh", "ch", "x")):
        inflected = [f"{first}es", f"{first}ed", f"{first}ing"]
    else:
        last = first[-1] if first in DOUBLED else ""
        inflected = [f"{first}s", f"{first}{last}ed", f"{first}{last}ing"]
    for form in inflected:
        yield f"{form}{space}{rest}"


DOUBLED = frozenset({"control"})
"""Verbs that double their last letter."""


def expand(template: str) -> Iterator[str]:
    """Every phrase that a template stands for."""
    if template.startswith("{"):
        verbs, _, rest = template.rpartition("}")
        for verb in re.findall(r"\{([^{}]+)", verbs):
            template = f"({'|'.join(forms(verb))}){rest}"
            yield from expand(template)
        return
    parts = re.split(r"\(([^()]*)\)", template)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    for chosen in product(*choices):
        yield " ".join("".join(chosen).split())


@lru_cache(maxsize=1)
def cue_automaton() -> tuple[Any, tuple[Cue, ...]]:
    """The automaton over all phrases, a space on either side, and the cue of each; a phrase of two templates is the first one's."""
    from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

    phrases: dict[str, Cue] = {}
    for template, cue in TEMPLATES:
        for phrase in expand(template):
            if phrase:
                phrases.setdefault(f" {fold(phrase)} ", cue)
    for word in BREAKS:
        phrases[f" {word} "] = Cue("break", "")
    for word in ASIDE:
        phrases[f" {word} "] = Cue("aside", ">")
    automaton = BytesAhoCorasick(
        [phrase.encode() for phrase in phrases],
        matchkind=MatchKind.Standard,
        implementation=Implementation.ContiguousNFA,
    )
    return automaton, tuple(phrases.values())


def find_cues(text: str, start: int, end: int) -> list[Found]:
    """The cues of a sentence in order; where two overlap, the first and longest stays."""
    automaton, cues = cue_automaton()
    matches = automaton.find_matches_as_indexes(fold_bytes(f" {text[start:end]} "), overlapping=True)
    matches.reverse()  # they come by their ends, and sorting keeps the order of what starts together: the longest first
    matches.sort(key=_START)
    kept: list[Found] = []
    last = 0
    for index, begin, stop in matches:
        if begin >= last:
            last = stop - 2  # the space before the sentence, and the one behind the phrase
            kept.append(_found(Found, (start + begin, start + last, cues[index])))
    return kept


_START = itemgetter(1)
_found = tuple.__new__  # a third of what the constructor of a named tuple costs
_cue = lru_cache(maxsize=256)(Cue)
