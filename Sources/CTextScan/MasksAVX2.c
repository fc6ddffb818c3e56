#include "CTextScan.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

bool textscan_has_vectors(void) {
    unsigned a, b, c, d;
    // AVX and OSXSAVE, then the system's word that it keeps the wide registers, then AVX2.
    if (!__get_cpuid(1, &a, &b, &c, &d) || (c & (1u << 27 | 1u << 28)) != (1u << 27 | 1u << 28)) return false;
    unsigned low, high;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low & 6) != 6) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 5)) != 0;
}

#define VECTORS __attribute__((target("avx2")))
#define INLINE static inline __attribute__((target("avx2"), always_inline))

INLINE __m256i load(const void *at) { return _mm256_loadu_si256((const __m256i *)at); }

INLINE __m256i row(const uint8_t *at) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)at));
}

#define VECTOR __m256i
#include "MaskTables.h"

INLINE nibbles nibbles_at(const uint8_t *at, __m256i first) {
    const __m256i low = _mm256_set1_epi8(0x0F);
    __m256i second = load(at + 1), third = load(at + 2);
    nibbles n;
    // Only 0xE0 to 0xEF keep their top bit clear; a shuffle gives zero for all others.
    n.lead = _mm256_adds_epu8(_mm256_sub_epi8(first, _mm256_set1_epi8((char)0xE0)), _mm256_set1_epi8(0x70));
    n.tops = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(second, 4), _mm256_set1_epi8(0x03)),
                             _mm256_and_si256(_mm256_srli_epi16(third, 2), _mm256_set1_epi8(0x0C)));
    n.second = _mm256_and_si256(second, low);
    n.third = _mm256_and_si256(third, low);
    return n;
}

// Not zero in each byte that may begin a character of a bucket.
INLINE __m256i found(const buckets *b, const nibbles *n) {
    return _mm256_and_si256(
        _mm256_and_si256(_mm256_shuffle_epi8(b->rows[0], n->lead), _mm256_shuffle_epi8(b->rows[1], n->second)),
        _mm256_and_si256(_mm256_shuffle_epi8(b->rows[2], n->third), _mm256_shuffle_epi8(b->rows[3], n->tops)));
}

// A bit for each byte that is zero.
INLINE uint32_t zeros(__m256i bytes) {
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
}

// Sixteen buckets and any ASCII characters.

typedef struct {
    buckets early, late;
    __m256i ascii;
} large_tables;

INLINE large_tables large_tables_of(const uint8_t *tables) {
    large_tables t = {buckets_of(tables), buckets_of(tables + 64), row(tables + 128)};
    return t;
}

INLINE uint32_t large_zeros(const uint8_t *at, const large_tables *t) {
    const __m256i bits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16,
                                          32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0);
    __m256i first = load(at);
    nibbles n = nibbles_at(at, first);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(first, 4), _mm256_set1_epi8(0x0F));
    __m256i ascii = _mm256_and_si256(_mm256_shuffle_epi8(t->ascii, first), _mm256_shuffle_epi8(bits, high));
    return zeros(_mm256_or_si256(_mm256_or_si256(found(&t->early, &n), found(&t->late, &n)), ascii));
}

INLINE uint64_t large_mask(const uint8_t *at, const large_tables *t) {
    return ~(large_zeros(at, t) | (uint64_t)large_zeros(at + 32, t) << 32);
}

#define NAME textscan_masks
#define TABLES large_tables
#define LOAD_TABLES large_tables_of
#define MASK large_mask
#include "MaskLoop.h"

// Eight buckets and the ASCII digits.

INLINE uint32_t small_zeros(const uint8_t *at, const buckets *t) {
    __m256i first = load(at);
    nibbles n = nibbles_at(at, first);
    __m256i value = _mm256_sub_epi8(first, _mm256_set1_epi8('0'));
    __m256i digit = _mm256_cmpeq_epi8(_mm256_min_epu8(value, _mm256_set1_epi8(9)), value);
    return zeros(_mm256_or_si256(found(t, &n), digit));
}

INLINE uint64_t small_mask(const uint8_t *at, const buckets *t) {
    return ~(small_zeros(at, t) | (uint64_t)small_zeros(at + 32, t) << 32);
}

#define NAME textscan_digit_masks
#define TABLES buckets
#define LOAD_TABLES buckets_of
#define MASK small_mask
#include "MaskLoop.h"

#endif
