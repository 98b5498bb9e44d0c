#pragma once

#include <string>
#include <string_view>

#include "cop/language/language.hpp"
#include "cop/model/charter.hpp"
#include "cop/model/log_words.hpp"
#include "cop/model/member.hpp"
#include "cop/model/question.hpp"
#include "cop/model/words.hpp"

namespace cop {

/// What the keys of the phrases for the words of an enumeration begin with, in english/words.def.
template <class E>
inline constexpr std::string_view word_family{};
template <>
inline constexpr std::string_view word_family<Phase> = "phase_word";
template <>
inline constexpr std::string_view word_family<ProjectKind> = "kind_word";
template <>
inline constexpr std::string_view word_family<ClusterUnit> = "unit_word";
template <>
inline constexpr std::string_view word_family<Family> = "family_word";
template <>
inline constexpr std::string_view word_family<Direction> = "direction_word";
template <>
inline constexpr std::string_view word_family<Role> = "role_word";
template <>
inline constexpr std::string_view word_family<SelectionMethod> = "method_word";
template <>
inline constexpr std::string_view word_family<SelectionRule> = "rule_word";
template <>
inline constexpr std::string_view word_family<EthicsStatus> = "ethics_word";
template <>
inline constexpr std::string_view word_family<ConsentBasis> = "basis_word";
template <>
inline constexpr std::string_view word_family<MeetingKind> = "meeting_word";
template <>
inline constexpr std::string_view word_family<Mode> = "mode_word";
template <>
inline constexpr std::string_view word_family<AsPlanned> = "planned_word";
template <>
inline constexpr std::string_view word_family<Compared> = "compared_word";
template <>
inline constexpr std::string_view word_family<Decision> = "act_word";
template <>
inline constexpr std::string_view word_family<ObservationStage> = "stage_word";
template <>
inline constexpr std::string_view word_family<ActionStatus> = "action_word";
template <>
inline constexpr std::string_view word_family<BlockerKind> = "blocker_word";
template <>
inline constexpr std::string_view word_family<FlowOf> = "flow_word";

/// The phrase of this family for a word of the format; the word itself where there is none.
std::string told_word(const Language& say, std::string_view family, std::string_view word);

/// How a value of the format is told in the language: "quality-improvement".
template <class E>
std::string told(const Language& say, E value) {
  static_assert(!word_family<E>.empty(), "the words of this enumeration are in no catalogue");
  return told_word(say, word_family<E>, word(value));
}

/// A stage of the flow: one that the format names, or a group's own, as it was written.
std::string told_stage(const Language& say, std::string_view stage);

}  // namespace cop
