#pragma once

#include <span>
#include <string>

#include "cop/export/export_table.hpp"
#include "cop/export/neutral_codes.hpp"
#include "cop/report/neutral_names.hpp"

namespace cop {

/// Makes the texts of a row fit for its readers: what looks like an identifier of a patient is
/// masked; unless the export is private, codes become neutral and labels name nobody. Names of
/// members are theirs to stand in a private export.
class OpenTexts {
 public:
  OpenTexts(const Membership& membership, const NeutralCodes& codes, bool is_private)
      : names_(english, membership), codes_(codes), is_private_(is_private) {}

  /// How many texts of the row changed, codes not counted.
  long open(std::span<const ExportColumn* const> columns, ExportRow& row) const;

 private:
  [[nodiscard]] std::string opened(const ExportColumn& column, const std::string& text) const;

  NeutralNames names_;
  const NeutralCodes& codes_;
  bool is_private_;
};

}  // namespace cop
