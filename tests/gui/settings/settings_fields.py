"""Every field that is typed: its name, its widget, its section, a text and the value that it is."""

FIELDS = [
    ("refresh_minutes", "refreshMinutesEdit", 1, "0", 0),
    ("licence_max_age_hours", "licenceAgeEdit", 1, "48", 48),
    ("warning_days", "warningDaysEdit", 1, "60", 60),
    ("quota.per_second", "quotaSecondEdit", 2, "5", 5),
    ("quota.per_minute", "quotaMinuteEdit", 2, "50", 50),
    ("quota.per_hour", "quotaHourEdit", 2, "500", 500),
    ("quota.per_day", "quotaDayEdit", 2, "50.000", 50_000),
    (
        "identity_host",
        "identityHostEdit",
        3,
        "https://id2.sophos.com/",
        "https://id2.sophos.com",
    ),
    ("api_host", "apiHostEdit", 3, "http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ("proxy_address", "proxyAddressEdit", 3, "http://proxy:3128", "http://proxy:3128"),
    (
        "console_address",
        "consoleAddressEdit",
        4,
        "https://central.sophos.com/t/{tenantId}",
        "https://central.sophos.com/t/{tenantId}",
    ),
]
