#ifndef CTEXTSCAN_H
#define CTEXTSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The bytes of a set's nibble tables: two times four rows of sixteen buckets' bits, then the ASCII row.
///
/// A bit of a row is a bucket. A three-byte character may be in the set only where one bucket has its
/// bit in all four rows that the character's bytes point at: by the low nibble of the first byte, of
/// the second, of the third, and by the two bits above those nibbles of the second (low) and of the
/// third (high). Buckets 0 to 7 are in the first four rows, 8 to 15 in the next. The last row has, by
/// the low nibble of an ASCII byte, a bit for each high nibble.
#define TEXTSCAN_TABLES_SIZE 144

/// Whether `textscan_skip` runs on this processor.
bool textscan_has_vectors(void);

/// Passes over bytes that begin no character of a set, 32 at a time.
///
/// The bytes from `start` to `end` must be readable, and nothing else is read. `bitmap` has one bit a
/// code unit of the Basic Multilingual Plane. Returns the offset of the first character of the set, or,
/// where none was met, the offset at which fewer than 34 bytes were left to look at.
size_t textscan_skip(const uint8_t *bytes, size_t start, size_t end, const uint8_t *tables,
                     const uint64_t *bitmap);

/// The offset of the first byte of a value from `start` on, or `end`.
size_t textscan_find_byte(const uint8_t *bytes, size_t start, size_t end, uint8_t value);

#endif
