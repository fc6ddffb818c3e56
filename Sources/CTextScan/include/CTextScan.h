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

/// The bytes of the tables of eight buckets: the first four of those rows.
#define TEXTSCAN_SMALL_TABLES_SIZE 64

/// Whether the functions below that fill masks run on this processor.
bool textscan_has_vectors(void);

/// Marks the bytes at which a character of a set may begin, of at most 4096.
///
/// Writes a word for each 64 bytes from `start` to `end`, the last for what is left; the lowest bit is
/// the first byte. A byte that begins a character of the set has its bit, a few others have it too. Bits
/// past `end` are 0. `limit` is at least `end`: the bytes of a character that begins before `end` may
/// reach up to it. Only bytes from `start` to `limit` are read. Returns a bit for each word that is not 0.
uint64_t textscan_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                        uint64_t *masks);

/// The same for a set of the ten ASCII digits and characters of three bytes in eight buckets; half the work.
uint64_t textscan_digit_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit,
                              const uint8_t *tables, uint64_t *masks);

/// Whether the two functions below run on this processor: 64 bytes a step instead of 32.
bool textscan_has_wide_vectors(void);

/// What `textscan_masks` does.
uint64_t textscan_wide_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit, const uint8_t *tables,
                             uint64_t *masks);

/// What `textscan_digit_masks` does.
uint64_t textscan_wide_digit_masks(const uint8_t *bytes, size_t start, size_t end, size_t limit,
                                   const uint8_t *tables, uint64_t *masks);

/// The offset of the first byte of a value from `start` on, or `end`.
size_t textscan_find_byte(const uint8_t *bytes, size_t start, size_t end, uint8_t value);

/// Whether the bytes from `start` to `end` hold a tab, `|`, `<`, two spaces or two ideographic spaces side by side.
///
/// `has_vectors` is what `textscan_has_vectors` said.
bool textscan_may_part_columns(const uint8_t *bytes, size_t start, size_t end, bool has_vectors);

/// Whether `textscan_pass_pairs` runs on this processor.
bool textscan_has_gathers(void);

/// Passes over characters of three bytes that begin nothing with the next one, by the entries of `OpeningTable`.
///
/// Returns the offset of the first character that may begin something, that has not three bytes, or of which it has not
/// seen enough: the last nine are left. `start` and `end` are boundaries of characters in valid UTF-8; only bytes from
/// `start` to `end` are read, and one entry more than have an index. To be called only where `textscan_has_gathers` says
/// so; elsewhere it passes none.
size_t textscan_pass_pairs(const uint8_t *bytes, size_t start, size_t end, const uint16_t *entries);

#endif
