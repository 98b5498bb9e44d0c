#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/io/csv.hpp"
#include "cop/io/encoding.hpp"
#include "cop/io/text_check.hpp"

namespace cop {
namespace {

constexpr const char* save_as_utf8 =
    "open it in your spreadsheet program and save it as CSV with the encoding UTF-8";

void report(Diagnostics& diagnostics, const char* rule, Location where, std::string message,
            std::string help) {
  diagnostics.push_back(
      {Severity::error, rule, std::move(where), std::move(message), {}, std::move(help)});
}

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const CodePoint c = decode_front(bytes);
    if (c.value == CodePoint::invalid) return false;
    bytes.remove_prefix(c.bytes);
  }
  return true;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (const char byte : bytes) {
    if (static_cast<unsigned char>(byte) < 0x80) {
      text += byte;
    } else {
      text += windows_1252_character(byte);
    }
  }
  return text;
}

std::string with_plain_line_ends(std::string text) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_return = text[at] == '\r';
    if (is_return && at + 1 < text.size() && text[at + 1] == '\n') continue;
    text[kept++] = is_return ? '\n' : text[at];
  }
  text.resize(kept);
  return text;
}

/// The place of a byte, counted from the front of the text.
Location place_of(const FileName& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte);
  const auto line = static_cast<int>(1 + std::count(before.begin(), before.end(), '\n'));
  const auto column =
      static_cast<int>(1 + count_code_points(before.substr(before.rfind('\n') + 1)));
  return {file, line, column, line, column + 1};
}

bool check_characters(const FileName& file, std::string_view text, Diagnostics& diagnostics) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_front(text.substr(at));
    if (c.value == CodePoint::invalid) {
      report(diagnostics, "bad-character", place_of(file, text, at),
             "this character is not saved as UTF-8, and others in the file are", save_as_utf8);
      return false;
    }
    if (is_forbidden(c.value)) {
      report(diagnostics, "bad-character", place_of(file, text, at),
             fmt::format("an invisible control character ({}) stands here",
                         shown(text.substr(at, c.bytes))),
             "delete it in your spreadsheet program and save the sheet again");
      return false;
    }
    at += c.bytes;
  }
  return true;
}

/// Whether the bytes can be text of one byte or more for each character at all.
bool check_bytes(const FileName& file, std::string_view bytes, Diagnostics& diagnostics) {
  if (bytes.find_first_not_of(" \t\r\n") == bytes.npos) {
    report(diagnostics, "file-empty", {file}, "this file is empty",
           "save the sheet again; if the folder is synced, wait until the file is here");
  } else if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
    report(diagnostics, "bad-character", {file}, "this is a workbook, not a CSV file",
           "open it in your spreadsheet program and save its sheet as CSV");
  } else if (is_utf16(bytes) || is_utf32(bytes)) {
    report(diagnostics, "bad-character", {file},
           fmt::format("this file is saved as UTF-{}", is_utf32(bytes) ? 32 : 16), save_as_utf8);
  } else {
    return true;
  }
  return false;
}

}  // namespace

std::optional<CsvText> csv_text(const FileName& file, std::string_view bytes,
                                Diagnostics& diagnostics) {
  const std::string_view plain = without_byte_order_mark(bytes);
  if (!check_bytes(file, plain, diagnostics)) return std::nullopt;
  CsvText decoded;
  decoded.was_windows_1252 = !is_utf8(plain) && is_windows_1252(plain);
  decoded.text = with_plain_line_ends(decoded.was_windows_1252 ? from_windows_1252(plain)
                                                               : std::string(plain));
  if (!check_characters(file, decoded.text, diagnostics)) return std::nullopt;
  return decoded;
}

}  // namespace cop
