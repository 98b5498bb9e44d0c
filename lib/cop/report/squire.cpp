#include "cop/report/squire.hpp"

#include "cop/language/phrases/squire.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/squire_methods.hpp"
#include "cop/report/squire_results.hpp"

namespace cop {
namespace {

SquireItem from_text(const std::string& title, const Text& text, const char* file,
                     const std::string& to_do) {
  SquireItem item{title, {}, {}};
  if (text.given()) {
    item.found.push_back({text->value, file});
  } else {
    item.to_do.emplace_back(to_do);
  }
  return item;
}

SquireItem title_item(const Language& say, const Facts& facts) {
  return from_text(say(phrase::squire_title), facts.project.charter.title, "cop.yaml",
                   say(phrase::say_it_improves));
}

SquireItem rationale_item(const Language& say, const Facts& facts) {
  const Question& question = facts.project.question;
  SquireItem item = from_text(say(phrase::squire_rationale), question.rationale, "question.yaml",
                              say(phrase::write_rationale));
  for (const Driver& driver : question.drivers) {
    const std::string under =
        driver.under.value.empty() ? "" : say(phrase::driver_under, driver.under.value);
    item.found.push_back({say(phrase::driver_is, driver.text->value, under), "question.yaml"});
  }
  return item;
}

SquireItem aims_item(const Language& say, const Facts& facts) {
  SquireItem item{say(phrase::squire_aims), {}, {}};
  for (const Aim& aim : facts.project.question.aims) {
    const Text& text = aim.statement.given() ? aim.statement : Text(aim.id.value.text);
    item.found.push_back({text->value, "question.yaml"});
    const bool smart = aim.measure && aim.to && aim.by;
    if (!smart) item.to_do.push_back(say(phrase::write_aim, aim.id.value.text));
  }
  if (item.found.empty()) item.to_do.emplace_back(say(phrase::write_aims));
  return item;
}

SquireItem context_item(const Language& say, const Facts& facts) {
  const Project& project = facts.project;
  SquireItem item{say(phrase::squire_context), {}, {}};
  if (project.charter.context.given()) {
    item.found.push_back({project.charter.context->value, "cop.yaml"});
  }
  if (project.question.context.given()) {
    item.found.push_back({project.question.context->value, "question.yaml"});
  }
  if (item.found.empty()) {
    item.to_do.emplace_back(say(phrase::write_context));
  }
  return item;
}

}  // namespace

void keep_newest_cycles(const ReportInput& input, SquireItem& item) {
  item.cycles = item.found.size();
  item.left_out = keep_newest(input.is_overview, item.found, most_cycles);
}

std::vector<SquireItem> squire_items(const ReportInput& input) {
  const Facts& facts = input.facts;
  const Project& project = facts.project;
  std::vector<SquireItem> items{
      title_item(input.say, facts),
      {input.say(phrase::squire_abstract), {}, {input.say(phrase::write_abstract)}},
      from_text(input.say(phrase::squire_problem), project.question.problem, "question.yaml",
                input.say(phrase::write_problem)),
      {input.say(phrase::squire_knowledge), {}, {input.say(phrase::write_knowledge)}},
      rationale_item(input.say, facts),
      aims_item(input.say, facts),
      context_item(input.say, facts)};
  for (SquireItem& item : squire_methods(input)) items.push_back(std::move(item));
  for (SquireItem& item : squire_results(input)) items.push_back(std::move(item));
  items.push_back(from_text(input.say(phrase::squire_funding), project.charter.funding, "cop.yaml",
                            input.say(phrase::write_funding)));
  return items;
}

}  // namespace cop
