#!/usr/bin/env python3
"""tidy.py BUILD_FOLDER: clang-tidy over the sources of the library and the program, many files as one.

clang-tidy spends most of its time on the headers of each file, so files are put behind one another and the headers
are looked at once for all of them. Where such a bundle is refused, its halves are looked at, down to the file itself:
what is said is always said of a real file. Names in a file's unnamed namespace get its number, so that they don't meet.
"""

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCES = [Path("apps").resolve(), Path("lib").resolve()]
FILES_A_BUNDLE = 24
# A macro, or what depends on one, would reach into the files behind it.
STANDS_ALONE = re.compile(r"^\s*#\s*(?:if|define|undef)", re.MULTILINE)
INCLUDE = re.compile(r"^#include .*\n", re.MULTILINE)
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}  // namespace\n", re.MULTILINE | re.DOTALL)
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)|^using (\w+) =", re.MULTILINE)
NOT_A_TYPE = re.compile(
    r"^(?:\[\[\w+\]\] )?(?!using|struct|class|enum|template)\w[^\n(={;]*?(\w+)(?:\[\d*\])?(?:\(|\{| = )", re.MULTILINE
)


def names_of_its_own(text):
    """The types, and the functions and constants, of the file's unnamed namespaces."""
    unnamed = "".join(UNNAMED.findall(text))
    types = {either or other for either, other in TYPE.findall(unnamed)}
    return types, set(NOT_A_TYPE.findall(unnamed)) - types


def numbered(text, names, number):
    either = "|".join(sorted(names, key=len, reverse=True))
    return re.sub(rf"(?<![.:>\"\w])({either})\b(?!\")", rf"\g<1>{number}", text) if names else text


def words_of_headers():
    headers = (header.read_text() for folder in SOURCES for header in folder.rglob("*.hpp"))
    return {word for header in headers for word in re.findall(r"\w+", header)}


def bundled(files, elsewhere):
    """The files' texts as one; `elsewhere`: words that a name of a file's own may not be."""
    texts = [file.read_text() for file in files]
    includes = dict.fromkeys(line for text in texts for line in INCLUDE.findall(text))
    own = [names_of_its_own(text) for text in texts]
    users = Counter(name for _, others in own for name in others)
    bodies = (
        numbered(INCLUDE.sub("", text), types | {n for n in others if users[n] > 1 or n in elsewhere}, number)
        for number, (text, (types, others)) in enumerate(zip(texts, own))
    )
    return "".join(includes) + "\n".join(bodies)


def options(command):
    """What the compiler was told, without its name, the file and where the object goes."""
    words = [word for word in shlex.split(command) if "ccache" not in word]
    return tuple(words[1 : words.index("-o")])


class Tidy:
    def __init__(self, build):
        self.build = build
        commands = json.loads((build / "compile_commands.json").read_text())
        self.elsewhere = words_of_headers()
        self.options = {Path(entry["file"]): options(entry["command"]) for entry in commands}

    def said_of(self, files):
        """What clang-tidy objects to, as a text; empty where it objects to nothing."""
        if len(files) == 1:
            return self.run(files[0], "-p", str(self.build))
        with tempfile.TemporaryDirectory() as folder:
            bundle = Path(folder, "bundle.cpp")
            bundle.write_text(bundled(files, self.elsewhere))
            config = f"--config-file={Path('.clang-tidy').resolve()}"
            refused = self.run(bundle, config, "--", *self.options[files[0]], "-Wno-shadow")
        if not refused:
            return ""
        half = len(files) // 2
        return self.said_of(files[:half]) + self.said_of(files[half:])

    def run(self, file, *rest):
        done = subprocess.run(
            ["clang-tidy", "--quiet", str(file), *rest], cwd=self.build, capture_output=True, text=True
        )
        return "" if done.returncode == 0 else done.stdout + done.stderr

    def bundles(self):
        """The files in bundles of one set of options each."""
        alike = {}
        for file in sorted(self.options):
            if any(file.is_relative_to(folder) for folder in SOURCES):
                alone = STANDS_ALONE.search(file.read_text())
                alike.setdefault(file if alone else self.options[file], []).append(file)
        for files in alike.values():
            for first in range(0, len(files), FILES_A_BUNDLE):
                yield files[first : first + FILES_A_BUNDLE]


def main():
    tidy = Tidy(Path(sys.argv[1]).resolve())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objections = list(filter(None, pool.map(tidy.said_of, tidy.bundles())))
    print("".join(objections), end="")
    return 1 if objections else 0


if __name__ == "__main__":
    sys.exit(main())
