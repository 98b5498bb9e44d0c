#include <algorithm>
#include <memory>

#include "cop/base/utf8.hpp"
#include "cop/chart/chart_json.hpp"
#include "cop/command.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/load/read_project.hpp"
#include "cop/output_file.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/svg.hpp"
#include "cop/report/render/text_chart.hpp"
#include "cop/terminal_characters.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

constexpr std::size_t longest_words = 4000;

/// The picture with all that looks like an identifier masked, as in a report.
Chart masked(const Chart& picture) {
  Report report{{}, {}, {Section{{}, {ChartFigure{"chart", picture}}}}};
  report = cop::masked(std::move(report), Names::hidden);
  return std::get<ChartFigure>(report.sections.front().blocks.front()).chart;
}

/// How charts are drawn as text: as wide as the terminal and with its signs, or as in any file.
struct TextStyle {
  std::size_t width = 80;
  CharacterSet characters = CharacterSet::unicode;
};

/// A chart with its words; where there is none, why.
std::string as_text(const NamedChart& named, const TextStyle& style) {
  const auto [width, characters] = style;
  const MeasureChart& chart = named.chart;
  const std::string lead = named.stratum.empty() ? "" : shown(named.stratum) + "\n";
  if (!chart.drawn)
    return lead + wrapped("No chart: " + shown(chart.refusal, 1000) + ".", 0) + "\n";
  std::string text =
      lead + text_chart(masked(chart.drawn->picture), static_cast<int>(width), characters);
  text += "\n" +
          wrapped(shown(masked_text(chart.drawn->words, Names::hidden), longest_words), 0, width) +
          "\n";
  if (chart.reason.empty()) return text;
  return text + "\n" + wrapped("Why this chart: " + chart.reason, 0, width) + "\n";
}

std::string as_text(const std::vector<NamedChart>& charts, const TextStyle& style) {
  const std::string& left_out = charts.front().left_out;
  std::string text = left_out.empty() ? "" : wrapped(left_out, 0, style.width) + "\n";
  for (const NamedChart& chart : charts) {
    text += (text.empty() ? "" : "\n") + as_text(chart, style);
  }
  return text;
}

/// Says on the picture that not all is in it, and what is not in its description.
void add_left_out(const NamedChart& named, std::string& kind, std::string& description) {
  if (named.left_out.empty()) return;
  kind += "; not all figures are in it";
  description += " " + named.left_out;
}

Chart picture_of(const NamedChart& named) {
  Chart picture = masked(named.chart.drawn->picture);
  add_left_out(named, picture.kind, picture.description);
  return picture;
}

/// Those of the charts that could be drawn, side by side under the title of the first.
SmallMultiples side_by_side(const std::vector<NamedChart>& charts) {
  SmallMultiples multiples;
  for (const NamedChart& named : charts) {
    if (!named.chart.drawn) continue;
    Chart panel = masked(named.chart.drawn->picture);
    if (multiples.panels.empty()) {
      multiples.title = panel.title;
      multiples.unit = panel.unit;
      multiples.kind = panel.kind;
      multiples.marks = panel.marks;
    }
    panel.title = masked_text(named.stratum, Names::hidden);
    multiples.description +=
        (multiples.panels.empty() ? "" : " ") + panel.title + ": " + panel.description;
    multiples.panels.push_back(std::move(panel));
  }
  add_left_out(charts.front(), multiples.kind, multiples.description);
  return multiples;
}

std::string as_svg(const std::vector<NamedChart>& charts) {
  const bool is_alone = charts.size() == 1 && charts.front().chart.drawn;
  return is_alone ? svg(picture_of(charts.front())) : svg(side_by_side(charts));
}

bool is_for_stdout(const ChartFlags& flags) { return flags.output.empty() || flags.output == "-"; }

std::string rendered(const std::vector<NamedChart>& charts, const ChartFlags& flags,
                     const Session& session) {
  const std::string format = format_of(flags);
  if (format == "json") {
    return flags.group.empty() ? json_of_chart(charts.front()) : json_of_charts(charts);
  }
  if (format == "svg") return as_svg(charts);
  if (!is_for_stdout(flags)) return as_text(charts, TextStyle());
  return as_text(charts, {session.env.out.columns(), characters_for(session.env)});
}

void write(const std::string& text, const ChartFlags& flags, Session& session) {
  if (is_for_stdout(flags)) return session.env.out.write(text);
  const std::string file = session.path(flags.output);
  if (const auto project = find_project(parent_of(file))) refuse_project_files(file, *project);
  make_folders(parent_of(file));
  replace_file(file, text);
  session.say("wrote {}", shown(file));
}

/// One chart that was refused is no chart: the reason is an error, in the format asked for.
ExitCode refuse(const std::string& rule, const std::string& message, const ChartFlags& flags,
                Session& session) {
  if (format_of(flags) == "json") {
    write(json_of_refusal(rule, message), flags, session);
  } else {
    session.env.err.print("error[{}]: {}\n", rule, shown(message, 1000));
  }
  return ExitCode::findings;
}

ExitCode run(const ChartFlags& flags, Session& session) {
  std::vector<NamedChart> charts;
  try {
    if (flags.data.empty()) {
      charts = charts_of_project(flags, session);
    } else {
      charts.push_back(chart_of_table(flags, session));
    }
  } catch (const BadTable& bad) {
    if (format_of(flags) == "json") {
      write(json_of_refusal("bad-table", bad.what()), flags, session);
    }
    return ExitCode::findings;
  }
  const bool are_parts = !charts.front().stratum.empty() && format_of(flags) != "svg";
  const bool is_any_drawn = std::any_of(charts.begin(), charts.end(), [](const NamedChart& named) {
    return named.chart.drawn.has_value();
  });
  if (!are_parts && !is_any_drawn) {
    const MeasureChart& first = charts.front().chart;
    return refuse(first.refusal_rule, first.refusal, flags, session);
  }
  write(rendered(charts, flags, session), flags, session);
  return ExitCode::done;
}

Action configure(Options& options) {
  auto flags = std::make_shared<ChartFlags>();
  declare_chart_flags(options, *flags);
  return [flags](Session& session) { return run(*flags, session); };
}

}  // namespace

extern const Command chart_command{
    "chart", "one run or control chart, from the project or from any table",
    R"(Draws a chart and says in words what it shows and what it does not. Without --type it is the fair
chart for the figures: a run chart first, and the reason is said. A measure's own chart, rules,
baseline, phases, target and direction are taken from measures.yaml unless an option says otherwise.

A table has a column y, one of dates called date (days, months as 2026-02, weeks, quarters) or of
numbers called t or x, and for proportions and rates a column n of denominators. Several rows of one
date go together. Values stay as in the table: a proportion is a fraction unless --multiply 100.

Types: run, i (XmR), mr, xbar, s, t, c, u, up (U′), p, pp (P′), g, ip (I′).
Rules: cop explain anhoej, ihi, mdc, western-electric or nelson says what they look for, and how often
they cry wolf. One set judges a chart; ihi goes with run, mdc with i.

Examples:
  cop chart                                        the project's only measure
  cop chart referral-letters --type p              a P chart of its numerators and denominators
  cop chart referral-letters --group practice      one chart for each practice
  cop chart --data waiting.csv --freeze 12         any table; the first 12 points are the baseline
  cop chart --data falls.csv --type u --multiply 1000 -o falls.svg
  cop chart --data scores.csv --rules mdc --direction increase --target 80 --format json

Exit: 0 drawn, 1 refused with the reason or the table has mistakes, 2 wrong command line, 3 no
project or the file cannot be written
)",
    configure};

}  // namespace cop::app
