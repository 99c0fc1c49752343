r"""What must not reach a log is taken out, and one record is made one line.

Not the files and hooks of the log (`logs`). Patterns only: no secret is kept here to look for.
"""

from __future__ import annotations

import re

HIDDEN = "***"
LONGEST_TEXT = 16_000
"""Characters of one record that are kept; a body of megabytes is not worth its time."""

_NAMES = (
    "(?:proxy-)?authorization|client[_-]?secret|(?:access|refresh|id)[_-]?token|bearer[_-]?token"
    "|password|passwd|secret|api[_-]?key|set-cookie|cookie"
)
# Behind a name: `name: v`, `name=v`, `"name": "v"`, `(b'name', b'v')`, also when escaped again,
# and `"name=" + "v"`, as a line of source stands in a traceback.
_NAMED = re.compile(
    rf"(?i)((?<![a-z])(?:{_NAMES})\\*['\"]?\s*[:=,]\s*)"
    r"(?:(?:\\*['\"]\s*\+\s*)?b?(\\*['\"])(?:(?!\2).)*(?:\2|\Z)|(?:(?:bearer|basic)\s+)?[^\s'\"&,;)}\]]+)",
    re.DOTALL,
)
_SCHEME = re.compile(r"(?i)\b(bearer|basic)(\s+)(?!\*)[A-Za-z0-9._~+/=-]{8,}")
_JWT = re.compile(
    r"(?<![A-Za-z0-9_-])"
    r"(?:eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,2}"
    r"|[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,})"
)
_LONG_HEX = re.compile(r"(?i)(?<![0-9a-z])[0-9a-f]{64,}(?![0-9a-z])")
_USER_INFO = re.compile(r"(://)[^/\s@'\"]+@")

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\uffff\U000e0000-\U000e0fff]"
)


def redacted(text: str) -> str:
    """Put `***` for everything that looks like a secret, a token or a password."""
    text = _NAMED.sub(rf"\1{HIDDEN}", text)
    text = _SCHEME.sub(rf"\1\2{HIDDEN}", text)
    text = _JWT.sub(HIDDEN, text)
    text = _LONG_HEX.sub(HIDDEN, text)
    return _USER_INFO.sub(rf"\1{HIDDEN}@", text)


def one_line(text: str) -> str:
    """Write control, bidirectional and invisible characters as escapes: `\\n`, `\\u202e`."""
    return _UNSAFE.sub(_escape, text)


def log_text(text: str) -> str:
    """Cut, redact and bring onto one line, in this order."""
    if len(text) > LONGEST_TEXT:
        text = text[:LONGEST_TEXT] + f" … {len(text) - LONGEST_TEXT} more characters"
    return one_line(redacted(text))


def _escape(match: re.Match[str]) -> str:
    return match.group().encode("unicode_escape", errors="surrogatepass").decode("ascii")
