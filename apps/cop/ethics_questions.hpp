#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "cop/dialog.hpp"
#include "cop/model/question.hpp"

namespace cop::app {

/// One of the eight questions of the NHMRC whose yes calls for advice before data are collected.
struct EthicsQuestion {
  std::string_view name;
  std::optional<Located<Answer>> EthicsTriggers::*answer;
  const char* question;
  /// An example of a yes.
  const char* example;
};

/// All eight, in the order of the format.
extern const std::array<EthicsQuestion, 8> ethics_questions;

/// Asks the eight; what was answered before is suggested, else `unknown`.
EthicsTriggers ask_ethics_questions(Dialog& dialog, const EthicsTriggers& before);

/// Whether one of the answers is yes.
bool calls_for_advice(const EthicsTriggers& answers);

}  // namespace cop::app
