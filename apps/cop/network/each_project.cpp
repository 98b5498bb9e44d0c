#include "cop/network/each_project.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
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

}  // namespace

LoadedProject read_project_at(const ProjectPlace& place, const Occasion& occasion) {
  return at(place, [&](const std::string& folder) {
    return Session::usable(read_project(folder, {}, occasion.by));
  });
}

void visit_project(const ProjectPlace& place, const Occasion& occasion,
                   const std::function<void(const Facts&)>& visit) {
  const auto let_go_of_text = [](const SharedFiles&, const JustRead& read) {
    std::string().swap(read.text);
  };
  const LoadedProject loaded = at(place, [&](const std::string& folder) {
    return Session::usable(read_project_log_by_log(folder, let_go_of_text, occasion.by));
  });
  const Date day = std::min(reference_day(loaded.project, occasion.today), occasion.today);
  visit(Facts(loaded.project, day));
}

CheckedProject check_project_at(const ProjectPlace& place, const Occasion& occasion) {
  return at(place, [&](const std::string& folder) {
    return CheckedProject(folder, occasion.today, occasion.by);
  });
}

}  // namespace cop::app
