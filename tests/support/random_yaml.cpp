#include "support/random_yaml.hpp"

#include <algorithm>

namespace cop::test {
namespace {

bool is_small(const Written& value) {
  return std::all_of(value.children.begin(), value.children.end(), [](const auto& child) {
    return child.second.kind == Written::Kind::text &&
           child.second.text.find('\n') == std::string::npos;
  });
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

}  // namespace

Written text(std::string words) { return {Written::Kind::text, std::move(words), {}}; }

Written list(std::vector<Written> items) {
  Written value{Written::Kind::list, {}, {}};
  for (Written& item : items) value.children.emplace_back("", std::move(item));
  return value;
}

Written mapping(std::vector<std::pair<std::string, Written>> children) {
  return {Written::Kind::mapping, {}, std::move(children)};
}

Written nothing() { return {Written::Kind::nothing, {}, {}}; }

bool RandomYaml::chance(int percent) { return static_cast<int>(random_() % 100) < percent; }

std::string RandomYaml::comment() { return "# c" + std::to_string(++comments_) + "."; }

void RandomYaml::end_line(std::string& out, bool comment_allowed) {
  if (comment_allowed && chance(15)) out += (odd_ && chance(20) ? "\t" : "  ") + comment();
  if (odd_ && chance(5)) out += "  ";
  out += "\n";
}

/// Blank lines and comments in front of a line. Odd comments stand at any indent, but not behind a
/// block, where they would be text.
void RandomYaml::between_lines(std::string& out, std::size_t indent) {
  if (chance(8)) out += "\n";
  if (!chance(10)) return;
  const bool anywhere = odd_ && !behind_block_ && chance(30);
  out += blanks(anywhere ? random_() % 7 : indent) + comment() + "\n";
}

std::string RandomYaml::one_line(const std::string& words, bool flow) {
  const bool plain = words.find_first_of("#:'\"[]{},\\") == words.npos && !words.empty();
  const unsigned style = random_() % 4;
  if (plain && style < 2 && !(flow && words.find_first_of(",[]{}") != words.npos)) return words;
  if (style % 2 == 0) return "'" + replaced(words, "'", "''") + "'";
  return "\"" + replaced(replaced(words, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

/// A comma and a blank; odd ones end the line, perhaps with a comment.
std::string RandomYaml::between_items(std::size_t indent) {
  if (!odd_ || chance(80)) return ", ";
  if (chance(50)) return " ,  ";
  return "," + (chance(30) ? " " + comment() : "") + "\n" + blanks(indent + step_);
}

std::string RandomYaml::in_brackets(const Written& value, std::size_t indent) {
  const bool is_list = value.kind == Written::Kind::list;
  const std::string pad = chance(30) ? " " : "";
  std::string out = (is_list ? "[" : "{") + pad;
  for (std::size_t i = 0; i < value.children.size(); ++i) {
    if (i > 0) out += between_items(indent);
    if (!is_list) out += value.children[i].first + ": ";
    out += one_line(value.children[i].second.text, true);
  }
  if (odd_ && chance(10) && !value.children.empty()) out += ",";
  return out + pad + (is_list ? "]" : "}");
}

/// A text behind its key or dash. One of several lines is a block, or, where odd, folded quotes.
void RandomYaml::put_text(const Written& value, std::size_t indent, std::string& out) {
  behind_block_ = value.text.find('\n') != value.text.npos;
  out += odd_ && chance(15) ? "   " : " ";
  if (!behind_block_) {
    const bool folded = odd_ && chance(15) && value.text.find(' ') != value.text.npos;
    std::string words = one_line(value.text, false);
    if (folded) words.replace(words.find(' '), 1, "\n" + blanks(indent + step_));
    out += words;
    return end_line(out);
  }
  out += chance(70) ? "|" : ">";
  if (chance(50)) out += chance(70) ? "-" : "+";
  end_line(out);
  const std::size_t inner = indent + (odd_ ? 1 + random_() % 4 : step_);
  out += blanks(inner) + replaced(value.text, "\n", "\n" + blanks(inner)) + "\n";
}

void RandomYaml::put_value(const Written& value, std::size_t indent, std::string& out) {
  if (value.kind == Written::Kind::text) return put_text(value, indent, out);
  if (value.kind == Written::Kind::nothing) {
    if (chance(30)) out += chance(50) ? " ~" : " null";
    return end_line(out);
  }
  const bool empty = value.children.empty();
  if (empty || (is_small(value) && chance(25))) {
    out += " " + in_brackets(value, indent);
    return end_line(out);
  }
  end_line(out);
  if (value.kind == Written::Kind::list) return put_list(value, indent + list_offset_, out);
  put_mapping(value, indent + step_, true, out);
}

void RandomYaml::put_mapping(const Written& value, std::size_t indent, bool starts_line,
                             std::string& out) {
  for (const auto& [key, child] : value.children) {
    if (starts_line) {
      between_lines(out, indent);
      out += blanks(indent);
    }
    starts_line = true;
    out += odd_ && chance(5) ? "\"" + key + "\"" : key;
    out += odd_ && chance(5) ? " :" : ":";
    put_value(child, indent, out);
  }
}

void RandomYaml::put_list(const Written& value, std::size_t indent, std::string& out) {
  for (const auto& item : value.children) {
    between_lines(out, indent);
    out += blanks(indent) + "-";
    if (item.second.kind != Written::Kind::mapping) {
      put_value(item.second, indent, out);
      continue;
    }
    const std::size_t gap = odd_ && chance(15) ? 3 : 1;
    const bool next_line = odd_ && chance(10);
    out += next_line ? "\n" : blanks(gap);
    put_mapping(item.second, indent + 1 + gap, next_line, out);
  }
}

std::string RandomYaml::lay_out(const Written& root) {
  comments_ = 0;
  step_ = odd_ ? 1 + random_() % 5 : (chance(80) ? 2 : 4);
  list_offset_ = chance(30) ? 0 : step_;
  std::string out;
  if (odd_ && chance(5)) out += "---\n";
  put_mapping(root, odd_ && chance(5) ? 2 : 0, true, out);
  if (chance(15)) out += comment() + "\n";
  if (odd_ && chance(3)) out += "...\n";
  if (chance(10)) out.pop_back();
  if (chance(30)) out = replaced(out, "\n", "\r\n");
  if (chance(15)) out = "\xEF\xBB\xBF" + out;
  return out;
}

}  // namespace cop::test
