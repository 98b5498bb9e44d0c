#include "cop/record/identifier_objection.hpp"

#include <fmt/core.h>

#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/rules/privacy/allow_list.hpp"

namespace cop::app {
namespace {

Objection objection_to(const Identifier& one, std::string_view value) {
  const std::string what =
      fmt::format("this looks like {} ({}): ", noun_of(one.kind), masked(value, one.kind));
  if (one.level == Severity::error) {
    return {what + "please give the answer without it, or with a code in its place", false};
  }
  return {what + "a patient's? Then leave it out. If it may stay, type !", true};
}

}  // namespace

std::optional<Objection> identifier_objection(const std::string& answer, const Charter& charter) {
  const bool hints = !charter.privacy.hints || charter.privacy.hints->value;
  AllowList allowed(charter);
  std::optional<Objection> weak;
  for (const Identifier& one : find_identifiers(answer, packs_of(charter.jurisdiction->value))) {
    const std::string_view value = std::string_view(answer).substr(one.begin, one.end - one.begin);
    const bool is_passed_over = one.level == Severity::note && !hints;
    if (is_passed_over || allowed.allows(rule_of(one.kind), value)) continue;
    if (one.level == Severity::error) return objection_to(one, value);
    if (!weak) weak = objection_to(one, value);
  }
  return weak;
}

}  // namespace cop::app
