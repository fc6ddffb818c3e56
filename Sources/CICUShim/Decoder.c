// Conversion from any encoding that ICU knows to UTF-8.
#include "CICUShim.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

#include "Status.h"

struct hanstat_decoder {
    UConverter *converter;
    bool lossy;
    // Whether the encoding can spell half a surrogate pair, which ICU then passes on: UTF-7 and the like.
    bool breaks_pairs;
    // A leading surrogate whose partner comes with the next step; 0 if there is none.
    UChar lead;
    // Where in the input it stands, if the encoding breaks pairs.
    int64_t lead_offset;
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

static bool breaks_pairs(const UConverter *converter) {
    switch (ucnv_getType(converter)) {
    case UCNV_UTF7:
    case UCNV_IMAP_MAILBOX:
    case UCNV_SCSU:
    case UCNV_BOCU1:
    case UCNV_CESU8:
        return true;
    default:
        return false;
    }
}

// Whether ICU's place in the text is known wherever a part of it ends. Elsewhere it is not: HZ, ISO-2022, ISCII and
// compound text hold back characters, and bytes of shifts and escape sequences, without saying how many.
static bool is_streamed(const UConverter *converter) {
    switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_EBCDIC_STATEFUL:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF8:
    case UCNV_UTF16:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian:
        return true;
    default:
        return false;
    }
}

// Encodings that ICU computes, so that it needs no data for them. Its names are canonical.
static const char *computed(const char *name) {
    static const char *const names[] = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        if (name != NULL && strcmp(name, names[index]) == 0) {
            return names[index];
        }
    }
    return NULL;
}

hanstat_decoder *hanstat_decoder_open(const char *name, bool lossy, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    // The aliases are asked first: ucnv_open takes NULL and file names too.
    const char *canonical = computed(name);
    if (canonical == NULL) {
        canonical = hanstat_encoding_canonical_name(name);
    }
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
    decoder->lossy = lossy;
    decoder->breaks_pairs = U_SUCCESS(code) && breaks_pairs(decoder->converter);
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

// Writes the UTF-8 of a code point; returns the end of it.
static uint8_t *write_scalar(UChar32 scalar, uint8_t *out) {
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
    return out;
}

static const UChar32 REPLACEMENT = 0xFFFD;

// Writes the UTF-8 of UTF-16 units, U+FFFD for half a pair; returns the number of bytes, at most three
// a unit and three for a lead that was waiting. `unpaired` is set to the input's offset of the first
// half pair; `offsets` are those of the units, counted from `base`.
static int64_t write_utf8(hanstat_decoder *decoder, const UChar *units, const int32_t *offsets, int64_t base,
                          int64_t count, uint8_t *output, int64_t *unpaired) {
    uint8_t *out = output;
    for (int64_t index = 0; index < count; index++) {
        UChar32 scalar = units[index];
        if (decoder->lead != 0) {
            UChar lead = decoder->lead;
            decoder->lead = 0;
            if (U16_IS_TRAIL(scalar)) {
                out = write_scalar(U16_GET_SUPPLEMENTARY(lead, scalar), out);
                continue;
            }
            out = write_scalar(REPLACEMENT, out);
            if (*unpaired < 0) {
                *unpaired = decoder->lead_offset;
            }
        }
        if (U16_IS_LEAD(scalar)) {
            decoder->lead = units[index];
            decoder->lead_offset = decoder->breaks_pairs && offsets[index] >= 0 ? base + offsets[index] : base;
            continue;
        }
        if (U16_IS_TRAIL(scalar)) {
            if (*unpaired < 0) {
                *unpaired = decoder->breaks_pairs && offsets[index] >= 0 ? base + offsets[index] : base;
            }
            scalar = REPLACEMENT;
        }
        out = write_scalar(scalar, out);
    }
    return out - output;
}

// Unicode units in one step: each takes three bytes of output, or two of them four; a lead that waited
// takes three more.
enum { STEP_UNITS = (HANSTAT_DECODER_ROOM - 4) / 3 };

// Whether a text in HZ ends with a tilde or with half a character, which ICU drops in silence. More text tells: it
// comes out as what it is, in either state, only where nothing is held back. The converter begins anew afterwards.
static bool holds_half(UConverter *converter) {
    UErrorCode code = U_ZERO_ERROR;
    UChar units[16] = {0};
    UChar *target = units;
    const char more[] = "RZ~}\n";
    const char *source = more;
    ucnv_toUnicode(converter, &target, units + 16, &source, more + sizeof more - 1, NULL, true, &code);
    ucnv_resetToUnicode(converter);
    // Two letters, or one Chinese character, and the line feed.
    const int64_t expected = units[0] == 'R' ? 3 : 2;
    return U_FAILURE(code) || target - units != expected || units[expected - 1] != '\n';
}

int64_t hanstat_decoder_step(hanstat_decoder *decoder, const uint8_t *input, int64_t count, bool last,
                             int64_t *consumed, uint8_t *output, int64_t room, bool *finished, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UChar units[STEP_UNITS];
    int32_t offsets[STEP_UNITS];
    UChar *target = units;
    *finished = false;
    if (room < HANSTAT_DECODER_ROOM || *consumed < 0 || *consumed > count) {
        *status = U_ILLEGAL_ARGUMENT_ERROR;
        return 0;
    }
    const char *source = count == 0 ? "" : (const char *)input + *consumed;
    const int64_t base = *consumed;
    const bool is_hz = ucnv_getType(decoder->converter) == UCNV_HZ;
    ucnv_toUnicode(decoder->converter, &target, units + STEP_UNITS, &source, source + (count - *consumed),
                   decoder->breaks_pairs ? offsets : NULL, last && !is_hz, &code);
    if (count != 0) {
        *consumed = source - (const char *)input;
    }
    if (is_hz && last && U_SUCCESS(code) && holds_half(decoder->converter)) {
        *finished = true;
        *consumed = count - 1;
        int64_t written = write_utf8(decoder, units, offsets, base, target - units, output, &(int64_t){-1});
        if (!decoder->lossy) {
            hanstat_report(U_TRUNCATED_CHAR_FOUND, status);
            return written;
        }
        *status = 0;
        return write_scalar(REPLACEMENT, output + written) - output;
    }
    int64_t unpaired = -1;
    int64_t written = write_utf8(decoder, units, offsets, base, target - units, output, &unpaired);
    if (U_SUCCESS(code) && last && decoder->lead != 0) {
        decoder->lead = 0;
        written = write_scalar(REPLACEMENT, output + written) - output;
        if (unpaired < 0) {
            unpaired = decoder->lead_offset;
        }
    }
    if (unpaired >= 0 && !decoder->lossy) {
        *consumed = unpaired;
        hanstat_report(U_ILLEGAL_CHAR_FOUND, status);
        return written;
    }
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

bool hanstat_decoder_needs_whole(const hanstat_decoder *decoder) { return !is_streamed(decoder->converter); }

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
