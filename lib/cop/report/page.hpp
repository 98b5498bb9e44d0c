#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cop/model/facts.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// One kind of thing that `cop show` has a page for.
struct PageKind {
  std::string_view name;
  /// The list that shows all of them.
  std::string_view list;
  /// The full names of all of them.
  std::vector<std::string> (*ids)(const Facts&);
  /// Which of them a typed word may name; null where only the full name does.
  std::vector<std::string> (*called)(const Facts&, std::string_view typed);
  /// The page of one of them.
  Report (*page)(const Facts&, const std::string& id);
  Names names = Names::hidden;
};

/// The kinds in the order of pages.def.
std::span<const PageKind* const> all_pages();

/// One thing that a typed word may name.
struct Named {
  const PageKind* kind = nullptr;
  std::string id;
};

/// What a typed word may name, of one kind or, for null, of any. A full name means nothing else.
std::vector<Named> named(const Facts& facts, std::string_view typed, const PageKind* kind);

/// What is most like a word that names nothing: names that begin with it or hold it, else the one
/// that is nearest to it.
std::vector<Named> most_like(const Facts& facts, std::string_view typed, const PageKind* kind);

Report page_of(const Named& thing, const Facts& facts);

/// `members.yaml:7`: where a person finds it.
std::string place_text(const Location& where);

/// The ids of things, for `PageKind::ids`.
template <class T>
std::vector<std::string> ids_of(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  return ids;
}

}  // namespace cop
