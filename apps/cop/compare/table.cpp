#include "cop/compare/table.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/core.h>

#include "cop/compare/table_cells.hpp"

namespace cop::app {
namespace {

/// The values of a row with a phase and y, where it has one.
struct PhaseValue {
  bool is_before = true;
  double y = 0;
};

std::optional<PhaseValue> phase_value(TableCells& cells, const CsvRow& row, ComparedTable& result) {
  const auto is_before = cells.is_before(row);
  if (cells.is_missing(row, "y")) {
    ++result.without_value;
    return std::nullopt;
  }
  const auto y = cells.number(row, "y");
  if (!is_before || !y) return std::nullopt;
  return PhaseValue{*is_before, *y};
}

void compare_two_samples(TableCells& cells, ComparedTable& result) {
  std::vector<double> before, after;
  for (const CsvRow& row : cells.rows()) {
    if (const auto value = phase_value(cells, row, result)) {
      (value->is_before ? before : after).push_back(value->y);
    }
  }
  result.comparison = compare_values(before, after);
  const char* only = before.empty() ? "after" : "before";
  result.refusal = {
      "one-period",
      before.empty() && after.empty()
          ? std::string("no row has a value: a comparison needs values of both phases")
          : fmt::format("all values are from {}: a comparison needs both phases", only)};
}

void compare_same_subjects(TableCells& cells, ComparedTable& result) {
  std::map<std::string, Subject> subjects;
  for (const CsvRow& row : cells.rows()) {
    const auto name = cells.name(row, "id");
    if (name) subjects[*name].name = *name;
    const auto value = phase_value(cells, row, result);
    if (!name || !value) continue;
    Subject& subject = subjects[*name];
    auto& period = value->is_before ? subject.before : subject.after;
    if (period) {
      cells.report(cells.cell(row, "id").where,
                   fmt::format("this subject has a value from {} already",
                               value->is_before ? "before" : "after"),
                   "give one value for each subject and phase; several of one subject are a "
                   "cluster: call the column cluster");
    }
    period = value->y;
  }
  std::vector<Subject> list;
  for (auto& [name, subject] : subjects) list.push_back(std::move(subject));
  result.comparison = compare_subjects(std::move(list));
  result.refusal = {"no-subject-in-both",
                    "no subject has a value both before and after: the column id must hold the "
                    "same name in both phases, or be left out for different people"};
}

void compare_cluster_rows(TableCells& cells, ComparedTable& result) {
  std::map<std::string, stats::ClusterSample> clusters;
  for (const CsvRow& row : cells.rows()) {
    const auto name = cells.name(row, "cluster");
    if (name) clusters[*name].name = *name;
    const auto value = phase_value(cells, row, result);
    if (!name || !value) continue;
    stats::ClusterSample& cluster = clusters[*name];
    (value->is_before ? cluster.before : cluster.after).push_back(value->y);
  }
  std::vector<stats::ClusterSample> list;
  for (auto& [name, cluster] : clusters) list.push_back(std::move(cluster));
  result.comparison = compare_clusters(std::move(list));
  result.refusal = {"no-cluster-in-both",
                    "no cluster has values both before and after: only those with both can be "
                    "compared"};
}

/// `x` of `n`; nothing, with a diagnostic, where that cannot be.
std::optional<stats::Proportion> proportion(TableCells& cells, const CsvRow& row,
                                            const std::string& period) {
  const auto x = cells.count(row, "x_" + period);
  const auto n = cells.count(row, "n_" + period);
  if (!x || !n) return std::nullopt;
  if (*n > 0 && *x <= *n) return stats::Proportion{*x, *n};
  const bool none = *n == 0;
  cells.report(
      cells.cell(row, (none ? "n_" : "x_") + period).where,
      none ? "0 patients have no proportion" : fmt::format("x_{0} is larger than n_{0}", period),
      none ? "leave the row out, or both cells empty where there are clusters"
           : "x counts those of n who have it: mend one of the two");
  return std::nullopt;
}

void compare_counts(TableCells& cells, ComparedTable& result) {
  std::vector<ProportionsCompared> rows;
  for (const CsvRow& row : cells.rows()) {
    const auto before = proportion(cells, row, "before");
    const auto after = proportion(cells, row, "after");
    if (before && after) rows.push_back({*before, *after});
  }
  if (!rows.empty()) result.comparison = std::move(rows);
}

void compare_counts_of_clusters(TableCells& cells, ComparedTable& result) {
  std::map<std::string, stats::ClusterCounts> clusters;
  for (const CsvRow& row : cells.rows()) {
    const auto name = cells.name(row, "cluster");
    stats::ClusterCounts cluster{name.value_or("")};
    for (const char* period : {"before", "after"}) {
      const std::string word = period;
      if (cells.is_missing(row, "x_" + word) && cells.is_missing(row, "n_" + word)) continue;
      (word == "before" ? cluster.before : cluster.after) = proportion(cells, row, word);
    }
    if (!name || clusters.emplace(*name, cluster).second) continue;
    cells.report(cells.cell(row, "cluster").where, "this cluster has a row already",
                 "add up its counts in one row");
  }
  std::vector<stats::ClusterCounts> list;
  for (auto& [name, cluster] : clusters) list.push_back(std::move(cluster));
  result.comparison = compare_cluster_counts(std::move(list));
  result.refusal = {"no-cluster-in-both",
                    "no cluster has counts both before and after: only those with both can be "
                    "compared"};
}

std::optional<stats::EventRate> rate(TableCells& cells, const CsvRow& row,
                                     const std::string& period) {
  const auto events = cells.count(row, "events_" + period);
  const auto time = cells.number(row, "time_" + period);
  if (time && *time <= 0) {
    cells.report(cells.cell(row, "time_" + period).where,
                 fmt::format("time_{} must be more than 0", period),
                 "write how long, or among how many, the events were counted");
    return std::nullopt;
  }
  if (!events || !time) return std::nullopt;
  return stats::EventRate{*events, *time};
}

void compare_rates(TableCells& cells, ComparedTable& result) {
  std::vector<RatesCompared> rows;
  for (const CsvRow& row : cells.rows()) {
    const auto before = rate(cells, row, "before");
    const auto after = rate(cells, row, "after");
    if (before && after) rows.push_back({*before, *after, stats::rate_ratio(*before, *after)});
  }
  if (!rows.empty()) result.comparison = std::move(rows);
}

void compare_pairs(TableCells& cells, ComparedTable& result) {
  std::vector<stats::YesNoPairs> rows;
  for (const CsvRow& row : cells.rows()) {
    std::array<long, 4> counts{};
    bool whole = true;
    std::size_t at = 0;
    for (const char* column : {"both_yes", "yes_no", "no_yes", "both_no"}) {
      const auto count = cells.count(row, column);
      whole = whole && count.has_value();
      counts.at(at++) = count.value_or(0);
    }
    const stats::YesNoPairs pairs{counts[0], counts[1], counts[2], counts[3]};
    if (whole && pairs.n() == 0) {
      cells.report(row.front().where, "nobody is counted in this row", "leave it out");
    } else if (whole) {
      rows.push_back(pairs);
    }
  }
  if (!rows.empty()) result.comparison = std::move(rows);
}

/// The columns of a method; those with more columns come before those that lack some of them.
struct Layout {
  std::vector<std::string_view> columns;
  void (*compare)(TableCells&, ComparedTable&);
};

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> table = {
      {{"cluster", "x_before", "n_before", "x_after", "n_after"}, compare_counts_of_clusters},
      {{"x_before", "n_before", "x_after", "n_after"}, compare_counts},
      {{"events_before", "time_before", "events_after", "time_after"}, compare_rates},
      {{"both_yes", "yes_no", "no_yes", "both_no"}, compare_pairs},
      {{"id", "phase", "y"}, compare_same_subjects},
      {{"cluster", "phase", "y"}, compare_cluster_rows},
      {{"phase", "y"}, compare_two_samples},
  };
  return table;
}

const Layout* layout_of(TableCells& cells) {
  if (cells.has("id") && cells.has("cluster") && cells.has("phase")) {
    cells.report(cells.head(), "the columns id and cluster ask for two different methods",
                 "keep id where the same people were measured twice, cluster where people of one "
                 "practice are alike; the other column can be renamed");
    return nullptr;
  }
  const auto found = std::find_if(layouts().begin(), layouts().end(), [&](const Layout& layout) {
    return std::all_of(layout.columns.begin(), layout.columns.end(),
                       [&](std::string_view column) { return cells.has(column); });
  });
  if (found != layouts().end()) return &*found;
  cells.report(cells.head(), "these columns fit no comparison",
               "name them as cop compare --help lists them, such as phase,y with before or after "
               "in the first");
  return nullptr;
}

}  // namespace

std::optional<ComparedTable> compare_table(const FileName& file, const std::string& text,
                                           Diagnostics& findings) {
  TableCells cells(file, text, findings);
  if (!findings.empty()) return std::nullopt;
  const Layout* layout = layout_of(cells);
  if (layout == nullptr) return std::nullopt;
  ComparedTable result;
  result.refusal = {"no-rows", "there is no row below the names of the columns"};
  layout->compare(cells, result);
  if (!findings.empty()) return std::nullopt;
  for (const std::string& column : cells.columns()) {
    const auto& used = layout->columns;
    if (std::find(used.begin(), used.end(), column) == used.end()) result.unused.push_back(column);
  }
  return result;
}

}  // namespace cop::app
