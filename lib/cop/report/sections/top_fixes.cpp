#include <algorithm>
#include <set>

#include "cop/language/phrases/status.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t most_fixes = 3;

std::string fix_text(const Diagnostic& finding) {
  std::string text = finding.message;
  if (!finding.help.empty()) text += ": " + finding.help;
  return text + " (" + finding.where.file.text() + ")";
}

}  // namespace

/// The gravest findings first, one of each rule.
Section top_fixes_section(const ReportInput& input) {
  std::vector<const Diagnostic*> sorted;
  for (const Diagnostic& finding : input.findings) {
    if (!finding.waived && finding.severity != Severity::note) sorted.push_back(&finding);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic* a, const Diagnostic* b) {
    return a->severity > b->severity;
  });
  std::set<std::string> rules;
  List list;
  for (const Diagnostic* finding : sorted) {
    if (list.items.size() == most_fixes) break;
    if (rules.insert(finding->rule).second) list.items.push_back(fix_text(*finding));
  }
  Section section{input.say(phrase::mend_first)};
  if (list.items.empty()) return section;
  section.blocks.push_back(std::move(list));
  if (input.say != english) {
    section.blocks.push_back(Paragraph{input.say(phrase::findings_in_english)});
  }
  return section;
}

}  // namespace cop
