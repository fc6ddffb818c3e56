#include "Tables.h"

/// The most columns that are kept, and the most rows or columns that a cell may span.
enum { MOST_COLUMNS = 256, MOST_SPAN = 64 };

/// A cell longer than this with paragraphs in it is no cell of figures.
enum { LONGEST_CELL = 900 };

static int clamped(int value) { return value < 1 ? 1 : value > MOST_SPAN ? MOST_SPAN : value; }

void table_begin_cell(Table *table, int columns, int rows) {
    table_end_cell(table);
    if (table->count == table->capacity) {
        size_t capacity = table->capacity < 64 ? 64 : table->capacity * 2;
        Cell *cells = realloc(table->cells, capacity * sizeof(Cell));
        if (!cells) {
            table->text.failed = true;
            return;
        }
        table->cells = cells;
        table->capacity = capacity;
    }
    table->cells[table->count++] = (Cell){
        .start = table->text.count, .end = table->text.count, .columns = (uint16_t)clamped(columns),
        .rows = (uint16_t)clamped(rows), .begins_row = !table->row_is_open};
    table->row_is_open = true;
    table->cell_is_open = true;
}

void table_end_cell(Table *table) {
    if (!table->cell_is_open) return;
    table->cell_is_open = false;
    Cell *cell = &table->cells[table->count - 1];
    cell->end = table->text.count;
    const uint8_t *bytes = table->text.bytes;
    while (cell->end > cell->start && (bytes[cell->end - 1] == '\n' || bytes[cell->end - 1] == ' ')) cell->end--;
    while (cell->start < cell->end && (bytes[cell->start] == '\n' || bytes[cell->start] == ' ')) cell->start++;
    for (size_t i = cell->start; i + 1 < cell->end; i++) {
        if (bytes[i] == '\n' && bytes[i + 1] == '\n') cell->has_paragraphs = true;
    }
}

void table_clear(Table *table) {
    buffer_free(&table->text);
    free(table->cells);
    memset(table, 0, sizeof *table);
}

/// Whether the cells are text that a table only puts into place.
static bool is_layout(const Table *table) {
    if (table->is_layout) return true;
    bool has_row = false;
    for (size_t i = 0; i < table->count; i++) {
        const Cell *cell = &table->cells[i];
        if (cell->end - cell->start > LONGEST_CELL && cell->has_paragraphs) return true;
        if (!cell->begins_row) has_row = true;
    }
    return !has_row;
}

static void write_paragraphs(const Table *table, Buffer *output, size_t limit) {
    for (size_t i = 0; i < table->count; i++) {
        const Cell *cell = &table->cells[i];
        if (cell->start == cell->end) continue;
        buffer_append(output, table->text.bytes + cell->start, cell->end - cell->start, limit);
        buffer_append(output, "\n\n", 2, limit);
    }
}

/// Writes a cell on one line.
static void write_cell(const Table *table, const Cell *cell, Buffer *output, size_t limit) {
    size_t start = cell->start;
    for (size_t i = cell->start; i <= cell->end; i++) {
        if (i < cell->end && table->text.bytes[i] != '\n' && table->text.bytes[i] != '\t') continue;
        buffer_append(output, table->text.bytes + start, i - start, limit);
        if (i < cell->end && i > start) buffer_append(output, " ", 1, limit);
        start = i + 1;
    }
}

static void write_rows(const Table *table, Buffer *output, size_t limit) {
    // For each column how many rows a cell above still reaches down.
    uint16_t spans[MOST_COLUMNS] = {0};
    size_t i = 0;
    while (i < table->count) {
        size_t column = 0;
        size_t pending = 0;
        bool is_first = true;
        while (i < table->count && (is_first || !table->cells[i].begins_row)) {
            const Cell *cell = &table->cells[i];
            is_first = false;
            i++;
            // What cells above take comes first, as empty cells.
            while (column < MOST_COLUMNS && spans[column] > 0) {
                spans[column++]--;
                pending++;
            }
            if (column >= MOST_COLUMNS) continue;
            if (cell->end > cell->start) {
                for (; pending > 0; pending--) buffer_append(output, "\t", 1, limit);
                write_cell(table, cell, output, limit);
            }
            for (int k = 0; k < cell->columns && column < MOST_COLUMNS; k++) {
                spans[column++] = cell->rows - 1;
                pending++;
            }
        }
        for (; column < MOST_COLUMNS; column++) {
            if (spans[column] > 0) spans[column]--;
        }
        buffer_append(output, "\n", 1, limit);
    }
    buffer_append(output, "\n", 1, limit);
}

void table_write(const Table *table, Buffer *output, size_t limit) {
    if (table->text.failed) output->failed = true;
    if (is_layout(table)) {
        write_paragraphs(table, output, limit);
    } else {
        write_rows(table, output, limit);
    }
}
