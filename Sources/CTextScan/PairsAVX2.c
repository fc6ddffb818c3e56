#include "CTextScan.h"

// Passes over pairs of characters that begin nothing, eight characters of three bytes a step. What is asked of the
// tables is what `TableKernel` asks, which is the oracle of this.
#if defined(__x86_64__)

#include <immintrin.h>

bool textscan_has_gathers(void) { return textscan_has_vectors(); }

__attribute__((target("avx2"))) size_t textscan_pass_pairs(const uint8_t *bytes, size_t start, size_t end,
                                                           const uint16_t *entries) {
    // Of twelve bytes in each half four characters, each in the lower bytes of a lane.
    const __m256i spread = _mm256_setr_epi8(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1,  //
                                            0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1);
    const __m256i backward = _mm256_setr_epi32(7, 0, 1, 2, 3, 4, 5, 6);
    const __m256i groups = _mm256_set1_epi32(0xFF);
    // The entry of the last character, whose follower has not been seen.
    __m256i carried = _mm256_setzero_si256();
    size_t i = start;
    while (i + 28 <= end) {
        __m256i both = _mm256_inserti128_si256(
            _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(bytes + i))),
            _mm_loadu_si128((const __m128i *)(bytes + i + 12)), 1);
        __m256i characters = _mm256_shuffle_epi8(both, spread);
        __m256i leads = _mm256_and_si256(characters, _mm256_set1_epi32(0xF0));
        __m256i isLong = _mm256_cmpeq_epi32(leads, _mm256_set1_epi32(0xE0));
        __m256i indices =
            _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi32(characters, 8), _mm256_set1_epi32(0x3F3F)),
                            _mm256_and_si256(_mm256_slli_epi32(characters, 6), _mm256_set1_epi32(0xC0)));
        // Four bytes each, of which the upper two are the next entry's.
        __m256i found = _mm256_i32gather_epi32((const int *)entries, indices, 2);
        __m256i moved = _mm256_permutevar8x32_epi32(found, backward);
        __m256i before = _mm256_blend_epi32(moved, carried, 1);
        __m256i opened = _mm256_and_si256(_mm256_and_si256(before, _mm256_srli_epi32(found, 8)), groups);
        __m256i passed = _mm256_and_si256(_mm256_cmpeq_epi32(opened, _mm256_setzero_si256()), isLong);
        unsigned stops = ~(unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(passed)) & 0xFF;
        if (stops) {
            // All before the first stop have three bytes; a stop is the second of a pair, or is not read here.
            unsigned lane = (unsigned)__builtin_ctz(stops);
            bool isPair = (_mm256_movemask_ps(_mm256_castsi256_ps(isLong)) >> lane & 1) != 0;
            unsigned heads = (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(
                _mm256_cmpgt_epi32(_mm256_and_si256(before, groups), _mm256_setzero_si256())));
            // Behind a first one anything may stand that is not read here.
            return i + 3 * lane - (isPair || (heads >> lane & 1) ? 3 : 0);
        }
        carried = moved;
        i += 24;
    }
    return i - ((_mm256_extract_epi16(carried, 0) & 0xFF) != 0 ? 3 : 0);
}

#else

bool textscan_has_gathers(void) { return false; }

size_t textscan_pass_pairs(const uint8_t *bytes, size_t start, size_t end, const uint16_t *entries) {
    (void)bytes, (void)end, (void)entries;
    return start;
}

#endif
