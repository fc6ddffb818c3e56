#include "CTextScan.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

bool textscan_has_wide_vectors(void) {
    unsigned a, b, c, d;
    if (!textscan_has_vectors()) return false;
    // The system's word that it keeps the widest registers and their masks, then AVX-512 for bytes.
    unsigned low, high;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low & 0xE6) != 0xE6) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 16)) != 0 && (b & (1u << 30)) != 0;
}

#define VECTORS __attribute__((target("avx512f,avx512bw")))
#define INLINE static inline __attribute__((target("avx512f,avx512bw"), always_inline))

INLINE __m512i load(const void *at) { return _mm512_loadu_si512(at); }

INLINE __m512i row(const uint8_t *at) { return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)at)); }

#define VECTOR __m512i
#include "MaskTables.h"

INLINE nibbles nibbles_at(const uint8_t *at, __m512i first) {
    const __m512i low = _mm512_set1_epi8(0x0F);
    __m512i second = load(at + 1), third = load(at + 2);
    nibbles n;
    // Only 0xE0 to 0xEF keep their top bit clear; a shuffle gives zero for all others.
    n.lead = _mm512_adds_epu8(_mm512_sub_epi8(first, _mm512_set1_epi8((char)0xE0)), _mm512_set1_epi8(0x70));
    // Bits 2 and 3 of the third byte's, the others of the second's: 0xD8 takes the second operand where the last is 0.
    __m512i mixed = _mm512_ternarylogic_epi32(_mm512_srli_epi16(second, 4), _mm512_srli_epi16(third, 2),
                                              _mm512_set1_epi8(0x0C), 0xD8);
    n.tops = _mm512_and_si512(mixed, low);
    n.second = _mm512_and_si512(second, low);
    n.third = _mm512_and_si512(third, low);
    return n;
}

// Not zero in each byte that may begin a character of a bucket.
INLINE __m512i found(const buckets *b, const nibbles *n) {
    __m512i three = _mm512_ternarylogic_epi32(_mm512_shuffle_epi8(b->rows[0], n->lead),
                                              _mm512_shuffle_epi8(b->rows[1], n->second),
                                              _mm512_shuffle_epi8(b->rows[2], n->third), 0x80);
    return _mm512_and_si512(three, _mm512_shuffle_epi8(b->rows[3], n->tops));
}

// Sixteen buckets and any ASCII characters.

typedef struct {
    buckets early, late;
    __m512i ascii, bits;
} large_tables;

INLINE large_tables large_tables_of(const uint8_t *tables) {
    static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128};
    large_tables t = {buckets_of(tables), buckets_of(tables + 64), row(tables + 128), row(bits)};
    return t;
}

INLINE uint64_t large_mask(const uint8_t *at, const large_tables *t) {
    __m512i first = load(at);
    nibbles n = nibbles_at(at, first);
    __m512i high = _mm512_and_si512(_mm512_srli_epi16(first, 4), _mm512_set1_epi8(0x0F));
    __m512i ascii = _mm512_and_si512(_mm512_shuffle_epi8(t->ascii, first), _mm512_shuffle_epi8(t->bits, high));
    __m512i any = _mm512_ternarylogic_epi32(found(&t->early, &n), found(&t->late, &n), ascii, 0xFE);
    return _mm512_test_epi8_mask(any, any);
}

#define NAME textscan_wide_masks
#define TABLES large_tables
#define LOAD_TABLES large_tables_of
#define MASK large_mask
#include "MaskLoop.h"

// Eight buckets and the ASCII digits.

INLINE uint64_t small_mask(const uint8_t *at, const buckets *t) {
    __m512i first = load(at);
    nibbles n = nibbles_at(at, first);
    __m512i value = _mm512_sub_epi8(first, _mm512_set1_epi8('0'));
    __m512i any = found(t, &n);
    return _mm512_test_epi8_mask(any, any) | _mm512_cmple_epu8_mask(value, _mm512_set1_epi8(9));
}

#define NAME textscan_wide_digit_masks
#define TABLES buckets
#define LOAD_TABLES buckets_of
#define MASK small_mask
#include "MaskLoop.h"

#else

bool textscan_has_wide_vectors(void) { return false; }

uint64_t textscan_wide_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                             uint64_t *masks) {
    return textscan_masks(bytes, start, end, limit, tables, masks);
}

uint64_t textscan_wide_digit_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit,
                                   const uint8_t *tables, uint64_t *masks) {
    return textscan_digit_masks(bytes, start, end, limit, tables, masks);
}

#endif
