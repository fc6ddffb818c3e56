#include "CChineseCalendar.h"

#include <math.h>
#include <unicode/ucal.h>

// ICU counts the years of the Chinese calendar from 2637 BCE.
static const int32_t epoch = 2637;
static const double day_length = 86400000.0;

int32_t hanstat_chinese_to_day(int32_t year, int32_t month, int32_t day, bool leap) {
    UErrorCode code = U_ZERO_ERROR;
    // Whole days only are asked for, so the zone is one without a shift.
    static const UChar zone[] = {'U', 'T', 'C', 0};
    UCalendar *calendar = ucal_open(zone, -1, "zh@calendar=chinese", UCAL_DEFAULT, &code);
    int32_t result = HANSTAT_NO_DAY;
    if (U_SUCCESS(code)) {
        ucal_clear(calendar);
        ucal_set(calendar, UCAL_EXTENDED_YEAR, year + epoch);
        ucal_set(calendar, UCAL_MONTH, month - 1);
        ucal_set(calendar, UCAL_IS_LEAP_MONTH, leap ? 1 : 0);
        ucal_set(calendar, UCAL_DATE, day);
        double millis = ucal_getMillis(calendar, &code);
        // A month that is not there rolls over into the next: what was set must come back.
        bool same = ucal_get(calendar, UCAL_MONTH, &code) == month - 1 &&
                    ucal_get(calendar, UCAL_IS_LEAP_MONTH, &code) == (leap ? 1 : 0) &&
                    ucal_get(calendar, UCAL_DATE, &code) == day;
        if (U_SUCCESS(code) && same) result = (int32_t)floor(millis / day_length);
    }
    if (calendar != NULL) ucal_close(calendar);
    return result;
}
