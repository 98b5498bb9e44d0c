#include "cop/record/csv/figures.hpp"

#include <algorithm>

namespace cop::app {
namespace {

/// 0 of 0: there was nobody to count.
bool is_of_nobody(const Observation& o) {
  return o.numerator && o.numerator->value == 0 && o.denominator && o.denominator->value == 0;
}

class RowReader {
 public:
  RowReader(const std::vector<CsvRow>& rows, const SheetMapping& mapping,
            const SheetReading& reading, const Project& project)
      : rows_(rows), mapping_(mapping), cells_(reading, project, result_.findings) {}

  SheetFigures read() {
    for (std::size_t i = 1; i < rows_.size(); ++i) read_row(rows_[i]);
    auto& findings = result_.findings;
    sort_by_place(findings);
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    return std::move(result_);
  }

 private:
  void read_row(const CsvRow& row) {
    const std::size_t before = result_.findings.size();
    FigureDraft draft = cells_.begin(row.front().where);
    read_fields(row, false, draft);
    read_fields(row, true, draft);
    if (!mapping_.is_wide()) {
      if (result_.findings.size() == before) keep(draft);
      return;
    }
    const bool sound = result_.findings.size() == before;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (mapping_.columns[i].use == ColumnUse::figures) read_spread(i, row[i], sound, draft);
    }
  }

  /// First what figure it is, with its measure, then its numbers.
  void read_fields(const CsvRow& row, bool numbers, FigureDraft& draft) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const SheetColumn& column = mapping_.columns[i];
      if (column.use != ColumnUse::field || is_number_field(column.field) != numbers) continue;
      cells_.read({column.field, column.name, row[i]}, draft);
    }
  }

  /// A cell of a wide sheet: a figure of its own.
  void read_spread(std::size_t i, const CsvCell& cell, bool row_is_sound, FigureDraft draft) {
    const SheetColumn& column = mapping_.columns[i];
    const std::size_t before = result_.findings.size();
    draft.observation.where = cell.where;
    cells_.read({column.field, column.name, rows_.front()[i]}, draft);
    cells_.read({"value", column.name, cell}, draft);
    if (row_is_sound && result_.findings.size() == before) keep(draft);
  }

  void keep(FigureDraft& draft) {
    Observation& o = draft.observation;
    if (draft.is_hidden) {
      ++result_.hidden;
      if (!o.printed.given()) o.printed = Text(draft.counts);
      o.numerator.reset();
      o.denominator.reset();
      o.qualifier = Located(Qualifier::below);
    } else if ((!draft.has_number && !o.printed.given()) || is_of_nobody(o)) {
      result_.missing.push_back(o.where);
      return;
    }
    result_.figures.push_back(std::move(o));
  }

  const std::vector<CsvRow>& rows_;
  const SheetMapping& mapping_;
  SheetFigures result_;
  CellReader cells_;
};

void look_at_cell(std::string_view field, const CsvCell& cell, SheetEvidence& evidence) {
  if (is_period_field(field)) evidence.order.look_at(cell);
  if (!is_number_field(field) || means_missing(cell.text)) return;
  for (const std::string_view part : parts_of_fraction(cell.text)) {
    evidence.mark.look_at(cell, part);
  }
}

}  // namespace

SheetFigures read_figures(const std::vector<CsvRow>& rows, const SheetMapping& mapping,
                          const SheetReading& reading, const Project& project) {
  return RowReader(rows, mapping, reading, project).read();
}

SheetEvidence evidence_of(const std::vector<CsvRow>& rows, const SheetMapping& mapping) {
  SheetEvidence evidence;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    const SheetColumn& column = mapping.columns[i];
    const bool spread = column.use == ColumnUse::figures;
    if (!spread && column.use != ColumnUse::field) continue;
    if (spread) look_at_cell(column.field, rows.front()[i], evidence);
    for (std::size_t row = 1; row < rows.size(); ++row) {
      look_at_cell(spread ? "value" : column.field, rows[row][i], evidence);
    }
  }
  return evidence;
}

}  // namespace cop::app
