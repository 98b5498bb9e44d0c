#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bench {

/// What a file says, before somebody writes it down in a style of their own.
struct Node {
  enum class Kind {
    /// A number, day or word of the format, which nobody quotes.
    bare,
    /// Words on one line.
    words,
    /// One line or more of prose.
    prose,
    map,
    list,
    /// A list of codes, which `cop` writes on one line.
    codes,
  };

  Kind kind = Kind::bare;
  std::string text{};
  /// The keys of a list's entries are empty.
  std::vector<std::pair<std::string, Node>> children{};
};

inline Node bare(std::string text) { return {Node::Kind::bare, std::move(text)}; }
inline Node words(std::string text) { return {Node::Kind::words, std::move(text)}; }
inline Node prose(std::string lines) { return {Node::Kind::prose, std::move(lines)}; }
inline Node map(std::vector<std::pair<std::string, Node>> entries) {
  return {Node::Kind::map, {}, std::move(entries)};
}
inline Node list_of(Node::Kind kind, std::vector<Node> entries) {
  Node node{kind};
  for (Node& entry : entries) node.children.emplace_back("", std::move(entry));
  return node;
}

}  // namespace bench
