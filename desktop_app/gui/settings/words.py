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
        Language.SYSTEM: translate("SettingsDialog", "Use system setting"),
        Language.GERMAN: "Deutsch",
        Language.ENGLISH: "English",
    }


def theme_texts() -> dict[Theme, str]:
    """The choices of appearance."""
    return {
        Theme.SYSTEM: translate("SettingsDialog", "Use system setting"),
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
        ("refresh", translate("SettingsDialog", "Refresh")),
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
        "refresh_minutes": translate("SettingsDialog", "Refresh automatically every"),
        "licence_max_age_hours": translate("SettingsDialog", "Reload licenses older than"),
        "warning_days": translate("SettingsDialog", "Show “Expires soon”"),
        "quota.per_second": translate("SettingsDialog", "Calls per second"),
        "quota.per_minute": translate("SettingsDialog", "Calls per minute"),
        "quota.per_hour": translate("SettingsDialog", "Calls per hour"),
        "quota.per_day": translate("SettingsDialog", "Calls per day"),
        "console_address": translate("SettingsDialog", "Console address"),
        "identity_host": translate("SettingsDialog", "Sign-in server"),
        "api_host": translate("SettingsDialog", "API server"),
        "proxy_mode": translate("SettingsDialog", "Proxy"),
        "proxy_address": translate("SettingsDialog", "Proxy address"),
        "check_updates": translate("SettingsDialog", "Updates"),
        "current_profile": translate("SettingsDialog", "Current account"),
    }
    if name.startswith("profiles"):
        return translate("SettingsDialog", "Accounts")
    if name.startswith("quota") and name not in names:
        return translate("SettingsDialog", "API quota")
    return names.get(name) or name or translate("SettingsDialog", "Settings file")


def problem_text(name: str, problem: Problem) -> str:
    """Why a value is refused, and what would be right."""
    if problem is Problem.OUT_OF_RANGE or (problem is Problem.WRONG_VALUE and name in RANGES):
        return _range_text(name)
    if problem is Problem.NOT_AN_ADDRESS:
        return _address_text(name)
    return {
        Problem.UNREADABLE: translate("SettingsDialog", "This value could not be read."),
        Problem.WRONG_VALUE: translate("SettingsDialog", "This value is not allowed here."),
        Problem.NOT_HTTPS: translate("SettingsDialog", "The address must begin with https://"),
        Problem.HOST_NOT_ALLOWED: translate(
            "SettingsDialog",
            "Only hosts under sophos.com are allowed, because your credentials are sent there.",
        ),
        Problem.HOLDS_PASSWORD: translate(
            "SettingsDialog",
            "The address must not contain a user name or password, because settings are stored as "
            "plain text. For a proxy with a password, use the system proxy.",
        ),
        Problem.MISSING: translate("SettingsDialog", "Enter a value."),
        Problem.DUPLICATE: translate("SettingsDialog", "This value is used twice."),
    }[problem]


def problems_text(problems: Problems) -> str:
    """What of the settings file was not understood, by name."""
    names = dict.fromkeys(setting_name(name) for name in problems)
    return ", ".join(names)


def _range_text(name: str) -> str:
    low, high = RANGES.get(name, (0, 0))
    locale = QLocale()
    text = translate("SettingsDialog", "Enter a whole number from {low} to {high}.")
    return text.format(low=locale.toString(low), high=locale.toString(high))


def _address_text(name: str) -> str:
    if name == "proxy_address":
        text = translate("SettingsDialog", "Enter an address such as {example}.")
        return text.format(example="http://proxy.example.com:8080")
    if name == "console_address":
        text = translate(
            "SettingsDialog",
            "The address contains something that is not allowed. The only variable is {variable}.",
        )
        return text.format(variable=TENANT_VARIABLE)
    return translate("SettingsDialog", "Enter only https:// and the host name.")
