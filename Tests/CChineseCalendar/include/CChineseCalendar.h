// ICU's Chinese calendar, for tests: what the library's table is compared with.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// What stands for "no such day".
#define HANSTAT_NO_DAY INT32_MIN

// The day of a date of the Chinese calendar, in days since 1970-01-01; HANSTAT_NO_DAY where the
// calendar has no such day. `year` is the Gregorian year in which the Chinese year begins.
int32_t hanstat_chinese_to_day(int32_t year, int32_t month, int32_t day, bool leap);
