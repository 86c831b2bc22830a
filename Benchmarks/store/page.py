# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The page docs/benchmarks/store.md and its plots, out of what `measure` found."""
import math, os

COLOURS = {"Martlet": "#0b6e4f", "etcd": "#d95f0e"}
DISK = "Disk"


def ratio(ours, theirs):
    return f"{ours / theirs:.2f}" if theirs else "-"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" + "---:|" * (len(head) - 1)]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]


def pair(values, form):
    return [form(values[name]) if name in values and values[name] is not None else "-" for name in ("Martlet", "etcd")]


def quotient(values, key, upside_down=False):
    if "etcd" not in values or "Martlet" not in values:
        return "-"
    ours, theirs = values["Martlet"][key], values["etcd"][key]
    return ratio(theirs, ours) if upside_down else ratio(ours, theirs)


def puts(found):
    rows = []
    for count, values in found.items():
        rows.append([count, *pair(values, lambda v: f"{v['rate']:,.0f}"), quotient(values, "rate"),
                     *pair(values, lambda v: f"{v['cpu']:.1f}"), quotient(values, "cpu"),
                     *pair(values, lambda v: f"{v['bytes']:,.0f}"), quotient(values, "bytes")])
    head = ["in flight", "puts/s", "etcd", "ratio", "CPU us", "etcd", "ratio", "bytes written", "etcd", "ratio"]
    return ["## Puts of 1 KiB", "", "By h2load, on one key. CPU is the server's, the least of the rounds; the rest are medians.", "",
            *table(head, rows), ""]


def flush_rows(found):
    rows = [[count, *pair(values, lambda v: f"{v:.3f}")] for count, values in found.items()]
    return ["## Flushes for a put", "", "fsync, fdatasync, msync and sync_file_range seen by strace over 2 s, by the puts of that time. strace slows "
            "every call, which makes batches larger than they are otherwise.", "",
            *table(["in flight", "Martlet", "etcd"], rows), ""]


def latency(found, folder):
    rates = sorted({point[0] for points in found.values() for point in points})
    rows = []
    for rate in rates:
        by = {name: next((point for point in points if point[0] == rate), None) for name, points in found.items()}
        ours, theirs = by.get("Martlet"), by.get("etcd")
        part = f"{ours[2] / theirs[2]:.2f}" if ours and theirs and theirs[2] else ""
        alone = by.get(DISK)
        floor = f"{alone[2] / theirs[2]:.2f}" if alone and theirs and theirs[2] else ""
        times = lambda p: f"{p[1]:.2f} / {p[2]:.2f}"
        rows.append([f"{rate:,}", *pair(by, times), times(alone) if alone else "-", part, floor])
    out = ["## Latency of a put against the offered load", "",
           "By our own client, four connections, 10,000 keys. p50 / p99 in ms, medians of the rounds; no entry where the "
           "server fell behind. The disk alone (`disk.py`) is a program on no network that writes as much to a file of 4 MiB and "
           "flushes it, the puts that come meanwhile together: what no store on this disk can be below.", "",
           *table(["puts/s", "Martlet", "etcd", "the disk alone", "p99, ours by etcd's", "the disk's by etcd's"], rows), ""]
    if folder:
        series = {f"{name} {what}": [(point[0], point[index]) for point in points]
                  for name, points in found.items() for index, what in ((1, "p50"), (2, "p99"))}
        write(folder, "store-latency.svg", "Latency of a put of 1 KiB against load", "puts a second, offered", "ms", series)
        out += ["![Latency against load](store-latency.svg)", ""]
    return out


def requests(found, title):
    rows = []
    for name, values in found.items():
        rows.append([name, *pair(values, lambda v: f"{v['rate']:,.0f}"), quotient(values, "rate"),
                     *pair(values, lambda v: f"{v['cpu']:,.1f}"), quotient(values, "cpu", True)])
    head = ["request", "a second", "etcd", "ratio", "CPU us", "etcd", "etcd's by ours"]
    return [f"## {title}", "", *table(head, rows), ""]


def plain(found, title, note):
    rows = [[name, *pair(values, lambda v: v if isinstance(v, str) else f"{v:,.2f}")] for name, values in found.items()]
    return [f"## {title}", "", note, "", *table(["", "Martlet", "etcd"], rows), ""]


NOTES = {
    "watch": ("Watches", "CPU of the server while it is loaded, percent of one core; values of 64 bytes, watches on ten streams. A part below 1 says "
              "that the watchers did not keep up."),
    "start": ("Many keys", "Values of 1 KiB. Memory is anonymous memory: without page cache and program text."),
    "compact": ("Compaction beside writes", "Puts at a steady rate while the history of one key after another is compacted."),
    "idle": ("Idle", "Bytes that the process made the kernel write, and its CPU, in 60 s without clients."),
}


def text(found, begin, end, folder):
    out = []
    if "puts" in found:
        out += puts(found["puts"])
        if folder:
            series = {name: [(count, values[name]["rate"]) for count, values in found["puts"].items()]
                      for name in COLOURS if any(name in values for values in found["puts"].values())}
            write(folder, "store-puts.svg", "Puts of 1 KiB by concurrency", "in flight", "/s", series)
            out += ["![Puts by concurrency](store-puts.svg)", ""]
    if "flushes" in found:
        out += flush_rows(found["flushes"])
    if "latency" in found:
        out += latency(found["latency"], folder)
    if "reads" in found:
        out += requests(found["reads"], "Reads and transactions")
    if "lists" in found:
        out += requests(found["lists"], "Ranges of many keys, 1 in flight")
    for name, (title, note) in NOTES.items():
        if name in found:
            out += plain(found[name], title, note)
    out.append(f"The machine's load average was {begin:.1f} at the beginning and {end:.1f} at the end, on {os.cpu_count()} "
               "cores that server and client share. Above that, compare the columns with each other only.")
    return "\n".join(out)


# Plots

def write(folder, file_name, title, across_label, unit, series):
    """One panel, both axes logarithmic. A series is named by its server, which gives its colour."""
    width, height, left, top = 560, 320, 70, 50
    points = [point for rows in series.values() for point in rows]
    if not points:
        return
    low, high = min(y for _, y in points), max(y for _, y in points)
    low, high = 10 ** math.floor(math.log10(low)), 10 ** math.ceil(math.log10(high) + 1e-9)
    first, last = min(x for x, _ in points) / 1.2, max(x for x, _ in points) * 1.2

    def across(x):
        return left + width * math.log(x / first) / math.log(last / first)

    def down(y):
        return top + height - height * math.log(y / low) / math.log(high / low)

    def words(x, y, what, size=11, anchor="middle", colour="#222"):
        return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{what}</text>'

    out, value = [words(left + width / 2, 26, title, 15)], low
    while value <= high * 1.001:
        out.append(f'<line x1="{left}" y1="{down(value):.1f}" x2="{left + width}" y2="{down(value):.1f}" stroke="#ddd"/>')
        out.append(words(left - 6, down(value) + 4, f"{value:,g} {unit}", 10, "end"))
        value *= 10
    for x in sorted({x for x, _ in points}):
        out.append(words(across(x), top + height + 15, f"{x:,}", 10))
    place = left
    for name, rows in series.items():
        colour = COLOURS.get(name.split(" ")[0], "#555")
        dash = ' stroke-dasharray="5 4"' if name.endswith("p99") else ""
        path = " ".join(f"{across(x):.1f},{down(y):.1f}" for x, y in rows)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        out += [f'<circle cx="{across(x):.1f}" cy="{down(y):.1f}" r="3" fill="{colour}"/>' for x, y in rows]
        out.append(f'<line x1="{place}" y1="{top + height + 50}" x2="{place + 22}" y2="{top + height + 50}" stroke="{colour}" stroke-width="2"{dash}/>')
        out.append(words(place + 28, top + height + 54, name, 11, "start"))
        place += 28 + 7 * len(name) + 24
    out.append(words(left + width / 2, top + height + 32, across_label, 11))
    whole, tall = left + width + 30, top + height + 70
    with open(os.path.join(folder, file_name), "w") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="{tall}" viewBox="0 0 {whole} {tall}" '
                   f'font-family="sans-serif"><rect width="{whole}" height="{tall}" fill="white"/>\n' + "\n".join(out) + "\n</svg>\n")
