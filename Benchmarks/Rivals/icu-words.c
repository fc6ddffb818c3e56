// Counts a file's words with ICU's iterator over UTF-16, which is what ICU itself works on.
//
//   icu-words TEXT_FILE
//
// Prints the processor seconds of the iteration alone (the text is read and converted before) and the number of
// boundaries.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    UChar *text = malloc(((size_t)size + 1) * sizeof(UChar));
    if (bytes == NULL || text == NULL || size > INT32_MAX) return 1;
    if (fread(bytes, 1, (size_t)size, file) != (size_t)size) return 1;
    int32_t length;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(text, (int32_t)size + 1, &length, bytes, (int32_t)size, &status);
    // The dictionary is loaded by a first text.
    static const UChar first[] = {0x4E2D, 0x56FD, 0x4EBA, 0x6C11};
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", first, 4, &status);
    if (U_FAILURE(status)) return 1;
    while (ubrk_next(words) != UBRK_DONE) {}

    int64_t boundaries = 0;
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    ubrk_setText(words, text, length, &status);
    while (ubrk_next(words) != UBRK_DONE) ++boundaries;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    if (U_FAILURE(status)) return 1;
    printf("%.9f %lld\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9,
           (long long)boundaries);
    return 0;
}
