#include "cop/network/progress.hpp"

#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::chrono::milliseconds before_the_first{1000};
constexpr std::chrono::milliseconds between{100};

}  // namespace

Progress::Progress(const Session& session, std::size_t total)
    : session_(session), total_(total), next_(Clock::now() + before_the_first) {}

void Progress::show(std::size_t done) {
  if (!session_.env.terminals.err || session_.options.quiet || Clock::now() < next_) return;
  next_ = Clock::now() + between;
  const std::string line = fmt::format("{} of {} projects", done, total_);
  shown_columns_ = line.size();
  session_.env.err.write("\r" + line);
  session_.env.err.flush();
}

void Progress::clear() {
  if (shown_columns_ == 0) return;
  session_.env.err.write("\r" + std::string(shown_columns_, ' ') + "\r");
  session_.env.err.flush();
  shown_columns_ = 0;
}

}  // namespace cop::app
