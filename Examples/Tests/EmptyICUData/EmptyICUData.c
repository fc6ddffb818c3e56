// ICU's data without anything in it. Loaded before ICU's own (LD_PRELOAD), it makes ICU one that is
// installed without its data.
#include <stdint.h>
#include <unicode/udata.h>
#include <unicode/utypes.h>

// The beginning of a common data file, as ICU's stubdata has it.
typedef struct {
    uint16_t headerSize;
    uint8_t magic1, magic2;
    UDataInfo info;
    char padding[8];
    uint32_t count, reserved;
    int32_t names[4];
} Header;

U_CAPI const Header U_ICUDATA_ENTRY_POINT = {
    .headerSize = 32,
    .magic1 = 0xDA,
    .magic2 = 0x27,
    .info = {sizeof(UDataInfo), 0, U_IS_BIG_ENDIAN, U_CHARSET_FAMILY, sizeof(UChar), 0,
             {0x54, 0x6F, 0x43, 0x50},  // "ToCP": a table of contents by pointers
             {1, 0, 0, 0},
             {0, 0, 0, 0}},
};
