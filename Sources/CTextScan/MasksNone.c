#include "CTextScan.h"

#if !defined(__x86_64__) && !(defined(__aarch64__) && defined(__ARM_NEON))

bool textscan_has_vectors(void) { return false; }

// Never called; where they are, every byte may begin a character.

uint64_t textscan_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                        uint64_t *masks) {
    (void)bytes, (void)limit, (void)tables;
    for (size_t at = start; at < end; at += 64) *masks++ = ~(uint64_t)0;
    return ~(uint64_t)0 >> (63 - (end - start - 1) / 64 % 64);
}

uint64_t textscan_digit_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit,
                              const uint8_t *tables, uint64_t *masks) {
    return textscan_masks(bytes, start, end, limit, tables, masks);
}

#endif
