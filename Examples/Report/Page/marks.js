// The marks in the text: each is a button, and the arrow keys go from one to the next.

/** The marks of each document, in the order of the text; one that is cut in two is there with its first part. */
const marksOf = textElements.map((text) => {
  const seen = new Set();
  return [...text.querySelectorAll("mark")].filter((mark) => {
    const isFirst = !seen.has(mark.dataset.r);
    seen.add(mark.dataset.r);
    return isFirst;
  });
});

/** Shows that a record is chosen: its mark in the text, and its row in the table. */
function choose(document_, index) {
  for (const element of document.querySelectorAll(".chosen")) {
    if (!panel.contains(element)) element.classList.remove("chosen");
  }
  const records = data.documents[document_].records;
  const record = records[index];
  const text = textElements[document_];
  const facts = record.type === "observation" ? [index] : factsOf(document_, index);
  let number = index;
  if (record.type === "observation") {
    number = records.findIndex((other) => other.type === "measurement" && other.start === record.measurement.start);
  }
  for (const mark of text.querySelectorAll(`mark[data-r="${number}"]`)) mark.classList.add("chosen");
  for (const fact of facts) rowOf(document_, fact)?.classList.add("chosen");
}

/** Moves the one tab stop of a text to a mark. */
function makeStop(marks, mark) {
  for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
}

/** Opens the reading of a mark or of an underlined stretch; by key, the panel gets the focus. */
function open(element, byKey) {
  const text = element.closest(".text");
  const document_ = Number(text.dataset.d);
  const mark = element.closest("mark");
  if (mark) {
    const first = marksOf[document_].find((other) => other.dataset.r === mark.dataset.r);
    origin = first;
    makeStop(marksOf[document_], first);
    showReading(document_, Number(mark.dataset.r));
  } else {
    const fact = factAt(document_, element.closest(".fact"));
    if (fact === null) return;
    showReading(document_, fact);
  }
  // The panel may have come over it, or the text have moved.
  element.scrollIntoView({ block: "nearest" });
  if (byKey) document.getElementById("reading-title").focus({ preventScroll: true });
}

/** The observation of an underlined stretch: one named there, else the first whose words reach over it. */
function factAt(document_, stretch) {
  const named = stretch.dataset.facts.split(" ").filter(Boolean);
  if (named.length > 0) return Number(named[0]);
  const before = document.createRange();
  before.setStart(textElements[document_], 0);
  before.setEndBefore(stretch);
  const place = [...before.toString()].length;
  const found = data.documents[document_].records.findIndex(
    (record) => record.type === "observation" && record.start <= place && place < record.end);
  return found < 0 ? null : found;
}

textElements.forEach((text, document_) => {
  const marks = marksOf[document_];
  text.setAttribute("role", "group");
  text.setAttribute("aria-labelledby", `d${document_}-name`);
  for (const mark of marks) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-controls", "reading");
    mark.tabIndex = -1;
  }
  if (marks.length > 0) marks[0].tabIndex = 0;
  for (const fact of text.querySelectorAll(".fact")) fact.classList.add("live");

  text.addEventListener("click", (event) => {
    // Whoever selects text to copy it does not ask for a reading.
    if (!getSelection().isCollapsed) return;
    const element = event.target.closest("mark, .fact");
    if (element) open(element, event.detail === 0);
  });
  text.addEventListener("keydown", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = marks.indexOf(mark);
    const next = {
      ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: marks.length - 1,
    }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(mark, true);
    } else if (next !== undefined) {
      event.preventDefault();
      const target = marks[Math.min(Math.max(next, 0), marks.length - 1)];
      makeStop(marks, target);
      target.focus();
    }
  });
});
