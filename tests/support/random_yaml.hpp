#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace cop::test {

/// What a person writes into a file: texts, lists and mappings in order.
struct Written {
  enum class Kind { text, list, mapping, nothing };
  Kind kind = Kind::text;
  std::string text{};
  std::vector<std::pair<std::string, Written>> children{};
};

Written text(std::string words);
Written list(std::vector<Written> items);
Written mapping(std::vector<std::pair<std::string, Written>> children);
Written nothing();

/// Lays values out as YAML in a way that changes from call to call: quotes, indents, line ends,
/// lists and mappings of lines or in brackets, blank lines, and comments (`# c1`, `# c2` …) behind
/// values and between lines. `odd` adds what is legal but hardly ever written.
class RandomYaml {
 public:
  RandomYaml(unsigned seed, bool odd) : random_(seed), odd_(odd) {}

  std::string lay_out(const Written& root);
  /// How many comments the last text has.
  [[nodiscard]] int comments() const { return comments_; }

 private:
  bool chance(int percent);
  std::string blanks(std::size_t n) const { return std::string(n, ' '); }
  std::string comment();
  void end_line(std::string& out, bool comment_allowed = true);
  void between_lines(std::string& out, std::size_t indent);
  std::string one_line(const std::string& words, bool flow);
  std::string between_items(std::size_t indent);
  std::string in_brackets(const Written& value, std::size_t indent);
  void put_text(const Written& value, std::size_t indent, std::string& out);
  void put_value(const Written& value, std::size_t indent, std::string& out);
  void put_mapping(const Written& value, std::size_t indent, bool starts_line, std::string& out);
  void put_list(const Written& value, std::size_t indent, std::string& out);

  std::mt19937 random_;
  bool odd_;
  int comments_ = 0;
  bool behind_block_ = false;
  std::size_t step_ = 2, list_offset_ = 2;
};

}  // namespace cop::test
