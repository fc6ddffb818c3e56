// The loop over a text, the same for every instruction set. The including file defines VECTORS, the
// target's attributes; `vectors`, the tables in registers; `vectors_of`; and `mask`, the bits of the 64
// bytes at an address, which reads 66 bytes.

VECTORS void textscan_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                            uint64_t *masks) {
    const vectors t = vectors_of(tables);
    size_t at = start;
    while (at + 64 <= end && at + 66 <= limit) {
        *masks++ = mask(bytes + at, &t);
        at += 64;
    }
    // What is left is read from a copy, with zeros behind it.
    while (at < end) {
        uint8_t rest[66] = {0};
        size_t count = limit - at < sizeof rest ? limit - at : sizeof rest;
        memcpy(rest, bytes + at, count);
        uint64_t found = mask(rest, &t);
        if (end - at < 64) found &= ((uint64_t)1 << (end - at)) - 1;
        *masks++ = found;
        at += 64;
    }
}
