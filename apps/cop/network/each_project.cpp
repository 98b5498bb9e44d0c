#include "cop/network/each_project.hpp"

#include <thread>

#include "cop/base/date.hpp"
#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {

void visit_project(const std::string& folder, Date today,
                   const std::function<void(CheckedProject)>& visit) {
  LoadedProject loaded = read_project(folder);
  const Facts facts(loaded.project, reference_day(loaded.project, today));
  Diagnostics findings = std::move(loaded.diagnostics);
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  sort_by_place(findings);
  visit({facts, std::move(findings)});
}

std::size_t workers_of(const NetworkRequest& request) {
  if (request.jobs.empty()) return default_workers(std::thread::hardware_concurrency());
  constexpr std::size_t longest = 3;
  const auto number = request.jobs.size() <= longest ? parse_digits(request.jobs) : std::nullopt;
  constexpr int most = 256;
  if (!number || *number < 1 || *number > most) {
    throw UsageError(fmt::format("--jobs needs a number from 1 to {}, not \"{}\"", most,
                                 shown(request.jobs, 40)));
  }
  return static_cast<std::size_t>(*number);
}

}  // namespace cop::app
