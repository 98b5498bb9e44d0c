#pragma once

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>

#include "cop/base/utf8.hpp"
#include "cop/io/source_places.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/unicode_form.hpp"
#include "cop/io/yaml.hpp"
#include "cop/io/yaml_trouble.hpp"

namespace cop {

/// Thrown by the tree builder to end a parse whose finding is already reported.
struct Refused {};

inline SourceMark source_mark(const YAML::Mark& mark) {
  return mark.is_null() ? SourceMark{} : SourceMark{mark.line, mark.column, mark.pos};
}

/// Turns the parser's events into one tree, and stops at what a project file may not hold.
class YamlTreeBuilder : public YAML::EventHandler {
 public:
  YamlTreeBuilder(const FileName& file, std::string_view text, Diagnostics& diagnostics)
      : places_(text), diagnostics_(diagnostics) {
    document_.file_ = file;
    document_.memory_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>(text.size() * 8 + 1024);
  }

  [[nodiscard]] YamlDocument take() { return std::move(document_); }
  [[nodiscard]] bool empty() const { return document_.root_ == nullptr; }
  /// What the parser had understood so far.
  [[nodiscard]] YamlProgress progress() const {
    YamlProgress so_far{last_quoted_, {}};
    for (const Open& open : open_) {
      if (open.node->flow) so_far.open_bracket = open.mark;
    }
    return so_far;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (empty()) {
      first_document_ = mark.pos;
      return;
    }
    if (mark.pos == first_document_) {
      refuse("not-yaml", mark, "a file cannot begin with this character", "delete it");
    }
    refuse("second-document", mark, "a second document begins here: the file must hold only one",
           "delete the --- or ... line, or give the line the indent of the lines above it");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check_plain(mark, "", anchor);
    YamlNode& node = add(YamlKind::null, mark, {});
    node.left_out = places_.holds(source_mark(mark), ',');
    if (node.key == nullptr) return;
    if (node.line == node.key->line) node.text = places_.null_word(source_mark(mark));
    node.end_column += static_cast<int>(node.text.size()) - 1;
    if (node.text.empty()) stand_at(node, *node.key);
    node.cut_short = places_.has_hash_for_value(open_.back().key_mark, node.key->text);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse("yaml-anchor", mark, "an alias (*name) cannot be used in a project file",
           "write the value itself; a text that begins with * belongs in quotes");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_plain(mark, tag, anchor);
    if (value.size() > limits_.text_bytes) {
      refuse("too-large", mark, "this text is longer than 64 KB",
             "keep long texts in a file of their own; if it is not one text, look for a missing "
             "quote");
    }
    const bool quoted = tag == "!";
    if (quoted) check_quoted(mark, value);
    YamlNode& node = add(YamlKind::scalar, mark, value, quoted);
    node.cut_short = !quoted && places_.ends_before_hash(source_mark(mark), value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    check_plain(mark, tag, anchor);
    open(YamlKind::sequence, mark, style);
  }
  void OnSequenceEnd() override { open_.pop_back(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    check_plain(mark, tag, anchor);
    open(YamlKind::mapping, mark, style);
  }
  void OnMapEnd() override { open_.pop_back(); }

  [[noreturn]] void refuse(const char* rule, const YAML::Mark& mark, std::string message,
                           std::string help) {
    report(rule, location(mark), std::move(message), std::move(help));
    throw Refused{};
  }

  [[nodiscard]] Location location(const YAML::Mark& mark) {
    const Place start = places_.start(source_mark(mark));
    return {document_.file_, start.line, start.column, start.line, start.column + 1};
  }

 private:
  struct Open {
    YamlNode* node;
    SourceMark mark;
    const YamlNode* key = nullptr;
    SourceMark key_mark{};
    std::size_t keys = 0;
    bool key_is_twice = false;
  };

  void check_plain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != 0) {
      refuse("yaml-anchor", mark, "an anchor (&name) cannot be used in a project file",
             "delete the &name and write the value wherever it is needed; a text that begins with "
             "& belongs in quotes");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      refuse("yaml-tag", mark, "a tag (!name) cannot be used in a project file",
             "delete the !name, or put the text into quotes");
    }
  }

  void open(YamlKind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    if (open_.size() == limits_.depth) {
      refuse("too-large", mark, "this is nested more than 32 levels deep",
             "a project file needs fewer than ten: look for a bracket that is not closed");
    }
    YamlNode& node = add(kind, mark, {});
    node.flow = style == YAML::EmitterStyle::Flow;
    open_.push_back({&node, source_mark(mark)});
  }

  YamlNode& add(YamlKind kind, const YAML::Mark& mark, const std::string& value,
                bool quoted = false) {
    if (++count_ > limits_.nodes) {
      refuse("too-large", mark, "this file holds more than 100,000 values",
             "split it into several files");
    }
    YamlNode& node = *new (allocate<YamlNode>(1)) YamlNode();
    node.kind = kind;
    node.quoted = quoted;
    node.text = keep(value);
    place(node, mark, value);
    attach(node, mark);
    return node;
  }

  void place(YamlNode& node, const YAML::Mark& mark, const std::string& value) {
    const Place start = places_.start(source_mark(mark));
    const Place end = node.kind == YamlKind::scalar ? places_.end(source_mark(mark), value)
                                                    : Place{start.line, start.column + 1};
    node.line = start.line;
    node.column = start.column;
    node.end_line = end.line;
    node.end_column = end.column;
  }

  void attach(YamlNode& node, const YAML::Mark& mark) {
    if (open_.empty()) {
      document_.root_ = &node;
      return;
    }
    Open& parent = open_.back();
    if (parent.node->kind == YamlKind::mapping && parent.key == nullptr) {
      take_key(parent, node, mark);
      return;
    }
    node.key = std::exchange(parent.key, nullptr);
    if (std::exchange(parent.key_is_twice, false)) return;
    (parent.node->last_child == nullptr ? parent.node->first_child
                                        : parent.node->last_child->next) = &node;
    parent.node->last_child = &node;
    ++parent.node->size;
  }

  void check_key(const YamlNode& key, const YAML::Mark& mark) {
    if (key.kind != YamlKind::scalar) {
      refuse("not-yaml", mark, "a list or block stands where a key belongs",
             "check the colons and brackets: perhaps a bracket is not closed");
    }
    if (key.text.size() > limits_.key_bytes) {
      refuse("too-large", mark, "this key is longer than 256 bytes",
             "if it is a text, put its key and a colon before it");
    }
    if (key.text == "<<" && !key.quoted) {
      refuse("yaml-anchor", mark, "a merge key (<<) cannot be used in a project file",
             "write the keys themselves here");
    }
  }

  void take_key(Open& parent, YamlNode& key, const YAML::Mark& mark) {
    check_key(key, mark);
    if (parent.keys++ == limits_.keys) {
      refuse("too-large", mark, "this block holds more than 1,000 keys",
             "use a list instead: each entry on a line of its own with \"- \"");
    }
    if (std::string same = composed(key.text); same != key.text) key.text = keep(same);
    if (const YamlNode* first = find_key(*parent.node, key.text)) {
      report_duplicate(*first, key);
      parent.key_is_twice = true;
    }
    parent.key = &key;
    parent.key_mark = source_mark(mark);
  }

  static const YamlNode* find_key(const YamlNode& mapping, std::string_view text) {
    const YamlNode* child = mapping.find(text);
    return child == nullptr ? nullptr : child->key;
  }

  void check_quoted(const YAML::Mark& mark, const std::string& value) {
    // Escapes such as \0 bring back what the bytes of the file were searched for.
    if (has_forbidden_character(value)) {
      refuse("bad-character", mark, "an invisible control character stands in this text",
             "delete the backslash and what belongs to it");
    }
    last_quoted_ = source_mark(mark);
    if (places_.is_last_sign(*last_quoted_)) {
      throw YAML::ParserException(mark, YAML::ErrorMsg::EOF_IN_SCALAR);
    }
    if (!places_.leaves_its_indent(*last_quoted_)) return;
    refuse("not-yaml", mark,
           fmt::format("the quote that opens here is closed only in line {}",
                       places_.last_line_of_quoted(*last_quoted_)),
           "end the text with a quote in its own line");
  }

  void report_duplicate(const YamlNode& first, const YamlNode& second) {
    report(
        "duplicate-key", document_.where(second),
        fmt::format("\"{}\" is written twice in the same place", shown(second.text, 60)),
        "keep one of the two; if a new entry of a list begins here, write \"- \" in front of it");
    diagnostics_.back().label = "the second one";
    diagnostics_.back().related.push_back({document_.where(first), "the first one"});
  }

  void report(const char* rule, Location where, std::string message, std::string help) {
    diagnostics_.push_back(
        {Severity::error, rule, std::move(where), std::move(message), {}, std::move(help)});
  }

  static void stand_at(YamlNode& node, const YamlNode& other) {
    node.line = other.line;
    node.column = other.column;
    node.end_line = other.end_line;
    node.end_column = other.end_column;
  }

  std::string_view keep(const std::string& value) {
    char* copy = allocate<char>(value.size());
    std::copy(value.begin(), value.end(), copy);
    return {copy, value.size()};
  }

  template <class T>
  T* allocate(std::size_t n) {
    return static_cast<T*>(document_.memory_->allocate(n * sizeof(T), alignof(T)));
  }

  SourcePlaces places_;
  Diagnostics& diagnostics_;
  YamlLimits limits_{};
  YamlDocument document_;
  std::vector<Open> open_;
  std::size_t count_ = 0;
  int first_document_ = 0;
  std::optional<SourceMark> last_quoted_;
};

}  // namespace cop
