#include "cop/record/csv/cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/model/value_bounds.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/mapping.hpp"
#include "cop/record/fields.hpp"

namespace cop::app {
namespace {

constexpr std::size_t shown_length = 60;

/// Fields that say which figure it is: where a column holds one, every row must.
bool is_stratum(std::string_view field) {
  constexpr std::array<std::string_view, 8> strata{"measure", "stage", "practice", "member",
                                                   "group",   "arm",   "row",      "rater"};
  return is_period_field(field) || std::find(strata.begin(), strata.end(), field) != strata.end();
}

bool is_count(std::string_view field) { return field == "numerator" || field == "denominator"; }

/// Whether a percent sign behind the measure's numbers says nothing new.
bool is_in_percent(const Measure& measure) {
  const std::string unit = plain_words(measure.unit->value);
  if (unit.starts_with("percent") || unit.starts_with('%')) return true;
  if (!measure.data || is_fraction(measure)) return false;
  const bool raw = measure.scale && measure.scale->value == ScoreScale::raw;
  const bool score = measure.data->value == DataKind::score && !raw && unit.empty();
  return score || measure.data->value == DataKind::proportion;
}

/// A percentage as a fraction, in the shortest form.
std::string hundredth_of(const std::string& plain) {
  const std::string text = plain + "e-2";
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return yaml_number(number);
}

std::string_view word_for(DecimalMark mark) {
  return mark == DecimalMark::comma ? "comma" : "point";
}

std::string quoted(std::string_view text) {
  return fmt::format("\"{}\"", shown(text, shown_length));
}

std::vector<std::string_view> codes_of(const auto& things) {
  std::vector<std::string_view> codes;
  for (const auto& thing : things) codes.push_back(thing.id.value.text);
  return codes;
}

}  // namespace

FigureDraft CellReader::begin(const Location& where) const {
  FigureDraft draft;
  draft.observation.where = where;
  set_measure(reading_.measure, draft);
  if (reading_.period) draft.observation.period = Located(*reading_.period);
  return draft;
}

void CellReader::read(const CellSpot& spot, FigureDraft& draft) {
  const std::string_view text = without_blanks(spot.cell.text);
  if (is_stratum(spot.field) && text.empty()) {
    return report("missing-key", spot, fmt::format("{} is empty here", quoted(spot.column)),
                  "fill the cell in: without it the figure would be counted as that of all");
  }
  if (spot.field == "value") return read_value(spot, draft);
  if (is_number_field(spot.field)) return read_number(spot, text, draft);
  if (text.empty()) return;
  for (const std::string_view field : {"measure", "practice", "member", "rater"}) {
    if (spot.field == field) return read_code(spot, draft);
  }
  if (is_period_field(spot.field)) return read_period(spot, draft);
  set_field(spot, text, draft);
}

void CellReader::set_measure(const std::string& id, FigureDraft& draft) const {
  draft.observation.measure.value.text = id;
  draft.measure = project_.find_measure(Id<Measure>(id));
}

void CellReader::read_code(const CellSpot& spot, FigureDraft& draft) {
  const std::string_view text = without_blanks(spot.cell.text);
  const Membership& people = project_.membership;
  if (spot.field == "measure") {
    const std::string code = measure_called(text, project_);
    if (code.empty()) return report_unknown(spot, codes_of(project_.measures.measures));
    return set_measure(code, draft);
  }
  const bool practice = spot.field == "practice";
  const std::string code =
      practice ? practice_called(text, project_) : member_called(text, project_);
  if (code.empty()) {
    return report_unknown(spot, practice ? codes_of(people.practices) : codes_of(people.members));
  }
  set_field(spot, code, draft);
}

void CellReader::read_period(const CellSpot& spot, FigureDraft& draft) {
  const auto period = read_sheet_period(spot.cell.text, reading_.order);
  if (!period) {
    return report("bad-date", spot,
                  fmt::format("{} must be a day, month, week or quarter, not {}",
                              quoted(spot.column), quoted(without_blanks(spot.cell.text))),
                  "write it such as 2026-02-12, 2026-02, 2026-W07 or 2026-Q1");
  }
  if (spot.field == "from") draft.from = period->from();
  if (spot.field == "to") draft.to = period->to();
  if (spot.field == "period") draft.observation.period = Located(*period);
  if (spot.field == "month") return set_month(spot, *period, draft);
  if (!draft.from || !draft.to) return;
  if (*draft.to < *draft.from) {
    return report("bad-date", spot, "this period ends before it begins",
                  "look at its two days, and at --dates");
  }
  draft.observation.period = Located(Period::of_span(*draft.from, *draft.to));
}

void CellReader::set_month(const CellSpot& spot, const Period& period, FigureDraft& draft) {
  const Date from = period.from();
  const Period month = *Period::parse(from.iso().substr(0, 7));
  const bool is_month = from == month.from() && period.to() == month.to();
  const bool is_edge = from == period.to() && (from == month.from() || from == month.to());
  if (!is_month && !is_edge) {
    return report("bad-date", spot,
                  fmt::format("{} must be a month, or the first or last day of it, not {}",
                              quoted(spot.column), quoted(without_blanks(spot.cell.text))),
                  fmt::format("if the cells are periods of any length, say --column period=\"{}\"",
                              shown(spot.column, shown_length)));
  }
  draft.observation.period = Located(month);
}

/// A value, or `12/40` for a numerator and its denominator.
void CellReader::read_value(const CellSpot& spot, FigureDraft& draft) {
  const std::string_view text = without_blanks(spot.cell.text);
  const auto parts = parts_of_fraction(text);
  if (means_missing(text) || parts.size() == 1) return read_number(spot, text, draft);
  read_number({"numerator", spot.column, spot.cell}, parts[0], draft);
  read_number({"denominator", spot.column, spot.cell}, parts[1], draft);
}

void CellReader::read_number(const CellSpot& spot, std::string_view text, FigureDraft& draft) {
  if (means_missing(text)) return;
  auto number = read_sheet_number(text, reading_.mark);
  if (!number) return report_no_number(spot, text);
  if (number->percent && !understand_percent(spot, *number, draft)) return;
  if (is_count(spot.field)) {
    draft.counts += (draft.counts.empty() ? "" : "/") + std::string(text);
  }
  if (number->qualifier && !understand_sign(spot, *number, draft)) return;
  const bool is_item = spot.field.starts_with("items.");
  if (is_item || is_count(spot.field) || spot.field == "value") draft.has_number = true;
  if (!is_item) return set_field(spot, number->plain, draft);
  NamedNumber item;
  item.name = Located(std::string(spot.field.substr(std::string_view("items.").size())));
  (void)convert({number->plain, false}, item.number.value);
  draft.observation.items.push_back(std::move(item));
}

/// Turns a percentage into the measure's unit, or says that it has another one.
bool CellReader::understand_percent(const CellSpot& spot, SheetNumber& number,
                                    const FigureDraft& draft) {
  if ((spot.field == "value" || spot.field == "sd") && draft.measure != nullptr) {
    if (is_in_percent(*draft.measure)) return true;
    if (is_fraction(*draft.measure)) {
      number.plain = hundredth_of(number.plain);
      return true;
    }
  }
  report("bad-number", spot, "a percent sign stands here, but this number is not in percent",
         "look at the unit of the measure in measures.yaml, or take the sign out");
  return false;
}

/// `<5` hides a small count; before another value it says that the value is not exact.
bool CellReader::understand_sign(const CellSpot& spot, const SheetNumber& number,
                                 FigureDraft& draft) {
  const bool value = spot.field == "value";
  const bool counts = value && draft.measure != nullptr && draft.measure->data &&
                      draft.measure->data->value == DataKind::count;
  if (number.qualifier == Qualifier::below && (counts || is_count(spot.field))) {
    if (counts) draft.counts = without_blanks(spot.cell.text);
    draft.is_hidden = true;
    return false;
  }
  if (!value) {
    report("bad-number", spot,
           fmt::format("{} must be a plain number here, not {}", quoted(spot.column),
                       quoted(without_blanks(spot.cell.text))),
           "write the number alone or leave the cell empty");
    return false;
  }
  draft.observation.qualifier = Located(*number.qualifier);
  return true;
}

void CellReader::set_field(const CellSpot& spot, std::string_view text, FigureDraft& draft) {
  const ReadDay read_day = day_reader(std::nullopt);
  FieldSetter setter(spot.field, {text}, read_day);
  describe(setter, draft.observation);
  if (!setter.misread()) return;
  const Misread misread = *setter.misread();
  if (!misread.meant.empty()) {
    FieldSetter again(spot.field, {misread.meant}, read_day);
    describe(again, draft.observation);
    if (!again.misread()) return;
  }
  report(misread.rule, spot, fmt::format("{} {}", quoted(spot.column), misread.message),
         misread.help);
}

void CellReader::report_no_number(const CellSpot& spot, std::string_view text) {
  double ignored = 0;
  const auto misread = convert({text, false}, ignored);
  const bool comma = reading_.mark == DecimalMark::comma;
  const DecimalMark other = comma ? DecimalMark::point : DecimalMark::comma;
  std::string help = misread ? misread->help : "write the number alone";
  if (text.starts_with('=')) help = "a formula stands here: save the sheet with its results";
  if (text.starts_with('#'))
    help = "a formula of the sheet failed here: mend it, or empty the cell";
  if (read_sheet_number(text, other)) {
    help = fmt::format("the sheet is read with a decimal {}: say --decimal {} if that is wrong",
                       word_for(reading_.mark), word_for(other));
  }
  report("bad-number", spot,
         fmt::format("{} must be a number, not {}", quoted(spot.column), quoted(text)),
         std::move(help));
}

void CellReader::report_unknown(const CellSpot& spot, const std::vector<std::string_view>& known) {
  const std::string_view text = without_blanks(spot.cell.text);
  const std::string_view kind = spot.field == "rater" ? "member" : spot.field;
  const std::string_view near = nearest(text, std::span<const std::string_view>(known));
  report(fmt::format("unknown-{}", kind), spot,
         fmt::format("no {} is called {}", kind, quoted(text)),
         near.empty() ? fmt::format("write the {}'s code or name as it stands in {}; take out rows "
                                    "that sum up others",
                                    kind, kind == "measure" ? "measures.yaml" : "members.yaml")
                      : did_you_mean(near));
}

void CellReader::report(std::string rule, const CellSpot& spot, std::string message,
                        std::string help) {
  findings_.push_back(
      {Severity::error, std::move(rule), spot.cell.where, std::move(message), {}, std::move(help)});
}

}  // namespace cop::app
