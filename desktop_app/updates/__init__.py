"""The update feed: whom the program trusts, the feed's form, its signature. No network here."""
