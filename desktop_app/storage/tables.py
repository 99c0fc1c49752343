"""The tables as Peewee models, for building statements; not how they came to be.

The schema itself is made by `migrations`; a test compares the two. Days are ISO texts, times are
seconds since the epoch, flags are 0 and 1, lists are JSON texts.
"""

from __future__ import annotations

from peewee import (
    BigIntegerField,
    CompositeKey,
    DoubleField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class CustomerTable(Model):
    """A tenant as the listing describes it, and what reading its licences came to.

    `next_end` is the `NO_END` of `rows` for none, so that those come last. `city` repeats the
    contact's, for the list. `reachable` is 0 for suspended and cancelled accounts.
    `checksum` covers the listing's columns and the contact, `licences_checksum` the checksums of
    all licences, `state_checksum` what reading the licences sets. `failed_at` is when that failed
    last, 0 when it did not; `incomplete` says that the last answer lost something. `absent_at` is
    when a listing that looked complete first lacked the customer, 0 while it is listed.
    """

    id = TextField(primary_key=True)
    name = TextField()
    show_as = TextField()
    display_name = TextField()
    folded = TextField()
    geography = TextField()
    region = TextField()
    billing_type = TextField()
    status = TextField()
    api_host = TextField()
    organization_id = TextField()
    product_codes = TextField()
    city = TextField()
    reachable = IntegerField()
    checksum = BigIntegerField()
    probe = TextField()
    checked_at = BigIntegerField()
    read_at = BigIntegerField()
    next_end = IntegerField()
    partner_trial = IntegerField()
    licences_checksum = BigIntegerField()
    coverage = TextField(null=True)
    state_checksum = BigIntegerField()
    listed_at = BigIntegerField()
    extra = TextField()
    failed_at = BigIntegerField()
    failures = IntegerField()
    incomplete = IntegerField()
    absent_at = BigIntegerField()

    class Meta:
        table_name = "customer"
        indexes = ((("next_end", "folded", "checked_at", "reachable", "id"), False),)


class ContactTable(Model):
    """The contact person of a tenant; no row where the vendor gave none."""

    customer = ForeignKeyField(
        CustomerTable, column_name="customer_id", primary_key=True, on_delete="CASCADE"
    )
    first_name = TextField()
    last_name = TextField()
    email = TextField()
    phone = TextField()
    mobile = TextField()
    fax = TextField()
    lines = TextField()
    city = TextField()
    state = TextField()
    postal_code = TextField()
    country_code = TextField()

    class Meta:
        table_name = "contact"


class LicenceTable(Model):
    """A licence of a customer, or of one of its firewalls (`firewall` 1), in the API's order."""

    customer = ForeignKeyField(
        CustomerTable, column_name="customer_id", on_delete="CASCADE", index=False
    )
    firewall = IntegerField()
    position = IntegerField()
    id = TextField()
    product_code = TextField()
    identifier = TextField()
    product_name = TextField()
    generic_code = TextField()
    type = TextField()
    start_day = TextField(null=True)
    end_day = TextField(null=True)
    perpetual = IntegerField()
    unlimited = IntegerField()
    quantity = BigIntegerField(null=True)
    usage_count = BigIntegerField(null=True)
    usage_day = TextField(null=True)
    usage_collected_at = TextField(null=True)
    serial_number = TextField()
    extra = TextField()
    checksum = BigIntegerField()

    class Meta:
        table_name = "licence"
        primary_key = CompositeKey("customer", "firewall", "position")


class StateTable(Model):
    """Small values of the sync state."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "sync_state"


class CallTable(Model):
    """Times of past calls, for the quota."""

    number = BigIntegerField(primary_key=True)
    at = DoubleField()

    class Meta:
        table_name = "call_stamp"


class IntentTable(Model):
    """A write to a customer's account (`domain.intent.Intent`); `baseline` is a JSON text."""

    operation = TextField(primary_key=True)
    kind = TextField()
    state = TextField()
    new_name = TextField()
    old_name = TextField()
    customer_id = TextField()
    body = TextField()
    baseline = TextField()
    planned_at = BigIntegerField()
    sent_at = BigIntegerField()
    settled_at = BigIntegerField()
    detail = TextField()
    correlation_id = TextField()
    who = TextField()
    checksum = BigIntegerField()

    class Meta:
        table_name = "intent"
        indexes = ((("state", "planned_at"), False),)


class ActivityTable(Model):
    """A line of the log (`domain.activity.Activity`), numbered in the order of writing."""

    number = BigIntegerField(primary_key=True)
    at = BigIntegerField()
    kind = TextField()
    outcome = TextField()
    who = TextField()
    customer_id = TextField()
    customer_name = TextField()
    old_name = TextField()
    new_name = TextField()
    detail = TextField()
    correlation_id = TextField()
    operation = TextField()
    checksum = BigIntegerField()

    class Meta:
        table_name = "activity"
        indexes = ((("customer_id", "number"), False),)


class NoteTable(Model):
    """The partner's own notes of a customer; `contact` is a JSON text, empty for none."""

    customer_id = TextField(primary_key=True)
    # `alias` is a method of Peewee's models.
    alias_name = TextField(column_name="alias")
    contact = TextField()
    approval_asked_at = BigIntegerField()
    checksum = BigIntegerField()

    class Meta:
        table_name = "note"


class DraftTable(Model):
    """Half-filled forms."""

    name = TextField(primary_key=True)
    content = TextField()
    checksum = BigIntegerField()

    class Meta:
        table_name = "draft"


TABLES = (
    CustomerTable,
    ContactTable,
    LicenceTable,
    StateTable,
    CallTable,
    IntentTable,
    ActivityTable,
    NoteTable,
    DraftTable,
)
