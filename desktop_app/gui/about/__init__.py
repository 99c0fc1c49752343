"""The window about the program: version, newer versions, licences, facts for support."""
