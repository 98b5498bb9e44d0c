// Edits of thousands of files laid out at random: only the wanted lines change, or nothing does.

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cop/io/edit.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/text_lines.hpp"
#include "cop/io/yaml_values.hpp"
#include "support/random_yaml.hpp"

namespace {

using namespace cop::test;

constexpr unsigned files_of_each_layout = 1000;

/// A file such as members.yaml or question.yaml, with one of each thing that edits meet.
Written file_with(unsigned seed) {
  const auto member = [&](std::string id, bool with_note) {
    std::vector<std::pair<std::string, Written>> fields{{"id", text(std::move(id))},
                                                        {"role", text("active")}};
    if (with_note) fields.emplace_back("note", text("came late\nand left\n\nearly # truly"));
    if (seed % 3 == 0) fields.emplace_back("x_own", text("it's \"so\": yes, no"));
    if (seed % 5 == 0) fields.emplace_back("limits", list({text("1"), text("two words")}));
    return mapping(std::move(fields));
  };
  const Written tags = seed % 7 == 0 ? list({}) : list({text("one"), text("two words")});
  return mapping({{"title", text("recall letters that leave late")},
                  {"members", seed % 11 == 0 ? nothing()
                                             : list({member("gp01", seed % 2 == 0),
                                                     member("gp02", seed % 4 == 0)})},
                  {"tags", tags},
                  {"governance", mapping({{"triggers", mapping({{"reputation", text("no")},
                                                                {"publication", text("unknown")}})},
                                          {"answered_by", text("gp01")}})},
                  {"problem", text(seed % 3 == 0 ? "many\nwords" : "few words, no more")},
                  {"nothing_yet", nothing()}});
}

using Edit = std::function<std::optional<std::string>(const std::string&)>;

/// An edit, and which lines of the file it may touch: those that hold this word and, where the
/// value is a text of several lines, those of the text.
struct Kind {
  const char* name;
  Edit edit;
  std::vector<std::string> touched;
};

const std::vector<Kind>& kinds() {
  using cop::append_item, cop::set_key;
  static const std::vector<Kind> all{
      {"add a member",
       [](auto& t) { return append_item(t, "/members", "id: gp07\nrole: core\n"); },
       {"members", "~", "null", "gp02"}},
      {"add a word", [](auto& t) { return append_item(t, "/tags", "three"); }, {"tags", "two"}},
      {"make a list", [](auto& t) { return append_item(t, "/phases", "from: 2026-01-01"); }, {}},
      {"make a list inside",
       [](auto& t) { return append_item(t, "/governance/agreements", "with: hill"); },
       {"governance", "gp01"}},
      {"set a word",
       [](auto& t) {
         return set_key(t, "/members/0", {"role", "core"});
       },
       {"role", "active", "members"}},
      {"set a date",
       [](auto& t) {
         return set_key(t, "/members/0", {"left", "2026-02-12"});
       },
       {"members", "gp01"}},
      {"set an inner word",
       [](auto& t) {
         return set_key(t, "/governance/triggers", {"publication", "true"});
       },
       {"publication", "unknown", "triggers"}},
      {"set a word of a mapping that is not there",
       [](auto& t) {
         return set_key(t, "/governance/patient_consent", {"basis", "waiver"});
       },
       {"governance", "gp01"}},
      {"set a word where nothing is",
       [](auto& t) {
         return set_key(t, "/nothing_yet", {"a", "1"});
       },
       {"nothing_yet"}},
      {"set a text of several lines",
       [](auto& t) {
         return set_key(t, "", {"problem", "|-\n  one\n\n  # two"});
       },
       {"problem", "words", "many", "few"}},
      {"set a short text",
       [](auto& t) {
         return set_key(t, "", {"title", "\"a: b\""});
       },
       {"title", "recall", "letters"}},
  };
  return all;
}

/// The lines of the old text between those that both begin with and those that both end with.
std::vector<std::string> lost_lines(const std::string& before, const std::string& after) {
  std::vector<std::string> lost = cop::lines_of(before);
  std::vector<std::string> now = cop::lines_of(after);
  while (!lost.empty() && !now.empty() && lost.back() == now.back()) {
    lost.pop_back();
    now.pop_back();
  }
  const auto [first, first_now] = std::mismatch(lost.begin(), lost.end(), now.begin(), now.end());
  lost.erase(lost.begin(), first);
  return lost;
}

/// What is wrong with the edited text; empty when nothing is.
std::string damage(const Kind& kind, const std::string& before, const std::string& after,
                   int comments) {
  for (int i = 1; i <= comments; ++i) {
    if (after.find(fmt::format("# c{}.", i)) == after.npos) return fmt::format("lost # c{}.", i);
  }
  for (const std::string& line : lost_lines(before, after)) {
    const bool allowed =
        std::any_of(kind.touched.begin(), kind.touched.end(),
                    [&](const std::string& word) { return line.find(word) != line.npos; });
    if (!allowed && line.find_first_not_of(" ") != line.npos) return "touched: " + line;
  }
  const auto bare = std::count(after.begin(), after.end(), '\n');
  const bool windows = before.find("\r\n") != before.npos;
  const auto returns = std::count(after.begin(), after.end(), '\r');
  if (windows ? bare != returns : returns != 0) return "mixed line ends";
  if (after.starts_with("\xEF\xBB\xBF") != before.starts_with("\xEF\xBB\xBF")) return "lost BOM";
  const bool ended = before.ends_with('\n');
  if (after.ends_with('\n') != ended) return "another end of the file";
  return {};
}

struct Count {
  unsigned files = 0, refused = 0;
};

Count try_out(const Kind& kind, bool odd) {
  Count count;
  for (unsigned seed = 0; seed < files_of_each_layout; ++seed) {
    RandomYaml layout(seed, odd);
    const std::string before = layout.lay_out(file_with(seed));
    if (!cop::read_sound_yaml(cop::without_byte_order_mark(before))) continue;
    ++count.files;
    const auto after = kind.edit(before);
    if (!after) {
      ++count.refused;
      continue;
    }
    const std::string harm = damage(kind, before, *after, layout.comments());
    INFO(kind.name, ", seed ", seed, ":\n", before, "--- became\n", *after);
    CHECK(harm == "");
    if (!harm.empty()) break;
  }
  return count;
}

}  // namespace

TEST_CASE("edits of files laid out in usual ways change only their own lines and are not refused") {
  for (const Kind& kind : kinds()) {
    const Count count = try_out(kind, false);
    MESSAGE(std::string(kind.name)
            << ": " << count.files << " files, " << count.refused << " refused");
    CHECK(count.files == files_of_each_layout);
    CHECK(count.refused == 0);
  }
}

TEST_CASE("edits of files laid out in odd ways change only their own lines or are refused") {
  for (const Kind& kind : kinds()) {
    const Count count = try_out(kind, true);
    MESSAGE(std::string(kind.name)
            << ": " << count.files << " files, " << count.refused << " refused");
    CHECK(count.files > files_of_each_layout * 9 / 10);
    CHECK(count.refused * 20 < count.files);
  }
}
