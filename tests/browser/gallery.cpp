// gallery FOLDER WIDTH…: writes each picture of the gallery as FOLDER/NAME-WIDTH.svg.

#include <cstdlib>
#include <fstream>
#include <string>

#include "browser/gallery_charts.hpp"
#include "cop/report/render/svg.hpp"

int main(int count, char** words) {
  for (int i = 2; i < count; ++i) {
    const int width = std::atoi(words[i]);
    for (const auto& [name, picture] : cop::test::gallery()) {
      std::ofstream file(std::string(words[1]) + "/" + name + "-" + words[i] + ".svg",
                         std::ios::binary);
      file << std::visit([&](const auto& drawn) { return cop::svg(drawn, width); }, picture);
      if (!file) return EXIT_FAILURE;
    }
  }
  return EXIT_SUCCESS;
}
