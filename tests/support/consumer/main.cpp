#include <cstdio>

#include <cop/load/read_project.hpp>

// consumer FOLDER: reads a project with the installed library and counts its findings.
int main(int count, char** arguments) {
  if (count != 2) return 2;
  const cop::LoadedProject loaded = cop::read_project(arguments[1]);
  std::printf("%zu findings\n", loaded.diagnostics.size());
}
