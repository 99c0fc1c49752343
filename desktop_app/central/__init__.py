"""The vendor's API to domain values: transport, token, quota, paging, payloads."""
