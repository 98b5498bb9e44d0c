#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/io/plain_bytes.hpp"
#include "cop/io/plain_yaml_reader.hpp"

namespace cop {

YamlDocument PlainYamlReader::read() {
  check_start();
  next_line();
  if (line_ == "---") next_line();
  if (indent_ < 0) decline(NotPlain::nothing);
  YamlNode above;
  read_block({above});
  if (indent_ >= 0) decline(NotPlain::indents);
  document_.root_ = above.first_child;
  return std::move(document_);
}

/// Declines byte order marks, which yaml-cpp sees as anything but text.
void PlainYamlReader::check_start() {
  constexpr unsigned char first_of_byte_order_marks = 0xEF;
  if (!text_.empty() && static_cast<unsigned char>(text_.front()) >= first_of_byte_order_marks) {
    decline(NotPlain::characters);
  }
  wide_ = count_plain_bytes(text_);
}

/// Declines what must not stand in a text, and tabs and line ends of Windows.
void PlainYamlReader::check_wide_characters(std::size_t end) {
  while (wide_ < end) {
    const CodePoint c = decode_front(text_.substr(wide_));
    if (c.value < 0x80 || is_forbidden(c.value)) decline(NotPlain::characters);
    wide_ += c.bytes;
    wide_ += count_plain_bytes(text_.substr(wide_));
  }
}

/// Notes how far the line is plain ASCII, and looks at the other characters up to its end.
void PlainYamlReader::check_line() {
  const auto begin = static_cast<std::size_t>(line_.data() - bytes_);
  check_characters(begin);
  narrow_ = std::min(wide_ - begin, line_.size());
  check_characters(begin + line_.size());
}

void PlainYamlReader::end_text() {
  check_characters(text_.size());
  indent_ = -1;
  line_ = text_.substr(text_.size());
}

void PlainYamlReader::next_line() {
  const char* line = nullptr;
  char first = '\0';
  do {
    if (next_ >= text_.size()) return end_text();
    line = bytes_ + next_;
    mark_line(line, marks_);
    next_ += marks_.end + 1;
    ++number_;
    first = line[marks_.indent];
  } while (first == '\n' || first == '#');
  line_ = {line, marks_.end};
  indent_ = static_cast<long>(marks_.indent);
  narrow_ = marks_.end;
  if (wide_ < next_) check_line();
}

bool PlainYamlReader::has_bracket() const {
  const char c = line_[static_cast<std::size_t>(indent_)];
  return c == '[' || c == '{';
}

/// Whether nothing but blanks or a comment stands behind a value.
bool PlainYamlReader::is_end(std::size_t at) const {
  const std::size_t rest = skip_blanks(at);
  return rest >= line_.size() || (line_[rest] == '#' && rest > at);
}

void PlainYamlReader::end_line(std::size_t at) {
  if (!is_end(at)) decline(NotPlain::colons);
  next_line();
}

void PlainYamlReader::read_block(Slot slot) {
  const auto indent = static_cast<std::size_t>(indent_);
  if (has_dash()) {
    read_sequence(slot, indent);
  } else {
    read_mapping(slot, indent);
  }
}

void PlainYamlReader::read_sequence(Slot slot, std::size_t indent) {
  YamlNode& sequence = open(slot, YamlKind::sequence, indent);
  const auto own = static_cast<long>(indent);
  do {
    const std::size_t at = skip_blanks(indent + 1);
    if (at >= line_.size() || line_[at] == '#') decline(NotPlain::empty_items);
    read_item({sequence}, at, indent);
    if (indent_ > own) decline(NotPlain::lines_of_text);
  } while (indent_ == own && has_dash());
  --depth_;
}

void PlainYamlReader::read_item(Slot slot, std::size_t at, std::size_t indent) {
  if (is_key(at)) {
    read_mapping(slot, at);
  } else {
    read_inline(slot, at, indent);
  }
}

/// What stands on the lines below a key; a list may be indented as far as its key.
void PlainYamlReader::read_below(Slot slot, std::size_t indent) {
  const auto own = static_cast<long>(indent);
  const YamlNode& key = *slot.key;
  const int line = number_;
  next_line();
  if (indent_ > own && has_bracket()) {
    return end_line(read_brackets(slot, static_cast<std::size_t>(indent_)));
  }
  if (indent_ > own || (indent_ == own && has_dash())) return read_block(slot);
  YamlNode& nothing = add(slot, YamlKind::null, 0);
  nothing.line = nothing.end_line = line;
  nothing.column = key.column;
  nothing.end_column = key.end_column;
}

}  // namespace cop
