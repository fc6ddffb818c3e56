// Word and sentence boundaries over UTF-8, in bytes.
#include "CICUShim.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "Status.h"

_Static_assert(UBRK_WORD_NUMBER == HANSTAT_WORD_NUMBER * 100, "ICU's word classes are hundreds");
_Static_assert(UBRK_WORD_LETTER == HANSTAT_WORD_LETTER * 100, "ICU's word classes are hundreds");
_Static_assert(UBRK_WORD_KANA == HANSTAT_WORD_KANA * 100, "ICU's word classes are hundreds");
_Static_assert(UBRK_WORD_IDEO == HANSTAT_WORD_IDEOGRAPH * 100, "ICU's word classes are hundreds");

struct hanstat_breaks {
    UBreakIterator *iterator;
    // Reused from text to text: opening a UText anew would allocate.
    UText *text;
};

// ICU keeps a pointer into the text, so an idle iterator looks at this.
static const char empty[1] = "";

static void point(hanstat_breaks *breaks, const char *bytes, int64_t count, UErrorCode *code) {
    breaks->text = utext_openUTF8(breaks->text, bytes, count, code);
    ubrk_setUText(breaks->iterator, breaks->text, code);
}

hanstat_breaks *hanstat_breaks_open(int32_t kind, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    hanstat_breaks *breaks = calloc(1, sizeof *breaks);
    if (breaks == NULL) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    UBreakIteratorType type = kind == HANSTAT_BREAKS_SENTENCE ? UBRK_SENTENCE : UBRK_WORD;
    breaks->iterator = ubrk_open(type, "zh", NULL, 0, &code);
    if (U_SUCCESS(code)) {
        point(breaks, empty, 0, &code);
    }
    hanstat_report(code, status);
    if (U_FAILURE(code)) {
        hanstat_breaks_close(breaks);
        return NULL;
    }
    return breaks;
}

void hanstat_breaks_close(hanstat_breaks *breaks) {
    if (breaks == NULL) {
        return;
    }
    if (breaks->iterator != NULL) {
        ubrk_close(breaks->iterator);
    }
    utext_close(breaks->text);
    free(breaks);
}

void hanstat_breaks_begin(hanstat_breaks *breaks, const uint8_t *bytes, int64_t count, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    if (count < 0 || count > HANSTAT_BREAKS_LONGEST) {
        *status = U_INDEX_OUTOFBOUNDS_ERROR;
        return;
    }
    point(breaks, count == 0 ? empty : (const char *)bytes, count, &code);
    if (U_SUCCESS(code)) {
        ubrk_first(breaks->iterator);
    }
    hanstat_report(code, status);
}

int64_t hanstat_breaks_next(hanstat_breaks *breaks, int32_t *kind) {
    int32_t boundary = ubrk_next(breaks->iterator);
    if (boundary == UBRK_DONE) {
        return -1;
    }
    *kind = ubrk_getRuleStatus(breaks->iterator) / 100;
    return boundary;
}

void hanstat_breaks_end(hanstat_breaks *breaks) {
    UErrorCode code = U_ZERO_ERROR;
    point(breaks, empty, 0, &code);
}

bool hanstat_has_chinese_dictionary(void) {
    // 中华人民共和国, seven characters and in a dictionary no more than four words.
    static const char sample[] = "\xE4\xB8\xAD\xE5\x8D\x8E\xE4\xBA\xBA\xE6\xB0\x91\xE5\x85\xB1\xE5\x92\x8C\xE5\x9B\xBD";
    int32_t status = 0, kind = 0, words = 0;
    hanstat_breaks *breaks = hanstat_breaks_open(HANSTAT_BREAKS_WORD, &status);
    if (breaks == NULL) {
        return false;
    }
    hanstat_breaks_begin(breaks, (const uint8_t *)sample, sizeof sample - 1, &status);
    if (status == 0) {
        while (hanstat_breaks_next(breaks, &kind) >= 0) {
            words++;
        }
    }
    hanstat_breaks_end(breaks);
    hanstat_breaks_close(breaks);
    return words >= 1 && words <= 4;
}
