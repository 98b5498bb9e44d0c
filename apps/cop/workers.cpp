#include "cop/workers.hpp"

#include <algorithm>
#include <thread>

#include "cop/base/date.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/system.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// As many as there are cores, and more while they wait.
Workers default_workers() {
  const std::size_t cores = std::thread::hardware_concurrency();
  const std::size_t most = most_workers(cores);
  const bool may_grow = cores > 0 && counts_waits();
  return {may_grow ? std::min(cores, most) : most, most, times_waited};
}

}  // namespace

Workers workers_of(const std::string& jobs) {
  if (jobs.empty()) return default_workers();
  constexpr std::size_t longest = 3;
  const auto number = jobs.size() <= longest ? parse_digits(jobs) : std::nullopt;
  constexpr int most = 256;
  if (!number || *number < 1 || *number > most) {
    throw UsageError(
        fmt::format("--jobs needs a number from 1 to {}, not \"{}\"", most, shown(jobs, 40)));
  }
  return {static_cast<std::size_t>(*number)};
}

}  // namespace cop::app
