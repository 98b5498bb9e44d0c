#include "cop/ballot/read_votes.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/findings/table_findings.hpp"
#include "cop/io/csv.hpp"
#include "cop/load/convert.hpp"
#include "cop/record/given_file.hpp"
#include "cop/session.hpp"
#include "cop/typed_text.hpp"

namespace cop::app {
namespace {

[[noreturn]] void refuse(Diagnostics findings, const Session& session) {
  throw Abandoned(show_table_findings(std::move(findings), session) +
                  "nothing was counted: mend the table and count again");
}

std::vector<CsvRow> rows_in(const std::string& file, Session& session) {
  Diagnostics findings;
  const std::string name = name_given(file);
  const auto text = csv_text(name, bytes_given("--data", file, session), findings);
  if (!text) refuse(findings, session);
  const std::vector<char> delimiters = csv_delimiters(text->text);
  const auto rows =
      read_csv(name, text->text, delimiters.empty() ? ',' : delimiters.front(), findings);
  if (!rows) refuse(findings, session);
  return *rows;
}

Diagnostic finding_at(const CsvCell& cell, std::string message, std::string help) {
  return {Severity::error, "bad-number", cell.where, std::move(message), {}, std::move(help)};
}

/// A whole number from 1; others throw.
std::optional<Diagnostic> read_rank(const CsvCell& cell, const std::string& text,
                                    std::optional<int>& rank) {
  long number = 0;
  constexpr long most = 1'000'000;
  if (!convert({text, false}, number) && number >= 1 && number <= most) {
    rank = static_cast<int>(number);
    return std::nullopt;
  }
  return finding_at(cell, fmt::format("\"{}\" is no rank", shown(text, 30)),
                    "write 1 for the best, 2 for the second and so on; leave the cell empty where "
                    "the option is not ranked");
}

std::optional<Diagnostic> read_rating(const CsvCell& cell, const std::string& text,
                                      std::optional<SelectionRule> rule,
                                      std::optional<double>& rating) {
  double number = 0;
  if (convert({text, false}, number)) {
    return finding_at(cell, fmt::format("\"{}\" is no number", shown(text, 30)),
                      "write a number, or leave the cell empty");
  }
  const bool is_panel = rule.value_or(SelectionRule::rand) == SelectionRule::rand;
  if (is_panel && (number < 1 || number > 9 || number != std::floor(number))) {
    return finding_at(cell, fmt::format("{} is no rating of a panel", text),
                      "write a whole number from 1 to 9, or count with --rule mean-rating");
  }
  rating = number;
  return std::nullopt;
}

std::vector<std::string> options_in(const CsvRow& header) {
  std::vector<std::string> options;
  for (std::size_t i = 1; i < header.size(); ++i) {
    options.push_back(trimmed(header[i].text));
    if (std::count(options.begin(), options.end(), options.back()) == 1) continue;
    throw UsageError(
        fmt::format("--data: two columns are called \"{}\"", shown(options.back(), 60)));
  }
  return options;
}

}  // namespace

Votes read_votes(const std::string& file, std::optional<SelectionRule> rule, Session& session) {
  const std::vector<CsvRow> rows = rows_in(file, session);
  const std::string first = rows.empty() ? "" : trimmed(rows.front().front().text);
  const bool are_ranks = first == "voter";
  if ((!are_ranks && first != "member") || rows.front().size() < 2) {
    throw UsageError(
        "--data: the first column must be called voter (then a column of ranks for each option) "
        "or member (then ratings or points)");
  }
  Votes votes{options_in(rows.front()), {}, {}, {}};
  std::vector<stats::Points>& numbers =
      rule == SelectionRule::points ? votes.points : votes.ratings;
  Diagnostics findings;
  for (std::size_t row = 1; row < rows.size(); ++row) {
    stats::Ranking ranking(votes.options.size());
    stats::Points given(votes.options.size());
    for (std::size_t i = 0; i < votes.options.size(); ++i) {
      const CsvCell& cell = rows[row][i + 1];
      const std::string text = trimmed(cell.text);
      if (text.empty()) continue;
      const auto wrong =
          are_ranks ? read_rank(cell, text, ranking[i]) : read_rating(cell, text, rule, given[i]);
      if (wrong) findings.push_back(*wrong);
    }
    if (are_ranks) {
      votes.rankings.push_back(std::move(ranking));
    } else {
      numbers.push_back(std::move(given));
    }
  }
  if (!findings.empty()) refuse(findings, session);
  return votes;
}

}  // namespace cop::app
