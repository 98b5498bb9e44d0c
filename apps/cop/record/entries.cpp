#include "cop/record/entries.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Where the part ends that begins here: at a semicolon without a backslash, or with the text.
std::size_t end_of_part(std::string_view text, std::size_t begin) {
  std::size_t end = text.find(';', begin);
  while (end != text.npos && end > begin && text[end - 1] == '\\') end = text.find(';', end + 1);
  return std::min(end, text.size());
}

std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == ';') continue;
    plain += text[i];
  }
  return plain;
}

/// `KEY` of `KEY=TEXT`; empty where nothing that could be a key stands before an `=`.
std::string_view key_of(std::string_view part) {
  const std::size_t equals = part.find('=');
  if (equals == part.npos) return {};
  const std::string_view name = part.substr(0, equals);
  const bool like_a_key =
      name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.") == name.npos;
  return like_a_key ? name : std::string_view();
}

bool is_known(std::string_view name, const KeyList& known) {
  const std::string_view first = name.substr(0, name.find('.'));
  return std::find(known.all.begin(), known.all.end(), first) != known.all.end();
}

[[noreturn]] void refuse_key(std::string_view name, const KeyList& known) {
  const std::span<const std::string_view> all(known.all);
  throw UsageError(fmt::format(
      "there is no key \"{}\"{}", shown(name, 40),
      nearest_or(fmt::format("; the keys are: {}", fmt::join(known.all, ", ")), name, all)));
}

}  // namespace

std::vector<EntryPart> parts_of_entry(const Typed& typed, std::string_view order,
                                      const KeyList& known) {
  std::vector<EntryPart> parts;
  const std::vector<std::string> keys = split(order, ' ');
  std::size_t next = 0;
  std::size_t last = 0;
  for (std::size_t begin = 0; begin < typed.text.size();) {
    const std::size_t end = end_of_part(typed.text, begin);
    const Typed part = part_of(typed, begin, end - begin);
    const std::string_view name = key_of(part.text);
    if (!name.empty() && is_known(name, known)) {
      const Typed value = part_of(part, name.size() + 1, part.text.npos);
      parts.push_back({std::string(name), without_escapes(value.text), value.where});
    } else if (!name.empty() && (begin > 0 || keys.empty())) {
      refuse_key(name, known);
    } else if (keys.empty()) {
      throw UsageError(fmt::format("write KEY=TEXT, not \"{}\"", shown(part.text, 40)));
    } else if (next == keys.size() && !parts.empty()) {
      parts[last].text += "; " + without_escapes(part.text);
    } else {
      next = std::min(next + 1, keys.size());
      if (!part.text.empty()) {
        last = parts.size();
        parts.push_back({keys[next - 1], without_escapes(part.text), part.where});
      }
    }
    begin = end + 1;
  }
  return parts;
}

void require_parts(const std::vector<EntryPart>& parts, const KeyList& keys) {
  for (const std::string_view key : keys.needed) {
    const bool given = std::any_of(parts.begin(), parts.end(),
                                   [&](const EntryPart& part) { return part.key == key; });
    if (!given) throw UsageError(fmt::format("\"{}\" is missing", key));
  }
}

}  // namespace cop::app
