"""Runs SQL over tables of text files in one Spark session: one JSON request a line, one JSON answer a line.

Request: {"tables": [{"name", "path", "schema"}], "statements": [{"sql", "out"}]}
Answer:  {"rows": [count, ...]}, or {"error": text}

A table is tab-separated text without a header, `\\N` for nothing; it becomes a temporary view. The rows of a statement are
written to the file `out` in the same form.
"""

import json
import shutil
import sys
import tempfile
from decimal import Decimal

from pyspark.sql import SparkSession

PARTITIONS = 4


def open_session(folder):
    return (
        SparkSession.builder.master("local[2]")
        .appName("kinerja")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "2g")
        .config("spark.local.dir", folder)
        .config("spark.sql.warehouse.dir", folder)
        .config("spark.sql.shuffle.partitions", str(PARTITIONS))
        # As many partitions as said, however small the rows: what is proved must hold across partitions.
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )


def read_table(session, table):
    frame = session.read.csv(
        table["path"], schema=table["schema"], sep="\t", nullValue="\\N", emptyValue="", quote="", mode="FAILFAST"
    )
    frame.repartition(PARTITIONS).createOrReplaceTempView("`" + table["name"] + "`")


def text_of(value):
    if value is None:
        return "\\N"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def run_statement(session, statement):
    count = 0
    with open(statement["out"], "w", encoding="utf-8") as out:
        for row in session.sql(statement["sql"]).toLocalIterator():
            out.write("\t".join(text_of(value) for value in row) + "\n")
            count += 1
    return count


def answer(session, request):
    for table in request["tables"]:
        read_table(session, table)
    return {"rows": [run_statement(session, statement) for statement in request["statements"]]}


def serve(session):
    print(json.dumps({"version": session.version}), flush=True)
    for line in sys.stdin:
        try:
            reply = answer(session, json.loads(line))
        except Exception as error:  # The next request may be a good one.
            reply = {"error": str(error)[:8000]}
        print(json.dumps(reply), flush=True)


def main():
    folder = tempfile.mkdtemp(prefix="kinerja-spark-")
    try:
        session = open_session(folder)
        serve(session)
        session.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
