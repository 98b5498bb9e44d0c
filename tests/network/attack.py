"""attack.py PROGRAM FOLDER MAKE_NETWORK: tries to find out from shared reports of a network whose
figures they hold: by names, by sums less what is shown, as a practice that knows its own counts, by
the difference of the reports with and without one group, by the limits of funnels, by intervals, and
by the flow less what exports of single groups tell."""

import json
import math
import os
import re
import subprocess
import sys

program, folder, make_network = map(os.path.abspath, sys.argv[1:])
FEW = range(1, 5)
SHARE, RATE, MEAN = "Blood pressure recorded", "Urgent visits", "HbA1c"
KEYS = {SHARE: "bp-recorded", RATE: "urgent-visits", MEAN: "hba1c"}
problems = []
attacked = dict.fromkeys(KEYS, 0)


def report(groups, kind="md"):
    return subprocess.run(
        [program, "network", "report", *groups, "--format", kind, "-q"],
        cwd=folder, capture_output=True, text=True, check=True).stdout


def part(text, measure):
    """What the report says of one measure; nothing where it is not pooled."""
    start = text.find(f"\n### {measure}\n")
    if start < 0:
        return ""
    end = re.search(r"\n##?#? ", text[start + 5:])
    return text[start:start + 5 + end.start()] if end else text[start:]


def number(text):
    return float(text.replace(",", "").replace("−", "-"))


def truth(group, measure):
    """The latest counts of a group's practices: x and n, or of a mean n and n."""
    counts = {}
    for log in sorted(os.listdir(f"{folder}/{group}/cycles")):
        with open(f"{folder}/{group}/cycles/{log}", encoding="utf-8") as file:
            text = file.read()
        start = rf"measure: {KEYS[measure]}, period: \S+, practice: (\S+), "
        for practice, x, n in re.findall(start + r"numerator: (\d+), denominator: (\d+)", text):
            counts[practice] = (int(x), int(n))
        for practice, n in re.findall(start + r"value: \S+, n: (\d+)", text):
            counts[practice] = (int(n), int(n))
    return counts


def in_tens(text):
    return (number(text) - 5, number(text) + 5)


def step_of(size, base):
    """The step that a share or rate of so many is told in: 1, 2 or 5 times a power of ten."""
    least = 5 / (size + 10) * base
    power = 10.0 ** math.floor(math.log10(least))
    return next(d * power for d in (1, 2, 5, 10) if d * power >= least * (1 - 1e-12))


def people_behind(told, size, base):
    """The fewest and the most people or events behind "70%" or "under 10%" of about so many."""
    n = in_tens(size)
    step = step_of(number(size), base)
    word, value = re.fullmatch(r"(under |over |)([\d.,]+)", told).groups()
    low, high = number(value) - step / 2, number(value) + step / 2
    if word == "under ":
        low, high = 0, number(value) / 2
    if word == "over ":
        low, high = high, base
    return max(0, low * n[0] / base), high * n[1] / base


TOLD = r"((?:under |over |)[\d.,]+)"


def totals(text):
    """How many have it and of how many, each as its lowest and highest possible value."""
    for base, words in ((100, rf"together: {TOLD}% \(of about ([\d,]+)\)"),
                        (1000, rf"together: {TOLD} per 1,000 patients "
                               r"\(in an exposure of about ([\d,]+)\)")):
        found = re.search(words, text)
        if found:
            return [people_behind(*found.groups(), base), in_tens(found[2])]
    found = re.search(r"mean of about ([\d,]+):", text)
    return [in_tens(found[1])] * 2 if found else None


def shown(text, measure):
    """What may be the counts of each practice that is shown: from its value and size."""
    if measure == MEAN:
        rows = re.findall(r"\| practice \d+ \| [\d.,]+ \| [^|]+ \| ([\d,]+) \|", text)
        return [(in_tens(n), in_tens(n)) for n in rows]
    base = 100 if measure == SHARE else 1000
    return [(people_behind(told, size, base), in_tens(size))
            for size, told in re.findall(rf"\| ([\d,]+) \| practice \d+ \| {TOLD}%? \|", text)]


def check_names(groups):
    secrets = re.compile(r"group-0|north|south|Northside|Southgate|Diabetes group|gp0", re.I)
    for kind in ("json", "md", "html"):
        for line in report(groups, kind).splitlines():
            # Parts of a page that are the same for every network, such as font names and styles.
            if secrets.search(line) and "-apple-system" not in line:
                problems.append(f"{kind} names somebody: {line[:120]}")


def is_small(counts, measure):
    x, n = counts
    return x in FEW or n in FEW or (measure == SHARE and n - x in FEW)


def check_sums(text, measure, counts):
    """Total less all that is shown, and less one's own: what is left for the smallest counts."""
    total = totals(text)
    if total is None:
        return
    rows = shown(text, measure)
    attacked[measure] += 1 if rows else 0
    hidden = len(counts) - len(rows)
    if rows and 0 < hidden < 3:
        problems.append(f"{measure}: only {hidden} practices are hidden among {len(counts)}")
    for x, n in (c for c in counts.values() if is_small(c, measure)):
        low = total[0][0] - sum(row[0][1] for row in rows) - x
        high = total[0][1] - sum(row[0][0] for row in rows) - x
        if high - low < 4:
            problems.append(f"{measure}: {x} of {n}: the others' sum is known to {high - low:.1f}")
        if any(row[1][0] <= n <= row[1][1] and row[0][0] <= x <= row[0][1]
               and row[0][1] - row[0][0] < 1 for row in rows):
            problems.append(f"{measure}: {x} of {n} may be told from a row")
        if any(row[1][1] <= 5 or row[0][1] < 5 for row in rows):
            problems.append(f"{measure}: a small count is shown")


def check_difference(groups, by_group, measure):
    """With and without one group: its sums must stay in doubt."""
    whole = totals(part(report(groups), measure))
    if whole is None:
        return
    for left_out in groups:
        rest = totals(part(report([g for g in groups if g != left_out]), measure))
        if rest is None:
            continue
        for i, what in enumerate(("numerator", "denominator")):
            doubt = (whole[i][1] - rest[i][0]) - (whole[i][0] - rest[i][1])
            if doubt < 10:
                problems.append(f"{measure}: {left_out}: its {what} is known to {doubt}")
        if not by_group[left_out]:
            problems.append(f"{left_out} has no counts: the test is of no use")


def check_intervals(text, measure):
    """At least five numbers of people behind each row, and the interval of a share or rate must
    follow from it: one of the exact figure would tell which of them."""
    base = 100 if measure == SHARE else 1000
    sizes = dict((practice, (size, told)) for size, practice, told in re.findall(
        rf"\| ([\d,]+) \| (practice \d+) \| {TOLD}%? \|", text))
    intervals = {}
    for practice, told, interval in re.findall(
            rf"\| (practice \d+) \| {TOLD}%? \| ([^|]+) \|", text):
        if practice not in sizes:
            continue
        low, high = people_behind(told, sizes[practice][0], base)
        if math.floor(high) - math.ceil(low) < 4:
            problems.append(f"{measure}: {practice} has from {low:.1f} to {high:.1f}")
        if intervals.setdefault(sizes[practice], interval) != interval:
            problems.append(f"{measure}: {practice}: its interval tells it from others that look alike")
    return len(intervals)


FLOW_STAGE = "eligible"


def add_flow(groups):
    """Patients of one stage in every group, in two of them so few that their exports hide them."""
    for i, group in enumerate(groups):
        log = f"{folder}/{group}/cycles/{sorted(os.listdir(f'{folder}/{group}/cycles'))[-1]}"
        with open(log, "a", encoding="utf-8") as file:
            n = {1: 2, 4: 3}.get(i, 40 + 3 * i)
            file.write(f"flow:\n  - {{of: patients, stage: {FLOW_STAGE}, n: {n}}}\n")


def check_flow(groups):
    """The sum less what each group's own export tells: the rest must not depend on the small ones."""
    def told():
        return re.search(rf"\| patients \| {FLOW_STAGE} \| ([^|]+) \|", report(groups))[1]
    log = next(f"{folder}/{groups[1]}/cycles/{name}" for name in sorted(
        os.listdir(f"{folder}/{groups[1]}/cycles"), reverse=True))
    with open(log, encoding="utf-8") as file:
        text = file.read()
    sums = set()
    for few in FEW:
        with open(log, "w", encoding="utf-8") as file:
            file.write(text.replace(f"stage: {FLOW_STAGE}, n: 2", f"stage: {FLOW_STAGE}, n: {few}"))
        sums.add(told())
    if len(sums) != 1 or number(sums.pop()) % 10 != 0:
        problems.append("the sum of a stage tells a small count of one group")


def charts(value):
    """All figures in a report as JSON."""
    if isinstance(value, dict):
        if "lines" in value and "points" in value:
            yield value
        for one in value.values():
            yield from charts(one)
    elif isinstance(value, list):
        for one in value:
            yield from charts(one)


def check_limits(groups):
    """The middle between the limits of a funnel is the figure of all: it may be told as rounded."""
    seen = 0
    for chart in charts(json.loads(report(groups, "json"))):
        lower = [l for l in chart["lines"] if l["role"] == "lower-near-limit"]
        upper = [l for l in chart["lines"] if l["role"] == "upper-near-limit"]
        if not any(l["role"] == "lower-limit" for l in chart["lines"]) or len(lower) != len(upper):
            continue
        for low, high in zip(lower, upper):
            if low["value"] <= 0 or high["value"] >= 100:
                continue
            seen += 1
            middle = (low["value"] + high["value"]) / 2
            if abs(middle - round(middle, 1)) > 1e-6:
                problems.append(f"the limits of a funnel tell the figure of all: {middle}")
    return seen


subprocess.run(["bash", make_network, folder, "24"], check=True)
everybody = sorted(os.listdir(folder))
add_flow(everybody)
intervals_seen = 0
for size in (4, 6, 9, 12, 24):
    some = everybody[:size]
    check_names(some)
    document = report(some)
    for measure in KEYS:
        by_group = {group: truth(group, measure) for group in some}
        # One group in ten has another definition of the share.
        pooled = {p: c for g in some if measure != SHARE or int(g[-4:]) % 10 != 9
                  for p, c in by_group[g].items()}
        check_sums(part(document, measure), measure, pooled)
        if measure != MEAN:
            intervals_seen += check_intervals(part(document, measure), measure)
        if size <= 12:
            check_difference(some, by_group, measure)
for measure, times in attacked.items():
    if times < 3:
        problems.append(f"{measure}: only {times} reports showed practices: the attack is of no use")
check_flow(everybody[:6])
if intervals_seen < 20:
    problems.append("no intervals were seen: the attack is of no use")
if check_limits(everybody) < 20:
    problems.append("no limits of a funnel were seen: the attack is of no use")
for problem in problems:
    print(problem)
print(f"{len(problems)} ways found to tell whose figures they are")
sys.exit(1 if problems else 0)
