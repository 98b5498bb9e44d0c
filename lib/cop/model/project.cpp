#include "cop/model/project.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace cop {
namespace {

template <class T>
const T* find_by_id(const std::vector<T>& things, const Id<T>& id) {
  const auto found = std::find_if(things.begin(), things.end(),
                                  [&](const T& thing) { return thing.id.value == id; });
  return found == things.end() ? nullptr : &*found;
}

Date date_of(const CycleLog& log) { return log.date ? log.date->value : Date(); }

}  // namespace

bool Project::is_misread(const FileName& file) const {
  return std::binary_search(misread.begin(), misread.end(), file);
}

const Measure* SharedFiles::find_measure(const Id<Measure>& id) const {
  return find_by_id(measures.measures, id);
}

const Member* SharedFiles::find_member(const Id<Member>& id) const {
  return find_by_id(membership.members, id);
}

const Practice* SharedFiles::find_practice(const Id<Practice>& id) const {
  return find_by_id(membership.practices, id);
}

const Selection* SharedFiles::find_selection(const Id<Selection>& id) const {
  return find_by_id(question.selections, id);
}

bool SharedFiles::may_lack(std::string_view file_or_folder) const {
  return std::any_of(incomplete.begin(), incomplete.end(),
                     [&](const FileName& file) { return file.view().starts_with(file_or_folder); });
}

std::vector<const CycleLog*> Project::find_logs(std::string_view reference) const {
  std::vector<const CycleLog*> found;
  if (reference.empty()) return found;
  const auto id_at = [&](std::size_t place) -> std::string_view {
    return logs[place].id.value.text;
  };
  auto it = std::lower_bound(
      by_id_.begin(), by_id_.end(), reference,
      [&](std::size_t place, std::string_view wanted) { return id_at(place) < wanted; });
  for (; it != by_id_.end() && id_at(*it).starts_with(reference); ++it) {
    if (id_at(*it) == reference) return {&logs[*it]};
    found.push_back(&logs[*it]);
  }
  return found;
}

void Project::sort_logs() {
  const auto comes_before = [](const CycleLog& a, const CycleLog& b) {
    return std::tuple(date_of(a), std::string_view(a.id.value.text)) <
           std::tuple(date_of(b), std::string_view(b.id.value.text));
  };
  // Logs come by the names of their files, which mostly is their order; a log is dear to move.
  if (!std::is_sorted(logs.begin(), logs.end(), comes_before)) {
    std::stable_sort(logs.begin(), logs.end(), comes_before);
  }
  by_id_.resize(logs.size());
  std::iota(by_id_.begin(), by_id_.end(), 0);
  std::sort(by_id_.begin(), by_id_.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(logs[a].id.value, a) < std::tie(logs[b].id.value, b);
  });
}

}  // namespace cop
