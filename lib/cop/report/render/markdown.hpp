#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/report/render/character_set.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// A file that belongs beside a report.
struct RenderedFile {
  std::string name;
  std::string text;
};

struct MarkdownReport {
  std::string text;
  /// The charts as SVG files that the text shows; empty when they are drawn as text.
  std::vector<RenderedFile> charts;
};

/// The report in the Markdown that GitHub and pandoc share, with charts as SVG files called
/// `PREFIX-NAME.svg` and a sparkline under each.
MarkdownReport markdown_with_files(const Report& report, std::string_view prefix);

/// The same in one text, with charts drawn in these characters.
std::string markdown_in_one(const Report& report, CharacterSet characters = CharacterSet::unicode);

/// Text that a person wrote as Markdown that shows it as it is: nothing in it can make markup, a
/// link, HTML or a mention, and line ends become blanks.
std::string markdown_text(std::string_view text);

}  // namespace cop
