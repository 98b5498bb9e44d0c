#include "cop/report/score_results.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/score.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/rater_agreement.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

using Rows = std::vector<RowFigures>;
using ByName = std::map<std::string, Rows>;
using NumberOf = std::function<std::optional<double>(const Observation&)>;

Column right(std::string title) { return {std::move(title), Align::right}; }

/// The stages as they follow each other; all rows together where none has a stage.
std::vector<std::pair<std::string, Rows>> by_stage(const Rows& rows) {
  std::map<int, Rows> stages;
  for (const RowFigures& row : rows) {
    const auto& stage = row.front()->observation->stage;
    stages[stage ? static_cast<int>(stage->value) : -1].push_back(row);
  }
  std::vector<std::pair<std::string, Rows>> named;
  for (auto& [stage, its] : stages) {
    named.emplace_back(
        stage < 0 ? "No stage" : std::string(word(static_cast<ObservationStage>(stage))),
        std::move(its));
  }
  if (named.size() == 1) named.front().first = "All";
  return named;
}

ByName by_group(const Rows& rows) {
  ByName groups;
  for (const RowFigures& row : rows) {
    const Text& group = row.front()->observation->group;
    if (group.given()) groups[group->value].push_back(row);
  }
  return groups;
}

/// A number of a row; the mean where several scored it.
std::optional<double> number_of(const RowFigures& row, const NumberOf& number) {
  double sum = 0;
  double n = 0;
  for (const Figure* figure : row) {
    const auto value = number(*figure->observation);
    if (!value) continue;
    sum += *value;
    ++n;
  }
  if (n == 0) return std::nullopt;
  return sum / n;
}

std::vector<double> numbers_of(const Rows& rows, const NumberOf& number) {
  std::vector<double> numbers;
  for (const RowFigures& row : rows) {
    if (const auto value = number_of(row, number)) numbers.push_back(*value);
  }
  return numbers;
}

std::string number_or_dash(const std::optional<double>& number) {
  return number ? number_text(*number) : "-";
}

Table scores_table(const Measure& measure, const Rows& rows) {
  Table table{{{"Stage"}, right("Rows"), right("Mean"), right("Lowest"), right("Highest")}, {}};
  for (const auto& [stage, its] : by_stage(rows)) {
    const auto scores = numbers_of(its, [&](const Observation& o) { return value_of(measure, o); });
    if (scores.empty()) continue;
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    table.rows.push_back({stage, std::to_string(scores.size()), number_or_dash(stats::mean(scores)),
                          number_text(*low), number_text(*high)});
  }
  return table;
}

/// One line with the mean of a number in every stage of all rows.
std::vector<std::string> means_line(std::string name, const Rows& rows, const Rows& all,
                                    const NumberOf& number) {
  std::vector<std::string> cells{std::move(name)};
  for (const auto& [stage, its] : by_stage(all)) {
    Rows of_stage;
    std::copy_if(its.begin(), its.end(), std::back_inserter(of_stage), [&](const RowFigures& row) {
      return std::find(rows.begin(), rows.end(), row) != rows.end();
    });
    cells.push_back(number_or_dash(stats::mean(numbers_of(of_stage, number))));
  }
  return cells;
}

Table means_table(std::string title, const Rows& all) {
  Table table{{{std::move(title)}}, {}};
  for (const auto& [stage, its] : by_stage(all)) table.columns.push_back(right(stage));
  return table;
}

void add_groups(const Measure& measure, const Rows& rows, Report& report) {
  const ByName groups = by_group(rows);
  if (groups.empty()) return;
  Table table = means_table("Group", rows);
  for (const auto& [group, its] : groups) {
    table.rows.push_back(
        means_line(group, its, rows, [&](const Observation& o) { return value_of(measure, o); }));
  }
  report.sections.push_back({"By group (mean score)", {std::move(table)}});
}

void add_sections(const Measure& measure, const Rows& rows, Report& report) {
  std::vector<std::string> sections;
  for (const ScoreItem& item : measure.items) {
    const std::string& section = item.section->value;
    const bool is_known = std::find(sections.begin(), sections.end(), section) != sections.end();
    if (!section.empty() && !is_known) sections.push_back(section);
  }
  if (sections.empty()) return;
  Table table = means_table("Section", rows);
  for (const std::string& section : sections) {
    table.rows.push_back(means_line(
        section, rows, rows, [&](const Observation& o) { return score_of(measure, o, section); }));
  }
  report.sections.push_back({"By section (mean score)", {std::move(table)}});
}

/// How much of an item a row has, where it applies and was judged.
std::optional<double> judged(const ScoreItem& item, const Observation& row) {
  if (!applies(item, row.group->value)) return std::nullopt;
  for (const NamedNumber& given : row.items) {
    if (given.name.value == item.id.value.text) return 100 * given.number.value;
  }
  return std::nullopt;
}

void add_items(const Measure& measure, const Rows& rows, Report& report) {
  Table table = means_table("Item", rows);
  table.columns.insert(table.columns.begin() + 1, right("Weight"));
  for (const ScoreItem& item : measure.items) {
    auto cells = means_line(item.text->value, rows, rows,
                            [&](const Observation& o) { return judged(item, o); });
    cells.insert(cells.begin() + 1, number_text(item.weight ? item.weight->value : 1));
    table.rows.push_back(std::move(cells));
  }
  report.sections.push_back(
      {"By item (percent of the rows that it applies to)", {std::move(table)}});
}

void add_agreement(const Measure& measure, const Rows& rows, Report& report) {
  const auto agreement = rater_agreement(measure, rows);
  if (!agreement) return;
  std::string text =
      fmt::format("{} scored {} twice or more: ", counted(agreement->raters, "rater", "raters"),
                  counted(agreement->rows, "row", "rows"));
  if (agreement->same) {
    text += fmt::format("the same in {:.0f}% of {} judgements", 100 * *agreement->same,
                        agreement->judgements);
  }
  if (agreement->kappa) {
    text += fmt::format("; {} kappa {}", agreement->is_cohen ? "Cohen's" : "Fleiss'",
                        number_text(*agreement->kappa));
  }
  if (agreement->intraclass) {
    text += fmt::format("; intraclass correlation of the scores {}",
                        number_text(*agreement->intraclass));
  }
  report.sections.push_back({"Agreement of the raters", {Paragraph{text + "."}}});
}

}  // namespace

Report score_report(const Facts& facts, const Measure& measure) {
  Report report{measure.name->value};
  std::vector<Figure> figures = figures_of(facts.project, measure);
  std::erase_if(figures, [](const Figure& figure) { return figure.observation->items.empty(); });
  const Rows rows = rows_of(figures);
  if (rows.empty()) {
    report.face.push_back({"No row is scored yet: cop score enter " + measure.id.value.text});
    return report;
  }
  report.sections.push_back({"Scores", {scores_table(measure, rows)}});
  add_groups(measure, rows, report);
  add_sections(measure, rows, report);
  add_items(measure, rows, report);
  add_agreement(measure, rows, report);
  return report;
}

}  // namespace cop
