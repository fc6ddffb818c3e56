#ifndef CHTMLTEXT_BUFFER_H
#define CHTMLTEXT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// Bytes that grow; once memory runs out nothing more is taken and `failed` is set.
typedef struct {
    uint8_t *bytes;
    size_t count;
    size_t capacity;
    bool failed;
} Buffer;

static inline bool buffer_reserve(Buffer *buffer, size_t more, size_t limit) {
    if (buffer->failed || more > limit || buffer->count > limit - more) {
        buffer->failed = true;
        return false;
    }
    if (buffer->count + more <= buffer->capacity) return true;
    size_t capacity = buffer->capacity < 1024 ? 1024 : buffer->capacity + buffer->capacity / 2;
    if (capacity < buffer->count + more) capacity = buffer->count + more;
    uint8_t *bytes = realloc(buffer->bytes, capacity);
    if (!bytes) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

static inline void buffer_append(Buffer *buffer, const void *bytes, size_t count, size_t limit) {
    if (count == 0 || !buffer_reserve(buffer, count, limit)) return;
    memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
}

static inline void buffer_free(Buffer *buffer) {
    free(buffer->bytes);
    memset(buffer, 0, sizeof *buffer);
}

#endif
