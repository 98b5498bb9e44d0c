#include <fmt/core.h>

#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/squire.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/squire.hpp"

namespace cop {

/// The 18 headings, each with what the record says and the file that says it.
Section squire_items_section(const ReportInput& input) {
  Section section{input.say(phrase::paper_so_far)};
  int number = 0;
  for (const SquireItem& item : squire_items(input)) {
    Section part{fmt::format("{} {}", ++number, item.title)};
    List found;
    for (const SourcedText& text : item.found) {
      found.items.push_back(fmt::format("{} [{}]", text.text, text.file));
    }
    add_left_out(input.say, phrase::cycles_left_out, item.left_out, item.cycles, part.blocks);
    if (!found.items.empty()) part.blocks.push_back(std::move(found));
    for (const std::string& one : item.to_do)
      part.blocks.push_back(Paragraph{input.say(phrase::to_do, one)});
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
