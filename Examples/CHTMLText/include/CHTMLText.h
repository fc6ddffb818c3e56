#ifndef CHTMLTEXT_H
#define CHTMLTEXT_H

#include <stddef.h>
#include <stdint.h>

/// What became of a page.
typedef enum {
    HTMLTEXT_DONE = 0,
    /// Elements stand in one another more than `HTMLTEXT_DEEPEST` deep.
    HTMLTEXT_TOO_DEEP = 1,
    /// No memory was left, or the text would be longer than `HTMLTEXT_LONGEST`.
    HTMLTEXT_TOO_LONG = 2,
    /// The parser could not be made.
    HTMLTEXT_NO_PARSER = 3,
} htmltext_status;

/// How deep elements may stand in one another. Parsers look through all that are open at every end tag.
#define HTMLTEXT_DEEPEST 512

/// The most bytes of text that a page may have.
#define HTMLTEXT_LONGEST 0x7FFFFFFF

/// Gives the text of a page that a reader sees: blocks as paragraphs, tables as lines of cells parted by tabs.
///
/// The bytes are valid UTF-8. The text is valid UTF-8 too, and is the caller's to free with `htmltext_free`.
htmltext_status htmltext_extract(const uint8_t *bytes, size_t count, uint8_t **text, size_t *length);

/// Frees a text.
void htmltext_free(uint8_t *text);

#endif
