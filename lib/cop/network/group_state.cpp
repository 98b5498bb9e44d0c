#include "cop/network/group_state.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/model/attendance.hpp"
#include "cop/model/cycle_prediction.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/ethics.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/meetings.hpp"
#include "cop/model/member_days.hpp"
#include "cop/model/project_identity.hpp"
#include "cop/model/project_state.hpp"
#include "cop/model/read_logs.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

constexpr int longest_without_rhythm = 90;
constexpr int longest_wait = 60;
constexpr long most_meetings_waited = 2;
constexpr std::size_t most_named = 2;

/// Nobody has met yet on a day that is still to come; but somebody east of here may already have
/// tomorrow.
const CycleLog* last_meeting(const Facts& facts) {
  return last_meeting_of(facts.project, facts.today.plus_days(1));
}

std::string days_text(long days) { return counted(days, "day", "days"); }

/// "a, b and 3 more".
std::string named(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < std::min(most_named, names.size()); ++i) {
    text += (i == 0 ? "" : ", ") + names[i];
  }
  return names.size() > most_named ? fmt::format("{} and {} more", text, names.size() - most_named)
                                   : text;
}

/// Finds the concerns of one group.
class Look {
 public:
  Look(const Facts& facts, GroupState& state) : facts_(facts), state_(state) {}

  void at_all() {
    if (!state_.is_over) {
      at_approval();
      if (!facts_.project.may_lack("cycles/")) at_meetings();
      at_cycles();
      if (are_figures_read(facts_.project)) at_data();
    }
    at_files();
    std::stable_sort(
        state_.concerns.begin(), state_.concerns.end(),
        [](const GroupConcern& a, const GroupConcern& b) { return a.concern < b.concern; });
  }

 private:
  void add(Concern concern, std::string text) {
    state_.concerns.push_back({concern, std::move(text)});
  }

  void at_approval() {
    const Governance& governance = facts_.project.question.governance;
    const bool has_lapsed = governance.status && governance.status->value == EthicsStatus::lapsed;
    const auto& ends = governance.expires_on;
    if (ends && ends->value < facts_.today) {
      add(Concern::approval_ended, "approval ended " + ends->value.iso());
    } else if (has_lapsed) {
      add(Concern::approval_ended, "approval has lapsed");
    } else if (ends && ends->value.days_since(facts_.today) <= days_for_extension) {
      add(Concern::approval_ends, "approval ends " + ends->value.iso());
    }
  }

  void at_meetings() {
    const CycleLog* last = last_meeting(facts_);
    if (!state_.last_meeting) {
      add(Concern::never_met, "no meeting on record");
      return;
    }
    const auto& rhythm = facts_.project.charter.meeting_every_days;
    const bool is_late = rhythm
                             ? is_meeting_overdue(*state_.last_meeting, rhythm->value, facts_.today)
                             : state_.days_ago > longest_without_rhythm;
    if (!is_late || is_next_planned(*last, facts_.today)) return;
    add(Concern::no_meeting,
        rhythm ? fmt::format("meeting overdue (every {})", days_text(rhythm->value))
               : "no meeting for " + days_text(state_.days_ago));
  }

  void at_cycles() {
    for (const Cycle& cycle : facts_.cycles) {
      const CycleState state = cycle.state();
      if (state == CycleState::closed || state == CycleState::stopped) continue;
      if (!facts_.is_wholly_read(cycle)) continue;
      if (lacks_prediction(cycle, facts_.project.charter)) {
        add(Concern::no_prediction, fmt::format("cycle {} has no prediction", cycle.number));
      }
      const CycleLog& last = *cycle.parts.back().log;
      if (!last.date) continue;
      const int days = facts_.today.days_since(last.date->value);
      if (days <= longest_wait && meetings_after(facts_.project, last) < most_meetings_waited) {
        continue;
      }
      add(Concern::cycle_waits, fmt::format("cycle {} waits for {} ({})", cycle.number,
                                            next_stage(state), days_text(days)));
    }
  }

  static std::string_view next_stage(CycleState state) {
    if (state == CycleState::planned) return "Do";
    return state == CycleState::doing ? "Study" : "Act";
  }

  void at_data() {
    std::vector<std::string> due, without;
    for (const Series& series : facts_.series) {
      const Measure& measure = *series.measure;
      if (is_reference(measure)) continue;
      const auto period = due_period(series, facts_.today);
      if (series.points.empty() && series.undated.empty()) {
        without.push_back(measure.id.value.text);
      } else if (period) {
        due.push_back(fmt::format("{} ({})", measure.id.value.text, period->text()));
      }
    }
    if (!due.empty()) add(Concern::data_due, "data due: " + named(due));
    if (!without.empty()) add(Concern::no_data, "no figures yet: " + named(without));
  }

  void at_files() {
    const auto unread = static_cast<long>(facts_.project.unread.size());
    const auto misread = static_cast<long>(facts_.project.misread.size());
    if (unread > 0) {
      add(Concern::files_left_out, counted(unread, "file", "files") + " cannot be read");
    } else if (misread > 0) {
      add(Concern::files_left_out,
          counted(misread, "file has", "files have") + " mistakes (cop validate)");
    }
  }

  const Facts& facts_;
  GroupState& state_;
};

long enrolled_on(const Membership& membership, Date day) {
  return std::count_if(membership.members.begin(), membership.members.end(),
                       [day](const Member& member) { return is_member_on(member, day); });
}

}  // namespace

std::string_view name_of(Concern concern) {
  switch (concern) {
    case Concern::unreadable: return "unreadable";
    case Concern::approval_ended: return "approval-ended";
    case Concern::never_met: return "never-met";
    case Concern::no_meeting: return "no-meeting";
    case Concern::cycle_waits: return "cycle-waits";
    case Concern::no_prediction: return "no-prediction";
    case Concern::data_due: return "data-due";
    case Concern::no_data: return "no-data";
    case Concern::approval_ends: return "approval-ends";
    case Concern::files_left_out: return "files-left-out";
  }
  return {};
}

std::string words_of(Concern concern) {
  switch (concern) {
    case Concern::unreadable: return "cannot be read";
    case Concern::approval_ended: return "the ethics approval has ended";
    case Concern::never_met: return "no meeting on record";
    case Concern::no_meeting: return "the next meeting is overdue";
    case Concern::cycle_waits: return "a cycle waits for its next stage";
    case Concern::no_prediction: return "a cycle has no prediction";
    case Concern::data_due: return "data are due";
    case Concern::no_data: return "a measure has no figures yet";
    case Concern::approval_ends:
      return fmt::format("the ethics approval ends within {} days", days_for_extension);
    case Concern::files_left_out: return "a file cannot be read or has mistakes";
  }
  return {};
}

GroupState group_state(const Facts& facts) {
  const Charter& charter = facts.project.charter;
  GroupState state;
  state.id = charter.id.value.text;
  state.identity = identity_of(facts.project);
  state.title = charter.title->value;
  state.phase = charter.phase ? word(charter.phase->value) : "";
  state.is_over = is_over(charter);
  if (const CycleLog* last = last_meeting(facts); last != nullptr) {
    state.last_meeting = last->date->value;
    state.days_ago = facts.today.days_since(last->date->value);
    state.attended = members_at(facts.project, *last);
  }
  state.enrolled = enrolled_on(facts.project.membership, state.last_meeting.value_or(facts.today));
  Look(facts, state).at_all();
  return state;
}

GroupState unreadable_group(std::string reason) {
  GroupState state;
  state.concerns.push_back({Concern::unreadable, std::move(reason)});
  return state;
}

bool is_unreadable(const GroupState& state) {
  return !state.concerns.empty() && state.concerns.front().concern == Concern::unreadable;
}

bool is_worse(const GroupState& a, const GroupState& b) {
  if (a.concerns.empty() != b.concerns.empty()) return b.concerns.empty();
  if (!a.concerns.empty() && a.concerns.front().concern != b.concerns.front().concern) {
    return a.concerns.front().concern < b.concerns.front().concern;
  }
  if (a.concerns.size() != b.concerns.size()) return a.concerns.size() > b.concerns.size();
  if (a.is_over != b.is_over) return b.is_over;
  return a.days_ago > b.days_ago;
}

}  // namespace cop
