#include "cop/edits/phase.hpp"

#include <fmt/format.h>

#include "cop/io/edit.hpp"

namespace cop::app {

SharedEdit enter_phase(Phase phase) {
  const std::string name(word(phase));
  return {"cop.yaml", "the phase is " + name,
          [name](const std::string& text) {
            return set_key(text, "", {"phase", name});
          },
          fmt::format("phase: {}\n", name)};
}

}  // namespace cop::app
