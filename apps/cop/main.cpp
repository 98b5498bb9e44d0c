#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

#include "cop/cli.hpp"
#include "cop/io/process.hpp"
#include "cop/terminal_input.hpp"

namespace {

class FileOutput : public cop::app::Output {
 public:
  FileOutput(std::FILE* file, int stream) : file_(file), stream_(stream) {}
  void write(std::string_view text) override {
    failed_ = std::fwrite(text.data(), 1, text.size(), file_) != text.size() || failed_;
  }
  void flush() override { failed_ = std::fflush(file_) != 0 || failed_; }
  [[nodiscard]] std::size_t columns() const override {
    return cop::terminal_columns(stream_).value_or(Output::columns());
  }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  std::FILE* file_;
  int stream_;
  bool failed_ = false;
};

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// The day where the user is, not the one in Greenwich.
cop::Date clock_day() {
  const std::time_t now = std::time(nullptr);
  const std::tm local = *std::localtime(&now);
  const auto month = static_cast<unsigned>(local.tm_mon + 1);
  return cop::Date::first_of_month(local.tm_year + 1900, month).plus_days(local.tm_mday - 1);
}

std::uint64_t random_bits() {
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) | device();
}

}  // namespace

int main(int argc, char** argv) {
  cop::open_missing_streams();
  cop::survive_size_limit();
  FileOutput out(stdout, 1);
  FileOutput err(stderr, 2);
  cop::app::TerminalInput in(err, variable);
  cop::app::Env env{in,
                    out,
                    err,
                    {cop::is_terminal(0), cop::is_terminal(1), cop::is_terminal(2)},
                    cop::current_folder(),
                    variable,
                    clock_day,
                    random_bits,
                    cop::run_program,
                    cop::feed_program};
  const auto code = cop::app::run({argv + 1, argv + argc}, env);
  out.flush();
  if (out.failed()) {
    err.write("cop: the output could not be written completely\n");
    return static_cast<int>(cop::app::ExitCode::environment);
  }
  return static_cast<int>(code);
}
