"""A Spark job: documents as JSON Lines in, facts as Parquet out.

    spark-submit --py-files warm_hanstat.py job.py documents.jsonl facts.parquet --hanstat /usr/local/bin/hanstat

A row is a record: the columns that most queries need, and the whole record as the program wrote it.
"""

import argparse

from pyspark.sql import SparkSession

DOCUMENTS = "id string, text string, date string, region string"

# `row` is the place among the document's records; the numbers are text, for they are exact.
FACTS = """
    doc string, row int, type string, start int, end int, text string,
    indicator string, region string, period string, `from` string, through string,
    measure string, basis string, direction string, modality string,
    value string, low string, high string, comparator string, unit string, code string, record string
"""
COLUMNS = [column.split()[0].strip("`") for column in FACTS.split(",")]


def flat(row, line, record):
    """A record as a row of the table."""
    measurement = record.get("measurement", record)
    period = record.get("period", record)
    cells = {
        "doc": record["doc"], "row": row, "type": record["type"], "start": record["start"], "end": record["end"],
        "text": measurement.get("text"), "period": period.get("text"),
        "from": period.get("from"), "through": period.get("through"), "record": line,
    }
    if record["type"] == "measurement":
        cells["period"] = None
    for column in ("indicator", "region", "measure", "basis", "direction", "modality"):
        cells[column] = record.get(column)
    for column in ("value", "low", "high", "comparator", "unit", "code"):
        cells[column] = measurement.get(column)
    return cells


def extractor(program):
    """A function that Spark gives a partition's batches, in pandas frames."""

    def extract(batches):
        # Imported where it runs: the worker then keeps the module, and the module the process.
        import pandas
        from warm_hanstat import warm

        for batch in batches:
            batch = batch.astype(object).where(batch.notna(), None)
            rows, last, count = [], None, 0
            for line, record in warm(program).extract(batch.to_dict("records")):
                count = count + 1 if record["doc"] == last else 0
                last = record["doc"]
                rows.append(flat(count, line, record))
            yield pandas.DataFrame(rows, columns=COLUMNS)

    return extract


def main():
    parser = argparse.ArgumentParser(description="Extracts the facts of many documents.")
    parser.add_argument("documents", help="JSON Lines: id, text and, where known, date and region")
    parser.add_argument("facts", help="where the Parquet files go; what is there is replaced")
    parser.add_argument("--hanstat", default="hanstat", help="the program, at the same path on every machine")
    parser.add_argument("--partitions", type=int, help="into how many parts the documents are dealt")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("hanstat").getOrCreate()
    # A line that is no document stops the job; by default Spark would make a row of nulls of it.
    documents = spark.read.schema(DOCUMENTS).option("mode", "FAILFAST").json(options.documents)
    if options.partitions:
        documents = documents.repartition(options.partitions)
    facts = documents.mapInPandas(extractor(options.hanstat), FACTS)
    facts.write.mode("overwrite").parquet(options.facts)
    spark.stop()


if __name__ == "__main__":
    main()
