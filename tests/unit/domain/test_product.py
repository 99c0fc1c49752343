"""Product codes and the categories they belong to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.product import (
    CATEGORY_ORDER,
    MAIN_CATEGORIES,
    Category,
    category_of,
)

C = Category


@pytest.mark.parametrize(
    ("code", "category"),
    [
        ("CIXA-MSP", C.ENDPOINT),
        ("CIXE", C.ENDPOINT),
        ("CW7-SUP", C.ADD_ON),
        ("CW7-SUP-MSP", C.ADD_ON),
        ("CIXAXDR", C.XDR),
        ("XDR-MSP", C.XDR),
        ("SVRCIXAXDR", C.SERVER),
        ("SVRCLOUDADV-MSP", C.SERVER),
        ("CIXAMTR-ADV-MSP", C.MDR),
        ("CIXAMTR-STD-MSP", C.MDR),
        ("SVRCIXAMTR-ADV-MSP", C.MDR),
        ("SVRCIXAMTR-STD-MSP", C.MDR),
        ("CEMA-MSP", C.EMAIL),
        ("CEMA-PE-ADDON-MSP", C.ADD_ON),
        ("CDE-MSP", C.ENCRYPTION),
        ("CPHISH-MSP", C.PHISH_THREAT),
        ("CMS-MSP", C.MOBILE),
        ("CMA-MSP", C.MOBILE),
        ("NDR-MSP", C.NDR),
        ("COPX-MSP", C.CLOUD),
        ("xg_email_std", C.FIREWALL),
        ("xgs_email_std", C.FIREWALL),
        ("ZTNA", C.ZTNA),
        ("", C.OTHER),
        ("UNHEARD-OF", C.OTHER),
    ],
)
def test_the_codes_of_the_reference(code: str, category: Category) -> None:
    assert category_of(code) is category
    assert category_of(code.lower()) is category


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("Sophos XDR - User", C.XDR),
        ("Sophos Endpoint - User MSP Monthly", C.ENDPOINT),
        ("Intercept X Advanced", C.ENDPOINT),
        ("Intercept X Advanced for Server", C.SERVER),
        ("Intercept X Advanced for Server with XDR", C.SERVER),
        ("Sophos MDR Complete", C.MDR),
        ("Sophos MDR Complete Server", C.MDR),
        ("Sophos Email Advanced", C.EMAIL),
        ("Device Encryption", C.ENCRYPTION),
        ("Phish Threat", C.PHISH_THREAT),
        ("Sophos Mobile for Android", C.MOBILE),
        ("Sophos Network Detection and Response (NDR)", C.NDR),
        ("Cloud Optix", C.CLOUD),
        ("DNS Protection", C.DNS),
        ("Sophos Switch", C.SWITCH),
        ("Sophos Wireless", C.WIRELESS),
        ("Firewall Xstream Protection", C.FIREWALL),
        ("Zero Trust Network Access (ZTNA)", C.ZTNA),
        ("Managed Risk", C.OTHER),
    ],
)
def test_an_unknown_code_is_judged_by_its_name(name: str, category: Category) -> None:
    assert category_of("QQQ", name) is category


@pytest.mark.parametrize("code", ["CIXA", "SVRX", "whatever", ""])
def test_what_hangs_on_a_firewall_is_a_firewalls(code: str) -> None:
    assert category_of(code, "Sophos Email", firewall=True) is C.FIREWALL


def test_the_code_outweighs_the_name() -> None:
    assert category_of("CEMA", "Sophos Endpoint") is C.EMAIL


@given(st.text(), st.text())
def test_any_code_has_a_category(code: str, name: str) -> None:
    assert isinstance(category_of(code, name), Category)


def test_ten_categories_are_counted_and_every_category_has_a_place() -> None:
    assert len(MAIN_CATEGORIES) == 10
    assert sorted(CATEGORY_ORDER.values()) == list(range(len(Category)))
