#include "cop/charts/draw_chart.hpp"

#include "cop/charts/chart_words.hpp"
#include "cop/charts/picture.hpp"

namespace cop {

DrawnChart draw_chart(const ChartRequest& request) {
  DrawnChart drawn;
  drawn.numbers = stats::judged_chart(request.type, request.rules, request.series, request.options);
  drawn.finding = last_finding(request, drawn.numbers);
  drawn.words = words_of(request, drawn.numbers);
  drawn.picture = picture_of(request, drawn.numbers);
  drawn.picture.kind = kind_of(request);
  drawn.picture.description = description_of(request, drawn.numbers);
  return drawn;
}

}  // namespace cop
