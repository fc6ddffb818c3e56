"""Extracts by a hanstat process that stays warm.

A worker imports this module once and keeps it from task to task, and with it the process: the program's
tables are loaded once for a worker, not once for a partition or a document. `--py-files` ships the module.
"""

import atexit
import json
import os
import subprocess
import tempfile
import threading

# What the program reads after a batch, and answers with one record: all before it has then been answered.
_END = "hanstat-spark-end-of-batch"
_END_LINE = json.dumps({"id": _END, "text": "产量1吨。"}, ensure_ascii=False) + "\n"


class ExtractionError(Exception):
    """The program ended, or named a document that it could not read."""


class WarmHanstat:
    """One process, for one thread at a time."""

    def __init__(self, program):
        # A file is never full, and holds what was said of a batch before the batch's end is answered.
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [program, "extract", "--input", "jsonl", "--format", "jsonl"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors)
        self._heard = 0

    def extract(self, documents):
        """Reads documents, dictionaries with id, text and, where known, date and region.

        Yields a record as the line that the program writes, and read; the documents' order is kept. Raises
        ExtractionError where the program complains, after the last record that it gave.
        """
        writer = threading.Thread(target=self._write, args=(documents,), daemon=True)
        writer.start()
        is_done = False
        try:
            while not is_done:
                line = self._process.stdout.readline()
                if not line:
                    status = self._process.wait()
                    said = self._complaints() or "nothing was said"
                    raise ExtractionError(f"hanstat ended with status {status}: {said}")
                text = line.decode("utf-8").rstrip("\n")
                record = json.loads(text)
                if record["doc"] != _END:
                    yield text, record
                # The last of the records on the end of the batch: an observation comes before its measurement.
                is_done = record["doc"] == _END and record["type"] == "measurement"
        finally:
            # Who leaves off in the middle leaves records behind, which the next would take for its own.
            if not is_done:
                self._process.kill()
        writer.join()
        complaints = self._complaints()
        if complaints:
            raise ExtractionError(complaints)

    def _write(self, documents):
        # Reading and writing go on at once: neither pipe fills up while the other is waited for.
        try:
            for document in documents:
                known = {key: value for key, value in document.items() if value is not None}
                self._process.stdin.write((json.dumps(known, ensure_ascii=False) + "\n").encode("utf-8"))
            self._process.stdin.write(_END_LINE.encode("utf-8"))
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # The program has ended; extract says so.

    def _complaints(self):
        """What has been said since the last time: the first lines."""
        size = os.fstat(self._errors.fileno()).st_size
        said = os.pread(self._errors.fileno(), min(size - self._heard, 2000), self._heard)
        self._heard = size
        return said.decode("utf-8", "replace").strip()

    def close(self):
        """Ends the process."""
        try:
            self._process.stdin.close()
        except BrokenPipeError:
            pass
        self._process.wait()

    @property
    def pid(self):
        """The process's number."""
        return self._process.pid

    @property
    def is_alive(self):
        """Whether the process still runs."""
        return self._process.poll() is None


_warm = {}


def warm(program):
    """The process of this worker, started where there is none that lives."""
    key = (os.getpid(), program)
    known = _warm.get(key)
    if known is None or not known.is_alive:
        known = _warm[key] = WarmHanstat(program)
        atexit.register(known.close)
    return known
