"""attack.py PROGRAM FOLDER MAKE_NETWORK: tries to find out from shared reports of a network whose
figures they hold: by names, by sums less what is shown, as a practice that knows its own counts, and
by the difference of the reports with and without one group."""

import os
import re
import subprocess
import sys

program, folder, make_network = map(os.path.abspath, sys.argv[1:])
FEW = range(1, 5)
problems = []
attacked = 0


def report(groups, kind="md"):
    return subprocess.run(
        [program, "network", "report", *groups, "--format", kind, "-q"],
        cwd=folder, capture_output=True, text=True, check=True).stdout


def truth(group):
    """The latest counts of a group's practices."""
    counts = {}
    for log in sorted(os.listdir(f"{folder}/{group}/cycles")):
        with open(f"{folder}/{group}/cycles/{log}", encoding="utf-8") as file:
            for practice, x, n in re.findall(
                    r"practice: (\S+), numerator: (\d+), denominator: (\d+)", file.read()):
                counts[practice] = (int(x), int(n))
    return counts


def totals(text):
    """About how many have it of how many, each as its lowest and highest possible value."""
    found = re.search(r"about ([\d,]+) of ([\d,]+)\)", text)
    if not found:
        return None
    return [(int(g.replace(",", "")) - 5, int(g.replace(",", "")) + 5) for g in found.groups()]


def shown(document):
    """What may be the counts of each practice that is shown: from its share and size."""
    rows = set()
    for row in re.findall(r"\| practice (\d+) \| (\d+)% \| \d+ to \d+ \| ([\d,]+) \|", document):
        rows.add((int(row[0]), int(row[1]), int(row[2].replace(",", ""))))
    return [((max(0, (p - 0.5) * (n - 5) / 100), (p + 0.5) * (n + 5) / 100), (n - 5, n + 5))
            for _, p, n in sorted(rows)]


def check_names(groups):
    secrets = re.compile(r"group-0|north|south|Northside|Southgate|Diabetes group|gp0", re.I)
    for kind in ("json", "md", "html"):
        for line in report(groups, kind).splitlines():
            # Parts of a page that are the same for every network, such as font names and styles.
            if secrets.search(line) and "-apple-system" not in line:
                problems.append(f"{kind} names somebody: {line[:120]}")


def check_sums(groups, counts):
    """Total less all that is shown, and less one's own: what is left for the smallest counts."""
    global attacked
    document = report(groups)
    total = totals(document)
    if total is None:
        return
    rows = shown(document)
    attacked += 1 if rows else 0
    hidden = len(counts) - len(rows)
    if 0 < hidden < 3:
        problems.append(f"only {hidden} practices are hidden among {len(counts)}")
    small = [c for c in counts.values() if c[0] in FEW or c[1] - c[0] in FEW]
    for x, n in small:
        low = total[0][0] - sum(row[0][1] for row in rows) - x
        high = total[0][1] - sum(row[0][0] for row in rows) - x
        if high - low < 4:
            problems.append(f"{x} of {n}: the others' sum is known to {high - low:.1f}")
        if any(row[1][0] <= n <= row[1][1] and row[0][1] - row[0][0] < 1 for row in rows):
            problems.append(f"{x} of {n} may be told from a row")


def check_difference(groups, counts_by_group):
    """With and without one group: its sums must stay in doubt."""
    whole = totals(report(groups))
    if whole is None:
        return
    for left_out in groups:
        part = totals(report([g for g in groups if g != left_out]))
        if part is None:
            continue
        for i, what in enumerate(("numerator", "denominator")):
            doubt = (whole[i][1] - part[i][0]) - (whole[i][0] - part[i][1])
            if doubt < 10:
                problems.append(f"{left_out}: its {what} is known to {doubt}")
        hidden_before = len(counts_by_group[left_out])
        if hidden_before < 1:
            problems.append(f"{left_out} has no counts: the test is of no use")


subprocess.run(["bash", make_network, folder, "24"], check=True)
everybody = sorted(os.listdir(folder))
for size in (4, 6, 9, 12, 24):
    some = everybody[:size]
    by_group = {group: truth(group) for group in some}
    pooled = {p: c for g in some if int(g[-4:]) % 10 != 9 for p, c in by_group[g].items()}
    check_names(some)
    check_sums(some, pooled)
    if size <= 12:
        check_difference(some, by_group)
if attacked < 3:
    problems.append(f"only {attacked} reports showed practices: the attack is of no use")
for problem in problems:
    print(problem)
print(f"{len(problems)} ways found to tell whose figures they are")
sys.exit(1 if problems else 0)
