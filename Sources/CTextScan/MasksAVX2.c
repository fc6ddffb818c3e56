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

typedef struct {
    __m256i rows[2][4];
    __m256i ascii;
} vectors;

INLINE __m256i load(const void *at) { return _mm256_loadu_si256((const __m256i *)at); }

INLINE __m256i row(const uint8_t *at) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)at));
}

INLINE vectors vectors_of(const uint8_t *tables) {
    vectors t;
    for (int set = 0; set < 2; set++) {
        for (int i = 0; i < 4; i++) t.rows[set][i] = row(tables + set * 64 + i * 16);
    }
    t.ascii = row(tables + 128);
    return t;
}

// Not zero in each byte that may begin a character of the set.
INLINE __m256i filter(const uint8_t *at, const vectors *t) {
    const __m256i low = _mm256_set1_epi8(0x0F);
    __m256i first = load(at), second = load(at + 1), third = load(at + 2);
    // Only 0xE0 to 0xEF keep their top bit clear; a shuffle gives zero for all others.
    __m256i lead = _mm256_adds_epu8(_mm256_sub_epi8(first, _mm256_set1_epi8((char)0xE0)), _mm256_set1_epi8(0x70));
    __m256i tops = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(second, 4), _mm256_set1_epi8(0x03)),
                                   _mm256_and_si256(_mm256_srli_epi16(third, 2), _mm256_set1_epi8(0x0C)));
    second = _mm256_and_si256(second, low);
    third = _mm256_and_si256(third, low);
    __m256i found[2];
    for (int set = 0; set < 2; set++) {
        found[set] = _mm256_and_si256(
            _mm256_and_si256(_mm256_shuffle_epi8(t->rows[set][0], lead), _mm256_shuffle_epi8(t->rows[set][1], second)),
            _mm256_and_si256(_mm256_shuffle_epi8(t->rows[set][2], third), _mm256_shuffle_epi8(t->rows[set][3], tops)));
    }
    const __m256i bits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16,
                                          32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(first, 4), low);
    __m256i ascii = _mm256_and_si256(_mm256_shuffle_epi8(t->ascii, first), _mm256_shuffle_epi8(bits, high));
    return _mm256_or_si256(_mm256_or_si256(found[0], found[1]), ascii);
}

INLINE uint64_t mask(const uint8_t *at, const vectors *t) {
    const __m256i zero = _mm256_setzero_si256();
    uint32_t early = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(filter(at, t), zero));
    uint32_t late = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(filter(at + 32, t), zero));
    return ~(early | (uint64_t)late << 32);
}

#include "MaskLoop.h"

#endif
