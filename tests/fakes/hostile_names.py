"""Names that a server, or a customer's administrator, may send to do harm.

Made from lists, so that each kind stands at the beginning, within and at the end of a name. For
what a parser should refuse before a name is a name, see the tests of `central.payloads`.
"""

from __future__ import annotations

MARKUP = (
    "<b>Contoso</b>", "</b>", "<x>", "<>", "< b>", "<!-- Contoso -->", "<![CDATA[x]]>",
    "Contoso\n<b>", "a&lt;b", "&amp;", "&#60;b&#62;", "&nbsp;", "&unknown;", "& & &&", "&File",
    "A & B && C &D", "<i>", "<u>Contoso", "<h1>Contoso</h1>", "<p style='font-size:90pt'>x</p>",
    "<pre>", "<hr>", "<br>", "<br/>", "<center>", "<font color=red size=7>", "<sub>", "<sup>",
    "<ul><li>a<li>b</ul>", "<qt>Contoso</qt>", "<html><body>x", "<!DOCTYPE html>", "<title>x",
    "<style>*{color:red}</style>", "<script>alert(1)</script>", "<svg/onload=alert(1)>",
    "<iframe src=//x>", "<object data=x>", "<embed src=x>", "<meta http-equiv=refresh content=0>",
    "<base href=//evil.example/>", "<form action=x><input></form>", "<marquee>x</marquee>",
    "<table><tr><td>" * 14, "<table border=9 width=9999>", "<div style='background:url(x)'>",
    "<a href='https://evil.example'>click</a>", "<a href=file:///etc/passwd>x</a>",
    "<a name=x>y</a>", "<a href='javascript:alert(1)'>x</a>", "\"><b>", "'><b>", "`><b>",
    "**bold**", "# Contoso", "[Contoso](https://evil.example)", "![x](x.png)", "> Contoso",
    "```x```", "| a | b |", "*{color:red}", "}QLabel{color:red}", "<nobr>" + "x" * 300,
)  # fmt: skip
PICTURES = (
    "/etc/passwd", "file:///etc/passwd", "//evil.example/share/x.png", "/dev/zero", "x.png",
    "\\\\evil.example\\share\\x.png", "qrc:/x.png", ":/x.png", "http://evil.example/x.png",
    "https://evil.example/x.png", "data:image/png;base64,AAAA", "ftp://evil.example/x",
    "C:\\Windows\\win.ini", "../../../../etc/passwd", "/proc/self/environ", "%2fetc%2fpasswd",
)  # fmt: skip
HIDDEN = tuple(
    map(
        chr,
        [
            *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C,
            *range(0x200B, 0x200E), 0x2060, 0xFEFF, 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x180E,
            *range(0x2061, 0x2065), *range(0x206A, 0x2070), 0x3164, 0xFFA0, 0xFFF9, 0xFFFB,
            0xFE00, 0xFE0F, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0x1D173, 0x1BCA0,
        ],
    )
)  # fmt: skip
CONTROLS = tuple(
    map(chr, [*range(1, 0x20), 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF])
)
TEXTS = (
    "", " ", "\t\n", "\u3000", "\u00a0", ".", "…", "-", "Contoso.", "Contoso ", " Contoso",
    "CON", "NUL", "AUX", "PRN", "COM1", "LPT1.txt", "con.", "~", "~root", "..", "/", "\\",
    "a/b\\c:d*e?f\"g<h>i|j", "-rf", "--help", "$(id)", "`id`", "${HOME}", "%PATH%", "!x", ";ls",
    "%1 %n %L1 %%", "{name} {0} {}", "{name!r:>9999}", "%s%s%s%n", "%(name)s", "[*]", "[*][*]",
    "=1+1", "+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "＝1+1", "'=1+1",
    "' OR 1=1 --", "\"; DROP TABLE customers; --", "\x00Contoso", "Con\x00toso", "Contoso\r\nX: y",
    "Contoso\r\nBcc: x@evil.example", "mailto:a@b.example?bcc=c@d.example",
    "a@b.example, c@d.example",
    "null", "None", "NaN", "true", "0", "-1", "1e400", "9" * 400, "undefined", "\\u003cb\\u003e",
    "\ud800", "Con\udfff\ud800toso", "e" + "\u0301" * 500, "\ufdfa" * 200, "\u0e47" * 300,
    "👩‍👩‍👧‍👦" * 40, "🏳️‍🌈", "🇩🇪🇩", "👍🏽" * 60, "شركة الاختبار", "חברת הדקל בע״מ",
    "שלום Contoso עולם",
    "株式会社みどり製作所", "บริษัท ต้นสน จำกัด", "Ⅷ ﬃ ℡", "Ｃｏｎｔｏｓｏ",
    "Соntоsо", "Contоso GmbH", "ı İ ß ẞ",
    "x" * 1_024, "x" * 10_000, "a b " * 2_000, "W" * 256, "i" * 257, "ä" * 256, "\u0301Contoso",
    "\u1f98\u0345" * 90, "𝕮𝖔𝖓𝖙𝖔𝖘𝖔", "\U0010fffd", "\ue000", "\u0378", "ﷺ" * 50, "ᚠᛇᚻ", "z̴͕͝ä̸́lgo" * 30,
)  # fmt: skip


def hostile_names(picture: str = "") -> list[str]:
    """All of them, each once; `picture` is a file that nobody may open because of a name."""
    names = [*MARKUP, *TEXTS]
    sources = [*PICTURES, *([picture] if picture else [])]
    names += [f'<img src="{source}">' for source in sources]
    names += [f"Contoso <a href='{source}'><img src='{source}'/></a> AG" for source in sources]
    for mark in HIDDEN:
        names += [f"{mark}Contoso", f"Con{mark}toso gpj.exe", f"Contoso{mark}"]
    names += [f"Con{control}toso" for control in CONTROLS]
    names += [f"{control}{control}<b>x</b>{control}" for control in CONTROLS]
    return list(dict.fromkeys(names))
