"""What each sign weighs, in hundredths: the tables behind `text_kinds` and `text_levels`.

Made by `benchmarks/text_weights.py`, which tells the documents and how to make it again; not written by hand.
"""

START = (-0.01, -0.07, -0.01, 0.00, 0.08)
CHAIN = (
    (-0.19, -0.28, 0.00, 0.35, -0.01),
    (-0.32, 1.11, -0.20, -0.78, -0.61),
    (-0.13, -0.20, -0.02, 0.13, -0.13),
    (0.13, -0.71, -0.02, 0.29, 0.13),
    (0.34, -0.66, -0.17, -0.16, 0.37),
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
address -27 -4 -1 -3 34
after:bullet 10 -25 -8 2 19
after:letter 10 -28 -7 -6 -2
after:number -16 4 -5 1 6
after:outline -68 -4 -9 -4 26
announced:colon:first -31 27 -5 -7 10
announced:label -12 -2 -10 -26 17
announced:label:first -6 17 -4 -9 -7
announced|--|bullet-long -2 29 -1 -28 -1
announced|--|prose -32 32 -1 -24 9
announced|--|short -20 26 -2 -11 -16
announced|-A|decimal -1 -37 -5 24 10
announced|-A|prose -19 -15 -6 11 22
announced|-A|short 21 -23 -1 -3 3
announced|-A|tiny -15 -1 -2 1 14
announced|A-|bullet 31 -7 -1 -1 -25
announced|A-|number -52 -19 -3 36 22
announced|A-|prose -21 -8 -3 10 18
announced|A-|role -15 -2 -3 -4 19
announced|A-|sentence 13 -16 -2 2 -3
announced|A-|short 5 -16 -1 0 9
announced|A-|tiny 9 5 -1 -3 -16
announced|AA|bullet-long -9 -2 -3 -5 15
announced|AA|middle 6 7 -1 -17 -1
announced|AA|number -1 21 -1 -21 -9
announced|Aa|prose 32 -3 -2 -7 -26
announced|Aa|short 18 -28 -2 14 -14
announced|Aa|tiny -33 -39 -4 7 31
announced|a-|short -17 -13 -2 13 17
announced|aA|bullet -4 18 -1 -2 -9
announced|aA|prose -29 13 -4 -16 33
announced|aA|sentence -22 -30 -2 18 24
announced|aA|short 24 19 -4 -5 -44
announced|aA|tiny -32 -7 -2 0 29
announced|aa|bullet -4 21 -3 -2 -15
announced|aa|prose -48 47 -8 -5 -20
announced|aa|short -36 17 -7 -6 -9
announced|aa|tiny -39 -15 -4 -9 21
announced|bullet|blank -8 15 -3 -6 0
announced|bullet|tight -13 22 -3 -8 1
announced|colon|tight 8 -24 -7 6 -3
announced|decimal-long|tight -9 23 -4 -17 -7
announced|decimal|0 -15 23 -6 -1 -2
announced|decimal|tight 20 -6 -7 -7 -11
announced|middle|tight -13 13 -7 13 -17
announced|number|blank -16 -13 -3 -11 45
announced|number|tight -31 -22 -2 -7 55
announced|role|blank 3 -10 -5 -6 17
announced|sentence|0 -6 30 -5 -24 -3
announced|sentence|tight -16 14 -5 -1 -12
announced|short|0 -28 52 -4 -1 -27
announced|tiny|0 -15 35 -3 -1 -21
arrow -30 -13 -1 -2 45
asks*1:0 -17 -7 30 -3 -1
asks*1:1 -16 8 -3 3 -3
asks*2:1 -8 -3 29 -13 -6
asks*2:2 -7 -3 17 -2 -4
asks*3:0 -17 -6 25 -2 0
asks*3:1 -14 -6 32 -8 -11
asks:3<sentence -3 -5 26 -5 -10
asks:3<tiny -4 -4 16 -9 3
asks:3>prose -6 -2 21 -9 -4
asks:3>short -3 -8 23 -6 -3
asks:4<prose -4 -1 22 -5 -9
asks:4<tiny -6 -4 16 -7 1
asks:4>prose -5 1 17 -7 -3
asks:4>role -6 -2 33 -7 -16
asks:4>sentence -8 -3 28 -8 -11
asks:4>short -7 -5 -26 -10 40
asks:5<prose -7 -2 1 -9 16
asks:5<role -13 0 43 -16 -23
asks:5<sentence -4 -2 15 -6 -1
asks:5<short -6 -6 20 -7 -1
asks:5<tiny -5 -4 2 -6 15
asks:5>prose -7 -2 15 -9 3
asks:5>role -10 -5 10 -17 10
asks:5>sentence -10 -1 1 -9 16
asks:5>short -8 -18 4 -9 20
asks:5>tiny -13 -16 7 -22 8
asks:6<asks -11 -11 22 -2 -24
asks:6<prose -5 -2 16 -1 -10
asks:6<role -10 11 -41 42 -17
asks:6<short -5 13 0 5 -15
asks:6>asks -9 -8 6 5 -17
asks:6>short -10 25 -4 5 -45
asks:6>tiny -9 -6 5 26 -47
asks:?|blank -17 -3 23 -3 0
asks:?|tight -20 -14 37 -3 -4
asks<asks<asks -8 5 6 -23 -2
asks<prose -11 -4 18 -5 3
asks<prose<asks -9 -3 23 -7 -3
asks<prose<role -4 -2 40 -9 -26
asks<prose<sentence -7 -3 29 -6 -18
asks<prose<short -10 -12 -33 -1 47
asks<prose<tiny -8 -5 -7 -4 18
asks<role -12 5 6 18 -22
asks<role>role|dense2 -14 -4 -3 -9 29
asks<sentence -5 -1 18 -4 -4
asks<sentence<asks -4 -2 23 -6 -8
asks<sentence<sentence -4 -7 19 -9 3
asks<sentence>asks|dense1 31 -10 -2 -23 -3
asks<sentence>asks|dense2 -20 -12 -1 39 -4
asks<short<tiny -8 -7 37 -11 -16
asks<short>prose 20 -4 -1 -1 -15
asks<short>tiny 19 -17 -1 -4 -1
asks<tiny<asks -21 -21 -46 26 40
asks<tiny<prose -4 -2 19 -6 -5
asks<tiny<role -3 -5 18 -6 -3
asks<tiny>asks -37 -14 -2 -5 39
asks>asks -13 5 2 4 -15
asks>asks>asks -9 5 4 -1 -18
asks>colon -10 -8 -9 30 -20
asks>prose -13 -1 27 -3 -5
asks>prose>asks -9 -4 28 -9 -7
asks>prose>bullet -5 -2 22 -9 -9
asks>prose>colon -4 5 23 -9 -12
asks>prose>prose -6 1 3 15 -9
asks>prose>role -5 -1 15 -6 -3
asks>role -7 3 17 -10 -5
asks>role>role -7 -4 40 -11 -21
asks>sentence>asks -6 -3 37 -7 -18
asks>sentence>prose -11 -5 -10 21 1
asks>sentence>role -13 -5 -27 -15 42
asks>sentence>tiny -9 -2 29 -7 -11
asks>short>prose -9 -10 -10 -10 16
asks>short>tiny -5 -12 4 -11 16
asks>tiny>asks -22 -19 -6 20 4
asks|dense1 -18 -7 37 5 -19
asks|dense2 -18 -9 29 -6 4
asks|dense3 -15 13 12 -13 -6
asks|gap:blank|blank -17 -8 28 -3 1
asks|gap:tight|tight -20 -14 37 -4 -4
before:asks -3 -11 -2 18 -2
before:bullet 3 -17 -8 5 14
before:bullet-long 1 -16 0 4 12
before:decimal-long 8 -10 -5 15 -10
before:letter -31 -11 -3 21 17
before:outline -55 -14 -9 -2 20
before:titled -20 -12 -15 4 32
bullet*1:0 -6 19 -4 -7 -4
bullet*1:1 -4 16 -3 -6 -3
bullet*2:1 -7 21 -4 -6 -5
bullet*2:2 -14 28 -2 -3 -12
bullet*3:1 0 17 -3 -5 -8
bullet*3:2 -12 24 -2 -3 -12
bullet-long*1:1 -4 28 -2 -17 -5
bullet-long*2:1 -5 20 -3 -8 -5
bullet-long*3:1 -5 22 -3 -11 -5
bullet-long*3:2 -4 33 -2 -28 -5
bullet-long:.|blank -7 15 -5 -5 -8
bullet-long:.|tight -10 25 -4 -8 -10
bullet-long:10<bullet-long -3 15 -2 -11 -2
bullet-long:10<colon -10 -30 -5 35 -10
bullet-long:10<prose -13 -24 -5 35 -15
bullet-long:10>bullet-long -3 17 -2 -13 -2
bullet-long:10>prose -16 -18 -8 25 -13
bullet-long:10>short -3 -15 -2 21 -7
bullet-long:7<colon -3 -11 -2 18 -3
bullet-long:7>prose -5 -15 -3 26 -6
bullet-long:8<colon -2 19 -1 -15 -3
bullet-long:8<prose -3 16 -1 -10 -4
bullet-long:8<short -1 19 0 -12 -4
bullet-long:8>colon -2 29 -1 -23 -3
bullet-long:8>prose -2 16 -1 -9 -1
bullet-long<bullet-long -3 18 -2 -10 -3
bullet-long<colon -6 -8 -3 17 -6
bullet-long<colon<bullet-long -9 -21 -5 26 -8
bullet-long<colon<short -5 -10 -2 17 -4
bullet-long<colon>bullet-long -5 -22 -6 -3 12
bullet-long<colon>bullet-long|dense1 -11 -20 -8 5 15
bullet-long<prose<prose -9 -24 -6 31 -12
bullet-long<prose<tiny -4 29 -2 -32 -6
bullet-long<sentence -3 14 -1 -16 6
bullet-long<short -3 33 -1 -24 -5
bullet-long<short>prose 17 -3 -2 -2 -10
bullet-long<short>prose|dense1 17 -8 -2 -2 -5
bullet-long<tiny>prose 21 -7 -2 -1 -16
bullet-long>bullet-long -3 17 -2 -10 -3
bullet-long>prose -8 -3 -4 17 -6
bullet-long>prose>short -7 -6 -3 17 -6
bullet-long>sentence -5 19 -2 -6 -6
bullet-long>tiny -3 20 -1 -12 -5
bullet-long>tiny>prose -3 16 -1 -14 -4
bullet-long|dense0 -25 42 -13 -21 -36
bullet-long|dense1 -16 11 -8 7 -14
bullet-long|dense2 -6 26 -4 -14 -2
bullet-long|dense3 -12 18 -4 -5 -10
bullet-long|gap:blank|blank -22 11 -10 1 -15
bullet-long|gap:tight|tight -14 30 -5 -5 -13
bullet:.|tight -4 21 -2 -6 -7
bullet:1<role -8 24 0 -4 -13
bullet:1>short -4 18 -1 -2 -13
bullet:2<prose 7 -25 -5 -12 29
bullet:2>prose -20 23 -2 -3 -14
bullet:2>short 2 -24 -3 -6 17
bullet:3<edge -9 17 -4 -3 -10
bullet:3<prose -21 25 -3 -5 -14
bullet:3<short 59 -28 -4 -7 -40
bullet:3<tiny -11 29 0 -1 -16
bullet:3>prose -39 45 -7 -8 -24
bullet:3>short 51 -29 -2 -4 -25
bullet:4<colon -7 17 -1 -1 -8
bullet:4<prose 21 -9 -4 -6 -10
bullet:4<short -24 -20 -3 -6 38
bullet:4<tiny -8 23 0 -1 -11
bullet:4>sentence -8 20 -1 -2 -10
bullet:4>short -8 24 -1 -3 -11
bullet:4>tiny -5 17 0 -1 -9
bullet:5>role -6 19 -1 -2 -10
bullet:5>short -7 -22 -1 -3 31
bullet:7>short -5 15 0 -8 -3
bullet:?|tight -8 24 -4 -2 -9
bullet:digit|blank -5 27 -1 -3 -15
bullet:digit|tight -3 24 -1 -2 -15
bullet:word|blank -6 15 -6 -8 1
bullet:word|tight -14 24 -5 -10 -2
bullet<bullet -14 15 -3 -4 2
bullet<bullet-long>prose -4 24 -3 -17 -5
bullet<bullet<short -5 -22 -1 -2 27
bullet<bullet>bullet|dense3 -14 20 -3 -3 -3
bullet<bullet>decimal -6 -12 -1 -2 17
bullet<bullet>role|dense3 -5 15 -1 -1 -8
bullet<bullet>short|dense3 -9 19 -1 -1 -11
bullet<colon -5 17 -1 -2 -7
bullet<colon<bullet -6 18 -1 -2 -8
bullet<colon>bullet 7 -25 -4 -15 10
bullet<colon>bullet|dense2 -28 -26 -5 -21 32
bullet<decimal -20 -13 -6 -14 21
bullet<prose<asks 27 -9 -4 -5 -15
bullet<prose<short 15 -26 -2 -4 15
bullet<prose<tiny -20 -5 -2 1 19
bullet<prose>short -4 -14 4 15 -2
bullet<role -8 23 -1 -2 -11
bullet<role<prose -6 17 0 -1 -8
bullet<role>short 34 -17 -3 -7 -20
bullet<role>tiny -33 -18 -2 -5 51
bullet<sentence -11 19 -2 -4 -1
bullet<short 29 -16 -3 -7 -3
bullet<short<bullet -16 38 -2 -3 -19
bullet<short<prose 33 -45 -3 -8 23
bullet<short>bullet -16 -30 -3 -1 27
bullet<short>prose 26 -5 -1 -1 -18
bullet<short>prose|dense2 33 -5 -1 0 -25
bullet<short>tiny -19 -12 -1 -1 28
bullet<short>tiny|dense2 -31 -16 -1 -1 43
bullet<tiny -9 22 -1 -3 -8
bullet<tiny<bullet -11 24 -1 -3 -10
bullet<tiny<short -9 18 -1 -2 -7
bullet<tiny>bullet 17 -17 -3 -2 -1
bullet<tiny>bullet|dense3 37 -22 -4 -2 -25
bullet<tiny>prose 39 -6 -1 -1 -31
bullet<tiny>prose|dense2 31 -5 -1 -1 -24
bullet<tiny>sentence 30 -5 -1 -1 -23
bullet<tiny>tiny -31 -24 -2 -3 42
bullet<tiny>tiny|dense2 -21 -23 -1 -2 27
bullet>colon -5 15 -1 -3 -8
bullet>colon>bullet -5 15 -1 -2 -8
bullet>prose -14 21 -3 -1 -5
bullet>prose>short -11 21 -1 -1 -8
bullet>prose>tiny 3 24 -4 -5 -24
bullet>role -5 16 -1 -2 -7
bullet>sentence -20 14 -2 -5 10
bullet>sentence>short -33 -6 -3 -10 25
bullet>short>bullet -7 31 -1 -2 -19
bullet>short>prose -6 -21 -1 2 25
bullet>short>short 53 -33 -3 -5 -25
bullet>short>tiny -4 18 -1 -2 -10
bullet>tiny>bullet -5 20 -1 -1 -10
bullet>tiny>tiny -7 16 -2 -4 -5
bullet|dense1 -30 31 -5 -9 -9
bullet|dense2 -9 17 -7 -10 5
bullet|dense3 10 28 -8 -12 -31
bullet|gap:blank|blank -4 17 -8 -17 0
bullet|gap:tight|tight -15 33 -5 -11 -6
caption -24 -17 -2 8 34
case:mostly -3 6 -6 -21 22
case:sentence -15 11 4 -8 -2
case:title 42 -9 -7 -47 11
code -38 -10 -14 -38 36
colon*1:0 2 -24 -11 13 11
colon*1:1 -15 35 -11 -26 -9
colon*2:0 1 -17 -10 13 9
colon*2:2 -12 -4 -3 -35 17
colon*3:0 2 -17 -10 12 8
colon*3:1 1 -12 -7 -5 15
colon:1<bullet 13 -37 -9 -27 -1
colon:1<bullet-long 0 -40 -11 -36 10
colon:1<prose 14 -6 -4 -42 7
colon:1<short 12 -6 -3 -45 15
colon:1>bullet 23 -29 -5 -40 -11
colon:1>bullet-long 2 -41 -13 -47 8
colon:2<prose 1 -4 -3 -36 27
colon:2<sentence -9 -5 -3 -29 16
colon:2<short -4 -5 -2 -37 24
colon:2>bullet -31 -8 -2 -33 60
colon:2>prose 11 -3 -4 -46 12
colon:2>sentence 11 -12 -9 -40 -7
colon:2>short 1 -4 -4 -18 10
colon:2>tiny 31 -7 -1 -27 -12
colon:3<prose 14 -10 -7 -48 19
colon:3<sentence 1 -9 -3 -39 7
colon:3>bullet -7 -16 -5 -46 33
colon:3>decimal -5 -18 -9 -36 14
colon:3>sentence -25 -14 -6 -38 48
colon:3>short 37 -15 -8 -44 -23
colon:3>tiny 11 -17 -5 -39 7
colon:4<prose 9 -6 -5 -52 34
colon:4<sentence 21 -7 -3 -40 10
colon:4<short 15 -6 -3 -37 13
colon:4>bullet 19 -11 -4 -34 7
colon:4>bullet-long 4 -13 -4 -40 23
colon:4>prose 23 -3 -5 -46 2
colon:4>sentence 1 -8 -4 -39 20
colon:4>short -30 -10 -4 -35 44
colon:5<prose 0 -7 -4 -40 43
colon:5<sentence -29 34 -6 -60 14
colon:5<short -26 -8 -3 -47 64
colon:5>bullet -21 -4 -1 -26 51
colon:5>bullet-long -22 -11 -4 -67 48
colon:5>prose -20 -5 -5 -55 60
colon:5>sentence 7 -13 -5 -50 39
colon:5>short 6 -10 -4 -48 33
colon:6<prose -11 -4 -3 61 -45
colon:6<sentence -10 -6 -2 48 -32
colon:6<short -15 -5 -2 49 -31
colon:6<tiny -14 -7 -4 52 -41
colon:6>bullet -14 -8 -3 66 -48
colon:6>bullet-long -24 -8 -3 60 -48
colon:6>prose -12 -3 -4 37 -34
colon:6>sentence -12 -9 -3 63 -47
colon:6>short -23 -6 -2 62 -36
colon:7<prose -17 -4 -3 53 -51
colon:7<short -14 -6 -2 54 -41
colon:7>bullet-long -15 -7 -2 47 -31
colon:7>prose -17 -4 -5 36 -40
colon:7>short -19 -10 -3 56 -46
colon:8<prose -14 -2 -2 49 -35
colon:8>prose -25 -2 -3 44 -27
colon::|tight 0 -29 -10 8 8
colon<asks 12 -20 -7 -18 6
colon<bullet 15 -28 -5 -4 5
colon<bullet-long 7 -26 -8 0 1
colon<bullet-long<bullet-long 26 -30 -7 -8 -17
colon<bullet-long>bullet -2 17 -1 -13 -2
colon<bullet-long>bullet-long -2 15 -1 -12 -2
colon<bullet<bullet 4 -23 -4 -4 14
colon<colon -7 -25 -3 -11 24
colon<decimal -33 -21 -7 -25 45
colon<decimal>decimal -14 19 -2 -2 -1
colon<prose<asks -13 -8 -4 7 16
colon<prose<colon 3 -4 -3 -15 2
colon<prose<decimal -5 -11 -7 -25 15
colon<prose<prose 21 -6 -4 3 -16
colon<prose<short -41 -10 -7 1 38
colon<prose<tiny -19 -3 -2 20 2
colon<prose>prose -8 20 -5 -1 -7
colon<prose>sentence -11 31 -3 -13 -5
colon<prose>short -3 -7 -1 19 -7
colon<role 22 -6 -3 -23 -5
colon<role>prose -21 -11 -8 -18 30
colon<sentence<decimal 10 -14 -7 -38 -16
colon<sentence<sentence -22 32 -4 -32 -2
colon<sentence>prose -14 26 -3 -14 -6
colon<sentence>sentence -6 18 -2 -9 -5
colon<sentence>sentence|dense1 -5 -11 -1 17 -2
colon<short<prose -19 -5 -3 21 0
colon<short>prose -19 1 -2 -3 21
colon<short>prose|dense1 -19 -12 -2 -3 26
colon<short>sentence -41 -7 -2 -4 47
colon<short>short 4 5 -2 -4 -16
colon<short>short|dense2 -25 9 -2 -4 6
colon<short>short|dense3 5 -29 -4 -8 -19
colon<short>tiny -17 18 -2 -3 -5
colon<tiny -15 -13 -6 14 11
colon<tiny>prose -18 -6 -2 -2 22
colon<tiny>short -11 21 -2 -2 -16
colon<tiny>tiny|dense2 -18 23 -1 -2 -5
colon<tiny>tiny|dense3 15 -24 -3 -6 -3
colon>bullet 3 -18 -5 5 20
colon>bullet-long -6 -20 -7 17 10
colon>bullet-long>bullet -20 -12 -2 -10 31
colon>bullet-long>bullet-long 11 -20 -6 11 -5
colon>bullet>bullet -3 -16 -5 6 15
colon>colon -16 41 -7 -21 -39
colon>decimal 10 -23 -8 -5 -10
colon>decimal-long>decimal-long -15 -13 -3 11 12
colon>decimal>decimal -11 -32 -10 -16 11
colon>middle -32 -7 -5 18 4
colon>prose>colon 4 -2 -3 0 -16
colon>prose>prose -12 -5 -5 19 -7
colon>prose>sentence -26 -4 -5 11 27
colon>prose>short 1 -3 -4 -25 18
colon>role -6 -8 -7 -29 23
colon>role>prose -19 -8 -8 -12 19
colon>sentence 3 -16 -7 3 9
colon>sentence>prose -6 -9 -3 -20 19
colon>sentence>sentence -6 -18 -8 15 7
colon>short>prose 4 -4 -2 13 -18
colon>short>sentence -32 -3 -1 6 9
colon>short>short 20 -19 -6 8 -16
colon>short>tiny -18 -8 -3 -24 36
colon>tiny>short 2 -14 -4 -23 23
colon>tiny>tiny 11 -15 -5 -4 0
colon|dense1 -14 -10 -12 16 9
colon|dense2 -15 -27 -11 10 31
colon|dense3 43 -23 -10 -28 -31
colon|gap:tight|tight 0 -29 -10 8 8
comma -30 16 -11 11 11
contact -51 24 -4 -8 37
dash-in -3 4 -5 -16 15
decimal*1:0 12 -6 -2 -16 -2
decimal*1:1 -19 34 -5 -4 -13
decimal*2:1 4 15 -3 -7 -15
decimal-long*1:1 -9 30 -5 -16 -8
decimal-long*2:1 -18 16 -8 -4 -6
decimal-long*3:0 -1 22 -2 -18 -4
decimal-long*3:1 -15 -4 -8 13 -11
decimal-long*3:2 -4 34 -3 -32 -3
decimal-long:.|blank -16 7 -10 1 -5
decimal-long:.|tight -24 17 -8 -6 -13
decimal-long:8<tiny 3 20 -1 -19 -4
decimal-long:word|blank 19 -8 -5 -4 -7
decimal-long<decimal -5 15 -2 -6 -4
decimal-long<decimal-long<short -5 -21 -2 24 -3
decimal-long<decimal-long<tiny -1 15 -1 -13 -1
decimal-long<decimal-long>decimal-long|dense1 -3 16 -2 -8 -2
decimal-long<decimal-long>prose -6 27 -2 -19 -2
decimal-long<decimal-long>short 0 16 0 -13 -1
decimal-long<prose 7 4 2 -15 -1
decimal-long<short<prose -8 -34 -3 39 -4
decimal-long<short>prose 15 -4 -1 0 -8
decimal-long<short>prose|dense1 18 -5 -1 0 -10
decimal-long<tiny<prose -4 16 -1 -9 -2
decimal-long<tiny>prose 30 -5 -1 -3 -20
decimal-long>decimal-long>prose -2 16 -1 -11 -1
decimal-long>decimal-long>tiny -3 -19 -1 24 -2
decimal-long>decimal>decimal -4 16 -2 -11 -2
decimal-long>prose>prose 33 -5 -6 -10 -17
decimal-long>tiny>prose -4 -22 -2 30 -5
decimal-long|dense0 18 -7 -14 9 -19
decimal-long|dense1 -13 5 -8 -6 -19
decimal-long|dense2 -15 11 -6 -5 2
decimal-long|dense3 1 21 -3 -15 -13
decimal-long|gap:0|blank -1 15 -1 -9 -1
decimal-long|gap:blank|0 -2 18 -1 -12 -1
decimal-long|gap:tight|tight -17 19 -9 -8 -17
decimal:.|tight -12 34 -9 -20 -18
decimal:1<edge -11 20 -3 -2 -6
decimal:1<sentence 30 -4 -9 -7 -24
decimal:1<short -3 -14 -4 -3 22
decimal:1<tiny 3 -15 -4 -5 9
decimal:1>decimal -19 25 -2 -2 -5
decimal:1>sentence -17 22 -18 -12 -22
decimal:1>short -20 -8 -4 -6 29
decimal:1>tiny 8 4 -5 -6 -23
decimal:2<short 3 18 -2 -3 -30
decimal:2>sentence 35 -22 -4 -3 -12
decimal:2>short -11 34 -2 -3 -31
decimal:2>tiny -8 19 -1 -1 -18
decimal:3>short 7 10 -1 -3 -20
decimal:3>tiny -4 12 -1 -2 -16
decimal:4<sentence 17 -9 1 -4 -7
decimal:4>tiny -15 20 -2 -2 -9
decimal:5<prose 19 -4 2 -5 -15
decimal:5<sentence -10 1 21 -6 -14
decimal:5>sentence -4 -16 21 -8 -15
decimal:5>short 25 -14 -1 -2 -12
decimal:6<short 12 0 2 -14 -17
decimal:6>decimal-long -10 15 -3 -8 -5
decimal:6>prose 11 -15 5 -6 -7
decimal:?|blank -57 -8 59 -17 -18
decimal:digit|tight -23 2 -7 -9 16
decimal:word|blank 16 0 -13 -10 -13
decimal:word|tight 6 6 -18 -19 -13
decimal<bullet -4 -24 -6 -5 17
decimal<bullet-long -6 -17 -9 -8 22
decimal<bullet-long<bullet-long 1 -15 -9 -5 6
decimal<bullet<bullet 0 -27 -7 -4 11
decimal<decimal -6 19 -5 -4 -13
decimal<decimal<decimal -7 20 -4 -3 -10
decimal<decimal<decimal-long 17 -13 -1 -3 -2
decimal<decimal<edge -25 28 -1 -2 -4
decimal<decimal>decimal|dense2 -16 21 -1 -2 -5
decimal<decimal>decimal|dense3 11 -4 -8 -7 -18
decimal<decimal>short -6 15 -1 -2 -7
decimal<decimal>short|dense2 -25 31 -3 -3 -11
decimal<decimal>short|dense3 23 -18 -2 -1 -6
decimal<prose<decimal 27 -20 -1 -9 -13
decimal<prose<short 1 15 0 -2 -12
decimal<prose<tiny 36 -11 -8 -8 -26
decimal<prose>sentence -3 -10 -3 19 -1
decimal<role -26 34 -3 -5 -26
decimal<sentence 21 -1 2 -8 -21
decimal<sentence<decimal -10 9 18 -11 -23
decimal<sentence<sentence 38 -25 -3 -1 -8
decimal<sentence<tiny 61 -46 -12 -13 -37
decimal<sentence>colon -4 -6 -1 16 -3
decimal<sentence>decimal -7 -22 -4 31 -7
decimal<sentence>prose -11 -9 -2 25 -2
decimal<sentence>sentence -6 23 -2 -17 -5
decimal<sentence>tiny -10 -9 -1 25 -3
decimal<short<sentence 35 -23 3 -4 -24
decimal<short<short 19 -32 -1 -2 10
decimal<short<tiny -12 19 -5 -9 -3
decimal<short>prose|dense1 18 -7 -2 -2 -14
decimal<short>prose|dense2 -36 -10 -5 -8 42
decimal<short>prose|dense3 26 -8 -4 -5 -21
decimal<short>short -24 -12 -2 -3 24
decimal<short>short|dense2 -41 -13 -1 -3 32
decimal<short>tiny -25 -13 -1 -3 28
decimal<tiny<decimal -15 30 -2 -3 -15
decimal<tiny<prose 22 -22 4 -6 -3
decimal<tiny>decimal|dense2 6 16 -2 -1 -26
decimal<tiny>prose 17 -14 -4 -6 -8
decimal<tiny>prose|dense1 17 -16 -5 -9 -11
decimal<tiny>sentence -39 -18 -1 -1 43
decimal<tiny>tiny 8 -25 -1 -3 5
decimal<tiny>tiny|dense3 -43 -22 -2 -5 45
decimal>bullet -6 -21 -8 -9 9
decimal>decimal -6 19 -4 -4 -11
decimal>decimal-long -9 19 -3 -7 -5
decimal>decimal-long>decimal-long -10 15 -2 -4 -2
decimal>decimal>decimal -6 17 -3 -3 -8
decimal>prose>colon 22 -5 -5 -3 -11
decimal>prose>prose 1 -22 1 -9 12
decimal>prose>sentence 33 -8 -6 -6 -19
decimal>prose>short 15 -1 -3 -3 -10
decimal>prose>tiny 21 -8 -3 -3 -10
decimal>sentence>colon 33 -14 -3 -2 -19
decimal>sentence>decimal -8 7 19 -11 -24
decimal>sentence>sentence 43 -27 -2 -1 -13
decimal>short -4 19 -3 -4 -12
decimal>short>prose 9 8 -3 -4 -22
decimal>short>role -23 35 -3 -5 -26
decimal>short>tiny 10 -26 -4 -7 21
decimal>tiny -2 23 -4 -5 -25
decimal>tiny>decimal -12 26 -2 -3 -13
decimal>tiny>prose 3 17 -5 -6 -30
decimal>tiny>sentence -10 18 0 -2 -14
decimal>tiny>tiny 24 -15 -2 -2 -16
decimal|dense1 17 3 4 -20 -29
decimal|dense3 6 -4 -15 -16 -26
decimal|gap:0|0 -13 16 -2 -1 -1
decimal|gap:0|blank -12 16 2 -2 -5
decimal|gap:blank|0 -21 28 -2 -2 -3
decimal|gap:blank|blank 17 -9 1 -15 -13
decimal|gap:tight|tight -1 10 -14 -21 -5
dots -58 -15 -4 -8 82
echo:after 30 -6 1 1 -27
edge<decimal>decimal -12 18 -2 -2 -5
edge<prose>prose -1 -17 -6 26 -2
edge<role>short|dense1 -4 -6 -1 -2 16
edge<role>tiny|dense2 -4 -10 -3 -7 19
edge<short>prose 27 -4 -2 -1 -18
edge<short>prose|dense1 25 -5 -2 -2 -19
edge<short>prose|dense2 26 -5 -2 -1 -18
edge<short>role 38 2 -1 -1 -39
edge<short>short -4 -19 -2 -2 24
edge<short>short|dense1 21 -25 -1 -1 -8
edge<short>short|dense2 -44 -14 -2 -1 59
edge<short>tiny -32 -10 -2 -1 43
edge<short>tiny|dense2 -11 -7 -1 -1 19
edge<short>tiny|dense3 -25 -10 -1 -1 31
edge<tiny>prose 41 -11 -4 -4 -30
edge<tiny>sentence -25 -13 -2 -1 36
edge<tiny>sentence|dense2 -44 -13 -1 -1 53
edge<tiny>short -14 -13 -3 -2 31
edge<tiny>short|dense1 -26 -20 -4 -3 51
edge<tiny>short|dense2 -12 -11 -1 -1 23
edge<tiny>tiny 15 -15 -3 -3 -1
edge<tiny>tiny|dense2 15 -8 -3 -3 -8
end: -15 -31 -3 -5 39
end:, -37 -18 -2 18 35
end:. -28 21 -27 40 -37
end:: 0 -24 -11 23 7
end:; -14 -1 -10 23 -19
end:? -25 -9 51 -17 -3
end:digit -13 6 -8 -10 23
end:sign -3 -17 -6 2 21
end:word 32 7 -37 -47 25
faq 29 -10 -1 -4 -14
first:asks 33 -9 -7 -4 -17
first:asks? -18 -4 38 -8 -8
first:bid -25 -11 -5 9 33
first:bid:tiny -13 -8 -4 -11 36
first:ing 6 15 -1 -1 -19
first:pronoun -1 -11 -7 26 -8
gap:0 -11 45 -7 -16 -8
gap:0|0 -6 39 -3 -11 -16
gap:0|blank -8 23 -5 -8 0
gap:0|edge -5 39 -1 -13 -17
gap:2 -20 -26 -11 -12 31
gap:blank 3 -12 -34 9 12
gap:blank|0 -15 67 -5 -21 -25
gap:blank|blank 10 -26 -28 25 13
gap:tight 0 -4 -38 14 3
gap:tight|tight 3 -4 -35 12 0
has:now -12 -8 6 -15 31
has:us 21 -15 7 -4 -10
has:verb 0 -7 25 -8 -10
letter*1:0 22 -15 -13 -17 -22
letter*2:0 25 -14 -9 -17 -23
letter*3:0 29 -15 -9 -19 -25
letter>prose 20 -11 -12 -15 -20
loose|announced:colon:first|bullet -3 20 -1 -1 -11
loose|announced:colon:first|bullet-long -13 -9 -8 16 -13
loose|announced:colon:first|sentence -14 36 -3 -31 -6
loose|announced:colon:first|short -26 11 -3 -6 17
loose|announced:colon:first|tiny 11 13 -2 -2 -19
loose|announced:colon|bullet -6 33 -2 -3 -16
loose|announced:colon|bullet-long -2 15 -1 -7 -3
loose|announced:colon|colon -18 9 -5 11 -11
loose|announced:colon|sentence -17 16 -4 -10 -7
loose|announced:colon|short -31 30 -4 -8 -11
loose|announced:colon|tiny -31 13 -2 -4 -1
loose|announced:label:first|sentence -16 13 -4 -8 -10
loose|announced:label|sentence -22 15 -6 -12 -13
loose|announced:label|short -34 -9 -6 -7 20
loose|announced:label|tiny -50 7 -5 -6 19
loose|announced:words|decimal -8 19 -1 -2 -9
loose|announced:words|number -13 -10 -1 -2 26
loose|announced:words|short 32 -20 -1 -2 -14
loose|announced:words|tiny 6 -15 -3 -5 6
loose|announced:|bullet -13 18 -5 -9 0
loose|announced:|bullet-long -11 31 -5 -11 -9
loose|announced:|decimal 19 -12 0 -10 -9
loose|announced:|decimal-long -4 -4 -15 -12 -7
loose|announced:|prose -15 14 2 1 -19
loose|announced:|sentence 5 3 -8 4 -15
loose|announced:|short -1 17 -10 -15 -5
loose|announced:|tiny 10 14 -11 -17 -17
loose|asks<prose>asks -5 -7 -3 16 -2
loose|asks<role>role -9 -2 -1 15 -2
loose|bullet -12 22 -6 -10 -4
loose|bullet-long -13 23 -7 -2 -13
loose|bullet<bullet>prose -5 15 -3 -3 -7
loose|colon<prose>prose -7 36 -5 -31 -4
loose|colon<sentence>sentence -11 16 -3 -12 -5
loose|colon<short>short -48 -10 -3 -6 25
loose|decimal 16 -10 0 -12 -14
loose|decimal-long<decimal-long>decimal-long -19 21 -11 -16 -11
loose|decimal<decimal>decimal 30 -27 -5 -10 -15
loose|decimal<prose>sentence -3 -8 -4 19 -1
loose|decimal<sentence>prose -13 -6 -2 18 -3
loose|edge<prose>prose -2 -15 -2 25 -1
loose|edge<short>prose 22 -6 -2 -1 -13
loose|edge<short>short 7 -26 -2 -1 10
loose|edge<short>tiny -32 -13 -2 -1 43
loose|edge<tiny>short -17 -12 -1 0 32
loose|edge<tiny>tiny 31 -19 -4 -4 -21
loose|number<tiny>role -36 -13 -5 -9 38
loose|number<tiny>sentence 29 -1 0 -1 -26
loose|prose -15 14 2 1 -19
loose|prose<asks>role -6 -2 -3 -7 16
loose|prose<colon>sentence -16 -6 -3 6 11
loose|prose<decimal>prose 16 -9 1 -8 -10
loose|prose<number>tiny -7 -4 -2 -4 18
loose|prose<prose>edge -3 15 -3 -5 -3
loose|prose<prose>sentence 3 21 -6 -21 -4
loose|prose<role>prose 19 -1 -2 -7 -13
loose|prose<role>short -12 -2 -1 -6 19
loose|prose<sentence>decimal -12 -14 -3 34 -6
loose|prose<sentence>prose -22 23 -5 -3 -5
loose|prose<sentence>role -11 -6 -2 18 -3
loose|prose<sentence>sentence 2 28 -3 -24 -5
loose|prose<sentence>tiny -11 17 -2 -5 -4
loose|prose<short>colon -12 -6 -4 -7 16
loose|prose<short>prose 23 -1 -3 -3 -17
loose|prose<short>sentence 33 -3 -1 -2 -27
loose|prose<short>short -15 31 -3 -5 -18
loose|prose<tiny>sentence -15 -6 -3 -5 21
loose|role<prose>short -7 -3 -1 16 -3
loose|role<role>edge -8 -2 -2 -4 15
loose|role<role>short 21 -3 -1 -6 -14
loose|role<role>tiny -18 9 -1 18 -14
loose|role<short>role -17 -3 -2 -3 21
loose|role<short>short 11 20 -2 -2 -28
loose|role<tiny>role 20 -9 -1 -2 -13
loose|role<tiny>short -11 -2 -5 -6 16
loose|sentence 0 23 -11 -11 -19
loose|sentence<asks>sentence -2 -1 17 -6 -8
loose|sentence<decimal>prose 23 -4 -4 -3 -9
loose|sentence<number>tiny -7 -4 -1 -3 19
loose|sentence<prose>prose -5 21 -4 -14 -2
loose|sentence<prose>sentence -1 23 -5 -18 -2
loose|sentence<role>tiny 26 -5 -1 -4 -18
loose|sentence<sentence>prose -17 33 -3 -20 -2
loose|sentence<sentence>sentence -17 20 -5 -12 -5
loose|sentence<sentence>short 10 25 -3 -29 -8
loose|sentence<short>short -22 7 -1 -2 9
loose|sentence<short>tiny 16 1 -1 -2 -18
loose|sentence<tiny>prose 17 -4 -2 -4 -11
loose|sentence<tiny>sentence 25 4 -4 -7 -23
loose|sentence<tiny>short -18 5 -1 -2 16
loose|sentence<tiny>tiny -21 -5 -2 -3 27
loose|short -10 22 -12 -18 0
loose|short<prose>sentence 0 15 -3 -13 -2
loose|short<role>edge -17 -7 -3 39 -18
loose|short<role>prose -13 -2 -2 0 17
loose|short<role>role -13 -3 -2 -1 16
loose|short<role>short -11 1 -2 -8 20
loose|short<role>tiny -14 -19 -5 -8 32
loose|short<sentence>tiny -7 -7 -1 17 -3
loose|short<short>role -31 -15 -1 -2 44
loose|short<short>sentence -22 -5 -2 -3 24
loose|short<short>short -32 16 -4 -7 0
loose|short<short>tiny 12 13 -2 -2 -26
loose|short<tiny>short -8 21 -1 -2 -9
loose|short<tiny>tiny -21 26 -2 -3 0
loose|tiny 8 17 -13 -19 -3
loose|tiny<asks>sentence -2 -1 15 -3 -7
loose|tiny<bullet>bullet -6 16 -1 -2 -6
loose|tiny<decimal>prose 15 -6 -3 -3 -10
loose|tiny<number>short -9 -6 -1 -1 21
loose|tiny<number>tiny -6 32 -4 -6 -27
loose|tiny<role>prose -15 -2 -2 -3 20
loose|tiny<role>role -1 20 -1 -7 -15
loose|tiny<role>tiny -16 15 -2 -7 -1
loose|tiny<sentence>asks 20 -22 -8 -14 -14
loose|tiny<sentence>prose 25 -3 -3 -20 -3
loose|tiny<sentence>tiny -11 -14 -5 32 -9
loose|tiny<short>asks 20 6 -2 -3 -23
loose|tiny<short>short -4 15 -2 -3 -6
loose|tiny<short>tiny -21 24 -2 -4 -3
loose|tiny<tiny>role -15 -5 -1 -3 12
loose|tiny<tiny>short -6 23 -2 -3 -11
loose|tiny<tiny>tiny -2 29 -6 -9 -15
marker:bullet -16 32 -8 -9 -8
marker:bullet:long:. -8 19 -4 -3 -9
marker:bullet:short:. -3 17 -2 -4 -6
marker:bullet:short:? -3 15 -5 -2 -6
marker:bullet:short:digit -5 35 -1 -9 -15
marker:bullet:short:sign -5 17 0 -2 -8
marker:bullet:short:word -9 18 -5 -9 2
marker:decimal 0 14 -7 -15 -12
marker:decimal:long:. -18 9 -9 2 -11
marker:decimal:short:. -6 16 -5 -5 -4
marker:decimal:short:? -63 1 63 -16 -19
marker:decimal:short:word 14 6 -15 -13 -13
marker:letter 22 -15 -13 -17 -22
marker:letter:short:word 22 -15 -13 -17 -22
marker:outline -7 -5 -13 -15 5
middle*1:1 -28 36 -7 -18 -9
middle*2:1 -17 18 -9 -42 16
middle*3:1 -21 9 -8 17 -5
middle:7<prose 7 14 -7 -47 6
middle:7<role 16 -6 -3 -21 12
middle:7<short 1 4 -4 -25 19
middle:7<tiny 17 0 -6 -29 -1
middle:7>middle -14 -2 -4 -11 21
middle:7>prose 13 -3 -6 -32 15
middle:7>role 21 -12 -4 -24 11
middle:7>short 2 26 -4 -25 -7
middle:7>tiny -1 5 -5 -30 26
middle:8<colon -21 -21 -6 55 -33
middle:8<middle -11 27 -4 -6 -15
middle:8<prose -19 -9 -6 39 -7
middle:8>prose -25 3 -9 17 8
middle:8>sentence -25 -17 -6 4 24
middle:8>short -17 -21 -3 41 -11
middle:8>tiny -11 -8 -4 31 -13
middle:digit|blank -5 -16 -12 32 -3
middle<colon -18 -22 -5 44 -18
middle<middle -16 25 -4 -11 0
middle<prose<short -19 13 -8 15 6
middle<prose<tiny -9 -11 -3 31 -16
middle<prose>prose -4 -8 -2 15 -1
middle<sentence -26 -20 -6 -32 51
middle<short<prose -20 18 -3 15 -23
middle<short<short 17 6 -3 -19 -6
middle<short<tiny -27 -9 -5 1 21
middle<short>prose -22 16 -2 -3 8
middle<short>sentence -32 13 -4 -6 8
middle<short>sentence|dense2 -36 13 -5 -7 9
middle<short>tiny -1 19 -1 -3 -23
middle<tiny<sentence -6 -7 -4 -10 19
middle<tiny<short 18 -3 -7 -27 -2
middle<tiny>sentence -12 -7 -2 -3 18
middle<tiny>sentence|dense2 -14 -7 -2 -3 21
middle<tiny>tiny -10 -4 -1 -1 15
middle>middle -16 25 -4 -11 -2
middle>prose>prose 25 -8 -9 7 -23
middle>prose>short -19 16 -9 -46 26
middle>role 16 -11 -3 5 -8
middle>sentence -9 -17 -5 -4 23
middle>short>prose -15 15 -2 -1 -10
middle>short>sentence -33 5 -5 14 -34
middle>short>tiny -21 7 -4 6 -8
middle>tiny>sentence -12 -14 -6 -21 38
middle>tiny>tiny -16 12 -3 48 -52
middle|dense1 -16 -2 -11 3 5
middle|dense3 3 -49 -7 9 19
number*2:0 -2 -5 -4 -6 19
number*2:2 11 -21 -6 -10 5
number*3:1 -9 -26 -2 -5 36
number*3:2 -7 -14 -2 -4 31
number:1<prose -8 2 -3 -5 17
number:1<sentence -30 7 -4 -8 21
number:1<tiny -11 -9 -2 -4 22
number:1>number -15 -11 -5 -7 15
number:1>prose -18 3 -5 -9 27
number:1>role -17 13 -2 -5 6
number:1>sentence -32 23 -5 -12 -10
number:1>short -9 -3 -2 -3 20
number:1>tiny -8 -7 -3 -6 22
number:2<tiny 32 -7 -5 -9 -30
number:2>short 49 1 -3 -6 -43
number:2>tiny 30 16 -5 -10 -38
number:3<short -27 -14 -1 -3 35
number:3>tiny 30 -38 -7 -9 -5
number:sign|tight -35 -25 -5 -10 45
number:word|tight -8 -18 -3 -5 14
number:|blank -10 -27 -5 -5 31
number:|tight -4 -5 -1 -3 16
number<number -6 -16 -4 -7 11
number<number<number -21 -9 -8 -9 11
number<prose -9 1 -3 -4 20
number<prose<number -22 9 -9 -11 15
number<prose<tiny -8 -5 -3 -6 22
number<prose>number -9 -7 -2 29 -7
number<role<short -14 -5 -3 -5 24
number<sentence<short 41 -4 -3 -6 -34
number<sentence<tiny -9 -7 -2 -4 25
number<short<short -6 -9 -1 -2 17
number<short<tiny 10 13 -1 -3 -19
number<short>number|dense3 -45 -13 -1 -4 50
number<short>prose|dense2 16 -3 -1 -1 -12
number<short>role -28 1 -2 -3 29
number<short>sentence|dense2 -12 -4 -2 -3 15
number<short>short 9 14 -1 -2 -27
number<short>short|dense3 10 -28 -1 -3 -3
number<short>tiny -7 -11 -1 -2 16
number<short>tiny|dense3 1 -20 -1 -3 4
number<tiny<number 16 -5 -8 -14 -13
number<tiny<short -18 -6 -1 -2 22
number<tiny>number|dense3 -3 -55 -7 -13 11
number<tiny>prose 37 -4 -3 -5 -25
number<tiny>prose|dense2 47 -4 -3 -5 -36
number<tiny>role -34 -12 -3 -5 37
number<tiny>role|dense2 -17 -12 -5 -9 19
number<tiny>sentence 40 -4 -2 -3 -33
number<tiny>sentence|dense2 49 -5 -2 -4 -43
number<tiny>short|dense2 19 -17 -1 -2 -9
number<tiny>tiny -4 16 -2 -3 -10
number>number -2 -17 -4 -6 13
number>number>number -15 -10 -9 -9 12
number>number>tiny -5 -14 -1 -2 24
number>prose -20 3 -5 -4 27
number>prose>number -31 4 -14 -19 24
number>prose>prose -8 -2 -1 -4 19
number>role 24 12 -4 -8 -27
number>sentence -36 10 -8 -21 17
number>short>sentence -14 -5 -2 -4 25
number>short>tiny 15 -8 -1 -2 1
number>tiny>number 19 -18 -7 -13 -11
number>tiny>prose -10 3 -2 -5 16
number>tiny>role -7 -11 -3 -6 19
number>tiny>sentence -12 -9 -2 -5 30
number>tiny>short -7 -7 -5 -6 19
number>tiny>tiny 8 16 -3 -5 -18
number|dense1 -31 4 -6 -15 37
number|dense3 9 -19 -8 -13 -1
numeric -18 20 -11 -13 17
outline*1:0 -15 -5 -2 -3 25
outline*2:0 -15 -7 -2 -3 28
outline*3:0 -15 -4 -2 -4 24
outline:word|blank -20 5 -15 -6 -2
outline<short -15 -6 -2 -3 28
outline|dense2 -15 -7 -2 -3 28
over:0 -39 12 -4 -15 43
over:1 16 7 -5 -20 1
over:2 17 -1 5 -15 -5
over:3 11 -2 6 -16 0
over:4 21 -4 5 -10 -12
person 13 -6 -12 -19 19
place:last -16 1 -2 6 11
price -46 -9 -3 0 54
prose*1:0 -3 -12 -7 32 -11
prose*1:1 -9 7 -4 19 -10
prose*2:0 -1 -6 1 17 -9
prose*2:1 -11 0 1 21 -10
prose*3:0 -1 -2 -9 22 -10
prose*3:1 -11 1 -2 23 -9
prose:!|blank -6 -8 -4 20 -3
prose:.|blank -16 13 -19 19 -14
prose:.|tight -15 8 -13 24 -14
prose:10<bullet-long -3 -9 -2 15 -1
prose:10<decimal -4 -8 -2 15 -2
prose:10<edge -2 -14 -3 24 -5
prose:10<prose -10 -1 -9 21 -5
prose:10>edge -3 -9 -2 16 -2
prose:10>prose -10 -2 -9 23 -4
prose:6<prose 37 -11 33 -42 -8
prose:6<role 33 -6 3 -27 -10
prose:6<short 17 6 -5 -14 -6
prose:6<tiny 22 -1 5 -22 -5
prose:6>prose 30 -7 34 -42 -8
prose:6>sentence 50 -7 -7 -43 -5
prose:6>short -4 14 7 -17 -10
prose:6>tiny 21 -8 -3 -8 -8
prose:7<prose -5 12 22 -20 -6
prose:7<short 30 -3 23 -42 -7
prose:7>prose 10 2 42 -28 -7
prose:7>tiny 22 -9 -3 -5 -6
prose:8<colon -3 17 8 -20 -3
prose:8<prose -8 18 15 -19 -4
prose:8<sentence -5 19 -3 -10 -3
prose:8>edge -3 17 -3 -11 -5
prose:8>prose -7 16 13 -16 -3
prose:8>sentence -5 34 -4 -28 -2
prose:9<bullet -2 -14 -1 18 -2
prose:9<bullet-long -1 -10 0 15 -1
prose:9<edge -3 -12 -4 24 -2
prose:9>bullet -3 -9 -1 16 -1
prose:9>bullet-long 23 -12 -3 -7 -2
prose:9>edge -2 -9 -2 18 -2
prose:9>middle -6 25 -2 -15 -3
prose:9>prose -11 16 -6 5 -4
prose::|blank -8 -12 -5 29 -4
prose::|tight -5 -16 -4 27 -5
prose:?|blank -17 -10 58 -46 -7
prose:?|tight -17 -25 54 -29 -7
prose:digit|blank -11 0 -10 22 -14
prose:digit|tight -8 -8 -4 31 -9
prose:sign|blank -1 -8 -4 21 -6
prose:sign|tight -4 -19 -2 33 -6
prose:word|blank 16 -26 -10 31 -15
prose:word|tight 12 -25 -7 28 -15
prose:…|blank -4 -10 -2 21 -3
prose:…|tight 0 -13 -4 20 -5
prose<asks -5 -9 -1 17 -2
prose<asks<prose -4 -8 -2 17 -2
prose<asks>prose -9 -3 19 -3 -2
prose<asks>prose|dense1 -11 -4 22 -1 -9
prose<asks>prose|dense2 -9 -2 24 -13 0
prose<asks>prose|dense3 -5 -1 26 -8 -8
prose<asks>sentence -8 -2 1 -5 15
prose<asks>sentence|dense1 -6 -2 21 -6 -6
prose<asks>sentence|dense2 -10 -3 -2 -9 20
prose<asks>short -7 -5 11 13 -19
prose<bullet 0 -16 0 19 -2
prose<bullet-long -2 -11 -2 18 -2
prose<bullet-long<bullet -3 -12 -1 18 -2
prose<bullet-long>prose -18 -23 -9 28 -16
prose<bullet-long>short -7 -14 -4 16 -3
prose<bullet<bullet 0 -14 0 15 -2
prose<bullet<prose -4 -22 -2 20 -4
prose<bullet>bullet|dense2 -6 17 -1 -2 -8
prose<bullet>bullet|dense3 40 -35 -3 -5 -14
prose<bullet>prose -4 21 -13 -21 -30
prose<colon -9 18 -2 3 -8
prose<colon<prose -10 -7 -4 26 -8
prose<colon<short -4 47 -2 -40 -4
prose<colon>bullet-long|dense2 -9 -9 -3 -6 16
prose<colon>bullet|dense1 -27 -6 -2 -12 25
prose<colon>decimal 2 -9 -7 -17 10
prose<colon>decimal|dense2 -5 -8 -4 -24 20
prose<colon>sentence -29 -11 -6 16 22
prose<colon>sentence|dense1 -22 -11 -6 -11 33
prose<colon>sentence|dense2 -40 -10 -5 10 32
prose<colon>short 23 -9 -5 -3 -12
prose<colon>short|dense1 -27 -4 -2 4 18
prose<colon>short|dense2 14 -13 -7 -15 3
prose<colon>short|dense3 27 -7 -4 -8 -26
prose<decimal -5 -8 -4 18 -5
prose<decimal-long -3 -11 -1 15 0
prose<decimal-long<decimal-long -2 -15 -1 19 0
prose<decimal-long>decimal-long -5 25 -2 -14 -3
prose<decimal<decimal -4 -14 4 15 -3
prose<decimal<sentence -3 -7 -3 15 -2
prose<decimal>decimal -16 21 -2 -2 -4
prose<decimal>prose|dense2 15 -19 -10 -9 3
prose<decimal>prose|dense3 -23 2 -6 -5 19
prose<decimal>sentence|dense1 27 -16 5 -3 -15
prose<decimal>short 23 -1 -5 -9 -46
prose<decimal>tiny 12 5 -10 -13 -46
prose<decimal>tiny|dense1 20 -6 -10 -13 -34
prose<edge 3 -17 -5 22 -4
prose<edge<edge 3 -17 -5 22 -4
prose<letter -5 -8 -2 18 -4
prose<middle<prose -5 -10 -2 21 -4
prose<middle<short -5 21 -1 -13 -1
prose<middle>prose 2 -16 -12 2 5
prose<middle>short -18 27 -5 -9 -10
prose<middle>tiny -16 1 -3 37 -25
prose<number<prose -5 -3 -1 18 -3
prose<number>prose -14 3 -4 -1 16
prose<number>prose|dense1 -15 4 -5 -9 21
prose<number>tiny -6 -5 -2 -4 17
prose<number>tiny|dense2 -6 -5 -2 -5 18
prose<prose<asks -10 -12 33 -12 -3
prose<prose<decimal -5 -4 -4 16 -3
prose<prose<middle -6 -3 -4 15 -4
prose<prose<prose -3 15 -1 0 -7
prose<prose<sentence -5 15 -4 -4 -2
prose<prose>bullet -3 -10 -1 18 -1
prose<prose>bullet-long -9 -12 -3 23 -3
prose<prose>middle -4 -18 -3 26 -3
prose<prose>prose|dense1 23 14 15 -25 -7
prose<prose>prose|dense2 1 -27 52 -32 -10
prose<prose>sentence 3 15 -4 -11 -4
prose<role<colon -11 -9 -7 28 -10
prose<role<tiny -7 -5 -2 17 -4
prose<role>edge|dense2 -17 -3 -2 -5 27
prose<role>prose|dense1 36 -3 -4 -6 -31
prose<role>prose|dense2 22 2 -2 -5 -19
prose<role>short|dense1 -12 -3 -1 -4 19
prose<role>tiny|dense1 34 -7 -1 -5 -25
prose<role>tiny|dense3 -9 -4 -1 0 16
prose<sentence -6 18 -5 -3 -5
prose<sentence<colon -3 41 -1 -35 0
prose<sentence<decimal -2 -15 -1 20 -1
prose<sentence<prose -4 18 -3 -7 -3
prose<sentence<role -5 -7 -4 16 -2
prose<sentence<sentence -5 15 -5 -6 -3
prose<sentence>asks -11 -3 -1 17 -2
prose<sentence>decimal|dense1 -11 18 -4 -5 -4
prose<sentence>prose|dense0 -25 -16 -3 43 -2
prose<sentence>prose|dense1 -36 15 -5 16 -7
prose<sentence>prose|dense2 52 -8 -5 -40 -5
prose<sentence>role -11 -5 -2 19 -3
prose<sentence>sentence|dense1 42 -7 -5 -27 -8
prose<sentence>sentence|dense2 -28 41 -2 -21 -4
prose<sentence>tiny|dense1 -11 24 -2 -12 -5
prose<short<asks -3 -13 -1 20 -1
prose<short<colon -5 19 -4 -10 -2
prose<short<middle -2 25 -1 -22 -1
prose<short>bullet 27 -8 -1 -2 -18
prose<short>bullet|dense2 15 -7 -2 -2 -10
prose<short>colon 15 -5 -2 -5 -10
prose<short>colon|dense1 -25 -5 -3 -5 30
prose<short>colon|dense2 47 -5 -2 -4 -45
prose<short>decimal-long 23 -3 0 -1 -17
prose<short>decimal-long|dense1 23 -2 0 -1 -18
prose<short>decimal|dense1 -39 -4 -1 -2 42
prose<short>edge -13 -5 -2 -2 20
prose<short>edge|dense2 -28 -3 -1 -1 34
prose<short>middle -27 25 -2 -3 -2
prose<short>prose 17 -3 -3 -4 -7
prose<short>prose|dense0 17 -2 -1 -3 -10
prose<short>prose|dense1 23 -2 -4 -5 -16
prose<short>prose|dense3 21 -3 -3 -4 -15
prose<short>role -24 -4 -2 -4 31
prose<short>role|dense2 -46 -3 -1 -2 50
prose<short>short -17 15 -3 -4 8
prose<short>short|dense1 15 16 -4 -9 -26
prose<short>short|dense2 -35 13 -1 -2 21
prose<short>short|dense3 -20 -21 -1 -3 31
prose<short>tiny|dense1 23 -16 -3 -7 -13
prose<short>tiny|dense2 -30 -3 -1 -2 34
prose<tiny -1 -8 -4 15 -4
prose<tiny<bullet-long -6 -8 -1 16 -1
prose<tiny<decimal -4 -9 -1 18 -2
prose<tiny>asks|dense2 24 -3 -1 -2 -19
prose<tiny>bullet 39 -5 -1 -1 -31
prose<tiny>bullet|dense2 34 -6 -1 -1 -26
prose<tiny>colon 17 -4 -2 -4 -11
prose<tiny>decimal 6 -22 -3 -5 2
prose<tiny>decimal-long 27 -14 -3 -4 -16
prose<tiny>decimal-long|dense1 24 -15 -3 -4 -12
prose<tiny>decimal|dense1 -32 -31 -4 -7 37
prose<tiny>prose 20 -5 -4 -6 -6
prose<tiny>prose|dense1 37 -7 -5 -8 -21
prose<tiny>prose|dense3 -17 -2 -2 -3 22
prose<tiny>role -23 1 -1 -2 26
prose<tiny>role|dense1 -28 4 -1 -3 29
prose<tiny>role|dense2 -27 0 -1 -2 31
prose<tiny>sentence|dense1 22 -9 -2 -4 -12
prose<tiny>sentence|dense2 -7 -6 -2 -4 17
prose<tiny>short|dense3 12 28 -2 -5 -38
prose<tiny>tiny|dense2 -20 -7 -2 -3 28
prose<tiny>tiny|dense3 46 3 -2 -6 -49
prose>asks -4 -8 -2 15 -2
prose>asks>prose -3 -9 -2 15 -2
prose>bullet-long 16 -16 -3 6 -3
prose>bullet-long>bullet-long 26 -16 -2 -6 -2
prose>bullet-long>prose -11 -5 -4 22 -4
prose>bullet-long>short -4 -12 -1 17 -1
prose>bullet>bullet-long -5 -9 -2 16 -2
prose>bullet>prose -5 -21 -3 19 -4
prose>decimal -4 -8 -2 17 -4
prose>decimal-long -4 -10 -2 15 -1
prose>decimal-long>decimal-long -4 -12 -2 18 -1
prose>decimal>sentence -3 -10 -1 17 -3
prose>decimal>tiny -5 -21 -2 31 -4
prose>middle>prose -4 -11 -2 20 -4
prose>middle>short -6 24 -5 -17 -3
prose>number>prose -4 -3 -1 16 -3
prose>number>tiny -5 -5 -2 15 -4
prose>prose>asks -10 -14 42 -23 -3
prose>prose>bullet-long 10 -15 -5 9 -2
prose>prose>colon -4 -8 -3 15 -1
prose>prose>middle 21 -16 -9 -1 -7
prose>role>bullet -7 -2 0 16 -1
prose>role>prose -2 21 -1 -16 -2
prose>sentence>sentence -6 15 -2 -4 -2
prose>tiny>decimal -2 -16 -1 19 -2
prose>tiny>prose -5 -5 -2 15 -3
prose|dense0 0 -57 -27 69 -29
prose|dense1 -44 19 -11 21 -36
prose|dense2 -6 -14 -5 40 -18
prose|dense3 -2 -22 -2 37 -10
prose|gap:0|0 -4 61 -3 -55 -1
prose|gap:0|blank -1 33 -7 -22 -5
prose|gap:blank|0 -5 79 -5 -76 -3
prose|gap:blank|blank -17 -13 -3 41 -21
prose|gap:tight|tight -16 -5 -7 35 -23
quotes -5 -24 -8 17 15
repeated:3 -26 -1 -7 -2 30
repeated:4 -44 0 -6 -26 51
repeated|bullet -12 33 -1 -2 -17
repeated|colon 23 -31 -13 -58 18
repeated|decimal -61 67 -6 -8 -23
repeated|prose -1 -25 -8 29 -6
repeated|role -19 2 -4 -14 30
repeated|sentence -9 -30 -3 42 -12
repeated|short -7 -14 -4 -5 21
role*2:2 -14 -3 -3 -11 30
role*3:1 2 -9 -5 -4 15
role*3:2 -16 17 -4 -5 4
role:!|blank -20 -5 -4 28 -10
role:.|blank -14 -7 -3 56 -30
role:.|tight -15 -19 -5 66 -32
role:1<edge -19 12 -3 -7 9
role:1<prose 17 -5 -2 -10 -4
role:1<role -19 22 -2 -8 6
role:1<sentence -8 -4 -2 -10 21
role:1<short -8 2 -3 -12 17
role:1<tiny -16 35 -2 -6 -21
role:1>edge -6 -8 -3 -13 28
role:1>prose -13 -4 -3 -10 24
role:1>role -16 29 -2 -8 -7
role:1>tiny 2 32 -2 -8 -26
role:2<bullet -8 -15 -3 -5 24
role:2<role 15 -2 -3 -7 -4
role:2<short 21 -4 -1 -5 -12
role:2<tiny 16 -5 -1 -4 -7
role:2>bullet 38 -15 -2 -5 -20
role:2>decimal 20 -16 -2 -4 -4
role:2>prose -5 -5 -5 -8 16
role:2>sentence 15 -3 -3 -5 -9
role:2>short 23 -4 -1 -3 -13
role:3<asks -14 -5 -2 -8 26
role:3<edge -9 -11 -2 -5 28
role:3<tiny -6 -6 -2 -6 19
role:3>asks -20 -1 -2 -5 28
role:3>edge -14 -4 -2 -7 29
role:3>prose 15 1 -3 -7 -5
role:4<bullet 21 -14 -4 -8 -7
role:4<prose -6 -4 -3 -7 18
role:4<role -6 -4 -2 -5 17
role:4<sentence -9 1 -2 -6 16
role:4<tiny -7 -10 0 -3 19
role:4>edge -14 -5 -4 -8 28
role:4>sentence -5 -5 -3 -9 16
role:4>short 18 -5 -2 -7 -4
role:4>tiny -10 -7 -1 -4 24
role:5<asks -13 -6 -3 -36 55
role:5<edge -7 -6 -3 -2 15
role:5<role -4 -8 -2 -11 23
role:5<sentence -10 -6 -2 -9 21
role:5<short -2 -4 -1 -12 20
role:5<tiny 26 -8 -2 -6 -10
role:5>edge -7 -6 -2 -9 22
role:5>prose 40 -4 -2 -6 -31
role:5>role -11 -7 -2 -23 46
role:5>sentence 24 -2 -1 -5 -17
role:5>short -6 -6 -2 -8 20
role:5>tiny -13 -14 -2 -12 39
role:6<prose -13 1 -2 31 -17
role:6<role -11 -6 -2 38 -22
role:6<short -14 -7 -2 31 -8
role:6<tiny -38 -4 -2 -3 41
role:6>prose -31 0 -3 0 33
role:6>role -19 -14 -5 37 -9
role:6>tiny -4 -9 -3 43 -38
role:7<prose -10 -5 -3 -7 25
role:7>edge -6 -8 -3 29 -16
role:7>role -8 -3 -2 35 -23
role:7>tiny -11 -6 -3 17 2
role:8<prose -11 -6 -3 37 -17
role:8<short -10 -4 -3 39 -25
role:8>prose -18 -5 -4 41 -16
role:8>tiny -14 -7 -3 49 -30
role::|blank 40 -12 -3 -11 -19
role::|tight 21 -18 -3 -4 0
role:affiliate_disclosure -27 3 -3 24 -8
role:cookie -11 -4 -3 29 -13
role:date -23 12 -4 -12 24
role:digit|blank -17 3 -3 -11 24
role:digit|tight -20 6 -3 -13 26
role:image_credit -51 -7 -3 -7 59
role:medical_disclaimer -5 -4 -2 25 -14
role:medical_review -1 -8 -5 -21 24
role:read_more -18 -5 -2 -1 28
role:related_posts 55 -8 -2 -5 -43
role:share -13 19 -3 -10 4
role:sponsored_content -23 -9 -1 -7 23
role:word|blank 12 -6 -6 -17 15
role:word|tight 10 -6 -5 -18 18
role<asks<prose 12 -5 -3 35 -40
role<asks<role -20 -5 -3 -19 44
role<asks<short 5 -6 -3 -30 30
role<asks>prose -10 2 -24 36 -10
role<asks>role -12 -5 21 7 -18
role<bullet 17 -23 -3 6 1
role<bullet-long -6 -38 -5 1 33
role<bullet<bullet 17 -21 -4 9 -4
role<bullet>bullet|dense3 -9 17 -1 -1 -7
role<colon -2 -1 -6 -16 14
role<decimal 4 -23 -4 5 8
role<decimal<decimal 19 -23 -2 -5 0
role<edge -8 -3 -2 -4 17
role<edge<edge -8 -3 -2 -4 17
role<number 25 -6 -2 -6 -16
role<prose<role 15 5 -1 -5 -14
role<prose<short -12 -3 -2 -5 23
role<role<asks -21 -2 -1 -4 28
role<role<edge -11 -2 -1 -2 16
role<role<short 17 -1 -2 -3 -11
role<role<tiny -12 15 -1 -6 3
role<role>edge -8 -4 -2 -5 18
role<role>edge|dense1 -10 -2 -2 -3 16
role<role>edge|dense2 -11 -4 -2 -5 22
role<role>prose|dense2 22 -5 -5 -9 -10
role<role>role|dense1 -14 7 -2 -7 16
role<role>role|dense3 -18 26 -4 -19 -2
role<role>sentence 20 -5 -4 -2 -14
role<role>short|dense3 35 -9 -1 -3 -26
role<role>tiny|dense3 -11 31 -2 -7 -21
role<sentence<asks -20 -3 -2 -6 31
role<sentence<prose 5 -6 -2 15 -11
role<sentence<role 44 -5 -4 -9 -37
role<sentence<tiny -28 3 -2 -6 34
role<sentence>role -5 -4 -2 17 -5
role<sentence>role|dense2 -13 -2 -1 21 -3
role<sentence>tiny 23 -6 -1 -15 -4
role<short<decimal -16 -9 -2 -8 34
role<short<edge -9 -5 -1 -6 22
role<short<number -30 -8 -2 -3 37
role<short<prose 10 -4 -3 32 -37
role<short<role -19 8 -3 -8 18
role<short>edge -11 -4 -1 -1 17
role<short>role 21 -4 -2 -3 -16
role<short>role|dense1 35 3 -2 -4 -35
role<short>sentence 23 -4 -1 -2 -17
role<short>sentence|dense2 24 -2 -1 -1 -19
role<short>short|dense1 8 18 -2 -2 -22
role<short>short|dense2 -17 -16 -1 -2 32
role<short>short|dense3 5 29 -1 -2 -40
role<short>tiny 20 -5 -1 -2 -12
role<short>tiny|dense1 20 -7 0 -1 -12
role<tiny<edge -23 0 -2 -6 31
role<tiny<number 4 -19 -4 -6 10
role<tiny<role -2 -12 -1 0 16
role<tiny<short -16 26 0 1 -14
role<tiny>asks 23 -6 -1 -1 -15
role<tiny>asks|dense2 17 -5 -1 -1 -10
role<tiny>bullet 14 -15 -1 -2 -3
role<tiny>prose -12 0 -2 -2 17
role<tiny>prose|dense2 -21 -2 -2 -3 28
role<tiny>sentence|dense2 30 -6 -1 -2 -20
role<tiny>sentence|dense3 -24 27 -1 -1 -10
role<tiny>short -17 15 -3 -4 6
role<tiny>short|dense1 -16 26 -1 -2 -12
role<tiny>short|dense2 -32 3 -1 -2 33
role<tiny>short|dense3 21 8 -5 -8 -34
role<tiny>tiny -1 15 -1 -4 -10
role<tiny>tiny|dense2 -9 -5 -1 -3 15
role<tiny>tiny|dense3 4 41 -2 -5 -46
role>asks -12 -3 -1 -3 18
role>asks>prose -14 0 -2 0 15
role>asks>role -5 -7 -2 -4 16
role>bullet 13 -21 -2 0 11
role>bullet>bullet 15 -20 -2 1 7
role>colon -18 -7 -2 2 22
role>decimal -3 -23 -2 4 21
role>middle 23 -5 -2 6 -25
role>prose>prose -15 -4 -3 -3 24
role>prose>role -7 -6 -3 -8 18
role>prose>sentence 40 0 -5 -2 -39
role>role>edge -23 -1 -2 18 9
role>role>prose -5 -6 -2 -6 15
role>role>role -8 5 -4 -13 19
role>role>sentence 0 -7 -4 15 -8
role>role>short -11 -4 -1 -6 22
role>role>tiny 21 6 -2 6 -31
role>sentence>short 24 -2 -1 -3 -19
role>sentence>tiny -14 -6 -3 -5 21
role>short>short -11 -7 -2 -2 21
role>short>tiny 32 -6 -2 -5 -20
role>tiny>asks -16 -4 -1 -4 26
role>tiny>bullet -13 -7 -2 -3 26
role>tiny>tiny -9 20 -1 -6 -3
role|dense0 -6 -1 -6 -18 11
role|dense1 -1 -8 -6 -3 19
role|dense2 0 -15 -7 -1 23
role|dense3 10 18 -9 -12 -8
role|gap:0|0 -13 51 -2 -2 -42
role|gap:0|blank -7 -6 -3 -3 19
role|gap:blank|edge -11 -4 -3 3 15
role|gap:tight|tight 3 -6 -7 -7 15
run:2:blank -19 47 -1 -9 -16
run:3:blank -16 52 -13 -7 -21
run:3:tight -3 9 -8 -20 8
run:4:blank -14 39 -9 -10 -17
run:5:blank -17 43 -5 -9 -18
run:5:tight -11 -7 -5 9 15
run:6:blank -12 48 -3 -6 -28
run:6:tight -2 6 -18 -6 5
run:first:blank -13 37 -4 -6 -14
run:inner:blank -2 23 -2 -3 -12
run:inner:tight -6 10 -19 -7 4
run:last:blank -14 42 -5 -7 -16
same:ending -15 29 -3 12 -25
same:first -8 16 -4 -4 -9
sentence*1:0 2 -8 -7 27 -15
sentence*1:1 -3 20 -8 -4 -13
sentence*2:0 8 -9 -6 21 -13
sentence*2:1 -15 18 -7 6 -12
sentence*3:0 7 -1 -8 14 -15
sentence*3:1 -17 16 -7 11 -12
sentence*3:2 -5 -22 -3 36 -6
sentence:!|blank 24 -9 -5 -3 -8
sentence:!|tight 27 -29 -5 0 -13
sentence:.|blank -7 5 -11 19 -19
sentence:.|tight -5 -7 -9 27 -20
sentence:4<role 24 -9 -2 -12 -6
sentence:4<short -9 -19 -3 31 -8
sentence:4<tiny 63 -7 -7 -57 -14
sentence:4>asks 37 -22 -7 -32 -15
sentence:4>prose 32 -20 -5 -7 -6
sentence:4>short 4 -14 -1 18 -9
sentence:4>tiny 24 10 -3 -28 -10
sentence:5<asks 27 -15 -2 -17 -5
sentence:5<prose 19 3 -5 -11 -8
sentence:5<sentence -7 20 -3 -7 -8
sentence:5<short 16 -5 -3 1 -9
sentence:5<tiny 24 -9 -3 -7 -7
sentence:5>asks 43 -5 -3 -39 -5
sentence:5>decimal 16 26 -5 -38 -16
sentence:5>number 44 -8 -4 -36 -14
sentence:5>prose 17 -6 -4 -3 -6
sentence:5>role -6 -4 -1 19 -5
sentence:5>sentence 26 -5 -4 -13 -7
sentence:5>short -1 -4 -3 16 -10
sentence:5>tiny -10 4 -2 16 -6
sentence:6<colon -9 20 -2 -10 -6
sentence:6<decimal -8 22 -3 -15 -5
sentence:6<prose -3 17 -2 -9 -4
sentence:6<role -4 -7 -1 17 -3
sentence:6<tiny -14 1 -2 20 -4
sentence:6>asks -19 -8 -1 31 -2
sentence:6>colon -1 -13 -1 18 -4
sentence:6>decimal 0 -21 -3 24 -5
sentence:6>number -15 9 -2 7 -5
sentence:6>role -3 -8 -2 17 -5
sentence:6>sentence -15 25 -3 -8 -5
sentence:7<bullet -6 -22 -1 33 -2
sentence:7<decimal -4 -12 -1 19 -2
sentence:7<tiny -13 -8 -2 27 -5
sentence:7>asks -7 -8 -1 19 -2
sentence:7>bullet -5 -30 -1 38 -2
sentence:7>colon -6 -10 -1 19 -3
sentence:7>decimal -4 -11 -2 20 -4
sentence:7>prose -17 7 -3 17 -4
sentence:7>short -3 -10 -1 19 -4
sentence:7>tiny -4 -8 -2 15 -4
sentence:8<bullet -5 -14 -1 21 -1
sentence:8<colon -6 23 -1 -17 -3
sentence:8<decimal -4 -10 -1 17 -2
sentence:8>asks -8 -6 -1 18 -1
sentence:8>bullet -6 -11 -1 19 -1
sentence:8>decimal -8 -19 -2 32 -3
sentence:8>number -7 -4 -1 15 -3
sentence:8>prose -4 19 -3 -7 -3
sentence:8>role 15 -6 -1 -7 -2
sentence:8>sentence -14 -1 -3 20 -3
sentence:8>tiny -7 -9 -2 19 -4
sentence:…|blank 2 -13 -4 15 -14
sentence<asks<sentence -11 -6 -1 23 -2
sentence<asks>prose|dense2 -5 -2 21 -9 -6
sentence<asks>sentence -5 -3 15 -5 -3
sentence<asks>sentence|dense1 -5 -2 27 -6 -9
sentence<asks>sentence|dense2 -5 -3 20 -7 -8
sentence<asks>short -5 -12 47 -10 -24
sentence<asks>short|dense1 -6 -12 41 -13 -25
sentence<bullet 0 -29 -1 35 -3
sentence<bullet-long -2 -29 -1 35 -3
sentence<bullet-long<bullet-long 4 -29 -1 29 -3
sentence<bullet<bullet 1 -24 -1 27 -2
sentence<colon -11 23 -3 -10 -8
sentence<colon<prose -7 41 -2 -33 -5
sentence<colon<sentence -10 -48 -3 52 -4
sentence<colon>prose -24 -5 -3 12 14
sentence<colon>sentence|dense1 14 -14 -5 -15 -10
sentence<decimal<sentence -6 -10 -2 19 -5
sentence<decimal<short -11 -20 -1 35 -3
sentence<decimal>prose 23 -10 -1 -4 -10
sentence<decimal>prose|dense1 31 -9 -5 -4 -17
sentence<decimal>sentence|dense1 3 -20 17 -5 -6
sentence<decimal>sentence|dense2 -15 14 2 -8 -9
sentence<decimal>short 20 0 -5 -13 -32
sentence<decimal>short|dense2 28 -21 -6 -14 -30
sentence<edge 19 -29 -7 10 -5
sentence<edge<edge 19 -29 -7 10 -5
sentence<middle 6 -21 -1 20 -3
sentence<number -18 -17 -3 43 -9
sentence<number>short 39 -15 -4 -9 -25
sentence<number>short|dense2 13 -15 -4 -9 5
sentence<number>tiny -9 -7 -2 -5 25
sentence<number>tiny|dense2 -9 -7 -2 -5 24
sentence<prose -5 16 -5 1 -8
sentence<prose<asks 52 19 -4 -57 -5
sentence<prose<colon -19 7 -3 15 -4
sentence<prose<decimal -14 -10 -3 33 -5
sentence<prose<role 34 -18 -3 -15 -4
sentence<prose<short -5 20 -4 -7 -5
sentence<prose>role -3 30 -1 -23 -2
sentence<prose>sentence -4 21 -3 -10 -1
sentence<role<role 20 -7 -4 -10 -5
sentence<role<sentence 23 -9 -2 -9 -6
sentence<role<short -5 -5 -2 15 -3
sentence<role<tiny -14 -5 -2 25 -4
sentence<role>edge -8 -3 -2 -6 20
sentence<role>edge|dense2 -8 -1 -2 -5 16
sentence<role>role -12 -3 -1 -7 23
sentence<role>sentence -17 -3 -2 -5 26
sentence<role>short|dense2 24 -5 -3 -9 -16
sentence<role>tiny|dense3 -27 18 -2 -8 1
sentence<sentence<colon -5 21 -2 -16 -3
sentence<sentence<decimal -11 15 -1 -7 -4
sentence<sentence>asks -14 -17 -2 29 -2
sentence<sentence>colon -6 -8 -1 20 -2
sentence<sentence>decimal -3 17 -3 -12 -7
sentence<sentence>decimal|dense1 1 24 -2 -25 -7
sentence<sentence>prose -15 13 -3 5 -3
sentence<sentence>prose|dense1 -18 -10 -4 24 -2
sentence<sentence>prose|dense2 -6 15 -1 -7 -1
sentence<sentence>role 10 -18 -1 13 -4
sentence<sentence>sentence|dense1 -6 -9 -3 17 -4
sentence<sentence>short|dense1 25 -5 -3 -20 -8
sentence<sentence>tiny|dense1 -10 27 -3 -21 -7
sentence<short -2 -4 -2 15 -6
sentence<short<colon -8 -9 -1 20 -4
sentence<short<middle -18 -21 -1 34 -9
sentence<short<number -11 -4 -1 18 -3
sentence<short<prose -8 -2 -1 15 -2
sentence<short>decimal 1 -20 -4 -4 10
sentence<short>edge -26 -5 -1 -1 36
sentence<short>edge|dense1 -32 -5 -1 -1 43
sentence<short>prose|dense2 25 -3 -2 -2 -19
sentence<short>role -29 -4 -3 -4 35
sentence<short>role|dense2 -18 -5 -3 -5 23
sentence<short>sentence|dense1 -19 1 -3 -5 20
sentence<short>sentence|dense2 35 -4 -2 -3 -27
sentence<short>short -15 0 -1 -2 17
sentence<short>short|dense1 9 9 -1 -3 -20
sentence<short>short|dense2 -25 0 -1 -2 26
sentence<short>tiny|dense2 -6 -10 -2 -3 17
sentence<tiny 15 -7 -6 7 -11
sentence<tiny<bullet 54 -10 -1 -39 -3
sentence<tiny<decimal -4 -13 -1 18 -2
sentence<tiny<edge 26 -8 -2 -16 -4
sentence<tiny<middle 28 -10 -3 -17 -5
sentence<tiny<number -28 -13 -2 48 -5
sentence<tiny<role 1 -8 -2 15 -5
sentence<tiny<short 8 -16 -2 13 -3
sentence<tiny>asks -21 -5 -1 -2 24
sentence<tiny>asks|dense2 -21 -6 -1 -2 24
sentence<tiny>middle 33 1 -1 -2 -33
sentence<tiny>sentence 18 -4 -4 -7 -7
sentence<tiny>sentence|dense2 24 -5 -2 -3 -14
sentence<tiny>sentence|dense3 -9 -8 -3 -4 15
sentence<tiny>short|dense1 -17 26 -1 -2 -11
sentence<tiny>short|dense2 -31 -3 -1 -2 35
sentence<tiny>short|dense3 31 -16 -1 -1 -25
sentence<tiny>tiny -3 -8 -2 -4 16
sentence<tiny>tiny|dense2 -18 -8 -2 -4 29
sentence<tiny>tiny|dense3 38 -25 -2 -5 -33
sentence>asks>prose 17 -13 -3 -1 -5
sentence>asks>sentence -1 -8 -2 15 -3
sentence>bullet -10 -30 -1 45 -2
sentence>bullet-long>bullet-long -8 -35 -2 44 -3
sentence>bullet>bullet -10 -16 -2 29 -2
sentence>colon -6 -9 -1 19 -3
sentence>colon>short -7 -9 -1 21 -3
sentence>decimal>short -27 -24 -2 38 -14
sentence>edge -4 -7 -2 19 -5
sentence>edge>edge -4 -7 -2 19 -5
sentence>middle -2 -10 -2 16 -7
sentence>number 18 0 -4 -4 -12
sentence>number>short 53 -15 -5 -41 -13
sentence>number>tiny -30 10 -2 16 -6
sentence>prose>colon -23 -6 -2 31 -1
sentence>prose>role 7 25 -2 -26 -3
sentence>prose>sentence -15 4 -3 16 -4
sentence>prose>tiny 25 -4 -3 -15 -4
sentence>role -1 -9 -2 17 -5
sentence>role>edge -7 -6 -1 17 -4
sentence>role>tiny 2 -7 -1 15 -5
sentence>sentence>asks -9 23 -2 -14 -3
sentence>sentence>colon -2 -18 -1 28 -2
sentence>sentence>role 12 -31 -2 23 -4
sentence>sentence>sentence -21 13 -4 6 -6
sentence>short>colon -6 -28 -1 39 -3
sentence>short>decimal -23 34 -4 -30 -9
sentence>short>edge -4 -18 -1 28 -5
sentence>short>prose -3 -7 -2 15 -5
sentence>short>sentence 7 17 -3 -20 -7
sentence>short>short -4 -10 -1 20 -4
sentence>tiny -6 -6 -4 21 -9
sentence>tiny>asks -8 17 -1 -3 -3
sentence>tiny>prose -4 -12 -1 20 -3
sentence>tiny>sentence -10 -1 -3 17 -7
sentences -9 2 -5 24 -18
sentence|dense0 -6 -60 -12 44 -16
sentence|dense1 -22 6 -15 25 -26
sentence|dense2 11 -9 -9 20 -19
sentence|dense3 -7 -9 -5 16 -15
sentence|gap:0|0 -2 15 -2 -13 -1
sentence|gap:0|blank -2 33 -4 -24 -3
sentence|gap:blank|0 -9 50 -3 -41 -2
sentence|gap:blank|blank -1 -12 -11 30 -20
sentence|gap:blank|edge -6 -17 -2 31 -4
sentence|gap:tight|edge -1 -11 -3 19 -6
sentence|gap:tight|tight -1 -8 -10 26 -22
shape:asks -18 -7 29 -3 -1
shape:bullet -10 27 -6 -9 -4
shape:bullet-long -11 20 -5 -1 -8
shape:colon 2 -18 -11 11 11
shape:decimal 3 11 -5 -15 -10
shape:letter 22 -15 -13 -17 -22
shape:number 4 -10 -5 -10 15
shape:outline -20 -3 -10 -6 8
shape:prose -16 2 -5 36 -23
shape:role 2 -8 -7 -3 16
shape:sentence -2 0 -11 25 -21
shape:short 15 -3 -14 -22 21
shape:tiny 15 -7 -13 -22 14
shape:titled -28 -17 -9 7 25
short*1:0 17 -12 -9 -13 16
short*1:1 0 16 -8 -11 5
short*2:0 26 -9 -8 -11 3
short*2:2 -30 9 -5 -7 25
short*3:0 14 -10 -8 -12 18
short:4<asks 19 -9 -1 -1 -11
short:4<bullet 9 -17 -2 -2 9
short:4<bullet-long 18 -17 -1 -1 2
short:4<colon 0 18 -2 -4 -9
short:4<decimal -9 -20 -2 -3 27
short:4<role -20 6 -2 -2 20
short:4>bullet 28 -22 -2 -2 -14
short:4>bullet-long 24 -41 -1 -2 2
short:4>decimal 11 -15 -1 -2 -6
short:4>decimal-long 23 -12 -1 -1 -26
short:4>edge -16 5 -2 -2 15
short:4>role -34 6 -2 -3 33
short:4>sentence 17 -7 -2 -2 -5
short:5<asks -8 15 -1 -2 -16
short:5<bullet-long -3 -25 -1 -1 24
short:5<colon 4 -16 -2 -4 8
short:5<edge 22 -13 -1 -1 -7
short:5<number -42 -8 -1 -2 48
short:5<sentence 19 -6 -2 -3 -10
short:5>bullet 8 -18 -1 -2 9
short:5>bullet-long -20 -34 -3 -2 32
short:5>colon 34 -6 -2 -3 -25
short:5>edge -20 -3 -1 -1 24
short:5>middle 9 9 -2 -2 -19
short:5>number -45 11 -1 -3 30
short:5>role 18 3 -1 -2 -18
short:6<bullet 30 -11 -3 -3 -20
short:6<colon -22 -8 -1 -2 25
short:6<decimal 12 9 -2 -5 -22
short:6<edge -7 -8 -2 -2 20
short:6<middle -17 28 -1 -3 -15
short:6<number 21 -3 -1 -2 -18
short:6<role 22 -8 -1 -2 -10
short:6<tiny -7 -4 -3 -5 16
short:6>asks -8 -9 -1 -4 19
short:6>decimal -4 -17 -4 -4 20
short:6>edge -11 -11 -1 -2 20
short:6>short -24 -5 -2 -5 30
short:6>tiny 16 -8 -2 -5 -4
short:7<asks -26 -12 -1 -8 52
short:7<prose -19 17 -4 -7 14
short:7<role 22 -4 -1 -2 -13
short:7<sentence -26 -10 -4 -8 35
short:7<short -7 -6 -3 -5 18
short:7>prose -16 12 -5 -8 11
short:7>sentence -19 -8 -2 -4 27
short:7>short -21 -3 -1 -3 24
short:digit|blank -11 -7 -4 -5 26
short:digit|tight 15 -27 -3 -7 5
short:sign|blank 9 -18 -8 -16 6
short:sign|tight -7 -38 -7 -14 29
short:word|blank 12 1 -13 -18 11
short:word|tight 4 3 -11 -20 5
short<asks<prose -19 -1 -2 -3 23
short<asks<short -25 2 -1 -3 22
short<asks<tiny 20 -10 -1 -1 -12
short<asks>prose|dense1 -6 -4 28 -12 -10
short<asks>role -6 16 14 -12 -22
short<asks>role|dense2 -6 -4 41 -9 -21
short<bullet-long 8 -20 -2 -2 14
short<bullet-long<bullet 20 -8 -3 -3 -10
short<bullet-long<bullet-long 12 -18 -1 -1 6
short<bullet-long<prose 26 -17 -1 -1 -25
short<bullet<bullet 9 -19 -1 -1 11
short<bullet>bullet 10 -17 -2 -6 13
short<bullet>bullet|dense2 8 -22 -4 -7 22
short<colon<prose 10 23 -2 -3 -24
short<colon<sentence 12 -17 -1 -4 -8
short<colon<short -29 -10 -3 -7 35
short<colon>bullet 17 -7 -3 10 -15
short<colon>bullet-long -12 -9 -3 26 -8
short<colon>bullet-long|dense1 -30 -6 -3 19 15
short<colon>prose|dense2 -15 -3 -4 -8 21
short<colon>short|dense1 -15 -5 -3 -25 27
short<decimal-long<decimal-long 17 -9 -1 -1 -6
short<decimal<decimal 11 -20 -3 -2 7
short<decimal<prose -29 11 -2 -6 8
short<decimal<sentence -26 3 -4 -8 26
short<decimal<short 23 -13 -1 -2 -6
short<decimal>prose 21 -3 -1 -3 -15
short<decimal>sentence 8 -15 1 -8 -4
short<middle -7 16 -2 -3 -8
short<middle<prose -20 25 -1 -2 -8
short<middle<tiny 26 -1 -2 -4 -28
short<middle>prose -31 9 -4 -10 14
short<middle>short 5 6 -3 1 -20
short<number -15 -1 -1 -2 19
short<number<prose -19 -3 -1 -2 25
short<number<sentence -15 -13 -2 -3 27
short<number>short -3 -7 -1 -3 16
short<number>short|dense3 -16 -5 -1 -2 22
short<number>tiny 16 1 -1 -3 -13
short<number>tiny|dense3 28 10 -1 -3 -29
short<prose<asks 13 8 -1 -2 -17
short<prose<bullet-long -18 -6 -1 -2 28
short<prose<colon 24 -6 -1 -3 -21
short<prose<decimal -7 24 -3 -3 -19
short<prose<middle -23 11 -6 -10 20
short<prose<prose 15 -8 -3 -3 -3
short<prose<sentence -10 -8 -2 -3 22
short<prose>bullet-long -6 -11 -2 22 -1
short<prose>middle -6 21 -2 -12 -3
short<role<prose 23 6 -1 -2 -30
short<role<role -17 -3 -1 -2 26
short<role<sentence 15 -12 -2 -2 -1
short<role<short -24 10 -2 -2 19
short<role<tiny -8 -4 -1 -2 16
short<role>edge -13 -11 -3 35 -11
short<role>edge|dense2 -11 -9 -4 36 -18
short<role>number -23 -3 -2 -1 25
short<role>prose|dense1 -25 -3 -2 -11 42
short<role>prose|dense2 20 -4 -2 -8 -9
short<role>role|dense2 -11 -4 -2 -8 24
short<role>sentence 17 -3 -2 -3 -10
short<role>sentence|dense2 20 -3 -2 -4 -11
short<role>short|dense1 5 0 -1 -23 14
short<role>short|dense3 26 -13 -2 4 -22
short<role>tiny|dense2 -5 -6 -2 -3 15
short<role>tiny|dense3 -31 21 -4 -4 4
short<sentence<role 56 -5 -1 -2 -49
short<sentence>asks -12 0 -2 15 -2
short<sentence>decimal -12 -18 -1 31 -5
short<sentence>decimal|dense2 -17 -21 -2 23 -13
short<sentence>number -12 -5 -1 22 -4
short<sentence>prose|dense2 30 -14 -5 -11 -7
short<sentence>role -7 -4 -1 16 -3
short<sentence>role|dense2 -9 -3 -1 17 -4
short<sentence>sentence|dense2 29 -13 -3 -15 -7
short<sentence>short|dense2 9 -18 -3 11 -9
short<sentence>tiny -6 -5 -1 16 -3
short<sentence>tiny|dense2 -10 -8 -1 22 -4
short<short<bullet 17 -1 -2 -3 -21
short<short<edge 19 -11 -1 -2 -4
short<short<middle -23 13 -1 -1 7
short<short<number -30 27 -1 -2 -11
short<short<role 24 -3 -2 -3 -19
short<short<sentence -16 -13 -1 -2 29
short<short<short -21 8 -6 -7 16
short<short<tiny 10 9 -1 -3 -15
short<short>asks 21 -3 -2 -3 -20
short<short>asks|dense2 12 -21 -3 -4 2
short<short>colon -10 -11 -2 -5 20
short<short>colon|dense1 -28 -13 -3 -9 37
short<short>colon|dense2 41 -2 -1 -3 -39
short<short>decimal 9 -20 -1 -3 7
short<short>decimal|dense3 25 -33 -1 -4 -23
short<short>edge|dense2 -10 -4 -2 -1 15
short<short>number -39 1 -2 -5 18
short<short>number|dense3 -43 3 -2 -6 16
short<short>prose|dense1 -19 9 -6 -8 17
short<short>prose|dense2 21 9 -4 -3 -25
short<short>prose|dense3 -21 -12 -2 -3 31
short<short>role -21 7 -1 -2 18
short<short>role|dense1 -5 -17 -1 -5 24
short<short>role|dense2 -20 3 -1 -2 20
short<short>role|dense3 -25 27 -1 -3 -2
short<short>sentence|dense1 33 2 -4 -6 -40
short<short>sentence|dense3 -28 -12 -1 -1 35
short<short>short|dense1 20 -10 -4 -7 -15
short<short>short|dense3 -10 -50 -3 -4 30
short<short>tiny|dense1 -36 25 -2 -3 9
short<short>tiny|dense2 13 8 -2 -3 -19
short<tiny<bullet 15 -10 -2 -4 -2
short<tiny<colon -2 16 -1 -1 -17
short<tiny<edge 42 -3 -1 -1 -36
short<tiny<number -49 4 -1 -3 40
short<tiny<role 19 1 -2 -3 -16
short<tiny<sentence 21 8 -1 -3 -27
short<tiny<short -19 -1 -2 -4 25
short<tiny<tiny -23 10 -2 -3 17
short<tiny>bullet 8 -24 -3 -4 13
short<tiny>edge -11 30 -1 -3 -24
short<tiny>middle -4 -23 -2 -3 14
short<tiny>number -21 1 -1 -2 16
short<tiny>number|dense3 -53 11 -1 -2 22
short<tiny>prose|dense2 16 4 -1 -2 -16
short<tiny>prose|dense3 -25 -1 -2 -3 27
short<tiny>role|dense2 -15 -4 0 -1 22
short<tiny>role|dense3 3 -32 -1 -2 13
short<tiny>sentence|dense1 -38 -16 -1 -2 46
short<tiny>sentence|dense2 35 -1 -1 -1 -32
short<tiny>short|dense1 -2 26 -2 -4 -22
short<tiny>short|dense3 18 -46 -1 -2 11
short<tiny>tiny|dense1 -14 15 -2 -4 -1
short<tiny>tiny|dense3 34 14 -1 -3 -47
short>asks>prose 23 -11 -2 -3 -9
short>asks>role -61 2 -2 -2 50
short>bullet 20 -23 -2 -3 2
short>bullet-long 15 -45 -2 -2 14
short>bullet-long>bullet-long 20 -23 -1 -1 -4
short>bullet>bullet -7 -17 -2 -2 22
short>colon>bullet-long -8 -15 -2 -6 20
short>colon>prose 22 -5 -1 -4 -21
short>colon>short -11 -10 -3 -8 19
short>decimal 15 -19 -3 -4 1
short>decimal-long 35 -20 -1 -2 -31
short>decimal-long>decimal-long 34 -20 -1 -2 -30
short>decimal>decimal 19 -14 -1 -2 -10
short>decimal>sentence 37 -16 -1 -2 -35
short>decimal>short -16 -11 -1 -1 26
short>edge -16 -1 -1 -1 19
short>edge>edge -16 -1 -1 -1 19
short>middle -4 15 -1 -2 -7
short>middle>short -32 22 -3 -3 2
short>number -21 23 -1 -3 2
short>number>short -19 -21 -2 -4 30
short>number>tiny -10 19 -1 -3 -7
short>outline -72 -3 -1 -1 75
short>prose 16 -2 -6 -7 -1
short>prose>bullet 26 -6 -1 -2 -17
short>prose>bullet-long 29 -3 -1 -1 -22
short>prose>colon 23 -8 -3 -3 -14
short>prose>middle -43 22 -4 -7 33
short>prose>number -28 4 -1 -2 28
short>prose>prose 15 -4 -3 -3 -5
short>role>edge -63 -3 -1 -2 65
short>role>number -33 -4 -1 -3 37
short>role>prose 23 -5 -2 -3 -12
short>role>short 9 13 -1 -2 -17
short>role>tiny -16 1 -3 -4 18
short>sentence>decimal -38 6 -3 -4 14
short>sentence>number 52 -2 -1 -2 -47
short>sentence>role -10 -2 -1 -2 15
short>sentence>tiny 31 -4 -1 -2 -24
short>short>asks -19 -12 -1 -2 26
short>short>colon -35 -15 -2 -4 45
short>short>decimal 5 -33 -1 -2 7
short>short>edge -11 -6 0 0 16
short>short>middle 0 18 -1 -1 -17
short>short>number -14 -26 -1 -2 23
short>short>sentence 5 -23 -2 -3 21
short>short>short -13 17 -4 -6 1
short>short>tiny -14 19 -2 -2 -2
short>tiny>asks -23 -8 -3 -3 29
short>tiny>edge -26 21 -1 -3 0
short>tiny>prose 23 -7 -1 -2 -13
short>tiny>tiny -18 11 -1 -2 11
short|dense0 32 -21 -5 -9 -7
short|dense1 20 -2 -16 -25 1
short|dense2 5 -1 -13 -20 23
short|dense3 10 -12 -13 -23 18
short|gap:0|0 -2 18 -2 0 -15
short|gap:blank|0 -21 51 -1 -1 -29
short|gap:blank|blank 23 -23 -12 -20 19
short|gap:blank|edge -15 -6 -2 -2 24
short|gap:tight|edge -16 4 -1 -2 15
short|gap:tight|tight 12 -4 -13 -24 10
start:digit -33 19 -8 -19 16
start:lower -26 16 -5 -7 11
start:sign -45 11 -11 -3 35
start:upper 30 -5 -29 15 -16
than-after:alike -10 15 -6 -17 21
than-after:shorter 12 1 -5 -16 9
than-before:alike 12 13 -5 -19 -3
than-before:shorter 5 4 -4 -15 15
time -28 -17 -3 11 37
tiny*1:0 16 -8 -9 -14 13
tiny*2:0 6 -10 -7 -12 22
tiny*3:0 18 -9 -8 -13 9
tiny:!|blank -33 5 -2 -5 33
tiny:!|tight 20 -38 -8 -15 -10
tiny:.|blank -9 -21 -4 -13 28
tiny:.|tight 1 -27 -5 -17 25
tiny:1<colon 26 -20 -2 -6 -12
tiny:1<decimal -30 -8 -4 -5 23
tiny:1<edge -15 -11 -5 -5 29
tiny:1<number -19 36 -2 -4 -16
tiny:1<role -18 25 -3 -6 -3
tiny:1<sentence 20 -12 -4 -7 -3
tiny:1<short 22 -7 -1 -3 -11
tiny:1<tiny -3 -15 -4 -7 17
tiny:1>bullet 2 -19 -2 -2 10
tiny:1>decimal -28 -10 -2 -4 23
tiny:1>decimal-long -1 -22 -2 -4 15
tiny:1>number -27 20 -1 -3 4
tiny:1>prose 15 0 -3 -6 -4
tiny:1>role -10 0 -2 -4 17
tiny:1>sentence 20 -6 -5 -8 -11
tiny:1>tiny 1 -21 -3 -7 24
tiny:2<bullet 18 -18 -1 -1 -1
tiny:2<bullet-long -19 -22 -1 -1 34
tiny:2<decimal 41 -12 -2 -2 -29
tiny:2<edge -13 -7 -1 -1 23
tiny:2<middle -23 -5 -1 -2 30
tiny:2<number 13 -17 -2 -4 -1
tiny:2<short -15 10 -1 -3 11
tiny:2>bullet 26 -17 -1 -2 -9
tiny:2>decimal 6 -18 -1 -2 7
tiny:2>edge -15 -1 -1 -2 19
tiny:2>middle -15 4 -1 -2 15
tiny:2>number -15 -8 -2 -4 18
tiny:2>short -16 -3 -2 -3 24
tiny:2>tiny -3 22 -2 -4 -9
tiny:3<bullet 1 -13 -4 -2 16
tiny:3<bullet-long 21 -19 -2 -1 -3
tiny:3<colon -32 14 -2 -5 20
tiny:3<decimal 17 -13 -2 -3 -2
tiny:3<edge 24 3 -3 -3 -22
tiny:3<number -3 -14 -2 -3 15
tiny:3<sentence -17 -1 -2 -3 23
tiny:3>bullet 11 -18 -4 -2 9
tiny:3>edge -22 -1 -2 -2 23
tiny:3>middle 20 5 -1 -3 -24
tiny:3>number 17 17 -3 -4 -40
tiny:3>role -18 9 -1 -2 12
tiny:3>sentence -4 -6 -3 -4 15
tiny:digit|tight -31 11 -4 -8 12
tiny:sign|blank -10 -6 -5 -10 24
tiny:sign|tight -8 -17 -5 -11 28
tiny:word|blank 12 -7 -12 -18 7
tiny:word|tight 8 -7 -12 -21 -2
tiny:…|blank -41 -9 -1 -2 55
tiny:…|tight -13 -30 -1 -5 28
tiny<asks<tiny -22 -14 -2 -4 24
tiny<asks>prose -4 -2 15 -6 -3
tiny<asks>prose|dense2 -4 -2 16 -6 -4
tiny<asks>sentence -5 -2 24 -4 -8
tiny<asks>sentence|dense2 -7 -2 26 -5 -9
tiny<asks>short -8 -9 -30 -9 48
tiny<asks>tiny -15 -16 -25 15 26
tiny<bullet 9 -19 -3 -2 13
tiny<bullet-long 9 -19 -1 -1 11
tiny<bullet-long<bullet-long 29 -20 -1 -1 -10
tiny<bullet<bullet 12 -22 -2 -1 11
tiny<bullet<tiny -22 -9 -8 -6 28
tiny<bullet>tiny -22 46 -2 -8 -30
tiny<colon -18 5 -2 -5 17
tiny<colon<prose 11 22 -1 -2 -31
tiny<colon<short -23 -3 -1 -2 26
tiny<decimal 7 -19 -4 -5 5
tiny<decimal-long 28 -33 -2 -3 -6
tiny<decimal-long<decimal-long 18 -20 -2 -3 -2
tiny<decimal-long>decimal-long -2 23 -1 -18 -2
tiny<decimal<decimal -4 -32 -3 -2 26
tiny<decimal<prose 17 -19 -8 -14 -9
tiny<decimal<tiny -6 21 -5 -5 -8
tiny<decimal>decimal -9 15 0 -1 -2
tiny<decimal>decimal|dense1 -15 22 -1 -3 -3
tiny<decimal>prose 24 -7 -3 -3 -13
tiny<decimal>prose|dense3 21 -12 -4 -5 -15
tiny<decimal>tiny 13 -6 -7 -8 -22
tiny<middle<tiny 30 -3 -1 -2 -25
tiny<middle>short -45 -8 -4 0 23
tiny<middle>tiny -6 11 -4 -28 17
tiny<number<number -20 -5 -1 -1 22
tiny<number<prose 29 -6 -3 -6 -17
tiny<number<sentence 21 -4 -2 -3 -14
tiny<number<short 4 18 -1 -2 -21
tiny<number>short -18 9 -1 -2 13
tiny<number>short|dense3 -24 -6 -1 -2 37
tiny<number>tiny|dense2 -38 35 -4 -4 -16
tiny<number>tiny|dense3 9 -38 -8 -17 3
tiny<prose<bullet 71 -4 -1 -1 -66
tiny<prose<decimal 25 -10 -3 -5 -21
tiny<prose<role 22 -2 -2 -3 -18
tiny<prose<sentence -9 -5 -1 -2 17
tiny<prose<tiny 20 -5 -3 -6 -7
tiny<prose>bullet-long 48 -19 -2 -40 -2
tiny<prose>decimal -5 -8 -2 16 -3
tiny<role<bullet 20 -6 -1 -3 -16
tiny<role<edge -40 14 -2 -4 28
tiny<role<role -32 8 -1 -2 24
tiny<role<sentence 36 -3 -2 -3 -27
tiny<role<short -13 19 -3 -5 -3
tiny<role>prose|dense1 18 0 -2 -6 -14
tiny<role>prose|dense2 -19 -2 -2 -2 23
tiny<role>role -13 15 0 0 -3
tiny<role>role|dense2 -10 -10 -1 -5 26
tiny<role>role|dense3 -20 41 -2 -8 -24
tiny<role>sentence|dense2 17 -7 -2 -6 -4
tiny<role>short|dense2 -21 -4 -1 -3 30
tiny<role>short|dense3 39 -12 -2 -6 -31
tiny<role>tiny|dense3 -16 24 -1 -6 -10
tiny<sentence<asks 29 -3 -1 -3 -23
tiny<sentence<role -32 -3 -1 -2 37
tiny<sentence<sentence -20 -6 -3 -5 27
tiny<sentence<tiny 15 -13 -5 -9 5
tiny<sentence>asks 20 -16 -5 -8 -8
tiny<sentence>asks|dense2 25 -20 -6 -16 -11
tiny<sentence>decimal 36 -37 -2 -25 -7
tiny<sentence>number|dense2 20 -16 -3 -8 -8
tiny<sentence>prose 19 9 -3 -20 -4
tiny<sentence>prose|dense1 -34 -13 -2 46 -2
tiny<sentence>prose|dense2 16 -12 -4 1 -6
tiny<sentence>role|dense2 -10 -7 -3 24 -7
tiny<sentence>role|dense3 -19 -11 -1 31 -6
tiny<sentence>sentence|dense1 -34 29 -6 -16 -10
tiny<sentence>sentence|dense2 5 21 -2 -21 -4
tiny<sentence>short -7 -7 -3 20 -5
tiny<sentence>short|dense2 -5 -15 -2 27 -6
tiny<sentence>tiny -4 -14 -4 28 -9
tiny<sentence>tiny|dense1 5 13 -2 -15 -7
tiny<sentence>tiny|dense2 0 -15 -3 23 -7
tiny<short<asks -41 -18 -1 -1 53
tiny<short<bullet -18 -5 -1 -1 26
tiny<short<decimal -24 -13 -1 -1 25
tiny<short<edge 42 -16 -1 -1 -26
tiny<short<number -52 30 -1 -2 9
tiny<short<role 16 -7 -1 -2 -7
tiny<short<tiny 16 7 -2 -3 -20
tiny<short>asks|dense2 -22 -7 -2 -5 31
tiny<short>decimal -11 -7 -1 -2 16
tiny<short>edge -22 24 -2 -2 -2
tiny<short>middle|dense2 2 6 -1 -2 -16
tiny<short>number -30 37 -2 -4 -13
tiny<short>number|dense3 -48 66 -1 -3 -51
tiny<short>role|dense1 -16 2 -1 -1 16
tiny<short>role|dense2 16 0 -1 -1 -11
tiny<short>role|dense3 -14 -15 -4 -6 21
tiny<short>sentence|dense1 24 -3 -1 -1 -21
tiny<short>short|dense1 -5 23 -1 -2 -19
tiny<short>short|dense3 23 -23 -1 -2 -7
tiny<short>tiny|dense1 -5 16 -3 -5 -27
tiny<short>tiny|dense2 -6 -2 -2 -5 15
tiny<tiny<bullet 19 -14 -2 -3 -13
tiny<tiny<colon -7 -10 -1 -1 15
tiny<tiny<number 7 -32 -3 -4 15
tiny<tiny<prose -5 -9 -2 -3 19
tiny<tiny<sentence 33 -13 -2 -3 -15
tiny<tiny<short -8 18 -2 -3 -6
tiny<tiny>asks 24 -4 -1 -2 -18
tiny<tiny>asks|dense1 25 -7 -1 -2 -15
tiny<tiny>asks|dense2 29 -4 -1 -2 -22
tiny<tiny>bullet -8 -18 -2 -3 20
tiny<tiny>bullet|dense2 -10 -26 -4 -4 21
tiny<tiny>decimal|dense3 6 -17 -4 -5 0
tiny<tiny>edge -21 -14 -1 -2 38
tiny<tiny>edge|dense2 -13 -1 -1 -1 18
tiny<tiny>number|dense2 28 -14 -2 -2 -19
tiny<tiny>number|dense3 -47 -33 -2 -5 50
tiny<tiny>prose -20 -1 -2 -2 27
tiny<tiny>prose|dense1 -34 0 -2 -2 36
tiny<tiny>prose|dense2 16 2 -2 -3 -14
tiny<tiny>prose|dense3 -66 -18 -3 -4 71
tiny<tiny>role|dense1 -32 -1 -1 -2 27
tiny<tiny>role|dense2 -17 17 -1 -2 -1
tiny<tiny>role|dense3 39 -7 -2 -4 -39
tiny<tiny>sentence|dense1 -43 14 -1 -1 31
tiny<tiny>sentence|dense2 36 -4 -1 -2 -30
tiny<tiny>sentence|dense3 -24 -8 -1 -1 27
tiny<tiny>short|dense1 -17 7 -2 -4 11
tiny<tiny>short|dense3 33 11 -3 -4 -38
tiny<tiny>tiny|dense1 -30 25 -5 -6 -5
tiny<tiny>tiny|dense2 -16 3 -3 -6 4
tiny<tiny>tiny|dense3 18 -30 -10 -15 -6
tiny>asks>prose 33 -5 -1 -2 -24
tiny>asks>short -45 -6 -1 -2 50
tiny>asks>tiny -35 -11 -2 -4 35
tiny>bullet 21 -24 -3 -3 5
tiny>bullet-long 57 -25 -1 -2 -31
tiny>bullet-long>bullet-long 39 -19 -1 -1 -19
tiny>bullet>bullet 28 -24 -2 -3 -1
tiny>bullet>tiny -30 -6 -7 -4 32
tiny>decimal -16 -7 -3 -4 21
tiny>decimal-long 17 -31 -3 -4 4
tiny>decimal-long>decimal-long 6 -23 -3 -4 10
tiny>decimal>decimal 9 -44 -2 -2 21
tiny>decimal>tiny -34 41 -7 -7 -12
tiny>edge -16 -2 -2 -2 22
tiny>edge>edge -16 -2 -2 -2 22
tiny>middle>short 16 -23 -2 -3 -6
tiny>middle>tiny 9 21 -2 -3 -32
tiny>number>tiny -8 20 -3 -6 -3
tiny>prose 16 -5 -5 -7 2
tiny>prose>asks 30 1 -2 -2 -28
tiny>prose>bullet-long 22 -4 -1 -2 -20
tiny>prose>decimal -43 -4 -7 -9 48
tiny>prose>middle -15 -2 -1 -1 18
tiny>prose>number 31 -6 -3 -5 -21
tiny>prose>prose -4 -2 -2 -3 15
tiny>prose>role 35 1 -2 -3 -31
tiny>prose>short -15 -2 -2 -2 23
tiny>prose>tiny 22 -3 -3 -5 -11
tiny>role>number -18 -4 0 -1 24
tiny>role>prose -19 6 -1 -4 19
tiny>role>role 20 -23 -1 -2 4
tiny>role>tiny -19 15 -2 -3 6
tiny>sentence>decimal -40 21 -2 -2 14
tiny>sentence>prose -6 -8 -2 -3 17
tiny>sentence>role 31 2 -2 -4 -27
tiny>sentence>sentence 1 -27 -2 -3 17
tiny>sentence>short 26 0 -2 -3 -22
tiny>sentence>tiny 34 -1 -5 -8 -24
tiny>short>asks -46 -13 -2 -3 59
tiny>short>decimal 5 8 -2 -3 -17
tiny>short>edge 20 13 -1 -2 -29
tiny>short>middle -15 -17 -1 -2 24
tiny>short>sentence -13 -13 -1 -2 29
tiny>tiny>asks -42 -7 -1 -1 52
tiny>tiny>bullet 31 -19 -1 -3 -22
tiny>tiny>decimal 9 -17 -3 -3 -3
tiny>tiny>edge 6 46 -1 -3 -51
tiny>tiny>prose 15 -12 -2 -4 0
tiny>tiny>role -9 21 -1 -1 -15
tiny>tiny>short -8 16 -2 -4 -3
tiny|dense0 -18 -15 -4 -9 33
tiny|dense1 -3 7 -14 -23 6
tiny|dense2 9 -12 -12 -21 23
tiny|dense3 15 -15 -19 -32 1
tiny|gap:0|0 -8 29 -2 -1 -23
tiny|gap:blank|0 -20 52 -2 -1 -33
tiny|gap:blank|blank 14 -18 -12 -20 18
tiny|gap:blank|edge -16 -6 -2 -3 26
tiny|gap:tight|edge -18 0 -1 -1 19
tiny|gap:tight|tight 7 -7 -13 -26 2
titled -28 -17 -9 7 25
titled*1:0 -28 -17 -9 7 25
titled*2:0 -27 -17 -9 9 21
titled*3:0 -24 -16 -7 -2 30
words:1 4 2 -10 -21 21
words:10 -17 -8 -12 45 -10
words:2 9 3 -7 -18 9
words:3 15 4 -6 -21 6
words:4 16 -5 1 -28 11
words:5 12 -3 -1 -30 19
words:7 -14 4 2 17 -9
words:8 -20 13 -6 29 -16
words:9 -13 6 -8 25 -10
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
