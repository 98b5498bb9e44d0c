#include "cop/network/each_project.hpp"

#include <algorithm>
#include <thread>

#include "cop/base/date.hpp"
#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/system.hpp"
#include "cop/session.hpp"

namespace cop::app {

namespace {

/// The text with the project's name in place of the way to it on this computer.
std::string with_name(std::string text, const ProjectPlace& place) {
  const std::string way = place.folder + "/";
  const std::string name = place.name.empty() ? "" : place.name + "/";
  for (std::size_t at = text.find(way); at != text.npos; at = text.find(way, at + name.size())) {
    text.replace(at, way.size(), name);
  }
  return text;
}

/// What the function makes of the project's folder. Its errors name the folder as it was given.
template <class Make>
auto at(const ProjectPlace& place, const Make& make) {
  try {
    return make(place.folder);
  } catch (const Error& error) {
    throw Error(with_name(error.what(), place));
  }
}

/// As many as there are cores, and more while they wait.
Workers default_workers() {
  const std::size_t cores = std::thread::hardware_concurrency();
  const std::size_t most = most_workers(cores);
  const bool may_grow = cores > 0 && counts_waits();
  return {may_grow ? std::min(cores, most) : most, most, times_waited};
}

}  // namespace

LoadedProject read_project_at(const ProjectPlace& place, const Occasion& occasion) {
  return at(place, [&](const std::string& folder) {
    return Session::usable(read_project(folder, {}, occasion.parser));
  });
}

void visit_project(const ProjectPlace& place, const Occasion& occasion,
                   const std::function<void(const Facts&)>& visit) {
  const auto let_go_of_text = [](const SharedFiles&, const JustRead& read) {
    std::string().swap(read.text);
  };
  const LoadedProject loaded = at(place, [&](const std::string& folder) {
    return Session::usable(read_project_log_by_log(folder, let_go_of_text, occasion.parser));
  });
  visit(Facts(loaded.project, reference_day(loaded.project, occasion.today)));
}

CheckedProject check_project_at(const ProjectPlace& place, const Occasion& occasion) {
  return at(place, [&](const std::string& folder) {
    return CheckedProject(folder, occasion.today, occasion.parser);
  });
}

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
