#include "cop/ballots/fair_order.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cop/base/sha256.hpp"

namespace cop {

std::vector<std::size_t> fair_order(const Selection& selection, std::string_view seed, long round) {
  std::vector<std::pair<std::string, std::size_t>> drawn;
  for (std::size_t i = 0; i < selection.options.size(); ++i) {
    const std::string lot = std::string(seed) + '\n' + std::to_string(round) + '\n' +
                            selection.id.value.text + '\n' + selection.options[i].id.value.text;
    drawn.emplace_back(sha256_hex(lot), i);
  }
  std::sort(drawn.begin(), drawn.end());
  std::vector<std::size_t> order;
  for (const auto& [lot, option] : drawn) order.push_back(option);
  return order;
}

}  // namespace cop
