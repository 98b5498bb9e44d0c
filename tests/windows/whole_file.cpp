// Tries the Windows way of writing a file whole, in the folder named. What it takes from files that
// need Boost stands here in short.

#include "cop/io/whole_file.hpp"

#include <cstdio>
#include <string>
#include <windows.h>

#include "cop/base/error.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"

namespace cop {

std::string join(const std::string& folder, std::string_view name) {
  return folder + '\\' + std::string(name);
}
std::string parent_of(const std::string& path) { return path.substr(0, path.rfind('\\')); }
std::string temporary_name() { return ".cop-pc-1-2.tmp"; }

}  // namespace cop

namespace {

int failures = 0;

void expect(bool met, const char* what) {
  if (!met) ++failures;
  std::printf("%s: %s\n", met ? "ok" : "FAILED", what);
}

std::wstring wide(const std::string& path) {
  std::wstring text(path.size(), L'\0');
  text.resize(static_cast<std::size_t>(
      ::MultiByteToWideChar(CP_UTF8, 0, path.data(), static_cast<int>(path.size()), text.data(),
                            static_cast<int>(text.size()))));
  return text;
}

std::string bytes_of(const std::string& path) {
  const HANDLE file = ::CreateFileW(wide(path).c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  std::string bytes(4096, '\0');
  DWORD got = 0;
  if (::ReadFile(file, bytes.data(), 4096, &got, nullptr) == 0) return "cannot be read";
  ::CloseHandle(file);
  bytes.resize(got);
  return bytes;
}

template <class Action>
bool fails_with(const char* words, const Action& action) {
  try {
    action();
  } catch (const cop::Error& error) {
    std::printf("  %s\n", error.what());
    return std::string(error.what()).find(words) != std::string::npos;
  }
  return false;
}

/// Writes as another library would.
void write(const std::string& path, std::string_view bytes) {
  const HANDLE file = ::CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
  DWORD written = 0;
  const auto size = static_cast<DWORD>(bytes.size());
  expect(::WriteFile(file, bytes.data(), size, &written, nullptr) != 0, "others may write to it");
  ::CloseHandle(file);
}

/// In place of a file that holds "new".
void try_staged(const std::string& path) {
  { const cop::StagedFile file(path); }
  expect(bytes_of(path) == "new", "a staged file that is not published changes nothing");
  cop::StagedFile file(path);
  write(file.temporary_path(), "staged");
  file.publish();
  expect(bytes_of(path) == "staged", "a staged file takes its place");
}

void try_in(const std::string& folder) {
  const std::string path = cop::join(folder, "Größe.yaml");
  const std::string bytes("a\0\r\n\xff", 5);
  const auto yes = [] { return true; };
  expect(cop::create_whole_file(path, bytes), "a new file is made");
  expect(bytes_of(path) == bytes, "it holds all bytes");
  expect(!cop::create_whole_file(path, "new"), "a name that is taken is not taken again");
  expect(bytes_of(path) == bytes, "the file of that name is as it was");
  expect(!cop::replace_whole_file(path, "new", [] { return false; }), "a no stops the replacing");
  expect(bytes_of(path) == bytes, "the file is then as it was");
  expect(cop::replace_whole_file(path, "new", yes), "a file is replaced");
  expect(bytes_of(path) == "new", "it holds the new bytes");
  expect(fails_with("gone", [&] { (void)cop::create_whole_file(folder + "\\no\\a.yaml", "a"); }),
         "a folder that is not there is named as the reason");
  const HANDLE held = ::CreateFileW(wide(path).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
  expect(fails_with("another program", [&] { (void)cop::replace_whole_file(path, "newer", yes); }),
         "a file that another program holds open is told");
  ::CloseHandle(held);
  expect(bytes_of(path) == "new", "and stays as it was");
  try_staged(path);
  cop::delete_whole_file(path);
  cop::delete_whole_file(path);
  expect(::GetFileAttributesW(wide(path).c_str()) == INVALID_FILE_ATTRIBUTES, "a file is deleted");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  try_in(arguments[1]);
  return failures == 0 ? 0 : 1;
}
