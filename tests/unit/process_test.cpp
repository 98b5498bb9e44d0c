#include "cop/io/process.hpp"

#include <csignal>

#include <doctest/doctest.h>

TEST_CASE("a program's exit code is handed on") {
  CHECK(cop::run_program({"sh", "-c", "exit 0"}) == 0);
  CHECK(cop::run_program({"sh", "-c", "exit $1", "sh", "7"}) == 7);
}

TEST_CASE("a program that is not there or cannot be started has the numbers of the shell") {
  CHECK(cop::run_program({"cop-no-such-program"}) == 127);
  CHECK(cop::run_program({"/"}) == 126);
}

TEST_CASE("a program ended by a signal says which") {
  CHECK(cop::run_program({"sh", "-c", "kill -TERM $$"}) == 128 + SIGTERM);
}

TEST_CASE("Ctrl-C ends the program that was started and not the one that waits") {
  struct sigaction before {};
  sigaction(SIGINT, nullptr, &before);
  CHECK(cop::run_program({"sh", "-c", "kill -INT $PPID; kill -INT $$"}) == 128 + SIGINT);
  struct sigaction after {};
  sigaction(SIGINT, nullptr, &after);
  const bool is_as_before = after.sa_handler == before.sa_handler;
  CHECK(is_as_before);
}

TEST_CASE("a program gets a text on its stdin, and may leave it unread") {
  CHECK(cop::feed_program({"sh", "-c", "test \"$(cat)\" = words"}, "words\n") == 0);
  CHECK(cop::feed_program({"sh", "-c", "exit 3"}, std::string(1 << 20, 'x')) == 3);
  CHECK(cop::feed_program({"cop-no-such-program"}, "") == 127);
}
