#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <new>
#include <string_view>

#include "cop/io/line_marks.hpp"
#include "cop/io/plain_yaml.hpp"

namespace cop {

/// Thrown to leave a text to yaml-cpp.
struct Declined {
  NotPlain why;
};

/// Reads one text of plain YAML line by line. `at` is always a place in the current line, from 0.
class PlainYamlReader {
 public:
  PlainYamlReader(const FileName& file, std::string_view text);

  /// Throws Declined.
  YamlDocument read();

 private:
  /// Where a value goes: to the end of a list or mapping, there under a key.
  struct Slot {
    YamlNode& parent;
    const YamlNode* key = nullptr;
  };
  /// A mapping that is being read, with a bit for each of its keys, which keys alike share.
  struct Mapping {
    YamlNode& node;
    std::uint64_t key_bits = 0;
  };
  struct Quoted {
    std::string_view text;
    std::size_t end;
  };
  /// A key, and the place behind its colon.
  struct Key {
    const YamlNode* node;
    std::size_t end;
  };

  [[noreturn]] static void decline(NotPlain why) { throw Declined{why}; }

  void check_start();
  /// Looks at all characters before this place in the text.
  void check_characters(std::size_t end) {
    if (wide_ < end) check_wide_characters(end);
  }
  void check_wide_characters(std::size_t end);
  void check_line();

  /// Goes to the next line that holds more than blanks or a comment.
  void next_line();
  void end_text();
  [[nodiscard]] bool has_dash() const {
    const char* line = line_.data() + indent_;
    return line[0] == '-' && (line[1] == ' ' || line[1] == '\n');
  }
  [[nodiscard]] bool has_bracket() const;
  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
    const char* line = line_.data();
    while (line[at] == ' ') ++at;
    return at;
  }
  [[nodiscard]] char character(std::size_t at) const {
    return at < line_.size() ? line_[at] : '\0';
  }
  [[nodiscard]] bool is_end(std::size_t at) const;
  void end_line(std::size_t at);

  void read_block(Slot slot);
  void read_mapping(Slot slot, std::size_t indent);
  void read_sequence(Slot slot, std::size_t indent);
  void read_item(Slot slot, std::size_t at, std::size_t indent);
  void read_below(Slot slot, std::size_t indent);
  void read_inline(Slot slot, std::size_t at, std::size_t indent);
  [[nodiscard]] bool has_simple_key(std::size_t at) const;
  [[nodiscard]] bool has_simple_text(std::size_t at) const;
  Key add_simple_key(Mapping& mapping, std::size_t at);
  void add_simple_text(Slot slot, std::size_t at);
  void read_value(Slot slot, std::size_t at, std::size_t indent);
  Key read_key(Mapping& mapping, std::size_t at);
  Key read_quoted_key(Mapping& mapping, std::size_t at);
  const YamlNode* add_key(Mapping& mapping, std::string_view text, std::size_t at, std::size_t end,
                          bool quoted);
  [[noreturn]] void decline_key(std::string_view text) const;
  [[nodiscard]] bool is_key(std::size_t at) const;
  /// Only a key whose bit is known may be there already, and is searched for.
  static void check_once(Mapping& mapping, std::string_view key) {
    const std::uint64_t bit = key_bit(key);
    if ((mapping.key_bits & bit) != 0) search_twin(mapping, key);
    mapping.key_bits |= bit;
  }
  static void search_twin(const Mapping& mapping, std::string_view key);
  /// A bit out of 64, the same for keys that are the same and seldom for others.
  static std::uint64_t key_bit(std::string_view key) {
    if (key.empty()) return 1;
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    return std::uint64_t{1} << ((key.size() + 3U * first + 11U * last) % 64);
  }
  [[nodiscard]] std::string_view keep_composed(std::string_view text);

  [[nodiscard]] std::size_t find_colon(std::size_t from) const;
  [[nodiscard]] std::size_t find_comment(std::size_t from) const;
  void read_plain(Slot slot, std::size_t at);
  YamlNode& add_plain(Slot slot, std::string_view text, std::size_t at);
  YamlNode& add_nothing(Slot slot, std::string_view text, std::size_t at);
  Quoted quoted(std::size_t at);
  Quoted single_quoted(std::size_t at);
  Quoted double_quoted(std::size_t at);
  [[nodiscard]] std::size_t find_quote_or_escape(std::size_t from) const;
  std::size_t add_quoted(Slot slot, std::size_t at);
  void read_lines(Slot slot, std::size_t at, std::size_t indent);
  std::string_view joined_lines(std::string_view header, std::size_t indent);

  std::size_t skip_to_sign(std::size_t at);
  std::size_t skip_lines(std::size_t at);
  std::size_t read_brackets(Slot slot, std::size_t at);
  std::size_t read_in_brackets(Slot slot, std::size_t at);
  [[nodiscard]] std::size_t end_in_brackets(std::size_t at) const;
  Key read_key_in_brackets(Mapping& mapping, std::size_t at);

  YamlNode& open(Slot slot, YamlKind kind, std::size_t at) {
    if (depth_ == limits.depth) decline(NotPlain::sizes);
    ++depth_;
    return add(slot, kind, at);
  }
  /// Nodes stand at one character unless more is said.
  YamlNode& add(Slot slot, YamlKind kind, std::size_t at) { return append(slot, make(kind, at)); }
  YamlNode& add_text(Slot slot, std::string_view text, std::size_t at, std::size_t end) {
    if (text.size() > limits.text_bytes) decline(NotPlain::sizes);
    YamlNode& node = add(slot, YamlKind::scalar, at);
    node.text = text;
    node.end_column = column(end);
    return node;
  }
  static YamlNode& append(Slot slot, YamlNode& node) {
    YamlNode& parent = slot.parent;
    node.key = slot.key;
    (parent.last_child == nullptr ? parent.first_child : parent.last_child->next) = &node;
    parent.last_child = &node;
    ++parent.size;
    return node;
  }
  YamlNode& make(YamlKind kind, std::size_t at) {
    const int place = column(at);
    return make({.kind = kind, .column = place, .end_column = place + 1});
  }
  /// A text of plain ASCII that stands in the line as it is.
  YamlNode& make_text(std::string_view text, std::size_t at) {
    const int place = static_cast<int>(at) + 1;
    return make({.kind = YamlKind::scalar,
                 .text = text,
                 .column = place,
                 .end_column = place + static_cast<int>(text.size())});
  }
  YamlNode& make(const YamlNode& node) {
    if (spare_ == spare_end_) make_room();
    YamlNode& made = *new (spare_++) YamlNode(node);
    made.line = made.end_line = number_;
    return made;
  }
  void make_room();
  [[nodiscard]] int column(std::size_t at) {
    return at <= narrow_ ? static_cast<int>(at) + 1 : counted_column(at);
  }
  int counted_column(std::size_t at);
  [[nodiscard]] std::string_view keep(std::string_view text);

  static constexpr YamlLimits limits{};

  YamlDocument document_;
  char* bytes_;
  std::string_view text_;

  std::string_view line_;
  LineMarks marks_;
  std::size_t next_ = 0;
  /// How far the line is indented; -1 behind the last one.
  long indent_ = -1;
  int number_ = 0;

  /// The first byte that was not looked at yet and is no plain ASCII, and how far the line is
  /// plain.
  std::size_t wide_ = 0, narrow_ = 0;
  /// The last place in a line with such characters whose column was counted.
  int counted_line_ = 0, counted_column_ = 1;
  std::size_t counted_at_ = 0;

  std::size_t depth_ = 0, nodes_ = 0;
  YamlNode* spare_ = nullptr;
  YamlNode* spare_end_ = nullptr;
};

}  // namespace cop
