#include "cop/schema/key_help.hpp"

#include <algorithm>

namespace cop {
namespace {

constexpr KeyHelp sentences[] = {
#define COP_KEY_HELP(path, sentence) {#path, sentence},
#include "cop/schema/key_help/ballot.def"
#include "cop/schema/key_help/cop.def"
#include "cop/schema/key_help/cycle.def"
#include "cop/schema/key_help/measures.def"
#include "cop/schema/key_help/members.def"
#include "cop/schema/key_help/question.def"
#include "cop/schema/key_help/shared.def"
#undef COP_KEY_HELP
};

}  // namespace

std::span<const KeyHelp> all_key_help() { return sentences; }

std::string_view key_help(std::string_view path) {
  const auto found = std::find_if(std::begin(sentences), std::end(sentences),
                                  [&](const KeyHelp& help) { return help.path == path; });
  return found == std::end(sentences) ? std::string_view() : found->sentence;
}

}  // namespace cop
