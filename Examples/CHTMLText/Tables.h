#ifndef CHTMLTEXT_TABLES_H
#define CHTMLTEXT_TABLES_H

#include "Buffer.h"

/// A cell of a table in the making: its text in the table's buffer, and how far it spans.
typedef struct {
    size_t start, end;
    uint16_t columns, rows;
    /// Whether it is the first of its row.
    bool begins_row;
    /// Whether its text has several paragraphs.
    bool has_paragraphs;
} Cell;

/// A table whose end has not been met yet.
typedef struct {
    Buffer text;
    Cell *cells;
    size_t count, capacity;
    bool row_is_open;
    bool cell_is_open;
    bool in_caption;
    /// A table stands in it, so that it is there for layout and its cells are text.
    bool is_layout;
} Table;

/// Opens a cell; the text that follows is its own.
void table_begin_cell(Table *table, int columns, int rows);

/// Closes the open cell.
void table_end_cell(Table *table);

/// Writes what a table holds, as lines of cells parted by tabs, or as paragraphs where it is for layout.
void table_write(const Table *table, Buffer *output, size_t limit);

/// Forgets what a table holds.
void table_clear(Table *table);

#endif
