#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// What is run on each input.
typedef int (*cfuzzer_body)(const uint8_t *_Nullable bytes, size_t count);

/// Runs libFuzzer with its options.
///
/// Returns its exit status, or -1 where the program was linked without it.
int cfuzzer_run(int count, char *_Nullable *_Nonnull arguments, cfuzzer_body _Nonnull body);

#endif
