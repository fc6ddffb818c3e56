#include "CTextScan.h"

/// What parts the cells of tables, in plain loops that a compiler makes vectors of.
///
/// Of an ideographic space (E3 80 80) the last byte is looked for together with the first byte of a second one.
static bool parts_columns(const uint8_t *bytes, size_t count) {
    uint8_t found = 0;
    for (size_t i = 0; i < count; i++) {
        uint8_t a = bytes[i], b = bytes[i + 1];
        found |= (a == 0x09) | (a == 0x7C) | (a == 0x3C) | ((a == 0x20) & (b == 0x20)) |
                 ((a == 0x80) & (b == 0xE3)) | ((a == 0x20) & (b == 0xE3));
    }
    return found != 0;
}

bool textscan_may_part_columns(const uint8_t *bytes, size_t start, size_t end) {
    const size_t step = 512;
    // Each look takes in the byte after; the last byte of all parts nothing.
    size_t i = start;
    while (i + step + 1 <= end) {
        if (parts_columns(bytes + i, step)) return true;
        i += step;
    }
    if (end > i + 1) {
        if (parts_columns(bytes + i, end - i - 1)) return true;
    }
    return false;
}
