#pragma once

#include "cop/model/question.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// The texts of the question that are given: problem, question, rationale, context. All others stay
/// as they are.
SharedEdit word_question(const Question& texts);

/// What is given of an aim: a new aim, or other values of the one with its id.
SharedEdit set_aim(const Aim& aim);

}  // namespace cop::app
