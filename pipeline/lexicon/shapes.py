"""The shapes of names: which words could be a drug's name in a sentence, and what a name's words say of it.

Enters: a name as a source spells it. Leaves: the name as people write it, and whether it is a code, an acronym, a
plant, a salt. Nothing here knows any substance.
"""

from __future__ import annotations

import re

from pipeline.lexicon.folding import word_set

SALTS = word_set(
    """acetate acetonide acid adipate alfoscerate aluminum ammonium anhydrous arginine ascorbate aspartate axetil
    benzathine benzoate besylate besilate bicarbonate bisulfate bitartrate borate bromide butyrate calcium camsylate
    caproate carbonate choline cilexetil citrate clavulanate cypionate cyclohexanecarboxylate decanoate diacetate
    dihydrate dihydrochloride dimaleate dimesylate diphosphate dipropionate disodium dipotassium edisylate embonate
    enanthate erbumine estolate esylate ethylsuccinate etexilate fosfatex fumarate furoate gluceptate gluconate
    glucuronate hbr hcl hemifumarate hemihydrate hexanoate hippurate hyclate hydrate hydrobromide hydrochloride
    hydroiodide hydroxide iodide isethionate ketoglutarate lactate lactobionate laurate lauryl lysine magnesium malate
    maleate malonate marboxil medoxomil meglumine mesylate mesilate methylsulfate mofetil monohydrate mononitrate
    monosodium mucate napadisylate napsylate nicotinate nitrate octanoate olamine oleate orotate oxalate oxoglurate
    palmitate pamoate pantothenate pendetide pentahydrate pentanoate phenylacetate phenylpropionate phosphate pidolate
    pivalate pivoxil polistirex polacrilex polygalacturonate potassium procaine proxetil propionate pyroglutamate
    pyruvate resinate saccharate salicylate sesquihydrate sodium sorbitol stearate subacetate subsalicylate succinate
    sulfate sulphate tannate tartrate tebutate teoclate tetrahydrate theoclate thiocyanate tosylate triacetate
    trihydrate trifenatate trifluoroacetate triflutate trihydrochloride trolamine tromethamine trometamol undecanoate
    undecylenate valerate xinafoate zinc"""
)
"""Words that a salt, ester or hydrate adds to the name of its ingredient."""

IONS = word_set(
    """acetic aluminum ammonium barium bismuth calcium chromium citric copper ferric ferrous fluoride folic gold iron
    lactic lithium magnesium manganese nicotinic phosphoric potassium selenium silver sodium strontium tartaric zinc
    cupric hydrogen hydrochloric sulfuric carbonic benzoic boric acetylsalicylic salicylic valproic ascorbic"""
)
"""What is left of an inorganic salt or an acid when its salt word goes: no ingredient in its own right."""

ELEMENTS = word_set("lithium iron zinc magnesium calcium potassium sodium selenium chromium iodine copper manganese")
"""Elements that are taken under their plain name, whatever their salt."""

BOTANICAL = word_set(
    """whole pollen root leaf leaves flower flowering top bark seed fruit rhizome stem twig bulb herb aerial oil extract
    flesh skin dander feather epithelium hair spore mold venom serum tissue juice pulp peel shoot tuber kernel resin
    gum wood wax meal powder egg milk muscle fish meat"""
)
"""Parts of plants and animals: an allergen or a food for the registry. Those that are taken are curated."""


def readable(name: str) -> str:
    """A registry's name as people write it: lower case, Greek spelled without dots, no qualification behind it."""
    name = re.sub(r"\.(alpha|beta|gamma|delta|omega)\.", r"\1", name.lower()).replace("’", "'").strip()
    return re.sub(r"(?:, (?:unspecified[a-z ]*|\([+-/]+\)-|mixture|human|[dl]{1,2}-))+$| \([a-z ]+\)$", "", name)


NAME_SHAPE = re.compile(r"[^\W_][\w '.+/-]{2,49}", re.ASCII)
SYSTEMATIC = re.compile(
    r"\d,\d|\d[a-z]?-[a-z]+-\d|(?<![a-z])[nosrdl]-[a-z]+-\d|^\d+-[a-z]{6,}"
    r"|component|impurity|unspecified|related compound|solution|^[a-z]-[a-z]{1,3}$"
)


def wordlike(name: str) -> bool:
    """True where a name could stand in a sentence: letters, few words, no chemist's locants."""
    if not NAME_SHAPE.fullmatch(name) and not (name.isalpha() and len(name) >= 3 and len(name) < 50):
        return False
    if SYSTEMATIC.search(name) or len(name.split()) > 5:
        return False
    return len(re.findall(r"[a-z]", name)) >= max(3, len(name) * 0.5) and (len(name) >= 4 or name.isalpha())


MICROBE = re.compile(
    r"^(?:entero|staphylo|strepto|myco|lacto)?(?:bac|coc)\w+ [a-z]+$|^[a-z]+(?:ella|monas|virus|bacter|coccus) [a-z]+$"
)

CODE_SHAPE = re.compile(r"[a-z]{2,5}-? ?\d{3,8}[a-z]?")
CATALOGUES = ("nsc", "fema", "ins", "cas", "dea", "ec", "ci", "sid", "un", "epa", "hsdb", "nci", "cb", "ai")


def is_code(name: str) -> bool:
    """True for a maker's code such as LY3437943; numbers of catalogues are none."""
    return bool(CODE_SHAPE.fullmatch(name)) and re.match(r"[a-z]+", name)[0] not in CATALOGUES  # type: ignore[index]


def is_botanical(name: str) -> bool:
    """True where a name speaks of a part of a plant or an animal."""
    return bool(BOTANICAL & set(re.findall(r"[a-z]+", name)))


def is_acronym(name: str) -> bool:
    """True for a few letters that may stand for anything."""
    return len(name) <= 4 or (len(name) <= 6 and not re.search(r"[aeiouy]", name))
