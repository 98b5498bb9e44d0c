#include "cop/model/figure_hash.hpp"

#include "cop/model/id_hash.hpp"

namespace cop {
namespace {

void mix_period(std::uint64_t& hash, const Period& period) {
  if (period.dated()) {
    mix(hash, static_cast<std::uint64_t>(period.from().number()));
    mix(hash, static_cast<std::uint64_t>(period.to().number()));
  } else if (!period.empty()) {
    mix(hash, period.text());
  }
}

void mix_id(std::uint64_t& hash, const Maybe auto& id) {
  if (id && !id->value.empty()) mix(hash, id->value.text);
}

}  // namespace

std::uint64_t figure_hash(const Observation& o) {
  std::uint64_t hash = 0;
  mix(hash, o.measure.value.text);
  if (o.period) mix_period(hash, o.period->value);
  const bool dated = o.period && o.period->value.dated();
  if (o.stage && !dated) mix(hash, static_cast<std::uint64_t>(o.stage->value));
  if (o.group.given()) mix(hash, o.group->value);
  if (o.arm.given()) mix(hash, o.arm->value);
  if (o.row.given()) mix(hash, o.row->value);
  mix_id(hash, o.practice);
  mix_id(hash, o.member);
  mix_id(hash, o.rater);
  return hash | 1U;
}

}  // namespace cop
