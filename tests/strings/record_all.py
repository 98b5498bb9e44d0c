"""record_all.py COP FOLDER: records every string of strings.json by every way in, and checks that
PyYAML reads it back as it was. The logs go to FOLDER/WAY/NUMBER.yaml and the strings to
FOLDER/expected.json, for the other readers. Blanks and line ends at the end are never part of a text.
"""

import json
import os
import pathlib
import subprocess
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
COP, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
PROJECT = FOLDER / "project"
SHARED = {
    "cop.yaml": "cop: 1\nid: letters\ntitle: Letters\nphase: establish\nstarted: 2025-09-01\n",
    "members.yaml": "members:\n  - {id: gp01, role: facilitator}\n",
    "measures.yaml": "measures: []\n",
}


def in_quotes(text):
    """The text as a double-quoted scalar of YAML in ASCII."""
    escaped = (
        {'"': '\\"', "\\": "\\\\"}.get(c) or (c if " " <= c <= "~" else f"\\U{ord(c):08X}")
        for c in text
    )
    return '"' + "".join(escaped) + '"'


def run(arguments, **more):
    environment = {
        "PATH": os.defpath, "HOME": str(FOLDER), "SOURCE_DATE_EPOCH": "1775001600", **more}
    return subprocess.run(
        [COP, "record", "-C", str(PROJECT), *arguments],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)


def by_flag(text):
    return run([b"--summary=" + text.encode()]) if "\0" not in text else None


def by_yaml(text):
    answers = FOLDER / "answers.yaml"
    answers.write_bytes(b"summary: " + in_quotes(text).encode() + b"\n")
    return run(["--from", str(answers)])


def by_escaped_json(text):
    answers = FOLDER / "answers.json"
    answers.write_bytes(json.dumps({"summary": text}).encode())
    return run(["--from", str(answers)])


def by_plain_json(text):
    answers = FOLDER / "answers.json"
    answers.write_bytes(json.dumps({"summary": text}, ensure_ascii=False, indent="\t").encode())
    return run(["--from", str(answers)])


def by_form(text):
    summary = FOLDER / "summary"
    summary.write_bytes(in_quotes(text).encode())
    editor = f"{sys.executable} {HERE / 'write_summary.py'}"
    return run(["--edit"], EDITOR=editor, SUMMARY_FILE=str(summary))


def take_log():
    """The log that was written, which is taken out of the project; nothing when there is none."""
    logs = list((PROJECT / "cycles").glob("*"))
    if not logs:
        return None
    assert len(logs) == 1, logs
    text = logs[0].read_bytes()
    logs[0].unlink()
    return text


def main():
    strings = json.loads((HERE / "strings.json").read_text(encoding="ascii"))
    PROJECT.mkdir(parents=True)
    for name, text in SHARED.items():
        (PROJECT / name).write_text(text, encoding="ascii")
    expected = [text.rstrip(" \t\r\n") for text in strings["kept"]]
    (FOLDER / "expected.json").write_text(json.dumps(expected), encoding="ascii")
    wrong = []
    for way in (by_flag, by_yaml, by_escaped_json, by_plain_json, by_form):
        folder = FOLDER / way.__name__
        folder.mkdir()
        for number, text in enumerate(strings["kept"]):
            done = way(text)
            log = take_log()
            (folder / f"{number:03}.yaml").write_bytes(log or b"")
            read = yaml.safe_load(log).get("summary") if log else done.stderr
            if read != expected[number]:
                wrong.append(f"{way.__name__} {text!r}: {read!r}")
        for text in strings["refused"]:
            done = way(text)
            if done is None:
                continue
            if take_log() or done.returncode not in (1, 2) or b"character" not in done.stderr:
                wrong.append(f"{way.__name__} {text!r} is not refused: {done.stderr!r}")
    for line in wrong:
        print(line)
    print(f"{len(expected)} strings and {len(strings['refused'])} refused ones by 5 ways in")
    sys.exit(1 if wrong else 0)


main()
