#include "cop/export/measures_of_a_whole.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "cop/model/measure_kind.hpp"
#include "cop/report/figure_counts.hpp"

namespace cop {
namespace {

/// What one measure counts in a period, by its places in the series and among its points.
struct Part {
  std::size_t series, point;
  double number;

  friend bool operator==(const Part&, const Part&) = default;
};
using Parts = std::vector<Part>;

/// What is counted in one period: by itself, or as a share of so many.
struct Counted {
  Parts alone;
  std::map<double, Parts> shares;
};

void add(Counted& counted, const Measure& measure, const SeriesPoint& point, Part part) {
  const DataKind data = measure.data ? measure.data->value : DataKind::value;
  const FigureCounts counts = counts_of(measure, point);
  const auto& number = data == DataKind::count ? counts.value : counts.numerator;
  // Nothing adds nothing to a whole.
  if (!number || *number == 0) return;
  part.number = *number;
  if (data == DataKind::count || data == DataKind::rate) counted.alone.push_back(part);
  if (data != DataKind::proportion || !counts.denominator) return;
  counted.shares[*counts.denominator].push_back(part);
}

std::map<std::string, Counted> counted_by_period(const std::vector<Series>& all) {
  std::map<std::string, Counted> counted;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Measure& measure = *all[i].measure;
    if (is_reference(measure)) continue;
    for (std::size_t j = 0; j < all[i].points.size(); ++j) {
      const SeriesPoint& point = all[i].points[j];
      add(counted[point.period.text()], measure, point, {i, j, 0});
    }
  }
  return counted;
}

/// The points withheld so far, and more of them.
class WithheldPoints {
 public:
  explicit WithheldPoints(std::vector<std::vector<bool>>& points) : points_(points) {}

  /// Looks at every sum of some of the parts that is the whole. Those withheld are told where it is
  /// one alone, or where they can only be 1 each; the smallest of the others then goes with them.
  /// Of more than 12 parts that are no larger than the whole, those withheld and then the smallest
  /// are looked at: a sum that needs another one is missed.
  void add_parts(double whole, Parts all) {
    std::erase_if(all, [whole](const Part& part) { return part.number > whole; });
    if (std::none_of(all.begin(), all.end(), [&](const Part& p) { return contain(p); })) return;
    std::stable_sort(all.begin(), all.end(), [&](const Part& a, const Part& b) {
      return contain(a) != contain(b) ? contain(a) : a.number < b.number;
    });
    constexpr std::size_t most = 12;
    const std::size_t number = std::min(all.size(), most);
    for (std::size_t chosen = 1; chosen < (std::size_t{1} << number); ++chosen) {
      double sum = 0;
      for (std::size_t i = 0; i < number; ++i) sum += (chosen >> i & 1) != 0 ? all[i].number : 0;
      if (sum == whole) add_if_told(all, chosen);
    }
  }

  [[nodiscard]] bool contain(const Part& part) const { return points_[part.series][part.point]; }
  [[nodiscard]] bool grew() const { return grew_; }

 private:
  /// `chosen` has a bit for each of the parts.
  void add_if_told(const Parts& parts, std::size_t chosen) {
    double sum = 0;
    long number = 0;
    const Part* smallest = nullptr;
    for (std::size_t i = 0; i < parts.size() && chosen >> i != 0; ++i) {
      if ((chosen >> i & 1) == 0) continue;
      const Part& part = parts[i];
      if (contain(part)) {
        sum += part.number;
        ++number;
      } else if (smallest == nullptr || part.number < smallest->number) {
        smallest = &part;
      }
    }
    const bool told = number == 1 || sum == static_cast<double>(number);
    if (number == 0 || !told || smallest == nullptr) return;
    points_[smallest->series][smallest->point] = grew_ = true;
  }

  std::vector<std::vector<bool>>& points_;
  bool grew_ = false;
};

Parts together(const Parts& some, const Parts& others) {
  Parts all = some;
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

}  // namespace

bool add_parts_of_wholes(const std::vector<Series>& series,
                         std::vector<std::vector<bool>>& withheld) {
  WithheldPoints points(withheld);
  for (auto& [period, counted] : counted_by_period(series)) {
    for (const auto& [whole, shares] : counted.shares) {
      points.add_parts(whole, together(shares, counted.alone));
    }
    for (const Part& whole : counted.alone) {
      if (points.contain(whole)) continue;
      Parts others = counted.alone;
      std::erase(others, whole);
      const auto shares = counted.shares.find(whole.number);
      if (shares != counted.shares.end()) others = together(others, shares->second);
      points.add_parts(whole.number, others);
    }
  }
  return points.grew();
}

}  // namespace cop
