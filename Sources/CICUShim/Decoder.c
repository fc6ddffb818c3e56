// Conversion from any encoding that ICU knows to UTF-8.
#include "CICUShim.h"

#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

#include "Status.h"

struct hanstat_decoder {
    UConverter *converter;
    // A leading surrogate whose partner comes with the next step; 0 if there is none.
    UChar lead;
};

// ICU's own substitution writes U+001A for some tables.
static void U_CALLCONV replace(const void *context, UConverterToUnicodeArgs *arguments, const char *bytes,
                               int32_t length, UConverterCallbackReason reason, UErrorCode *code) {
    static const UChar replacement = 0xFFFD;
    (void)context;
    (void)bytes;
    (void)length;
    if (reason > UCNV_IRREGULAR) {
        return;  // The converter is being reset, cloned or closed.
    }
    *code = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, code);
}

hanstat_decoder *hanstat_decoder_open(const char *name, bool lossy, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    // The aliases are asked first: ucnv_open takes NULL and file names too.
    const char *canonical = hanstat_encoding_canonical_name(name);
    if (canonical == NULL) {
        *status = U_FILE_ACCESS_ERROR;
        return NULL;
    }
    hanstat_decoder *decoder = calloc(1, sizeof *decoder);
    if (decoder == NULL) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    decoder->converter = ucnv_open(canonical, &code);
    if (lossy) {
        ucnv_setToUCallBack(decoder->converter, replace, decoder, NULL, NULL, &code);
    } else {
        ucnv_setToUCallBack(decoder->converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    }
    hanstat_report(code, status);
    if (U_FAILURE(code)) {
        hanstat_decoder_close(decoder);
        return NULL;
    }
    return decoder;
}

void hanstat_decoder_close(hanstat_decoder *decoder) {
    if (decoder == NULL) {
        return;
    }
    ucnv_close(decoder->converter);
    free(decoder);
}

// Writes the UTF-8 of UTF-16 units; returns the number of bytes, at most three a unit.
static int64_t write_utf8(hanstat_decoder *decoder, const UChar *units, int64_t count, uint8_t *output) {
    uint8_t *out = output;
    for (int64_t index = 0; index < count; index++) {
        UChar32 scalar = units[index];
        if (decoder->lead != 0) {
            // ICU's converters give surrogates in pairs only.
            scalar = U16_GET_SUPPLEMENTARY(decoder->lead, units[index]);
            decoder->lead = 0;
        } else if (U16_IS_LEAD(units[index])) {
            decoder->lead = units[index];
            continue;
        }
        if (scalar < 0x80) {
            *out++ = (uint8_t)scalar;
        } else if (scalar < 0x800) {
            *out++ = (uint8_t)(0xC0 | scalar >> 6);
            *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
        } else if (scalar < 0x10000) {
            *out++ = (uint8_t)(0xE0 | scalar >> 12);
            *out++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
            *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
        } else {
            *out++ = (uint8_t)(0xF0 | scalar >> 18);
            *out++ = (uint8_t)(0x80 | (scalar >> 12 & 0x3F));
            *out++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
            *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
        }
    }
    return out - output;
}

// Unicode units in one step: each takes three bytes of output, or two of them four.
enum { STEP_UNITS = (HANSTAT_DECODER_ROOM - 4) / 3 };

int64_t hanstat_decoder_step(hanstat_decoder *decoder, const uint8_t *input, int64_t count, bool last,
                             int64_t *consumed, uint8_t *output, int64_t room, bool *finished, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UChar units[STEP_UNITS];
    UChar *target = units;
    *finished = false;
    if (room < HANSTAT_DECODER_ROOM || *consumed < 0 || *consumed > count) {
        *status = U_ILLEGAL_ARGUMENT_ERROR;
        return 0;
    }
    const char *source = count == 0 ? "" : (const char *)input + *consumed;
    ucnv_toUnicode(decoder->converter, &target, units + STEP_UNITS, &source, source + (count - *consumed), NULL, last,
                   &code);
    if (count != 0) {
        *consumed = source - (const char *)input;
    }
    int64_t written = write_utf8(decoder, units, target - units, output);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
        *status = 0;
        return written;
    }
    if (U_FAILURE(code)) {
        // The converter has read past the bad sequence, and holds its bytes.
        char bad[32];
        int8_t length = sizeof bad;
        UErrorCode inner = U_ZERO_ERROR;
        ucnv_getInvalidChars(decoder->converter, bad, &length, &inner);
        if (U_SUCCESS(inner) && length <= *consumed) {
            *consumed -= length;
        }
    } else {
        *finished = true;
    }
    hanstat_report(code, status);
    return written;
}

int64_t hanstat_decoder_pending(hanstat_decoder *decoder) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t count = ucnv_toUCountPending(decoder->converter, &code);
    return U_SUCCESS(code) && count > 0 ? count : 0;
}

const char *hanstat_encoding_canonical_name(const char *name) {
    UErrorCode code = U_ZERO_ERROR;
    if (name == NULL || *name == 0) {
        return NULL;
    }
    uint16_t aliases = ucnv_countAliases(name, &code);
    if (U_FAILURE(code) || aliases == 0) {
        return NULL;
    }
    // The first alias of every converter is its canonical name.
    const char *canonical = ucnv_getAlias(name, 0, &code);
    return U_SUCCESS(code) ? canonical : NULL;
}

int32_t hanstat_encoding_count(void) { return ucnv_countAvailable(); }

const char *hanstat_encoding_name(int32_t index) { return ucnv_getAvailableName(index); }
