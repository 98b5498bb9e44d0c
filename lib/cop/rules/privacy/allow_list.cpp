#include "cop/rules/privacy/allow_list.hpp"

#include <utility>

#include <fmt/core.h>

#include "cop/base/sha256.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop {

AllowList::AllowList(Charter charter)
    : charter_(std::move(charter)), used_(charter_.allow.size(), false) {}

std::string AllowList::hash_of(std::string_view value) const {
  std::string salted = charter_.allow_salt->value;
  for (const char c : unescape(value).text) {
    if (is_alphanumeric(c)) salted += upper(c);
  }
  return sha256_hex(salted);
}

bool AllowList::allows(std::string_view rule, std::string_view value) {
  if (charter_.allow.empty() || !charter_.allow_salt.given()) return false;
  const std::string hash = hash_of(value);
  bool allowed = false;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const AllowedIdentifier& entry = charter_.allow[i];
    if (entry.rule->value != rule || entry.hash->value != hash) continue;
    used_[i] = allowed = true;
  }
  return allowed;
}

std::string AllowList::advice(std::string_view rule, std::string_view value, Date today) const {
  if (!charter_.allow_salt.given()) {
    return "if it may stay, give cop.yaml a word of your own as allow_salt, and validate again to "
           "see "
           "the line that allows it";
  }
  return fmt::format(
      "if it may stay, add below allow: in cop.yaml, with your reason and code: - {{rule: {}, "
      "hash: "
      "{}, reason: \"...\", by: \"...\", on: {}}}",
      rule, hash_of(value), today.iso());
}

std::vector<const AllowedIdentifier*> AllowList::unused() const {
  std::vector<const AllowedIdentifier*> entries;
  if (!charter_.allow_salt.given()) return entries;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const AllowedIdentifier& entry = charter_.allow[i];
    const bool complete = entry.rule.given() && entry.hash.given();
    if (complete && !used_[i]) entries.push_back(&entry);
  }
  return entries;
}

bool AllowList::lacks_salt() const {
  return !charter_.allow.empty() && !charter_.allow_salt.given();
}

}  // namespace cop
