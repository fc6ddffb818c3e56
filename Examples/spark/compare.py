"""Compares the Parquet of the job with the program's own output, row for row.

    compare.py facts.parquet records.jsonl documents.jsonl

Every document's records must be the same lines in the same order, and every column what the record says. Ends
with status 1 at the first difference.
"""

import json
import sys

import pyarrow.parquet

from job import COLUMNS, flat


def expected(records):
    """The rows that the program's output makes, by document."""
    rows = {}
    with open(records, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            record = json.loads(line)
            document = rows.setdefault(record["doc"], [])
            document.append(flat(len(document), line, record))
    return rows


def found(facts):
    """The rows of the Parquet files, by document."""
    rows = {}
    for row in pyarrow.parquet.read_table(facts).to_pylist():
        rows.setdefault(row["doc"], []).append(row)
    for document in rows.values():
        document.sort(key=lambda row: row["row"])
    return rows


def main():
    facts, records, documents = sys.argv[1:]
    wanted, got = expected(records), found(facts)
    with open(documents, encoding="utf-8") as file:
        names = [json.loads(line)["id"] for line in file]
    if set(got) - set(names):
        sys.exit(f"documents that were not there: {sorted(set(got) - set(names))[:3]}")
    for name in names:
        one, other = wanted.get(name, []), got.get(name, [])
        if len(one) != len(other):
            sys.exit(f"{name}: {len(one)} records by the program, {len(other)} by the job")
        for row, (program, job) in enumerate(zip(one, other)):
            for column in COLUMNS:
                if program[column] != job[column]:
                    sys.exit(f"{name}, record {row}, {column}: {program[column]!r} and {job[column]!r}")
    count = sum(map(len, wanted.values()))
    if count == 0:
        sys.exit("nothing was compared")
    print(f"equal: {count} records of {len(names)} documents")


if __name__ == "__main__":
    main()
