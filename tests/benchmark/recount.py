"""recount.py PROJECT RESULTS: the chain from the ballots to the difference between before and after,
worked out again from the files of the project, and compared with the program's own results (JSON)."""
import json
import math
import re
import statistics
import sys
from pathlib import Path

project, results = Path(sys.argv[1]), Path(sys.argv[2])
TOLERANCE = 1e-9


def same(what, ours, theirs):
    if abs(ours - theirs) > TOLERANCE * max(1, abs(ours)):
        sys.exit(f"{what}: recounted {ours}, but the program says {theirs}")


def program(name):
    return json.loads((results / f"{name}.json").read_text())


def flow_list(text):
    return [cell.strip() for cell in text.strip().strip("[]").split(",")]


def ballots(selection):
    return [path.read_text() for path in sorted((project / "ballots" / selection).glob("*.yaml"))]


# --- The question: Borda, each option has a point for every one below it ------------------------------

rankings = [flow_list(re.search(r"^ranking: (.*)$", text, re.M)[1]) for text in ballots("question")]
borda = {option: sum(len(ranking) - 1 - ranking.index(option) for ranking in rankings)
         for option in rankings[0]}
counted = program("question")
for option, points in borda.items():
    same(f"Borda points of {option}", points, counted["borda"][option])
winner = max(borda, key=borda.get)
question = (project / "question.yaml").read_text()
if re.search(r"^    result: (.*)$", question, re.M)[1] != winner:
    sys.exit(f"the result in question.yaml is not {winner}")

# --- The weights: the mean of the ratings --------------------------------------------------------------

ratings = {}
for text in ballots("item-weights"):
    for item, rating in re.findall(r"^  ([a-z0-9-]+): (\d+)$", text, re.M):
        ratings.setdefault(item, []).append(int(rating))
weights = {item: statistics.mean(given) for item, given in ratings.items()}
for entry in program("item-weights")["items"]:
    same(f"the mean rating of {entry['item']}", weights[entry["item"]], entry["mean"])

ITEM = re.compile(r'- \{id: ([a-z0-9-]+), text: "[^"]*", weight: ([\d.]+), section: [^,}]+'
                  r"(?:, groups: \[([a-z]+)\])?\}")
groups = {}
for item, weight, group in ITEM.findall((project / "measures.yaml").read_text()):
    same(f"the weight of {item}", round(weights[item], 2), float(weight))
    groups[item] = group
if groups.keys() != weights.keys():
    sys.exit("the items of the score are not those that were rated")

# --- The scores: the weights of what a letter has, of what it could have ----------------------------

letters = []
for log in sorted((project / "cycles").glob("*.yaml")):
    columns = None
    for line in log.read_text().splitlines():
        if line.startswith("  columns: "):
            columns = flow_list(line.split(":", 1)[1])
        elif columns and line.startswith("    - ["):
            letters.append(dict(zip(columns, flow_list(line.split("-", 1)[1]))))


def score(letter):
    reached = possible = 0.0
    for item, weight in weights.items():
        met = letter[f"items.{item}"]
        if met == "null" or groups[item] not in ("", letter["group"]):
            continue
        reached += weight * float(met)
        possible += weight
    return 100 * reached / possible


shown = {(row["stage"], row["row"]): row["score"] for row in program("score")["rows"]}
if len(letters) != 53 + 49 or len(shown) != len(letters):
    sys.exit(f"there are {len(letters)} letters, and the program scores {len(shown)}")
for letter in letters:
    letter["score"] = score(letter)
    same(f"the score of {letter['row']}", letter["score"], shown[(letter["stage"], letter["row"])])

# --- Before and after: the mean of the differences of the specialties ---------------------------------


def mean_score(group, stage):
    return statistics.mean(letter["score"] for letter in letters
                           if letter["group"] == group and letter["stage"] == stage)


differences = {group: mean_score(group, "after") - mean_score(group, "baseline")
               for group in sorted({letter["group"] for letter in letters})}
if sorted(round(one, 6) for one in differences.values()) != [8, 13, 22, 30, 38, 45]:
    sys.exit(f"the differences are {differences}")


def t_density(x, df):
    return math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi) * (
        1 + x * x / df) ** (-(df + 1) / 2)


def t_below(x, df, steps=4000):
    """The share of Student's t distribution below x, by Simpson's rule from 0."""
    width = x / steps
    inner = sum((4 if i % 2 else 2) * t_density(i * width, df) for i in range(1, steps))
    return 0.5 + width / 3 * (t_density(0, df) + inner + t_density(x, df))


def t_quantile(p, df):
    low, high = 0.0, 100.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if t_below(middle, df) < p else (low, middle)
    return (low + high) / 2


values = list(differences.values())
mean = statistics.mean(values)
error = statistics.stdev(values) / math.sqrt(len(values))
margin = t_quantile(0.975, len(values) - 1) * error
compared = program("compare")
paired = compared["cluster_level_paired_t"]
same("the adjusted difference", mean, paired["estimate"])
same("its standard error", error, paired["se"])
for ours, theirs in zip((mean - margin, mean + margin), paired["ci95"]):
    if abs(ours - theirs) > 1e-6:
        sys.exit(f"the interval: recounted {ours}, but the program says {theirs}")
for group, difference in differences.items():
    same(f"the difference of {group}", difference, compared["cluster_differences"][group])
if (round(mean, 6), round(mean - margin, 1), round(mean + margin, 1)) != (26, 10.9, 41.1):
    sys.exit(f"{mean} ({mean - margin} to {mean + margin})")
print(f"recounted: {len(rankings)} and {len(ballots('item-weights'))} ballots, {len(weights)} weights, "
      f"{len(letters)} letters, {mean:.0f} points (95% interval {mean - margin:.1f} to {mean + margin:.1f})")
