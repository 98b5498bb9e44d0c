#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"member", ColumnType::text, "The member", Privacy::closed, true, "member"},
    {"role", ColumnType::text, "How the member takes part", Privacy::closed},
    {"name", ColumnType::text, "The member's name", Privacy::closed},
    {"profession", ColumnType::text, "The member's profession", Privacy::closed},
    {"practice", ColumnType::text, "The member's practice", Privacy::closed},
    {"invited_on", ColumnType::date, "When the member was invited", Privacy::closed},
    {"joined", ColumnType::date, "When the member joined", Privacy::closed},
    {"consented_on", ColumnType::date, "When the member consented", Privacy::closed},
    {"left", ColumnType::date, "When the member left", Privacy::closed},
    {"left_reason", ColumnType::text, "Why the member left", Privacy::closed},
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  std::vector<ExportRow> rows;
  for (const Member& m : input.facts.project.membership.members) {
    rows.push_back({as_value(m.id), as_value(m.role), as_value(m.name), as_value(m.profession),
                    as_value(m.practice), as_value(m.invited_on), as_value(m.joined),
                    as_value(m.consented_on), as_value(m.left), as_value(m.left_reason)});
  }
  return rows;
}

}  // namespace

extern const ExportTable members_export_table{
    "members", "The members of the group; only in a private export", columns, rows};

}  // namespace cop
