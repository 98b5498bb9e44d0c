# What a person waits for. Rscript with qicharts2 needs about 950 ms of CPU for such a chart as PNG.

heading 'Waiting'
for round in 1 2 3; do
  TERM=xterm "$tools/first_prompt" "$cop" -C "$(project 1000)" record >>"$scratch/prompt.samples"
  "$tools/draw_charts" >>"$scratch/charts.samples"
done
middle_of() { cut -d' ' -f1 "$1" | sort -n | sed -n 2p; }
at_most 50 "$(middle_of "$scratch/prompt.samples")" 'cop record, 1,000 logs: ms until it asks'
at_most 1000 "$(middle_of "$scratch/charts.samples")" '1,000 charts of 60 points as SVG: ms'

{ echo date,y && for ((i = 0; i < 24; ++i)); do
  printf '%d-%02d,%d\n' "$((2024 + i / 12))" "$((i % 12 + 1))" "$((i * 37 % 23))"
done; } >"$scratch/24.csv"
command_named chart "$cop" chart --data "$scratch/24.csv" --format svg
in_turn 20
at_most 9.5 "${cpu[chart]}" 'cop chart, 24 points from CSV to SVG: CPU ms'
