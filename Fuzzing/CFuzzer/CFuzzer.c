#include "CFuzzer.h"

// libFuzzer's own entry, for programs that have a main of their own.
extern int LLVMFuzzerRunDriver(int *count, char ***arguments, cfuzzer_body body) __attribute__((weak));

int cfuzzer_run(int count, char **arguments, cfuzzer_body body) {
    if (!LLVMFuzzerRunDriver) return -1;
    return LLVMFuzzerRunDriver(&count, &arguments, body);
}
