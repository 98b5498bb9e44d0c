#include "cop/record/csv/open_points.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/model/measure_kind.hpp"

namespace cop::app {
namespace {

Check one_of(std::vector<std::string> words) {
  return [words = std::move(words)](const std::string& text) {
    if (std::find(words.begin(), words.end(), text) != words.end()) return std::string();
    return fmt::format("write one of: {}", fmt::join(words, ", "));
  };
}

OpenPoint open_word(std::string missing, const char* flag, std::string question,
                    const std::vector<std::string>& words, std::string SheetFlags::*into) {
  OpenPoint point;
  point.missing = fmt::format("{}: say {} {}", missing, flag, fmt::join(words, " or "));
  point.prompt = {fmt::format("{} ({})", question, fmt::join(words, ", ")),
                  std::move(missing),
                  {},
                  one_of(words),
                  true};
  point.answer = [flag, into](const std::string& answer, SheetFlags& flags) {
    flags.*into = answer;
    return fmt::format("{} {}", flag, answer);
  };
  return point;
}

std::vector<std::string> measure_ids(const Project& project) {
  std::vector<std::string> ids;
  for (const Measure& measure : project.measures.measures) ids.push_back(measure.id.value.text);
  return ids;
}

std::string samples_of(const Understanding& sheet, std::size_t column) {
  constexpr std::size_t most = 3;
  std::vector<std::string> samples;
  for (std::size_t row = 1; row < sheet.rows.size() && samples.size() < most; ++row) {
    const std::string text = shown(without_blanks(sheet.rows[row][column].text), 20);
    if (!text.empty()) samples.push_back(text);
  }
  return fmt::format("{}", fmt::join(samples, ", "));
}

/// Whether the flags give the field to another column, or say the period in another way.
bool is_assigned(const std::string& field, const SheetFlags& flags) {
  return std::any_of(flags.columns.begin(), flags.columns.end(), [&](const std::string& given) {
    const std::string other = given.substr(0, given.find('='));
    const bool are_bounds =
        (field == "from" || field == "to") && (other == "from" || other == "to");
    return other == field || (is_period_field(field) && is_period_field(other) && !are_bounds);
  });
}

std::string complaint_about_use(const std::string& answer, const SheetFlags& flags) {
  const auto fields = sheet_fields();
  if (is_assigned(answer, flags)) return "another column was said to be that already";
  if (answer == "ignore" || is_sheet_field(answer)) return {};
  return "that is no field" +
         nearest_or(fmt::format(": write ignore, items.ITEM or one of {}", fmt::join(fields, ", ")),
                    answer, std::span<const std::string_view>(fields));
}

OpenPoint open_column(const Understanding& sheet, const SheetFlags& flags, std::size_t column) {
  const std::string name = sheet.mapping.columns[column].name;
  const std::string title = sheet.mapping.columns[column].title();
  OpenPoint point;
  point.missing =
      fmt::format("{1}: say what it holds with --column FIELD=\"{0}\", or --ignore \"{0}\"",
                  shown(name, 60), title);
  point.prompt = {fmt::format("What does {} hold, with {}?", title, samples_of(sheet, column)),
                  fmt::format("ignore, items.ITEM or one of {}", fmt::join(sheet_fields(), ", ")),
                  {},
                  [flags](const std::string& answer) { return complaint_about_use(answer, flags); },
                  true};
  point.answer = [name](const std::string& answer, SheetFlags& into) {
    if (answer == "ignore") {
      into.ignored.push_back(name);
      return fmt::format("--ignore \"{}\"", name);
    }
    into.columns.push_back(answer + "=" + name);
    return fmt::format("--column {}=\"{}\"", answer, name);
  };
  return point;
}

OpenPoint open_period() {
  OpenPoint point;
  point.missing =
      "no column holds the period: name it with --column period=HEADER, or say --period 2026-02 "
      "for all figures";
  point.prompt = {"Which period are all figures for?",
                  "such as 2026-02, 2026-Q1 or 2026-02-12",
                  {},
                  [](const std::string& text) {
                    return Period::parse(text) ? std::string()
                                               : "write it such as 2026-02 or 2026-Q1";
                  },
                  true};
  point.answer = [](const std::string& answer, SheetFlags& flags) {
    flags.period = answer;
    return "--period " + answer;
  };
  return point;
}

bool has_items(const SheetMapping& mapping) {
  return std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const SheetColumn& c) {
    return c.use == ColumnUse::field && c.field.starts_with("items.");
  });
}

/// What makes figures of the cells, and is not there. Only other flags can help.
void add_number_gaps(const SheetMapping& mapping, const Measure* measure,
                     std::vector<OpenPoint>& open) {
  const bool numbers = mapping.has_any({"value", "numerator", "printed"}) || has_items(mapping);
  if (!numbers && !mapping.is_wide()) {
    open.push_back(
        {"no column holds the numbers: name it with --column value=HEADER, or --column "
         "numerator=HEADER and --column denominator=HEADER"});
  }
  if (numbers && mapping.is_wide()) {
    open.push_back(
        {"some columns hold one figure each, and others a number of the whole row: leave the "
         "one or the other out with --ignore"});
  }
  const bool share = measure != nullptr && is_quotient(*measure);
  if (share && mapping.has_field("numerator") != mapping.has_field("denominator")) {
    const char* lacking = mapping.has_field("numerator") ? "denominator" : "numerator";
    open.push_back(
        {fmt::format("no column holds the {0}: name it with --column {0}=HEADER", lacking)});
  }
  if (mapping.has_field("from") != mapping.has_field("to")) {
    open.push_back(
        {"a period needs its first and its last day: --column from=HEADER and --column "
         "to=HEADER"});
  }
}

}  // namespace

OpenPoint open_delimiter() {
  return open_word("the columns may be parted by more than one sign", "--delimiter",
                   "What parts the columns?", {"comma", "semicolon", "tab"},
                   &SheetFlags::delimiter);
}

std::vector<OpenPoint> open_points(const Understanding& sheet, const SheetFlags& flags,
                                   const Measure* measure, const Project& project) {
  std::vector<OpenPoint> open;
  if (flags.measure.empty() && !sheet.mapping.has_field("measure")) {
    open.push_back(open_word("nothing says which measure the figures are of", "--measure",
                             "Which measure are the figures of?", measure_ids(project),
                             &SheetFlags::measure));
  }
  for (std::size_t i = 0; i < sheet.mapping.columns.size(); ++i) {
    if (sheet.mapping.columns[i].use == ColumnUse::unknown)
      open.push_back(open_column(sheet, flags, i));
  }
  if (flags.period.empty() && !sheet.mapping.has_any({"period", "month", "from", "to", "stage"})) {
    open.push_back(open_period());
  }
  add_number_gaps(sheet.mapping, measure, open);
  if (flags.decimal.empty() && !sheet.evidence.mark.point_is_certain()) {
    open.push_back(open_word(both_readings(sheet.evidence.mark.doubtful()), "--decimal",
                             both_readings(sheet.evidence.mark.doubtful()) + ": which is right?",
                             {"point", "comma"}, &SheetFlags::decimal));
  }
  if (flags.dates.empty() && !sheet.evidence.order.certain()) {
    open.push_back(open_word(both_orders(sheet.evidence.order.doubtful()), "--dates",
                             both_orders(sheet.evidence.order.doubtful()) + ": which is right?",
                             {"day-first", "month-first"}, &SheetFlags::dates));
  }
  return open;
}

}  // namespace cop::app
