#include "cop/network/each_project.hpp"

#include <thread>

#include "cop/base/date.hpp"
#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
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

LoadedProject read(const ProjectPlace& place) {
  try {
    return read_project(place.folder);
  } catch (const Error& error) {
    throw Error(with_name(error.what(), place));
  }
}

}  // namespace

void visit_project(const ProjectPlace& place, Date today, Depth depth,
                   const std::function<void(VisitedProject)>& visit) {
  LoadedProject loaded = read(place);
  if (depth == Depth::read) loaded = Session::usable(std::move(loaded));
  const Facts facts(loaded.project, reference_day(loaded.project, today));
  Diagnostics findings = std::move(loaded.diagnostics);
  if (depth == Depth::checked) {
    for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
    sort_by_place(findings);
  }
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
