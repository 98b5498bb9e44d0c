#pragma once

#include <string>

namespace cop {

struct Project;

/// What a copy of a project's folder has in common with it, however both have grown since: the id
/// and the first log, whose id is partly drawn at random. Groups that began with one template have
/// an id in common, but no log. Empty where there is no log.
std::string identity_of(const Project& project);

}  // namespace cop
