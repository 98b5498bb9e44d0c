#include "cop/chart/flags.hpp"

#include <charconv>
#include <cmath>

#include "cop/base/utf8.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"

namespace cop::app {
namespace {

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> words;
  std::size_t from = 0;
  while (from <= list.size()) {
    const std::size_t comma = std::min(list.find(',', from), list.size());
    words.push_back(list.substr(from, comma - from));
    from = comma + 1;
  }
  return words;
}

std::optional<double> number(const char* option, const std::string& typed) {
  if (typed.empty()) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error == std::errc() && end == typed.data() + typed.size() && std::isfinite(value)) {
    return value;
  }
  throw UsageError(
      fmt::format("{} takes a number such as 12.5, not \"{}\"", option, shown(typed, 40)));
}

std::size_t point(const char* option, const std::string& typed) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error == std::errc() && end == typed.data() + typed.size() && value > 0) return value;
  throw UsageError(fmt::format("{} takes the number of a point, counted from 1, not \"{}\"", option,
                               shown(typed, 40)));
}

std::vector<std::size_t> points(const char* option, const std::string& typed) {
  std::vector<std::size_t> result;
  if (typed.empty()) return result;
  for (const std::string& word : split(typed)) result.push_back(point(option, word));
  return result;
}

std::optional<std::size_t> baseline_of(const ChartFlags& flags) {
  if (!flags.freeze.empty() && !flags.fix_after.empty()) {
    throw UsageError("--freeze and --fix-after say the same: give one of them");
  }
  if (!flags.freeze.empty()) return point("--freeze", flags.freeze);
  if (!flags.fix_after.empty()) return point("--fix-after", flags.fix_after);
  return std::nullopt;
}

std::vector<Date> phase_starts(const ChartFlags& flags, Date today) {
  if (!flags.rebase.empty() && !flags.part.empty()) {
    throw UsageError("--part and --rebase both say where phases begin: give one of them");
  }
  std::vector<Date> days;
  if (flags.rebase.empty()) return days;
  for (const std::string& word : split(flags.rebase)) days.push_back(parse_day(word, today));
  return days;
}

std::optional<stats::Aim> aim_of(const std::string& direction) {
  if (direction.empty()) return std::nullopt;
  if (direction == "increase") return stats::Aim::increase;
  return direction == "decrease" ? stats::Aim::decrease : stats::Aim::neutral;
}

std::vector<std::string> type_words() {
  std::vector<std::string> words;
  for (const auto& type : stats::all_chart_types()) words.emplace_back(type.word);
  return words;
}

std::vector<std::string> rule_words() {
  std::vector<std::string> words;
  for (const auto& rules : all_rule_sets()) words.emplace_back(rules.word);
  return words;
}

void declare_lines(Options& options, ChartFlags& flags) {
  options.group("Lines");
  options.text("--freeze", "K", "centre and limits from the first K points only", flags.freeze);
  options.text("--part", "A,B",
               "phases with lines of their own: the last point of each but the last", flags.part);
  options.text("--rebase", "DATE,DATE", "the same by the days on which phases begin", flags.rebase);
  options.text("--fix-after", "K", "as --freeze, and in each phase where the rules are mdc",
               flags.fix_after);
  options.text("--exclude", "A,B", "points that count for no line and no run", flags.exclude);
  options.text("--centre", "V", "a centre line that is known beforehand", flags.centre);
  options.choice("--screen", {"once", "none"}, "whether wide moving ranges are left out of limits",
                 flags.screen);
  options.flag("--floor-zero", "cut lower limits at 0 where no value is negative",
               flags.floor_zero);
}

void declare_values(Options& options, ChartFlags& flags) {
  options.group("Values");
  options.text("--multiply", "M", "multiply values and lines, such as 100 for percent",
               flags.multiply);
  options.choice("--aggregate", {"mean", "median"}, "what several rows of one moment come to",
                 flags.aggregate);
  options.choice("--direction", {"increase", "decrease", "neutral"}, "where improvement lies",
                 flags.direction);
  options.text("--target", "T", "a target, in the unit of the chart", flags.target);
}

}  // namespace

void declare_chart_flags(Options& options, ChartFlags& flags) {
  options.word("MEASURE", "a measure of the project; not needed where there is one", flags.measure);
  options.text("--data", "FILE.csv", "chart this table instead of a project; - for stdin",
               flags.data);
  options.choice("--type", type_words(), "the type of chart", flags.type);
  options.choice("--rules", rule_words(),
                 "the rules that judge it; anhoej where nothing else is said", flags.rules);
  options.choice("--group", {"practice", "member", "group", "arm"},
                 "one chart for each of them, from a project", flags.group);
  declare_lines(options, flags);
  declare_values(options, flags);
  options.group("Output");
  options.choice("--format", {"text", "svg", "json"}, "how to write it; text where nothing is said",
                 flags.format);
  options.text("-o,--output", "FILE", "write to this file; its ending may be the format",
               flags.output);
}

ChartWishes wishes_of(const ChartFlags& flags, Date today) {
  ChartWishes wishes;
  if (!flags.type.empty()) wishes.type = stats::find_chart_type(flags.type)->type;
  if (!flags.rules.empty()) wishes.rules = find_rule_set(flags.rules)->rules;
  wishes.freeze = baseline_of(flags);
  wishes.parts = points("--part", flags.part);
  wishes.phase_starts = phase_starts(flags, today);
  wishes.exclude = points("--exclude", flags.exclude);
  wishes.centre = number("--centre", flags.centre);
  wishes.multiply = number("--multiply", flags.multiply);
  if (wishes.multiply && *wishes.multiply <= 0) {
    throw UsageError("--multiply takes a number above 0, such as 100 for percent");
  }
  wishes.target = number("--target", flags.target);
  if (!flags.aggregate.empty()) {
    wishes.aggregation =
        flags.aggregate == "median" ? stats::Aggregation::median : stats::Aggregation::mean;
  }
  wishes.aim = aim_of(flags.direction);
  wishes.screening = flags.screen == "none" ? stats::Screening::none : stats::Screening::once;
  wishes.floor_at_zero = flags.floor_zero;
  return wishes;
}

std::string format_of(const ChartFlags& flags) {
  if (!flags.format.empty()) return flags.format;
  if (flags.output.ends_with(".svg")) return "svg";
  return flags.output.ends_with(".json") ? "json" : "text";
}

}  // namespace cop::app
