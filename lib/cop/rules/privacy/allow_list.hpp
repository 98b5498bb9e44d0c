#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/model/charter.hpp"

namespace cop {

/// The identifiers that somebody looked at and allowed: `allow` in cop.yaml. An entry's hash is the
/// SHA-256 of `allow_salt` and the identifier's letters and digits, in capitals.
class AllowList {
 public:
  explicit AllowList(Charter charter);

  /// Whether the rule's identifier is allowed; the entry counts as used then.
  bool allows(std::string_view rule, std::string_view value);
  /// What to write in cop.yaml so that the identifier is allowed.
  [[nodiscard]] std::string advice(std::string_view rule, std::string_view value, Date today) const;
  /// The entries that allowed nothing so far; none where they cannot, for want of a salt,
  /// a rule or a hash.
  [[nodiscard]] std::vector<const AllowedIdentifier*> unused() const;
  [[nodiscard]] bool lacks_salt() const;
  /// Where the list begins that lacks a salt.
  [[nodiscard]] const Location& place() const { return charter_.allow.front().where; }

 private:
  [[nodiscard]] std::string hash_of(std::string_view value) const;

  Charter charter_;
  std::vector<bool> used_;
};

}  // namespace cop
