"""compare.py READER EXPECTED: compares the strings that a reader prints on stdin with those expected.
READER is `json` for a JSON list, `lengths` for texts that each follow their length in bytes.
"""

import json
import sys

reader, expected_file = sys.argv[1:]
with open(expected_file, encoding="ascii") as file:
    expected = json.load(file)
printed = sys.stdin.buffer.read()
if reader == "json":
    texts = json.loads(printed)
else:
    texts = []
    while printed:
        length, _, rest = printed.partition(b"\n")
        texts.append(rest[: int(length)].decode())
        printed = rest[int(length) + 1 :]
wrong = [f"{a!r} is read as {b!r}" for a, b in zip(expected, texts) if a != b]
if len(expected) != len(texts):
    wrong.append(f"{len(texts)} of {len(expected)} texts were read")
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)
