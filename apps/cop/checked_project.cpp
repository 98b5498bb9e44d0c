#include "cop/checked_project.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "cop/io/file.hpp"
#include "cop/io/text_check.hpp"
#include "cop/model/facts.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/essentials.hpp"
#include "cop/rules/log_check.hpp"
#include "cop/rules/rules.hpp"

namespace cop::app {
namespace {

/// Tells a text that was changed from the one that was read; eight bytes at a time.
std::uint64_t hash_of(std::string_view text) {
  constexpr std::uint64_t golden_ratio = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = text.size();
  std::uint64_t bytes = 0;
  const auto join = [&](std::size_t begin, std::size_t size) {
    std::memcpy(&bytes, text.data() + begin, size);
    hash = std::rotl((hash ^ bytes) * golden_ratio, 29);
  };
  constexpr std::size_t word = sizeof bytes, words = 4 * word;
  std::size_t begin = 0;
  for (; text.size() - begin >= words; begin += words) {
    join(begin, word);
    join(begin + word, word);
    join(begin + 2 * word, word);
    join(begin + 3 * word, word);
  }
  for (; text.size() - begin >= word; begin += word) join(begin, word);
  join(begin, text.size() - begin);
  return hash;
}

}  // namespace

CheckedProject::CheckedProject(const std::string& folder, Date today, const ReadBy& by)
    : folder_(folder) {
  std::optional<LogCheck> logs;
  const auto look = [&](const SharedFiles& shared, const JustRead& read) {
    if (is_over(shared.charter)) return;
    if (!logs) logs.emplace(shared, today);
    logs->look_at_text(read.file, read.text);
    if (read.log != nullptr) {
      logs->look_at(*read.log, read.text);
      keep_essentials(*read.log);
    }
    let_go(read);
  };
  loaded_ = read_project_log_by_log(folder, look, by);
  const Facts facts(loaded_.project, reference_day(loaded_.project, today));
  for (Diagnostic& finding : logs ? check_project(facts, *logs) : check_project(facts)) {
    findings().push_back(std::move(finding));
  }
  sort_by_place(findings());
}

void CheckedProject::let_go(const JustRead& read) {
  let_go_.emplace_back(read.file, hash_of(read.text));
  std::string().swap(read.text);
}

void CheckedProject::fetch_texts() {
  for (const Diagnostic& finding : findings()) {
    fetch_text(finding.where.file);
    for (const Related& related : finding.related) fetch_text(related.where.file);
    for (const TextEdit& edit : finding.fix) fetch_text(edit.where.file);
  }
}

void CheckedProject::fetch_text(const FileName& file) {
  const auto known =
      std::lower_bound(let_go_.begin(), let_go_.end(), file,
                       [](const auto& one, const FileName& wanted) { return one.first < wanted; });
  if (known == let_go_.end() || known->first != file) return;
  std::string& text = loaded_.project.sources[file.text()];
  if (!text.empty()) return;
  FileBytes again = read_file(join(folder_, file.view()));
  again.bytes.erase(0, again.bytes.size() - without_byte_order_mark(again.bytes).size());
  if (again.ok() && hash_of(again.bytes) == known->second) text = std::move(again.bytes);
}

}  // namespace cop::app
