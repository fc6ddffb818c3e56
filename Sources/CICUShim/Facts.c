// What ICU says of itself.
#include "CICUShim.h"

#include <string.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

#if U_ICU_VERSION_MAJOR_NUM < 67
#error "HanStat needs ICU 67 or later, and these are the headers of an older one: see Requirements in README.md"
#endif

void hanstat_icu_version(char *output, int32_t room) {
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    if (room > 0) {
        strncpy(output, text, (size_t)room - 1);
        output[room - 1] = 0;
    }
}

const char *hanstat_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }
