#include "cop/stats/consensus/rankings.hpp"

#include <functional>
#include <map>

namespace cop::stats {

Order order_by(const std::vector<double>& scores) {
  std::map<double, std::vector<std::size_t>, std::greater<>> groups;
  for (std::size_t option = 0; option < scores.size(); ++option) {
    groups[scores[option]].push_back(option);
  }
  Order order;
  for (auto& group : groups) order.push_back(std::move(group.second));
  return order;
}

}  // namespace cop::stats
