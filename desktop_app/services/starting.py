"""What keeps the program from starting beside the store's and the folders' own trouble."""

from __future__ import annotations

from desktop_app.domain.errors import AppError, ProfileError


class NoAccountError(AppError):
    """Neither the demo nor an address was named."""

    summary = "No account was specified. Use --demo, or --address with --client-id."


class ProfileInUseError(ProfileError):
    """Another program works with the profile and has no window to bring to the front."""

    summary = "Central Desk is already using this data folder."
