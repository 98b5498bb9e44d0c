#include "cop/io/text_check.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

using namespace std::string_view_literals;

void report(Diagnostics& diagnostics, const char* rule, Location where, std::string message,
            std::string help) {
  diagnostics.push_back(
      {Severity::error, rule, std::move(where), std::move(message), {}, std::move(help)});
}

/// The place of a byte, counted from the front of the text.
Location place_of(const FileName& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t line_start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
  const auto column = 1 + static_cast<int>(count_code_points(before.substr(line_start)));
  return {file, static_cast<int>(line), column, static_cast<int>(line), column + 1};
}

bool looks_like_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv);
}

bool report_bad_character(const FileName& file, std::string_view text, std::size_t at,
                          Diagnostics& diagnostics) {
  const CodePoint c = decode_front(text.substr(at));
  const Location where = place_of(file, text, at);
  if (c.value == CodePoint::invalid) {
    report(diagnostics, "bad-character", where, "this character is not saved as UTF-8",
           "open the file in your editor and save it with the encoding UTF-8");
  } else {
    report(diagnostics, "bad-character", where,
           fmt::format("an invisible control character (U+{:04X}) stands here",
                       static_cast<unsigned>(c.value)),
           "delete it and type the text again");
  }
  return false;
}

bool is_bad_at(std::string_view text, std::size_t at, const CodePoint& c) {
  const bool lone_return = c.value == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
  return c.value == CodePoint::invalid || lone_return || is_forbidden(c.value);
}

bool check_characters(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++at;
      continue;
    }
    const CodePoint c = decode_front(text.substr(at));
    if (is_bad_at(text, at, c)) return report_bad_character(file, text, at, diagnostics);
    at += c.bytes;
  }
  return true;
}

bool check_lines(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    if (is_merge_mark(line)) {
      report(diagnostics, "merge-mark", place_of(file, text, start),
             "two versions of this file were merged and the merge was not finished",
             "keep the lines you want and delete the <<<<<<<, ======= and >>>>>>> lines");
      return false;
    }
    if (line.starts_with('%')) {
      report(diagnostics, "not-yaml", place_of(file, text, start), "a line cannot begin with %",
             "delete this line, or put the text into quotes");
      return false;
    }
    start = end + 1;
  }
  return true;
}

bool check_not_blank(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  const bool all_nul = text.find_first_not_of('\0') == text.npos;
  if (text.empty() || all_nul) {
    report(
        diagnostics, "file-empty", {file}, "this file is empty",
        "a sync service may not have finished; wait for it, or restore the file from its history");
    return false;
  }
  return true;
}

}  // namespace

bool is_merge_mark(std::string_view line) {
  constexpr std::array marks{"<<<<<<< "sv, ">>>>>>> "sv, "||||||| "sv};
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return line.starts_with(mark); });
}

std::string_view without_byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  return bytes;
}

bool check_text(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  if (!check_not_blank(file, text, diagnostics)) return false;
  if (looks_like_utf16(text)) {
    report(diagnostics, "bad-character", {file, 1, 1, 1, 2}, "this file is saved as UTF-16",
           "open it in your editor and save it with the encoding UTF-8");
    return false;
  }
  return check_characters(file, text, diagnostics) && check_lines(file, text, diagnostics);
}

}  // namespace cop
