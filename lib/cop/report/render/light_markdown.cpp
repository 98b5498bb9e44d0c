#include "cop/report/render/light_markdown.hpp"

#include <cstdlib>

#include <cmark-gfm.h>
#include <fmt/core.h>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/light_text.hpp"
#include "cop/report/render/markdown_text.hpp"

namespace cop {
namespace {

/// The paragraphs of a text that is not read as Markdown, each made by `write`.
template <class Write>
std::string plain_paragraphs(std::string_view text, Write write) {
  const std::string lines = printable_lines(text);
  std::string_view rest = lines;
  std::string out;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    std::string_view paragraph = rest.substr(0, end);
    while (paragraph.ends_with('\n')) paragraph.remove_suffix(1);
    if (paragraph.find_first_not_of(" \n") != paragraph.npos) out += write(paragraph);
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
  return out;
}

/// A destination between `<` and `>`: what could end it or be an entity is written another way.
std::string destination(std::string_view url) {
  std::string out;
  for (const char c : url) {
    if (c == '&') {
      out += "&amp;";
    } else if (c <= ' ' || std::string_view("<>\\`\"|{}^[]*_~").find(c) != std::string_view::npos) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out;
}

std::string inlines_of(cmark_node* parent) {
  std::string out;
  for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
       node = cmark_node_next(node)) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT: out += markdown_inline(cmark_node_get_literal(node)); break;
      case CMARK_NODE_EMPH: out += "*" + inlines_of(node) + "*"; break;
      case CMARK_NODE_STRONG: out += "**" + inlines_of(node) + "**"; break;
      case CMARK_NODE_LINK:
        out += fmt::format("[{}](<{}>)", inlines_of(node), destination(cmark_node_get_url(node)));
        break;
      default: out += ' ';
    }
  }
  return out;
}

/// Blocks one after the other; `indent` stands before all lines but the first.
std::string blocks_of(cmark_node* parent, const std::string& indent) {
  std::string out;
  const bool is_list = cmark_node_get_type(parent) == CMARK_NODE_LIST;
  const bool is_ordered = is_list && cmark_node_get_list_type(parent) == CMARK_ORDERED_LIST;
  int number = is_ordered ? cmark_node_get_list_start(parent) : 0;
  for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
       node = cmark_node_next(node)) {
    const bool is_sublist = cmark_node_get_type(parent) == CMARK_NODE_ITEM &&
                            cmark_node_get_type(node) == CMARK_NODE_LIST;
    if (!out.empty()) out.append(is_list || is_sublist ? "\n" : "\n\n").append(indent);
    if (cmark_node_get_type(node) == CMARK_NODE_ITEM) {
      const std::string marker = is_ordered ? fmt::format("{}. ", number++) : "- ";
      out += marker;
      out += blocks_of(node, indent + std::string(marker.size(), ' '));
    } else if (cmark_node_get_type(node) == CMARK_NODE_LIST) {
      out += blocks_of(node, indent);
    } else {
      out += with_safe_front(inlines_of(node));
    }
  }
  return out;
}

}  // namespace

std::string light_html(std::string_view text) {
  const LightText root = read_light_text(text);
  if (!root) {
    return plain_paragraphs(text, [](std::string_view paragraph) {
      return fmt::format("<p>{}</p>\n", xml_escaped(paragraph));
    });
  }
  char* html = cmark_render_html(root.get(), CMARK_OPT_DEFAULT, nullptr);
  std::string out(html);
  std::free(html);  // cmark's memory is that of C
  return out;
}

std::string light_markdown(std::string_view text) {
  const LightText root = read_light_text(text);
  if (root) return blocks_of(root.get(), "");
  const std::string out = plain_paragraphs(
      text, [](std::string_view paragraph) { return markdown_text(paragraph) + "\n\n"; });
  return out.substr(0, out.find_last_not_of('\n') + 1);
}

}  // namespace cop
