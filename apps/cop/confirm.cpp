#include "cop/confirm.hpp"

#include <string_view>

#include "cop/dialog.hpp"
#include "cop/session.hpp"

namespace cop::app {

bool confirm(const std::string& question, const Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  const auto check = [](const std::string& text) {
    const bool legal = std::string_view("yYnN").find(text.front()) != std::string_view::npos;
    return std::string(legal ? "" : "please answer y or n");
  };
  try {
    const std::string answer =
        dialog.ask({question + " [Y]es, [n]o", "y does it, n leaves all as it is", "", check});
    return answer.empty() || answer.front() == 'y' || answer.front() == 'Y';
  } catch (const Abandoned&) {
    return false;
  }
}

}  // namespace cop::app
