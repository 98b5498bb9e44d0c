#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/io/csv.hpp"
#include "cop/load/convert.hpp"
#include "cop/model/project.hpp"
#include "cop/record/csv/numbers.hpp"
#include "cop/record/csv/periods.hpp"

namespace cop::app {

/// How the cells of a sheet are read. A measure and a period given here are those of every figure.
struct SheetReading {
  DecimalMark mark = DecimalMark::point;
  DateOrder order = DateOrder::day_first;
  std::string measure;
  std::optional<Period> period;
};

/// A figure while its cells are read.
struct FigureDraft {
  Observation observation;
  const Measure* measure = nullptr;
  /// The first and last day of its period, where two columns hold them.
  std::optional<Date> from, to;
  bool has_number = false;
  /// The counts of the figure as printed, `<5/40`, and whether one of them is hidden so.
  std::string counts;
  bool is_hidden = false;
};

/// A cell, and what it is to be read as.
struct CellSpot {
  std::string_view field;
  /// The name of its column, for messages.
  std::string_view column;
  const CsvCell& cell;
};

/// Reads cells into figures. What cannot be read becomes a finding at the cell's place.
class CellReader {
 public:
  CellReader(const SheetReading& reading, const Project& project, Diagnostics& findings)
      : reading_(reading), project_(project), findings_(findings) {}

  [[nodiscard]] FigureDraft begin(const Location& where) const;
  void read(const CellSpot& spot, FigureDraft& draft);

 private:
  void set_measure(const std::string& id, FigureDraft& draft) const;
  void read_code(const CellSpot& spot, FigureDraft& draft);
  void read_period(const CellSpot& spot, FigureDraft& draft);
  void set_month(const CellSpot& spot, const Period& period, FigureDraft& draft);
  void read_value(const CellSpot& spot, FigureDraft& draft);
  void read_number(const CellSpot& spot, std::string_view text, FigureDraft& draft);
  bool understand_percent(const CellSpot& spot, SheetNumber& number, const FigureDraft& draft);
  bool understand_sign(const CellSpot& spot, const SheetNumber& number, FigureDraft& draft);
  void set_field(const CellSpot& spot, std::string_view text, FigureDraft& draft);
  void report_no_number(const CellSpot& spot, std::string_view text);
  void report_unknown(const CellSpot& spot, const std::vector<std::string_view>& known);
  void report(std::string rule, const CellSpot& spot, std::string message, std::string help);

  const SheetReading& reading_;
  const Project& project_;
  Diagnostics& findings_;
};

}  // namespace cop::app
