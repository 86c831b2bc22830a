# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The PyPI client etcd3-py (JSON) against a fresh server: host and port are the arguments.

Its module is called etcd3 as that of another client, so it is found by PYTHONPATH. Prints a line a step; two
servers that behave alike print the same.
"""
import sys

from etcd3 import Client

host, port = sys.argv[1], int(sys.argv[2])
client = Client(host, port, timeout=20)


def show(step, *values):
    print(step, *values, flush=True)


def refused(call):
    try:
        call()
        return "nothing"
    except Exception as problem:
        return f"{type(problem).__name__} {getattr(problem, 'error', problem)}"


def keys():
    client.put("a/1", "one")
    client.put("a/2", "two")
    answer = client.range("a/", prefix=True, sort_order="DESCEND", sort_target="KEY")
    show("range", answer.count, [(kv.key, kv.value, kv.version) for kv in answer.kvs])
    show("put", client.put("a/1", "1", prev_kv=True).prev_kv.value)
    show("deleted", client.delete_range("a/2", prev_kv=True).prev_kvs[0].value)
    show("empty", client.range("none").kvs)
    show("refused", refused(lambda: client.range("a", revision=1000)))
    txn = client.Txn()
    txn.If(txn.key("a/1").value == b"1")
    txn.If(txn.key("none").version == 0)
    txn.Then(txn.put("b", "2")).Then(txn.range("a/1")).Then(txn.delete("none"))
    txn.Else(txn.range("b"))
    answer = txn.commit()
    show("txn", answer.succeeded, len(answer.responses))
    client.compact(4)
    show("compacted", refused(lambda: client.range("a/1", revision=2)))


def leases():
    lease = client.Lease(ttl=60, ID=77)
    lease.grant()
    client.put("leased", "x", lease=lease.ID)
    show("lease", lease.ttl() > 50, lease.time_to_live(keys=True).keys, lease.alive())
    show("kept", lease.keepalive_once().TTL)
    lease.revoke()
    show("revoked", client.range("leased").kvs)
    with client.Lock("door", lock_ttl=60) as lock:
        show("lock", lock.holders())
    show("free", lock.holders())


def watches():
    watcher = client.Watcher(key="w/", prefix=True, start_revision=1 + client.range("x").header.revision)
    events = []
    watcher.onEvent(events.append)
    client.put("w/1", "one")
    client.put("w/1", "two")
    client.delete_range("w/1")
    watcher.timeout = 2
    event = watcher.watch_once(lambda event: event.type.value == "DELETE", timeout=10)
    show("event", event.type.value, event.key)


def access():
    client.user_add("root", "r")
    client.user_add("ann", "a")
    client.role_add("root")
    client.role_add("reader")
    client.role_grant_permission("reader", "a/", permType="READ", prefix=True)
    client.user_grant_role("root", "root")
    client.user_grant_role("ann", "reader")
    show("users", client.user_list().users, client.role_list().roles)
    show("role", client.role_get("reader").perm[0].key, client.user_get("ann").roles)
    client.auth_enable()
    show("anonymous", refused(lambda: client.range("a/1")))
    ann = Client(host, port, username="ann", password="a", timeout=20)
    ann.auth()
    show("ann", ann.range("a/1").kvs[0].value, refused(lambda: ann.put("a/1", "x")))
    root = Client(host, port, username="root", password="r", timeout=20)
    root.auth()
    root.user_revoke_role("ann", "reader")
    root.auth_disable()
    show("open", client.range("a/1").kvs[0].value)


def maintenance():
    show("status", client.status().version[:2], client.status().dbSize > 0)
    show("members", [member.name for member in client.member_list().members])
    show("hash", client.hash().hash > 0)
    show("alarm", client.alarm_get(0, "NONE").alarms)
    client.defragment()
    show("snapshot", sum(len(part.blob) for part in client.snapshot()) > 4096)


keys()
leases()
watches()
access()
maintenance()
