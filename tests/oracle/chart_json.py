"""Compares `cop chart --format json` with the statistics oracle: chart_json.py PROGRAM ORACLE."""

import json
import pathlib
import subprocess
import sys

OPTIONS = {"freeze": "--freeze", "part": "--part", "exclude": "--exclude", "multiply": "--multiply",
           "agg.fun": "--aggregate", "cl": "--centre", "target": "--target",
           "rebase": "--rebase", "improvement_direction": "--direction",
           "fix_after_n_points": "--fix-after"}
# What the program does not give, or gives otherwise on purpose (see README.md).
LEFT_OUT = {"runs_limits_table", "too_few_runs_table", "too_many_runs_table"}


def words(value):
    return ",".join(str(v) for v in value) if isinstance(value, list) else str(value)


def arguments(case, screened):
    result = ["--data", case["data"], "--format", "json"]
    if case["group"] == "spc":
        result += ["--type", case["chart"]]
    else:
        result += ["--rules", case["group"]]
    for name, value in (case.get("options") or {}).items():
        if name == "y.neg":
            result += [] if value else ["--floor-zero"]
        else:
            result += [OPTIONS[name], words(value)]
    return result + ([] if screened else ["--screen", "none"])


def differences(path, ours, theirs, case):
    key = path.rsplit(".", 1)[-1]
    if key in LEFT_OUT:
        return
    if isinstance(theirs, dict):
        for name, value in theirs.items():
            if name in LEFT_OUT:
                continue
            if name not in ours:
                yield f"{path}.{name} is missing"
            else:
                yield from differences(f"{path}.{name}", ours[name], value, case)
    elif isinstance(theirs, list):
        if len(ours) != len(theirs):
            yield f"{path}: {len(ours)} entries, not {len(theirs)}"
        else:
            for i, (a, b) in enumerate(zip(ours, theirs)):
                yield from differences(f"{path}[{i}]", a, b, case)
    elif not same(ours, theirs) and not departs(path, ours, theirs, case):
        yield f"{path}: {ours}, not {theirs}"


def same(ours, theirs):
    numbers = (int, float)
    if type(ours) is bool or type(theirs) is bool or not isinstance(theirs, numbers):
        return ours == theirs
    if not isinstance(ours, numbers):
        return False
    return abs(ours - theirs) <= max(1e-12, 1e-9 * abs(theirs))


def departs(path, ours, theirs, case):
    """The near limit of a T chart below 0, and limits of 12 points that count as on trial."""
    if case["chart"] == "t" and ".lcl95[" in path:
        return theirs is None and ours == 0
    return ".short_group_warning[" in path and theirs is True and ours is False


def expected_of(case, screened):
    expected = case["expected" if screened else "expected_unscreened"]
    return expected if case["group"] == "spc" else {case["group"]: expected}


def check(program, oracle, case, screened):
    ran = subprocess.run([program, "chart"] + arguments(case, screened), cwd=oracle,
                         capture_output=True, text=True)
    expected = expected_of(case, screened)
    refused = expected.get("error")
    if ran.returncode != (1 if refused else 0):
        return [f"exit {ran.returncode}: {ran.stderr}"]
    ours = json.loads(ran.stdout)
    if refused:
        return [] if ours.get("error", {}).get("rule") else ["no error object"]
    wanted = "i" if case["group"] == "mdc" else case["chart"]
    if (ours["schema_version"], ours["kind"], ours["chart"]) != (1, "chart", wanted):
        return ["the head is not that of a chart"]
    return list(differences("", ours, expected, case))


def main():
    program, oracle = sys.argv[1], pathlib.Path(sys.argv[2])
    runs, wrong = 0, 0
    for file in sorted(oracle.glob("*.json")):
        case = json.loads(file.read_text())
        options = case.get("options") or {}
        if case.get("group") not in ("spc", "ihi", "mdc") or "method" in options:
            continue
        for screened in [True, False] if "expected_unscreened" in case else [True]:
            found = check(program, oracle, case, screened)
            runs += 1
            wrong += bool(found)
            for line in found[:5]:
                print(f"{case['id']}{'' if screened else ' unscreened'}: {line}")
    print(f"{runs} charts compared, {wrong} differ")
    return 1 if wrong or runs == 0 else 0


sys.exit(main())
