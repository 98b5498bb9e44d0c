#pragma once

#include "cop/model/measure.hpp"
#include "cop/model/words.hpp"

namespace cop {

enum class Dated { write_up };
template <>
struct Words<Dated> {
  static constexpr Word<Dated> all[] = {{"write-up", Dated::write_up}};
};

enum class MeetingKind { meeting, workshop, webinar, visit, data, catch_up };
template <>
struct Words<MeetingKind> {
  static constexpr Word<MeetingKind> all[] = {
      {"meeting", MeetingKind::meeting}, {"workshop", MeetingKind::workshop},
      {"webinar", MeetingKind::webinar}, {"visit", MeetingKind::visit},
      {"data", MeetingKind::data},       {"catch-up", MeetingKind::catch_up}};
};

enum class Mode { in_person, video, phone, hybrid, online, none };
template <>
struct Words<Mode> {
  static constexpr Word<Mode> all[] = {{"in-person", Mode::in_person}, {"video", Mode::video},
                                       {"phone", Mode::phone},         {"hybrid", Mode::hybrid},
                                       {"online", Mode::online},       {"none", Mode::none}};
};

/// What a cycle is for.
enum class Purpose { collect, test, implement, spread };
template <>
struct Words<Purpose> {
  static constexpr Word<Purpose> all[] = {{"collect", Purpose::collect},
                                          {"test", Purpose::test},
                                          {"implement", Purpose::implement},
                                          {"spread", Purpose::spread}};
};

enum class AsPlanned { fully, partly, no };
template <>
struct Words<AsPlanned> {
  static constexpr Word<AsPlanned> all[] = {
      {"fully", AsPlanned::fully}, {"partly", AsPlanned::partly}, {"not", AsPlanned::no}};
};

/// The result beside the prediction.
enum class Compared { met, partly, not_met, unclear };
template <>
struct Words<Compared> {
  static constexpr Word<Compared> all[] = {{"met", Compared::met},
                                           {"partly", Compared::partly},
                                           {"not-met", Compared::not_met},
                                           {"unclear", Compared::unclear}};
};

enum class Decision { adopt, adapt, abandon, go_on, spread };
template <>
struct Words<Decision> {
  static constexpr Word<Decision> all[] = {{"adopt", Decision::adopt},
                                           {"adapt", Decision::adapt},
                                           {"abandon", Decision::abandon},
                                           {"continue", Decision::go_on},
                                           {"spread", Decision::spread}};
};

/// The four stages of a PDSA cycle.
enum class Stage { plan, carry_out, study, act };
template <>
struct Words<Stage> {
  static constexpr Word<Stage> all[] = {{"plan", Stage::plan},
                                        {"do", Stage::carry_out},
                                        {"study", Stage::study},
                                        {"act", Stage::act}};
};

enum class ObservationStage { baseline, during, after, follow_up };
template <>
struct Words<ObservationStage> {
  static constexpr Word<ObservationStage> all[] = {{"baseline", ObservationStage::baseline},
                                                   {"during", ObservationStage::during},
                                                   {"after", ObservationStage::after},
                                                   {"follow-up", ObservationStage::follow_up}};
};

enum class Qualifier { exactly, above, below, about };
template <>
struct Words<Qualifier> {
  static constexpr Word<Qualifier> all[] = {{"=", Qualifier::exactly},
                                            {">", Qualifier::above},
                                            {"<", Qualifier::below},
                                            {"about", Qualifier::about}};
};

/// Measured, worked out from what was measured, or made up to try the tool.
enum class Provenance { real, derived, synthetic };
template <>
struct Words<Provenance> {
  static constexpr Word<Provenance> all[] = {{"real", Provenance::real},
                                             {"derived", Provenance::derived},
                                             {"synthetic", Provenance::synthetic}};
};

enum class ActionStatus { done, open, dropped };
template <>
struct Words<ActionStatus> {
  static constexpr Word<ActionStatus> all[] = {{"done", ActionStatus::done},
                                               {"open", ActionStatus::open},
                                               {"dropped", ActionStatus::dropped}};
};

/// What is in the way: the article's three causes of failure first (Jiwa et al. 2011).
enum class BlockerKind {
  focus,
  motivation,
  management,
  resources,
  time,
  recruitment,
  data,
  ethics
};
template <>
struct Words<BlockerKind> {
  static constexpr Word<BlockerKind> all[] = {{"focus", BlockerKind::focus},
                                              {"motivation", BlockerKind::motivation},
                                              {"management", BlockerKind::management},
                                              {"resources", BlockerKind::resources},
                                              {"time", BlockerKind::time},
                                              {"recruitment", BlockerKind::recruitment},
                                              {"data", BlockerKind::data},
                                              {"ethics", BlockerKind::ethics}};
};

enum class ValueCycle { immediate, potential, applied, realised, reframing };
template <>
struct Words<ValueCycle> {
  static constexpr Word<ValueCycle> all[] = {{"immediate", ValueCycle::immediate},
                                             {"potential", ValueCycle::potential},
                                             {"applied", ValueCycle::applied},
                                             {"realised", ValueCycle::realised},
                                             {"reframing", ValueCycle::reframing}};
};

enum class FlowOf { people, practices, teams, patients, letters };
template <>
struct Words<FlowOf> {
  static constexpr Word<FlowOf> all[] = {{"people", FlowOf::people},
                                         {"practices", FlowOf::practices},
                                         {"teams", FlowOf::teams},
                                         {"patients", FlowOf::patients},
                                         {"letters", FlowOf::letters}};
};

}  // namespace cop
