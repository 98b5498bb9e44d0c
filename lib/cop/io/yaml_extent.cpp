#include "cop/io/yaml_extent.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::string_view blanks = " \t";

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The words of two texts are the same, however they are divided by blanks and line ends.
bool same_words(std::string_view a, std::string_view b) {
  const auto next_word = [](std::string_view& text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    const auto end = std::find_if(text.begin(), text.end(), is_space);
    const std::string_view word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(word.size());
    return word;
  };
  while (true) {
    const std::string_view word = next_word(a);
    if (word != next_word(b)) return false;
    if (word.empty()) return true;
  }
}

/// Where a comment begins in the line, or the line ends; without the blanks before it.
std::size_t length_without_comment(std::string_view line) {
  std::size_t end = line.size();
  for (std::size_t i = 0; i < line.size() && end == line.size(); ++i) {
    if (line[i] == '#' && (i == 0 || is_space(line[i - 1]))) end = i;
  }
  return line.substr(0, end).find_last_not_of(" \t\r") + 1;
}

}  // namespace

YamlExtents::YamlExtents(std::string_view text) : text_(text), lines_{0} {
  for (std::size_t i = text.find('\n'); i != text.npos; i = text.find('\n', i + 1)) {
    lines_.push_back(i + 1);
  }
}

std::size_t YamlExtents::end_of_line(std::size_t at) const {
  const std::size_t end = std::min(text_.find('\n', at), text_.size());
  return end > at && text_[end - 1] == '\r' ? end - 1 : end;
}

std::size_t YamlExtents::start(const YamlNode& node) const {
  std::size_t byte = lines_[std::min(static_cast<std::size_t>(node.line) - 1, lines_.size() - 1)];
  for (int column = 1; column < node.column && byte < text_.size(); ++column) {
    byte += decode_front(text_.substr(byte)).bytes;
  }
  return std::min(byte, text_.size());
}

std::optional<std::size_t> YamlExtents::indent(const YamlNode& block) const {
  const YamlNode* first = block.kind == YamlKind::mapping && block.first_child != nullptr
                              ? block.first_child->key
                              : &block;
  if (first == nullptr || block.flow || block.first_child == nullptr) return std::nullopt;
  const std::size_t at = start(*first);
  const std::size_t line = lines_[static_cast<std::size_t>(first->line) - 1];
  const bool only_dashes = text_.substr(line, at - line).find_first_not_of(" -") == text_.npos;
  const bool is_list = block.kind == YamlKind::sequence;
  if (!only_dashes || (is_list && text_.substr(at, 1) != "-")) return std::nullopt;
  return at - line;
}

std::optional<std::size_t> YamlExtents::behind_quote(std::size_t begin) const {
  const char quote = text_[begin];
  for (std::size_t i = begin + 1; i < text_.size(); ++i) {
    const bool is_escape = quote == '"' ? text_[i] == '\\' : text_.substr(i, 2) == "''";
    if (is_escape) {
      ++i;
    } else if (text_[i] == quote) {
      return i + 1;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> YamlExtents::behind_bracket(std::size_t begin) const {
  std::size_t open = 0;
  for (std::size_t i = begin; i < text_.size(); ++i) {
    const char c = text_[i];
    const char before = i > begin ? text_[i - 1] : ' ';
    const bool starts_word =
        is_space(before) || std::string_view(",[{:").find(before) != std::string_view::npos;
    if ((c == '"' || c == '\'') && starts_word) {
      const auto end = behind_quote(i);
      if (!end) return std::nullopt;
      i = *end - 1;
    } else if (c == '#' && is_space(before)) {
      i = end_of_line(i) - 1;
    } else if (c == '[' || c == '{') {
      ++open;
    } else if ((c == ']' || c == '}') && --open == 0) {
      return i + 1;
    }
  }
  return std::nullopt;
}

YamlExtent YamlExtents::of_block(std::size_t begin, std::size_t indent) const {
  std::size_t head_end = begin + 1;
  std::size_t content = 0;
  for (; head_end < text_.size() &&
         std::string_view("+-123456789").find(text_[head_end]) != std::string_view::npos;
       ++head_end) {
    if (text_[head_end] > '0') content = indent + static_cast<std::size_t>(text_[head_end] - '0');
  }
  const bool keeps_blank_lines =
      text_.substr(begin, head_end - begin).find('+') != std::string_view::npos;
  std::size_t end = head_end;
  for (std::size_t line = text_.find('\n', begin); line != text_.npos;
       line = text_.find('\n', line + 1)) {
    const std::size_t word = text_.find_first_not_of(' ', line + 1);
    if (word == text_.npos) break;
    const bool is_blank = end_of_line(line + 1) <= word;
    if (is_blank) {
      if (keeps_blank_lines) end = end_of_line(line + 1);
      continue;
    }
    const std::size_t own = word - line - 1;
    if (content == 0) content = std::max(own, indent + 1);
    if (own < content) break;
    end = end_of_line(word);
  }
  return {begin, head_end, end};
}

std::optional<YamlExtent> YamlExtents::of_plain(const YamlNode& node, std::size_t begin,
                                                std::optional<std::size_t> indent) const {
  if (text_.substr(begin).starts_with(node.text)) {
    const std::size_t end = begin + node.text.size();
    return YamlExtent{begin, end, end};
  }
  if (!indent) return std::nullopt;
  std::size_t end = begin;
  for (std::size_t at = begin; at < text_.size();) {
    const std::string_view line = text_.substr(at, end_of_line(at) - at);
    const std::size_t length = length_without_comment(line);
    if (length > 0) end = at + length;
    if (same_words(text_.substr(begin, end - begin), node.text)) {
      return YamlExtent{begin, end, end};
    }
    if (line.substr(length).find('#') != line.npos) return std::nullopt;
    at = std::min(text_.find('\n', at), text_.size() - 1) + 1;
  }
  return std::nullopt;
}

std::optional<YamlExtent> YamlExtents::of_text(const YamlNode& node, const YamlNode& parent) const {
  const std::size_t begin = start(node);
  const char first = begin < text_.size() ? text_[begin] : '\0';
  const auto own_indent = parent.flow ? std::nullopt : indent(parent);
  if (first == '"' || first == '\'') {
    const auto end = behind_quote(begin);
    if (!end) return std::nullopt;
    return YamlExtent{begin, *end, *end};
  }
  if (node.quoted && (first == '|' || first == '>')) {
    if (!own_indent) return std::nullopt;
    return of_block(begin, *own_indent);
  }
  return of_plain(node, begin, own_indent);
}

std::optional<std::size_t> YamlExtents::behind_colon(const YamlNode& key) const {
  const std::size_t begin = start(key);
  const bool quoted = text_.substr(begin, 1).find_first_of("\"'") == 0;
  const auto end = quoted ? behind_quote(begin) : std::optional(begin + key.text.size());
  if (!end || (!quoted && !text_.substr(begin).starts_with(key.text))) return std::nullopt;
  const std::size_t colon = text_.find_first_not_of(blanks, *end);
  if (colon == text_.npos || text_[colon] != ':') return std::nullopt;
  return colon + 1;
}

std::optional<YamlExtent> YamlExtents::of_nothing(const YamlNode& node) const {
  if (node.key == nullptr) return std::nullopt;
  const auto colon = behind_colon(*node.key);
  if (!colon) return std::nullopt;
  const std::size_t word = std::min(text_.find_first_not_of(blanks, *colon), text_.size());
  for (const std::string_view nothing : {"~", "null", "Null", "NULL"}) {
    const std::size_t end = word + nothing.size();
    const std::string_view behind = text_.substr(std::min(end, text_.size()), 1);
    const bool ends_here =
        behind.empty() || is_space(behind[0]) || behind[0] == ',' || behind[0] == '}';
    if (text_.substr(word).starts_with(nothing) && ends_here) return YamlExtent{word, end, end};
  }
  return YamlExtent{*colon, *colon, *colon};
}

std::optional<YamlExtent> YamlExtents::of(const YamlNode& node, const YamlNode& parent) const {
  if (node.kind == YamlKind::scalar) return of_text(node, parent);
  if (node.kind == YamlKind::null) return of_nothing(node);
  if (!node.flow) return std::nullopt;
  const std::size_t begin = start(node);
  const auto end = behind_bracket(begin);
  if (!end) return std::nullopt;
  return YamlExtent{begin, *end, *end};
}

std::optional<std::size_t> YamlExtents::end(const YamlNode& node, const YamlNode& parent) const {
  const bool is_block = node.kind == YamlKind::mapping || node.kind == YamlKind::sequence;
  if (is_block && !node.flow) return end(*node.last_child, node);
  const auto extent = of(node, parent);
  if (!extent) return std::nullopt;
  return extent->end;
}

}  // namespace cop
