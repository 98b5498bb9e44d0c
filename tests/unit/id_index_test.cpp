#include "cop/model/id_index.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/model/member.hpp"

using cop::Id;
using cop::IdIndex;
using cop::Member;

namespace {

std::vector<Member> members_of(const std::vector<std::string>& ids) {
  std::vector<Member> members(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) members[i].id.value.text = ids[i];
  return members;
}

}  // namespace

TEST_CASE("a thing is found by its id, and none where nothing has the id") {
  const std::vector<Member> members = members_of({"gp01", "nurse-of-the-harbour", "x"});
  const IdIndex<Member> index(members);
  CHECK(index.find(Id<Member>("gp01")) == &members[0]);
  CHECK(index.find(Id<Member>("nurse-of-the-harbour")) == &members[1]);
  CHECK(index.find(Id<Member>("x")) == &members[2]);
  for (const char* other : {"gp02", "GP01", "p01", "gp01 ", "", "y", "nurse-of-the-harbours"}) {
    CHECK(index.find(Id<Member>(other)) == nullptr);
  }
}

TEST_CASE("of two things with one id the first is found") {
  const std::vector<Member> members = members_of({"gp01", "gp02", "gp01", "gp02"});
  const IdIndex<Member> index(members);
  CHECK(index.find(Id<Member>("gp01")) == &members[0]);
  CHECK(index.find(Id<Member>("gp02")) == &members[1]);
}

TEST_CASE("things without an id are found by the empty one, as all others by theirs") {
  const std::vector<Member> members = members_of({"gp01", "", ""});
  CHECK(IdIndex<Member>(members).find(Id<Member>("")) == &members[1]);
}

TEST_CASE("nothing is found among no things") {
  const std::vector<Member> none;
  const IdIndex<Member> index(none);
  CHECK(index.find(Id<Member>("gp01")) == nullptr);
  CHECK(index.find(Id<Member>("")) == nullptr);
}

TEST_CASE("all are found among many that look alike") {
  std::vector<std::string> ids;
  for (int n = 0; n < 2000; ++n) {
    ids.push_back("practice-" + std::to_string(n));
    ids.push_back(std::to_string(n) + "-at-the-harbour");
    ids.push_back("g" + std::to_string(n));
  }
  const std::vector<Member> members = members_of(ids);
  const IdIndex<Member> index(members);
  for (const Member& member : members) CHECK(index.find(member.id.value) == &member);
  CHECK(index.find(Id<Member>("practice-2000")) == nullptr);
}

TEST_CASE("random ids are found as a map finds them") {
  std::mt19937 random(20261127);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> ids(random() % 60);
    for (std::string& id : ids) {
      for (auto size = random() % 12; size > 0; --size) id += "ab-1"[random() % 4];
    }
    const std::vector<Member> members = members_of(ids);
    const IdIndex<Member> index(members);
    std::map<std::string, const Member*> firsts;
    for (std::size_t i = 0; i < ids.size(); ++i) firsts.emplace(ids[i], &members[i]);
    for (const auto& [id, first] : firsts) CHECK(index.find(Id<Member>(id)) == first);
    CHECK(index.find(Id<Member>("ab-1c")) == nullptr);
  }
}
