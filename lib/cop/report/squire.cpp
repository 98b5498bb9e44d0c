#include "cop/report/squire.hpp"

#include <fmt/core.h>

#include "cop/report/squire_methods.hpp"
#include "cop/report/squire_results.hpp"

namespace cop {
namespace {

SquireItem from_text(const char* title, const Text& text, const char* file, const char* to_do) {
  SquireItem item{title, {}, {}};
  if (text.given()) {
    item.found.push_back({text.value, file});
  } else {
    item.to_do.emplace_back(to_do);
  }
  return item;
}

SquireItem title_item(const Facts& facts) {
  return from_text("Title", facts.project.charter.title, "cop.yaml",
                   "say that it is about improving care");
}

SquireItem rationale_item(const Facts& facts) {
  const Question& question = facts.project.question;
  SquireItem item = from_text("Rationale", question.rationale, "question.yaml",
                              "why the change should work: the model or theory behind it");
  for (const Driver& driver : question.drivers) {
    const std::string under =
        driver.under.value.empty() ? "" : " (under " + driver.under.value + ")";
    item.found.push_back({"Driver: " + driver.text.value + under, "question.yaml"});
  }
  return item;
}

SquireItem aims_item(const Facts& facts) {
  SquireItem item{"Specific aims", {}, {}};
  for (const Aim& aim : facts.project.question.aims) {
    const Text& text = aim.statement.given() ? aim.statement : Text(aim.id.value.text);
    item.found.push_back({text.value, "question.yaml"});
    const bool smart = aim.measure && aim.to && aim.by;
    if (!smart)
      item.to_do.push_back(
          fmt::format("a measure, a goal and a day for the aim {}", aim.id.value.text));
  }
  if (item.found.empty())
    item.to_do.emplace_back("what was to be reached, by how much and by when");
  return item;
}

SquireItem context_item(const Facts& facts) {
  const Project& project = facts.project;
  SquireItem item{"Context", {}, {}};
  if (project.charter.context.given()) {
    item.found.push_back({project.charter.context.value, "cop.yaml"});
  }
  if (project.question.context.given()) {
    item.found.push_back({project.question.context.value, "question.yaml"});
  }
  if (item.found.empty()) {
    item.to_do.emplace_back("the practices, the people and what was there before");
  }
  return item;
}

}  // namespace

std::vector<SquireItem> squire_items(const ReportInput& input) {
  const Facts& facts = input.facts;
  const Project& project = facts.project;
  std::vector<SquireItem> items{
      title_item(facts),
      {"Abstract", {}, {"write it last, from the sections below"}},
      from_text("Problem description", project.question.problem, "question.yaml",
                "what is wrong here, with evidence"),
      {"Available knowledge", {}, {"what is known about the problem already, with references"}},
      rationale_item(facts),
      aims_item(facts),
      context_item(facts)};
  for (SquireItem& item : squire_methods(input)) items.push_back(std::move(item));
  for (SquireItem& item : squire_results(input)) items.push_back(std::move(item));
  items.push_back(from_text("Funding", project.charter.funding, "cop.yaml",
                            "who paid, and what part they had in it; or that nobody did"));
  return items;
}

}  // namespace cop
