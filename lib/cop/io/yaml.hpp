#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/base/location.hpp"

namespace cop {

enum class YamlKind : unsigned char { null, scalar, sequence, mapping };

/// One node of a YAML tree: a text, a list or a mapping, or nothing at all (`key:` with no value).
/// A child of a mapping carries its key. Lines and columns are those of Location; a node that is
/// nothing stands where its key stands, or is the word `Null` or `NULL`, which may have been meant
/// as a text. `flow` tells a list in [ ] and a mapping in { } from one of lines. A text is
/// `cut_short` where what seems to go on with it, such as `#2`, is a comment, and so is nothing
/// where its whole value seems to be one. Nothing is `left_out` where not even a ~ stands before a
/// comma.
struct YamlNode {
  class Children;

  YamlKind kind = YamlKind::null;
  bool quoted = false;
  bool flow = false;
  bool cut_short = false;
  bool left_out = false;
  std::string_view text{};
  int line = 1;
  int column = 1;
  int end_line = 1;
  int end_column = 1;
  const YamlNode* key = nullptr;
  YamlNode* first_child = nullptr;
  YamlNode* last_child = nullptr;
  YamlNode* next = nullptr;
  std::size_t size = 0;

  /// The children in file order.
  [[nodiscard]] Children children() const;
  /// The child of a mapping with this key, or nothing.
  [[nodiscard]] const YamlNode* find(std::string_view key_text) const;
};

class YamlNode::Children {
 public:
  class Iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = YamlNode;
    using pointer = const YamlNode*;
    using reference = const YamlNode&;
    using iterator_category = std::forward_iterator_tag;

    explicit Iterator(const YamlNode* node = nullptr) : node_(node) {}
    reference operator*() const { return *node_; }
    pointer operator->() const { return node_; }
    Iterator& operator++() {
      node_ = node_->next;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const YamlNode* node_;
  };

  explicit Children(const YamlNode* first) : first_(first) {}
  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] Iterator end() const { return Iterator(); }

 private:
  const YamlNode* first_;
};

/// One YAML document and the memory that holds its nodes.
class YamlDocument {
 public:
  [[nodiscard]] const YamlNode& root() const { return *root_; }
  [[nodiscard]] const FileName& file() const { return file_; }
  [[nodiscard]] Location where(const YamlNode& node) const {
    return {file_, node.line, node.column, node.end_line, node.end_column};
  }

 private:
  friend class YamlTreeBuilder;
  friend class PlainYamlReader;
  FileName file_;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
  const YamlNode* root_ = nullptr;
};

/// What a project file may hold, so that no file can exhaust the machine.
struct YamlLimits {
  std::size_t depth = 32;
  std::size_t nodes = 100'000;
  std::size_t keys = 1'000;
  std::size_t key_bytes = 256;
  std::size_t text_bytes = 64 * 1024;
};

/// Which reader of YAML builds the tree: the quick one where it can and else yaml-cpp, or yaml-cpp
/// alone. The tree is the same, and every finding comes from yaml-cpp.
enum class YamlParser { quick_first, yaml_cpp };

/// Reads exactly one document of plain YAML: mappings with unique text keys, lists, texts. Keys are
/// compared and kept in Unicode's composed form. Anchors, aliases, tags, merge keys and second
/// documents are refused. Nothing is returned when the text is not such a
/// document; then, and for every duplicate key, there is a diagnostic that says where and why.
std::optional<YamlDocument> read_yaml(const FileName& file, std::string_view text,
                                      Diagnostics& diagnostics,
                                      YamlParser parser = YamlParser::quick_first);

}  // namespace cop
