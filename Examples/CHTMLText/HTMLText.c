#include "CHTMLText.h"

#include <libxml/HTMLparser.h>
#include <strings.h>

#include "Tables.h"

/// The most tables that stand in one another; a deeper one is written as text.
enum { MOST_TABLES = 32 };

/// A page in the reading.
typedef struct {
    htmlParserCtxtPtr parser;
    Buffer output;
    Table tables[MOST_TABLES];
    int table_count;
    /// Tables that are deeper than are kept.
    int unkept_tables;
    /// How many elements are open, and at which of them a part began that is not shown; 0 for none.
    int depth;
    int hidden_at;
    int preformatted;
    /// The line ends that stand between what was written and what comes: 0, 1 or 2.
    int breaks;
    bool space;
    htmltext_status status;
} Page;

static bool is_one_of(const char *name, const char *const *names) {
    for (; *names; names++) {
        if (strcasecmp(name, *names) == 0) return true;
    }
    return false;
}

/// Elements whose text is not shown, or leads elsewhere.
static const char *const hidden_names[] = {
    "head", "script", "style", "template", "noscript", "nav", "svg", "math", "iframe", "object", "select", "datalist",
    "button", "textarea", "audio", "video", "canvas", NULL};

/// Elements that begin and end a paragraph.
static const char *const paragraph_names[] = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "header", "footer", "aside",
    "blockquote", "pre", "ul", "ol", "dl", "form", "fieldset", "figure", "figcaption", "address", "center", "hr",
    "body", "table", "caption", NULL};

/// Elements that begin and end a line.
static const char *const line_names[] = {"li", "dt", "dd", "br", "tr", "option", "legend", "summary", NULL};

static Table *open_table(Page *page) { return page->table_count > 0 ? &page->tables[page->table_count - 1] : NULL; }

/// Where text goes: the cell that is open, or the page.
static Buffer *target(Page *page) {
    Table *table = open_table(page);
    return table && table->cell_is_open ? &table->text : &page->output;
}

static size_t target_start(Page *page) {
    Table *table = open_table(page);
    return table && table->cell_is_open ? table->cells[table->count - 1].start : 0;
}

static void stop(Page *page, htmltext_status status) {
    if (page->status == HTMLTEXT_DONE) page->status = status;
    xmlStopParser(page->parser);
}

static void line_break(Page *page, int count) {
    if (page->breaks < count) page->breaks = count;
    page->space = false;
}

/// Writes the line ends or the space that stand before the next character.
static void settle(Page *page) {
    Buffer *buffer = target(page);
    if (buffer->count > target_start(page)) {
        if (page->breaks > 0) {
            int have = 0;
            while (have < page->breaks && buffer->bytes[buffer->count - 1 - (size_t)have] == '\n' &&
                   buffer->count - (size_t)have > target_start(page) + 1) {
                have++;
            }
            for (; have < page->breaks; have++) buffer_append(buffer, "\n", 1, HTMLTEXT_LONGEST);
        } else if (page->space && buffer->bytes[buffer->count - 1] != '\n') {
            buffer_append(buffer, " ", 1, HTMLTEXT_LONGEST);
        }
    }
    page->breaks = 0;
    page->space = false;
}

static void on_characters(void *context, const xmlChar *text, int count) {
    Page *page = context;
    if (page->hidden_at > 0 || page->status != HTMLTEXT_DONE) return;
    Table *table = open_table(page);
    // Between the cells of a table there is no text but what a caption holds.
    int i = 0;
    while (i < count) {
        uint8_t byte = text[i];
        bool is_blank = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
        if (is_blank && page->preformatted > 0 && !(table && table->cell_is_open) && byte != '\r') {
            settle(page);
            buffer_append(target(page), &byte, 1, HTMLTEXT_LONGEST);
            i++;
            continue;
        }
        if (is_blank) {
            page->space = true;
            i++;
            continue;
        }
        int end = i;
        while (end < count && text[end] > ' ') end++;
        if (end == i) {  // Another control character.
            i++;
            continue;
        }
        settle(page);
        buffer_append(target(page), text + i, (size_t)(end - i), HTMLTEXT_LONGEST);
        i = end;
    }
    if (target(page)->failed) stop(page, HTMLTEXT_TOO_LONG);
}

static const char *attribute(const xmlChar **attributes, const char *name) {
    if (!attributes) return NULL;
    for (; attributes[0]; attributes += 2) {
        if (strcasecmp((const char *)attributes[0], name) == 0) return attributes[1] ? (const char *)attributes[1] : "";
    }
    return NULL;
}

static int span(const xmlChar **attributes, const char *name) {
    const char *value = attribute(attributes, name);
    if (!value) return 1;
    long number = strtol(value, NULL, 10);
    return number < 1 ? 1 : number > 1000 ? 1000 : (int)number;
}

/// Whether an element says itself that it is not shown.
static bool is_hidden(const xmlChar **attributes) {
    if (attribute(attributes, "hidden")) return true;
    const char *style = attribute(attributes, "style");
    if (!style) return false;
    char packed[256];
    size_t count = 0;
    for (; *style && count < sizeof packed - 1; style++) {
        if (*style != ' ' && *style != '\t' && *style != '\n') packed[count++] = *style;
    }
    packed[count] = 0;
    return strcasestr(packed, "display:none") || strcasestr(packed, "visibility:hidden");
}

/// Writes what an outer table holds up to here: a table that holds another is there for layout.
static void flush_layout(Page *page) {
    Table *outer = open_table(page);
    if (!outer) return;
    table_end_cell(outer);
    outer->is_layout = true;
    Table copy = *outer;
    memset(outer, 0, sizeof *outer);
    outer->is_layout = true;
    page->table_count--;
    line_break(page, 2);
    settle(page);
    Buffer *into = target(page);
    table_write(&copy, into, HTMLTEXT_LONGEST);
    table_clear(&copy);
    page->table_count++;
    if (into->failed) stop(page, HTMLTEXT_TOO_LONG);
}

static void begin_table(Page *page) {
    if (page->table_count == MOST_TABLES) {
        page->unkept_tables++;
        return;
    }
    flush_layout(page);
    memset(&page->tables[page->table_count], 0, sizeof(Table));
    page->table_count++;
    page->breaks = 0;
    page->space = false;
}

static void end_table(Page *page) {
    if (page->unkept_tables > 0) {
        page->unkept_tables--;
        return;
    }
    Table *table = open_table(page);
    if (!table) return;
    table_end_cell(table);
    Table done = *table;
    page->table_count--;
    if (done.count > 0) {
        Table *outer = open_table(page);
        // What a table for layout held is written where it stood, as text of the page.
        if (outer && outer->is_layout) outer->cell_is_open = false;
        page->breaks = 2;
        settle(page);
        Buffer *into = target(page);
        table_write(&done, into, HTMLTEXT_LONGEST);
        if (into->failed) stop(page, HTMLTEXT_TOO_LONG);
    }
    table_clear(&done);
    line_break(page, 2);
}

static void on_start(void *context, const xmlChar *name_bytes, const xmlChar **attributes) {
    Page *page = context;
    const char *name = (const char *)name_bytes;
    if (page->status != HTMLTEXT_DONE) return;
    if (++page->depth > HTMLTEXT_DEEPEST) {
        stop(page, HTMLTEXT_TOO_DEEP);
        return;
    }
    if (page->hidden_at > 0) return;
    if (is_one_of(name, hidden_names) || is_hidden(attributes)) {
        page->hidden_at = page->depth;
        return;
    }
    Table *table = open_table(page);
    if (strcasecmp(name, "table") == 0) {
        line_break(page, 2);
        begin_table(page);
    } else if (table && page->unkept_tables == 0 && (strcasecmp(name, "td") == 0 || strcasecmp(name, "th") == 0)) {
        table_begin_cell(table, span(attributes, "colspan"), span(attributes, "rowspan"));
        page->breaks = 0;
        page->space = false;
    } else if (table && page->unkept_tables == 0 && strcasecmp(name, "tr") == 0) {
        table_end_cell(table);
        table->row_is_open = false;
    } else if (is_one_of(name, paragraph_names)) {
        line_break(page, 2);
        if (strcasecmp(name, "pre") == 0) page->preformatted++;
    } else if (is_one_of(name, line_names)) {
        line_break(page, 1);
    }
}

static void on_end(void *context, const xmlChar *name_bytes) {
    Page *page = context;
    const char *name = (const char *)name_bytes;
    if (page->status != HTMLTEXT_DONE) return;
    int depth = page->depth;
    if (page->depth > 0) page->depth--;
    if (page->hidden_at > 0) {
        if (depth <= page->hidden_at) page->hidden_at = 0;
        return;
    }
    Table *table = open_table(page);
    if (strcasecmp(name, "table") == 0) {
        end_table(page);
    } else if (table && page->unkept_tables == 0 && (strcasecmp(name, "td") == 0 || strcasecmp(name, "th") == 0)) {
        table_end_cell(table);
        page->breaks = 0;
        page->space = false;
    } else if (table && page->unkept_tables == 0 && strcasecmp(name, "tr") == 0) {
        table_end_cell(table);
        table->row_is_open = false;
    } else if (is_one_of(name, paragraph_names)) {
        line_break(page, 2);
        if (strcasecmp(name, "pre") == 0 && page->preformatted > 0) page->preformatted--;
    } else if (is_one_of(name, line_names)) {
        line_break(page, 1);
    }
}

static void on_error(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

htmltext_status htmltext_extract(const uint8_t *bytes, size_t count, uint8_t **text, size_t *length) {
    *text = NULL;
    *length = 0;
    if (count > HTMLTEXT_LONGEST) return HTMLTEXT_TOO_LONG;
    Page *page = calloc(1, sizeof(Page));
    if (!page) return HTMLTEXT_TOO_LONG;
    htmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_characters;
    handler.ignorableWhitespace = on_characters;
    handler.warning = on_error;
    handler.error = on_error;
    page->parser = htmlNewParserCtxt();
    if (!page->parser) {
        free(page);
        return HTMLTEXT_NO_PARSER;
    }
    // The parser that is given all bytes at once looks at each of them once; the one that is given them piece by
    // piece looks ahead for the end of each tag and entity anew.
    memcpy(page->parser->sax, &handler, sizeof handler);
    page->parser->userData = page;
    xmlDocPtr document = htmlCtxtReadMemory(
        page->parser, (const char *)bytes, (int)count, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    if (document) xmlFreeDoc(document);
    // What the page left open.
    page->hidden_at = 0;
    page->unkept_tables = 0;
    while (page->table_count > 0) end_table(page);
    if (page->output.count > 0 && page->output.bytes[page->output.count - 1] != '\n') {
        buffer_append(&page->output, "\n", 1, HTMLTEXT_LONGEST);
    }
    if (page->parser->myDoc) xmlFreeDoc(page->parser->myDoc);
    page->parser->myDoc = NULL;
    htmlFreeParserCtxt(page->parser);
    htmltext_status status = page->status;
    if (status == HTMLTEXT_DONE && page->output.failed) status = HTMLTEXT_TOO_LONG;
    if (status == HTMLTEXT_DONE) {
        *text = page->output.bytes;
        *length = page->output.count;
    } else {
        buffer_free(&page->output);
    }
    free(page);
    return status;
}

void htmltext_free(uint8_t *text) { free(text); }
