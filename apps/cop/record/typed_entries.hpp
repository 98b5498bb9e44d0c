#pragma once

#include <string>

#include "cop/model/facts.hpp"
#include "cop/record/given.hpp"

namespace cop::app {

/// An id made of what is to be done, which no other action of the log has.
Id<Action> action_id(const std::string& what, const CycleLog& log);

/// An action from "WHAT; OWNER; DUE" with an id that no other action of the log has. Throws
/// UsageError, as all of these do.
Action parse_action(const Given& given, Date today, const CycleLog& log);

/// A figure from "MEASURE=VALUE[@PERIOD]": `bp=12/40@2026-02`, `score=54.2 n=20 sd=9@2026-02`,
/// `bp=12/40@2026-02; practice=north; note=only with a clean list`.
Observation parse_observation(const Given& given);

/// What is in the way, from "KIND[=TEXT]".
Blocker parse_blocker(const Given& given, Date today);

/// News of an open action from "LOG/ID[=TEXT]"; the text is a new day for one that goes on, and
/// otherwise a note, which one that is dropped needs.
ActionUpdate parse_update(const Given& given, ActionStatus status, const Facts& facts);

/// The full reference of an open action: its LOG/ID, a shortened log, or its id alone.
std::string full_action_reference(const std::string& given, const Facts& facts);

/// The number of the cycle that is spoken of without one: the only one that is running, or the next
/// free one.
long usual_cycle(const Facts& facts);

}  // namespace cop::app
