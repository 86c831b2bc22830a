# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The PyPI client etcd3 (gRPC) against a fresh server: host and port are the arguments.

Prints a line a step; two servers that behave alike print the same.
"""
import io
import itertools
import sys
import threading

import etcd3

host, port = sys.argv[1], int(sys.argv[2])
client = etcd3.client(host=host, port=port, timeout=20)


def show(step, *values):
    print(step, *values, flush=True)


def refused(call):
    try:
        call()
        return "nothing"
    except Exception as problem:
        return type(problem).__name__


def keys():
    show("put", client.put("a/1", "one", prev_kv=True).prev_kv.value)
    client.put("a/2", "two")
    client.put("b", "\u00fc\0")
    value, meta = client.get("a/1")
    show("get", value, meta.key, meta.version, meta.create_revision, meta.mod_revision, meta.lease_id)
    show("missing", client.get("none"))
    show("prefix", [value for value, _ in client.get_prefix("a/", sort_order="descend")])
    show("keys", [meta.key for _, meta in client.get_prefix("a/", keys_only=True)])
    show("range", [value for value, _ in client.get_range("a/1", "a/2")])
    show("all", [value for value, _ in client.get_all()])
    show("once", client.put_if_not_exists("a/1", "x"), client.put_if_not_exists("c", "x"))
    show("replace", client.replace("c", "x", "y"), client.replace("c", "x", "z"))
    show("delete", client.delete("c"), client.delete("c"))
    show("deleted", client.delete_prefix("b").deleted)


def transactions():
    t = client.transactions
    show("txn", client.transaction(
        compare=[t.value("a/1") == "one", t.version("a/1") > 0, t.create("none") == 0,
                 t.mod("a/1") < 1000],
        success=[t.put("d", "1"), t.get("a/2"), t.delete("none"),
                 t.txn(compare=[t.version("none") == 0], success=[t.put("e", "2")], failure=[])],
        failure=[t.get("a/1")])[0])
    done, answers = client.transaction(
        compare=[t.value("a/1") == "other"], success=[], failure=[t.get("a/1")])
    show("else", done, [value for value, _ in answers[0]])


def leases():
    lease = client.lease(60, lease_id=77)
    client.put("leased", "x", lease=lease)
    show("lease", lease.id, lease.granted_ttl, lease.remaining_ttl <= 60, lease.keys)
    show("refresh", [answer.TTL for answer in lease.refresh()])
    lease.revoke()
    show("revoked", client.get("leased")[0], refused(lambda: client.revoke_lease(77)))


def locks():
    with client.lock("door", ttl=20) as lock:
        show("lock", lock.is_acquired(), client.lock("door", ttl=20).acquire(timeout=0.2))
    show("free", client.lock("door", ttl=20).acquire(timeout=5))


def watches():
    events, cancel = client.watch_prefix("w/", start_revision=1)
    client.put("w/1", "one")
    client.put("w/1", "two")
    client.delete("w/1")
    for event in itertools.islice(events, 3):
        show("event", type(event).__name__, event.key, event.value)
    cancel()
    threading.Timer(0.3, lambda: client.put("w/2", "late")).start()
    show("watched", client.watch_once("w/2", timeout=10).value)
    seen = threading.Event()
    number = client.add_watch_callback("w/3", lambda answer: seen.set())
    client.put("w/3", "x")
    show("callback", seen.wait(10))
    client.cancel_watch(number)


def maintenance():
    status = client.status()
    show("status", status.version[:2], status.db_size > 0, status.leader.id > 0)
    show("members", [(member.name, len(member.client_urls) > 0) for member in client.members])
    show("member", refused(lambda: client.remove_member(1)), refused(lambda: client.add_member(["x"])))
    show("hash", client.hash() > 0)
    file = io.BytesIO()
    client.snapshot(file)
    show("snapshot", file.tell() > 4096)
    client.defragment()
    show("alarm", [alarm.alarm_type for alarm in client.create_alarm()])
    show("full", refused(lambda: client.put("x", "y")))
    show("disarmed", len(list(client.disarm_alarm())), list(client.list_alarms()))
    client.compact(client.get("a/1")[1].mod_revision + 1)
    show("compacted", refused(lambda: next(client.watch("a/1", start_revision=1)[0])))


keys()
transactions()
leases()
locks()
watches()
maintenance()
client.close()
