"""What each sign weighs, in hundredths: the tables behind `text_kinds` and `text_levels`.

Made by `benchmarks/text_weights.py`, which tells the documents and how to make it again; not written by hand.
"""

START = (-0.00, -0.07, -0.01, 0.00, 0.08)
CHAIN = (
    (-0.18, -0.24, 0.01, 0.35, -0.03),
    (-0.28, 1.12, -0.18, -0.71, -0.55),
    (-0.13, -0.18, -0.02, 0.12, -0.13),
    (0.12, -0.64, -0.02, 0.28, 0.11),
    (0.31, -0.59, -0.17, -0.16, 0.38),
)
LEVEL_START = (0.38, -0.10, -0.17, -0.07, -0.01, -0.01)
LEVEL_CHAIN = (
    (-0.06, 0.25, -0.18, -0.02, -0.01, -0.03),
    (-0.10, -0.21, 0.64, -0.07, -0.05, -0.14),
    (-0.21, 0.70, -0.02, 0.02, -0.14, -0.13),
    (-0.10, 0.04, 0.09, 0.21, -0.03, -0.09),
    (-0.01, -0.14, -0.05, -0.00, 0.18, -0.03),
    (-0.02, -0.17, -0.11, -0.06, -0.02, 0.17),
)

WEIGHTS = """
address -25 -5 -1 -3 33
after:asks 3 -11 -3 9 2
after:bullet 9 -23 -8 2 18
after:bullet-long 8 -9 -8 -2 9
after:colon 3 -7 -5 10 -3
after:decimal 0 -7 -8 11 1
after:decimal-long 2 -6 -6 9 -9
after:edge -8 -3 -2 3 10
after:letter 12 -30 -8 -7 -2
after:middle -4 9 -4 4 -6
after:number -14 3 -5 1 7
after:outline -64 -1 -8 -4 23
after:outline-long -44 2 -23 -4 19
after:prose 9 4 3 -11 -10
after:role -8 1 0 3 6
after:sentence 6 11 -6 -10 -2
after:short -7 9 -10 3 8
after:tiny -5 5 -10 7 -1
after:titled 4 -9 -3 10 -7
announced:colon -16 16 -10 5 0
announced:colon:first -30 25 -5 -5 10
announced:label -14 0 -10 -26 17
announced:label:first -5 16 -3 -9 -7
announced:words 11 -10 -5 -4 3
announced:words:first 8 -2 -2 -3 -2
announced|--|bullet-long -2 28 -1 -27 -1
announced|--|prose -29 31 -1 -23 6
announced|--|short -20 33 -3 -12 -21
announced|--|tiny -8 4 -2 -7 11
announced|-A|bullet 8 2 -2 -5 -8
announced|-A|bullet-long -11 -7 -1 4 13
announced|-A|decimal -1 -35 -5 23 10
announced|-A|prose -17 -14 -6 10 19
announced|-A|role 0 -4 -1 -3 8
announced|-A|sentence -9 6 -6 -1 5
announced|-A|short 20 -21 -1 -4 3
announced|-A|tiny -14 2 -2 1 11
announced|A-|bullet 29 -7 -1 -1 -24
announced|A-|number -47 -18 -3 34 19
announced|A-|prose -18 -8 -3 8 17
announced|A-|role -16 0 -3 -4 20
announced|A-|sentence 12 -16 -3 2 -2
announced|A-|short 5 -15 -1 -1 8
announced|A-|tiny 7 7 -1 -3 -13
announced|AA|asks 3 -9 -2 6 -1
announced|AA|bullet 11 0 -3 4 -13
announced|AA|bullet-long -9 -1 -3 -5 15
announced|AA|decimal-long 6 -12 -4 14 -15
announced|AA|middle 5 7 -1 -15 0
announced|AA|number -2 23 -2 -21 -9
announced|AA|short -4 10 -3 -5 -4
announced|Aa|prose 29 -3 -2 -5 -22
announced|Aa|short 17 -24 -1 11 -11
announced|Aa|tiny -30 -36 -3 9 27
announced|a-|short -16 -12 -2 13 16
announced|aA|bullet -4 17 -1 -3 -8
announced|aA|prose -29 11 -4 -14 33
announced|aA|sentence -21 -28 -3 17 25
announced|aA|short 21 18 -3 -5 -42
announced|aA|tiny -30 -6 -1 0 27
announced|aa|bullet -4 22 -3 -2 -14
announced|aa|prose -44 44 -7 -5 -20
announced|aa|short -31 17 -7 -6 -10
announced|aa|tiny -35 -14 -4 -8 21
announced|bullet-long|0 -1 9 -2 -5 -1
announced|bullet-long|blank -9 9 -4 2 -10
announced|bullet-long|tight -10 12 -4 5 -9
announced|bullet|blank -6 14 -3 -6 0
announced|bullet|tight -13 21 -3 -8 1
announced|colon|blank -2 -5 -6 10 -1
announced|colon|tight 9 -23 -7 7 -5
announced|decimal-long|0 -1 11 -1 -6 -1
announced|decimal-long|tight -9 21 -4 -14 -7
announced|decimal|0 -15 23 -6 -2 -2
announced|decimal|blank 5 4 5 -5 -10
announced|decimal|tight 20 -6 -7 -7 -11
announced|middle|blank -13 -3 -8 3 7
announced|middle|tight -12 14 -6 12 -18
announced|number|blank -16 -12 -3 -10 43
announced|number|tight -29 -21 -2 -6 54
announced|role|blank 4 -9 -5 -6 16
announced|role|tight -1 -2 -3 -4 9
announced|sentence|0 -5 26 -5 -21 -3
announced|sentence|blank -10 6 -5 10 -9
announced|sentence|tight -14 10 -5 3 -11
announced|short|0 -24 49 -4 -1 -27
announced|short|tight -4 0 -6 -9 1
announced|tiny|0 -15 32 -2 -1 -18
announced|tiny|blank -1 -5 -3 -6 11
announced|tiny|tight -10 -9 -4 -8 11
arrow -29 -12 -1 -3 44
asks*1:0 -17 -7 30 -3 -1
asks*1:1 -16 8 -4 3 -2
asks*1:2 -8 2 12 -9 -14
asks*2:0 -12 -5 2 9 8
asks*2:1 -9 -3 28 -12 -5
asks*2:2 -7 -3 17 -2 -4
asks*3:0 -17 -6 25 -2 0
asks*3:1 -15 -6 31 -8 -11
asks:3<prose -4 -2 6 -7 8
asks:3<sentence -3 -5 26 -5 -9
asks:3<tiny -5 -5 19 -10 2
asks:3>prose -6 -2 20 -9 -4
asks:3>short -3 -8 22 -6 -3
asks:4<prose -4 -1 20 -4 -8
asks:4<sentence -6 -2 14 -8 -1
asks:4<short -8 -5 10 -10 7
asks:4<tiny -6 -4 17 -6 0
asks:4>prose -6 1 17 -7 -2
asks:4>role -6 -2 31 -7 -15
asks:4>sentence -8 -3 27 -8 -9
asks:4>short -6 -5 -25 -9 39
asks:5<prose -6 -2 2 -8 14
asks:5<role -12 0 39 -15 -20
asks:5<sentence -4 -2 14 -6 0
asks:5<short -6 -5 19 -7 -1
asks:5<tiny -5 -4 2 -6 15
asks:5>prose -7 -2 15 -8 3
asks:5>role -9 -5 12 -16 9
asks:5>sentence -9 -1 2 -9 14
asks:5>short -7 -17 5 -10 20
asks:5>tiny -13 -14 5 -22 9
asks:6<asks -10 -11 21 -2 -24
asks:6<prose -5 -2 15 -1 -9
asks:6<role -9 12 -37 39 -17
asks:6<sentence -3 1 12 -3 -4
asks:6<short -4 8 3 6 -14
asks:6<tiny -3 -2 10 4 -11
asks:6>asks -9 -8 6 5 -18
asks:6>prose -6 1 11 2 -8
asks:6>sentence -3 1 12 -1 -7
asks:6>short -10 22 -2 5 -44
asks:6>tiny -10 -5 4 26 -46
asks:7<prose -4 -4 3 13 -9
asks:7>prose -5 -3 10 4 -9
asks:?|blank -18 -3 25 -3 0
asks:?|tight -18 -13 34 -2 -4
asks<asks -11 4 7 -14 -2
asks<asks<asks -8 6 7 -24 -3
asks<asks>asks -8 2 12 -9 -14
asks<prose -10 -4 18 -5 2
asks<prose<asks -10 -3 23 -7 -3
asks<prose<role -4 -2 35 -8 -22
asks<prose<sentence -7 -3 25 -5 -14
asks<prose<short -9 -11 -31 0 42
asks<prose<tiny -8 -5 -6 -3 17
asks<prose>asks -5 -6 -2 13 -2
asks<prose>sentence -3 -7 -1 12 -1
asks<prose>tiny -3 -4 -1 8 -2
asks<role -11 5 7 17 -20
asks<role>role -10 -4 -2 13 3
asks<role>role|dense2 -13 -5 -3 -8 27
asks<sentence -6 -1 17 -3 -3
asks<sentence<asks -4 -2 22 -6 -8
asks<sentence<prose -5 -1 10 -1 -2
asks<sentence<sentence -4 -7 18 -8 3
asks<sentence<tiny -7 -4 13 -1 -5
asks<sentence>asks 2 -5 -1 9 -2
asks<sentence>asks|dense1 28 -8 -2 -20 -3
asks<sentence>asks|dense2 -17 -10 -1 34 -4
asks<sentence>prose -11 4 -2 8 -2
asks<sentence>role -7 -2 -1 13 -3
asks<sentence>role|dense2 -6 -2 -1 12 -4
asks<sentence>tiny -5 -3 0 11 -2
asks<short -8 -3 9 0 1
asks<short<prose -6 -3 9 3 -1
asks<short<short -7 4 -11 -6 14
asks<short<tiny -8 -6 35 -11 -15
asks<short>prose 20 -4 -1 -1 -15
asks<short>prose|dense1 6 -8 -2 -2 -2
asks<short>short -14 8 -1 -2 -7
asks<short>tiny 16 -16 -1 -4 2
asks<tiny -5 -4 12 -2 2
asks<tiny<asks -21 -20 -44 26 38
asks<tiny<prose -4 -2 19 -6 -5
asks<tiny<role -3 -5 17 -6 -2
asks<tiny<sentence -9 -4 0 0 13
asks<tiny<short -6 -4 5 -9 10
asks<tiny<tiny -2 -2 14 -5 -4
asks<tiny>asks -36 -13 -2 -5 39
asks>asks -13 6 2 4 -14
asks>asks>asks -10 6 5 -2 -18
asks>colon -9 -7 -9 27 -16
asks>prose -13 -1 27 -3 -5
asks>prose>asks -9 -4 29 -9 -7
asks>prose>bullet -4 -2 19 -7 -8
asks>prose>colon -4 5 20 -8 -11
asks>prose>edge -1 -1 10 -3 -4
asks>prose>prose -6 1 4 13 -9
asks>prose>role -4 -1 13 -5 -2
asks>prose>short -4 -1 8 0 -1
asks>prose>tiny -6 -2 0 0 8
asks>role -7 0 18 -9 -5
asks>role>role -7 -4 36 -10 -18
asks>sentence -10 -2 14 -5 4
asks>sentence>asks -6 -3 35 -7 -17
asks>sentence>prose -10 -5 -10 21 1
asks>sentence>role -12 -5 -24 -14 39
asks>sentence>tiny -9 -3 28 -7 -10
asks>short>prose -9 -9 -9 -10 16
asks>short>short -5 10 0 -2 -7
asks>short>tiny -5 -11 5 -11 16
asks>tiny -13 -11 10 0 2
asks>tiny>asks -21 -19 -6 19 4
asks|dense1 -18 -7 37 4 -17
asks|dense2 -18 -8 29 -6 4
asks|dense3 -15 10 14 -12 -4
asks|gap:blank|blank -18 -8 30 -4 1
asks|gap:tight|tight -18 -12 34 -3 -4
before:asks -3 -10 -2 17 -2
before:bullet 3 -15 -8 4 13
before:bullet-long 2 -13 -1 3 11
before:colon -14 12 -10 10 1
before:decimal -8 -8 -7 7 12
before:decimal-long 8 -9 -5 14 -11
before:edge 0 -7 -1 0 8
before:letter -29 -11 -3 21 18
before:middle -6 6 -4 8 -4
before:outline -49 -11 -9 -2 17
before:outline-long -40 -20 10 2 22
before:prose 1 7 -4 -9 5
before:sentence 3 12 -7 -10 -2
before:short -1 2 -8 5 -1
before:titled -16 -11 -15 3 29
bullet*1:0 -6 18 -4 -7 -3
bullet*1:1 -4 16 -3 -6 -3
bullet*1:2 -9 6 -2 -2 2
bullet*2:0 1 -2 -3 -3 9
bullet*2:1 -6 21 -4 -6 -5
bullet*2:2 -13 27 -2 -3 -12
bullet*3:0 -7 10 -3 -5 7
bullet*3:1 0 16 -3 -5 -7
bullet*3:2 -11 24 -2 -3 -13
bullet-long*1:0 -10 3 -4 13 -7
bullet-long*1:1 -5 29 -2 -18 -5
bullet-long*2:0 -7 10 -3 4 -4
bullet-long*2:1 -5 21 -3 -8 -5
bullet-long*3:0 -7 8 -3 7 -5
bullet-long*3:1 -5 23 -3 -11 -5
bullet-long*3:2 -4 32 -2 -28 -5
bullet-long:.|blank -7 17 -5 -6 -8
bullet-long:.|tight -10 25 -4 -8 -10
bullet-long:10<bullet-long -3 16 -2 -12 -2
bullet-long:10<colon -10 -29 -5 35 -9
bullet-long:10<prose -13 -23 -5 34 -15
bullet-long:10>bullet-long -3 18 -2 -13 -2
bullet-long:10>prose -15 -19 -8 25 -12
bullet-long:10>short -3 -14 -2 20 -7
bullet-long:7<bullet -1 10 -1 -6 -3
bullet-long:7<colon -3 -10 -2 16 -3
bullet-long:7>bullet -2 9 0 -5 -3
bullet-long:7>prose -5 -13 -3 24 -6
bullet-long:7>tiny -2 11 -1 0 -5
bullet-long:8<bullet -3 9 -1 -2 -2
bullet-long:8<bullet-long -1 8 -1 -4 -2
bullet-long:8<colon -2 18 -1 -14 -3
bullet-long:8<prose -3 15 -1 -9 -4
bullet-long:8<short -1 18 -1 -11 -4
bullet-long:8<tiny -1 13 -2 -8 -1
bullet-long:8>bullet -1 10 -1 -6 -1
bullet-long:8>colon -2 29 -1 -23 -3
bullet-long:8>prose -2 15 -1 -9 -2
bullet-long:8>short -1 12 -1 -9 -1
bullet-long:9<bullet -1 9 0 -6 -1
bullet-long:9<bullet-long -1 8 -1 -3 -1
bullet-long:9<prose -3 -3 -1 8 -4
bullet-long:9>bullet-long -1 9 -1 -5 -1
bullet-long:9>prose -2 9 -1 0 -2
bullet-long:word|tight -12 9 -3 11 -7
bullet-long<bullet -3 10 -1 -5 1
bullet-long<bullet-long -3 19 -2 -10 -3
bullet-long<bullet-long<bullet-long -2 14 -1 -7 -2
bullet-long<bullet-long>colon -2 14 -1 -9 -2
bullet-long<bullet-long>decimal -1 10 -2 -7 -2
bullet-long<bullet-long>prose -2 13 -1 -7 -1
bullet-long<bullet-long>sentence -3 9 -2 -6 -2
bullet-long<bullet-long>short -1 10 -1 -6 -2
bullet-long<bullet-long>tiny -1 10 0 -6 -1
bullet-long<bullet<bullet-long -2 13 -1 -8 -4
bullet-long<bullet<prose -1 8 0 -5 0
bullet-long<colon -6 -7 -3 16 -6
bullet-long<colon<bullet-long -9 -20 -5 24 -8
bullet-long<colon<short -4 -10 -2 17 -4
bullet-long<colon>bullet-long -4 -21 -6 -2 11
bullet-long<colon>bullet-long|dense1 -10 -20 -8 6 13
bullet-long<decimal>prose -1 -3 -11 -9 2
bullet-long<prose -9 3 -4 12 -10
bullet-long<prose<prose -9 -24 -6 30 -12
bullet-long<prose<short -5 -2 -2 14 -6
bullet-long<prose<tiny -4 29 -2 -32 -5
bullet-long<prose>prose -2 -6 -1 11 -1
bullet-long<prose>short -2 -8 -1 13 -1
bullet-long<sentence -3 13 -1 -15 7
bullet-long<short -3 30 -1 -21 -5
bullet-long<short<prose -1 9 0 -5 -2
bullet-long<short>prose 17 -3 -2 -2 -10
bullet-long<short>prose|dense1 16 -8 -2 -2 -5
bullet-long<tiny -3 12 -1 -5 -1
bullet-long<tiny>prose 18 -7 -2 -1 -12
bullet-long>bullet -2 8 -1 -6 2
bullet-long>bullet-long -3 18 -2 -10 -3
bullet-long>bullet-long>bullet-long -2 14 -1 -8 -2
bullet-long>bullet>bullet -2 10 -1 -6 -2
bullet-long>colon -7 -3 -3 12 -8
bullet-long>colon>bullet-long -8 -6 -3 13 -10
bullet-long>prose -7 -3 -4 16 -6
bullet-long>prose>prose -5 1 -3 8 -5
bullet-long>prose>short -7 -7 -3 17 -6
bullet-long>role -11 10 -3 -9 -6
bullet-long>sentence -5 19 -2 -5 -6
bullet-long>tiny -3 20 -1 -12 -5
bullet-long>tiny>prose -3 16 -1 -14 -4
bullet-long|dense0 -28 44 -14 -22 -38
bullet-long|dense1 -15 12 -8 7 -14
bullet-long|dense2 -7 26 -4 -14 -2
bullet-long|dense3 -12 18 -4 -4 -10
bullet-long|gap:0|blank -1 8 -1 -4 -1
bullet-long|gap:blank|0 -2 9 -1 -5 -1
bullet-long|gap:blank|blank -24 16 -11 0 -17
bullet-long|gap:tight|tight -13 29 -5 -5 -13
bullet:.|blank -3 14 -2 -3 -6
bullet:.|tight -4 20 -2 -6 -7
bullet:1<bullet -4 10 -1 -2 -5
bullet:1<edge -2 14 -2 -1 -8
bullet:1<role -7 24 0 -4 -13
bullet:1<tiny -4 8 -1 -1 -1
bullet:1>bullet -4 8 -1 -2 -3
bullet:1>short -4 17 -1 -1 -12
bullet:1>tiny -2 13 -1 -1 -7
bullet:2<bullet -8 7 -1 -1 0
bullet:2<colon -6 14 -1 -4 -8
bullet:2<prose 5 -21 -5 -10 26
bullet:2<tiny -8 8 -2 -2 -2
bullet:2>bullet 8 -4 -1 -2 -3
bullet:2>prose -20 22 -2 -3 -14
bullet:2>short 2 -24 -2 -5 16
bullet:2>tiny 3 9 0 -1 -10
bullet:3<edge -9 17 -3 -3 -11
bullet:3<prose -19 23 -3 -5 -14
bullet:3<short 57 -26 -3 -7 -36
bullet:3<tiny -11 29 -1 -2 -16
bullet:3>bullet 3 5 -1 -1 -8
bullet:3>prose -37 43 -7 -8 -23
bullet:3>short 47 -25 -2 -4 -23
bullet:4<colon -6 16 -1 -1 -8
bullet:4<prose 19 -9 -3 -5 -7
bullet:4<short -21 -16 -3 -5 34
bullet:4<tiny -7 21 0 -1 -11
bullet:4>bullet -8 -2 -1 -2 12
bullet:4>prose 6 -9 -3 -4 5
bullet:4>sentence -8 19 -1 -2 -10
bullet:4>short -8 21 -1 -3 -9
bullet:4>tiny -4 16 0 -1 -9
bullet:5<bullet-long -2 8 -1 -1 -4
bullet:5<prose -3 9 0 -2 -2
bullet:5<short -10 8 -2 -2 2
bullet:5<tiny -5 10 0 -1 -1
bullet:5>bullet -5 10 -1 -1 -3
bullet:5>prose -6 1 -1 -1 8
bullet:5>role -6 19 -1 -2 -11
bullet:5>short -6 -19 -1 -3 28
bullet:6<role -2 11 -1 -2 -6
bullet:6<tiny -4 13 -1 -3 -5
bullet:7>short -3 16 0 -8 -5
bullet:?|blank -2 11 -7 -1 -2
bullet:?|tight -8 24 -4 -2 -9
bullet:digit|blank -5 28 -2 -3 -15
bullet:digit|tight -3 22 -1 -2 -14
bullet:word|blank -7 17 -6 -8 0
bullet:word|tight -13 24 -4 -9 -2
bullet<bullet -14 15 -3 -4 2
bullet<bullet-long>prose -4 23 -3 -15 -5
bullet<bullet-long>short -1 10 -1 -4 -3
bullet<bullet<bullet -11 13 -2 -4 0
bullet<bullet<edge -7 12 0 -1 -7
bullet<bullet<short -5 -20 -1 -2 25
bullet<bullet>bullet -9 6 -2 -2 2
bullet<bullet>bullet|dense3 -13 20 -3 -3 -4
bullet<bullet>colon -2 10 -1 -1 -5
bullet<bullet>colon|dense2 -3 9 0 -1 -5
bullet<bullet>decimal -6 -13 -1 -2 18
bullet<bullet>prose -4 9 -1 -1 -5
bullet<bullet>prose|dense1 -3 9 -1 -2 -4
bullet<bullet>prose|dense2 -4 9 -2 -2 -5
bullet<bullet>role -3 11 -1 -1 -6
bullet<bullet>role|dense2 -4 11 -1 -2 -7
bullet<bullet>role|dense3 -5 13 -1 -1 -7
bullet<bullet>sentence -4 9 -1 -1 -4
bullet<bullet>short|dense1 -4 11 0 -1 -7
bullet<bullet>short|dense2 -4 -4 -1 -3 12
bullet<bullet>short|dense3 -9 18 -1 -1 -11
bullet<bullet>tiny|dense2 -3 10 -1 -1 -6
bullet<colon -5 16 -1 -2 -7
bullet<colon<bullet -6 17 -1 -2 -8
bullet<colon<short -8 13 -1 -1 -7
bullet<colon>bullet 8 -24 -4 -15 10
bullet<colon>bullet|dense2 -26 -26 -4 -21 31
bullet<decimal -20 -14 -6 -14 22
bullet<edge -7 13 -2 3 -11
bullet<edge<edge -7 13 -2 3 -11
bullet<prose<asks 24 -7 -3 -4 -13
bullet<prose<prose -5 13 -1 -4 -1
bullet<prose<short 14 -23 -2 -3 15
bullet<prose<tiny -18 -5 -2 1 18
bullet<prose>prose 3 -13 -3 12 -2
bullet<prose>short -4 -12 4 13 -2
bullet<prose>tiny -2 -5 0 9 -1
bullet<role -7 22 -1 -2 -11
bullet<role<prose -6 15 0 0 -8
bullet<role>short 33 -17 -3 -7 -19
bullet<role>tiny -29 -16 -2 -4 46
bullet<sentence -11 19 -2 -4 -1
bullet<sentence>short 3 -11 -1 13 -4
bullet<short 25 -14 -3 -7 -2
bullet<short<bullet -14 34 -2 -3 -16
bullet<short<prose 32 -44 -3 -7 22
bullet<short>bullet -14 -29 -3 -1 26
bullet<short>prose 24 -5 -1 -1 -17
bullet<short>prose|dense2 31 -5 -1 0 -23
bullet<short>short 11 -6 -2 -3 -6
bullet<short>short|dense2 -4 8 -2 -4 -7
bullet<short>tiny -19 -10 -1 -1 27
bullet<short>tiny|dense2 -31 -14 -1 -1 42
bullet<tiny -9 21 -1 -3 -8
bullet<tiny<bullet -10 23 -1 -3 -9
bullet<tiny<prose -5 13 -1 -3 -3
bullet<tiny<role -5 9 0 -2 -1
bullet<tiny<short -8 17 -1 -2 -7
bullet<tiny<tiny -3 9 0 -1 -4
bullet<tiny>bullet 14 -17 -3 -2 1
bullet<tiny>bullet|dense2 -1 -15 -1 -1 8
bullet<tiny>bullet|dense3 34 -20 -4 -2 -24
bullet<tiny>prose 35 -6 -1 -1 -27
bullet<tiny>prose|dense2 28 -5 -1 -1 -21
bullet<tiny>sentence 26 -5 -1 -1 -19
bullet<tiny>short 8 -11 -2 -2 3
bullet<tiny>tiny -29 -23 -2 -3 40
bullet<tiny>tiny|dense2 -18 -21 -1 -2 25
bullet>bullet -4 14 -4 -5 -2
bullet>bullet>bullet -1 11 -3 -5 -4
bullet>bullet>decimal -2 8 0 -1 -3
bullet>bullet>role -3 9 -1 -1 -5
bullet>bullet>short -3 -7 0 -1 10
bullet>colon -5 15 -1 -3 -8
bullet>colon>bullet -5 15 -1 -2 -8
bullet>decimal -11 -3 -2 -5 13
bullet>edge -3 11 0 -1 -4
bullet>edge>edge -3 11 0 -1 -4
bullet>prose -14 20 -3 -1 -4
bullet>prose>short -9 20 -2 -2 -8
bullet>prose>tiny 1 25 -3 -5 -22
bullet>role -5 15 -1 -2 -6
bullet>role>tiny -2 13 -1 -2 -7
bullet>sentence -18 14 -2 -5 9
bullet>sentence>short -27 -7 -3 -8 22
bullet>short 10 -8 -2 -3 2
bullet>short>bullet -7 29 -1 -2 -18
bullet>short>prose -5 -18 -1 2 23
bullet>short>short 50 -31 -2 -4 -22
bullet>short>tiny -4 15 -1 -2 -8
bullet>tiny -3 12 -1 -2 -5
bullet>tiny>bullet -5 19 -1 -1 -9
bullet>tiny>tiny -6 15 -2 -4 -5
bullet|dense1 -29 31 -5 -9 -9
bullet|dense2 -9 18 -7 -10 4
bullet|dense3 6 30 -8 -12 -28
bullet|gap:0|blank -5 8 -3 2 -6
bullet|gap:blank|0 -8 11 -2 -1 -6
bullet|gap:blank|blank -8 23 -9 -17 -2
bullet|gap:tight|tight -15 31 -5 -11 -5
caption -21 -16 -2 7 31
case:all 7 -13 -3 -3 12
case:mostly -4 5 -6 -20 22
case:sentence -15 11 3 -8 -2
case:title 42 -8 -7 -45 11
code -34 -6 -13 -36 35
colon*1:0 3 -23 -10 13 11
colon*1:1 -13 31 -10 -22 -9
colon*2:0 2 -17 -10 12 10
colon*2:1 -6 -12 -8 8 -1
colon*2:2 -11 -4 -3 -30 14
colon*3:0 3 -17 -10 12 8
colon*3:1 1 -11 -8 -4 15
colon-in 4 0 -4 -11 3
colon:1<bullet 11 -36 -9 -28 0
colon:1<bullet-long -1 -38 -11 -36 11
colon:1<prose 14 -6 -4 -42 8
colon:1<short 12 -6 -3 -42 13
colon:1>bullet 22 -29 -6 -41 -10
colon:1>bullet-long 1 -39 -13 -46 9
colon:2<prose 0 -4 -4 -37 27
colon:2<sentence -10 -5 -3 -30 17
colon:2<short -4 -5 -2 -35 22
colon:2>bullet -31 -8 -2 -31 57
colon:2>prose 10 -3 -5 -45 13
colon:2>sentence 10 -12 -9 -36 -6
colon:2>short 0 -4 -4 -20 11
colon:2>tiny 28 -7 -2 -28 -9
colon:3<prose 13 -11 -7 -45 19
colon:3<sentence 0 -8 -4 -39 7
colon:3>bullet -6 -16 -5 -43 33
colon:3>decimal -5 -18 -9 -37 14
colon:3>sentence -24 -14 -6 -36 45
colon:3>short 37 -13 -8 -42 -22
colon:3>tiny 10 -14 -4 -36 7
colon:4<prose 8 -6 -4 -49 34
colon:4<sentence 20 -8 -3 -40 10
colon:4<short 15 -6 -3 -36 11
colon:4>bullet 19 -11 -4 -33 7
colon:4>bullet-long 5 -12 -4 -39 21
colon:4>prose 22 -4 -5 -45 4
colon:4>sentence 2 -8 -4 -38 18
colon:4>short -33 -8 -4 -32 44
colon:5<prose 0 -7 -4 -37 42
colon:5<sentence -26 31 -5 -57 18
colon:5<short -24 -7 -3 -45 61
colon:5>bullet -19 -3 -1 -25 50
colon:5>bullet-long -21 -10 -4 -63 46
colon:5>prose -18 -5 -5 -51 58
colon:5>sentence 7 -12 -5 -47 39
colon:5>short 4 -9 -4 -44 34
colon:6<prose -10 -4 -2 59 -43
colon:6<sentence -10 -6 -2 48 -32
colon:6<short -14 -4 -2 48 -30
colon:6<tiny -14 -7 -4 52 -42
colon:6>bullet -14 -8 -3 64 -46
colon:6>bullet-long -23 -8 -3 57 -45
colon:6>prose -11 -3 -4 39 -33
colon:6>sentence -11 -9 -3 60 -45
colon:6>short -21 -6 -2 60 -36
colon:7<prose -15 -4 -3 55 -49
colon:7<short -13 -6 -2 53 -37
colon:7>bullet-long -15 -6 -2 46 -29
colon:7>prose -17 -3 -4 38 -39
colon:7>short -17 -8 -2 57 -45
colon:8<prose -14 -2 -2 48 -32
colon:8>prose -24 -1 -2 45 -25
colon::|blank -1 -14 -11 13 10
colon::|tight 2 -27 -10 7 7
colon<asks 9 -18 -6 -14 8
colon<bullet 15 -27 -5 -4 4
colon<bullet-long 7 -26 -8 0 0
colon<bullet-long<bullet-long 24 -29 -7 -9 -16
colon<bullet-long>bullet -2 17 -1 -13 -2
colon<bullet-long>bullet-long -2 15 -1 -12 -2
colon<bullet<bullet 4 -23 -4 -3 14
colon<bullet>bullet -2 8 -1 -1 -4
colon<bullet>bullet|dense2 -3 10 -1 -2 -5
colon<colon -7 -21 -3 -9 21
colon<decimal -30 -20 -7 -22 42
colon<decimal>decimal -14 19 -2 -2 -1
colon<decimal>decimal|dense2 -11 15 -1 -1 -2
colon<prose 0 -10 -7 3 12
colon<prose<asks -11 -8 -4 6 15
colon<prose<colon 1 -4 -3 -15 3
colon<prose<decimal -5 -12 -7 -24 14
colon<prose<prose 18 -6 -4 3 -13
colon<prose<sentence -9 -3 -2 8 3
colon<prose<short -37 -9 -6 0 35
colon<prose<tiny -18 -3 -2 18 4
colon<prose>colon -3 -6 -2 14 -6
colon<prose>prose -7 18 -4 1 -6
colon<prose>sentence -11 29 -3 -11 -5
colon<prose>short -3 -6 -1 18 -6
colon<role 21 -6 -3 -23 -5
colon<role>prose -21 -12 -8 -17 30
colon<sentence 9 9 -4 -3 -11
colon<sentence<decimal 9 -14 -8 -37 -16
colon<sentence<prose -4 -4 -3 9 1
colon<sentence<sentence -20 29 -4 -27 2
colon<sentence>prose -12 23 -2 -11 -5
colon<sentence>sentence -6 22 -2 -12 -5
colon<sentence>sentence|dense1 -5 -8 -1 14 -2
colon<short -8 -10 -4 13 9
colon<short<prose -20 -5 -3 19 3
colon<short<sentence -12 -6 -2 10 7
colon<short<short 7 -9 -3 -2 -2
colon<short<tiny 4 -9 -3 -4 5
colon<short>prose -18 2 -2 -3 19
colon<short>prose|dense1 -17 -12 -2 -3 25
colon<short>sentence -38 -7 -1 -3 45
colon<short>short 1 3 -2 -4 -13
colon<short>short|dense2 -29 9 -2 -4 10
colon<short>short|dense3 6 -28 -4 -9 -20
colon<short>tiny -18 17 -2 -3 -5
colon<tiny -14 -12 -6 14 10
colon<tiny>short -11 21 -1 -2 -16
colon<tiny>tiny 12 1 -1 -2 -12
colon<tiny>tiny|dense2 -17 20 -1 -2 -1
colon<tiny>tiny|dense3 15 -23 -3 -7 -5
colon>bullet 3 -18 -5 5 19
colon>bullet-long -6 -19 -7 16 9
colon>bullet-long>bullet -20 -11 -2 -10 30
colon>bullet-long>bullet-long 10 -19 -6 11 -4
colon>bullet>bullet -3 -15 -5 7 14
colon>bullet>bullet-long -9 -9 -2 1 13
colon>colon -14 38 -7 -17 -34
colon>decimal 9 -23 -9 -5 -10
colon>decimal-long -13 -14 -5 15 9
colon>decimal-long>decimal-long -15 -13 -3 11 11
colon>decimal>decimal -10 -32 -10 -15 10
colon>middle -29 -7 -4 16 6
colon>prose -9 -5 -7 8 8
colon>prose>colon 3 -2 -3 -1 -13
colon>prose>prose -11 -4 -5 18 -5
colon>prose>sentence -26 -3 -4 11 25
colon>prose>short 2 -3 -4 -23 16
colon>role -7 -8 -7 -29 23
colon>role>prose -19 -9 -8 -12 18
colon>sentence 1 -16 -7 3 10
colon>sentence>prose -6 -8 -3 -18 18
colon>sentence>sentence -8 -18 -8 15 8
colon>short 8 -13 -6 1 -1
colon>short>prose 4 -4 -2 13 -19
colon>short>sentence -29 -2 -1 7 7
colon>short>short 18 -17 -6 7 -14
colon>short>tiny -16 -7 -2 -21 32
colon>tiny 10 -12 -4 0 2
colon>tiny>short 3 -12 -3 -22 21
colon>tiny>tiny 8 -13 -4 -2 0
colon|dense0 -5 -14 -10 -3 10
colon|dense1 -13 -11 -11 16 10
colon|dense2 -16 -25 -11 10 30
colon|dense3 42 -23 -11 -28 -30
colon|gap:blank|blank -2 -13 -11 13 11
colon|gap:tight|tight 2 -27 -10 8 7
comma -28 15 -11 10 11
contact -47 23 -5 -8 35
dash-in -3 3 -5 -14 15
decimal*1:0 13 -5 -2 -16 -2
decimal*1:1 -18 34 -5 -4 -12
decimal*2:0 6 -1 -5 -10 2
decimal*2:1 5 15 -3 -7 -14
decimal*2:2 2 6 5 -7 -14
decimal*3:0 12 4 -1 -11 -13
decimal*3:1 10 5 -3 -6 -9
decimal*3:2 -8 7 -7 -8 4
decimal-long*1:1 -8 29 -5 -14 -8
decimal-long*1:2 -10 -1 -5 9 -5
decimal-long*2:1 -17 16 -7 -3 -6
decimal-long*3:0 -1 21 -2 -16 -4
decimal-long*3:1 -14 -3 -8 12 -11
decimal-long*3:2 -5 38 -3 -34 -4
decimal-long:.|blank -16 9 -10 0 -6
decimal-long:.|tight -21 18 -7 -5 -12
decimal-long:10<decimal-long -8 -2 -4 9 -6
decimal-long:10>decimal-long -8 -3 -3 11 -4
decimal-long:7<decimal-long -4 15 -3 -9 -4
decimal-long:7>decimal-long -3 11 -2 -6 -2
decimal-long:8<tiny 3 18 -1 -18 -4
decimal-long:8>decimal -2 10 -1 -5 -2
decimal-long:8>decimal-long -5 8 -3 -1 -3
decimal-long:9<decimal-long -9 11 -4 0 -4
decimal-long:9>decimal-long -8 6 -4 2 -5
decimal-long:word|blank 18 -6 -6 -4 -6
decimal-long<decimal -5 15 -2 -6 -4
decimal-long<decimal-long -13 8 -7 3 -9
decimal-long<decimal-long<decimal -1 10 -1 -10 -1
decimal-long<decimal-long<decimal-long -11 10 -6 1 -9
decimal-long<decimal-long<prose -3 11 -1 -6 -1
decimal-long<decimal-long<short -5 -19 -2 23 -2
decimal-long<decimal-long<tiny -2 14 -1 -11 -1
decimal-long<decimal-long>decimal -1 8 -1 -4 -2
decimal-long<decimal-long>decimal-long -10 -1 -5 9 -5
decimal-long<decimal-long>decimal-long|dense1 -4 22 -3 -12 -3
decimal-long<decimal-long>prose -6 26 -2 -17 -2
decimal-long<decimal-long>short -1 16 0 -14 -1
decimal-long<decimal-long>tiny -3 -8 -2 14 -4
decimal-long<decimal<decimal -1 8 -1 -7 -1
decimal-long<prose 6 5 2 -16 0
decimal-long<short -6 -3 -2 10 -3
decimal-long<short<prose -8 -32 -3 37 -4
decimal-long<short>prose 15 -5 -1 0 -8
decimal-long<short>prose|dense1 18 -5 -1 0 -10
decimal-long<tiny -1 12 -1 -8 -3
decimal-long<tiny<prose -4 14 -1 -7 -2
decimal-long<tiny>prose 27 -5 -1 -2 -18
decimal-long>decimal -3 13 -2 -7 -3
decimal-long>decimal-long -13 7 -7 3 -8
decimal-long>decimal-long>decimal -1 11 -1 -8 -1
decimal-long>decimal-long>decimal-long -11 7 -6 3 -7
decimal-long>decimal-long>prose -2 15 -1 -11 -1
decimal-long>decimal-long>short 0 15 0 -14 0
decimal-long>decimal-long>tiny -3 -17 -1 22 -1
decimal-long>decimal>decimal -4 16 -2 -10 -2
decimal-long>prose 2 -2 2 -10 1
decimal-long>prose>prose 32 -6 -7 -9 -16
decimal-long>short 7 10 -1 -12 -4
decimal-long>short>prose 8 10 -1 -12 -4
decimal-long>tiny -6 -4 -3 12 -7
decimal-long>tiny>prose -4 -18 -2 28 -4
decimal-long|dense0 17 -6 -15 8 -19
decimal-long|dense1 -13 7 -8 -6 -18
decimal-long|dense2 -14 11 -6 -5 2
decimal-long|dense3 0 22 -3 -16 -13
decimal-long|gap:0|0 -1 12 -1 -9 -1
decimal-long|gap:0|blank -1 15 -1 -9 -1
decimal-long|gap:blank|0 -2 17 -1 -12 -1
decimal-long|gap:blank|blank -12 -2 -6 5 -11
decimal-long|gap:tight|tight -15 18 -8 -7 -15
decimal:.|tight -13 34 -8 -20 -17
decimal:1<edge -10 19 -2 -2 -6
decimal:1<prose -3 -4 -8 -9 14
decimal:1<sentence 27 -2 -8 -7 -21
decimal:1<short -4 -14 -4 -4 23
decimal:1<tiny 7 -16 -3 -5 6
decimal:1>decimal -14 21 -2 -2 -5
decimal:1>prose 2 0 -10 -10 7
decimal:1>sentence -16 22 -19 -14 -22
decimal:1>short -18 -7 -4 -6 26
decimal:1>tiny 10 3 -4 -5 -22
decimal:2<decimal -8 13 -1 -1 -6
decimal:2<prose 9 -3 -4 -3 -2
decimal:2<sentence 14 3 -2 -2 -13
decimal:2<short 3 17 -2 -3 -28
decimal:2<tiny 11 -4 -2 -2 -6
decimal:2>sentence 35 -21 -5 -3 -12
decimal:2>short -10 32 -2 -3 -29
decimal:2>tiny -7 18 -1 -1 -19
decimal:3<colon 6 4 -2 -2 -8
decimal:3<prose 4 8 -4 -3 -7
decimal:3<sentence 10 -7 -3 -2 2
decimal:3<short 0 12 -2 -2 -9
decimal:3<tiny 6 4 -1 -1 -8
decimal:3>prose 13 0 -4 -2 -7
decimal:3>sentence 10 -8 -3 -2 0
decimal:3>short 8 10 -1 -3 -19
decimal:3>tiny -3 11 -1 -3 -16
decimal:4<colon -3 11 -2 -2 -7
decimal:4<decimal -2 10 -2 -1 -5
decimal:4<prose -2 0 -4 -3 8
decimal:4<sentence 17 -9 1 -5 -7
decimal:4<short 12 -5 -3 -2 -3
decimal:4>prose 14 -8 -5 -3 2
decimal:4>sentence -4 -13 3 -4 11
decimal:4>short 9 6 -1 -1 -11
decimal:4>tiny -15 20 -2 -2 -9
decimal:5<decimal 11 -3 -2 -2 -6
decimal:5<prose 19 -3 2 -5 -15
decimal:5<sentence -11 3 21 -6 -14
decimal:5>prose 12 -9 10 -5 -11
decimal:5>sentence -2 -16 20 -8 -16
decimal:5>short 26 -15 -1 -2 -13
decimal:5>tiny 5 7 -3 -4 -10
decimal:6<decimal -7 12 -3 -1 -1
decimal:6<decimal-long -4 11 -3 -1 -1
decimal:6<prose 8 -8 7 -6 -7
decimal:6<short 14 -3 2 -13 -17
decimal:6>decimal -7 11 -1 -1 -1
decimal:6>decimal-long -9 14 -3 -7 -5
decimal:6>prose 14 -16 6 -6 -8
decimal:6>tiny 8 3 -1 -2 -6
decimal:7<decimal-long -5 9 -1 -1 -2
decimal:7>decimal-long -5 9 0 -1 -3
decimal:?|blank -55 -10 58 -17 -20
decimal:digit|blank 1 10 -10 -8 -4
decimal:digit|tight -25 3 -6 -8 18
decimal:word|blank 19 -1 -13 -10 -14
decimal:word|tight 3 8 -17 -18 -12
decimal<bullet -10 -22 -6 -5 18
decimal<bullet-long -6 -17 -9 -7 22
decimal<bullet-long<bullet-long 1 -15 -9 -5 6
decimal<bullet<bullet -6 -23 -7 -4 12
decimal<colon 2 10 -4 -3 -8
decimal<colon<prose -1 12 -4 -2 -7
decimal<decimal -4 19 -5 -4 -13
decimal<decimal-long 9 -3 -3 -2 -4
decimal<decimal-long<decimal-long 14 -8 -3 -2 -4
decimal<decimal<decimal -6 20 -4 -3 -10
decimal<decimal<decimal-long 15 -11 -1 -2 -2
decimal<decimal<edge -17 20 -1 -1 -4
decimal<decimal<short 8 -5 -1 -1 -3
decimal<decimal>decimal|dense2 -13 18 -1 -1 -5
decimal<decimal>decimal|dense3 11 -4 -8 -7 -20
decimal<decimal>prose -4 10 -5 -1 -4
decimal<decimal>prose|dense2 12 -8 -4 -2 -6
decimal<decimal>role -4 9 -1 0 -2
decimal<decimal>role|dense3 -6 13 -2 -1 -6
decimal<decimal>short -3 11 -1 -2 -7
decimal<decimal>short|dense1 -2 9 -1 -1 -6
decimal<decimal>short|dense2 -20 27 -2 -3 -10
decimal<decimal>short|dense3 22 -16 -3 -2 -6
decimal<edge -9 6 12 -3 -9
decimal<edge<edge -9 6 12 -3 -9
decimal<prose 5 -2 -4 -11 4
decimal<prose<decimal 28 -20 -1 -8 -13
decimal<prose<prose -9 2 -4 -9 13
decimal<prose<short 1 14 0 -2 -12
decimal<prose<tiny 35 -10 -7 -7 -25
decimal<prose>decimal -4 -6 -2 12 -3
decimal<prose>prose -5 0 -4 9 -2
decimal<prose>sentence -4 -9 -3 19 -2
decimal<role -26 34 -3 -5 -26
decimal<sentence 20 0 2 -8 -20
decimal<sentence<decimal -10 8 18 -12 -23
decimal<sentence<prose 13 6 -3 -4 -14
decimal<sentence<sentence 37 -23 -3 -1 -8
decimal<sentence<short 12 -1 -2 -3 -14
decimal<sentence<tiny 57 -43 -10 -11 -32
decimal<sentence>colon -4 -6 -1 16 -4
decimal<sentence>decimal -7 -20 -4 30 -7
decimal<sentence>prose -12 -9 -2 26 -3
decimal<sentence>sentence -6 22 -2 -16 -5
decimal<sentence>tiny -9 -9 -1 24 -3
decimal<short 6 6 -1 -6 -8
decimal<short<prose 10 0 1 -3 -7
decimal<short<sentence 36 -23 3 -4 -24
decimal<short<short 19 -32 -2 -2 10
decimal<short<tiny -11 17 -4 -8 -2
decimal<short>prose 3 -10 -3 -4 7
decimal<short>prose|dense1 17 -7 -2 -2 -13
decimal<short>prose|dense2 -34 -12 -6 -8 41
decimal<short>prose|dense3 28 -10 -4 -5 -22
decimal<short>role 29 -19 -2 -5 -23
decimal<short>short -20 -9 -2 -3 20
decimal<short>short|dense2 -37 -11 -1 -3 28
decimal<short>tiny -13 -14 -1 -3 20
decimal<tiny 13 -9 -1 -4 -1
decimal<tiny<decimal -14 29 -2 -2 -13
decimal<tiny<prose 21 -22 4 -6 -3
decimal<tiny<tiny 4 9 -3 -3 -9
decimal<tiny>decimal|dense2 7 15 -1 -1 -24
decimal<tiny>prose 16 -13 -4 -6 -6
decimal<tiny>prose|dense1 15 -15 -5 -8 -9
decimal<tiny>prose|dense2 -7 -14 -4 -6 12
decimal<tiny>sentence -39 -17 -1 -1 44
decimal<tiny>tiny 7 -24 -1 -3 7
decimal<tiny>tiny|dense3 -42 -21 -2 -5 44
decimal>bullet 11 -50 -8 -6 10
decimal>colon 11 -7 -4 -5 0
decimal>decimal -5 19 -4 -4 -11
decimal>decimal-long -9 19 -3 -6 -5
decimal>decimal-long>decimal-long -9 15 -1 -4 -2
decimal>decimal>decimal -6 18 -3 -3 -8
decimal>decimal>short -3 8 -1 -1 -3
decimal>prose 14 -13 -3 -12 0
decimal>prose>colon 21 -5 -5 -3 -10
decimal>prose>decimal 9 -1 -1 -8 -10
decimal>prose>prose 3 -22 0 -10 12
decimal>prose>sentence 35 -8 -6 -6 -19
decimal>prose>short 16 -2 -3 -3 -11
decimal>prose>tiny 22 -8 -4 -3 -10
decimal>role -7 13 -4 -6 -20
decimal>sentence 4 -9 10 -8 -4
decimal>sentence>colon 35 -15 -4 -2 -20
decimal>sentence>decimal -10 7 19 -11 -24
decimal>sentence>prose 0 -11 0 -3 11
decimal>sentence>sentence 42 -26 -2 -1 -13
decimal>sentence>tiny -9 4 5 -8 -6
decimal>short -2 18 -2 -4 -12
decimal>short>prose 7 8 -3 -4 -21
decimal>short>role -20 32 -2 -4 -26
decimal>short>short -2 9 -2 -4 -5
decimal>short>tiny 15 -27 -4 -8 14
decimal>tiny -2 24 -4 -5 -24
decimal>tiny>decimal -12 25 -2 -3 -12
decimal>tiny>prose 2 17 -4 -5 -29
decimal>tiny>sentence -9 18 0 -2 -14
decimal>tiny>tiny 25 -17 -2 -2 -16
decimal|dense1 16 5 4 -19 -28
decimal|dense2 -9 11 -7 -12 6
decimal|dense3 6 -4 -15 -16 -26
decimal|gap:0|0 -15 18 -3 -1 -2
decimal|gap:0|blank -12 16 2 -2 -5
decimal|gap:blank|0 -22 29 -2 -2 -4
decimal|gap:blank|blank 24 -12 1 -16 -15
decimal|gap:tight|tight -5 13 -14 -20 -3
dots -55 -13 -4 -8 78
echo:after 30 -6 1 2 -27
echo:before 12 -9 -1 4 -4
edge<bullet>bullet -5 10 -1 -2 -7
edge<decimal>decimal -10 17 -1 -2 -4
edge<prose>prose -2 -17 -6 27 -2
edge<role>role -3 -4 -1 -2 12
edge<role>role|dense2 -1 -4 -2 -3 10
edge<role>short -3 -2 -2 -2 10
edge<role>short|dense1 -4 -6 -2 -2 15
edge<role>tiny -7 4 -3 -8 11
edge<role>tiny|dense2 -3 -11 -3 -6 19
edge<short>prose 26 -4 -2 -1 -18
edge<short>prose|dense1 26 -4 -2 -2 -19
edge<short>prose|dense2 26 -4 -2 -1 -17
edge<short>role 34 3 -1 -1 -34
edge<short>short -4 -17 -2 -2 24
edge<short>short|dense1 18 -22 -1 -1 -6
edge<short>short|dense2 -39 -14 -2 -1 54
edge<short>tiny -32 -9 -1 -1 43
edge<short>tiny|dense2 -12 -7 -1 -1 21
edge<short>tiny|dense3 -24 -9 -1 -1 31
edge<tiny>prose 37 -9 -5 -5 -27
edge<tiny>role 10 4 -3 -2 -9
edge<tiny>sentence -23 -10 -2 -1 33
edge<tiny>sentence|dense2 -39 -10 -2 -1 48
edge<tiny>short -16 -13 -3 -2 32
edge<tiny>short|dense1 -26 -19 -4 -3 49
edge<tiny>short|dense2 -15 -11 -1 -1 26
edge<tiny>tiny 20 -14 -4 -4 -6
edge<tiny>tiny|dense2 20 -8 -4 -4 -12
end: -14 -29 -3 -5 40
end:! 11 -12 -6 14 -6
end:, -36 -17 -2 17 35
end:. -26 21 -26 42 -37
end:: 1 -22 -11 21 7
end:; -14 4 -9 19 -18
end:? -24 -9 50 -15 -3
end:digit -12 6 -8 -10 23
end:sign -5 -15 -6 3 22
end:word 33 8 -36 -48 25
end:… -7 -12 -4 13 9
faq 28 -8 -1 -3 -14
first:asks 32 -8 -7 -4 -17
first:asks? -18 -4 38 -7 -8
first:bid -24 -9 -5 8 31
first:bid:tiny -13 -7 -4 -11 35
first:determiner 4 3 5 -1 -11
first:ing 7 14 -1 -1 -19
first:pronoun -1 -10 -7 25 -8
gap:0 -10 43 -7 -14 -9
gap:0|0 -5 38 -3 -10 -17
gap:0|blank -8 21 -5 -8 0
gap:0|edge -6 39 -1 -13 -17
gap:2 -18 -30 -12 -10 31
gap:blank 3 -12 -33 9 11
gap:blank|0 -15 63 -5 -19 -24
gap:blank|blank 11 -29 -27 24 12
gap:blank|edge -9 -5 -2 4 12
gap:tight 1 -7 -37 16 5
gap:tight|tight 4 -7 -34 15 3
has:now -11 -8 5 -14 28
has:us 20 -15 6 -2 -10
has:verb -1 -6 24 -7 -11
lead 5 -1 -6 -13 8
letter*1:0 23 -15 -13 -17 -22
letter*2:0 25 -14 -9 -17 -23
letter*3:0 29 -15 -9 -19 -25
letter>prose 20 -12 -12 -15 -20
marker:bullet -16 33 -8 -9 -8
marker:bullet:long:. -8 20 -4 -3 -9
marker:bullet:long:word -8 6 -2 7 -2
marker:bullet:short:. -3 17 -2 -4 -6
marker:bullet:short:? -3 14 -5 -2 -6
marker:bullet:short:digit -5 36 -1 -9 -15
marker:bullet:short:sign -4 17 0 -2 -8
marker:bullet:short:word -9 19 -5 -8 2
marker:decimal 0 14 -6 -15 -12
marker:decimal:long:. -17 10 -9 2 -11
marker:decimal:long:word 6 9 -2 -3 -14
marker:decimal:short:. -5 17 -5 -6 -4
marker:decimal:short:? -61 0 62 -16 -21
marker:decimal:short:digit -11 10 -9 -8 5
marker:decimal:short:word 14 6 -15 -13 -13
marker:letter 23 -15 -13 -17 -22
marker:letter:short:word 23 -15 -13 -17 -22
marker:outline -6 -10 -12 -12 10
marker:outline:short:word -6 -10 -12 -11 9
middle*1:0 -3 -12 -7 2 13
middle*1:1 -27 36 -6 -17 -7
middle*2:0 -4 -9 -6 4 12
middle*2:1 -15 18 -8 -38 15
middle*3:0 -3 -5 -6 -3 12
middle*3:1 -19 9 -7 17 -5
middle:7<prose 7 12 -6 -44 7
middle:7<role 15 -5 -3 -20 11
middle:7<short 2 4 -4 -25 19
middle:7<tiny 15 0 -5 -28 0
middle:7>middle -14 0 -4 -12 21
middle:7>prose 12 -3 -5 -30 15
middle:7>role 21 -12 -4 -25 12
middle:7>short 3 26 -4 -25 -7
middle:7>tiny 1 4 -6 -27 24
middle:8<colon -19 -20 -5 50 -30
middle:8<middle -10 25 -3 -5 -13
middle:8<prose -19 -8 -5 36 -6
middle:8<short -14 7 -3 5 -7
middle:8<tiny -13 -6 -5 11 6
middle:8>prose -23 2 -8 17 8
middle:8>sentence -25 -15 -5 5 22
middle:8>short -17 -20 -2 39 -9
middle:8>tiny -11 -6 -3 29 -13
middle:digit|blank -6 -16 -12 30 -3
middle:word|blank 0 0 -6 -11 9
middle:word|tight -11 -5 -5 -3 12
middle<colon -17 -20 -5 40 -15
middle<middle -15 23 -3 -10 2
middle<prose<prose 8 -6 -7 2 -12
middle<prose<short -18 14 -7 10 7
middle<prose<tiny -9 -10 -3 28 -14
middle<prose>prose -3 -7 -2 14 -1
middle<prose>short -5 10 -2 0 -5
middle<role 10 -6 -3 7 -6
middle<sentence -25 -17 -5 -28 48
middle<short -4 6 -3 -11 12
middle<short<prose -20 17 -4 15 -20
middle<short<short 17 6 -3 -19 -4
middle<short<tiny -24 -7 -4 2 18
middle<short>prose -22 18 -2 -3 7
middle<short>sentence -32 11 -4 -7 8
middle<short>sentence|dense2 -36 11 -5 -8 10
middle<short>short -9 4 0 -1 2
middle<short>short|dense2 -4 8 -1 -2 -11
middle<short>tiny 0 18 -1 -3 -22
middle<tiny<sentence -6 -5 -4 -8 17
middle<tiny<short 14 -2 -6 -25 1
middle<tiny>sentence -9 -6 -2 -3 16
middle<tiny>sentence|dense2 -11 -6 -2 -3 18
middle<tiny>tiny -10 -3 0 -1 15
middle>middle -15 24 -3 -10 0
middle>prose -4 0 -8 -8 12
middle>prose>prose 22 -8 -8 7 -21
middle>prose>short -17 15 -9 -41 25
middle>role 16 -11 -4 5 -8
middle>sentence -9 -15 -5 -4 21
middle>short -7 10 -3 8 -9
middle>short>prose -15 15 -2 -2 -10
middle>short>sentence -33 5 -5 13 -33
middle>short>short -1 10 -3 -3 -7
middle>short>tiny -20 7 -4 4 -6
middle>tiny -6 -1 -4 8 2
middle>tiny>sentence -11 -10 -6 -18 33
middle>tiny>tiny -14 9 -3 46 -46
middle|dense1 -15 -2 -10 4 5
middle|dense2 -2 2 -6 -6 8
middle|dense3 3 -47 -7 8 19
middle|gap:0|0 -2 10 -2 -2 -5
middle|gap:tight|tight -10 -7 -6 0 13
number*1:0 3 -2 -5 -8 14
number*1:1 -1 -5 -5 -9 4
number*1:2 -12 -9 -7 -7 10
number*2:0 -1 -5 -4 -6 19
number*2:1 6 -6 -6 -13 7
number*2:2 10 -17 -6 -10 5
number*3:0 8 5 -5 -9 1
number*3:1 -8 -25 -2 -5 34
number*3:2 -7 -12 -2 -4 30
number:1<prose -8 2 -3 -5 17
number:1<role -5 -5 -3 -5 14
number:1<sentence -28 7 -4 -8 20
number:1<short -5 1 -2 -3 12
number:1<tiny -10 -7 -2 -4 20
number:1>number -14 -10 -5 -6 16
number:1>prose -17 4 -5 -8 26
number:1>role -15 12 -2 -5 7
number:1>sentence -30 23 -6 -12 -9
number:1>short -8 -2 -2 -3 19
number:1>tiny -8 -7 -3 -6 22
number:2<tiny 31 -6 -4 -9 -25
number:2>short 48 0 -2 -6 -41
number:2>tiny 30 16 -5 -9 -37
number:3<short -27 -15 -1 -3 36
number:3>tiny 29 -32 -7 -9 -6
number:digit|blank 1 8 -6 -10 6
number:digit|tight 11 -8 -5 -11 2
number:sign|tight -34 -25 -5 -10 44
number:word|tight -6 -18 -3 -5 14
number:|blank -10 -26 -5 -5 31
number:|tight -4 -4 -1 -3 15
number<number -4 -16 -4 -7 12
number<number<number -20 -8 -8 -8 11
number<number>number -12 -9 -7 -7 10
number<number>tiny 1 -13 -1 -1 12
number<prose -9 1 -3 -4 20
number<prose<number -22 9 -9 -11 15
number<prose<prose -7 4 -2 -5 13
number<prose<tiny -7 -4 -3 -5 21
number<prose>number -8 -7 -2 27 -7
number<role 0 -5 -3 -5 10
number<role<short -14 -6 -3 -5 25
number<sentence 11 8 -4 -8 -12
number<sentence<short 40 -3 -2 -6 -32
number<sentence<tiny -9 -6 -2 -4 25
number<short<short -6 -9 -1 -2 17
number<short<tiny 9 13 -1 -3 -17
number<short>number -6 -6 -1 -2 11
number<short>number|dense3 -47 -13 -1 -4 51
number<short>prose|dense2 13 -2 -1 -1 -10
number<short>role -27 2 -2 -3 27
number<short>sentence -6 -3 -2 -3 10
number<short>sentence|dense2 -9 -3 -2 -3 13
number<short>short 9 11 -1 -2 -22
number<short>short|dense3 10 -26 -1 -3 -3
number<short>tiny -5 -9 -1 -2 14
number<short>tiny|dense3 1 -19 -1 -3 3
number<tiny 13 0 -3 -7 -3
number<tiny<number 15 -6 -7 -13 -11
number<tiny<short -16 -6 -1 -2 21
number<tiny<tiny 9 -3 -2 -4 1
number<tiny>number -12 1 -4 -7 10
number<tiny>number|dense3 -6 -49 -6 -12 12
number<tiny>prose 37 -3 -3 -5 -25
number<tiny>prose|dense2 46 -3 -3 -5 -35
number<tiny>role -35 -12 -4 -7 39
number<tiny>role|dense2 -19 -15 -7 -13 22
number<tiny>sentence 39 -4 -2 -3 -31
number<tiny>sentence|dense2 48 -4 -2 -3 -42
number<tiny>short|dense2 20 -14 -1 -2 -11
number<tiny>tiny -3 16 -2 -4 -11
number<tiny>tiny|dense3 -4 12 -2 -4 -10
number>number -1 -16 -4 -6 14
number>number>number -15 -9 -9 -8 12
number>number>tiny -5 -14 -1 -2 25
number>prose -19 3 -5 -4 26
number>prose>number -29 4 -13 -18 22
number>prose>prose -7 -2 -1 -3 18
number>role 20 11 -4 -7 -22
number>sentence -35 11 -8 -20 16
number>short>number -7 1 -1 -2 11
number>short>prose -5 -2 -1 -2 11
number>short>sentence -15 -5 -2 -4 27
number>short>tiny 13 -7 -1 -2 2
number>tiny>number 17 -17 -6 -12 -10
number>tiny>prose -9 2 -2 -5 16
number>tiny>role -5 -9 -4 -6 18
number>tiny>sentence -12 -9 -2 -5 30
number>tiny>short -5 -6 -5 -6 18
number>tiny>tiny 7 17 -3 -5 -18
number|dense1 -29 6 -6 -14 33
number|dense2 6 -13 -5 -9 15
number|dense3 7 -17 -8 -13 1
number|gap:blank|blank 4 3 -5 -10 9
number|gap:tight|tight 5 -14 -5 -12 10
numeric -17 19 -11 -13 17
outline*1:0 -14 -4 -2 -3 23
outline*2:0 -14 -6 -1 -3 26
outline*3:0 -14 -3 -2 -4 22
outline-long|dense2 7 -44 -20 -34 4
outline:word|blank -20 4 -14 -6 -2
outline<short -14 -6 -1 -3 26
outline|dense2 -14 -6 -1 -3 25
over:0 -37 10 -4 -14 42
over:1 16 8 -5 -20 0
over:2 17 0 4 -15 -5
over:3 11 -2 6 -15 -1
over:4 20 -4 4 -10 -11
person 14 -5 -12 -19 17
place:0 0 -7 -1 0 8
place:2 -10 2 -1 -1 10
place:last -15 0 -2 6 12
price -42 -8 -3 0 50
prose*1:0 -3 -11 -7 31 -11
prose*1:1 -9 6 -3 18 -10
prose*1:2 -9 15 7 -5 -7
prose*2:0 0 -5 1 16 -9
prose*2:1 -11 -1 0 21 -10
prose*2:2 -6 10 -9 9 -7
prose*3:0 -1 -3 -8 22 -10
prose*3:1 -10 1 -2 22 -9
prose*3:2 -8 8 7 4 -8
prose:!|blank -6 -9 -4 21 -4
prose:!|tight -4 1 -2 8 -2
prose:.|blank -17 16 -18 22 -15
prose:.|tight -13 7 -13 24 -12
prose:10<asks -3 -5 -2 11 -1
prose:10<bullet -3 -7 -2 13 -1
prose:10<bullet-long -2 -8 -2 14 -1
prose:10<colon -8 5 -3 13 -7
prose:10<decimal -4 -7 -2 15 -3
prose:10<decimal-long -3 -5 -2 8 -1
prose:10<edge -2 -12 -3 23 -5
prose:10<letter -2 -5 -1 13 -3
prose:10<middle -2 -4 -1 8 -1
prose:10<number 8 -3 -1 0 -3
prose:10<prose -9 -1 -8 20 -5
prose:10<sentence -4 10 -1 -2 -1
prose:10<short -5 -3 -3 11 -2
prose:10<tiny -4 -4 -2 12 -2
prose:10>asks -3 -5 -1 11 -1
prose:10>bullet -3 -6 -1 10 -1
prose:10>bullet-long -3 -6 -1 12 -1
prose:10>colon -3 -3 -1 8 -2
prose:10>decimal -4 -6 -2 12 -3
prose:10>edge -3 -7 -2 14 -3
prose:10>middle -2 -4 -1 10 -1
prose:10>number -3 -2 -1 9 -2
prose:10>prose -10 -3 -8 22 -4
prose:10>short -3 0 -2 8 -3
prose:10>tiny -3 -2 -1 9 -2
prose:6<prose 33 -8 31 -41 -9
prose:6<role 32 -6 2 -25 -11
prose:6<short 18 4 -4 -13 -6
prose:6<tiny 23 0 6 -23 -6
prose:6>prose 28 -6 32 -42 -8
prose:6>role 11 -1 6 -8 -9
prose:6>sentence 48 -1 -6 -45 -5
prose:6>short -3 13 7 -14 -9
prose:6>tiny 22 -8 -3 -9 -8
prose:7<asks -2 -8 4 10 -2
prose:7<decimal -3 -11 9 6 -3
prose:7<prose -5 15 21 -24 -7
prose:7<role 8 -11 5 7 -10
prose:7<sentence 1 -5 -5 9 -3
prose:7<short 26 -2 21 -38 -7
prose:7<tiny 9 -7 -1 4 -4
prose:7>edge -1 9 -3 -3 -2
prose:7>number -5 -2 -1 10 -3
prose:7>prose 8 5 39 -32 -8
prose:7>tiny 20 -8 -2 -6 -6
prose:8<colon -2 17 8 -20 -3
prose:8<decimal -2 -5 -2 10 -1
prose:8<prose -8 20 13 -19 -4
prose:8<role 8 -3 -2 3 -3
prose:8<sentence -4 20 -3 -11 -2
prose:8>bullet 10 -10 -1 4 -2
prose:8>colon -4 -4 -5 10 -4
prose:8>decimal -2 8 -1 -3 -1
prose:8>edge -2 16 -3 -10 -4
prose:8>number -1 -4 -1 9 -2
prose:8>prose -7 18 12 -18 -3
prose:8>sentence -5 30 -3 -25 -2
prose:8>short -3 -2 -1 8 -3
prose:8>tiny -2 -4 -1 8 -1
prose:9<asks -4 -6 -1 12 -2
prose:9<bullet -2 -13 -1 17 -2
prose:9<bullet-long -1 -9 0 14 -1
prose:9<colon -5 2 -2 12 -5
prose:9<edge -3 -10 -4 22 -2
prose:9<middle -4 -1 -1 8 -2
prose:9<number -3 -3 -1 10 -2
prose:9<prose -9 10 -4 9 -5
prose:9<role -1 -3 -1 9 -2
prose:9<sentence -5 11 -3 0 -3
prose:9<short -6 -3 -2 11 -2
prose:9<tiny 1 -5 -2 8 -3
prose:9>asks -2 -4 -2 9 -2
prose:9>bullet -3 -9 -1 16 -1
prose:9>bullet-long 20 -11 -2 -6 -2
prose:9>colon -2 -5 -2 10 -3
prose:9>decimal 0 -9 -1 12 -2
prose:9>edge -3 -7 -2 16 -2
prose:9>middle -5 23 -1 -13 -3
prose:9>prose -11 15 -5 5 -4
prose:9>sentence -7 3 -2 8 -2
prose:9>short -2 -3 -1 11 -3
prose:9>tiny -3 -3 -2 9 -3
prose::|blank -8 -10 -4 26 -4
prose::|tight -4 -14 -3 24 -5
prose:?|blank -17 -10 57 -45 -8
prose:?|tight -13 -22 52 -27 -6
prose:digit|blank -10 1 -8 22 -13
prose:digit|tight -6 -9 -3 31 -7
prose:sign|blank -1 -6 -4 21 -6
prose:sign|tight -4 -19 -2 31 -7
prose:word|blank 14 -20 -9 28 -15
prose:word|tight 13 -24 -6 26 -14
prose:…|blank -4 -11 -2 23 -4
prose:…|tight 0 -13 -4 20 -5
prose<asks -5 -8 -1 16 -2
prose<asks<prose -4 -7 -2 16 -2
prose<asks>prose -9 -3 19 -3 -2
prose<asks>prose|dense1 -10 -4 23 -2 -7
prose<asks>prose|dense2 -9 -2 24 -12 -1
prose<asks>prose|dense3 -4 -1 24 -7 -7
prose<asks>role -8 -4 12 -13 6
prose<asks>role|dense2 -8 -3 5 -10 11
prose<asks>sentence -7 -2 1 -4 14
prose<asks>sentence|dense1 -6 -2 21 -6 -5
prose<asks>sentence|dense2 -9 -3 -2 -8 19
prose<asks>short -7 -4 10 12 -18
prose<bullet 0 -15 0 17 -2
prose<bullet-long -2 -11 -1 17 -1
prose<bullet-long<bullet -3 -12 -1 16 -2
prose<bullet-long<bullet-long -1 -9 0 13 -1
prose<bullet-long<prose -3 -7 -2 13 -2
prose<bullet-long>bullet-long -3 11 -1 -6 -2
prose<bullet-long>prose -17 -24 -9 28 -15
prose<bullet-long>short -7 -14 -4 15 -3
prose<bullet<bullet 0 -13 0 14 -2
prose<bullet<prose -4 -22 -2 20 -3
prose<bullet>bullet 8 2 -1 -2 -9
prose<bullet>bullet-long -1 10 -1 -2 -3
prose<bullet>bullet|dense1 -3 11 -1 -1 -5
prose<bullet>bullet|dense2 -5 15 -1 -2 -8
prose<bullet>bullet|dense3 38 -32 -3 -5 -13
prose<bullet>prose -5 20 -13 -20 -28
prose<colon -9 16 -2 4 -8
prose<colon<prose -9 -4 -3 23 -7
prose<colon<sentence -2 -2 -2 9 -2
prose<colon<short -4 42 -1 -34 -4
prose<colon>bullet -9 -5 -3 -2 11
prose<colon>bullet-long|dense2 -9 -9 -3 -8 17
prose<colon>bullet|dense1 -27 -5 -2 -10 27
prose<colon>decimal 2 -9 -7 -17 10
prose<colon>decimal|dense2 -5 -8 -4 -24 19
prose<colon>prose|dense1 -12 -4 -7 9 4
prose<colon>sentence -28 -11 -6 14 22
prose<colon>sentence|dense1 -22 -11 -6 -10 31
prose<colon>sentence|dense2 -37 -11 -5 10 32
prose<colon>short 21 -9 -5 -4 -10
prose<colon>short|dense1 -26 -3 -2 1 18
prose<colon>short|dense2 11 -13 -6 -14 5
prose<colon>short|dense3 27 -8 -4 -8 -27
prose<decimal -5 -7 -4 18 -5
prose<decimal-long -3 -9 -1 13 -1
prose<decimal-long<decimal-long -2 -13 -1 17 0
prose<decimal-long>decimal-long -5 24 -2 -14 -3
prose<decimal<bullet-long -3 -7 -3 10 -1
prose<decimal<decimal -4 -14 4 15 -3
prose<decimal<prose -5 0 -3 8 -3
prose<decimal<sentence -3 -7 -3 15 -2
prose<decimal<tiny -3 -2 -2 8 -3
prose<decimal>decimal -15 20 -2 -2 -4
prose<decimal>decimal|dense3 -10 12 -4 -3 -7
prose<decimal>prose 5 -10 -4 -11 9
prose<decimal>prose|dense1 4 -4 1 -12 -3
prose<decimal>prose|dense2 18 -22 -10 -9 2
prose<decimal>prose|dense3 -21 2 -7 -5 18
prose<decimal>sentence 7 -13 3 -3 2
prose<decimal>sentence|dense1 28 -16 4 -3 -16
prose<decimal>sentence|dense2 -2 -10 2 -3 7
prose<decimal>short 23 -1 -5 -9 -41
prose<decimal>tiny 10 5 -9 -13 -45
prose<decimal>tiny|dense1 17 -5 -9 -11 -31
prose<edge 3 -15 -5 21 -4
prose<edge<edge 3 -15 -5 21 -4
prose<letter -5 -8 -2 19 -4
prose<middle -4 2 -2 8 -2
prose<middle<prose -4 -9 -2 18 -3
prose<middle<short -4 17 -1 -10 -1
prose<middle>prose 2 -14 -11 1 5
prose<middle>short -17 26 -4 -10 -8
prose<middle>tiny -14 -1 -2 34 -22
prose<number 12 -4 -2 -2 -4
prose<number<prose -5 -3 -1 17 -3
prose<number>prose -13 3 -4 0 16
prose<number>prose|dense1 -14 4 -5 -9 20
prose<number>short|dense2 -4 -2 -1 -2 11
prose<number>tiny -6 -4 -2 -5 17
prose<number>tiny|dense2 -6 -4 -2 -5 18
prose<prose -9 13 2 8 -10
prose<prose<asks -9 -10 30 -12 -3
prose<prose<bullet 0 -7 -2 9 -1
prose<prose<bullet-long -2 -6 -1 11 -1
prose<prose<colon -4 11 -4 1 -2
prose<prose<decimal -6 -4 -4 16 -3
prose<prose<edge -2 -5 -1 8 0
prose<prose<middle -5 -3 -3 15 -3
prose<prose<number -3 -3 9 -1 -2
prose<prose<prose -4 17 -1 -1 -8
prose<prose<sentence -5 16 -4 -4 -2
prose<prose<short -5 -1 -3 10 -3
prose<prose>asks -2 -4 -1 8 -1
prose<prose>bullet -3 -10 -1 17 -1
prose<prose>bullet-long -8 -11 -3 21 -3
prose<prose>colon -3 -3 -1 9 -2
prose<prose>decimal -4 -7 -2 13 -3
prose<prose>edge -3 9 -3 2 -3
prose<prose>middle -3 -17 -3 24 -2
prose<prose>prose -9 15 7 -5 -7
prose<prose>prose|dense1 19 17 15 -27 -8
prose<prose>prose|dense2 2 -26 49 -30 -10
prose<prose>sentence 2 16 -4 -11 -3
prose<prose>short -3 0 -2 8 -3
prose<role<colon -11 -10 -8 28 -10
prose<role<sentence 4 -3 -3 9 -4
prose<role<tiny -7 -4 -2 17 -3
prose<role>edge -12 -5 -4 11 7
prose<role>edge|dense2 -16 -2 -2 -4 25
prose<role>prose 11 -1 -3 -6 -3
prose<role>prose|dense1 33 -2 -4 -6 -28
prose<role>prose|dense2 22 3 -3 -5 -19
prose<role>role|dense1 1 -2 -1 -5 8
prose<role>role|dense2 2 3 -2 -8 5
prose<role>sentence 8 4 -2 -9 -4
prose<role>short -4 -3 -1 -4 12
prose<role>short|dense1 -12 -3 -1 -4 19
prose<role>short|dense2 -2 -2 -2 -4 10
prose<role>short|dense3 9 -5 -2 -1 -5
prose<role>tiny|dense1 30 -5 -1 -4 -22
prose<role>tiny|dense2 -9 -3 -1 2 13
prose<role>tiny|dense3 -9 -5 -1 -2 18
prose<sentence -5 17 -5 -3 -4
prose<sentence<asks 6 2 3 -11 -2
prose<sentence<colon -3 38 -1 -32 0
prose<sentence<decimal -2 -12 -1 19 -1
prose<sentence<prose -4 17 -3 -6 -3
prose<sentence<role -5 -6 -3 14 -2
prose<sentence<sentence -4 15 -5 -6 -3
prose<sentence<short -2 -2 -1 8 -1
prose<sentence<tiny -4 12 -1 -3 -2
prose<sentence>asks -11 -3 -1 17 -2
prose<sentence>colon -5 -3 -1 10 -2
prose<sentence>decimal -8 3 -3 13 -6
prose<sentence>decimal|dense1 -10 16 -3 -3 -4
prose<sentence>prose -3 13 -4 -2 -5
prose<sentence>prose|dense0 -24 -12 -3 44 -3
prose<sentence>prose|dense1 -33 18 -5 15 -7
prose<sentence>prose|dense2 46 -6 -5 -36 -5
prose<sentence>role -10 -5 -2 18 -3
prose<sentence>sentence 6 11 -4 -9 -5
prose<sentence>sentence|dense1 40 0 -5 -30 -8
prose<sentence>sentence|dense2 -23 40 -2 -20 -4
prose<sentence>short|dense1 -12 2 -2 12 -8
prose<sentence>short|dense2 13 -6 -1 -1 -3
prose<sentence>tiny|dense1 -10 23 -2 -10 -5
prose<sentence>tiny|dense2 1 -4 -1 11 -6
prose<short -1 -3 1 9 -5
prose<short<asks -2 -11 -1 18 -1
prose<short<colon -4 18 -4 -10 -2
prose<short<decimal -4 -6 -2 12 -2
prose<short<decimal-long -2 -6 -1 9 -1
prose<short<middle -1 25 -1 -22 -1
prose<short<prose -6 -2 -2 10 -3
prose<short<tiny 3 -4 9 -5 -4
prose<short>asks -2 -4 -1 -2 8
prose<short>asks|dense1 -9 -4 -2 -2 12
prose<short>bullet 23 -8 -1 -2 -14
prose<short>bullet-long 10 -9 -1 -2 -4
prose<short>bullet|dense2 14 -7 -1 -2 -8
prose<short>colon 14 -4 -2 -5 -8
prose<short>colon|dense1 -25 -4 -2 -4 30
prose<short>colon|dense2 44 -5 -2 -5 -42
prose<short>decimal -8 -3 -1 -2 14
prose<short>decimal-long 22 -4 0 -1 -16
prose<short>decimal-long|dense1 22 -3 0 -1 -17
prose<short>decimal|dense1 -37 -4 -1 -2 40
prose<short>edge -14 -4 -2 -2 21
prose<short>edge|dense2 -26 -3 -1 -2 32
prose<short>middle -24 25 -2 -3 -2
prose<short>prose 19 -4 -3 -4 -8
prose<short>prose|dense0 18 -1 -2 -3 -10
prose<short>prose|dense1 25 -2 -3 -5 -17
prose<short>prose|dense2 12 -5 -3 -4 -2
prose<short>prose|dense3 19 -3 -3 -4 -13
prose<short>role -24 -4 -2 -3 31
prose<short>role|dense1 5 -8 -3 -6 0
prose<short>role|dense2 -42 -3 -1 -2 47
prose<short>sentence 11 -4 -1 -2 -3
prose<short>sentence|dense1 11 -5 -1 -2 -3
prose<short>short -16 15 -2 -4 8
prose<short>short|dense1 11 21 -3 -8 -22
prose<short>short|dense2 -32 12 -1 -2 21
prose<short>short|dense3 -17 -18 -1 -3 27
prose<short>tiny -2 -6 -1 -3 12
prose<short>tiny|dense1 18 -13 -3 -6 -9
prose<short>tiny|dense2 -27 -3 -1 -2 32
prose<short>tiny|dense3 -3 -9 -1 -2 12
prose<tiny -1 -7 -3 14 -4
prose<tiny<bullet-long -5 -7 -1 15 -1
prose<tiny<decimal -4 -8 -1 16 -2
prose<tiny<number -3 -3 -1 10 -2
prose<tiny<sentence -1 -7 -1 10 -2
prose<tiny<tiny -2 -3 -2 8 -2
prose<tiny>asks 8 -2 -1 -2 -2
prose<tiny>asks|dense2 24 -2 -1 -2 -19
prose<tiny>bullet 38 -5 -1 -1 -30
prose<tiny>bullet|dense2 32 -5 -1 -1 -24
prose<tiny>colon 17 -4 -2 -4 -11
prose<tiny>decimal 5 -20 -3 -6 3
prose<tiny>decimal-long 26 -13 -3 -4 -14
prose<tiny>decimal-long|dense1 23 -14 -3 -4 -11
prose<tiny>decimal|dense1 -33 -30 -4 -8 37
prose<tiny>prose 21 -5 -4 -6 -7
prose<tiny>prose|dense1 37 -6 -5 -8 -22
prose<tiny>prose|dense2 12 -5 -4 -6 -2
prose<tiny>prose|dense3 -19 -2 -2 -2 24
prose<tiny>role -22 1 -1 -2 25
prose<tiny>role|dense1 -29 4 -1 -3 30
prose<tiny>role|dense2 -26 0 -1 -2 29
prose<tiny>sentence|dense1 20 -7 -2 -3 -10
prose<tiny>sentence|dense2 -9 -6 -3 -4 19
prose<tiny>short|dense1 -4 -4 -4 -6 11
prose<tiny>short|dense2 -7 -4 -1 -2 14
prose<tiny>short|dense3 7 27 -2 -4 -33
prose<tiny>tiny|dense2 -18 -6 -2 -3 26
prose<tiny>tiny|dense3 46 4 -3 -6 -49
prose>asks -4 -7 -2 14 -2
prose>asks>prose -3 -7 -2 14 -2
prose>bullet 3 -11 -1 12 -2
prose>bullet-long 13 -14 -3 7 -3
prose>bullet-long>bullet-long 22 -14 -2 -4 -2
prose>bullet-long>prose -10 -5 -3 20 -4
prose>bullet-long>short -3 -12 -1 16 -1
prose>bullet>bullet 4 -11 -2 10 -2
prose>bullet>bullet-long -5 -8 -2 15 -2
prose>bullet>prose -4 -21 -3 19 -4
prose>colon -4 -5 -2 13 -4
prose>colon>bullet-long -2 -3 -1 8 -1
prose>colon>decimal -3 -3 -1 8 -2
prose>colon>prose -4 -3 -2 12 -3
prose>colon>sentence -5 -5 -4 11 -4
prose>colon>tiny -2 -5 -1 10 -5
prose>decimal -4 -7 -2 17 -4
prose>decimal-long -4 -9 -2 14 -1
prose>decimal-long>decimal-long -4 -11 -2 17 -1
prose>decimal>decimal 5 -13 -2 10 -2
prose>decimal>prose -5 -1 -2 10 -4
prose>decimal>sentence -3 -10 -1 16 -3
prose>decimal>short -2 -6 -1 10 -1
prose>decimal>tiny -4 -19 -2 29 -3
prose>edge -3 -2 -2 10 -3
prose>edge>edge -3 -2 -2 10 -3
prose>middle>prose -4 -10 -2 18 -4
prose>middle>short -6 23 -5 -16 -3
prose>number -4 -4 -1 14 -3
prose>number>prose -4 -3 -1 15 -3
prose>number>tiny -6 -4 -2 15 -4
prose>prose -11 12 4 5 -9
prose>prose>asks -9 -12 39 -22 -3
prose>prose>bullet-long 10 -14 -4 8 -2
prose>prose>colon -4 -6 -3 13 -1
prose>prose>decimal 0 -7 -4 12 -2
prose>prose>edge -2 9 -2 -2 -1
prose>prose>middle 19 -15 -9 -1 -6
prose>prose>number -2 -3 -1 10 -1
prose>prose>prose -14 16 -1 4 -6
prose>prose>sentence -6 12 -1 -4 -2
prose>role>bullet -6 -2 0 14 -1
prose>role>edge -3 -3 -1 8 -2
prose>role>prose -2 16 -1 -11 -2
prose>sentence -1 12 -5 -3 -4
prose>sentence>asks -1 -4 -4 8 -1
prose>sentence>colon -3 -4 -2 10 -2
prose>sentence>prose 3 9 -4 -5 -3
prose>sentence>role 10 -5 -2 -2 -1
prose>sentence>sentence -6 15 -1 -5 -2
prose>sentence>short -3 -3 -1 8 -1
prose>short -3 -1 -3 14 -6
prose>short>bullet-long -1 -5 0 8 -1
prose>short>colon -1 -7 2 8 -2
prose>short>edge -2 -5 -1 10 -2
prose>short>middle -2 -6 -1 11 -2
prose>short>prose -4 -2 -2 11 -4
prose>short>sentence -2 -4 -1 9 -1
prose>tiny 2 -5 -2 11 -5
prose>tiny>colon -3 -5 -2 10 -3
prose>tiny>decimal -2 -14 -1 17 -2
prose>tiny>prose -5 -5 -2 15 -3
prose>tiny>short 10 -4 -1 -3 -3
prose|dense0 -8 -55 -23 73 -32
prose|dense1 -41 20 -10 25 -35
prose|dense2 -6 -14 -5 41 -18
prose|dense3 -2 -22 -2 37 -11
prose|gap:0|0 -4 59 -3 -54 -1
prose|gap:0|blank -1 31 -7 -19 -5
prose|gap:blank|0 -4 80 -5 -77 -3
prose|gap:blank|blank -18 -11 -2 44 -22
prose|gap:blank|edge -3 -2 -2 11 -3
prose|gap:tight|edge -2 -3 -1 10 -1
prose|gap:tight|tight -12 -6 -7 36 -21
quotes -4 -20 -7 12 13
repeated:2 11 -7 -6 -3 -6
repeated:3 -25 0 -7 -2 29
repeated:4 -39 -2 -6 -26 48
repeated|asks -13 -11 11 8 -9
repeated|bullet -11 32 -2 -2 -17
repeated|bullet-long -9 -13 -4 1 12
repeated|colon 22 -30 -13 -58 19
repeated|decimal -60 65 -5 -8 -21
repeated|number 8 -12 -5 -10 4
repeated|prose -2 -24 -8 30 -6
repeated|role -17 1 -5 -13 30
repeated|sentence -7 -29 -3 42 -12
repeated|short -4 -14 -4 -6 19
repeated|tiny -4 -2 -6 -11 11
role*1:0 5 -8 -5 -3 13
role*1:1 -4 -2 -5 3 8
role*2:0 2 -9 -5 2 13
role*2:1 4 4 -5 -9 5
role*2:2 -13 -3 -3 -10 29
role*3:0 4 -8 -5 0 11
role*3:1 3 -9 -5 -5 15
role*3:2 -16 15 -4 -5 6
role:!|blank -19 -5 -5 28 -10
role:.|blank -13 -7 -3 53 -29
role:.|tight -13 -18 -5 62 -31
role:1<edge -17 9 -3 -6 12
role:1<prose 16 -4 -2 -9 -4
role:1<role -18 21 -2 -8 6
role:1<sentence -5 -3 -2 -9 18
role:1<short -8 2 -3 -10 16
role:1<tiny -13 34 -2 -6 -20
role:1>edge -6 -8 -3 -11 26
role:1>prose -9 -4 -3 -9 20
role:1>role -15 27 -2 -7 -6
role:1>short -4 3 -1 -4 8
role:1>tiny 1 29 -1 -7 -23
role:2<bullet -6 -13 -2 -4 21
role:2<role 14 -2 -3 -7 -3
role:2<sentence 7 -6 -2 -7 8
role:2<short 20 -4 -1 -5 -11
role:2<tiny 16 -4 -1 -4 -7
role:2>bullet 37 -15 -2 -5 -19
role:2>decimal 21 -15 -2 -5 -4
role:2>edge -7 2 -1 -3 10
role:2>number -9 -2 -1 -5 14
role:2>prose -5 -6 -5 -8 16
role:2>role -7 3 -1 -6 11
role:2>sentence 14 -3 -3 -5 -8
role:2>short 22 -4 -1 -3 -12
role:3<asks -12 -5 -2 -8 24
role:3<edge -9 -9 -2 -5 26
role:3<prose 2 -2 -2 -8 8
role:3<role 11 -3 -3 -9 1
role:3<sentence 7 1 -3 -9 1
role:3<short -4 7 -5 -9 4
role:3<tiny -6 -4 -2 -6 18
role:3>asks -19 -1 -2 -5 26
role:3>bullet 8 -9 -2 -4 3
role:3>edge -13 -4 -2 -6 27
role:3>number -3 -4 -2 -4 13
role:3>prose 12 1 -3 -7 -3
role:3>role 9 -5 -4 -9 6
role:3>sentence 12 -1 -3 -7 -3
role:3>tiny 3 4 -4 -10 3
role:4<bullet 22 -13 -4 -8 -8
role:4<edge -6 -2 -1 -2 13
role:4<prose -6 -4 -3 -7 17
role:4<role -6 -3 -2 -4 17
role:4<sentence -8 2 -2 -6 15
role:4<short 4 -4 -2 -5 11
role:4<tiny -6 -9 0 -3 17
role:4>edge -13 -5 -4 -7 27
role:4>prose 11 -5 -4 -8 2
role:4>role -6 -3 0 -6 14
role:4>sentence -5 -5 -2 -9 16
role:4>short 16 -5 -2 -7 -4
role:4>tiny -9 -6 -1 -4 22
role:5<asks -11 -5 -3 -34 53
role:5<edge -8 -6 -3 -2 15
role:5<role -3 -7 -1 -10 21
role:5<sentence -9 -6 -2 -10 20
role:5<short -1 -4 -1 -12 19
role:5<tiny 24 -7 -2 -6 -8
role:5>edge -7 -6 -2 -9 21
role:5>prose 37 -4 -2 -5 -28
role:5>role -10 -6 -2 -21 41
role:5>sentence 26 -2 -1 -5 -18
role:5>short -6 -6 -2 -8 19
role:5>tiny -12 -13 -2 -12 37
role:6<prose -13 0 -3 30 -15
role:6<role -10 -6 -2 38 -22
role:6<short -13 -6 -2 30 -8
role:6<tiny -35 -4 -2 -3 38
role:6>prose -30 0 -3 0 31
role:6>role -17 -13 -5 34 -8
role:6>short -10 -8 -1 13 6
role:6>tiny -4 -9 -3 42 -34
role:7<prose -10 -5 -3 -6 23
role:7>edge -6 -8 -3 30 -17
role:7>role -8 -3 -2 35 -23
role:7>tiny -11 -6 -3 17 2
role:8<prose -10 -5 -3 34 -16
role:8<short -10 -4 -3 37 -24
role:8>prose -17 -5 -5 40 -14
role:8>tiny -14 -7 -3 49 -31
role::|blank 39 -12 -3 -11 -18
role::|tight 22 -17 -3 -4 -2
role:affiliate_disclosure -26 3 -3 24 -8
role:byline -3 -7 -3 8 3
role:call_to_action 11 -9 -4 6 -3
role:cookie -10 -4 -3 28 -12
role:date -22 11 -4 -12 24
role:digit|blank -16 3 -3 -10 22
role:digit|tight -19 4 -3 -12 27
role:image_credit -50 -7 -3 -6 60
role:label 10 -8 -2 -10 12
role:medical_disclaimer -4 -3 -2 23 -12
role:medical_review -2 -7 -4 -19 25
role:navigation -5 2 -3 -6 11
role:read_more -17 -4 -3 -1 26
role:related_posts 55 -8 -2 -5 -42
role:share -12 19 -3 -9 4
role:sponsored_content -23 -8 -2 -7 23
role:word|blank 11 -7 -6 -16 16
role:word|tight 9 -4 -5 -17 17
role<asks<prose 10 -5 -3 34 -38
role<asks<role -18 -4 -3 -17 41
role<asks<short 3 -6 -3 -27 31
role<asks>prose -9 2 -19 32 -9
role<asks>role -11 -5 17 8 -15
role<bullet 17 -22 -3 6 1
role<bullet-long -6 -36 -5 1 32
role<bullet<bullet 16 -20 -3 8 -4
role<bullet>bullet -4 11 -1 -1 -4
role<bullet>bullet|dense2 -3 8 -1 -1 -4
role<bullet>bullet|dense3 -8 16 -1 -1 -6
role<colon -2 -1 -6 -16 14
role<decimal 5 -23 -4 4 8
role<decimal<decimal 19 -22 -2 -5 0
role<edge -7 -3 -2 -4 17
role<edge<edge -7 -3 -2 -4 17
role<number 22 -5 -2 -6 -13
role<prose<role 15 2 -1 -5 -12
role<prose<sentence 9 -3 -2 -4 0
role<prose<short -12 -3 -2 -5 22
role<prose>role 13 -3 -2 -4 -5
role<prose>sentence 8 -6 -2 5 -4
role<prose>short -4 -2 1 10 -3
role<role<asks -19 -2 -1 -4 26
role<role<edge -10 -3 -1 -2 15
role<role<prose 11 -5 -2 1 -3
role<role<sentence 1 -6 -1 -4 11
role<role<short 17 -1 -2 -2 -12
role<role<tiny -11 14 -1 -6 3
role<role>edge -8 -4 -2 -4 19
role<role>edge|dense1 -10 -3 -1 -3 17
role<role>edge|dense2 -11 -4 -2 -5 23
role<role>prose -2 -6 -4 -4 12
role<role>prose|dense2 20 -6 -5 -9 -8
role<role>role|dense1 -13 7 -2 -7 16
role<role>role|dense3 -16 27 -3 -17 -3
role<role>sentence 17 -5 -4 -2 -12
role<role>short 10 3 -1 -5 -8
role<role>short|dense3 32 -8 -1 -3 -22
role<role>tiny -5 5 -2 8 -6
role<role>tiny|dense1 11 9 -1 -10 -10
role<role>tiny|dense2 -9 -4 -2 10 7
role<role>tiny|dense3 -10 32 -2 -7 -22
role<sentence<asks -19 -3 -2 -6 29
role<sentence<prose 6 -5 -2 14 -11
role<sentence<role 41 -4 -4 -8 -34
role<sentence<sentence -3 -6 -1 -4 13
role<sentence<tiny -25 2 -2 -5 31
role<sentence>role -5 -4 -2 16 -5
role<sentence>role|dense2 -13 -2 -1 21 -3
role<sentence>short -1 -5 -1 11 -3
role<sentence>short|dense2 0 -5 -1 10 -3
role<sentence>tiny 23 -6 -1 -15 -3
role<short<decimal -16 -8 -2 -8 33
role<short<edge -8 -5 -1 -5 21
role<short<number -30 -7 -2 -3 36
role<short<prose 8 -3 -3 31 -34
role<short<role -18 7 -3 -7 17
role<short<sentence 12 -4 -2 0 -9
role<short<short 14 -7 -1 0 -5
role<short<tiny -6 3 -4 -2 10
role<short>edge -11 -3 -1 -1 17
role<short>prose -8 0 -2 -2 11
role<short>prose|dense2 -7 0 -2 -2 11
role<short>prose|dense3 7 5 -1 -2 -9
role<short>role 20 -4 -2 -3 -14
role<short>role|dense1 31 3 -2 -4 -31
role<short>role|dense2 16 -3 -1 -2 -10
role<short>role|dense3 10 -8 -2 -4 -6
role<short>sentence 21 -3 -1 -2 -15
role<short>sentence|dense2 22 -2 -1 -2 -17
role<short>short|dense1 8 15 -2 -2 -19
role<short>short|dense2 -13 -13 -1 -2 27
role<short>short|dense3 9 26 -1 -2 -38
role<short>tiny 18 -4 -1 -3 -10
role<short>tiny|dense1 16 -6 0 -1 -9
role<short>tiny|dense2 12 -1 -1 -2 -10
role<short>tiny|dense3 2 -8 -1 -4 7
role<tiny<edge -22 0 -2 -5 28
role<tiny<number 3 -18 -4 -7 11
role<tiny<prose -2 -4 -1 -4 11
role<tiny<role -2 -11 -1 0 16
role<tiny<sentence -9 1 -1 -4 14
role<tiny<short -14 23 0 1 -12
role<tiny>asks 21 -5 -1 -2 -14
role<tiny>asks|dense2 16 -5 -1 -1 -9
role<tiny>bullet 14 -14 -1 -2 -3
role<tiny>edge -8 -4 -1 -2 16
role<tiny>prose -12 0 -2 -2 17
role<tiny>prose|dense1 8 2 -2 -1 -8
role<tiny>prose|dense2 -20 -2 -2 -3 26
role<tiny>role 15 -8 -1 -2 -5
role<tiny>sentence|dense2 29 -6 -1 -3 -19
role<tiny>sentence|dense3 -24 27 -1 -1 -7
role<tiny>short -16 14 -3 -5 7
role<tiny>short|dense1 -14 21 -1 -2 -6
role<tiny>short|dense2 -29 4 -1 -2 29
role<tiny>short|dense3 19 10 -5 -8 -32
role<tiny>tiny -1 14 -2 -4 -9
role<tiny>tiny|dense1 1 -11 -1 -4 7
role<tiny>tiny|dense2 -9 -4 -1 -3 16
role<tiny>tiny|dense3 8 41 -3 -5 -48
role>asks -11 -3 -1 -3 16
role>asks>prose -13 1 -2 0 14
role>asks>role -5 -7 -2 -4 16
role>bullet 14 -20 -2 -1 10
role>bullet>bullet 16 -19 -2 -1 5
role>colon -18 -7 -2 2 22
role>decimal -3 -22 -2 4 20
role>edge -10 -5 -3 5 12
role>edge>edge -10 -5 -3 5 12
role>middle 19 -5 -2 7 -22
role>number -3 -4 -1 -4 13
role>prose 1 -3 -4 -4 10
role>prose>asks -3 -2 -2 -3 10
role>prose>prose -14 -3 -3 -3 22
role>prose>role -9 -6 -3 -8 20
role>prose>sentence 37 0 -5 -2 -35
role>prose>short 8 -4 -3 1 -1
role>role -6 0 -4 2 8
role>role>edge -20 -2 -2 18 7
role>role>prose -4 -5 -2 -5 14
role>role>role -7 5 -4 -12 17
role>role>sentence -6 -7 -4 13 0
role>role>short -10 -4 -1 -5 20
role>role>tiny 18 6 -2 5 -27
role>sentence 10 -3 -3 -6 0
role>sentence>prose -1 3 -4 -8 5
role>sentence>short 23 -2 -1 -3 -18
role>sentence>tiny -13 -6 -3 -5 20
role>short 10 -5 -3 -6 3
role>short>edge 6 -1 -1 -8 3
role>short>prose 9 -3 -2 0 -2
role>short>sentence 10 -5 -2 -6 -2
role>short>short -8 -6 -1 -2 17
role>short>tiny 30 -6 -2 -5 -19
role>tiny>asks -13 -4 -1 -4 22
role>tiny>bullet -13 -7 -2 -3 26
role>tiny>prose 3 -6 -2 10 -5
role>tiny>tiny -6 19 -2 -6 -4
role|dense0 -4 -1 -6 -15 11
role|dense1 0 -8 -6 -3 18
role|dense2 0 -14 -7 -1 22
role|dense3 8 17 -9 -12 -6
role|gap:0|0 -14 52 -2 -2 -43
role|gap:0|blank -7 -5 -3 -3 18
role|gap:blank|blank 11 -14 -6 -4 15
role|gap:blank|edge -11 -4 -3 3 15
role|gap:tight|edge -8 -6 -3 8 9
role|gap:tight|tight 3 -6 -7 -6 15
run:2:blank -19 46 -1 -8 -16
run:3:blank -16 51 -13 -7 -21
run:3:tight -4 8 -8 -18 9
run:4:blank -13 37 -9 -9 -16
run:5:blank -17 41 -5 -8 -17
run:5:tight -10 -9 -4 10 15
run:6:blank -11 48 -2 -6 -28
run:6:tight -3 5 -17 -5 5
run:first:blank -12 36 -4 -6 -13
run:first:tight -5 10 -9 -9 4
run:inner:blank -2 23 -2 -3 -13
run:inner:tight -5 8 -18 -6 4
run:last:blank -13 40 -5 -6 -15
run:last:tight -6 7 -1 -8 1
same:ending -13 28 -3 10 -23
same:first -8 16 -4 -4 -6
sentence*1:0 3 -8 -7 27 -15
sentence*1:1 -2 21 -7 -4 -13
sentence*1:2 -12 8 -3 8 -5
sentence*2:0 8 -8 -6 20 -13
sentence*2:1 -14 19 -6 7 -12
sentence*2:2 -9 2 -3 13 -7
sentence*3:0 7 -1 -8 14 -15
sentence*3:1 -15 17 -6 10 -12
sentence*3:2 -6 -19 -3 35 -6
sentence:!|blank 23 -11 -5 1 -9
sentence:!|tight 26 -27 -5 1 -13
sentence:.|blank -6 8 -11 19 -20
sentence:.|tight -5 -9 -8 28 -18
sentence:4<prose 10 -4 -4 3 -6
sentence:4<role 23 -9 -2 -10 -7
sentence:4<short -6 -16 -2 27 -7
sentence:4<tiny 63 -7 -7 -55 -14
sentence:4>asks 38 -21 -8 -33 -16
sentence:4>prose 30 -17 -4 -7 -5
sentence:4>sentence 3 4 -4 -5 -10
sentence:4>short 5 -13 -1 17 -8
sentence:4>tiny 22 8 -2 -24 -9
sentence:5<asks 24 -13 -2 -14 -4
sentence:5<prose 17 5 -5 -11 -8
sentence:5<role -2 1 -2 9 -6
sentence:5<sentence -6 22 -3 -8 -8
sentence:5<short 16 -3 -2 0 -9
sentence:5<tiny 24 -8 -2 -8 -7
sentence:5>asks 40 -3 -3 -36 -6
sentence:5>decimal 14 27 -4 -36 -15
sentence:5>number 44 -7 -3 -35 -13
sentence:5>prose 18 -4 -4 -5 -6
sentence:5>role -5 -4 -1 17 -5
sentence:5>sentence 24 -1 -4 -14 -6
sentence:5>short 0 -2 -2 13 -10
sentence:5>tiny -9 2 -1 16 -6
sentence:6<asks -3 -4 -1 12 -2
sentence:6<colon -8 19 -2 -9 -6
sentence:6<decimal -8 21 -3 -14 -5
sentence:6<prose -2 18 -2 -10 -4
sentence:6<role -3 -6 -1 16 -3
sentence:6<short -1 -3 -1 8 -3
sentence:6<tiny -13 0 -2 19 -4
sentence:6>asks -16 -7 -1 28 -2
sentence:6>colon -1 -10 -1 16 -4
sentence:6>decimal 0 -19 -3 23 -5
sentence:6>number -15 10 -2 6 -5
sentence:6>prose 4 13 -3 -10 -4
sentence:6>role -2 -8 -2 16 -5
sentence:6>sentence -14 25 -3 -8 -5
sentence:6>short 8 1 -2 -3 -4
sentence:6>tiny -5 -1 -1 10 -3
sentence:7<asks -5 -4 -2 12 -3
sentence:7<bullet -5 -21 -1 31 -2
sentence:7<colon -4 14 -2 -5 -3
sentence:7<decimal -4 -10 -1 18 -2
sentence:7<sentence -11 6 -3 8 -5
sentence:7<short -4 1 -1 8 -2
sentence:7<tiny -12 -7 -2 25 -5
sentence:7>asks -6 -8 -1 18 -2
sentence:7>bullet -5 -28 -1 37 -2
sentence:7>colon -6 -10 -1 19 -4
sentence:7>decimal -4 -10 -2 19 -4
sentence:7>number -10 6 -1 12 -4
sentence:7>prose -15 8 -3 14 -4
sentence:7>role -3 -5 -2 13 -4
sentence:7>sentence -10 13 -3 2 -3
sentence:7>short -2 -10 -1 19 -4
sentence:7>tiny -4 -8 -2 15 -4
sentence:8<asks -6 -1 -1 10 -1
sentence:8<bullet -5 -14 -1 21 -1
sentence:8<colon -6 26 -1 -19 -3
sentence:8<decimal -3 -9 -1 17 -2
sentence:8<prose -13 11 -2 7 -3
sentence:8<sentence -8 6 -3 10 -4
sentence:8<short -6 -4 -1 13 -2
sentence:8<tiny 9 -1 -3 -2 -5
sentence:8>asks -7 -5 -1 16 -1
sentence:8>bullet -6 -10 -1 18 -1
sentence:8>decimal -8 -17 -2 31 -4
sentence:8>number -6 -4 -1 14 -3
sentence:8>prose -3 17 -3 -6 -2
sentence:8>role 10 -5 -1 -2 -2
sentence:8>sentence -13 1 -3 18 -3
sentence:8>short -9 8 -3 4 -6
sentence:8>tiny -6 -8 -2 18 -4
sentence:…|blank 3 -11 -4 14 -15
sentence:…|tight -1 0 -6 3 -14
sentence<asks -3 -4 -2 12 -3
sentence<asks<prose -6 -2 -1 12 -2
sentence<asks<sentence -10 -6 -2 21 -2
sentence<asks<tiny -4 -3 -1 10 -1
sentence<asks>prose -5 -2 12 0 -6
sentence<asks>prose|dense1 -4 -1 8 2 -5
sentence<asks>prose|dense2 -6 -3 20 -9 -6
sentence<asks>sentence -5 -3 15 -5 -3
sentence<asks>sentence|dense1 -5 -2 25 -5 -8
sentence<asks>sentence|dense2 -5 -3 20 -8 -7
sentence<asks>short -5 -12 47 -10 -23
sentence<asks>short|dense1 -6 -12 40 -13 -25
sentence<bullet 1 -27 -1 32 -4
sentence<bullet-long -1 -27 -1 32 -3
sentence<bullet-long<bullet-long 4 -27 -1 27 -3
sentence<bullet-long>bullet-long -3 10 -2 -7 -2
sentence<bullet<bullet 2 -23 -1 25 -2
sentence<bullet>bullet -4 10 -1 -2 -5
sentence<colon -10 24 -3 -10 -7
sentence<colon<prose -7 42 -2 -34 -4
sentence<colon<sentence -10 -43 -3 49 -5
sentence<colon>bullet-long 5 -11 -4 -3 2
sentence<colon>prose -24 -4 -3 12 15
sentence<colon>sentence 7 -12 -5 -5 -4
sentence<colon>sentence|dense1 13 -14 -5 -15 -9
sentence<colon>short 0 -11 -3 -11 2
sentence<decimal -8 2 -3 12 -6
sentence<decimal<prose -9 14 -2 -2 -4
sentence<decimal<sentence -6 -10 -2 19 -5
sentence<decimal<short -10 -20 -1 36 -3
sentence<decimal>prose 23 -10 -1 -4 -9
sentence<decimal>prose|dense1 33 -9 -5 -4 -16
sentence<decimal>prose|dense2 13 -11 3 -4 -2
sentence<decimal>sentence -6 2 12 -7 -8
sentence<decimal>sentence|dense1 2 -20 17 -5 -6
sentence<decimal>sentence|dense2 -14 13 2 -9 -9
sentence<decimal>short 21 -2 -6 -13 -34
sentence<decimal>short|dense2 29 -22 -6 -16 -32
sentence<edge 19 -24 -7 8 -5
sentence<edge<edge 19 -24 -7 8 -5
sentence<middle 7 -18 -1 18 -3
sentence<number -15 -15 -3 40 -9
sentence<number>short 37 -14 -4 -8 -23
sentence<number>short|dense2 16 -13 -4 -9 2
sentence<number>tiny -9 -7 -2 -5 25
sentence<number>tiny|dense2 -8 -6 -2 -5 24
sentence<prose -5 15 -5 2 -8
sentence<prose<asks 50 14 -4 -54 -5
sentence<prose<colon -18 11 -3 11 -5
sentence<prose<decimal -14 -6 -3 30 -5
sentence<prose<prose -10 11 -3 8 -5
sentence<prose<role 32 -17 -2 -12 -4
sentence<prose<sentence -12 12 -2 8 -4
sentence<prose<short -4 17 -3 -6 -5
sentence<prose<tiny -4 0 -1 9 -2
sentence<prose>asks -5 -3 -2 8 -2
sentence<prose>prose -6 13 -4 -1 -2
sentence<prose>prose|dense1 -10 19 0 -11 -3
sentence<prose>role -2 23 -1 -16 -2
sentence<prose>sentence -4 19 -2 -8 -1
sentence<prose>short 0 12 -1 -6 -3
sentence<role 4 -5 -3 8 -5
sentence<role<role 20 -7 -5 -11 -6
sentence<role<sentence 23 -8 -2 -9 -6
sentence<role<short -5 -4 -2 15 -3
sentence<role<tiny -13 -4 -2 23 -4
sentence<role>edge -8 -3 -2 -6 19
sentence<role>edge|dense2 -7 -1 -2 -5 16
sentence<role>prose 7 -3 -3 8 -8
sentence<role>role -11 -3 -1 -6 22
sentence<role>sentence -16 -3 -2 -4 24
sentence<role>short 14 -6 -3 -5 -5
sentence<role>short|dense2 22 -5 -3 -9 -15
sentence<role>tiny|dense2 1 -4 -2 -7 11
sentence<role>tiny|dense3 -22 18 -2 -8 0
sentence<sentence -9 13 -5 7 -9
sentence<sentence<colon -6 25 -2 -19 -3
sentence<sentence<decimal -11 14 -1 -6 -5
sentence<sentence<sentence -7 16 -4 -4 -6
sentence<sentence<short -5 -3 -1 13 -3
sentence<sentence<tiny 1 -5 -2 10 -5
sentence<sentence>asks -13 -15 -2 26 -2
sentence<sentence>colon -6 -6 -1 18 -2
sentence<sentence>decimal -3 18 -3 -12 -7
sentence<sentence>decimal|dense1 2 23 -2 -25 -6
sentence<sentence>prose -14 14 -3 5 -3
sentence<sentence>prose|dense1 -17 -7 -3 22 -3
sentence<sentence>prose|dense2 -6 16 -1 -7 -1
sentence<sentence>role 12 -17 -1 11 -4
sentence<sentence>sentence -12 8 -3 8 -5
sentence<sentence>sentence|dense1 -5 -6 -3 14 -5
sentence<sentence>sentence|dense2 -12 8 -3 2 -4
sentence<sentence>short|dense1 21 -3 -3 -18 -7
sentence<sentence>short|dense2 -9 15 -1 -6 -4
sentence<sentence>tiny|dense1 -9 27 -3 -19 -6
sentence<sentence>tiny|dense2 -5 -2 -1 11 -3
sentence<short -1 -4 -2 14 -5
sentence<short<colon -7 -5 0 19 -3
sentence<short<middle -18 -20 -1 34 -9
sentence<short<number -11 -4 -1 18 -3
sentence<short<prose -7 -2 -1 14 -2
sentence<short<role -4 -5 -1 13 -3
sentence<short<sentence -2 10 -3 -1 -5
sentence<short<short 10 -3 -2 1 -5
sentence<short<tiny 6 -10 -1 10 -6
sentence<short>colon 9 -5 -1 -4 -2
sentence<short>decimal -1 -19 -4 -5 10
sentence<short>edge -25 -4 -1 -1 34
sentence<short>edge|dense1 -30 -4 -1 -1 40
sentence<short>prose 11 -2 -2 -3 -4
sentence<short>prose|dense2 21 -3 -2 -2 -15
sentence<short>role -26 -4 -3 -4 32
sentence<short>role|dense2 -14 -5 -3 -5 20
sentence<short>sentence 10 -3 -2 -3 -3
sentence<short>sentence|dense1 -14 -1 -2 -4 17
sentence<short>sentence|dense2 31 -2 -2 -3 -25
sentence<short>short -15 0 -1 -2 18
sentence<short>short|dense1 8 8 -1 -3 -17
sentence<short>short|dense2 -23 0 -1 -2 25
sentence<short>tiny|dense2 -4 -7 -2 -3 15
sentence<tiny 14 -7 -5 8 -11
sentence<tiny<bullet 50 -9 -1 -35 -3
sentence<tiny<decimal -3 -11 -1 15 -2
sentence<tiny<edge 29 -6 -2 -21 -3
sentence<tiny<middle 27 -9 -3 -16 -7
sentence<tiny<number -25 -12 -2 44 -5
sentence<tiny<prose 3 11 -3 -8 -6
sentence<tiny<role 3 -8 -2 13 -5
sentence<tiny<sentence -1 1 -3 10 -7
sentence<tiny<short 7 -15 -2 12 -3
sentence<tiny<tiny 6 -11 -2 11 -4
sentence<tiny>asks -20 -5 -1 -2 23
sentence<tiny>asks|dense2 -20 -5 -1 -2 23
sentence<tiny>middle 33 2 -1 -3 -33
sentence<tiny>prose 12 -2 -2 -3 -4
sentence<tiny>prose|dense1 12 -6 -2 -4 -3
sentence<tiny>prose|dense2 11 1 -1 -2 -6
sentence<tiny>role 8 -5 -2 -4 -1
sentence<tiny>role|dense2 -3 -3 -2 -5 10
sentence<tiny>sentence 21 -4 -3 -6 -11
sentence<tiny>sentence|dense1 10 -3 -6 -10 -4
sentence<tiny>sentence|dense2 26 -4 -2 -3 -17
sentence<tiny>sentence|dense3 -12 -7 -3 -3 19
sentence<tiny>short -15 3 -1 -2 14
sentence<tiny>short|dense1 -16 26 -2 -3 -10
sentence<tiny>short|dense2 -31 -2 -1 -2 35
sentence<tiny>short|dense3 28 -14 -1 -1 -21
sentence<tiny>tiny -8 -8 -2 -4 21
sentence<tiny>tiny|dense2 -20 -7 -2 -4 31
sentence<tiny>tiny|dense3 35 -23 -2 -6 -29
sentence>asks 11 -9 -4 3 -6
sentence>asks>prose 16 -12 -3 -1 -6
sentence>asks>sentence 0 -8 -2 14 -4
sentence>bullet -9 -27 -2 41 -2
sentence>bullet-long -8 -3 -2 14 -2
sentence>bullet-long>bullet-long -9 -33 -2 41 -3
sentence>bullet>bullet -7 -15 -2 26 -2
sentence>colon -6 -8 -1 18 -3
sentence>colon>bullet-long -4 -4 -1 12 -1
sentence>colon>prose -4 -4 -1 11 -1
sentence>colon>sentence -6 -1 -1 12 -6
sentence>colon>short -7 -8 -1 21 -3
sentence>decimal 1 -4 -4 14 -8
sentence>decimal>prose -11 9 -3 9 -6
sentence>decimal>sentence -9 11 -4 -1 -6
sentence>decimal>short -28 -25 -3 39 -15
sentence>edge -4 -6 -2 18 -4
sentence>edge>edge -4 -6 -2 18 -4
sentence>middle 0 -8 -2 13 -7
sentence>number 16 2 -4 -4 -12
sentence>number>short 53 -13 -4 -40 -13
sentence>number>tiny -27 11 -2 13 -6
sentence>prose 4 12 -6 -4 -7
sentence>prose>asks -7 13 -3 -2 -4
sentence>prose>colon -21 -5 -2 30 -1
sentence>prose>prose -5 11 -4 4 -4
sentence>prose>role 10 24 -2 -27 -3
sentence>prose>sentence -14 5 -3 15 -4
sentence>prose>short 6 9 -3 -9 -4
sentence>prose>tiny 24 -4 -3 -14 -3
sentence>role 0 -8 -2 17 -5
sentence>role>edge -6 -6 -1 16 -4
sentence>role>prose -6 -2 -1 15 -3
sentence>role>sentence 14 -4 -1 -5 -4
sentence>role>short -2 -7 -2 11 -5
sentence>role>tiny 2 -7 -1 14 -5
sentence>sentence -7 15 -5 3 -9
sentence>sentence>asks -9 21 -2 -12 -3
sentence>sentence>colon -2 -16 -1 25 -2
sentence>sentence>decimal -11 11 -3 -2 -7
sentence>sentence>prose -12 11 -3 4 -3
sentence>sentence>role 12 -26 -2 20 -4
sentence>sentence>sentence -18 16 -4 4 -6
sentence>sentence>short 12 9 -4 -13 -5
sentence>sentence>tiny 10 -7 -2 2 -4
sentence>short -1 0 -3 10 -8
sentence>short>colon -6 -22 -1 33 -3
sentence>short>decimal -20 34 -4 -30 -9
sentence>short>edge -3 -15 -1 24 -4
sentence>short>prose -3 -8 -2 15 -4
sentence>short>role -1 -9 -2 13 -4
sentence>short>sentence 6 16 -3 -16 -6
sentence>short>short -3 -8 -1 18 -5
sentence>tiny -5 -7 -3 21 -8
sentence>tiny>asks -7 14 -1 -1 -3
sentence>tiny>middle 9 3 -1 -7 -4
sentence>tiny>prose -3 -11 -1 18 -3
sentence>tiny>role 9 -3 -1 -4 -2
sentence>tiny>sentence -9 -2 -3 18 -7
sentence>tiny>short -2 -5 -1 12 -3
sentence>tiny>tiny 2 -5 -2 11 -4
sentences -9 2 -5 27 -18
sentence|dense0 -7 -49 -13 39 -18
sentence|dense1 -20 7 -14 26 -25
sentence|dense2 11 -9 -9 21 -19
sentence|dense3 -7 -7 -5 15 -15
sentence|gap:0|0 -2 15 -2 -12 -1
sentence|gap:0|blank -1 32 -4 -24 -3
sentence|gap:blank|0 -8 46 -2 -38 -2
sentence|gap:blank|blank -1 -7 -11 30 -21
sentence|gap:blank|edge -5 -16 -2 28 -4
sentence|gap:tight|edge 0 -9 -3 16 -5
sentence|gap:tight|tight -1 -10 -9 27 -20
shape:asks -18 -7 29 -2 -1
shape:bullet -11 27 -6 -9 -3
shape:bullet-long -10 21 -5 -1 -8
shape:colon 2 -18 -11 11 10
shape:decimal 4 12 -4 -15 -9
shape:decimal-long -11 12 -7 -1 -11
shape:letter 23 -15 -13 -17 -22
shape:middle -6 -5 -7 0 11
shape:number 3 -9 -5 -9 16
shape:outline -20 -2 -9 -6 7
shape:outline-long 7 -44 -20 -34 4
shape:prose -16 2 -5 38 -23
shape:role 2 -8 -7 -2 16
shape:sentence -1 1 -11 25 -21
shape:short 15 -3 -13 -21 21
shape:tiny 16 -6 -13 -22 13
shape:titled -28 -17 -9 8 24
short*1:0 17 -11 -8 -13 16
short*1:1 1 15 -7 -11 5
short*1:2 -5 3 -3 -5 8
short*2:0 25 -9 -7 -11 3
short*2:1 2 3 -6 -11 9
short*2:2 -28 9 -4 -7 25
short*3:0 14 -9 -8 -12 17
short*3:1 7 6 -7 -11 4
short*3:2 -8 12 -3 -5 4
short:4<asks 18 -8 -1 -1 -10
short:4<bullet 10 -15 -1 -2 7
short:4<bullet-long 17 -16 -1 -1 2
short:4<colon -1 17 -2 -4 -8
short:4<decimal -7 -19 -2 -3 25
short:4<decimal-long 11 -10 0 0 0
short:4<edge 1 -10 -2 -1 12
short:4<middle 4 -10 -1 -2 4
short:4<prose 13 -7 -2 -3 0
short:4<role -18 5 -2 -2 19
short:4<short 5 11 -2 -3 -10
short:4<tiny 3 8 -2 -3 -5
short:4>asks 1 -7 -1 -2 8
short:4>bullet 29 -20 -2 -2 -14
short:4>bullet-long 22 -37 -1 -1 3
short:4>colon 5 -8 -2 -5 1
short:4>decimal 10 -15 -1 -2 -5
short:4>decimal-long 23 -12 -1 -1 -25
short:4>edge -16 4 -2 -2 15
short:4>middle 5 4 -1 -2 -9
short:4>number -2 13 -1 -3 -8
short:4>prose 12 -3 -3 -3 -1
short:4>role -30 5 -2 -3 29
short:4>sentence 16 -6 -2 -2 -5
short:4>short 3 8 -3 -4 -6
short:4>tiny -10 12 -2 -4 4
short:5<asks -6 13 -1 -2 -14
short:5<bullet -6 -1 -1 -1 10
short:5<bullet-long -3 -23 -1 -1 23
short:5<colon 2 -14 -2 -4 9
short:5<decimal 7 -14 -2 -1 6
short:5<edge 21 -11 -1 -1 -6
short:5<number -37 -7 -1 -2 43
short:5<sentence 18 -5 -2 -3 -9
short:5<short 3 7 -4 -4 -8
short:5>asks 7 4 -2 -3 -8
short:5>bullet 6 -16 -1 -2 9
short:5>bullet-long -16 -32 -3 -2 27
short:5>colon 30 -6 -2 -2 -22
short:5>decimal 15 -10 -1 -2 -1
short:5>edge -19 -4 -1 -1 24
short:5>middle 7 10 -2 -2 -17
short:5>number -40 8 -1 -3 31
short:5>prose 10 -1 -4 -4 -2
short:5>role 15 2 -1 -3 -14
short:5>tiny -1 -4 -1 -3 10
short:6<bullet 31 -11 -3 -4 -20
short:6<colon -22 -6 -1 -2 24
short:6<decimal 5 11 -2 -5 -17
short:6<edge -7 -8 -2 -2 18
short:6<middle -16 28 -1 -4 -15
short:6<number 21 -3 -1 -2 -17
short:6<prose -5 0 -2 -4 13
short:6<role 21 -7 -2 -3 -10
short:6<sentence 0 -6 -4 -4 10
short:6<short -2 -3 -4 -6 14
short:6<tiny -5 -2 -3 -5 14
short:6>asks -6 -9 -1 -5 17
short:6>colon -6 -3 -2 -6 10
short:6>decimal -5 -17 -4 -4 20
short:6>edge -10 -9 -1 -2 17
short:6>middle -13 10 -1 -2 2
short:6>role 3 -7 -4 -5 12
short:6>short -22 -3 -2 -5 28
short:6>tiny 16 -7 -2 -5 -5
short:7<asks -25 -10 -1 -9 49
short:7<prose -18 17 -3 -6 13
short:7<role 22 -4 -1 -2 -13
short:7<sentence -25 -9 -3 -7 34
short:7<short -7 -5 -3 -4 17
short:7<tiny -9 -2 -2 -6 12
short:7>prose -15 12 -4 -7 11
short:7>role 9 -3 -2 -5 2
short:7>sentence -19 -8 -1 -3 27
short:7>short -18 -1 -1 -3 20
short:digit|blank -10 -5 -4 -6 24
short:digit|tight 17 -25 -3 -7 2
short:sign|blank 6 -16 -8 -15 7
short:sign|tight -8 -36 -7 -13 31
short:word|blank 10 2 -13 -19 12
short:word|tight 5 2 -10 -18 4
short<asks<prose -19 -2 -2 -3 23
short<asks<sentence 0 -2 -1 -9 8
short<asks<short -22 -2 -1 -3 25
short<asks<tiny 18 -9 -1 -1 -10
short<asks>prose -6 -3 11 -1 1
short<asks>prose|dense1 -6 -4 25 -11 -9
short<asks>prose|dense2 -7 -3 6 -8 7
short<asks>role -5 13 18 -10 -20
short<asks>role|dense2 -5 -4 38 -9 -20
short<asks>short -7 1 -7 -6 9
short<bullet 9 -11 -1 -2 6
short<bullet-long 8 -19 -2 -2 13
short<bullet-long<bullet 19 -7 -3 -3 -10
short<bullet-long<bullet-long 12 -17 -1 -1 6
short<bullet-long<prose 25 -17 0 -1 -24
short<bullet-long>bullet-long -1 10 0 -6 -1
short<bullet<bullet 8 -17 -1 -1 11
short<bullet>bullet 8 -15 -2 -6 12
short<bullet>bullet|dense2 8 -22 -3 -6 20
short<bullet>bullet|dense3 10 -3 -2 -4 -3
short<colon<prose 5 22 -2 -3 -23
short<colon<sentence 11 -16 -2 -4 -8
short<colon<short -29 -9 -3 -6 35
short<colon>bullet 16 -7 -2 8 -13
short<colon>bullet-long -11 -8 -3 24 -8
short<colon>bullet-long|dense1 -28 -6 -3 18 14
short<colon>prose -15 -2 -2 8 8
short<colon>prose|dense2 -16 -3 -4 -10 22
short<colon>short -3 -6 -2 10 -2
short<colon>short|dense1 -13 -4 -2 -24 25
short<colon>tiny 5 -11 -2 0 -11
short<decimal -1 -11 -2 -4 14
short<decimal-long 12 -9 -1 -1 -1
short<decimal-long<decimal-long 18 -10 -1 -1 -6
short<decimal<decimal 10 -19 -2 -2 8
short<decimal<prose -29 12 -3 -6 8
short<decimal<sentence -28 4 -5 -9 27
short<decimal<short 22 -13 -1 -2 -4
short<decimal>prose 20 -4 -1 -3 -14
short<decimal>prose|dense1 9 2 2 -3 -12
short<decimal>sentence 9 -16 1 -8 -4
short<edge 6 -10 -2 -1 8
short<edge<edge 6 -10 -2 -1 8
short<middle -7 15 -2 -3 -8
short<middle<prose -20 26 -1 -2 -9
short<middle<short -9 13 -3 -4 -4
short<middle<tiny 24 0 -2 -4 -27
short<middle>prose -28 9 -3 -8 17
short<middle>short 5 6 -3 0 -19
short<number -13 -2 -1 -2 19
short<number<prose -18 -3 -1 -2 25
short<number<sentence -14 -11 -2 -3 25
short<number<short -9 1 -1 -3 8
short<number<tiny -8 4 -1 -2 2
short<number>short 0 -6 -1 -3 13
short<number>short|dense3 -16 -4 -1 -3 22
short<number>tiny 15 3 -1 -3 -13
short<number>tiny|dense2 0 -9 -2 -3 13
short<number>tiny|dense3 25 13 -1 -3 -29
short<prose 12 -3 -4 -7 5
short<prose<asks 12 6 -1 -1 -15
short<prose<bullet-long -16 -6 -1 -2 26
short<prose<colon 23 -6 -1 -3 -20
short<prose<decimal -9 24 -3 -4 -16
short<prose<middle -23 8 -5 -9 22
short<prose<prose 16 -6 -2 -3 -4
short<prose<role 12 -2 -1 -2 -6
short<prose<sentence -9 -5 -2 -3 19
short<prose>bullet -4 -6 -1 12 -1
short<prose>bullet-long -5 -9 -2 19 -1
short<prose>edge -5 -5 -2 13 -3
short<prose>middle -5 20 -1 -12 -3
short<role<bullet -4 -6 -1 -4 13
short<role<prose 23 5 -1 -2 -28
short<role<role -16 -2 -1 -2 25
short<role<sentence 13 -10 -2 -3 -1
short<role<short -20 7 -2 -2 18
short<role<tiny -8 -3 -1 -2 16
short<role>edge -12 -10 -3 36 -13
short<role>edge|dense2 -10 -9 -4 36 -19
short<role>number -22 -3 -2 0 24
short<role>prose -6 -4 -3 -1 13
short<role>prose|dense1 -22 -3 -2 -10 38
short<role>prose|dense2 16 -4 -2 -8 -5
short<role>role|dense2 -9 -4 -2 -8 22
short<role>sentence 17 -3 -2 -3 -10
short<role>sentence|dense2 20 -3 -2 -5 -11
short<role>short|dense1 7 0 -1 -21 11
short<role>short|dense2 -8 0 -1 -5 13
short<role>short|dense3 19 -12 -2 4 -16
short<role>tiny -8 11 -4 -3 -3
short<role>tiny|dense1 9 -6 -1 -8 3
short<role>tiny|dense2 -5 -6 -1 -3 15
short<role>tiny|dense3 -29 21 -5 -5 5
short<sentence 10 -5 -4 -5 1
short<sentence<role 53 -5 -1 -2 -46
short<sentence<sentence 11 -3 -4 -4 -5
short<sentence<short 5 -8 -2 -4 8
short<sentence>asks -11 1 -2 13 -2
short<sentence>asks|dense2 -10 5 -2 8 -2
short<sentence>decimal -12 -17 -1 30 -5
short<sentence>decimal|dense2 -17 -19 -2 22 -13
short<sentence>number -11 -5 -1 21 -4
short<sentence>prose 8 -3 -2 2 -3
short<sentence>prose|dense2 28 -11 -4 -9 -6
short<sentence>role -7 -4 -1 15 -4
short<sentence>role|dense2 -8 -3 -1 17 -4
short<sentence>sentence|dense1 -7 10 -1 -2 -2
short<sentence>sentence|dense2 30 -11 -2 -16 -6
short<sentence>short|dense1 -7 8 -1 4 -4
short<sentence>short|dense2 10 -14 -3 7 -10
short<sentence>tiny -5 -5 -1 15 -3
short<sentence>tiny|dense2 -8 -6 -1 20 -4
short<short 4 10 -6 -9 3
short<short<asks -6 9 -1 -1 -16
short<short<bullet 18 -2 -2 -3 -19
short<short<colon -15 -3 -1 -2 9
short<short<decimal -7 -8 -2 -3 6
short<short<edge 16 -9 -1 -2 -4
short<short<middle -20 13 -1 -1 6
short<short<number -28 25 -1 -2 -8
short<short<role 24 -4 -2 -3 -18
short<short<sentence -14 -11 -1 -2 26
short<short<short -22 10 -5 -7 16
short<short<tiny 9 9 -1 -3 -14
short<short>asks 21 -3 -2 -3 -17
short<short>asks|dense2 12 -18 -3 -4 2
short<short>colon -10 -10 -2 -4 20
short<short>colon|dense1 -27 -11 -2 -8 35
short<short>colon|dense2 39 -1 -1 -3 -35
short<short>decimal 10 -20 -2 -4 7
short<short>decimal|dense3 25 -33 -2 -4 -23
short<short>edge|dense2 -10 -3 -2 -1 14
short<short>middle -9 4 -1 -2 6
short<short>number -38 2 -2 -5 17
short<short>number|dense3 -43 4 -2 -6 15
short<short>prose 1 9 -4 -4 -2
short<short>prose|dense1 -18 11 -5 -7 14
short<short>prose|dense2 18 8 -3 -3 -21
short<short>prose|dense3 -19 -12 -2 -3 29
short<short>role -21 5 -1 -2 20
short<short>role|dense1 -5 -16 -1 -4 24
short<short>role|dense2 -17 1 -1 -2 20
short<short>role|dense3 -28 24 -1 -2 -2
short<short>sentence 8 0 -2 -3 -4
short<short>sentence|dense1 26 -1 -3 -5 -32
short<short>sentence|dense3 -27 -12 -1 -1 35
short<short>short -5 3 -3 -5 8
short<short>short|dense1 19 -6 -3 -6 -15
short<short>short|dense2 -7 15 -4 -6 -4
short<short>short|dense3 -11 -46 -3 -5 28
short<short>tiny 6 11 -2 -3 -14
short<short>tiny|dense1 -30 24 -1 -3 7
short<short>tiny|dense2 14 10 -2 -3 -21
short<tiny<bullet 14 -11 -2 -4 -2
short<tiny<colon -4 16 -1 -1 -15
short<tiny<edge 37 -3 -1 -1 -32
short<tiny<number -46 4 -1 -3 40
short<tiny<role 18 0 -3 -3 -13
short<tiny<sentence 18 8 -1 -2 -23
short<tiny<short -18 -1 -2 -3 24
short<tiny<tiny -22 10 -2 -3 17
short<tiny>asks 8 -3 -2 -2 -3
short<tiny>bullet 9 -22 -3 -4 10
short<tiny>edge -8 25 -1 -3 -22
short<tiny>middle -6 -21 -1 -2 14
short<tiny>number -18 0 -1 -2 15
short<tiny>number|dense3 -50 10 -1 -2 26
short<tiny>prose|dense2 14 3 -1 -2 -13
short<tiny>prose|dense3 -24 -1 -2 -2 25
short<tiny>role -3 -6 -1 -2 11
short<tiny>role|dense1 -8 14 -1 -2 -2
short<tiny>role|dense2 -13 -5 0 -1 20
short<tiny>role|dense3 4 -27 -1 -2 9
short<tiny>sentence|dense1 -35 -14 -1 -2 43
short<tiny>sentence|dense2 31 -1 -2 -2 -28
short<tiny>short|dense1 -1 22 -2 -4 -19
short<tiny>short|dense3 17 -39 -1 -2 9
short<tiny>tiny 0 9 -1 -2 -5
short<tiny>tiny|dense1 -14 16 -2 -4 -1
short<tiny>tiny|dense2 -6 0 -1 -2 9
short<tiny>tiny|dense3 32 14 -1 -3 -46
short>asks>prose 22 -10 -2 -3 -9
short>asks>role -56 2 -1 -2 49
short>bullet 19 -21 -2 -3 2
short>bullet-long 15 -41 -2 -2 12
short>bullet-long>bullet-long 20 -22 -1 -1 -4
short>bullet>bullet -6 -16 -2 -2 20
short>colon 5 -9 -3 -6 3
short>colon>bullet 11 -4 -1 -1 -8
short>colon>bullet-long -5 -14 -2 -6 17
short>colon>prose 23 -4 -1 -4 -22
short>colon>short -10 -8 -3 -7 18
short>colon>tiny -14 9 -2 -4 9
short>decimal 14 -18 -3 -4 1
short>decimal-long 34 -19 -1 -2 -29
short>decimal-long>decimal-long 33 -20 -1 -2 -29
short>decimal>decimal 20 -15 -1 -2 -9
short>decimal>prose -7 -10 -4 -5 13
short>decimal>sentence 36 -17 -1 -3 -33
short>decimal>short -13 -11 -1 -1 25
short>edge -16 -1 -1 -1 19
short>edge>edge -16 -1 -1 -1 19
short>middle -4 14 -1 -2 -6
short>middle>prose -1 8 -1 -1 -8
short>middle>short -30 21 -3 -3 2
short>number -19 22 -1 -3 3
short>number>short -17 -20 -2 -4 28
short>number>tiny -9 20 -1 -3 -6
short>outline -69 -2 -1 -1 72
short>prose 15 -2 -6 -7 -1
short>prose>bullet 23 -6 -1 -2 -15
short>prose>bullet-long 26 -4 -1 -1 -20
short>prose>colon 22 -8 -3 -3 -12
short>prose>edge -11 -2 -1 -1 16
short>prose>middle -40 21 -4 -6 31
short>prose>number -28 4 -1 -2 28
short>prose>prose 14 -3 -3 -3 -4
short>prose>role 10 -3 -1 -2 -5
short>prose>short 10 2 -4 -5 -4
short>role -2 -1 -3 -5 10
short>role>edge -59 -3 -1 -2 62
short>role>number -34 -4 -2 -3 38
short>role>prose 28 -5 -2 -3 -18
short>role>role 8 1 -1 -2 -6
short>role>sentence -3 -11 -2 -3 16
short>role>short 8 12 -1 -2 -14
short>role>tiny -19 0 -3 -5 22
short>sentence 11 -2 -2 -3 -1
short>sentence>asks 2 9 -1 -1 -7
short>sentence>decimal -39 5 -3 -4 15
short>sentence>number 48 -2 -1 -1 -43
short>sentence>prose -4 -1 -1 -2 10
short>sentence>role -10 -1 -1 -2 14
short>sentence>sentence 6 -11 -1 -1 6
short>sentence>short 8 -4 -2 -4 2
short>sentence>tiny 29 -3 -1 -2 -22
short>short -9 9 -5 -8 9
short>short>asks -17 -10 -1 -2 26
short>short>colon -31 -13 -1 -4 42
short>short>decimal 6 -32 -1 -2 7
short>short>edge -10 -5 0 0 14
short>short>middle 2 15 -1 -2 -14
short>short>number -13 -25 -1 -2 22
short>short>sentence 1 -18 -1 -3 20
short>short>short -14 17 -4 -6 2
short>short>tiny -13 17 -2 -2 -2
short>tiny>asks -22 -8 -3 -3 28
short>tiny>bullet 20 -12 -4 -8 -12
short>tiny>edge -23 19 -1 -3 3
short>tiny>middle -8 3 -1 -3 2
short>tiny>number 4 5 -1 -3 -10
short>tiny>prose 20 -6 -1 -2 -11
short>tiny>sentence 1 -8 -2 -3 11
short>tiny>tiny -16 11 -1 -2 9
short|dense0 35 -17 -6 -10 -9
short|dense1 20 -2 -15 -24 3
short|dense2 4 1 -13 -21 22
short|dense3 11 -13 -14 -24 18
short|gap:0|0 0 16 -1 0 -14
short|gap:0|blank -7 12 -2 -2 0
short|gap:blank|0 -19 49 -1 -1 -27
short|gap:blank|blank 21 -17 -13 -20 20
short|gap:blank|edge -16 -5 -2 -2 24
short|gap:tight|edge -14 1 -1 -1 16
short|gap:tight|tight 14 -5 -12 -22 8
start:digit -27 19 -8 -17 16
start:lower -25 16 -5 -7 13
start:sign -42 11 -11 -4 33
start:upper 29 -3 -29 13 -16
step 5 12 -7 -11 -7
symbol 3 11 -1 -8 -7
than-after:alike -10 14 -6 -18 21
than-after:longer 1 10 -5 -7 1
than-after:shorter 13 0 -5 -16 9
than-before:alike 10 12 -5 -19 -2
than-before:longer 0 2 1 -8 6
than-before:shorter 6 3 -4 -15 14
time -27 -16 -3 10 37
tiny*1:0 17 -8 -9 -14 13
tiny*1:1 3 5 -6 -10 9
tiny*1:2 1 9 -5 -9 2
tiny*2:0 7 -10 -7 -12 21
tiny*2:1 5 5 -6 -10 6
tiny*2:2 6 6 -7 -12 -10
tiny*3:0 19 -8 -8 -13 9
tiny*3:1 0 6 -6 -10 9
tiny*3:2 -5 9 -5 -9 5
tiny:!|blank -32 5 -2 -6 33
tiny:!|tight 20 -39 -8 -16 -11
tiny:.|blank -5 -20 -4 -13 26
tiny:.|tight -2 -25 -5 -16 26
tiny:1<bullet 0 -14 -2 -2 12
tiny:1<colon 25 -19 -2 -6 -11
tiny:1<decimal -30 -9 -3 -5 23
tiny:1<edge -12 -10 -5 -5 26
tiny:1<number -18 34 -2 -4 -12
tiny:1<prose 11 -8 -3 -6 6
tiny:1<role -15 24 -4 -7 -2
tiny:1<sentence 19 -10 -3 -7 -3
tiny:1<short 20 -7 -1 -3 -9
tiny:1<tiny -2 -12 -4 -7 15
tiny:1>asks -3 -2 -1 -2 8
tiny:1>bullet 1 -20 -2 -2 11
tiny:1>decimal -28 -11 -2 -4 24
tiny:1>decimal-long -1 -20 -2 -3 14
tiny:1>number -24 18 -1 -4 5
tiny:1>prose 14 0 -3 -6 -4
tiny:1>role -10 1 -2 -4 16
tiny:1>sentence 20 -5 -4 -8 -11
tiny:1>short 7 10 -4 -6 -11
tiny:1>tiny 2 -19 -4 -8 22
tiny:2<bullet 16 -17 -1 -1 0
tiny:2<bullet-long -16 -21 -1 -1 31
tiny:2<colon -9 -5 -1 -2 14
tiny:2<decimal 37 -11 -1 -1 -26
tiny:2<edge -11 -7 -1 -1 20
tiny:2<middle -22 -4 -1 -2 29
tiny:2<number 12 -15 -2 -4 0
tiny:2<prose -1 -2 -2 -3 10
tiny:2<role 7 4 -1 -2 -8
tiny:2<short -13 10 -1 -3 9
tiny:2<tiny -1 8 -2 -4 -4
tiny:2>bullet 25 -15 -1 -2 -9
tiny:2>colon 9 -2 -1 -4 -5
tiny:2>decimal 11 -18 -1 -2 3
tiny:2>edge -13 0 -1 -2 17
tiny:2>middle -17 7 -1 -2 16
tiny:2>number -15 -6 -2 -4 19
tiny:2>sentence 10 -4 -3 -4 0
tiny:2>short -16 -1 -2 -3 25
tiny:2>tiny -5 22 -2 -4 -9
tiny:3<bullet 3 -12 -4 -2 13
tiny:3<bullet-long 21 -17 -1 -1 -4
tiny:3<colon -28 14 -1 -5 17
tiny:3<decimal 17 -13 -2 -3 -2
tiny:3<edge 21 2 -3 -2 -19
tiny:3<middle 11 -5 -1 -2 -5
tiny:3<number -3 -12 -1 -3 14
tiny:3<prose 13 0 -2 -3 -9
tiny:3<role 1 -9 -1 -2 11
tiny:3<sentence -14 -2 -2 -3 21
tiny:3<tiny 0 11 -2 -3 -5
tiny:3>asks 11 -5 -1 -2 -3
tiny:3>bullet 10 -16 -4 -2 9
tiny:3>colon -1 -9 -2 -5 9
tiny:3>decimal -3 13 -3 -4 -5
tiny:3>edge -19 -1 -2 -2 22
tiny:3>middle 22 3 -1 -3 -22
tiny:3>number 18 14 -3 -4 -37
tiny:3>prose 11 -4 -2 -3 -1
tiny:3>role -12 8 -1 -2 7
tiny:3>sentence -3 -6 -3 -4 14
tiny:3>short -1 9 -2 -3 -1
tiny:digit|blank -4 9 -4 -6 3
tiny:digit|tight -30 8 -3 -7 15
tiny:sign|blank -12 -5 -5 -10 26
tiny:sign|tight -9 -15 -4 -9 28
tiny:word|blank 15 -4 -13 -19 4
tiny:word|tight 7 -8 -10 -19 0
tiny:…|blank -40 -8 -1 -2 52
tiny:…|tight -14 -30 -1 -5 28
tiny<asks 8 -2 -3 -4 -3
tiny<asks<tiny -21 -13 -2 -5 24
tiny<asks>prose -3 -2 14 -6 -3
tiny<asks>prose|dense1 -4 -2 8 -2 -2
tiny<asks>prose|dense2 -4 -2 16 -6 -3
tiny<asks>sentence -5 -2 23 -4 -7
tiny<asks>sentence|dense2 -7 -2 25 -5 -8
tiny<asks>short -7 -8 -27 -9 45
tiny<asks>tiny -16 -15 -25 14 25
tiny<bullet 9 -18 -3 -2 12
tiny<bullet-long 11 -18 -1 -1 8
tiny<bullet-long<bullet-long 26 -19 -1 -1 -7
tiny<bullet-long>bullet-long -1 9 0 -4 -1
tiny<bullet<bullet 12 -21 -2 -1 9
tiny<bullet<tiny -24 -11 -9 -6 30
tiny<bullet>bullet -5 9 -1 -1 -4
tiny<bullet>bullet|dense2 -3 10 -1 -2 -4
tiny<bullet>bullet|dense3 -8 9 -1 -2 0
tiny<bullet>tiny -19 43 -2 -7 -29
tiny<colon -16 5 -2 -4 15
tiny<colon<prose 9 20 -1 -2 -27
tiny<colon<short -24 -2 -1 -2 27
tiny<decimal 5 -19 -3 -5 8
tiny<decimal-long 28 -29 -2 -3 -7
tiny<decimal-long<decimal-long 18 -18 -1 -3 -3
tiny<decimal-long>decimal-long -2 21 -1 -16 -2
tiny<decimal<decimal -3 -30 -3 -2 25
tiny<decimal<prose 14 -18 -8 -13 -7
tiny<decimal<tiny -6 20 -5 -5 -8
tiny<decimal>decimal -8 15 -1 -1 -3
tiny<decimal>decimal|dense1 -16 23 -1 -4 -3
tiny<decimal>decimal|dense2 -12 15 -1 0 -2
tiny<decimal>prose 26 -9 -4 -4 -14
tiny<decimal>prose|dense3 22 -14 -5 -6 -16
tiny<decimal>tiny 14 -7 -6 -7 -22
tiny<edge 1 -4 -3 -3 9
tiny<edge<edge 1 -4 -3 -3 9
tiny<middle 1 -5 -1 -2 8
tiny<middle<prose 8 -2 -1 -1 -2
tiny<middle<tiny 28 -3 -1 -2 -23
tiny<middle>short -42 -6 -4 -1 20
tiny<middle>tiny -6 9 -4 -27 19
tiny<number<number -18 -5 0 -1 21
tiny<number<prose 27 -5 -4 -7 -15
tiny<number<sentence 19 -4 -2 -3 -12
tiny<number<short 4 19 -1 -2 -22
tiny<number<tiny -10 1 -2 -5 9
tiny<number>short -17 7 -1 -2 13
tiny<number>short|dense2 -11 10 -1 -2 5
tiny<number>short|dense3 -23 -6 -1 -2 37
tiny<number>tiny 5 10 -4 -9 -11
tiny<number>tiny|dense2 -29 34 -3 -3 -16
tiny<number>tiny|dense3 8 -35 -8 -17 3
tiny<prose 13 -6 -4 -7 4
tiny<prose<asks -5 -2 -4 -6 11
tiny<prose<bullet 65 -3 -1 -1 -60
tiny<prose<decimal 22 -9 -4 -5 -18
tiny<prose<prose 2 -6 -2 -3 8
tiny<prose<role 21 -2 -2 -3 -16
tiny<prose<sentence -8 -4 -1 -2 16
tiny<prose<tiny 19 -4 -3 -6 -6
tiny<prose>bullet 2 -8 -1 7 -1
tiny<prose>bullet-long 44 -17 -2 -36 -2
tiny<prose>decimal -5 -8 -2 15 -3
tiny<prose>edge -3 -4 -2 11 -3
tiny<prose>middle -3 -3 -1 10 -2
tiny<prose>number -4 -5 -2 13 -3
tiny<prose>tiny -1 -7 -1 12 -3
tiny<role -1 8 -3 -4 -1
tiny<role<bullet 17 -4 -1 -2 -13
tiny<role<edge -36 11 -2 -3 28
tiny<role<role -30 8 -1 -2 24
tiny<role<sentence 33 -2 -2 -3 -26
tiny<role<short -14 18 -4 -5 -2
tiny<role<tiny -3 10 -2 -4 -4
tiny<role>prose -6 3 -2 -1 8
tiny<role>prose|dense1 16 0 -2 -6 -11
tiny<role>prose|dense2 -18 -3 -2 -2 22
tiny<role>role -11 14 0 0 -3
tiny<role>role|dense2 -9 -8 -1 -5 24
tiny<role>role|dense3 -17 40 -2 -8 -25
tiny<role>sentence 2 -5 -2 -5 10
tiny<role>sentence|dense2 18 -6 -2 -5 -6
tiny<role>short|dense1 10 3 -1 -3 -9
tiny<role>short|dense2 -18 -4 -1 -3 26
tiny<role>short|dense3 38 -12 -2 -5 -29
tiny<role>tiny 2 10 -1 -5 -6
tiny<role>tiny|dense1 9 -10 -2 -6 7
tiny<role>tiny|dense2 9 2 -2 -8 -3
tiny<role>tiny|dense3 -15 23 -1 -6 -9
tiny<sentence 5 -7 -4 -7 11
tiny<sentence<asks 23 -3 -1 -3 -18
tiny<sentence<role -32 -3 -1 -1 37
tiny<sentence<sentence -18 -5 -2 -4 25
tiny<sentence<short 8 0 -1 -2 -4
tiny<sentence<tiny 15 -11 -5 -9 4
tiny<sentence>asks 23 -15 -6 -13 -10
tiny<sentence>asks|dense2 30 -19 -7 -21 -13
tiny<sentence>decimal 35 -33 -2 -24 -5
tiny<sentence>number 13 -12 -2 1 -6
tiny<sentence>number|dense2 19 -14 -2 -6 -7
tiny<sentence>prose 20 7 -3 -20 -3
tiny<sentence>prose|dense1 -31 -11 -2 43 -2
tiny<sentence>prose|dense2 21 -9 -4 -5 -5
tiny<sentence>role 5 -7 -2 11 -6
tiny<sentence>role|dense2 -8 -7 -3 22 -7
tiny<sentence>role|dense3 -16 -10 -1 28 -5
tiny<sentence>sentence -12 11 -3 5 -4
tiny<sentence>sentence|dense1 -32 26 -5 -13 -9
tiny<sentence>sentence|dense2 4 17 -1 -17 -3
tiny<sentence>short -6 -6 -3 18 -5
tiny<sentence>short|dense2 -4 -12 -2 23 -6
tiny<sentence>tiny -4 -13 -4 28 -9
tiny<sentence>tiny|dense1 5 12 -2 -13 -6
tiny<sentence>tiny|dense2 -1 -13 -2 23 -7
tiny<sentence>tiny|dense3 5 -8 -2 5 -5
tiny<short<asks -34 -17 -1 -1 47
tiny<short<bullet -18 -4 -1 -1 25
tiny<short<colon -5 10 -2 -2 -3
tiny<short<decimal -19 -13 -1 -2 23
tiny<short<edge 37 -13 -1 -1 -23
tiny<short<middle -10 -10 -1 -1 15
tiny<short<number -46 26 -1 -2 12
tiny<short<prose 11 0 -1 -3 -4
tiny<short<role 13 -5 -1 -2 -5
tiny<short<sentence -3 -4 -1 -2 9
tiny<short<short -4 8 -2 -3 0
tiny<short<tiny 15 7 -2 -3 -18
tiny<short>asks 12 -8 -2 -4 -2
tiny<short>asks|dense2 -19 -7 -2 -5 28
tiny<short>colon 13 -2 -1 -3 -7
tiny<short>decimal -12 -5 -1 -2 16
tiny<short>edge -20 21 -1 -2 0
tiny<short>middle -1 4 -1 -2 -11
tiny<short>middle|dense2 2 5 -1 -2 -15
tiny<short>number -28 35 -1 -3 -11
tiny<short>number|dense3 -46 66 -1 -3 -49
tiny<short>prose -4 -5 -3 -3 13
tiny<short>prose|dense1 0 -8 -4 -4 10
tiny<short>prose|dense2 -2 -4 -2 -2 10
tiny<short>prose|dense3 -4 -3 -2 -2 9
tiny<short>role|dense1 -16 3 -1 -1 15
tiny<short>role|dense2 16 0 -1 -2 -11
tiny<short>role|dense3 -13 -13 -4 -6 19
tiny<short>sentence 8 -4 -1 -1 -2
tiny<short>sentence|dense1 19 -1 -1 -1 -17
tiny<short>short|dense1 -1 20 -1 -2 -18
tiny<short>short|dense3 22 -22 -1 -2 -6
tiny<short>tiny -4 8 -2 -5 2
tiny<short>tiny|dense1 -6 15 -3 -5 -21
tiny<short>tiny|dense2 -10 1 -2 -5 16
tiny<short>tiny|dense3 1 13 -4 -6 -13
tiny<tiny 5 -1 -5 -8 -1
tiny<tiny<bullet 16 -13 -2 -3 -10
tiny<tiny<colon -8 -11 -1 -1 18
tiny<tiny<decimal -11 -1 -1 -2 8
tiny<tiny<middle 11 1 -1 -1 -11
tiny<tiny<number 3 -28 -3 -4 18
tiny<tiny<prose -5 -7 -2 -3 17
tiny<tiny<sentence 32 -12 -2 -2 -15
tiny<tiny<short -6 17 -1 -3 -7
tiny<tiny<tiny -10 12 -6 -9 7
tiny<tiny>asks 24 -4 -1 -2 -18
tiny<tiny>asks|dense1 24 -7 -1 -1 -15
tiny<tiny>asks|dense2 29 -3 -1 -2 -22
tiny<tiny>bullet -8 -17 -2 -3 21
tiny<tiny>bullet|dense2 -10 -23 -3 -4 21
tiny<tiny>decimal -7 -13 -4 -5 12
tiny<tiny>decimal|dense3 5 -17 -5 -5 0
tiny<tiny>edge -18 -10 -1 -2 32
tiny<tiny>edge|dense2 -13 0 -1 -2 17
tiny<tiny>number|dense2 27 -12 -2 -3 -18
tiny<tiny>number|dense3 -45 -30 -2 -5 48
tiny<tiny>prose -19 -2 -2 -2 27
tiny<tiny>prose|dense1 -33 1 -2 -3 35
tiny<tiny>prose|dense2 14 0 -2 -2 -9
tiny<tiny>prose|dense3 -63 -17 -3 -3 68
tiny<tiny>role -1 9 -1 -3 -8
tiny<tiny>role|dense1 -32 1 -1 -3 26
tiny<tiny>role|dense2 -18 17 -1 -2 -1
tiny<tiny>role|dense3 36 -5 -3 -5 -38
tiny<tiny>sentence|dense1 -36 15 -1 -2 27
tiny<tiny>sentence|dense2 31 -4 -1 -2 -25
tiny<tiny>sentence|dense3 -21 -8 -1 -1 24
tiny<tiny>short|dense1 -14 6 -2 -4 9
tiny<tiny>short|dense3 31 14 -3 -4 -40
tiny<tiny>tiny 1 9 -5 -9 2
tiny<tiny>tiny|dense1 -30 28 -5 -7 -6
tiny<tiny>tiny|dense2 -17 7 -3 -6 2
tiny<tiny>tiny|dense3 19 -31 -11 -16 -8
tiny>asks 9 -5 -1 -2 0
tiny>asks>prose 31 -4 -1 -2 -23
tiny>asks>short -43 -6 -1 -2 48
tiny>asks>tiny -34 -11 -3 -5 34
tiny>bullet 19 -22 -3 -3 5
tiny>bullet-long 52 -23 -1 -2 -29
tiny>bullet-long>bullet-long 36 -18 -1 -1 -18
tiny>bullet>bullet 27 -22 -2 -3 -2
tiny>bullet>tiny -30 -7 -8 -4 32
tiny>colon 9 -7 -3 -6 0
tiny>decimal -15 -7 -3 -4 21
tiny>decimal-long 16 -28 -3 -4 4
tiny>decimal-long>decimal-long 6 -21 -3 -4 10
tiny>decimal>decimal 7 -42 -2 -2 22
tiny>decimal>prose 2 -12 -5 -5 3
tiny>decimal>tiny -34 43 -6 -7 -10
tiny>edge -15 -2 -2 -2 21
tiny>edge>edge -15 -2 -2 -2 21
tiny>middle>short 11 -22 -2 -3 -3
tiny>middle>tiny 12 21 -2 -3 -30
tiny>number -10 9 -2 -4 7
tiny>number>tiny -7 18 -3 -6 0
tiny>prose 17 -5 -5 -7 2
tiny>prose>asks 32 -3 -2 -2 -26
tiny>prose>bullet 8 -2 -1 -1 -4
tiny>prose>bullet-long 19 -4 -1 -2 -16
tiny>prose>colon 10 -7 -1 -2 -1
tiny>prose>decimal -41 -3 -7 -8 45
tiny>prose>edge 13 -2 -1 -2 -7
tiny>prose>middle -15 -2 -1 -1 19
tiny>prose>number 30 -5 -4 -5 -20
tiny>prose>prose -2 -2 -2 -3 13
tiny>prose>role 29 1 -2 -3 -25
tiny>prose>sentence 12 -1 -1 -2 -7
tiny>prose>short -13 -2 -2 -3 21
tiny>prose>tiny 22 -3 -3 -5 -11
tiny>role -9 1 -1 -3 13
tiny>role>number -19 -4 0 -1 25
tiny>role>role 16 -20 -1 -2 6
tiny>role>short -11 2 -1 -2 12
tiny>role>tiny -18 16 -2 -4 5
tiny>sentence 13 -8 -5 -7 3
tiny>sentence>asks -8 -8 -4 -6 10
tiny>sentence>decimal -39 18 -2 -2 17
tiny>sentence>number -1 -4 -1 -2 8
tiny>sentence>prose -8 -7 -1 -2 18
tiny>sentence>role 28 1 -2 -4 -24
tiny>sentence>sentence 0 -22 -2 -3 15
tiny>sentence>short 23 -1 -2 -2 -18
tiny>sentence>tiny 35 -1 -4 -7 -25
tiny>short -8 9 -4 -6 8
tiny>short>asks -41 -12 -2 -3 55
tiny>short>decimal 2 11 -1 -3 -16
tiny>short>edge 17 9 -1 -2 -25
tiny>short>middle -16 -16 -1 -1 23
tiny>short>number 3 -1 -1 -2 -9
tiny>short>role 9 7 -4 -6 -10
tiny>short>sentence -16 -11 -1 -2 30
tiny>short>short -5 11 -1 -2 -2
tiny>short>tiny -1 10 -2 -3 -5
tiny>tiny -1 2 -4 -9 9
tiny>tiny>asks -37 -5 -1 -1 46
tiny>tiny>bullet 29 -18 -1 -3 -19
tiny>tiny>decimal 9 -15 -4 -4 -2
tiny>tiny>edge 7 43 -1 -2 -48
tiny>tiny>number -10 -7 -1 -2 13
tiny>tiny>prose 15 -11 -2 -4 1
tiny>tiny>role -8 21 -1 -2 -15
tiny>tiny>sentence 0 -11 -2 -3 15
tiny>tiny>short -6 15 -2 -4 -4
tiny>tiny>tiny 4 8 -6 -10 -9
tiny|dense0 -13 -12 -4 -9 29
tiny|dense1 0 7 -14 -23 5
tiny|dense2 9 -9 -12 -21 20
tiny|dense3 13 -14 -20 -33 2
tiny|gap:0|0 -7 27 -2 -1 -21
tiny|gap:0|blank -3 12 -4 -3 -5
tiny|gap:blank|0 -19 48 -1 -1 -30
tiny|gap:blank|blank 16 -16 -13 -21 16
tiny|gap:blank|edge -13 -6 -3 -3 24
tiny|gap:tight|edge -17 0 -1 -2 19
tiny|gap:tight|tight 5 -9 -12 -23 4
titled -28 -17 -9 8 24
titled*1:0 -28 -17 -9 8 24
titled*2:0 -27 -17 -9 10 20
titled*3:0 -24 -16 -7 -1 29
words:1 5 2 -10 -21 20
words:10 -17 -8 -11 44 -10
words:2 9 4 -7 -18 9
words:3 15 4 -6 -20 6
words:4 15 -5 1 -27 11
words:5 12 -3 0 -29 18
words:6 -8 2 2 11 -8
words:7 -13 4 1 16 -9
words:8 -18 12 -6 29 -15
words:9 -12 6 -8 24 -10
"""
"""Columns: heading, item, question, prose, aside."""

LEVEL_WEIGHTS = """
blanks:0 -3 4 5 0 -14 -30
blanks:1 -21 7 4 3 -9 -9
body-ends:asks 11 -12 9 -1 -6 -4
body-ends:bullet -7 9 3 2 -8 -4
body-ends:bullet-long -9 6 -5 6 5 -7
body-ends:colon -20 25 -3 -2 1 -2
body-ends:decimal -2 2 2 -6 3 -11
body-ends:decimal-long -18 2 2 10 -1 -12
body-ends:middle -5 -1 -14 7 1 -1
body-ends:number -14 14 -7 8 -9 -5
body-ends:prose -1 12 6 7 -6 -13
body-ends:role 0 5 2 -14 10 -6
body-ends:sentence -9 -4 6 4 -1 -7
body-ends:short 13 -2 -8 6 -6 -3
body-ends:tiny -10 13 16 -10 -10 -1
body-lines:1 -16 -4 7 2 8 -4
body-lines:2 -11 5 10 12 -12 -11
body-lines:3 8 4 1 2 -6 -7
body-lines:5 3 14 0 -6 -2 -6
body:0 -7 4 -2 -9 1 10
body:0|words:1 -7 -6 -13 -26 -2 25
body:0|words:2 -4 -5 0 -17 -3 20
body:0|words:3 -1 -9 -3 15 -2 -4
body:0|words:4 -6 19 1 -12 -3 -5
body:0|words:5 -19 8 14 -6 1 -3
body:0|words:6 -12 -27 15 -2 21 0
body:1 -1 -3 -13 0 11 3
body:1|words:1 -8 -11 -5 -1 6 9
body:1|words:2 -9 4 -20 7 4 3
body:1|words:3 4 -3 -11 7 5 -4
body:1|words:4 -13 4 12 -4 3 -5
body:1|words:5 6 -3 -8 -8 6 9
body:1|words:6 -3 -1 -10 -21 29 3
body:2 -7 5 12 -1 -8 -11
body:2|words:1 -7 -6 -12 15 -8 -3
body:2|words:2 -10 -16 17 16 -10 -6
body:2|words:3 -7 10 9 -1 -8 -5
body:2|words:4 -9 20 5 -15 1 -5
body:2|words:5 -10 5 9 -6 5 -4
body:2|words:6 2 9 5 -16 -1 -3
body:3|words:1 -4 -6 3 2 -13 -4
body:3|words:2 -8 -10 3 12 3 -3
body:3|words:4 -11 2 6 9 -2 -5
body:3|words:5 -10 17 -1 -8 0 -3
body:3|words:6 -4 -9 14 1 -1 -4
body:4 -3 5 7 8 -9 -9
body:4|words:1 -3 13 10 -12 -8 -7
body:4|words:2 -2 9 8 -9 -3 -5
body:4|words:3 -9 -3 4 15 -3 -6
body:4|words:4 -9 -3 13 9 -4 -4
body:4|words:6 3 2 6 -13 2 -3
body:5|words:1 -3 -15 10 -2 9 -1
body:5|words:3 -6 3 10 -3 -3 -4
body:5|words:4 -6 11 2 -3 -3 -2
body:5|words:5 -4 18 -5 -6 1 -3
body:5|words:6 -14 -5 -34 22 12 -5
body:6|words:1 -1 -12 21 -17 9 -6
body:6|words:2 15 -31 1 8 11 0
body:6|words:3 -5 9 7 -6 -5 -2
body:6|words:4 -8 13 7 -5 -5 -2
body:6|words:5 -4 9 -1 0 -5 -2
body:6|words:6 14 -22 -5 -13 24 -7
body:7 6 -1 -10 5 3 -3
body:7|words:1 -8 34 -18 0 -5 -2
body:7|words:2 -8 2 -13 15 4 -3
body:7|words:3 -1 5 -9 -10 8 -2
body:7|words:4 -9 15 -37 23 2 -3
body:7|words:5 19 -37 36 -11 -5 -3
body:7|words:6 9 8 -16 2 -9 -4
case:all 2 12 -19 -32 29 2
case:mostly 5 -13 7 11 -7 -5
case:sentence -20 15 18 -3 -6 -13
case:title -1 10 5 1 -9 -13
closing -1 28 -18 -3 -4 -3
count:2 -12 23 12 -16 -26 -31
count:3 7 27 0 -19 -40 -18
count:4 -11 12 1 -14 -13 -18
count:5 -22 0 11 3 -7 -40
count:6 -14 -9 5 0 12 -31
count:7 -51 -18 -3 7 -28 -1
end:! 3 13 10 -24 -11 -3
end:. -4 23 -27 -3 10 -6
end:: -18 -34 -7 37 -12 -3
end:? -10 9 3 2 -4 -8
end:digit 17 -17 -15 18 5 -11
end:sign -24 -12 36 -56 -15 -23
end:word -9 14 12 -7 -9 -12
end:… -23 -12 48 -28 -11 -4
faq -9 55 -33 -6 -3 -2
first 38 -10 -17 -7 -1 -1
first:asks -2 30 -12 -10 -2 -4
first:asks? -8 19 2 -21 -3 -6
first:bid -3 15 -10 -4 2 0
first:bid:tiny 11 0 -1 -11 -1 1
first:body:0 19 -19 0 -4 7 -4
first:body:1 24 -12 -9 -7 -1 3
first:body:2 72 -35 -17 -17 -3 -3
first:body:3 49 -15 -29 -11 -6 8
first:body:4 32 5 -29 -1 -5 -3
first:body:5 34 -9 -15 -7 -2 -1
first:body:6 27 -2 -15 -11 -1 -4
first:body:7 36 -27 -16 -12 9 -3
first:determiner 6 10 4 -12 -4 -4
first:index:0 43 -10 -22 -5 -6 -2
first:index:1 67 -29 -24 -4 -5 -3
first:index:2 43 -20 -19 -8 0 -1
first:index:3 17 -5 -3 -9 2 0
first:index:4 -14 39 -54 -25 9 12
first:ing -2 9 8 -14 -3 -1
first:pronoun -14 5 -6 -1 10 1
in-body:aside 18 -8 -2 5 -4 -11
in-body:item -2 5 10 -6 -1 -7
labelled 14 4 -3 -11 0 -2
labelled:capitals 26 22 -36 -2 4 -6
last -9 32 -3 -9 -5 -5
marker:decimal -38 24 -5 -22 6 -15
marker:letter -15 -58 9 15 -23 -15
marker:none -7 13 7 4 -13 -19
over-heading -6 5 -3 -12 1 11
price 14 -19 -8 -15 27 -10
role:byline -45 -77 -8 45 -1 46
role:call_to_action 18 -19 18 -12 0 -4
role:date -38 -20 -25 -16 58 -10
role:label -2 -30 14 12 3 -6
role:navigation -26 30 -17 5 2 -1
role:read_more 17 11 -14 -14 -8 1
role:related_posts -5 20 -14 -2 4 -5
role:share -15 -25 20 -7 8 14
step 11 -14 -21 0 18 -4
under-heading 8 -21 -7 1 3 10
words:1 -2 -7 -9 -5 -5 6
words:2 -13 -5 7 10 -1 -1
words:3 -9 8 8 10 -6 -12
words:4 -4 18 8 -4 -7 -11
words:5 7 9 -1 -12 0 -4
words:6 11 -18 -4 -2 13 -4
"""
"""Columns: levels 1 to 6."""

STEP_WEIGHTS = """
ahead:0|0 9 -6 -7
ahead:0|3 -11 11 -3
ahead:0|4 6 -23 15
ahead:0|5 -12 -13 24
ahead:0|6 -12 6 1
ahead:0|7 -33 27 1
ahead:1|0 -18 6 10
ahead:1|1 12 24 -38
ahead:1|2 6 -9 1
ahead:1|3 -7 -8 11
ahead:1|4 -14 -26 39
ahead:1|6 -22 23 -4
ahead:2|0 -8 -4 7
ahead:2|1 0 5 -8
ahead:2|2 20 7 -30
ahead:2|4 -8 -8 16
ahead:2|5 3 -24 21
ahead:2|6 -27 30 -8
ahead:3|0 6 7 -14
ahead:3|1 -16 15 1
ahead:3|2 7 3 -10
ahead:3|3 12 10 -24
ahead:3|5 -8 17 -8
ahead:3|6 -1 -41 38
ahead:3|7 -2 -10 11
ahead:4|1 -16 19 -4
ahead:4|2 -21 13 9
ahead:4|3 8 -6 -3
ahead:4|4 22 -6 -15
ahead:4|6 -6 -11 16
ahead:4|7 -9 -33 21
ahead:5|0 -8 20 -14
ahead:5|1 -19 9 10
ahead:5|2 -11 -10 20
ahead:5|5 16 1 -17
ahead:5|6 11 -12 0
ahead:5|7 -6 12 -7
ahead:6|1 3 5 -9
ahead:6|5 -9 7 2
ahead:6|6 -13 14 -1
ahead:6|7 28 -41 20
ahead:7|0 -17 12 3
ahead:7|3 -38 40 -10
ahead:7|4 -28 33 -13
ahead:7|5 13 -12 -2
ahead:7|6 5 7 -19
ahead:7|7 -16 -9 18
announced 47 -32 -15
between:0 21 -16 -6
between:0|0 -16 24 -12
between:0|2 8 -21 11
between:0|3 27 -19 -12
between:0|4 34 -30 -5
between:0|5 17 -8 -11
between:0|6 21 -28 6
between:0|7 28 -16 -20
between:1|0 -6 9 -5
between:1|1 -17 24 -7
between:1|3 4 -15 8
between:1|4 8 -16 7
between:1|5 25 -20 -9
between:1|6 -11 1 9
between:1|7 -21 35 -28
between:2|2 -12 25 -14
between:2|4 6 -23 16
between:2|5 16 -30 13
between:2|6 9 -2 -13
between:2|7 -3 11 -12
between:3|0 9 -17 4
between:3|1 -1 -7 8
between:3|2 -13 3 9
between:3|3 -11 21 -10
between:3|5 4 -11 7
between:3|6 22 -12 -12
between:3|7 13 -3 -17
between:4|0 8 -11 2
between:4|1 13 1 -13
between:4|2 1 -12 10
between:4|4 -8 23 -14
between:4|6 -6 -9 13
between:4|7 5 -16 -4
between:5 -7 14 -7
between:5|0 2 -13 11
between:5|1 0 10 -12
between:5|3 13 -9 -3
between:5|4 -12 16 -4
between:5|5 -5 18 -13
between:6|0 2 -28 23
between:6|1 33 -24 -11
between:6|2 15 -8 -11
between:6|3 10 -20 6
between:6|4 -10 20 -12
between:6|6 -17 20 -5
between:6|7 -19 31 -14
between:7 -12 10 2
between:7|0 -10 25 -19
between:7|2 5 -38 24
between:7|3 -4 22 -27
between:7|4 -12 8 0
between:7|5 -12 21 -10
between:7|6 -1 20 -23
between:7|7 -24 49 -27
blanks:alike 1 12 -15
case:all|all 10 1 -21
case:all|none -29 23 5
case:all|sentence -26 0 21
case:all|title 10 -24 12
case:mostly|mostly 23 -2 -23
case:mostly|none -8 0 2
case:mostly|sentence 9 -7 -1
case:mostly|title 2 7 -9
case:none|all -1 19 -21
case:none|mostly -13 3 5
case:none|none -17 42 -26
case:none|sentence -4 12 -9
case:sentence|all 22 -24 -7
case:sentence|mostly 6 -12 6
case:sentence|none -6 12 -6
case:sentence|sentence -5 26 -23
case:sentence|title -7 -23 28
case:title|all -13 -8 18
case:title|mostly -13 8 5
case:title|sentence 17 -21 4
case:title|title 6 3 -10
closing:before 14 -8 -6
comes-after:asks -14 13 -4
comes-after:bullet -11 13 -3
comes-after:bullet-long -15 0 9
comes-after:colon 45 -33 -11
comes-after:decimal -10 -4 13
comes-after:decimal-long -31 20 3
comes-after:middle -18 20 -5
comes-after:number 41 6 -51
comes-after:role -2 19 -18
comes-after:short -6 9 -4
comes-after:tiny -16 0 17
end:!|word 10 2 -14
end:.|. -40 38 -10
end:.|word 0 -18 15
end::|: -27 55 -28
end::|word -19 -17 22
end:?|. 4 -48 33
end:?|: 25 0 -32
end:?|? -9 35 -27
end:?|word 6 -16 10
end:digit|! -62 46 -20
end:digit|? -12 29 -23
end:digit|digit -23 40 -21
end:digit|word 18 10 -29
end:sign|sign 35 -48 48
end:sign|word 20 -10 -14
end:word|! -2 13 -12
end:word|. 0 -14 10
end:word|: 42 -30 -27
end:word|digit 9 -16 7
end:word|word -3 11 -10
faq:before 25 -5 -21
faq:here -19 -10 29
first:asks:before 13 -2 -11
first:asks:here 9 -14 4
first:asks?:before 0 7 -8
first:asks?:here -3 15 -14
first:bid:before -1 17 -16
first:bid:here 7 -10 3
first:bid:tiny:before -12 5 7
first:bid:tiny:here -25 3 21
intro:asks|False -17 37 -25
intro:bullet-long|False -19 -3 18
intro:bullet|False -25 5 18
intro:bullet|True -6 20 -33
intro:colon|False -25 11 11
intro:colon|True 25 -26 0
intro:decimal-long|False -27 -27 41
intro:decimal|False -18 7 6
intro:number|False -33 52 -38
intro:number|True 46 -41 -7
intro:prose|False 1 8 -9
intro:prose|True 2 8 -11
intro:role|True -17 9 5
intro:sentence|False -16 3 13
intro:sentence|True 29 -7 -28
intro:short|False 6 -14 7
intro:tiny|False -17 6 9
intro:tiny|True 7 3 -14
labels:False|False -11 19 -10
labels:False|True -3 -10 13
labels:True|False 21 -11 -10
labels:True|True -5 20 -16
last -16 10 6
like-last-but-one:True|False -9 0 8
like-last-but-one:True|True -18 17 0
lines:0|0 -16 24 -12
lines:0|1 21 -15 -9
lines:0|2 30 -28 -3
lines:0|3 20 -22 0
lines:0|4 26 -25 -6
lines:0|5 19 -8 -13
lines:0|6 -14 -5 19
lines:1|0 1 -10 8
lines:1|1 -7 37 -31
lines:1|2 14 -13 -3
lines:1|4 6 -19 12
lines:1|5 20 -9 -13
lines:1|6 21 -14 -7
lines:2|0 9 -32 22
lines:2|1 5 -24 18
lines:2|2 -2 15 -14
lines:2|4 -5 22 -17
lines:2|5 10 -11 -2
lines:3|1 -12 -3 15
lines:3|2 -14 3 10
lines:3|3 -8 30 -22
lines:3|4 -13 6 7
lines:3|5 -8 3 4
lines:3|6 -2 -13 15
lines:4|0 -7 17 -12
lines:4|1 6 -14 6
lines:4|2 -2 11 -9
lines:4|3 2 9 -11
lines:4|4 -11 19 -10
lines:4|5 -16 31 -16
lines:4|6 -2 10 -8
lines:5|0 2 -11 7
lines:5|1 13 -19 5
lines:5|2 -17 15 2
lines:5|3 -15 -18 29
lines:5|4 -10 5 5
lines:5|5 -13 30 -16
lines:6|1 -16 12 5
lines:6|3 -12 4 7
lines:6|6 -11 24 -14
numbers-ahead:again -19 -13 24
numbers-ahead:back -65 67 -36
numbers-ahead:begin 4 11 -16
numbers-ahead:cease -8 -22 22
numbers-ahead:next 12 29 -48
numbers-ahead:none 16 -1 -16
numbers-ahead:other 8 13 -20
numbers:again 24 -4 -44
numbers:back -54 57 -34
numbers:begin 45 -74 26
numbers:cease 42 -61 4
numbers:next -56 101 -57
numbers:none -9 18 -12
numbers:other 40 -48 45
place:1 20 -8 -12
place:2 4 10 -14
place:3 -23 11 11
price:before 10 13 -24
price:here -15 20 -8
rhythm:0|0|0 -39 50 -33
rhythm:0|0|1 -35 29 -1
rhythm:0|0|2 4 32 -38
rhythm:0|0|3 3 21 -23
rhythm:0|0|4 1 2 -12
rhythm:0|0|5 -38 44 -15
rhythm:0|0|7 -57 17 28
rhythm:0|1|0 11 14 -38
rhythm:0|1|1 -23 7 15
rhythm:0|1|2 -24 8 11
rhythm:0|1|3 -46 37 -5
rhythm:0|1|4 -14 -21 32
rhythm:0|2|0 37 -26 -30
rhythm:0|2|1 21 -2 -47
rhythm:0|2|2 0 29 -29
rhythm:0|2|3 3 22 -29
rhythm:0|2|4 15 -17 -5
rhythm:0|3|0 24 -23 -21
rhythm:0|3|1 30 -16 -28
rhythm:0|3|2 -15 1 10
rhythm:0|3|3 -6 32 -26
rhythm:0|3|4 -9 42 -44
rhythm:0|3|5 -10 45 -40
rhythm:0|4|0 -5 -8 4
rhythm:0|4|2 -24 20 2
rhythm:0|4|4 -21 50 -29
rhythm:0|4|5 -13 34 -23
rhythm:0|5|0 -36 13 9
rhythm:0|5|2 7 -41 23
rhythm:0|5|3 -13 8 0
rhythm:0|5|4 0 17 -17
rhythm:0|5|5 -13 32 -20
rhythm:1|0|0 -17 31 -17
rhythm:1|0|1 -24 -2 16
rhythm:1|0|2 -39 -29 40
rhythm:1|0|3 -15 -6 10
rhythm:1|0|4 11 -10 -6
rhythm:1|1|0 -22 -4 24
rhythm:1|1|1 -34 36 -7
rhythm:1|1|2 -40 21 17
rhythm:1|1|3 -56 58 -9
rhythm:1|1|4 -22 -25 36
rhythm:1|1|5 -9 12 -6
rhythm:1|2|0 24 -16 -17
rhythm:1|2|1 -55 37 -2
rhythm:1|2|2 -17 33 -17
rhythm:1|2|3 -26 42 -17
rhythm:1|2|4 -28 -18 39
rhythm:1|2|5 -26 -22 29
rhythm:1|3|2 22 -20 -11
rhythm:1|3|3 -28 43 -18
rhythm:1|3|4 -17 24 -12
rhythm:1|3|5 -7 -9 10
rhythm:1|4|0 -28 39 -25
rhythm:1|4|1 -22 9 -1
rhythm:1|4|2 -8 26 -30
rhythm:1|4|3 39 -35 -13
rhythm:1|4|4 -12 18 -7
rhythm:1|5|1 0 2 -13
rhythm:1|5|5 -14 1 10
rhythm:2|0|0 -18 -30 28
rhythm:2|0|2 8 -48 31
rhythm:2|0|3 -5 -10 15
rhythm:2|1|0 -39 41 -23
rhythm:2|1|1 -23 44 -22
rhythm:2|1|2 24 -16 -16
rhythm:2|1|3 -32 -47 59
rhythm:2|2|0 -53 -3 39
rhythm:2|2|1 -14 8 2
rhythm:2|2|2 -38 27 9
rhythm:2|2|3 -34 3 28
rhythm:2|2|4 -7 -19 25
rhythm:2|2|5 -17 -8 22
rhythm:2|3|0 -37 42 -21
rhythm:2|3|2 -7 20 -15
rhythm:2|3|3 -12 22 -9
rhythm:2|3|4 -22 -3 21
rhythm:2|3|5 -17 2 14
rhythm:2|4|0 -9 14 -16
rhythm:2|4|1 4 -9 -2
rhythm:2|4|2 -23 14 0
rhythm:2|4|3 9 10 -22
rhythm:2|4|4 4 12 -16
rhythm:2|4|5 -29 25 3
rhythm:2|5|2 22 -10 -24
rhythm:2|5|3 -20 36 -18
rhythm:2|5|4 -36 4 29
rhythm:2|5|5 13 8 -22
rhythm:3|0|0 -6 -55 32
rhythm:3|0|1 4 -3 -8
rhythm:3|0|2 -12 11 2
rhythm:3|0|3 4 -15 -1
rhythm:3|0|4 32 -22 -13
rhythm:3|1|0 5 -45 27
rhythm:3|1|1 15 -9 -7
rhythm:3|1|2 50 -41 -20
rhythm:3|1|3 43 -49 -9
rhythm:3|1|4 25 -20 -10
rhythm:3|2|0 -20 25 -11
rhythm:3|2|1 -42 22 3
rhythm:3|2|2 2 7 -10
rhythm:3|2|3 -14 16 -1
rhythm:3|2|4 12 -9 -5
rhythm:3|2|5 -4 18 -14
rhythm:3|3|0 -14 -18 22
rhythm:3|3|1 -42 1 29
rhythm:3|3|2 -18 -2 19
rhythm:3|3|3 -19 21 -3
rhythm:3|3|4 -17 12 4
rhythm:3|3|5 -3 -23 24
rhythm:3|3|6 -7 32 -36
rhythm:3|4|0 18 2 -20
rhythm:3|4|1 -5 -46 44
rhythm:3|4|2 15 -26 7
rhythm:3|4|3 2 12 -16
rhythm:3|4|5 -28 18 6
rhythm:3|4|6 32 -3 -33
rhythm:3|5|0 5 -30 29
rhythm:3|5|1 27 -7 -24
rhythm:3|5|2 -20 29 -11
rhythm:3|5|3 24 -12 -14
rhythm:3|5|4 -3 10 -8
rhythm:3|5|5 -6 9 -3
rhythm:3|5|6 -22 47 -26
rhythm:3|6|5 8 1 -10
rhythm:4|0|0 29 -9 -38
rhythm:4|0|1 8 1 -11
rhythm:4|0|2 30 -25 -8
rhythm:4|0|3 48 -38 -12
rhythm:4|0|4 12 -48 19
rhythm:4|0|5 26 -17 -17
rhythm:4|1|1 77 -63 -31
rhythm:4|1|2 40 -29 -23
rhythm:4|1|3 67 -45 -44
rhythm:4|1|4 16 -27 10
rhythm:4|2|0 -33 48 -30
rhythm:4|2|1 76 -65 -23
rhythm:4|2|2 16 -25 7
rhythm:4|2|3 44 -49 4
rhythm:4|2|4 2 -25 20
rhythm:4|2|5 11 -35 25
rhythm:4|3|0 -5 -24 25
rhythm:4|3|2 -17 10 2
rhythm:4|3|3 6 -8 2
rhythm:4|3|5 -11 1 9
rhythm:4|4|0 -9 -18 25
rhythm:4|4|1 36 -22 -8
rhythm:4|4|2 -3 -37 33
rhythm:4|4|3 -6 -7 12
rhythm:4|4|4 -14 16 -1
rhythm:4|4|5 -19 8 12
rhythm:4|4|6 -14 -16 26
rhythm:4|5|0 -20 10 7
rhythm:4|5|1 -16 5 2
rhythm:4|5|2 -28 19 5
rhythm:4|5|3 -27 36 -13
rhythm:4|5|5 -10 12 -2
rhythm:4|5|6 -2 29 -29
rhythm:4|6|2 -18 19 -8
rhythm:4|6|3 1 25 -42
rhythm:4|6|4 5 10 -23
rhythm:4|6|5 -11 15 -6
rhythm:4|6|6 -13 22 -24
rhythm:5|0|0 40 -14 -32
rhythm:5|0|1 4 -1 -8
rhythm:5|0|2 59 -44 -23
rhythm:5|0|3 38 -21 -25
rhythm:5|0|4 42 -23 -23
rhythm:5|0|5 33 -6 -34
rhythm:5|1|1 16 -13 -7
rhythm:5|1|2 -30 21 7
rhythm:5|1|3 -10 23 -22
rhythm:5|1|5 -14 -12 19
rhythm:5|2|1 -15 -38 33
rhythm:5|2|2 19 -40 18
rhythm:5|2|3 26 -4 -24
rhythm:5|2|4 19 -18 -4
rhythm:5|2|5 48 -40 -12
rhythm:5|3|0 16 -22 0
rhythm:5|3|1 2 -11 7
rhythm:5|3|2 1 -30 20
rhythm:5|3|3 27 -27 -3
rhythm:5|3|4 28 -23 -6
rhythm:5|3|5 16 -4 -14
rhythm:5|3|6 12 -13 2
rhythm:5|4|0 -8 -13 19
rhythm:5|4|1 -24 33 -20
rhythm:5|4|2 13 -12 -3
rhythm:5|4|3 -15 7 8
rhythm:5|4|5 15 -11 -4
rhythm:5|4|6 12 -12 -2
rhythm:5|5|0 -3 -31 30
rhythm:5|5|1 -22 36 -18
rhythm:5|5|2 37 -62 14
rhythm:5|5|3 -19 -10 28
rhythm:5|5|4 -13 19 -6
rhythm:5|5|5 -13 21 -8
rhythm:5|5|6 4 -12 7
rhythm:5|5|7 -18 16 0
rhythm:5|6|2 68 -55 -38
rhythm:5|6|3 37 -35 -5
rhythm:5|6|4 -9 13 -5
rhythm:5|6|5 -7 20 -14
rhythm:5|6|6 -7 10 -3
rhythm:6|0|0 50 -43 -15
rhythm:6|1|2 -41 65 -41
rhythm:6|3|4 51 -51 -7
rhythm:6|3|5 25 -47 3
rhythm:6|4|1 -18 23 -9
rhythm:6|4|3 -26 16 -2
rhythm:6|4|5 25 -38 5
rhythm:6|5|4 2 14 -18
rhythm:6|5|6 25 -28 -1
rhythm:6|6|0 34 -34 -6
rhythm:6|6|4 -22 2 10
rhythm:6|6|5 -37 -11 29
rhythm:6|6|6 -8 22 -18
rhythm:6|6|7 -12 20 -11
rhythm:6|7|6 -14 34 -30
same:first-word -15 35 -20
same:last-word -4 26 -22
stacked 21 -16 -6
step:before -38 1 28
step:here 8 22 -37
words:alike -11 26 -16
words:less -13 -6 18
words:more 26 -8 -18
"""
"""Columns: deeper, alike, higher."""
