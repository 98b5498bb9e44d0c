#include "cop/io/yaml.hpp"

#include <algorithm>
#include <istream>
#include <new>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "cop/base/utf8.hpp"
#include "cop/io/memory_buffer.hpp"
#include "cop/io/source_places.hpp"
#include "cop/io/yaml_words.hpp"

namespace cop {

YamlNode::Children YamlNode::children() const { return Children(first_child); }

const YamlNode* YamlNode::find(std::string_view key_text) const {
  for (const YamlNode& child : children()) {
    if (child.key != nullptr && child.key->text == key_text) return &child;
  }
  return nullptr;
}

namespace {

/// Thrown by the tree builder to end a parse whose finding is already reported.
struct Refused {};

SourceMark source_mark(const YAML::Mark& mark) {
  return mark.is_null() ? SourceMark{} : SourceMark{mark.line, mark.column, mark.pos};
}

}  // namespace

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
  [[nodiscard]] Location last_place() const { return last_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (empty()) return;
    refuse("second-document", mark, "a second document begins here: the file must hold only one",
           "delete the --- or ... line, or give the line the indent of the lines above it");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check_plain(mark, "", anchor);
    YamlNode& node = add(YamlKind::null, mark, {});
    if (node.key != nullptr) stand_at(node, *node.key);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse("yaml-feature", mark, "an alias (*name) cannot be used in a project file",
           "write the value itself");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_plain(mark, tag, anchor);
    if (value.size() > limits_.text_bytes) {
      refuse("too-large", mark, "this text is longer than 64 KB",
             "keep long texts in a file of their own");
    }
    if (tag == "!") check_characters(mark, value);
    YamlNode& node = add(YamlKind::scalar, mark, value);
    node.quoted = tag == "!";
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    check_plain(mark, tag, anchor);
    open(YamlKind::sequence, mark);
  }
  void OnSequenceEnd() override { open_.pop_back(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    check_plain(mark, tag, anchor);
    open(YamlKind::mapping, mark);
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
    const YamlNode* key;
    std::size_t keys = 0;
    bool key_is_twice = false;
  };

  void check_plain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != 0) {
      refuse("yaml-feature", mark, "an anchor (&name) cannot be used in a project file",
             "delete the &name and write the value wherever it is needed");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      refuse("yaml-feature", mark, "a tag (!name) cannot be used in a project file",
             "delete the !name, or put the text into quotes");
    }
  }

  /// Escapes such as \0 bring back characters that the bytes of the file were searched for.
  void check_characters(const YAML::Mark& mark, std::string_view text) {
    for (; !text.empty(); text.remove_prefix(decode_front(text).bytes)) {
      if (!is_forbidden(decode_front(text).value)) continue;
      refuse("bad-character", mark, "an invisible control character stands in this text",
             "delete the backslash and what belongs to it");
    }
  }

  void open(YamlKind kind, const YAML::Mark& mark) {
    if (open_.size() == limits_.depth) {
      refuse("too-large", mark, "this is nested too deeply",
             "a project file needs only a few levels");
    }
    open_.push_back({&add(kind, mark, {}), nullptr, 0, false});
  }

  YamlNode& add(YamlKind kind, const YAML::Mark& mark, const std::string& value) {
    if (++count_ > limits_.nodes) {
      refuse("too-large", mark, "this file holds more than 100,000 values",
             "split it into several files");
    }
    YamlNode& node = *new (allocate<YamlNode>(1)) YamlNode();
    node.kind = kind;
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
    last_ = document_.where(node);
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

  void take_key(Open& parent, const YamlNode& key, const YAML::Mark& mark) {
    if (key.kind != YamlKind::scalar || key.text.size() > limits_.key_bytes) {
      refuse("not-yaml", mark, "a key must be one short word",
             "check the colon and the brackets here");
    }
    if (parent.keys++ == limits_.keys) {
      refuse("too-large", mark, "this holds more than 1,000 keys", "use a list instead");
    }
    if (const YamlNode* first = find_key(*parent.node, key.text)) {
      report_duplicate(*first, key);
      parent.key_is_twice = true;
    }
    parent.key = &key;
  }

  static const YamlNode* find_key(const YamlNode& mapping, std::string_view text) {
    const YamlNode* child = mapping.find(text);
    return child == nullptr ? nullptr : child->key;
  }

  void report_duplicate(const YamlNode& first, const YamlNode& second) {
    report("duplicate-key", document_.where(second),
           fmt::format("\"{}\" is written twice in the same place", shown(second.text, 60)),
           "keep one of the two");
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
  Location last_;
};

namespace {

/// The parser accepts a text whose closing quote is missing when a line end follows it; without the
/// line ends at the end of the file it says so.
std::string_view without_trailing_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

void report_parser_error(const YAML::Exception& e, YamlTreeBuilder& tree, std::string_view text,
                         const FileName& file, Diagnostics& diagnostics) {
  const PlainWords words = plain_words(e.msg);
  Location where = e.mark.is_null() ? Location{file} : tree.location(e.mark);
  if (e.msg == YAML::ErrorMsg::EOF_IN_SCALAR) {
    Location last = tree.last_place();
    last.file = file;
    where = SourcePlaces(text).opening_quote(last);
  }
  diagnostics.push_back({Severity::error, "not-yaml", where, words.message, {}, words.help});
}

}  // namespace

std::optional<YamlDocument> read_yaml(const FileName& file, std::string_view whole,
                                      Diagnostics& diagnostics) {
  const std::string_view text = without_trailing_blanks(whole);
  MemoryBuffer buffer(text);
  std::istream stream(&buffer);
  YamlTreeBuilder tree(file, text, diagnostics);
  try {
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(tree)) parser.HandleNextDocument(tree);
  } catch (const Refused&) {
    return std::nullopt;
  } catch (const YAML::Exception& e) {
    report_parser_error(e, tree, text, file, diagnostics);
    return std::nullopt;
  }
  if (tree.empty()) {
    diagnostics.push_back({Severity::error,
                           "file-empty",
                           {file},
                           "this file holds nothing but comments",
                           {},
                           "write its content, or delete the file"});
    return std::nullopt;
  }
  return tree.take();
}

}  // namespace cop
