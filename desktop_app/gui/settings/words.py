"""The words of the settings dialog that do not stand in its form: choices, problems, names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.services.settings import (
    RANGES,
    TENANT_VARIABLE,
    Language,
    Problem,
    Problems,
    ProxyMode,
    Theme,
)

translate = QCoreApplication.translate


def language_texts() -> dict[Language, str]:
    """Names of languages in their own language: who is lost must find the way back."""
    return {
        Language.SYSTEM: translate("SettingsDialog", "As the system"),
        Language.GERMAN: "Deutsch",
        Language.ENGLISH: "English",
    }


def theme_texts() -> dict[Theme, str]:
    """The choices of appearance."""
    return {
        Theme.SYSTEM: translate("SettingsDialog", "As the system"),
        Theme.LIGHT: translate("SettingsDialog", "Light"),
        Theme.DARK: translate("SettingsDialog", "Dark"),
    }


def proxy_texts() -> dict[ProxyMode, str]:
    """Whose choice the proxy is."""
    return {
        ProxyMode.SYSTEM: translate("SettingsDialog", "Use system proxy"),
        ProxyMode.NONE: translate("SettingsDialog", "No proxy"),
        ProxyMode.MANUAL: translate("SettingsDialog", "Manual"),
    }


def section_texts() -> list[tuple[str, str]]:
    """Icon and name of every section, top to bottom."""
    return [
        ("settings", translate("SettingsDialog", "General")),
        ("refresh", translate("SettingsDialog", "Updating")),
        ("usage", translate("SettingsDialog", "API quota")),
        ("lock", translate("SettingsDialog", "Connection")),
        ("external", translate("SettingsDialog", "Console")),
        ("database", translate("SettingsDialog", "Data")),
    ]


def setting_name(name: str) -> str:
    """What a setting is called, by its name in `Problems`; a profile's parts by the profile."""
    names = {
        "language": translate("SettingsDialog", "Language"),
        "theme": translate("SettingsDialog", "Appearance"),
        "refresh_minutes": translate("SettingsDialog", "Refresh by itself every"),
        "licence_max_age_hours": translate("SettingsDialog", "Read licences again after"),
        "warning_days": translate("SettingsDialog", "“Expires soon” begins"),
        "quota.per_second": translate("SettingsDialog", "Calls per second"),
        "quota.per_minute": translate("SettingsDialog", "Calls per minute"),
        "quota.per_hour": translate("SettingsDialog", "Calls per hour"),
        "quota.per_day": translate("SettingsDialog", "Calls per day"),
        "console_address": translate("SettingsDialog", "Address of the console"),
        "identity_host": translate("SettingsDialog", "Sign-in (identity)"),
        "api_host": translate("SettingsDialog", "API"),
        "proxy_mode": translate("SettingsDialog", "Proxy"),
        "proxy_address": translate("SettingsDialog", "Address of the proxy"),
        "check_updates": translate("SettingsDialog", "New versions of Central Desk"),
        "current_profile": translate("SettingsDialog", "Current profile"),
    }
    if name.startswith("profiles"):
        return translate("SettingsDialog", "Profiles")
    if name.startswith("quota") and name not in names:
        return translate("SettingsDialog", "API quota")
    return names.get(name) or name or translate("SettingsDialog", "The settings file")


def problem_text(name: str, problem: Problem) -> str:
    """Why a value is refused, and what would be right."""
    if problem is Problem.OUT_OF_RANGE or (problem is Problem.WRONG_VALUE and name in RANGES):
        return _range_text(name)
    if problem is Problem.NOT_AN_ADDRESS:
        return _address_text(name)
    return {
        Problem.UNREADABLE: translate("SettingsDialog", "This could not be read."),
        Problem.WRONG_VALUE: translate("SettingsDialog", "This value cannot stand here."),
        Problem.NOT_HTTPS: translate("SettingsDialog", "The address must begin with https://"),
        Problem.HOST_NOT_ALLOWED: translate(
            "SettingsDialog",
            "Only hosts of sophos.com are allowed: your credentials go there.",
        ),
        Problem.HOLDS_PASSWORD: translate(
            "SettingsDialog",
            "No name or password in the address, please: the settings are kept in plain text. "
            "Use the system's proxy for a proxy that asks for a password.",
        ),
        Problem.MISSING: translate("SettingsDialog", "Something must stand here."),
        Problem.DUPLICATE: translate("SettingsDialog", "This occurs twice."),
    }[problem]


def problems_text(problems: Problems) -> str:
    """What of the settings file was not understood, by name."""
    names = dict.fromkeys(setting_name(name) for name in problems)
    return ", ".join(names)


def _range_text(name: str) -> str:
    low, high = RANGES.get(name, (0, 0))
    locale = QLocale()
    text = translate("SettingsDialog", "A whole number from {low} to {high}, please.")
    return text.format(low=locale.toString(low), high=locale.toString(high))


def _address_text(name: str) -> str:
    if name == "proxy_address":
        text = translate("SettingsDialog", "An address like {example}, please.")
        return text.format(example="http://proxy.example.com:8080")
    if name == "console_address":
        text = translate(
            "SettingsDialog",
            "The address holds something that cannot stand in it; the only variable is {variable}.",
        )
        return text.format(variable=TENANT_VARIABLE)
    return translate("SettingsDialog", "Only https:// and the name of the host, please.")
