#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/model/words.hpp"

namespace cop {

struct Member;

/// The phases of Jiwa et al. 2009, and the end.
enum class Phase { establish, monitor, sustain, closed };
template <>
struct Words<Phase> {
  static constexpr Word<Phase> all[] = {{"establish", Phase::establish},
                                        {"monitor", Phase::monitor},
                                        {"sustain", Phase::sustain},
                                        {"closed", Phase::closed}};
};

enum class ProjectKind { quality_improvement, audit, evaluation, research };
template <>
struct Words<ProjectKind> {
  static constexpr Word<ProjectKind> all[] = {
      {"quality-improvement", ProjectKind::quality_improvement},
      {"audit", ProjectKind::audit},
      {"evaluation", ProjectKind::evaluation},
      {"research", ProjectKind::research}};
};

/// The unit of the cluster-adjusted comparison.
enum class ClusterUnit { practice, member, group };
template <>
struct Words<ClusterUnit> {
  static constexpr Word<ClusterUnit> all[] = {{"practice", ClusterUnit::practice},
                                              {"member", ClusterUnit::member},
                                              {"group", ClusterUnit::group}};
};

/// An identifier that somebody looked at and allowed, kept only as a salted hash.
struct AllowedIdentifier {
  Location where;
  Text rule, hash, reason, by;
  std::optional<Located<Date>> on;
};

/// A finding set aside, with a reason and an end.
struct Waiver {
  Location where;
  Text rule, file, reason;
  std::optional<Located<Date>> until;
};

struct PrivacySettings {
  Location where;
  std::optional<Located<bool>> hints;
};

/// The newest version of the format that is understood here.
inline constexpr long newest_version = 1;

/// `cop.yaml`: what the project is and how it runs.
struct Charter {
  Location where;
  std::optional<Located<long>> version;
  Located<Id<struct Project>> id;
  Text title;
  std::optional<Located<Date>> started;
  std::optional<Located<Phase>> phase;
  std::optional<Located<ProjectKind>> kind;
  Text method;
  std::optional<Located<bool>> reconstructed;
  Text domain;
  std::optional<Located<Id<Member>>> facilitator;
  Text decision_rule;
  std::optional<Located<long>> meeting_every_days;
  Text jurisdiction;
  std::optional<Located<ClusterUnit>> cluster_by;
  std::optional<Located<long>> min_cell;
  Text funding, context, language;
  std::optional<Located<Date>> retention_until;
  PrivacySettings privacy;
  std::vector<AllowedIdentifier> allow;
  Text allow_salt;
  std::vector<Waiver> waivers;

  /// Written up afterwards from a paper or an old folder.
  [[nodiscard]] bool is_reconstructed() const { return reconstructed && reconstructed->value; }
};

}  // namespace cop
