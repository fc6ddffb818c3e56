// ICU's transliterators, for tests: full-width and traditional forms of a text.
#pragma once

#include <stdint.h>

// Writes `count` bytes of UTF-8, put through the transliterator of an id such as "Hans-Hant", to
// `output`. Returns the number of bytes, or -1 where ICU failed or `room` is too small.
int64_t hanstat_transliterate(const char *identifier, const uint8_t *input, int64_t count, uint8_t *output,
                              int64_t room);
