#include "cop/report/qualified.hpp"

#include <cmath>

#include "cop/language/phrases/measures.hpp"

namespace cop {

Qualifier qualifier_of(const Observation& o) {
  return o.qualifier ? o.qualifier->value : Qualifier::exactly;
}

Qualifier qualifier_of(const std::vector<Figure>& figures) {
  Qualifier all = Qualifier::exactly;
  for (const Figure& figure : figures) all = together(all, qualifier_of(*figure.observation));
  return all;
}

Qualifier together(Qualifier a, Qualifier b) {
  if (a == Qualifier::exactly || a == b) return b;
  return b == Qualifier::exactly ? a : Qualifier::about;
}

std::string qualified(const Language& say, Qualifier qualifier, const std::string& number) {
  switch (qualifier) {
    case Qualifier::above: return ">" + number;
    case Qualifier::below: return "<" + number;
    case Qualifier::about: return say(phrase::about_value, number);
    case Qualifier::exactly: break;
  }
  return number;
}

ValueBounds possible_values(double value, Qualifier qualifier) {
  ValueBounds all;
  switch (qualifier) {
    case Qualifier::above: return {std::nextafter(value, all.high), all.high};
    case Qualifier::below: return {all.low, std::nextafter(value, all.low)};
    case Qualifier::about: return all;
    case Qualifier::exactly: break;
  }
  return {value, value};
}

}  // namespace cop
