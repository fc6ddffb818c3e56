// ICU's number formats by rules, for tests: numbers spelled out in Chinese.
#pragma once

#include <stdint.h>

// A format of a locale and a rule set.
typedef struct hanstat_spellout hanstat_spellout;

// Opens the spellout format of a locale such as "zh-Hant" with a rule set such as "%spellout-cardinal".
// Returns null where ICU has none.
hanstat_spellout *hanstat_spellout_open(const char *locale, const char *rules);

// Closes a format.
void hanstat_spellout_close(hanstat_spellout *format);

// Writes a decimal number, given as `count` ASCII characters, spelled out in UTF-8 to `output`. Returns the
// number of bytes, or -1 where ICU failed or `room` is too small.
int64_t hanstat_spellout_print(const hanstat_spellout *format, const uint8_t *number, int64_t count, uint8_t *output,
                               int64_t room);
