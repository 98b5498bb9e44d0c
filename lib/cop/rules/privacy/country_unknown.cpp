#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/country.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Text& country = facts.project.charter.jurisdiction;
  if (!country.given() || is_country(country->value)) return;
  findings.add(country->where,
               fmt::format("\"{}\" is not the code of a country", shown(country->value, 60)),
               "write its two letters, such as AU or NZ; until then the identifiers of all "
               "countries are looked for");
}

}  // namespace

extern const Rule country_unknown_rule{
    .name = "country-unknown",
    .severity = Severity::error,
    .summary = "The jurisdiction is not the code of a country",
    .why =
        "The country decides which health numbers are looked for and what a report must say. A "
        "state such as WA or the name of a country tells cop neither.",
    .bad = R"(# cop.yaml
jurisdiction: WA)",
    .good = R"(# cop.yaml
jurisdiction: AU)",
    .check = check,
};

}  // namespace cop
