"""Readers beside a writer: threads of this process, and other processes."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from storage_samples import customer_id, customers, licence

from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.storage import Store

COUNT = 400


def generations(store: Store) -> set[str]:
    return {one.display_name.split(" g")[1] for batch in store.summaries(50) for one in batch}


def test_readers_see_whole_listings_while_one_is_written(store: Store) -> None:
    store.replace_customers(customers(COUNT, " g0"), 1)
    done = threading.Event()
    started = threading.Barrier(3, timeout=30)

    def read() -> int:
        started.wait()
        reads = 0
        while not done.is_set() or not reads:
            assert len(generations(store)) == 1
            assert store.count() == COUNT
            assert len(store.first_summaries(10)) == 10
            reads += 1
        return reads

    with ThreadPoolExecutor(2) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        started.wait()
        try:
            for number in range(1, 15):
                store.replace_customers(customers(COUNT, f" g{number}"), number)
        finally:
            done.set()
        assert all(reader.result(timeout=30) > 0 for reader in readers)
    assert generations(store) == {"14"}


def test_a_reading_does_not_wait_for_a_long_write(store: Store) -> None:
    store.replace_customers(customers(COUNT), 1)
    with store._engine.writing(), ThreadPoolExecutor(1) as pool:
        store._engine.run("DELETE FROM customer")
        assert pool.submit(store.count).result(timeout=10) == COUNT
        assert store.count() == 0
        store._engine.run("INSERT INTO sync_state (key, value) VALUES ('a', 'b')")


def test_writers_of_several_threads_wait_for_each_other(store: Store) -> None:
    store.replace_customers(customers(40), 1)

    def write(number: int) -> bool:
        return bool(store.save_licences(customer_id(number), [licence("CIXA", number)], 5))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(write, range(1, 41)))
    assert store.verify() == []


def test_threads_that_end_take_their_connections_with_them(store: Store) -> None:
    for _ in range(20):
        thread = threading.Thread(target=store.count)
        thread.start()
        thread.join()
    gc.collect()
    assert len(store._engine._handles) <= 2


def test_closing_ends_readers_with_an_error_of_ours(store: Store, path: Path) -> None:
    store.replace_customers(customers(COUNT), 1)
    reading = threading.Barrier(4, timeout=30)

    def read_until_closed() -> StorageProblem:
        store.count()
        reading.wait()
        while True:
            try:
                list(store.summaries(20))
            except StorageError as error:
                return error.problem

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read_until_closed) for _ in range(3)]
        reading.wait()
        store.close()
        assert {one.result(timeout=30) for one in readers} == {StorageProblem.UNREADABLE}
    gc.collect()
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


WRITER = """
import pathlib, sys
sys.path.insert(0, sys.argv[2])
from desktop_app.storage import open_store
from storage_samples import customer_id, licence
store = open_store(pathlib.Path(sys.argv[1]))
base = int(sys.argv[3])
for number in range(60):
    store.save_licences(customer_id(base + number % 20), [licence("CIXA", number)], number)
    store.set_state(f"process {base}", str(number))
store.close()
"""


def test_two_processes_write_beside_each_other(path: Path, opened: Callable[..., Store]) -> None:
    store = opened(path)
    store.replace_customers(customers(40), 1)
    here = str(Path(__file__).parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    others = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", WRITER, str(path), here, str(base)],
            env=environment,
        )
        for base in (1, 21)
    ]
    for other in others:
        assert other.wait(timeout=50) == 0
    assert [store.get_state(f"process {base}") for base in (1, 21)] == ["59", "59"]
    assert store.verify() == []
    assert all(one.coverage for batch in store.summaries() for one in batch)
