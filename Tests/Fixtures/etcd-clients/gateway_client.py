# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The PyPI client etcd3gw (JSON) against a fresh server: host and port are the arguments.

Prints a line a step; two servers that behave alike print the same.
"""
import itertools
import sys
import threading

import etcd3gw

client = etcd3gw.client(host=sys.argv[1], port=int(sys.argv[2]), timeout=20)


def show(step, *values):
    print(step, *values, flush=True)


show("path", client.api_path)
show("put", client.put("a/1", "one"), client.put("a/2", "\u00fc"))
show("get", client.get("a/1"), client.get("none"))
value, meta = client.get("a/1", metadata=True)[0]
show("meta", value, meta["key"], meta["version"], meta["create_revision"], meta["mod_revision"])
show("prefix", [value for value, _ in client.get_prefix("a/", sort_order="descend")])
show("all", len(client.get_all()))
show("create", client.create("c", "x"), client.create("c", "y"))
show("replace", client.replace("c", "x", "z"), client.replace("c", "x", "w"))
show("delete", client.delete("c"), client.delete("c"), client.delete_prefix("a/2"))

lease = client.lease(ttl=60)
client.put("leased", "x", lease=lease)
show("lease", lease.ttl() > 50, lease.keys(), lease.refresh())
show("revoked", lease.revoke(), client.get("leased"))

with client.lock("door", ttl=60) as lock:
    show("lock", lock.is_acquired(), client.lock("door", ttl=60).acquire())
show("free", client.lock("door", ttl=60).acquire())

events, cancel = client.watch_prefix("w/")
threading.Timer(0.3, lambda: client.put("w/1", "one")).start()
first = next(events)
client.put("w/1", "two")
client.delete("w/1")
for event in itertools.chain([first], itertools.islice(events, 2)):
    show("event", event.get("type"), event["kv"]["key"], event["kv"].get("value"))
cancel()
threading.Timer(0.3, lambda: client.put("w/2", "late")).start()
show("once", client.watch_once("w/2", timeout=10)["kv"]["value"])

status = client.status()
show("status", status["version"][:2], int(status["dbSize"]) > 0)
show("members", [member["name"] for member in client.members()])
try:
    client.post(client.get_url("/lease/revoke"), json={"ID": 7})
except etcd3gw.exceptions.Etcd3Exception as problem:
    show("refused", type(problem).__name__, problem)
