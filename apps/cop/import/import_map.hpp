#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/record/csv/flags.hpp"

namespace cop::app {

/// Which fields of a figure a row says, and where.
struct FigureSource {
  /// FIELD, and the header of its column. Beside those of an observation there is `project`.
  std::vector<std::pair<std::string, std::string>> columns;
  /// FIELD, and what it is in every row.
  std::vector<std::pair<std::string, std::string>> fixed;

  [[nodiscard]] bool has(std::string_view field) const;
};

/// How the table of somebody else is to be read: what its columns are, and which of the group's
/// codes its names stand for. People write it in YAML.
struct ImportMap {
  /// What all figures of a row share. Without `figures` it is one figure.
  FigureSource shared;
  /// The figures of a row, where it has more than one.
  std::vector<FigureSource> figures;
  /// Columns, and practices, that are left out.
  std::vector<std::string> ignored, left_out;
  /// By plain_words of what stands in the table. A practice is `CODE` or `PROJECT/CODE`.
  std::map<std::string, std::string> practices, measures, periods;
  /// The delimiter, the decimal mark and the order of days.
  SheetFlags reading;

  /// Every header that it names.
  [[nodiscard]] std::vector<std::string> headers() const;
};

/// Reads such a map; nothing where something in it is wrong, with a finding at its place.
std::optional<ImportMap> read_import_map(const FileName& file, std::string_view text,
                                         Diagnostics& findings);

}  // namespace cop::app
