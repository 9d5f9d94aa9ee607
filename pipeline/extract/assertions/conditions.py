# ruff: noqa: E501 - a pattern is read as one line
"""What a phrase of a health article names: an ailment, a measure, a benefit, a part of the body.

Enters: a place in a text. Leaves: the noun phrase there, and its sense. A verb alone does not say whether a drug
treats or harms: "lowers blood pressure" is a use, "lowers the number of white blood cells" an effect nobody wants.
The words are those that consumer health articles use, put together by hand; endings (-itis, -emia) stand for the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from pipeline.extract.assertions.cues import verb_forms
from pipeline.lexicon import word_set

Sense = Literal["ill", "high", "mineral", "good", "organ", "agent"]
"""ill: less of it is wanted. high: a measure that is mostly too high. mineral: a change either way is unwanted.
good: more of it is wanted. organ: a part of the body. agent: a germ or growth, which a drug may fight."""


class Phrase(NamedTuple):
    """A noun phrase: its place, and what it names, None where no word of it is known."""

    start: int
    end: int
    sense: Sense | None


ILL = word_set(
    """abnormalities abnormality abscess abuse ache aching achy acidity acne addicted addiction addictive adhd
    affliction aggression aging agitation aids ailment ailments akathisia alcoholism allergen allergic allergy
    alopecia als alzheimer alzheimers amnesia anaphylaxis aneurysm anger angina angioedema anhedonia anorexia
    anxiety anxious apathy apnea arrhythmia arthritic asthma ataxia atrophy attack autism awake bad baldness
    bedwetting binge bipolar bitterness blackout blackouts bleed bleeding blemish blindness blister bloated
    bloating blockage blockages bloodshot blurred blurry bpd breakdown breakout bruise bruising bulimia burn
    burning burnout bursitis callus cancer cancerous carcinoma cataract catarrh cavities cavity cellulite chills
    chlamydia choking cholera chorea chronic clot clots clotting clumsiness cold coldness colic colitis coma
    complaint complication complications concussion condition conditions confused confusion congested congestion
    conjunctivitis constipated constipation convulsion copd cough coughing covid cramp cramping cramps craving
    crisis croup crying cyst damage dandruff danger dangers dead deadly deafness death decay decline defect
    deficiency deficit deformities deformity dehydrated dehydration delirium delusion dementia dependence
    dependency dependent depressed depression depressive deterioration diabetes diabetic diarrhea diarrhoea die
    difficulties difficulty disabilities disability discharge discoloration discomfort discomforts disease
    disfigurement disorder disorientation disoriented disruption distress disturbance dizziness dizzy dreams
    drinking drooling drooping drowsiness drowsy drunk drunkenness dryness dvt dying dysfunction dyskinesia
    dysmenorrhea dyspepsia dysphoria dystonia earache eczema edema embolism embolus emergency emphysema
    endometriosis enlarged enlargement epilepsy epileptic episode episodes erection eruption euphoria euphoric
    exhaustion failure faint fainting fall fatal fatigue fatty fear fears fever feverish fibrillation fibroid
    fibromyalgia fibrosis flare flareup flash flashback flashes flatulence flu flush flushed flushing fog foggy
    forgetful forgetfulness fracture frailty fright frown fungal gag gagging gangrene gassy gastroparesis gerd
    glaucoma gonorrhea gout grief grogginess groggy growths  habit-forming hallucination hangover hardening
    harm hazard headache heartburn hemorrhage hemorrhoid hepatitis hernia herpes hiccup hiv hive hives hoarseness
    hooked hospitalization hospitalized hostility hunger hungry hurt hyperactive hyperactivity hyperpigmentation
    hypersensitivity hypertension hyperthyroidism hypoglycemia hypotension hypothyroidism ibd ibs ill illness
    imbalance impairment impotence impulsive impulsivity inattention incontinence indigestion infarction infection
    infectious infertility inflamed inflammation inflammatory influenza injuries injury  insomnia involuntary
    insufficiency intolerance intoxicating intoxication irregularity irritability irritable irritation ischemia
    itch itchiness itching itchy jaundice jaundiced jerking jerky jetlag jitters jittery  keloid   leprosy lesion
    lethargy leukemia lightheaded lightheadedness listlessness loneliness loss lump lumps lupus lymphoma maladies
    malady malaise malaria malformation malnutrition mania manic measles melanoma melasma meningitis menopausal
    menopause metallic metastasis migraine miscarriage misuse moody mortalities mortality myeloma narrowing nasal
    nausea nauseated nauseous nephropathy  nervous nervousness neuralgia neuropathic neuropathy nightmare
    nodules numbness obese obesity obsession obsessive obstruction ocd odor oily osteoarthritis osteoporosis
    outbreak outburst outbursts overactive overdose overdosing overeating overgrowth overheating oversleeping
    overweight pain painful palpitation palpitations palsy pancreatitis panic paralysis paralyze paranoia paranoid
    parkinson parkinsonism parkinsons pcos  phlegm phobia photosensitivity pigmentation pimple plaque pmdd
    pms pneumonia poisoning polyp polyps  premenstrual priapism problem progression proteinuria pruritus
    psoriasis psoriatic psychosis psychotic ptsd puffiness puffy queasiness queasy rage rash reaction redness
    reflux regurgitation rejection relapse restless restlessly restlessness retention rheumatic rheumatoid
    rhinitis rigidity ringing ringworm risk risks rosacea runny rupture sadness sagging scabies scar scarring
    schizophrenia sciatica scleroderma sedated sedating sedation seizure sensitivity sepsis severe shakiness shaking shingles
    shock shyness sick sickle sickness sinus sleepiness sleepless sleeplessness sleepwalking sleepy slowness
    smoking sneezes sneezing snore snoring sore soreness sores spasm spasms spasticity sprain stiff stiffness
    sting stones stress stroke struggle stuffiness stuffy stumbling stupor stuttering suffer suffering suicidal
    suicide sunburn sunburned sunspots sweat sweating sweats swell swelling swings swollen symptom syndrome
    syphilis tachycardia tantrum  teething tenderness tension terror tetanus thirst thirsty thrombosis
    thrush tic tics tingling tinnitus tired tiredness toothache toxic toxicity toxin toxins trauma traumatic
    tremble trembling tremor trouble tuberculosis tumor tumour twitch twitching ulcer ulceration unconsciousness
    unsteadiness unsteady unwell upset urge urgency urges urticaria uti vaginosis vertigo violence vomit vomiting
    wakefulness wart waste wasting watery weak weakness wheeze wheezing whooping withdrawal worm worries worry
    worse worsening wound wrinkle wrinkles xerostomia"""
)

HIGH = word_set(
    """a1c acid acids appetite bmi bp calories cholesterol cortisol creatinine enzymes estrogen-level fluid glucose
    histamine homocysteine ldl lipid lipids mucus oiliness phlegm pounds prolactin pulse sebum sugar tartar
    temperature triglyceride triglycerides viral-load waistline weight"""
)

GOOD = word_set(
    """absorption abstinence airway airways alertness arousal asleep attention balance breathing calm calmness
    circulation cognition cognitive concentrate concentration confidence coordination density desire digestion
    drive elasticity endurance energy eyesight fertility flow focus function functioning growth hair hdl healing
    health healthy hearing hydration immune immunity judgment lactation libido life lives lifespan lining live longevity
    lubrication memory metabolism milk mobility mood motility motivation movement movements nails ovulation
    performance quitting recovery regrowth regularity relax relaxation remission satiety sex sexual sleep sobriety
    stability stamina strength survival thinking tolerance vision well-being wellbeing wellness"""
)

MINERAL = word_set(
    """b12 calcium cell cells copper count counts cycle cycles electrolyte electrolytes estrogen folate hormone
    hormones iron lithium magnesium nutrients platelet platelets potassium salt sodium sperm testosterone vitamin
    vitamins zinc"""
)

ORGAN = word_set(
    """abdomen arm arms arteries artery babies baby back belly bladder bodies bone bones bowel bowels brain breast
    breasts cartilage cervix chest colon cornea ear ears embryo enamel esophagus eye eyelid eyelids eyes face
    fascia feet fetal fetus foot gum gums gut hand hands head heart hip hips intestine intestines joint joints
    kidney kidneys knee knees lashes leg legs lens ligament limbs lining lip lips liver lung lungs marrow mouth
    mucosa muscle muscles nails nerves nervous nose ovaries ovary pancreas penis prostate retina scalp skin spine
    stomach stool stools teeth tendon tendons testicle testicles throat thyroid tissue tissues tongue tooth unborn
    urine uterus vagina vein veins vessel vessels womb"""
)

AGENT = word_set(
    """amyloid bacteria bacterial bacterium candida candidiasis fungi fungus germ germs h-pylori lice microbe
    microbes microorganism microorganisms mites mold parasite parasites pathogen pathogens pylori staph strep
    ticks tumors viral virus viruses worms yeast"""
)

_PAIRS: tuple[tuple[Sense, str], ...] = (
    (
        "high",
        """blood pressure, eye pressure, heart rate, blood sugar, blood glucose, body fat, body weight, uric acid,
        stomach acid, fat tissue, excess fat, bad cholesterol, extra fluid, excess fluid, liver fat, belly fat, fat
        storage, blood lipids, dark circles, dark spots, age spots, viral load""",
    ),
    (
        "good",
        """seizure threshold, friendly bacteria, good bacteria, healthy bacteria, gut bacteria, weight loss, fat loss, weight reduction, weight management, weight control, bone density, bone mass, sex
        drive, blood flow, milk supply, hair growth, hdl cholesterol, good cholesterol, lose weight, losing weight,
        loses weight, pain relief, symptom relief, pain tolerance, stress relief, stress tolerance, muscle growth,
        muscle mass, immune response, immune system, birth control, blood vessels""",
    ),
    (
        "mineral",
        """blood cells, blood cell, blood count, blood counts, red cells, white cells""",
    ),
    (
        "ill",
        """dry mouth, dry eye, dry eyes, dry skin, dry lips, thinning hair, yellow skin, yellow eyes, gain weight, weight gain, gaining weight,
        birth defects, low libido, low desire, cold hands, cold sores, cold sore, hot flashes, hot flushes, loose
        stools, motion sickness, high cholesterol, high blood, low blood, blood loss, blood clots, fine lines, frown
        lines, oily skin, sore throat, heavy periods, irregular periods, period pain, dark urine, black tongue,
        muscle loss, bone loss, hair loss, jet lag, stage fright, metallic taste, bitter taste, bad taste, bad
        breath, common cold, a cold, bed bugs, side effects, side effect""",
    ),
)
PAIRS: dict[str, Sense] = {" ".join(pair.split()): sense for sense, pairs in _PAIRS for pair in pairs.split(",")}
"""Two words that mean something else together than apart."""
PAIRED = frozenset(pair.partition(" ")[0] for pair in PAIRS)

ENDINGS = tuple(
    """itis algia emia aemia uria rrhea rrhoea pathy plegia phobia spasm megaly penia sclerosis trophy ectasia kinesia stenosis
    oma porosis ache mycosis thrombosis fibrosis rosis cytosis trichosis dermatosis syphilis""".split()
)
"""Endings of the names of ailments."""

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")

STOPS = word_set(
    """how what why unless using taking containing but which that who whose because since if when while whereas although though so than as is are was were be been
    has had have can could may might will would should must do does did on at by with from to into during after before within
    over until through between without among per for it they he she we i not never also often usually sometimes rarely
    once twice daily too alone instead such like including include includes due about above each every via despite in
    this these there where whether then except against yet just only both either neither nor more most much still"""
)
"""Words at which a noun phrase ends."""

LEADS = word_set(
    """the a an your their his her our my its some any certain many mild moderate severe serious several other various
    both people patients adults children women men those with of who have has having"""
)
"""Words before the first one that counts."""

DOING = word_set(
    """treat treating prevent preventing relieve relieving manage managing lower lowering control controlling ease easing
    reduce reducing help helping fight fighting improve improving cure curing developing having getting boost boosting
    soothe quiet slow slowing trigger induce suppress alleviate"""
)
"""Verbs before the noun of what a drug is for."""

JUNK = word_set(
    """mouth day days week weeks month months year years decade decades hour hours minute minutes time times dollar
    dollars price prices cost costs money example instance people patients adults men women children everyone anyone
    someone you me him them us doctor doctors pharmacist prescription store stores pharmacy pharmacies company companies
    states country countries europe america canada germany u.s us united kingdom australia label market insurance coverage
    sale use night morning bedtime itself themselves purchase now long short free first injection injections tablet
    tablets capsule capsules pill pills liquid powder dose doses dosing way ways studies study trials trial research
    information questions question purposes reasons reason least half combination conjunction addition general part
    public home food water meals meal ones place it this that these those everything something anything one"""
)
"""Heads that are no condition: places, times, prices, people, ways of taking."""

SUFFERERS = word_set("people patients adults children women men individuals those")

BEFORE_GROUP = DOING | {"the", "a", "an", "your", "their", "his", "her", "of"}
BEFORE_NOUN = BEFORE_GROUP | LEADS
"""What is passed over before the first word of a phrase, where it is to keep whom it is of, and where not."""

TURNING = STOPS | {"and", "or", "with", "who", "you", "your", "their"}
"""Words that have to be looked at: the rest go on with a phrase."""

MOST_WORDS = 12  # words of a phrase that are looked at


def phrase(text: str, at: int, end: int, *, group: bool = False) -> Phrase | None:
    """The noun phrase that begins at a place, through its list; None where no noun stands there.

    `group` keeps what says whom: "people with asthma".
    """
    start = last = -1
    words: list[str] = []
    skipped = BEFORE_GROUP if group else BEFORE_NOUN
    seen = 0
    place = at
    for match in WORD.finditer(text, at, min(end, at + 160)):
        begin, stop = match.span()
        word = match.group().lower()
        if "’" in word:
            word = word.replace("’", "'")
        gap = text[place:begin]
        if gap != " ":
            parted = gap.strip(" \n\t\xa0“\"'‘’”-–*") or (start >= 0 and ("–" in gap or "—" in gap))
            if parted and (start < 0 or gap.strip() != "," or not _goes_on(text, begin, end, words)):
                break
        if start < 0:
            if word in skipped:
                place = stop
                continue
        elif word.endswith("ly") and word not in ("family", "early", "belly", "elderly", "daily"):
            break
        if word not in TURNING:
            pass
        elif word in ("and", "or"):
            if start < 0 or not _goes_on(text, stop, end, words):
                break
        elif word in ("with", "who") and start >= 0 and not group and words[-1] in SUFFERERS:
            start = last = -1  # "some older patients with …"
            words, place = [], stop
            continue
        elif word in STOPS or (start >= 0 and word in ("you", "your", "their") and words[-1] != "of"):
            inside = group and word in ("with", "who", "have", "has", "over", "under", "had", "on")
            within = word == "in" and start >= 0 and _organ_next(text, stop)
            if not inside and not within and (start >= 0 or word not in ("both", "either", "more", "most")):
                break
            if start < 0:
                place = stop
                continue
        if start < 0:
            start = begin
        words.append(word)
        if word not in {"and", "or", "of", "in", "the", "a"}:
            last = stop
        place = stop
        seen += 1
        if seen == MOST_WORDS:
            break
    if start < 0 or last < 0:
        return None
    return Phrase(start, last, sense_of(words))


def _goes_on(text: str, at: int, end: int, before: list[str]) -> bool:
    """True where the words behind a comma or "and" go on with a list of ailments."""
    words: list[str] = []
    place = at
    for match in WORD.finditer(text, at, min(end, at + 48)):
        word = match.group().lower()
        if text[place : match.start()].strip() or (word in STOPS and words) or (word in ("and", "or") and words):
            break
        if word in ("and", "or"):
            place = match.end()
            continue
        if word in STOPS or word in _VERBS or word.endswith("ly"):
            return False
        words.append(word)
        place = match.end()
        if len(words) == 4:
            break
    known = sense_of(words)
    return known in ("ill", "", "organ", "agent", "good") and sense_of(before) in (None, known, "ill", "")


NEXT_WORD = re.compile(r"\s+(?:the |your |their )?([a-z]+)")


def _organ_next(text: str, at: int) -> bool:
    """True where a part of the body stands there: "swelling in the legs"."""
    match = NEXT_WORD.match(text, at)
    return bool(match and _lookup(match.group(1)) == "organ")


RISKS = word_set("risk risks odds chance chances likelihood probability danger rate rates")


def sense_of(words: list[str]) -> Sense | None:
    """What a phrase of lower-case words names: an ailment anywhere in it, else the first word that is known."""
    found: list[Sense] = []
    skip = False
    for number, word in enumerate(words):
        if skip:
            skip = False
            continue
        pair = PAIRS.get(f"{word} {words[number + 1]}") if word in PAIRED and number + 1 < len(words) else None
        sense: Sense | None = pair or _lookup(word)
        skip = pair is not None
        if sense and word not in RISKS:
            found.append(sense)
    if not RISKS.isdisjoint(words):
        return "good" if found and found[0] == "good" and "ill" not in found else "ill"
    if "ill" in found:
        return "ill"
    return found[0] if found else None


def ill_between(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The last ailment named between two places: the words from its modifier to its end."""
    words = WORD.findall(text[start:end].lower())
    if not ILLS.intersection(map(_lookup, words)) and MODIFYING.isdisjoint(words):
        return None
    best = None
    previous: re.Match[str] | None = None
    last = ""
    for match in WORD.finditer(text, start, end):
        word = match.group().lower()
        first = last if previous and text[previous.end() : match.start()] == " " else ""
        pair = PAIRS.get(f"{first} {word}") if first in PAIRED else None
        sense = pair or _lookup(word)
        if first in TOO_LITTLE and sense in ("mineral", "high"):
            sense = "ill"  # "low magnesium"
        if sense == "ill" and word not in RISKS and word not in NO_AILMENT:
            modified = previous is not None and first and first not in STOPS and first not in LEADS and first.isalpha()
            begin = previous.start() if modified and previous else match.start()
            if first in ("and", "or"):
                begin = match.start()
            if best and text[best[1] : begin].strip() in ("", ",", "and", "or", ", and", "of", ", or"):
                begin = best[0]
            best = (begin, match.end())
        previous, last = match, word
    return best


ILLS = frozenset({"ill"})
TOO_LITTLE = word_set("low high raised elevated")
MODIFYING = PAIRED | TOO_LITTLE
NO_AILMENT = word_set("risky dangers hazard condition conditions")
"""Words of ill that name no ailment by themselves."""


def names_any(text: str, start: int, end: int) -> bool:
    """True where a word that is known stands between two places."""
    return any(_lookup(match.group().lower()) for match in WORD.finditer(text, start, end))


_VERBS = verb_forms()

_TABLE: dict[str, Sense] = {}
for _words, _sense in (
    (ORGAN, "organ"),
    (MINERAL, "mineral"),
    (GOOD, "good"),
    (HIGH, "high"),
    (AGENT, "agent"),
    (ILL, "ill"),
):
    _TABLE.update(dict.fromkeys(_words, _sense))  # type: ignore[arg-type]


@lru_cache(maxsize=8192)
def _lookup(word: str) -> Sense | None:
    """The sense of a lower-case word, also of its singular or of the last part of a compound."""
    if word in _TABLE:
        return _TABLE[word]
    bare = word.removesuffix("'s").removesuffix("’s")
    singular = f"{bare[:-3]}y" if bare.endswith("ies") else bare
    for stem in (bare, bare.removesuffix("s"), bare.removesuffix("es"), singular, bare.rpartition("-")[2]):
        if stem in _TABLE:
            return _TABLE[stem]
    return "ill" if bare.removesuffix("s").endswith(ENDINGS) or bare.endswith(ENDINGS) else None
