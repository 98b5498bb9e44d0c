#include "cop/report/masked_report.hpp"

#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/report/report_texts.hpp"

namespace cop {
namespace {

bool is_name(const Identifier& found) {
  return found.kind == IdentifierKind::personal_name ||
         found.kind == IdentifierKind::street_address;
}

}  // namespace

std::string masked_text(std::string_view text, Names names) {
  std::vector<Identifier> found = find_identifiers(text, all_packs);
  if (names == Names::kept) std::erase_if(found, is_name);
  return mask(text, found);
}

Report masked(Report report, Names names) {
  change_texts(report, [names](std::string& text) { text = masked_text(text, names); });
  return report;
}

}  // namespace cop
