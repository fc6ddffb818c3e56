// The loop over a text, the same for every instruction set and table. The including file defines VECTORS, the
// target's attributes, and, for each kind of table, NAME, the function; TABLES, the tables in registers;
// LOAD_TABLES, which loads them; and MASK, the bits of the 64 bytes at an address, which reads 66 bytes.

VECTORS uint64_t NAME(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                      uint64_t *masks) {
    const TABLES t = LOAD_TABLES(tables);
    uint64_t words = 0;
    size_t at = start, word = 0;
    for (; at + 64 <= end && at + 66 <= limit; at += 64, word++) {
        uint64_t found = MASK(bytes + at, &t);
        masks[word] = found;
        words |= (uint64_t)(found != 0) << (word & 63);
    }
    // What is left is read from a copy, with zeros behind it.
    for (; at < end; at += 64, word++) {
        uint8_t rest[66] = {0};
        size_t count = limit - at < sizeof rest ? limit - at : sizeof rest;
        memcpy(rest, bytes + at, count);
        uint64_t found = MASK(rest, &t);
        if (end - at < 64) found &= ((uint64_t)1 << (end - at)) - 1;
        masks[word] = found;
        words |= (uint64_t)(found != 0) << (word & 63);
    }
    return words;
}

#undef NAME
#undef TABLES
#undef LOAD_TABLES
#undef MASK
