// The tables of a set in registers, the same for every instruction set. The including file defines VECTOR, a register's
// type; INLINE; and `row`, which makes a register of sixteen bytes that a shuffle looks up.

// Four rows of eight buckets.
typedef struct {
    VECTOR rows[4];
} buckets;

INLINE buckets buckets_of(const uint8_t *tables) {
    buckets b;
    for (int i = 0; i < 4; i++) b.rows[i] = row(tables + i * 16);
    return b;
}

// What the rows are asked for, by byte.
typedef struct {
    VECTOR lead, second, third, tops;
} nibbles;
