#include "cop/report/render/template_tags.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
  const std::size_t end = text.find_last_not_of(blanks);
  return end == text.npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// Walks through a template and keeps count of lines and columns.
class TagReader {
 public:
  explicit TagReader(const ReportTemplate& given) : given_(given), rest_(given.text) {}

  std::vector<TemplateTag> read() {
    while (!rest_.empty()) {
      const std::size_t open = std::min(rest_.find("{{"), rest_.size());
      if (open > 0) {
        tags_.push_back({' ', text_of(rest_.substr(0, open)), line_, column_});
        advance(open);
      }
      if (!rest_.empty()) read_tag();
    }
    return std::move(tags_);
  }

 private:
  void read_tag() {
    TemplateTag tag{'v', {}, line_, column_};
    const bool is_triple = rest_.starts_with("{{{");
    const std::size_t begin = is_triple ? 3 : 2;
    const std::string_view closing = is_triple ? "}}}" : "}}";
    const std::size_t end = rest_.find(closing, begin);
    if (end == rest_.npos) complain(given_, tag, fmt::format("this tag has no end {}", closing));
    std::string_view content = trimmed(rest_.substr(begin, end - begin));
    if (is_triple) {
      tag.sign = 'u';
    } else if (!content.empty() && std::string_view("#^/!>=&").find(content[0]) != content.npos) {
      tag.sign = content[0] == '&' ? 'u' : content[0];
      content = trimmed(content.substr(1));
    }
    tag.text = content;
    tags_.push_back(std::move(tag));
    advance(end + closing.size());
  }

  static std::string text_of(std::string_view raw) {
    std::string text(raw);
    std::erase(text, '\r');
    return text;
  }

  void advance(std::size_t bytes) {
    const std::string_view passed = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    const std::size_t last_line = passed.rfind('\n');
    line_ += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
    const std::string_view tail = last_line == passed.npos ? passed : passed.substr(last_line + 1);
    column_ = static_cast<int>(count_code_points(tail)) + (last_line == passed.npos ? column_ : 1);
  }

  const ReportTemplate& given_;
  std::string_view rest_;
  std::vector<TemplateTag> tags_;
  int line_ = 1;
  int column_ = 1;
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == text.npos; }

bool is_text(const TemplateTag& tag) { return tag.sign == ' '; }

/// Whether nothing but blanks stands before the tag on its line.
bool begins_line(const std::vector<TemplateTag>& tags, std::size_t i) {
  if (i == 0) return true;
  if (!is_text(tags[i - 1])) return false;
  const std::string_view before = tags[i - 1].text;
  const std::size_t line = before.rfind('\n');
  return line == before.npos ? i == 1 && is_blank(before) : is_blank(before.substr(line + 1));
}

bool ends_line(const std::vector<TemplateTag>& tags, std::size_t i) {
  if (i + 1 == tags.size()) return true;
  if (!is_text(tags[i + 1])) return false;
  const std::string_view after = tags[i + 1].text;
  const std::size_t line = after.find('\n');
  return line == after.npos ? i + 2 == tags.size() && is_blank(after)
                            : is_blank(after.substr(0, line));
}

void drop_own_lines(std::vector<TemplateTag>& tags) {
  std::vector<bool> is_alone(tags.size());
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool may_be = std::string_view("#^/!").find(tags[i].sign) != std::string_view::npos;
    is_alone[i] = may_be && begins_line(tags, i) && ends_line(tags, i);
  }
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (!is_text(tags[i])) continue;
    std::string& text = tags[i].text;
    if (i > 0 && is_alone[i - 1]) text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1);
    const std::size_t line = text.rfind('\n');
    if (i + 1 < tags.size() && is_alone[i + 1]) text.erase(line == text.npos ? 0 : line + 1);
  }
}

}  // namespace

std::vector<TemplateTag> template_tags(const ReportTemplate& given) {
  std::vector<TemplateTag> tags = TagReader(given).read();
  drop_own_lines(tags);
  return tags;
}

void complain(const ReportTemplate& given, const TemplateTag& at, std::string_view message) {
  throw TemplateError(fmt::format("{}:{}:{}: {}", shown(given.name), at.line, at.column, message));
}

}  // namespace cop
