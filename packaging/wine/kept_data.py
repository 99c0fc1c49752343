"""The data of a person who has signed in, put into the default profile of a Wine prefix.

Made by the program's own modules in the trial interpreter, and looked for where Windows keeps
it: settings, a partner's store, a demo world, and the secret in Credential Manager, beside the
secret of another program.
"""

from __future__ import annotations

import json

import product
from prefix import Prefix, windows

PARTNER = "11111111-2222-4333-8444-555555555555"
ALL = frozenset({"folders", "settings", "store", "secret", "foreign secret"})
FOREIGN = frozenset({"foreign secret"})

_BOTH = f"""
import json, sys
from desktop_app.domain.secret import Secret
from desktop_app.services.settings import ProfileSettings, Settings
from desktop_app.system.folders import system_folders
from desktop_app.system.profile import Profile
from desktop_app.system.profile_files import partner_folder
from desktop_app.system.secrets import KeyringSecrets
from desktop_app.system.settings_file import SettingsFile
folders = system_folders()
profile = Profile(folders)
store = partner_folder(folders, {PARTNER!r}) / "customers.db"
keys = KeyringSecrets()
"""
_PUT = """
folders.create()
SettingsFile(profile.settings).save(Settings(profiles=(ProfileSettings(PARTNER, "Muster"),)))
store.parent.mkdir(parents=True)
store.write_bytes(b"store")
keys.put(PARTNER, Secret("s3cret"))
keys.put("another", Secret("s3cret"))
"""
_LOOK = """
there = {
    "settings": profile.settings.exists(),
    "store": store.exists(),
    "secret": keys.get(PARTNER) is not None,
    "foreign secret": keys.get("another") is not None,
    "folders": folders.data.exists() or folders.config.exists(),
}
print(json.dumps([name for name in there if there[name]]))
"""


def put(prefix: Prefix) -> None:
    """Put the data there."""
    _python(prefix, _PUT)


def found(prefix: Prefix) -> frozenset[str]:
    """What of it is there."""
    return frozenset(json.loads(_python(prefix, _LOOK)))


def _python(prefix: Prefix, code: str) -> str:
    whole = f"PARTNER = {PARTNER!r}\nimport sys\nsys.path.insert(0, {windows(product.ROOT)!r})\n"
    return prefix.must(prefix.python, "-B", "-c", f"{whole}{_BOTH}{code}").out
