#include "cop/agreed.hpp"

#include "cop/dialog.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

bool answers_yes(const std::string& question, const Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  try {
    return dialog.choose(question + " [Y]es, [n]o", "yn", 'y') == 'y';
  } catch (const Abandoned&) {
    return false;
  }
}

}  // namespace

bool agreed(const std::string& preview, const std::string& question, bool yes,
            const Session& session) {
  const bool asks = !yes && session.may_ask();
  session.env.out.flush();
  if (asks || !session.options.quiet) session.env.err.write(preview);
  return !asks || answers_yes(question, session);
}

}  // namespace cop::app
