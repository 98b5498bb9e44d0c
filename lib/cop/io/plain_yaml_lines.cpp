#include <algorithm>
#include <cstring>

#include "cop/io/plain_yaml_reader.hpp"

namespace cop {
namespace {

/// Puts the lines of a text one behind the other where the first of them stands in its file.
class LineJoiner {
 public:
  LineJoiner(char* to, bool folds) : begin_(to), end_(to), folds_(folds) {}

  void add(std::string_view line, bool has_end) {
    if (end_ != begin_) folds_ ? fold() : put('\n', empty_lines_ + 1);
    std::memmove(end_, line.data(), line.size());
    end_ += line.size();
    empty_lines_ = 0;
    has_end_ = has_end;
  }
  void add_empty() { ++empty_lines_; }

  /// The text: with its last line end, with all of them (`+`) or with none (`-`).
  std::string_view finish(char chomping) {
    if (has_end_ && chomping != '-') put('\n', chomping == '+' ? empty_lines_ + 1 : 1);
    return {begin_, static_cast<std::size_t>(end_ - begin_)};
  }

 private:
  void put(char c, std::size_t times) { end_ = std::fill_n(end_, times, c); }
  void fold() { empty_lines_ == 0 ? put(' ', 1) : put('\n', empty_lines_); }

  char* begin_;
  char* end_;
  bool folds_;
  bool has_end_ = false;
  std::size_t empty_lines_ = 0;
};

/// How many blanks a line begins with; it ends with `\n`.
std::size_t count_blanks(const char* line) {
  std::size_t count = 0;
  while (line[count] == ' ') ++count;
  return count;
}

}  // namespace

/// A text behind `|` or `>`. Its end is said to be that of the header, or, as it is searched for
/// there, its own where it is the same as the header.
void PlainYamlReader::read_lines(Slot slot, std::size_t at, std::size_t indent) {
  const std::string_view header = line_.substr(at);
  const bool is_known = header.size() == 1 || header == "|-" || header == "|+" || header == ">-";
  if (!is_known) decline(NotPlain::block_texts);
  YamlNode& node = add_text(slot, header, at, at + header.size());
  node.quoted = true;
  node.text = joined_lines(header, indent);
  if (node.text.size() > limits.text_bytes) decline(NotPlain::sizes);
  if (header.starts_with(node.text)) {
    node.end_column = node.column + static_cast<int>(node.text.size());
  }
  next_line();
}

/// The lines of a text that are further in than `indent`, and how far is told by the first one.
std::string_view PlainYamlReader::joined_lines(std::string_view header, std::size_t indent) {
  const bool folds = header.front() == '>';
  const std::size_t inner = count_blanks(bytes_ + next_);
  if (bytes_[next_ + inner] == '\n' || inner <= indent) {
    decline(NotPlain::block_texts);
  }
  LineJoiner joiner(bytes_ + next_ + inner, folds);
  while (next_ < text_.size()) {
    const std::size_t end = std::min(text_.find('\n', next_), text_.size());
    const std::string_view line = text_.substr(next_, end - next_);
    const std::size_t blanks = count_blanks(line.data());
    if (blanks < inner && blanks < line.size()) break;
    if (blanks < line.size()) {
      if (folds && blanks > inner) decline(NotPlain::block_texts);
      check_characters(end);
      joiner.add(line.substr(inner), end < text_.size());
    } else {
      if (blanks > inner) decline(NotPlain::block_texts);
      joiner.add_empty();
    }
    next_ = end + 1;
    ++number_;
  }
  return joiner.finish(header.size() == 1 ? ' ' : header[1]);
}

}  // namespace cop
