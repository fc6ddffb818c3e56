#include "CSpellout.h"

#include <stdlib.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

struct hanstat_spellout {
    UNumberFormat *format;
};

hanstat_spellout *hanstat_spellout_open(const char *locale, const char *rules) {
    UErrorCode code = U_ZERO_ERROR;
    UChar name[64];
    hanstat_spellout *result = malloc(sizeof *result);
    if (result == NULL) {
        return NULL;
    }
    result->format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
    u_strFromUTF8(name, 64, NULL, rules, -1, &code);
    if (U_SUCCESS(code)) {
        unum_setTextAttribute(result->format, UNUM_DEFAULT_RULESET, name, -1, &code);
    }
    if (U_FAILURE(code)) {
        hanstat_spellout_close(result);
        return NULL;
    }
    return result;
}

void hanstat_spellout_close(hanstat_spellout *format) {
    if (format != NULL) {
        unum_close(format->format);
        free(format);
    }
}

int64_t hanstat_spellout_print(const hanstat_spellout *format, const uint8_t *number, int64_t count, uint8_t *output,
                               int64_t room) {
    UErrorCode code = U_ZERO_ERROR;
    UChar units[512];
    int32_t written = -1;
    int32_t length = unum_formatDecimal(format->format, (const char *)number, (int32_t)count, units, 512, NULL, &code);
    u_strToUTF8((char *)output, (int32_t)room, &written, units, length, &code);
    return U_SUCCESS(code) ? written : -1;
}
