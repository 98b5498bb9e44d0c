"""load.py FOLDER: reads every .yaml file below a folder with PyYAML's C loader, as a script would."""

import pathlib
import sys

import yaml

files = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    with open(path, "rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
    files += 1
print(files)
