"""attack.py PROGRAM SCRATCH: tries to find members, practices and small counts in default exports.

Makes projects with known people and known small counts (by a fixed random seed), exports them as
anybody may have them, and then plays somebody who holds the export, knows the rules by which it was
made, and knows the totals of every measure from elsewhere:
  words    looks for every code, name, practice, log and private text in the bytes of all files;
  codes    recomputes codes from lists of likely names, by the hashes and words that are likely;
  order    looks whether the order of rows is that of the project's files, and whether places of rows and
           times of files tell which project is which;
  sums     solves for what is withheld: totals, quarters less their months, shares that make up a whole.
The same attack on the same projects with only the small counts blanked must succeed, or it proves
nothing.
"""

import hashlib
import itertools
import pathlib
import random
import sqlite3
import sys

from exports import export, read_all

PROJECTS, SMALLEST = 40, 5
program, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
chance = random.Random(20260701)
MONTHS = [f"2026-{m:02}" for m in range(1, 7)]
COUNTS = ("falls", "late", "in-time", "came")
QUARTERS = {"2026-Q1": MONTHS[:3], "2026-Q2": MONTHS[3:]}


def text_of_observations(rows):
    return "".join("  - {" + ", ".join(f"{k}: {v}" for k, v in row.items()) + "}\n" for row in rows)


def shares(measure, whole_too):
    """A share by month with some small counts, and perhaps its quarters or its sum."""
    rows = []
    for month in MONTHS:
        if chance.random() < 0.15:
            continue
        denominator = chance.choice([chance.randint(1, 4), *(chance.randint(12, 60) for _ in range(4))])
        numerator = chance.choice([min(denominator, chance.randint(0, 4)), chance.randint(0, denominator)])
        rows.append({"measure": measure, "period": month, "numerator": numerator, "denominator": denominator})
    if whole_too:
        for quarter, months in QUARTERS.items():
            inside = [row for row in rows if row["period"] in months]
            if len(inside) > 1:
                rows.append({"measure": measure, "period": quarter,
                             "numerator": sum(r["numerator"] for r in inside),
                             "denominator": sum(r["denominator"] for r in inside)})
    return rows


def categories():
    """Three shares of the same people that make up all of them."""
    rows = []
    for month in MONTHS:
        parts = [chance.randint(1, 4), chance.randint(8, 30), chance.randint(8, 30)]
        chance.shuffle(parts)
        rows += [{"measure": name, "period": month, "numerator": part, "denominator": sum(parts)}
                 for name, part in zip(("smoke", "smoked", "never"), parts)]
    return rows


def counts():
    """Counts of what came in time and what did not, with all of them; and shares told by their value."""
    rows = []
    for month in MONTHS:
        late, in_time = chance.randint(1, 8), chance.randint(12, 60)
        rows += [{"measure": name, "period": month, "value": n}
                 for name, n in (("late", late), ("in-time", in_time), ("came", late + in_time))]
        rows.append({"measure": "asked", "period": month, "value": chance.choice([chance.randint(1, 4), chance.randint(5, 95), 97]),
                     chance.choice(["n", "denominator"]): 100})
    return rows


def by_member(members):
    return [{"measure": "met", "period": month, "member": member, "numerator": chance.randint(6, 24), "denominator": 30}
            for month in MONTHS for member in chance.sample(members, min(3, len(members)))]


def by_practice(practices):
    return [{"measure": "seen", "period": month, "practice": practice, "numerator": n, "denominator": 30}
            for month in MONTHS for practice in chance.sample(practices, chance.randint(1, len(practices)))
            for n in [chance.randint(6, 24)]]


def make_project(folder, number):
    (folder / "cycles").mkdir(parents=True)
    members = [f"gp{i:02}" for i in range(1, chance.randint(4, 14))]
    practices = [f"{name}-clinic" for name in ("harbour", "hill", "meadow", "station")]
    roles = ["facilitator"] + [chance.choice(["core", "occasional"]) for _ in members[1:]]
    log = f"2026-07-01-k7d2m{number:03}"
    whole_too = chance.random() < 0.5
    observations = (shares("recalled", whole_too) + categories() + counts() + by_member(members) + by_practice(practices)
                    + [{"measure": "falls", "period": month, "value": chance.randint(0, 12)} for month in MONTHS])
    before, after = chance.randint(1, 20), chance.randint(1, 20)
    write = lambda name, text: (folder / name).write_text(text, encoding="utf-8")
    write("cop.yaml", f"cop: 1\nid: secret-group-{number}\ntitle: Secret group {number}\nstarted: 2026-01-05\nphase: monitor\n")
    write("question.yaml", "problem: A hushed matter\n")
    write("measures.yaml", "measures:\n" + "".join(
        f"  - {{id: {name}, name: {name}, family: outcome, data: {data}}}\n" for name, data in
        [("recalled", "proportion"), ("smoke", "proportion"), ("smoked", "proportion"),
         ("never", "proportion"), ("seen", "proportion"), ("met", "proportion"), ("asked", "proportion"),
         *((name, "count") for name in COUNTS)]))
    write("members.yaml", "practices:\n" + "".join(f"  - {{id: {p}, name: The {p.title()} House}}\n" for p in practices)
          + "members:\n" + "".join(
              f"  - {{id: {m}, role: {r}, name: Surname{m}x, practice: {chance.choice(practices)}, joined: 2026-01-0{1 + i % 9}}}\n"
              for i, (m, r) in enumerate(zip(members, roles))))
    write(f"cycles/{log}.yaml", f"id: {log}\ndate: 2026-07-01\nchair: gp01\nattended: [{', '.join(members)}]\n"
          f"summary: Surname{members[0]}x told a hushed matter\n"
          f"actions: [{{id: hushed-call, what: a hushed call, owner: gp02, due: 2026-08-01}}]\n"
          "flow:\n" + "".join(f"  - {{of: {of}, stage: {stage}, n: {n}}}\n" for of in ("letters", "practices")
                              for stage, n in (("before", before), ("after", after), ("all", before + after))) +
          "observations:\n" + text_of_observations(observations))
    words = [*members, *(f"Surname{m}x" for m in members), *practices, "House", "hushed", "secret-group", "Secret group", log]
    return members, words


def find_words(files, words):
    found = []
    for file in files:
        held = file.read_bytes().lower() + str(file).lower().encode()
        found += [(file.name, word) for word in words if word.lower().encode() in held]
    return found


def find_codes(tables, part, guesses):
    """Codes that follow from what they stand for alone, or from that and the project's id or title."""
    codes = {row[key].rsplit("-", 1)[1] for name, key in
             (("meetings", "meeting"), ("actions", "action")) for row in tables[name]}
    codes.add(part.name.rsplit("-", 1)[1])
    kinds, glue = ("", "member", "meeting", "action", "project"), ("", " ", "-", ":", "/")
    found = []
    for guess, kind, joint in itertools.product(guesses, kinds, glue):
        for text in (guess, kind + joint + guess, guess + joint + kind):
            for algorithm in ("md5", "sha1", "sha256"):
                if hashlib.new(algorithm, text.encode()).hexdigest()[:10] in codes:
                    found.append(text)
    return found


def solve(cells, sums):
    """{cell: number or None} and [(cells, their sum)] -> what must be each unknown cell that can be told.
    A cell is at least 1 where it is withheld; a difference of two sums is a sum."""
    known = {cell: n for cell, n in cells.items() if n is not None}
    told, grows = {}, True
    while grows:
        grows = False
        equations = {}
        for names, total in sums:
            open_ = frozenset(c for c in names if c not in known)
            equations[open_] = total - sum(known[c] for c in names if c in known)
        for (a, x), (b, y) in itertools.permutations(list(equations.items()), 2):
            if a < b:
                equations[b - a] = y - x
        for open_, left in equations.items():
            values = {next(iter(open_)): left} if len(open_) == 1 else dict.fromkeys(open_, 1) if open_ and left == len(open_) else {}
            for cell, n in values.items():
                if cell not in known:
                    known[cell] = told[cell] = n
                    grows = True
    return told


def small(n):
    return 0 < n < SMALLEST


def find_sums(rows, truth):
    """The small counts that follow from what is shown, with the total of each series known."""
    shown = {(row["measure"], row["period"]): row for row in rows}
    found = []
    for field in ("denominator", "numerator", "value"):
        cells = {key: row[field] for key, row in shown.items() if field != "value" or key[0] in COUNTS}
        sums = [({(m, p) for m, p in cells if m == measure and p in MONTHS},
                 sum(truth[key][field] for key in cells if key[0] == measure and key[1] in MONTHS))
                for measure in {key[0] for key in cells}]
        for (measure, period), n in cells.items():
            if period in QUARTERS and n is not None:
                sums.append(({(measure, p) for p in QUARTERS[period] if (measure, p) in cells}, n))
        if field == "numerator":  # one share of the three that is told gives the whole
            sums += wholes(shown)
        if field == "value":
            sums += [({("late", month), ("in-time", month)}, cells["came", month]) for month in MONTHS if cells["came", month]]
        told = solve(cells, sums)
        found += [(field, cell, n) for cell, n in told.items() if small(n) and truth[cell][field] == n]
        found += [(field, cell, n) for cell, n in cells.items() if n is not None and small(n)]
    return found + [row for row in rows if row["measure"] == "asked" and row["value"] is not None
                    and (small(row["value"]) or small(100 - row["value"]))]


def wholes(shown):
    sums = []
    for month in MONTHS:
        parts = [(name, month) for name in ("smoke", "smoked", "never")]
        whole = next((shown[c]["denominator"] for c in parts if c in shown and shown[c]["denominator"]), None)
        if whole is not None:
            sums.append((set(parts), whole))
    return sums


def find_flow(rows, truth):
    found = []
    for counted in ("letters", "practices"):
        cells = {row["stage"]: row["n"] for row in rows if row["counted"] == counted}
        sums = [] if cells["all"] is None else [({"before", "after"}, cells["all"])]
        told = solve({k: v for k, v in cells.items() if k != "all"}, sums)
        found += [(counted, k, n) for k, n in {**told, **cells}.items()
                  if n is not None and small(n) and truth[counted, k] == n]
    return found


def find_people(tables):
    """Whatever else than the flow would say how many members there are, or how many left."""
    found = ["a table of members"] if "members" in tables else []
    return found + [row for row in tables["findings"] if set(row) != {"finding", "rule", "severity", "waived"}]


def truth_of(private):
    """The real points, from the private export: parts of one period added up."""
    points = {}
    for row in private["observations"]:
        point = points.setdefault((row["measure"], row["period"]), {"numerator": 0, "denominator": 0, "value": 0})
        for field in point:
            point[field] += row[field] or 0
    return points, {(row["counted"], row["stage"]): row["n"] for row in private["flow"]}


def blanked(truth):
    """What a naive export would show: the same points with only the small counts blanked."""
    rows = []
    for (measure, period), point in truth.items():
        hide = lambda n: None if small(n) else n
        rows.append({"measure": measure, "period": period, **{k: hide(n) for k, n in point.items()}})
    return rows


def find_order(projects):
    """The formats in which the projects do not stand in the order of their codes."""
    folder = scratch / "attack" / "together"
    parts = export(program, folder, projects)
    written = {form: [p.name for p in sorted((folder / form).iterdir(), key=lambda p: (p / "datapackage.json").stat().st_mtime_ns)]
               for form in ("datapackage", "jsonl")}
    database = sqlite3.connect(f"file:{folder / 'sqlite' / 'cop.sqlite'}?mode=ro", uri=True)
    for table in ("projects", "meetings", "observations"):
        rows = database.execute(f"SELECT project FROM {table} ORDER BY rowid")
        written[f"table {table}"] = [name for name, _ in itertools.groupby("project=" + code for (code,) in rows)]
    return [form for form, names in written.items() if names != [p.name for p in parts]]


failures, naive, hidden, cells = [], 0, 0, 0
for number in range(PROJECTS):
    project = scratch / "attacked" / str(number)
    members, words = make_project(project, number)
    folders = {mode: scratch / "attack" / mode / str(number) for mode in ("default", "private")}
    (part,) = export(program, folders["default"], [project])
    (kept,) = export(program, folders["private"], [project], "--private")
    tables, private = read_all(folders["default"], part), read_all(folders["private"], kept)
    truth, flow = truth_of(private)
    practice_of = {row["member"]: row["practice"] for row in private["members"]}
    files = [f for f in folders["default"].rglob("*") if f.is_file()]
    likely = [f"gp{i:02}" for i in range(100)] + words + [f"secret-group-{number}"]
    if number < 5:  # the slowest, and alike for all
        failures += find_codes(tables, part, likely)
    failures += find_words(files, words)
    failures += [name for name in ("meetings", "actions")
                 if (keys := [next(iter(row.values())) for row in tables[name]]) != sorted(keys)]
    failures += [c for rows in tables.values() for row in rows[:1] for c in row
                 if c in ("name", "joined", "practice", "member_name", "owner", "what", "title", "file", "summary")
                 and rows is not tables["measures"]]
    for row in tables["observations"]:
        cells += 1
        hidden += row["withheld"]
        if row["withheld"] and any(row[f] is not None for f in ("value", "numerator", "denominator", "n")):
            failures.append(("a withheld row has numbers", row))
        senders = {r["practice"] or practice_of.get(r["member"]) for r in private["observations"]
                   if (r["measure"], r["period"]) == (row["measure"], row["period"])} - {None}
        if not row["withheld"] and 0 < len(senders) < 3:
            failures.append(("figures of one or two practices", row))
    failures += find_sums(tables["observations"], truth) + find_flow(tables["flow"], flow) + find_people(tables)
    failures += [row for row in tables["attendance"] if row["people"] is not None and small(row["people"])]
    naive += len(find_sums(blanked(truth), truth))
failures += find_order([scratch / "attacked" / str(number) for number in range(PROJECTS)])
if failures:
    raise SystemExit(f"{len(failures)} found, such as {failures[:5]}")
if naive < PROJECTS:
    raise SystemExit(f"the attack finds only {naive} counts where they are merely blanked: it proves nothing")
if not 0 < hidden < cells:
    raise SystemExit("nothing, or everything, was withheld")
print(f"nothing found in {PROJECTS} projects, {hidden} of {cells} points withheld; "
      f"merely blanked, {naive} small counts would be told")
