#pragma once

#include <memory>
#include <string>
#include <string_view>

struct cmark_node;

namespace cop {

struct FreeLightText {
  void operator()(cmark_node* root) const;
};
using LightText = std::unique_ptr<cmark_node, FreeLightText>;

/// The text as a tree of cmark-gfm with nodes for light Markdown only (see light_markdown.hpp) and
/// no control characters; empty where it is too long or too deep to be read as such.
LightText read_light_text(std::string_view text);

/// The text in lines without control characters, with "\n" between them.
std::string printable_lines(std::string_view text);

}  // namespace cop
