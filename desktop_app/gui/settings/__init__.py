"""The settings dialog: what a person may set, each value taken or refused where it stands."""
