#include "cop/report/render/light_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include "cop/base/small_letters.hpp"
#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_text = 16 * 1024;
/// Deeper nesting is nobody's list, and some readers of Markdown take very long over it.
constexpr std::size_t deepest = 16;

cmark_node* parsed(std::string_view text) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("autolink"));
  cmark_parser_feed(parser, text.data(), text.size());
  cmark_node* root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

/// All nodes, parents before their children; none where they lie too deep.
std::vector<cmark_node*> nodes_of(cmark_node* root) {
  std::vector<cmark_node*> nodes;
  std::size_t depth = 0;
  std::size_t most = 0;
  cmark_iter* iter = cmark_iter_new(root);
  for (auto event = cmark_iter_next(iter); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iter)) {
    cmark_node* node = cmark_iter_get_node(iter);
    const bool may_hold = cmark_node_first_child(node) != nullptr;
    if (event == CMARK_EVENT_ENTER) nodes.push_back(node);
    if (may_hold) depth += event == CMARK_EVENT_ENTER ? 1 : std::size_t(-1);
    most = std::max(most, depth);
  }
  cmark_iter_free(iter);
  if (most > deepest) nodes.clear();
  return nodes;
}

void remove(cmark_node* node) {
  cmark_node_unlink(node);
  cmark_node_free(node);
}

/// Puts what the node holds in its place.
void unwrap(cmark_node* node) {
  while (cmark_node* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
  remove(node);
}

void replace(cmark_node* old_node, cmark_node* new_node) {
  cmark_node_replace(old_node, new_node);
  cmark_node_free(old_node);
}

cmark_node* text_node(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  cmark_node* node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, text.c_str());
  return node;
}

cmark_node* paragraph_node(const char* literal) {
  cmark_node* paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
  cmark_node_append_child(paragraph, text_node(literal));
  return paragraph;
}

bool is_safe_link(const char* url) {
  constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
  const std::string start =
      in_small_letters(std::string_view(url == nullptr ? "" : url).substr(0, 8));
  return std::any_of(schemes.begin(), schemes.end(),
                     [&](std::string_view scheme) { return start.starts_with(scheme); });
}

/// Makes light Markdown of a node whose children are that already.
void lighten(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_LINK) {
    if (!is_safe_link(cmark_node_get_url(node))) unwrap(node);
  } else if (type == CMARK_NODE_IMAGE || type == CMARK_NODE_BLOCK_QUOTE) {
    unwrap(node);
  } else if (type == CMARK_NODE_HEADING) {
    cmark_node_set_type(node, CMARK_NODE_PARAGRAPH);  // its texts lie in its own memory
  } else if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK) {
    replace(node, paragraph_node(cmark_node_get_literal(node)));
  } else if (type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE) {
    replace(node, text_node(cmark_node_get_literal(node)));
  } else if (type == CMARK_NODE_THEMATIC_BREAK) {
    replace(node, paragraph_node("* * *"));
  }
}

}  // namespace

void FreeLightText::operator()(cmark_node* root) const { cmark_node_free(root); }

std::string printable_lines(std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.pop_back();
    lines += printable(line) + "\n";
  }
  return lines;
}

LightText read_light_text(std::string_view text) {
  if (text.size() > longest_text) return {};
  LightText root(parsed(printable_lines(text)));
  std::vector<cmark_node*> nodes = nodes_of(root.get());
  if (nodes.empty()) return {};
  std::for_each(nodes.rbegin(), nodes.rend(), lighten);
  cmark_consolidate_text_nodes(root.get());
  return root;
}

}  // namespace cop
