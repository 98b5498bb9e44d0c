#pragma once

#include <string>
#include <string_view>

namespace cop {

/// A text that a person wrote with light Markdown: paragraphs, emphasis, lists, and links to
/// `https:`, `http:` and `mailto:` addresses. Headings become paragraphs; HTML, code and pictures
/// become the text that they are written with or stand for; other links only their words. A text
/// over 16 KB or with lists too deep to be read is taken as plain paragraphs.

/// As HTML, for a page: `p`, `ul`, `ol`, `li`, `em`, `strong`, `a` and `br` only.
std::string light_html(std::string_view text);

/// As Markdown for GitHub and pandoc, in which nothing but this light Markdown is live.
std::string light_markdown(std::string_view text);

}  // namespace cop
