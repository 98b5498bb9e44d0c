#pragma once

#include <optional>
#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// How far a cycle has come: what it waits for next, or how it ended.
enum class CycleState { planned, doing, studied, closed, stopped };

/// One log's part in a cycle.
struct CyclePart {
  const CycleLog* log = nullptr;
  const CycleEntry* entry = nullptr;
};

/// A PDSA cycle as all logs together tell it: later fields win, lists grow, and the first
/// prediction stands, because a prediction made after the data is none.
struct Cycle {
  long number = 0;
  std::vector<CyclePart> parts;
  /// The log that first states the prediction.
  const CycleLog* predicted_in = nullptr;
  /// The log with the first part of each stage, where there is one.
  const CycleLog* studied_in = nullptr;
  const CycleLog* decided_in = nullptr;

  /// What is told of more than one part, put together.
  Rare<CycleEntry> joined;

  /// The cycle as all its parts together tell it.
  [[nodiscard]] const CycleEntry& whole() const { return joined ? *joined : *parts.front().entry; }
  [[nodiscard]] CycleState state() const;
  /// Where a person finds the cycle: its first entry.
  [[nodiscard]] const Location& where() const { return parts.front().entry->where; }
};

/// The cycles of the project by number.
std::vector<Cycle> cycles_of(const Project& project);

}  // namespace cop
