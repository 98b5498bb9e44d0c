#include "cop/report/contributors.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace cop {
namespace {

constexpr std::size_t fewest = 3;

bool is_empty(const Figure& figure) {
  const Observation& o = *figure.observation;
  const bool of_nobody = (o.denominator && o.denominator->value <= 0) || (o.n && o.n->value <= 0);
  return of_nobody || (!figure.value && !o.numerator);
}

}  // namespace

Contributors::Contributors(const Facts& facts) {
  const Membership& membership = facts.project.membership;
  std::set<std::string_view> known;
  for (const Practice& practice : membership.practices) known.insert(practice.id.value.text);
  for (const Member& member : membership.members) {
    if (!member.practice) continue;
    known.insert(member.practice->value.text);
    practices_.emplace(member.id.value.text, member.practice->value.text);
  }
  all_ = known.empty() ? membership.members.size() : known.size();
  const FlowStep* recruited = find_step(facts.flow, FlowOf::practices, "recruited");
  if (recruited != nullptr) all_ = std::max(all_, static_cast<std::size_t>(recruited->n));
  if (all_ == 0) all_ = fewest;
}

bool Contributors::are_few() const { return all_ < fewest; }

bool Contributors::are_few_in(std::span<const Figure> figures) const {
  enum class Kind { practice, member };
  std::set<std::pair<Kind, std::string_view>> named;
  std::size_t not_named = 0;
  for (const Figure& figure : figures) {
    if (is_empty(figure)) continue;
    const Observation& o = *figure.observation;
    if (o.practice) {
      named.emplace(Kind::practice, o.practice->value.text);
    } else if (o.member) {
      const auto practice = practices_.find(o.member->value.text);
      if (practice == practices_.end()) {
        named.emplace(Kind::member, o.member->value.text);
      } else {
        named.emplace(Kind::practice, practice->second);
      }
    } else {
      const std::size_t given = o.practices ? static_cast<std::size_t>(o.practices->value) : all_;
      not_named = std::max(not_named, given);
    }
  }
  const std::size_t number = std::max(named.size(), not_named);
  return number > 0 && number < fewest;
}

bool Contributors::are_few_members_in(std::span<const Figure> figures) {
  std::set<std::string_view> members;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    if (o.practice || !o.member) return false;
    if (!is_empty(figure)) members.insert(o.member->value.text);
  }
  return !figures.empty() && members.size() < fewest;
}

bool Contributors::are_few_practices_in(std::span<const Figure> figures) const {
  bool any_practice = false;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    if (!o.practice && !o.member) return false;
    any_practice = any_practice || (o.practice && !is_empty(figure));
  }
  return any_practice && !are_few() && are_few_in(figures);
}

}  // namespace cop
