#include "cop/model/figure_hash.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace cop {
namespace {

/// Joins a number to a hash: cheap, as nothing but time is lost where two figures share one.
void join(std::uint64_t& hash, std::uint64_t number) {
  constexpr std::uint64_t golden_ratio = 0x9E3779B97F4A7C15U;
  hash = std::rotl((hash ^ number) * golden_ratio, 29);
}

void join(std::uint64_t& hash, Date day) { join(hash, static_cast<std::uint64_t>(day.number())); }

/// The same for a text, by its length and its end, in which codes of one kind differ.
void join(std::uint64_t& hash, std::string_view text) {
  std::uint64_t end = 0;
  const std::size_t size = std::min(text.size(), sizeof end);
  std::memcpy(&end, text.data() + text.size() - size, size);
  join(hash, end + text.size());
}

void join(std::uint64_t& hash, const Maybe auto& id) {
  if (id && !id->value.empty()) join(hash, id->value.text);
}

}  // namespace

std::uint64_t figure_hash(const Observation& o) {
  std::uint64_t hash = 0;
  join(hash, o.measure.value.text);
  join(hash, o.period ? o.period->value.from() : Date());
  join(hash, o.period ? o.period->value.to() : Date());
  if (o.period && !o.period->value.dated() && !o.period->value.empty()) {
    join(hash, o.period->value.text());
  }
  if (o.stage) join(hash, static_cast<std::uint64_t>(o.stage->value));
  for (const Text* text : {&o.group, &o.arm, &o.row}) {
    if (text->given()) join(hash, (*text)->value);
  }
  join(hash, o.practice);
  join(hash, o.member);
  join(hash, o.rater);
  return hash | 1U;
}

}  // namespace cop
