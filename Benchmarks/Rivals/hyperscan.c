// Counts a pattern's matches in a file with Hyperscan, match starts reported.
//
//   hyperscan PATTERN_FILE TEXT_FILE
//
// Prints the processor seconds of the scan alone (the database is compiled and the text read before) and the number
// of matches. Hyperscan reports every end of a match, so that it counts more than a leftmost-first engine.
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *contents(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)length + 1);
    if (bytes != NULL) {
        *size = fread(bytes, 1, (size_t)length, file);
        bytes[*size] = 0;
    }
    fclose(file);
    return bytes;
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)id;
    (void)from;
    (void)to;
    (void)flags;
    ++*(unsigned long long *)context;
    return 0;
}

int main(int argc, char **argv) {
    size_t pattern_size, size;
    char *pattern = argc == 3 ? contents(argv[1], &pattern_size) : NULL;
    char *text = pattern != NULL ? contents(argv[2], &size) : NULL;
    if (text == NULL) return 2;
    pattern[strcspn(pattern, "\n")] = 0;

    hs_database_t *database;
    hs_compile_error_t *error;
    if (hs_compile(pattern, HS_FLAG_UTF8 | HS_FLAG_SOM_LEFTMOST, HS_MODE_BLOCK, NULL, &database, &error)) {
        fprintf(stderr, "hyperscan: %s\n", error->message);
        return 1;
    }
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch)) return 1;

    unsigned long long matches = 0;
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    // A block's length is 32 bits wide; the texts are shorter.
    if (size > 0xFFFFFFFF || hs_scan(database, text, (unsigned)size, 0, scratch, on_match, &matches)) return 1;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    printf("%.9f %llu\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9, matches);
    return 0;
}
