#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string_view>

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
  struct Quoted {
    std::string_view text;
    std::size_t end;
  };

  [[noreturn]] static void decline(NotPlain why) { throw Declined{why}; }

  void check_characters() const;

  /// Goes to the next line that holds more than blanks or a comment.
  void next_line();
  [[nodiscard]] bool has_dash() const;
  [[nodiscard]] bool has_bracket() const;
  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const;
  [[nodiscard]] char character(std::size_t at) const {
    return at < line_.size() ? line_[at] : '\0';
  }
  [[nodiscard]] bool is_end(std::size_t at) const;
  void end_line(std::size_t at);

  void read_block(const Slot& slot);
  void read_mapping(const Slot& slot, std::size_t indent);
  void read_sequence(const Slot& slot, std::size_t indent);
  void read_item(const Slot& slot, std::size_t at, std::size_t indent);
  void read_below(const Slot& slot, std::size_t indent);
  void read_inline(const Slot& slot, std::size_t at, std::size_t indent);
  /// Reads a key and its colon; `at` ends up behind them.
  const YamlNode* read_key(const YamlNode& mapping, std::size_t& at);
  const YamlNode* add_key(const YamlNode& mapping, std::string_view text, std::size_t at,
                          std::size_t end, bool quoted);
  [[nodiscard]] bool is_key(std::size_t at) const;

  void read_plain(const Slot& slot, std::size_t at);
  void add_plain(const Slot& slot, std::string_view text, std::size_t at);
  Quoted quoted(std::size_t at);
  Quoted single_quoted(std::size_t at);
  Quoted double_quoted(std::size_t at);
  std::size_t add_quoted(const Slot& slot, std::size_t at);
  void read_lines(const Slot& slot, std::size_t at, std::size_t indent);
  std::string_view joined_lines(std::string_view header, std::size_t indent);

  std::size_t skip_lines(std::size_t at);
  std::size_t read_brackets(const Slot& slot, std::size_t at);
  std::size_t read_in_brackets(const Slot& slot, std::size_t at);
  [[nodiscard]] std::size_t end_in_brackets(std::size_t at) const;
  const YamlNode* read_key_in_brackets(const YamlNode& mapping, std::size_t& at);

  YamlNode& open(const Slot& slot, YamlKind kind, std::size_t at);
  /// Nodes stand at one character unless more is said.
  YamlNode& add(const Slot& slot, YamlKind kind, std::size_t at);
  YamlNode& add_text(const Slot& slot, std::string_view text, std::size_t at, std::size_t end);
  YamlNode& make(YamlKind kind, std::size_t at);
  [[nodiscard]] int column(std::size_t at) {
    const auto begin = static_cast<std::size_t>(line_.data() - text_.data());
    const std::size_t byte = begin + at;
    return byte <= wide_ ? static_cast<int>(at) + 1 : counted_column(begin, byte);
  }
  int counted_column(std::size_t begin, std::size_t byte);
  [[nodiscard]] std::string_view keep(std::string_view text);

  YamlDocument document_;
  YamlLimits limits_{};
  char* bytes_;
  std::string_view text_;

  std::string_view line_;
  std::size_t next_ = 0;
  /// How far the line is indented; -1 behind the last one.
  long indent_ = -1;
  int number_ = 0;

  /// The first byte at or behind the start of the line that is not ASCII.
  std::size_t wide_ = 0;
  /// The last byte in a line with such characters whose column was counted.
  std::size_t counted_line_ = 0, counted_byte_ = 0;
  int counted_column_ = 1;

  std::size_t depth_ = 0, nodes_ = 0, spare_count_ = 0;
  YamlNode* spare_ = nullptr;
};

}  // namespace cop
