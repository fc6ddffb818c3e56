#include "CTransliterator.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

int64_t hanstat_transliterate(const char *identifier, const uint8_t *input, int64_t count, uint8_t *output,
                              int64_t room) {
    UErrorCode code = U_ZERO_ERROR;
    UChar name[64];
    int32_t name_length = 0, length = 0, written = -1;
    // A transliterator may lengthen the text; four units for each byte are plenty.
    int32_t capacity = (int32_t)count * 4 + 64;
    UChar *units = malloc(sizeof(UChar) * (size_t)capacity);
    if (units == NULL) {
        return -1;
    }
    u_strFromUTF8(name, 64, &name_length, identifier, (int32_t)strlen(identifier), &code);
    u_strFromUTF8(units, capacity, &length, (const char *)input, (int32_t)count, &code);
    UTransliterator *transliterator = utrans_openU(name, name_length, UTRANS_FORWARD, NULL, 0, NULL, &code);
    if (U_SUCCESS(code)) {
        int32_t limit = length;
        utrans_transUChars(transliterator, units, &length, capacity, 0, &limit, &code);
        u_strToUTF8((char *)output, (int32_t)room, &written, units, length, &code);
    }
    utrans_close(transliterator);
    free(units);
    return U_SUCCESS(code) ? written : -1;
}
