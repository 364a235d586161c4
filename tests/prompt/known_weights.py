r"""What AUTOMATIC1111 makes of brackets: a table worked out by hand from its published rules.

The rules, as its wiki (*Attention/emphasis*) and the description of its parser state them:

1. ``(abc)`` multiplies by 1.1, ``[abc]`` divides by 1.1.
2. ``(abc:3.12)`` multiplies by 3.12. Only a round bracket that closes takes a number, and only
   right before it closes. Spaces around the number are part of the syntax.
3. Nested brackets multiply: ``((abc))`` is 1.1 × 1.1.
4. ``\(``, ``\)``, ``\[``, ``\]`` and ``\\`` are the characters themselves.
5. A bracket that never closes acts to the end of the text. One that closes nothing is a character.
   Round and square brackets are counted apart, so that they may cross.
6. Neighbouring words of one weight are one run. Nothing else is syntax: a colon, a number, a comma
   and a line's end are words.

Each row is worked out with these rules alone. Weights here have no limits.
"""

E = 1.1
"""Of one round bracket."""
Runs = list[tuple[str, float]]

PLAIN: dict[str, Runs] = {  # rule 6: without brackets everything is one run of weight 1
    "": [],
    "normal text": [("normal text", 1)],
    "red, blue; green. end": [("red, blue; green. end", 1)],
    "a:1.2": [("a:1.2", 1)],
    "a : 1.2 b": [("a : 1.2 b", 1)],
    "10:30 o'clock": [("10:30 o'clock", 1)],
    "two\nlines": [("two\nlines", 1)],
    " spaces  stay ": [(" spaces  stay ", 1)],
}
ROUND_AND_SQUARE: dict[str, Runs] = {  # rule 1
    "(word)": [("word", E)],
    "[word]": [("word", 1 / E)],
    "an (important) word": [("an ", 1), ("important", E), (" word", 1)],
    "a [less] b": [("a ", 1), ("less", 1 / E), (" b", 1)],
    "(two words)": [("two words", E)],
    "( spaces )": [(" spaces ", E)],
    "(a, b)": [("a, b", E)],
    "(a\nb)": [("a\nb", E)],
    "(a)(b)": [("ab", E)],  # rule 6: one run
    "(unnecessary)(parens)": [("unnecessaryparens", E)],
    "[a][b]": [("ab", 1 / E)],
    "(a)[b]": [("a", E), ("b", 1 / E)],
    "(a) (b)": [("a", E), (" ", 1), ("b", E)],
    "pre(fix)ed": [("pre", 1), ("fix", E), ("ed", 1)],
}
NUMBERS: dict[str, Runs] = {  # rule 2
    "(word:1.5)": [("word", 1.5)],
    "(word:0.5)": [("word", 0.5)],
    "(word:1)": [("word", 1)],
    "(word:2)": [("word", 2)],
    "(word:.7)": [("word", 0.7)],
    "(word:1.)": [("word", 1)],
    "(word:+1.3)": [("word", 1.3)],
    "(word:-0.5)": [("word", -0.5)],
    "(word:0)": [("word", 0)],
    "(word: 1.5)": [("word", 1.5)],
    "(word:1.5 )": [("word", 1.5)],
    "(word:  1.5  )": [("word", 1.5)],
    "(word :1.5)": [("word ", 1.5)],
    "(two words:1.5)": [("two words", 1.5)],
    "a (b:1.5) c": [("a ", 1), ("b", 1.5), (" c", 1)],
    "(a:1.5)(b:0.5)": [("a", 1.5), ("b", 0.5)],
    "(10:30:1.5)": [("10:30", 1.5)],  # the last colon has the number
    "(a:1.5:1.2)": [("a:1.5", 1.2)],
    "(ratio 16:9)": [("ratio 16", 9)],  # right before it closes: a number all the same
    "(at 10:30 sharp)": [("at 10:30 sharp", E)],  # not right before it closes
    "(:1.5)": [],
}
NO_NUMBERS: dict[str, Runs] = {  # rule 2: what is no number is a word, and the bracket is plain
    "(word:)": [("word:", E)],
    "(word:high)": [("word:high", E)],
    "(word:1,5)": [("word:1,5", E)],
    "(word:1.5x)": [("word:1.5x", E)],
    "(word:1e2)": [("word:1e2", E)],
    "(word::1.5)": [("word:", 1.5)],
    "[word:1.5]": [("word:1.5", 1 / E)],  # a square bracket takes no number
    "word:1.5)": [("word:1.5)", 1)],  # nothing to close
    "[word:1.5)": [("word:1.5)", 1 / E)],
}
NESTED: dict[str, Runs] = {  # rule 3
    "((word))": [("word", E**2)],
    "(((word)))": [("word", E**3)],
    "((((word))))": [("word", E**4)],
    "[[word]]": [("word", 1 / E**2)],
    "[[[word]]]": [("word", 1 / E**3)],
    "([word])": [("word", 1)],
    "[(word)]": [("word", 1)],
    "([[word]])": [("word", 1 / E)],
    "((word:1.5))": [("word", 1.5 * E)],
    "[(word:1.5)]": [("word", 1.5 / E)],
    "((word:1.5):1.2)": [("word", 1.5 * 1.2)],
    "((word):1.2)": [("word", E * 1.2)],
    "(a (b) c)": [("a ", E), ("b", E**2), (" c", E)],
    "(a [b] c)": [("a ", E), ("b", 1), (" c", E)],
    "[a (b) c]": [("a ", 1 / E), ("b", 1), (" c", 1 / E)],
    "(a (b:0.5) c:1.2)": [("a ", 1.2), ("b", 0.6), (" c", 1.2)],
    "(a (b (c)))": [("a ", E), ("b ", E**2), ("c", E**3)],
    "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).": [  # the first bracket never closes
        ("a ", 1),
        ("house", 1.3 * E**2),
        (" ", E),
        ("on", 1),
        (" a ", E),
        ("hill", 0.5 * E),
        (", sun, ", E),
        ("sky", E**4),
        (".", E),
    ],
}
ESCAPED: dict[str, Runs] = {  # rule 4
    r"\(word\)": [("(word)", 1)],
    r"\[word\]": [("[word]", 1)],
    r"\(literal\]": [("(literal]", 1)],
    r"(a \(b\) c)": [("a (b) c", E)],
    r"(a\):1.5)": [("a)", 1.5)],
    r"(\()": [("(", E)],
    r"a\\b": [("a\\b", 1)],
    r"\\(word)": [("\\", 1), ("word", E)],  # the backslash is escaped, the bracket is not
    r"\\\(word\\\)": [(r"\(word\)", 1)],
    r"smile \:\) (x)": [("smile \\:) ", 1), ("x", E)],
}
UNBALANCED: dict[str, Runs] = {  # rule 5
    "(word": [("word", E)],
    "[word": [("word", 1 / E)],
    "a (b c": [("a ", 1), ("b c", E)],
    "a (b (c": [("a ", 1), ("b ", E), ("c", E**2)],
    "(a:1.5": [("a:1.5", E)],  # the number needs a bracket that closes
    "((a:1.5)": [("a", 1.5 * E)],
    "word)": [("word)", 1)],
    "word]": [("word]", 1)],
    "closed) too early]": [("closed) too early]", 1)],
    "a) (b": [("a) ", 1), ("b", E)],
    "(a))": [("a", E), (")", 1)],
    "(a]": [("a]", E)],
    "[a)": [("a)", 1 / E)],
    "(a [b) c]": [("a ", E), ("b", 1), (" c", 1 / E)],
    "[a (b] c)": [("a ", 1 / E), ("b", 1), (" c", E)],
    "()": [],
    "[]": [],
    "(": [],
    ")(": [(")", 1)],
}
KNOWN = PLAIN | ROUND_AND_SQUARE | NUMBERS | NO_NUMBERS | NESTED | ESCAPED | UNBALANCED
