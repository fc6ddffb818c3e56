// Error codes between ICU and Swift.
#pragma once

#include <stdint.h>
#include <unicode/utypes.h>

// ICU warns with negative codes; for Swift those are success.
static inline void hanstat_report(UErrorCode code, int32_t *status) {
    *status = U_FAILURE(code) ? (int32_t)code : 0;
}
