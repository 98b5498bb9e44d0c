// generate_logs FOLDER LOGS [--hand PERCENT] [--projects COUNT [--distinct COUNT]]: makes a project
// with so many cycle logs of about 2.3 KB each, or a folder of so many projects. 15 % of the logs
// are written as people edit them, the others as `cop` writes. Projects from `--distinct` on are
// hard links to those before. The same arguments give the same bytes on every machine.

#include <array>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/core.h>

#include "log.hpp"
#include "style.hpp"

namespace bench {
namespace {

namespace fs = std::filesystem;

struct Request {
  fs::path folder;
  int logs = 0;
  std::uint64_t hand_percent = 15;
  int projects = 0;
  int distinct = 0;
};

void write(const fs::path& path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw std::runtime_error(path.string() + " cannot be written");
}

constexpr std::array<std::pair<const char*, const char*>, 3> beside_the_logs{
    {{"cop.yaml",
      "cop: 1\nid: bench\ntitle: Letters sent in time\nphase: establish\nstarted: 2010-01-01\n"},
     {"question.yaml",
      "problem: Recall letters go out late.\n"
      "question: Do we send every recall letter within a week?\n"
      "governance:\n  triggers: {reputation: false, secondary_use: false, beyond_routine: false,\n"
      "    non_standard: false, cohort_comparison: false, randomised: false,\n"
      "    vulnerable_group: false, publication: false}\n"
      "  answered_by: gp01\n  answered_on: 2010-01-01\n"},
     {"measures.yaml",
      "measures:\n"
      "  - id: sent-in-time\n    name: Letters sent within a week\n    family: process\n"
      "    data: proportion\n    definition: Letters sent within seven days of the result\n"
      "    direction: higher\n"
      "  - id: minutes\n    name: Minutes for a letter\n    family: balancing\n    data: mean\n"
      "    definition: Minutes from opening the result to the signed letter\n"
      "    unit: min\n    direction: lower\n"}}};

std::string people() {
  std::string text = "practices:\n";
  for (int i = 1; i <= practices; ++i) text += fmt::format("  - id: practice-{}\n", i);
  text += "members:\n";
  for (int i = 1; i <= members; ++i) {
    text += fmt::format("  - id: gp{:02}\n    practice: practice-{}\n    role: {}\n", i,
                        (i - 1) % practices + 1, i == 1 ? "facilitator" : "core");
  }
  return text;
}

void write_project(const fs::path& folder, const Request& request, std::uint64_t seed) {
  fs::create_directories(folder / "cycles");
  for (const auto& [name, text] : beside_the_logs) write(folder / name, text);
  write(folder / "members.yaml", people());
  Numbers numbers(seed);
  for (int number = 0; number < request.logs; ++number) {
    const std::string id = log_id(numbers, number);
    const bool by_hand = numbers.below(100) < request.hand_percent;
    const Style style = by_hand ? hand_style(numbers) : Style();
    const std::string head =
        by_hand ? ""
                : "# A cycle log: what happened at one meeting. Mend it by hand, then run: cop "
                  "validate\n";
    write(folder / "cycles" / (id + ".yaml"),
          head + written(log_of_meeting(numbers, number, id), style));
  }
}

fs::path folder_of(const Request& request, int project) {
  return request.folder / fmt::format("project-{:05}", project);
}

void write_network(const Request& request) {
  const int distinct = request.distinct == 0 ? request.projects : request.distinct;
  for (int project = 0; project < request.projects; ++project) {
    if (project < distinct) {
      write_project(folder_of(request, project), request, static_cast<std::uint64_t>(project + 1));
    } else {
      fs::copy(folder_of(request, project % distinct), folder_of(request, project),
               fs::copy_options::recursive | fs::copy_options::create_hard_links);
    }
  }
}

Request request_of(int count, char** arguments) {
  if (count < 3 || count % 2 == 0) {
    throw std::invalid_argument(
        "usage: generate_logs FOLDER LOGS [--hand PERCENT] [--projects COUNT [--distinct COUNT]]");
  }
  Request request{arguments[1], std::atoi(arguments[2])};
  for (int i = 3; i < count; i += 2) {
    const std::string_view option = arguments[i];
    const int value = std::atoi(arguments[i + 1]);
    if (option == "--hand") {
      request.hand_percent = static_cast<std::uint64_t>(value);
    } else if (option == "--projects") {
      request.projects = value;
    } else if (option == "--distinct") {
      request.distinct = value;
    } else {
      throw std::invalid_argument(fmt::format("unknown option {}", option));
    }
  }
  return request;
}

}  // namespace
}  // namespace bench

int main(int count, char** arguments) try {
  const bench::Request request = bench::request_of(count, arguments);
  if (request.projects == 0) {
    bench::write_project(request.folder, request, 1);
  } else {
    bench::write_network(request);
  }
} catch (const std::invalid_argument& error) {
  fmt::print(stderr, "generate_logs: {}\n", error.what());
  return 2;
} catch (const std::exception& error) {
  fmt::print(stderr, "generate_logs: {}\n", error.what());
  return 3;
}
