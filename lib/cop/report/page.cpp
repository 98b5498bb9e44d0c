#include "cop/report/page.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/report/phrases.hpp"

namespace cop {

#define COP_PAGE(name) extern const PageKind name##_page;
#include "cop/report/pages.def"
#undef COP_PAGE

namespace {

std::vector<std::string> called(const PageKind& kind, const Facts& facts, std::string_view typed) {
  if (kind.called != nullptr) return kind.called(facts, typed);
  std::vector<std::string> ids = kind.ids(facts);
  std::erase_if(ids, [typed](const std::string& id) { return id != typed; });
  return ids;
}

std::vector<Named> all_named(const Facts& facts, const PageKind* kind) {
  std::vector<Named> all;
  for (const PageKind* candidate : all_pages()) {
    if (kind != nullptr && candidate != kind) continue;
    for (std::string& id : candidate->ids(facts)) all.push_back({candidate, std::move(id)});
  }
  return all;
}

}  // namespace

std::span<const PageKind* const> all_pages() {
  static constexpr std::array kinds{
#define COP_PAGE(name) &name##_page,
#include "cop/report/pages.def"
#undef COP_PAGE
  };
  return kinds;
}

std::vector<Named> named(const Facts& facts, std::string_view typed, const PageKind* kind) {
  std::vector<Named> found;
  for (const PageKind* candidate : all_pages()) {
    if (kind != nullptr && candidate != kind) continue;
    for (std::string& id : called(*candidate, facts, typed)) {
      found.push_back({candidate, std::move(id)});
    }
  }
  const auto is_exact = [typed](const Named& one) { return one.id == typed; };
  if (std::any_of(found.begin(), found.end(), is_exact)) {
    std::erase_if(found, [&](const Named& one) { return !is_exact(one); });
  }
  return found;
}

std::vector<Named> most_like(const Facts& facts, std::string_view typed, const PageKind* kind) {
  std::vector<Named> all = all_named(facts, kind);
  std::vector<Named> like;
  std::copy_if(all.begin(), all.end(), std::back_inserter(like),
               [typed](const Named& one) { return one.id.find(typed) != std::string::npos; });
  if (!like.empty()) return like;
  std::vector<std::string> ids;
  for (const Named& one : all) ids.push_back(one.id);
  const std::string_view near = nearest(typed, ids);
  std::erase_if(all, [near](const Named& one) { return near.empty() || one.id != near; });
  return all;
}

Report page_of(const Named& thing, const Facts& facts) {
  Report report = thing.kind->page(facts, thing.id);
  const std::string left_out = left_out_text(english, facts.project);
  if (!left_out.empty()) report.face.push_back({left_out, Tone::caution});
  return masked(std::move(report), thing.kind->names);
}

std::string place_text(const Location& where) {
  return where.line > 0 ? fmt::format("{}:{}", where.file.view(), where.line) : where.file.text();
}

}  // namespace cop
