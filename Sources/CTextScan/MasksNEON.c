#include "CTextScan.h"

#if defined(__aarch64__) && defined(__ARM_NEON)

#include <arm_neon.h>
#include <string.h>

// Every 64-bit ARM processor has them.
bool textscan_has_vectors(void) { return true; }

#define VECTORS
#define INLINE static inline __attribute__((always_inline))

typedef struct {
    uint8x16_t rows[2][4];
    uint8x16_t ascii;
} vectors;

INLINE vectors vectors_of(const uint8_t *tables) {
    vectors t;
    for (int set = 0; set < 2; set++) {
        for (int i = 0; i < 4; i++) t.rows[set][i] = vld1q_u8(tables + set * 64 + i * 16);
    }
    t.ascii = vld1q_u8(tables + 128);
    return t;
}

// All ones in each byte that may begin a character of the set, else zero.
INLINE uint8x16_t filter(const uint8_t *at, const vectors *t) {
    const uint8x16_t low = vdupq_n_u8(0x0F);
    uint8x16_t first = vld1q_u8(at), second = vld1q_u8(at + 1), third = vld1q_u8(at + 2);
    // Only 0xE0 to 0xEF come below 16; a look-up gives zero for all others.
    uint8x16_t lead = vsubq_u8(first, vdupq_n_u8(0xE0));
    uint8x16_t tops = vorrq_u8(vandq_u8(vshrq_n_u8(second, 4), vdupq_n_u8(0x03)),
                               vandq_u8(vshrq_n_u8(third, 2), vdupq_n_u8(0x0C)));
    second = vandq_u8(second, low);
    third = vandq_u8(third, low);
    uint8x16_t found[2];
    for (int set = 0; set < 2; set++) {
        found[set] = vandq_u8(vandq_u8(vqtbl1q_u8(t->rows[set][0], lead), vqtbl1q_u8(t->rows[set][1], second)),
                              vandq_u8(vqtbl1q_u8(t->rows[set][2], third), vqtbl1q_u8(t->rows[set][3], tops)));
    }
    static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
    uint8x16_t ascii = vandq_u8(vqtbl1q_u8(t->ascii, vandq_u8(first, low)),
                                vqtbl1q_u8(vld1q_u8(bits), vshrq_n_u8(first, 4)));
    uint8x16_t any = vorrq_u8(vorrq_u8(found[0], found[1]), ascii);
    return vtstq_u8(any, any);
}

INLINE uint64_t mask(const uint8_t *at, const vectors *t) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weight = vld1q_u8(weights);
    uint8x16_t a = vandq_u8(filter(at, t), weight), b = vandq_u8(filter(at + 16, t), weight);
    uint8x16_t c = vandq_u8(filter(at + 32, t), weight), d = vandq_u8(filter(at + 48, t), weight);
    // Pairs are added three times: then each byte has the bits of eight.
    uint8x16_t sums = vpaddq_u8(vpaddq_u8(a, b), vpaddq_u8(c, d));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

#include "MaskLoop.h"

#endif
