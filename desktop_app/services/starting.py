"""What keeps the program from starting beside the store's and the folders' own trouble."""

from __future__ import annotations

from desktop_app.domain.errors import AppError, ProfileError


class NoAccountError(AppError):
    """Neither the demo nor an address was named."""

    summary = "Say which account to use: --demo, or --address with --client-id."


class ProfileInUseError(ProfileError):
    """Another program works with the profile and has no window to bring to the front."""

    summary = "Central Desk already runs on this profile."
