/* libyaml_summary FILE...: prints the text behind the key `summary` of each file as libyaml reads it:
   its length in bytes, a new line, the bytes, a new line. */
#include <stdio.h>
#include <string.h>
#include <yaml.h>

static int print_summary(FILE* file) {
  yaml_parser_t parser;
  yaml_event_t event;
  int is_next = 0;
  int found = 0;
  int type = YAML_NO_EVENT;
  if (!yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_input_file(&parser, file);
  while (type != YAML_STREAM_END_EVENT) {
    if (!yaml_parser_parse(&parser, &event)) {
      fprintf(stderr, "line %zu: %s\n", parser.problem_mark.line + 1, parser.problem);
      break;
    }
    type = event.type;
    if (type == YAML_SCALAR_EVENT && is_next) {
      printf("%zu\n", event.data.scalar.length);
      fwrite(event.data.scalar.value, 1, event.data.scalar.length, stdout);
      putchar('\n');
      found = 1;
    }
    is_next = type == YAML_SCALAR_EVENT && !is_next &&
              strcmp((const char*)event.data.scalar.value, "summary") == 0;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return found && type == YAML_STREAM_END_EVENT;
}

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    FILE* file = fopen(argv[i], "rb");
    if (file == NULL || !print_summary(file)) {
      fprintf(stderr, "%s: libyaml cannot read it\n", argv[i]);
      return 1;
    }
    fclose(file);
  }
  return 0;
}
