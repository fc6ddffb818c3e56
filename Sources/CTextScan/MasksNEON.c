#include "CTextScan.h"

#if defined(__aarch64__) && defined(__ARM_NEON)

#include <arm_neon.h>
#include <string.h>

// Every 64-bit ARM processor has them.
bool textscan_has_vectors(void) { return true; }

#define VECTORS
#define INLINE static inline __attribute__((always_inline))

INLINE uint8x16_t row(const uint8_t *at) { return vld1q_u8(at); }

#define VECTOR uint8x16_t
#include "MaskTables.h"

INLINE nibbles nibbles_at(const uint8_t *at, uint8x16_t first) {
    const uint8x16_t low = vdupq_n_u8(0x0F);
    uint8x16_t second = vld1q_u8(at + 1), third = vld1q_u8(at + 2);
    nibbles n;
    // Only 0xE0 to 0xEF come below 16; a look-up gives zero for all others.
    n.lead = vsubq_u8(first, vdupq_n_u8(0xE0));
    n.tops = vorrq_u8(vandq_u8(vshrq_n_u8(second, 4), vdupq_n_u8(0x03)),
                      vandq_u8(vshrq_n_u8(third, 2), vdupq_n_u8(0x0C)));
    n.second = vandq_u8(second, low);
    n.third = vandq_u8(third, low);
    return n;
}

// Not zero in each byte that may begin a character of a bucket.
INLINE uint8x16_t found(const buckets *b, const nibbles *n) {
    return vandq_u8(vandq_u8(vqtbl1q_u8(b->rows[0], n->lead), vqtbl1q_u8(b->rows[1], n->second)),
                    vandq_u8(vqtbl1q_u8(b->rows[2], n->third), vqtbl1q_u8(b->rows[3], n->tops)));
}

// A bit for each of four times sixteen bytes that is not zero.
INLINE uint64_t bits_of(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weight = vld1q_u8(weights);
    a = vandq_u8(vtstq_u8(a, a), weight);
    b = vandq_u8(vtstq_u8(b, b), weight);
    c = vandq_u8(vtstq_u8(c, c), weight);
    d = vandq_u8(vtstq_u8(d, d), weight);
    // Pairs are added three times: then each byte has the bits of eight.
    uint8x16_t sums = vpaddq_u8(vpaddq_u8(a, b), vpaddq_u8(c, d));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

// Sixteen buckets and any ASCII characters.

typedef struct {
    buckets early, late;
    uint8x16_t ascii;
} large_tables;

INLINE large_tables large_tables_of(const uint8_t *tables) {
    large_tables t = {buckets_of(tables), buckets_of(tables + 64), vld1q_u8(tables + 128)};
    return t;
}

INLINE uint8x16_t large_found(const uint8_t *at, const large_tables *t) {
    static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
    uint8x16_t first = vld1q_u8(at);
    nibbles n = nibbles_at(at, first);
    uint8x16_t ascii = vandq_u8(vqtbl1q_u8(t->ascii, vandq_u8(first, vdupq_n_u8(0x0F))),
                                vqtbl1q_u8(vld1q_u8(bits), vshrq_n_u8(first, 4)));
    return vorrq_u8(vorrq_u8(found(&t->early, &n), found(&t->late, &n)), ascii);
}

INLINE uint64_t large_mask(const uint8_t *at, const large_tables *t) {
    return bits_of(large_found(at, t), large_found(at + 16, t), large_found(at + 32, t), large_found(at + 48, t));
}

#define NAME textscan_masks
#define TABLES large_tables
#define LOAD_TABLES large_tables_of
#define MASK large_mask
#include "MaskLoop.h"

// Eight buckets and the ASCII digits.

INLINE uint8x16_t small_found(const uint8_t *at, const buckets *t) {
    uint8x16_t first = vld1q_u8(at);
    nibbles n = nibbles_at(at, first);
    return vorrq_u8(found(t, &n), vcleq_u8(vsubq_u8(first, vdupq_n_u8('0')), vdupq_n_u8(9)));
}

INLINE uint64_t small_mask(const uint8_t *at, const buckets *t) {
    return bits_of(small_found(at, t), small_found(at + 16, t), small_found(at + 32, t), small_found(at + 48, t));
}

#define NAME textscan_digit_masks
#define TABLES buckets
#define LOAD_TABLES buckets_of
#define MASK small_mask
#include "MaskLoop.h"

#endif
