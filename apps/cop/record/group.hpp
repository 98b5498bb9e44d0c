#pragma once

#include <string>
#include <vector>

#include "cop/record/interview.hpp"

namespace cop::app {

/// The members as the answers so far leave them: with those who join.
std::vector<Member> members_with(const Answers& answers, const Facts& facts);

/// Those of them who have not left before the day, nor leave by the answers. Who joins later may
/// have come before, and is among them.
std::vector<Member> members_on(Date day, const Answers& answers, const Facts& facts);

/// "1 gp01, 2 gp02 Ben Roe".
std::string numbered(const std::vector<Member>& members);

/// The code of a member, for examples.
std::string some_member(const Asking& asking);

/// Their codes, for Tab.
Completions completing(const std::vector<Member>& members);

/// Codes with blanks between.
std::string codes_of(const std::vector<Located<Id<Member>>>& members);

/// The code of a member from the code, its number in the list or a clear beginning; the complaint
/// where there is none.
std::string read_member(const std::string& typed, const std::vector<Member>& members,
                        std::string& code);

/// The code where it is clear which member is meant; otherwise what was typed, for the rules to
/// complain about.
std::string member_meant(const std::string& typed, const std::vector<Member>& members);

}  // namespace cop::app
