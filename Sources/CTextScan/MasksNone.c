#include "CTextScan.h"

#if !defined(__x86_64__) && !(defined(__aarch64__) && defined(__ARM_NEON))

bool textscan_has_vectors(void) { return false; }

void textscan_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                    uint64_t *masks) {
    (void)bytes, (void)limit, (void)tables;
    // Never called; where it is, every byte may begin a character.
    for (size_t at = start; at < end; at += 64) *masks++ = ~(uint64_t)0;
}

#endif
