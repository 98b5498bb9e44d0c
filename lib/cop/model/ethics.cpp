#include "cop/model/ethics.hpp"

namespace cop {

std::array<NamedTrigger, 8> triggers_of(const EthicsTriggers& t) {
  return {{{"reputation", t.reputation},
           {"secondary_use", t.secondary_use},
           {"beyond_routine", t.beyond_routine},
           {"non_standard", t.non_standard},
           {"cohort_comparison", t.cohort_comparison},
           {"randomised", t.randomised},
           {"vulnerable_group", t.vulnerable_group},
           {"publication", t.publication}}};
}

}  // namespace cop
