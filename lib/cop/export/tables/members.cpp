#include <algorithm>
#include <map>

#include "cop/export/export_value.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"member", ColumnType::text, "The member; no other table of a default export names one",
     Privacy::code, true, "member"},
    {"role", ColumnType::text, "How the member takes part; withheld where few have the same role"},
    {"name", ColumnType::text, "The member's name", Privacy::closed},
    {"profession", ColumnType::text, "The member's profession", Privacy::closed},
    {"practice", ColumnType::text, "The member's practice", Privacy::closed},
    {"invited_on", ColumnType::date, "When the member was invited", Privacy::closed},
    {"joined", ColumnType::date, "When the member joined", Privacy::closed},
    {"consented_on", ColumnType::date, "When the member consented", Privacy::closed},
    {"left", ColumnType::date, "When the member left", Privacy::closed},
    {"left_reason", ColumnType::text, "Why the member left", Privacy::closed},
};

using Roles = std::map<Role, bool>;

/// Whether so few have a role that it would tell who they are, or that their number would follow
/// from those of the others.
Roles telling_roles(const Membership& membership, long min_cell) {
  std::map<Role, long> numbers;
  for (const Member& member : membership.members) {
    if (member.role) ++numbers[member.role->value];
  }
  std::vector<long> counts;
  for (const auto& [role, number] : numbers) counts.push_back(number);
  const Suppression suppression = suppress(counts, min_cell);
  Roles telling;
  std::size_t at = 0;
  for (const auto& [role, number] : numbers) telling[role] = suppression.hidden[at++];
  return telling;
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  const Membership& membership = input.facts.project.membership;
  const Roles telling = telling_roles(membership, input.min_cell);
  std::vector<ExportRow> rows;
  for (const Member& m : membership.members) {
    const bool hides = !input.is_private && m.role && telling.at(m.role->value);
    withheld.cells += hides ? 1 : 0;
    rows.push_back({as_value(m.id), hides ? ExportValue() : as_value(m.role), as_value(m.name),
                    as_value(m.profession), as_value(m.practice), as_value(m.invited_on),
                    as_value(m.joined), as_value(m.consented_on), as_value(m.left),
                    as_value(m.left_reason)});
  }
  return rows;
}

}  // namespace

extern const ExportTable members_export_table{"members", "The members of the group", columns, rows};

}  // namespace cop
