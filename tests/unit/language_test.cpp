// Every heading and fixed phrase of a report comes from the catalogue, in English and in German.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/language/catalogue.hpp"
#include "cop/load/read_project.hpp"
#include "cop/model/ethics.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/render/chart_files.hpp"
#include "cop/report/render/html.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/render/text.hpp"
#include "cop/report/report_subject.hpp"
#include "cop/rules/rules.hpp"
#include "support/source_folder.hpp"
#include "support/sources.hpp"

using cop::CataloguePhrase;
using cop::Language;
using cop::PhraseText;

namespace {

std::set<std::string> placeholders(PhraseText text) {
  std::set<std::string> names;
  for (const std::string_view form : {text.one, text.many}) {
    for (std::size_t at = 0; at < form.size();) {
      const std::string_view name = cop::next_placeholder(form, at);
      if (!name.empty()) names.emplace(name);
    }
  }
  return names;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The text with a sign in place of each letter outside braces.
std::string veiled(std::string_view text) {
  std::string out;
  bool is_name = false;
  for (const char c : text) {
    is_name = c == '{' || (is_name && c != '}');
    out += is_letter(c) && !is_name ? std::string("ж") : std::string(1, c);
  }
  return out;
}

/// A language in which no phrase has a Latin letter: what has one comes from the project.
struct VeiledLanguage {
  std::vector<std::string> texts;
  cop::Translation translation{"ru", {}};

  VeiledLanguage() {
    texts.reserve(2 * cop::all_phrases().size());
    for (const CataloguePhrase& phrase : cop::all_phrases()) {
      texts.push_back(veiled(phrase.text.one));
      const std::string_view one = texts.back();
      texts.push_back(veiled(phrase.text.many));
      translation.texts[phrase.key] = {one, texts.back()};
    }
  }
};

/// All that the files of a folder say, each stretch of blanks as one.
std::string words_of_folder(const std::string& folder) {
  std::string words;
  for (const auto& file : cop::test::sources_below(folder, {".yaml"})) {
    words += " " + file.path.substr(folder.size() + 1);
    for (const std::string& line : file.lines) words += " " + line;
  }
  std::string out;
  for (const char c : words) {
    if (c != ' ' || !out.ends_with(' ')) out += c;
  }
  return out;
}

/// Runs of letters with single blanks between them. The letter of a practice stands before what
/// the project says.
std::vector<std::string> runs_of_letters(const std::string& text) {
  std::vector<std::string> runs;
  std::string run;
  for (const char c : text + "\n") {
    const bool is_single_blank = c == ' ' && !run.empty() && run.back() != ' ';
    if (is_letter(c) || is_single_blank) {
      run += c;
      continue;
    }
    if (run.size() > 2 && run[1] == ' ') run.erase(0, 2);
    while (run.ends_with(' ')) run.pop_back();
    if (run.size() > 1) runs.push_back(run);
    run.clear();
  }
  return runs;
}

/// What stands in reports as it is in every language: names of files and keys, and commands.
std::string same_everywhere() {
  std::string words = " cop yaml members question measures cycles text measured ";
  for (const cop::NamedTrigger& trigger : cop::triggers_of({})) {
    words += std::string(trigger.name) + " ";
  }
  return words;
}

const std::vector<std::string>& folders() {
  static const std::vector<std::string> all{
      "tests/reports/empty", "tests/reports/in-trouble", "tests/reports/flourishing",
      "examples/referral-letters", "examples/missed-appointments"};
  return all;
}

/// Every kind of report of the project, for its first member.
std::vector<cop::Report> reports_of(const cop::LoadedProject& loaded, const cop::Facts& facts,
                                    const Language& say) {
  std::vector<cop::Report> reports;
  // What rules say is English in every language.
  cop::Diagnostics findings = cop::check_project(facts);
  for (cop::Diagnostic& finding : findings) finding.rule = finding.message = finding.help = "ж";
  const auto& members = loaded.project.membership.members;
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    const bool is_of_member = kind->subject == cop::ReportSubject::member;
    if (is_of_member && members.empty()) continue;
    const auto found = cop::find_subject(
        *kind, facts, is_of_member ? members.front().id.value.text : std::string());
    if (!found.problem.empty()) continue;
    for (const cop::Audience audience : {cop::Audience::shared, cop::Audience::the_group}) {
      reports.push_back(cop::make_report(
          *kind, {facts, findings, found.id, audience, std::nullopt, std::nullopt, say}));
    }
  }
  return reports;
}

/// What a page or a picture says to its readers.
std::string without_markup(const std::string& markup) {
  std::string text;
  for (std::size_t at = 0; at < markup.size(); ++at) {
    if (markup.compare(at, 7, "<style>") == 0) at = markup.find("</style>", at);
    if (markup[at] != '<') {
      text += markup[at];
      continue;
    }
    at = markup.find('>', at);
    text += '\n';
  }
  for (const std::string_view sign : {"&quot;", "&amp;", "&lt;", "&gt;", "&#39;"}) {
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign)) {
      text.replace(at, sign.size(), ";");
    }
  }
  return text;
}

/// What every format says of it.
std::string all_of(const cop::Report& report) {
  const cop::Edition edition{report, "project"};
  std::string text = cop::text(report, 10'000);
  text += cop::markdown(edition, cop::app::built_in_template("md"));
  text += without_markup(
      cop::html(edition, cop::app::built_in_template("html"), cop::app::report_style()));
  for (const cop::RenderedFile& file : cop::chart_files(edition)) {
    text += without_markup(file.text);
  }
  return text;
}

}  // namespace

TEST_CASE("the German catalogue says every phrase, with everything that is filled in") {
  const auto english = cop::all_phrases();
  const auto german = cop::all_german_phrases();
  REQUIRE(english.size() == german.size());
  std::vector<std::string> problems;
  std::set<std::string_view> keys;
  for (std::size_t i = 0; i < english.size(); ++i) {
    const std::string key(english[i].key);
    if (!keys.insert(english[i].key).second) problems.push_back(key + " stands there twice");
    if (german[i].key != key) {
      problems.push_back(key + " stands beside " + std::string(german[i].key));
    }
    if (placeholders(english[i].text) != placeholders(german[i].text)) {
      problems.push_back(key + " has other names in braces in German");
    }
    if (english[i].text.many.empty() != german[i].text.many.empty()) {
      problems.push_back(key + " has one and many in one language only");
    }
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}

TEST_CASE("every phrase of the catalogue is used") {
  std::string code;
  for (const auto& source : cop::test::sources_below("lib/cop", {".cpp", ".hpp"})) {
    for (const std::string& line : source.lines) code += line + "\n";
  }
  const std::vector<std::string> found_by_key{"english/words.def", "english/chart_names.def"};
  std::vector<std::string> unused;
  for (const auto& file : cop::test::sources_below("lib/cop/language/english", {".def"})) {
    const auto ends = [&](const std::string& name) { return file.path.ends_with(name); };
    if (std::any_of(found_by_key.begin(), found_by_key.end(), ends)) continue;
    for (const std::string& line : file.lines) {
      if (!line.starts_with("COP_PHRASE(")) continue;
      const std::string key = line.substr(11, line.find(',') - 11);
      const std::size_t at = code.find("phrase::" + key);
      bool is_used = false;
      for (std::size_t from = at; from != code.npos; from = code.find("phrase::" + key, from + 1)) {
        const char next = code[from + 8 + key.size()];
        is_used = is_used || !(is_letter(next) || next == '_' || (next >= '0' && next <= '9'));
      }
      if (!is_used) unused.push_back(key);
    }
  }
  INFO(cop::test::list_of(unused));
  CHECK(unused.empty());
}

TEST_CASE("no word of a report comes from elsewhere than the catalogue and the project") {
  const VeiledLanguage veiled_language;
  const Language say(veiled_language.translation);
  std::vector<std::string> problems;
  for (const std::string& folder : folders()) {
    const cop::LoadedProject loaded = cop::read_project(cop::test::source_folder() + "/" + folder);
    const cop::Facts facts(loaded.project, *cop::Date::parse("2026-11-27"));
    const std::string words = words_of_folder(folder) + same_everywhere();
    for (const cop::Report& report : reports_of(loaded, facts, say)) {
      for (const std::string& run : runs_of_letters(all_of(report))) {
        if (words.find(run) != words.npos) continue;
        problems.push_back(fmt::format("{}: {}: \"{}\"", folder, report.title, run));
      }
    }
  }
  std::sort(problems.begin(), problems.end());
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}

TEST_CASE("numbers, days and periods are written as a language writes them") {
  const Language german(cop::german());
  CHECK(german.number(1234.5) == "1.234,5");
  CHECK(german.date(*cop::Date::parse("2026-02-12")) == "12.02.2026");
  CHECK(german.period(*cop::Period::parse("2026-03")) == "März 2026");
  CHECK(german.period(*cop::Period::parse("2026-W07")) == "KW 7/2026");
  CHECK(german.period(*cop::Period::parse("2026-Q1")) == "Q1/2026");
  CHECK(german.period(cop::Period::in_words("two years after")) == "two years after");
  for (const char* text : {"2026-03", "2026-W07", "2026-Q1", "2026-02-12"}) {
    CHECK(cop::english.period(*cop::Period::parse(text)) == text);
  }
}

TEST_CASE("a language is found by its code, with or without a country") {
  CHECK(cop::find_language("de") == Language(cop::german()));
  CHECK(cop::find_language("de-AT") == Language(cop::german()));
  CHECK(cop::find_language("en-AU") == cop::english);
  CHECK(!cop::find_language("fr"));
  CHECK(!cop::find_language(""));
}
