#include "CTextScan.h"

#include <string.h>

size_t textscan_find_byte(const uint8_t *bytes, size_t start, size_t end, uint8_t value) {
    if (start >= end) return end;
    const uint8_t *found = memchr(bytes + start, value, end - start);
    return found ? (size_t)(found - bytes) : end;
}
