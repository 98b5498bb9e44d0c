#include "cop/io/text_check.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/io/encoding.hpp"
#include "cop/io/foreign_file.hpp"
#include "cop/io/plain_bytes.hpp"

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

constexpr const char* save_as_utf8 =
    "open the file in your editor, choose \"save as\" with the encoding UTF-8, and look through "
    "its letters with accents";

/// What stands at a byte that is not UTF-8.
std::string foreign_byte(std::string_view text, std::size_t at) {
  if (!is_windows_1252(text)) return "this character is not saved as UTF-8";
  return fmt::format("\"{}\" is saved here as Windows-1252, an older way to write letters",
                     windows_1252_character(text[at]));
}

bool report_bad_character(const FileName& file, std::string_view text, std::size_t at,
                          Diagnostics& diagnostics) {
  const CodePoint c = decode_front(text.substr(at));
  const Location where = place_of(file, text, at);
  if (c.value == CodePoint::invalid) {
    report(diagnostics, "bad-character", where, foreign_byte(text, at), save_as_utf8);
  } else if (c.value == '\r') {
    report(diagnostics, "bad-character", where, "a line ends here in a way that no program expects",
           "open the file in your editor and save it with the line ends of Windows or Unix");
  } else {
    report(diagnostics, "bad-character", where,
           fmt::format("an invisible control character ({}) stands here",
                       shown(text.substr(at, c.bytes))),
           "delete it and type the text again");
  }
  return false;
}

bool is_bad_at(std::string_view text, std::size_t at, const CodePoint& c) {
  const bool lone_return = c.value == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
  return c.value == CodePoint::invalid || lone_return || is_forbidden(c.value);
}

bool check_characters(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  for (std::size_t at = count_plain_bytes(text); at < text.size();) {
    const CodePoint c = decode_front(text.substr(at));
    if (is_bad_at(text, at, c)) return report_bad_character(file, text, at, diagnostics);
    at += c.bytes;
    at += count_plain_bytes(text.substr(at));
  }
  return true;
}

/// Whether it is worth to look at each line: most texts hold nothing of the kind anywhere.
bool may_hold_marks(std::string_view text) {
  return text.find('%') != text.npos || text.find("<<<<<<< ") != text.npos ||
         text.find(">>>>>>> ") != text.npos || text.find("||||||| ") != text.npos;
}

bool check_lines(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  if (!may_hold_marks(text)) return true;
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
             "delete this line; if it belongs to a text, put a blank before the %");
      return false;
    }
    start = end + 1;
  }
  return true;
}

/// How many zero bytes the text ends with.
std::size_t zeros_at_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\0');
  return last == text.npos ? text.size() : text.size() - last - 1;
}

/// A copy that was broken off has the size of the original, but zeros where the text should be.
bool check_complete(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  constexpr std::size_t many = 4;
  constexpr const char* restore =
      "wait until the folder is synced; if it stays like this, restore the file from the history "
      "of your sync service";
  if (text.empty()) {
    report(diagnostics, "file-empty", {file}, "this file is empty",
           "a sync service may not have finished: wait for it, or restore the file from its "
           "history");
    return false;
  }
  const std::size_t zeros = zeros_at_end(text);
  if (zeros == text.size()) {
    report(diagnostics, "file-zeroed", {file},
           "this file holds only zero bytes: a copy of it was broken off", restore);
  } else if (zeros >= many && !is_utf16(text)) {
    report(diagnostics, "file-zeroed", place_of(file, text, text.size() - zeros),
           "from here on this file holds only zero bytes: a copy of it was broken off", restore);
  } else {
    return true;
  }
  return false;
}

bool check_kind(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  const std::string_view kind = foreign_kind(text);
  if (kind.empty()) return true;
  report(diagnostics, "file-unreadable", {file},
         fmt::format("this is {}, although its name ends in .yaml", kind),
         "move it out of the folder; if it has taken the place of a file of the project, restore "
         "that one");
  return false;
}

/// A file of two or four bytes for each character would be shown as rubbish, so no line is named.
bool check_encoding(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  if (!is_utf16(text) && !is_utf32(text)) return true;
  report(diagnostics, "bad-character", {file},
         fmt::format("this file is saved as UTF-{}", is_utf32(text) ? 32 : 16),
         "open it in your editor and save it with the encoding UTF-8");
  return false;
}

}  // namespace

bool is_merge_mark(std::string_view line) {
  constexpr std::array marks{"<<<<<<< "sv, ">>>>>>> "sv, "||||||| "sv};
  while (line.starts_with(' ') || line.starts_with('\t')) line.remove_prefix(1);
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return line.starts_with(mark); });
}

std::string_view without_byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  return bytes;
}

bool has_forbidden_character(std::string_view text) {
  while (!text.empty()) {
    if (text.front() >= ' ' && text.front() <= '~') {
      text.remove_prefix(1);
      continue;
    }
    const CodePoint c = decode_front(text);
    if (is_forbidden(c.value)) return true;
    text.remove_prefix(c.bytes);
  }
  return false;
}

bool check_text(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  return check_complete(file, text, diagnostics) && check_kind(file, text, diagnostics) &&
         check_encoding(file, text, diagnostics) && check_characters(file, text, diagnostics) &&
         check_lines(file, text, diagnostics);
}

}  // namespace cop
