#include <algorithm>
#include <cstdint>
#include <vector>

#include <fmt/core.h>

#include "cop/model/id_hash.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

using Code = Located<Id<Member>>;

struct Apology {
  std::uint64_t hash;
  const Code* code;
  /// Where the member stands among those present.
  const Code* present = nullptr;
};

std::uint64_t hash_of(const Code& code) {
  std::uint64_t hash = 0;
  mix(hash, code.value.text);
  return hash;
}

/// In the order of their hashes.
std::vector<Apology> apologies_of(const CycleLog& log) {
  std::vector<Apology> apologies;
  apologies.reserve(log.apologies.size());
  for (const Code& code : log.apologies) apologies.push_back({hash_of(code), &code});
  std::sort(apologies.begin(), apologies.end(),
            [](const Apology& a, const Apology& b) { return a.hash < b.hash; });
  return apologies;
}

void check_log(const LogAlone& alone, Findings& findings) {
  if (alone.log.apologies.empty()) return;
  std::vector<Apology> apologies = apologies_of(alone.log);
  for (const Code& present : alone.log.attended) {
    const std::uint64_t hash = hash_of(present);
    auto same = std::lower_bound(
        apologies.begin(), apologies.end(), hash,
        [](const Apology& one, std::uint64_t wanted) { return one.hash < wanted; });
    for (; same != apologies.end() && same->hash == hash; ++same) {
      if (same->code->value != present.value) continue;
      // Who was met before has a place already, at all apologies.
      if (same->present != nullptr) break;
      same->present = &present;
    }
  }
  for (const Apology& apology : apologies) {
    if (apology.present == nullptr) continue;
    Diagnostic& finding =
        findings.add(apology.code->where,
                     fmt::format("{} stands among those present and among the apologies",
                                 apology.code->value.text),
                     "take the member out of one of the two lists");
    finding.related.push_back({apology.present->where, "among those present"});
  }
}

}  // namespace

extern const Rule present_and_apologised_rule{
    .name = "present-and-apologised",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A member stands among those present and among the apologies",
    .why = "The member would be counted as having been there and as having been away.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
apologies: [nurse02])",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
apologies: [])",
    .check_log = check_log,
};

}  // namespace cop
