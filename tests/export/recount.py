"""recount.py PROGRAM SCRATCH: the exports of the examples hold the numbers that `cop` itself says.

Every format is read, keys and references are checked, and counts, series and centre lines are compared
with `cop chart`, `cop list`, `cop report` and `cop validate`. Leaves the exports in SCRATCH, with the
series that are expected of them, for engines.cjs.
"""

import json
import math
import pathlib
import statistics
import sys
from collections import defaultdict

from exports import cop, export, package_of, read_all

program, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parents[2]
projects = [*sorted(p for p in (root / "examples").iterdir() if p.is_dir()), root / "tests/sound_project"]
checks = 0


def check(holds, *what):
    global checks
    checks += 1
    if not holds:
        raise SystemExit("not so: " + " ".join(map(str, what)))


def close(a, b):
    return a == b or (a is not None and b is not None and math.isclose(a, b, rel_tol=1e-12))


def json_of(project, *words):
    return json.loads(cop(program, "-C", project, *words, "--format", "json", check=False).stdout)


def chart_of(project, measure):
    """The chart; none where there are no figures with dates."""
    done = cop(program, "-C", project, "chart", measure, "--type", "run", "--format", "json", check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def check_keys(part, tables):
    for resource in package_of(part)["resources"]:
        rows, schema = tables[resource["name"]], resource["schema"]
        keys = [tuple(row[name] for name in schema.get("primaryKey", [])) for row in rows]
        check(not schema.get("primaryKey") or len(set(keys)) == len(keys), part, resource["name"], "keys")
        check(all(None not in key for key in keys), part, resource["name"], "empty key")
        for key in schema.get("foreignKeys", []):
            there = {row[key["reference"]["fields"]] for row in tables[key["reference"]["resource"]]}
            here = {row[key["fields"]] for row in rows} - {None}
            check(here <= there, part, resource["name"], key, here - there)


def combined(rows, measure):
    """The figures of one period as one value: `cop`'s own rule, from the table alone."""
    if measure["factor"] and all(row["denominator"] and row["numerator"] is not None for row in rows):
        return measure["factor"] * sum(r["numerator"] for r in rows) / sum(r["denominator"] for r in rows)
    values = [row["value"] for row in rows if row["value"] is not None]
    if not values:
        return None
    return sum(values) if measure["data"] == "count" else sum(values) / len(values)


def series_of(tables, measure):
    periods = defaultdict(list)
    for row in tables["observations"]:
        if row["measure"] == measure["measure"] and row["charted"]:
            periods[row["period"]].append(row)
    return {period: (combined(rows, measure), any(row["withheld"] for row in rows))
            for period, rows in periods.items()}


def check_series(project, tables, is_private):
    expected = {}
    for measure in tables["measures"]:
        chart = chart_of(project, measure["measure"])
        series = series_of(tables, measure)
        if chart is None:
            check(not any(value is not None for value, _ in series.values()), project, measure["measure"])
            continue
        points = chart["points"]
        known = {x: y for x, y in zip(points["x"], points["y"])}
        check(set(known) <= set(series), project, measure["measure"], "periods", known, series)
        for period, value in known.items():
            given, withheld = series[period]
            check(not (is_private and withheld), project, period)
            check(withheld and given is None or close(given, value), project, period, given, value)
        if not any(withheld for _, withheld in series.values()):
            check_centre(project, points, series)
        expected[measure["measure"]] = {"x": points["x"], "y": points["y"]}
    return expected


def check_centre(project, points, series):
    for part in set(points["part"]):
        ours = [i for i, p in enumerate(points["part"]) if p == part]
        base = [series[points["x"][i]][0] for i in ours if points["baseline"][i] and points["include"][i]]
        check(close(statistics.median(base), points["cl"][ours[0]]), project, "centre line")


def check_counts(project, tables, is_private):
    check(("members" in tables) == is_private, project, "members")
    for name in ("members", "cycles", "actions"):
        check(name not in tables or len(tables[name]) == len(json_of(project, "list", name)["entries"]), project, name)
    check(len(tables["meetings"]) == len(json_of(project, "list", "logs")["entries"]), project, "logs")
    told = [row["rule"] for row in tables["findings"]]
    found = [row["rule"] for row in json_of(project, "validate")["findings"]]
    check(sorted(told) == sorted(found) if is_private else set(told) == set(found), project, "findings", found)


def check_flow(project, tables):
    report = json_of(project, "report", "measures", "-o", "-")
    rows = [[cell["text"] for cell in row["cells"]] for section in report["sections"]
            if section["id"] == "who-took-part" for block in section["blocks"] if "table" in block
            for row in block["table"]["rows"]]
    check(len(rows) == len(tables["flow"]), project, "flow")
    for told, row in zip(rows, tables["flow"]):
        check(told[:2] == [row["counted"], row["stage"]], project, "flow", told, row)
        check(row["n"] is None if row["withheld"] else told[2] == str(row["n"]), project, "flow", told, row)


expected = {"default": {}, "private": {}}
for mode in expected:
    words = ["--private"] if mode == "private" else []
    for project in projects:
        folder = scratch / "one" / mode / project.name
        (part,) = export(program, folder, [project], *words)
        tables = read_all(folder, part)
        check_keys(part, tables)
        check_counts(project, tables, mode == "private")
        if mode == "default":
            check_flow(project, tables)
        expected[mode][part.name.removeprefix("project=")] = check_series(project, tables, mode == "private")
    together = export(program, scratch / mode, projects, *words)
    check({p.name.removeprefix("project=") for p in together} == set(expected[mode]), "parts")
    for part in together:
        read_all(scratch / mode, part)
(scratch / "expected.json").write_text(json.dumps(expected), encoding="utf-8")
print(f"{checks} numbers and keys in CSV, JSON lines and SQLite are what cop says")
