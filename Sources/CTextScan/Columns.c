#include "CTextScan.h"

// What parts the cells of tables, in plain loops that a compiler makes vectors of.
//
// Of an ideographic space (E3 80 80) the last byte is looked for together with the first byte of a second one.
#define STEP 512
#define PARTS_COLUMNS(bytes, count, found)                                                                             \
    for (size_t i = 0; i < (count); i++) {                                                                             \
        uint8_t a = (bytes)[i], b = (bytes)[i + 1];                                                                    \
        found |= (a == 0x09) | (a == 0x7C) | (a == 0x3C) | ((a == 0x20) & ((b == 0x20) | (b == 0xE3))) |               \
                 ((a == 0x80) & (b == 0xE3));                                                                          \
    }

static bool parts_columns(const uint8_t *bytes, size_t count) {
    uint8_t found = 0;
    PARTS_COLUMNS(bytes, count, found)
    return found != 0;
}

#if defined(__x86_64__)
// The same, compiled for wider registers; only called where the processor has them.
__attribute__((target("avx2"))) static bool wide_parts_columns(const uint8_t *bytes) {
    uint8_t found = 0;
    PARTS_COLUMNS(bytes, STEP, found)
    return found != 0;
}
#else
#define wide_parts_columns(bytes) parts_columns(bytes, STEP)
#endif

bool textscan_may_part_columns(const uint8_t *bytes, size_t start, size_t end, bool has_vectors) {
    // Each look takes in the byte after; the last byte of all parts nothing.
    size_t i = start;
    while (i + STEP + 1 <= end) {
        if (has_vectors ? wide_parts_columns(bytes + i) : parts_columns(bytes + i, STEP)) return true;
        i += STEP;
    }
    return end > i + 1 && parts_columns(bytes + i, end - i - 1);
}
