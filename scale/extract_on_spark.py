"""Extracts articles on a Spark cluster: JSONL of articles in, JSONL of extraction records out.

    spark-submit --master spark://HOST:7077 scale/extract_on_spark.py ARTICLES RECORDS \\
        [--partitions N] [--command "officials-graph extract --with-text"]

ARTICLES and RECORDS are folders, files or patterns of any file system that Hadoop knows (file:, hdfs:, s3a:). Every
worker has the command installed. `extract` is a pure filter, so the records are the same in any partitioning.
Each partition is piped through one process of the command. Where that ends with more than 1, the task fails, and Spark
tries it again. 1 says that some articles were refused: the reasons are in the worker's stderr; the rest is extracted.
"""

import argparse
import shlex


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles")
    parser.add_argument("records")
    parser.add_argument("--partitions", type=int, help="how many pieces; as the files give them when left out")
    parser.add_argument("--command", default="officials-graph extract --with-text")
    given = parser.parse_args()

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("officials-graph extract").getOrCreate()
    articles = spark.sparkContext.textFile(given.articles).filter(lambda line: line.strip() != "")
    if given.partitions:
        articles = articles.repartition(given.partitions)
    # Otherwise a refused article would fail its whole partition, again and again.
    refusing_is_no_failure = shlex.join(["sh", "-c", f"{given.command} || test $? -eq 1"])
    articles.pipe(refusing_is_no_failure, checkCode=True).saveAsTextFile(given.records)
    spark.stop()


if __name__ == "__main__":
    main()
