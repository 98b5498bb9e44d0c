#include "cop/report/report_kind.hpp"

#include <algorithm>
#include <array>

namespace cop {

#define COP_REPORT_KIND(name) extern const ReportKind name##_report_kind;
#include "cop/report/kinds.def"
#undef COP_REPORT_KIND

std::span<const ReportKind* const> all_report_kinds() {
  static constexpr std::array kinds{
#define COP_REPORT_KIND(name) &name##_report_kind,
#include "cop/report/kinds.def"
#undef COP_REPORT_KIND
  };
  return kinds;
}

const ReportKind* find_report_kind(std::string_view name) {
  const auto kinds = all_report_kinds();
  const auto found = std::find_if(kinds.begin(), kinds.end(),
                                  [name](const ReportKind* kind) { return kind->name == name; });
  return found == kinds.end() ? nullptr : *found;
}

}  // namespace cop
