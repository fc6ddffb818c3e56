#pragma once

#include <stdbool.h>
#include <stdint.h>

/// The allocations of this process so far: calls of malloc, calloc, realloc and the
/// aligned ones, by all threads.
uint64_t allocation_counter_count(void);

/// Whether allocations are counted: with glibc only.
bool allocation_counter_works(void);
