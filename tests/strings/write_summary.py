"""write_summary.py FORM: an editor that fills in the summary of a form, with the text in SUMMARY_FILE."""

import os
import re
import sys

with open(os.environ["SUMMARY_FILE"], encoding="ascii") as file:
    summary = file.read()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    form = file.read()
form = re.sub(r"^summary:.*$", lambda _: "summary: " + summary, form, count=1, flags=re.MULTILINE)
with open(sys.argv[1], "w", encoding="utf-8", newline="") as file:
    file.write(form)
