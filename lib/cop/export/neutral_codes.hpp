#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/export/export_table.hpp"

namespace cop {

/// Names for people, meetings and projects that nobody can trace back who does not hold the project
/// itself: a code comes from what it stands for together with everything the project holds, of
/// which an export tells only a part. The same project gives the same codes; a project that has
/// grown gives others, so that two exports cannot be laid over each other row by row.
class NeutralCodes {
 public:
  /// The codes of a project whose tables hold these rows with nothing left out.
  NeutralCodes(const Charter& charter, std::span<const std::vector<ExportRow>> tables);

  /// `KIND-` and ten hexadecimal digits.
  [[nodiscard]] std::string code(std::string_view kind, std::string_view of) const;

 private:
  std::string key_;
};

}  // namespace cop
