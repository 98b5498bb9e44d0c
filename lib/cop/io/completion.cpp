#include "cop/io/completion.hpp"

#include <algorithm>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

bool same(char a, char b) { return small_letter(a) == small_letter(b); }

bool begins_with(std::string_view word, std::string_view start) {
  return word.size() >= start.size() && std::equal(start.begin(), start.end(), word.begin(), same);
}

/// What all words have in common at their beginning, cut between two characters.
std::string common_start(const std::vector<std::string>& words) {
  std::string_view common = words.front();
  for (const std::string& word : words) {
    const auto differing =
        std::mismatch(common.begin(), common.end(), word.begin(), word.end(), same).first;
    common = common.substr(0, static_cast<std::size_t>(differing - common.begin()));
  }
  std::size_t end = 0;
  while (end < common.size()) {
    const CodePoint next = decode_front(common.substr(end));
    if (next.value == CodePoint::invalid) break;
    end += next.bytes;
  }
  return std::string(common.substr(0, end));
}

bool is_whole(const std::string& word) {
  const char last = word.empty() ? ' ' : small_letter(word.back());
  return (last >= 'a' && last <= 'z') || (last >= '0' && last <= '9');
}

}  // namespace

Completion complete(std::string_view typed, const std::vector<std::string>& words) {
  const std::size_t separator = typed.find_last_of(" ,;");
  const std::string_view last = separator == typed.npos ? typed : typed.substr(separator + 1);
  std::vector<std::string> fitting;
  for (const std::string& word : words) {
    if (begins_with(word, last)) fitting.push_back(word);
  }
  if (fitting.empty()) return {};
  std::string inserted = common_start(fitting);
  if (fitting.size() == 1 && is_whole(inserted)) inserted += ' ';
  if (fitting.size() > 1 && inserted.size() <= last.size()) return {0, {}, std::move(fitting)};
  return {count_code_points(last), std::move(inserted), {}};
}

}  // namespace cop
