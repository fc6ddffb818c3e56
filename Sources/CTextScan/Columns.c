#include "CTextScan.h"

// What parts the cells of tables, in plain loops that a compiler makes vectors of.
//
// Prose has hardly a byte below 0x80, and all signs but two ideographic spaces (E3 80 80) have one: these are looked for
// only in steps that have such a byte. Of an ideographic space the last byte is looked for together with the first byte
// of a second one. Each look takes in the byte after.
#define STEP 128
#define PARTS_COLUMNS(bytes, count)                                                                                    \
    uint8_t high = 0x80, wide = 0, found = 0;                                                                          \
    for (size_t i = 0; i < (count); i++) {                                                                             \
        uint8_t a = (bytes)[i], b = (bytes)[i + 1];                                                                    \
        high &= a;                                                                                                     \
        wide |= (a == 0x80) & (b == 0xE3);                                                                             \
    }                                                                                                                  \
    if (wide) return true;                                                                                             \
    if (high) return false;                                                                                            \
    for (size_t i = 0; i < (count); i++) {                                                                             \
        uint8_t a = (bytes)[i], b = (bytes)[i + 1];                                                                    \
        found |= (a == 0x09) | (a == 0x7C) | (a == 0x3C) | ((a == 0x20) & ((b == 0x20) | (b == 0xE3)));                \
    }                                                                                                                  \
    return found != 0;

static bool parts_columns(const uint8_t *bytes, size_t count) { PARTS_COLUMNS(bytes, count) }

#if defined(__x86_64__)
// The same, compiled for wider registers; only called where the processor has them.
__attribute__((target("avx2"))) static bool wide_parts_columns(const uint8_t *bytes) { PARTS_COLUMNS(bytes, STEP) }
#else
#define wide_parts_columns(bytes) parts_columns(bytes, STEP)
#endif

bool textscan_may_part_columns(const uint8_t *bytes, size_t start, size_t end, bool has_vectors) {
    // The last byte of all parts nothing.
    if (end < start + 2) return false;
    size_t last = end - 1;
    if (last - start < STEP) return parts_columns(bytes + start, last - start);
    for (size_t i = start; i < last; i += STEP) {
        // The last step goes over some bytes a second time.
        size_t at = i + STEP <= last ? i : last - STEP;
        if (has_vectors ? wide_parts_columns(bytes + at) : parts_columns(bytes + at, STEP)) return true;
    }
    return false;
}
