#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/model/facts.hpp"
#include "cop/record/given.hpp"

namespace cop::app {

/// The log that the flags fill. A cycle's fields go into the entry of the cycle that is spoken of.
struct Answering {
  const Facts& facts;
  Date today;
  CycleLog& log;
  /// What --cycle says.
  std::string cycle;
};

/// One flag with an answer: how it is written, and how it gets into the log. `keys` are the keys of
/// the format that the text, or its parts between semicolons, stand for.
struct AnswerFlag {
  const char* group;
  const char* name;
  const char* value;
  const char* help;
  void (*apply)(const Given& given, std::string_view keys, Answering& into);
  std::string_view keys = {};
};

/// The flags by group, in the order of the help.
std::span<const AnswerFlag> answer_flags();

/// Whether the flag fills a field that holds one value.
bool takes_one(const AnswerFlag& flag);

}  // namespace cop::app
