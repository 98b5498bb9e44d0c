#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cop::test {

/// A table read from plain CSV: comma separated, names in the first row, no quoting.
struct Csv {
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> rows;

  bool has(std::string_view name) const {
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  std::vector<std::string> texts(std::string_view name) const {
    const auto column = std::find(names.begin(), names.end(), name) - names.begin();
    std::vector<std::string> result;
    for (const auto& row : rows) result.push_back(row.at(static_cast<std::size_t>(column)));
    return result;
  }

  /// An empty field is a missing number; anything else that is not a number throws.
  std::vector<std::optional<double>> numbers(std::string_view name) const {
    std::vector<std::optional<double>> result;
    for (const std::string& text : texts(name)) {
      result.emplace_back();
      if (text.empty()) continue;
      double value = 0;
      const char* end = text.data() + text.size();
      const auto parsed = std::from_chars(text.data(), end, value);
      if (parsed.ec != std::errc{} || parsed.ptr != end) throw std::runtime_error("no number");
      result.back() = value;
    }
    return result;
  }
};

inline std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  for (const char character : text) {
    if (character == separator) {
      parts.emplace_back();
    } else if (character != '\r') {
      parts.back() += character;
    }
  }
  return parts;
}

inline Csv read_csv(std::string_view text) {
  Csv csv;
  for (const std::string& line : split(text, '\n')) {
    if (csv.names.empty()) {
      csv.names = split(line, ',');
    } else if (!line.empty()) {
      csv.rows.push_back(split(line, ','));
    }
  }
  return csv;
}

}  // namespace cop::test
