#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/io/csv.hpp"
#include "cop/model/log_words.hpp"

namespace cop::app {

/// The sign before the decimals of a sheet's numbers. With a comma the point parts thousands, and
/// with a point the comma does; blanks and apostrophes may do so with both.
enum class DecimalMark { point, comma };

/// A number as it stands in a cell of a sheet: `1.234,5`, `54 %`, `<5`.
struct SheetNumber {
  /// The number as the format writes it: digits and a dot.
  std::string plain;
  bool percent = false;
  /// What the sign in front says, if there is one.
  std::optional<Qualifier> qualifier;

  friend bool operator==(const SheetNumber&, const SheetNumber&) = default;
};

/// Reads a cell with this mark; nothing when it holds no number then.
std::optional<SheetNumber> read_sheet_number(std::string_view text, DecimalMark mark);

/// Whether a cell says that there is no number: empty, `-`, `n/a` and the like.
bool means_missing(std::string_view text);

/// The text without blanks, line ends and no-break spaces around it.
std::string_view without_blanks(std::string_view text);

/// Which mark the numbers of a sheet have. A point is certain when every number can be read with it
/// and no cell reads as another number with a comma, unless some other cell excludes the comma. A
/// decimal comma is never certain: somebody must say so.
struct MarkEvidence {
  /// The first cell of each kind: a number only with a point, only with a comma, or with both but
  /// not the same one.
  const CsvCell* only_point = nullptr;
  const CsvCell* only_comma = nullptr;
  const CsvCell* two_ways = nullptr;

  void look_at(const CsvCell& cell, std::string_view number);
  [[nodiscard]] bool point_is_certain() const {
    return only_comma == nullptr && (two_ways == nullptr || only_point != nullptr);
  }
  /// The cell that shows best why the mark must be asked for.
  [[nodiscard]] const CsvCell& doubtful() const {
    return two_ways == nullptr ? *only_comma : *two_ways;
  }
};

/// `"1.234" (line 3) is 1.234 with a decimal point and 1234 with a decimal comma`.
std::string both_readings(const CsvCell& cell);

/// The parts of `12/40` or of a number alone, without blanks around them.
std::vector<std::string_view> parts_of_fraction(std::string_view text);

}  // namespace cop::app
