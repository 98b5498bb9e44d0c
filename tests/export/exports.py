"""Reads what `cop export` writes, in each of its formats, as {table: [row as a dict]}."""

import csv
import json
import pathlib
import sqlite3
import subprocess


def cop(program, *words, check=True):
    done = subprocess.run([program, "--no-input", "--today", "2026-07-01", *map(str, words)],
                          capture_output=True, text=True, check=False)
    if check and done.returncode != 0:
        raise SystemExit(f"cop {' '.join(map(str, words))}: {done.returncode}\n{done.stderr}")
    return done


def typed(text, kind):
    if text == "":
        return None
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    return {"integer": int, "number": float}.get(kind, str)(text)


def without_apostrophe(value):
    """A text that looked like a formula, as it was written."""
    if isinstance(value, str) and value[0] == "'" and value[1:2] in tuple("=+-@\t\r"):
        return value[1:]
    return value


def package_of(part):
    return json.loads((part / "datapackage.json").read_text(encoding="utf-8"))


def read_csv(part):
    tables = {}
    for resource in package_of(part)["resources"]:
        kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        with open(part / resource["path"], encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
            assert list(kinds) == list(rows[0]) if rows else True
        tables[resource["name"]] = [
            {name: without_apostrophe(typed(text, kinds[name])) for name, text in row.items()}
            for row in rows]
    return tables


def read_jsonl(part):
    return {resource["name"]: [json.loads(line) for line in
                               (part / resource["path"]).read_text(encoding="utf-8").splitlines()]
            for resource in package_of(part)["resources"]}


def read_sqlite(folder, part):
    """The rows of one project; answers are 0 and 1 in SQLite, which equal False and True."""
    database = sqlite3.connect(f"file:{folder / 'cop.sqlite'}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    tables = {}
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = [dict(row) for row in
                database.execute(f'SELECT * FROM "{name}" WHERE project = ? ORDER BY rowid',
                                 [part.name.removeprefix("project=")])]
        for row in rows:
            del row["project"]
        tables[name] = rows
    return tables


def export(program, folder, projects, *words):
    """Exports to folder/FORMAT in every format; the parts of the data package."""
    for form in ("datapackage", "jsonl", "sqlite"):
        cop(program, "export", "-q", "--format", form, "-o", folder / form, *words, *projects)
    return sorted(pathlib.Path(folder / "datapackage").iterdir())


def read_all(folder, part):
    """The tables of one part, once it is sure that all three formats hold the same."""
    tables = read_csv(part)
    for other in (read_jsonl(folder / "jsonl" / part.name), read_sqlite(folder / "sqlite", part)):
        assert list(other) == list(tables), (list(other), list(tables))
        for name, rows in tables.items():
            ours, theirs = list(rows), list(other[name])
            assert len(ours) == len(theirs), (part, name)
            if ours != theirs:
                raise SystemExit(f"{part}: {name} is not the same in every format")
    return tables
