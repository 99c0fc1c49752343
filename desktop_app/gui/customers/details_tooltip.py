"""The tooltip over a customer's badges: every licence with its dates, usage and source.

Read from the store in a worker; the words are plain text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.licence import Licence, state_of, term_of, usage_percent
from desktop_app.domain.text import visible
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.status_text import moment
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.ports import CustomerStore

translate = QCoreApplication.translate

MOST_LINES = 20


class DetailsTooltip(QObject):
    """Fulfils the table's `detail_provider`."""

    def __init__(
        self,
        store: CustomerStore,
        tasks: TaskRunner,
        model: CustomerTableModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._model = model

    def provide(self, customer_id: CustomerId, show: Callable[[str], None]) -> None:
        """Read the licences, then call `show` on the GUI thread; nothing is shown for none."""

        def tell(details: CustomerDetails | None) -> None:
            if details is not None and details.licences:
                show(self.text(details))

        self._tasks.reading(
            lambda: self._store.details(customer_id),
            owner=self,
            then=tell,
            error=lambda _: None,
        )

    def text(self, details: CustomerDetails) -> str:
        """All licences, the most urgent first, and where the words come from."""
        today = self._model.reader.today
        licences = sorted(
            details.licences, key=lambda licence: (_end(licence), licence.product_code)
        )
        lines = [self._line(licence, today) for licence in licences[:MOST_LINES]]
        hidden = len(licences) - MOST_LINES
        if hidden > 0:
            lines.append(self.tr("and %n more", "", hidden))
        lines.append("")
        lines.append(
            translate("DetailsTooltip", "Source: Sophos Central, as of {time}").format(
                time=moment(details.read_at)
            )
        )
        return "\n".join(lines)

    def _line(self, licence: Licence, today: int) -> str:
        words, when = self._model.words, self._model.reader.when
        state = words.state(state_of(term_of(licence), today))
        parts = [f"{_name(licence)}: {state}"]
        if licence.end is not None and not licence.perpetual:
            end = licence.end.toordinal()
            expired = translate("DetailsTooltip", "expired {date}")
            running = translate("DetailsTooltip", "expires {date}")
            parts.append((expired if end < today else running).format(date=when.date(end)))
        parts.append(_usage(licence))
        return ", ".join(part for part in parts if part)


def _end(licence: Licence) -> int:
    return licence.end.toordinal() if licence.end else 9_999_999


def _name(licence: Licence) -> str:
    return visible(licence.product_name or licence.product_code, 60)


def _usage(licence: Licence) -> str:
    if licence.usage is None:
        return ""
    if licence.unlimited or licence.quantity is None:
        return translate("DetailsTooltip", "{used} used").format(used=licence.usage.count)
    percent = usage_percent([licence])
    if percent > 100:
        text = translate("DetailsTooltip", "{used} of {limit} used ({percent}%)")
    else:
        text = translate("DetailsTooltip", "{used} of {limit} used")
    return text.format(used=licence.usage.count, limit=licence.quantity, percent=percent)
