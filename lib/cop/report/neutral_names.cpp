#include "cop/report/neutral_names.hpp"

#include <algorithm>
#include <functional>

#include "cop/base/small_letters.hpp"
#include "cop/language/phrases/hidden.hpp"

namespace cop {
namespace {

bool is_sign(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// A bare number or letter is a code too, but it stands in every text for something else.
bool tells(std::string_view name) {
  const bool letters = std::any_of(name.begin(), name.end(),
                                   [](char c) { return is_sign(c) && !(c >= '0' && c <= '9'); });
  const bool digits =
      std::any_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  return letters && (digits || name.size() > 2);
}

/// A, B, … Z, AA, AB …
std::string letters_of(std::size_t number) {
  constexpr std::size_t letters = 26;
  std::string text;
  for (++number; number > 0; number = (number - 1) / letters) {
    text.insert(text.begin(), static_cast<char>('A' + (number - 1) % letters));
  }
  return text;
}

bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view joints = "-_/.";
  const bool before = begin > 0 && joints.find(text[begin - 1]) != joints.npos;
  const bool after = end < text.size() && (text[end] == '-' || text[end] == '_');
  return before || after;
}

}  // namespace

NeutralNames::NeutralNames(const Language& say, const Membership& membership,
                           std::string_view kept) {
  for (const Member& member : membership.members) {
    if (member.id.value.text == kept) continue;
    add(member.id.value.text, {say(phrase::a_member), say(phrase::member_in_name)});
    add(member.name->value, {say(phrase::a_member), say(phrase::member_in_name)});
  }
  for (std::size_t i = 0; i < membership.practices.size(); ++i) {
    const std::string letter = letters_of(i);
    const Neutral neutral{say(phrase::practice_letter, letter),
                          say(phrase::practice_in_name, in_small_letters(letter))};
    add(membership.practices[i].id.value.text, neutral);
    add(membership.practices[i].name->value, neutral);
  }
}

void NeutralNames::add(const std::string& name, const Neutral& neutral) {
  if (!tells(name)) return;
  const std::string small = in_small_letters(name);
  if (!neutral_.try_emplace(small, neutral).second) return;
  if (begins_.find(small.front()) == begins_.npos) begins_ += small.front();
  const auto place =
      std::lower_bound(lengths_.begin(), lengths_.end(), name.size(), std::greater<>());
  if (place == lengths_.end() || *place != name.size()) lengths_.insert(place, name.size());
}

const NeutralNames::Neutral* NeutralNames::find(std::string_view text, std::size_t begin,
                                                std::size_t& end) const {
  if (begins_.find(in_small_letters(text.substr(begin, 1))) == begins_.npos) return nullptr;
  for (const std::size_t length : lengths_) {
    if (begin + length > text.size()) continue;
    const bool whole = begin + length == text.size() || !is_sign(text[begin + length]);
    if (!whole) continue;
    const auto found = neutral_.find(in_small_letters(text.substr(begin, length)));
    if (found == neutral_.end()) continue;
    end = begin + length;
    return &found->second;
  }
  return nullptr;
}

std::string NeutralNames::in(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool starts = is_sign(text[at]) && (at == 0 || !is_sign(text[at - 1]));
    std::size_t end = at;
    const Neutral* neutral = starts ? find(text, at, end) : nullptr;
    if (neutral == nullptr) {
      out += text[at++];
      continue;
    }
    out += is_joined(text, at, end) ? neutral->part : neutral->word;
    at = end;
  }
  return out;
}

}  // namespace cop
