#include <array>

#include "cop/command.hpp"

namespace cop::app {

#define COP_COMMAND(name) extern const Command name##_command;
#include "cop/commands.def"
#undef COP_COMMAND

std::span<const Command* const> all_commands() {
  static constexpr std::array commands{
#define COP_COMMAND(name) &name##_command,
#include "cop/commands.def"
#undef COP_COMMAND
  };
  return commands;
}

}  // namespace cop::app
