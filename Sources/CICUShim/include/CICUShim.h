// What Swift may see of ICU: opaque handles, integers and pointers to bytes.
//
// No ICU header is included here, for two reasons. ICU renames its functions with macros
// (`ubrk_open` is `ubrk_open_72`), which Swift cannot follow; and a Swift toolchain may carry
// another ICU's declarations, which clash with the system's in any client of Foundation.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// Every function that can fail writes ICU's error code to `status`: 0 is success, a positive
// number an error, as in UErrorCode; warnings are not reported.

// MARK: Boundaries

// A reusable iterator over the boundaries of one kind.
typedef struct hanstat_breaks hanstat_breaks;

enum {
    HANSTAT_BREAKS_WORD = 0,
    HANSTAT_BREAKS_SENTENCE = 1,
};

// The classes of words, which are the upper bounds of ICU's rule statuses divided by 100.
enum {
    HANSTAT_WORD_NONE = 0,
    HANSTAT_WORD_NUMBER = 1,
    HANSTAT_WORD_LETTER = 2,
    HANSTAT_WORD_KANA = 3,
    HANSTAT_WORD_IDEOGRAPH = 4,
};

// The longest text an iterator takes: ICU's offsets are 32-bit.
#define HANSTAT_BREAKS_LONGEST INT32_MAX

// Opens an iterator; NULL on failure. Close it with `hanstat_breaks_close`.
hanstat_breaks *hanstat_breaks_open(int32_t kind, int32_t *status);

void hanstat_breaks_close(hanstat_breaks *breaks);

// Points the iterator at `count` bytes of UTF-8, which must stay where they are until
// `hanstat_breaks_end`. Ill-formed bytes are read as U+FFFD.
void hanstat_breaks_begin(hanstat_breaks *breaks, const uint8_t *bytes, int64_t count, int32_t *status);

// The next boundary after the last, in bytes from the start of the text; -1 at the end.
// `kind` receives the class of the word that ends there.
int64_t hanstat_breaks_next(hanstat_breaks *breaks, int32_t *kind);

// Lets go of the text: the iterator points at an empty one of its own.
void hanstat_breaks_end(hanstat_breaks *breaks);

// Whether a dictionary of Chinese words is there: without one, every character is a word.
bool hanstat_has_chinese_dictionary(void);

// MARK: Character sets

// A converter from one encoding to UTF-8.
typedef struct hanstat_decoder hanstat_decoder;

// The least room that a call of `hanstat_decoder_step` needs for its output.
#define HANSTAT_DECODER_ROOM 4096

// Opens a converter; NULL on failure, which an unknown name is. In a lossy one, U+FFFD stands for
// what cannot be read.
hanstat_decoder *hanstat_decoder_open(const char *name, bool lossy, int32_t *status);

void hanstat_decoder_close(hanstat_decoder *decoder);

// Converts a part of the input: `*consumed` of its bytes have been read so far and `*consumed` is
// moved on. Returns the number of bytes written to `output`. Call it until `*finished`. Where the input
// is not the `last` of its text, the converter holds a character that it breaks off, and the next
// input goes on with it.
//
// On a bad sequence in a strict converter, `status` is an error and `*consumed` the offset of the
// sequence's first byte, if that is in this input; what came before it has been written.
int64_t hanstat_decoder_step(hanstat_decoder *decoder, const uint8_t *input, int64_t count, bool last,
                             int64_t *consumed, uint8_t *output, int64_t room, bool *finished, int32_t *status);

// Whether a text of the encoding is to be given whole, for the place of what is bad is known only within one input:
// the encoding spells UTF-16 units one by one, so that half a pair can stand in it, or shifts between character sets.
bool hanstat_decoder_needs_whole(const hanstat_decoder *decoder);

// The number of bytes of a character that the last input broke off.
int64_t hanstat_decoder_pending(hanstat_decoder *decoder);

// The canonical name of an encoding; NULL if ICU does not know the name. The text is ICU's own and
// lives as long as the process.
const char *hanstat_encoding_canonical_name(const char *name);

// The number of encodings that ICU can open, and the canonical name of each.
int32_t hanstat_encoding_count(void);
const char *hanstat_encoding_name(int32_t index);

// MARK: ICU itself

// The version of ICU in use at run time, such as "72.1", written to `output` with its final NUL;
// `room` of 20 is enough.
void hanstat_icu_version(char *output, int32_t room);

// The name of an error code, such as "U_ILLEGAL_ARGUMENT_ERROR". The text is ICU's own.
const char *hanstat_icu_error_name(int32_t status);

// MARK: The sun

// What stands for "no such day".
#define HANSTAT_NO_DAY INT32_MIN

// The day, by China's clock, of a solar term in a Gregorian year, in days since 1970-01-01. Terms are
// numbered by the sun's longitude in steps of 15 degrees from the vernal equinox (0), so Qingming is 1
// and Minor Cold, in January, 19.
int32_t hanstat_solar_term_day(int32_t year, int32_t term);
