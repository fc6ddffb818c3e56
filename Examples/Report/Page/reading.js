// The panel that shows how a record was read.

const data = JSON.parse(document.getElementById("data").textContent);
const panel = document.getElementById("reading");
const panelBody = document.getElementById("reading-body");

/** What is shown: { document, record }, and where the reader came from. */
let shown = null;
let origin = null;

const textElements = [...document.querySelectorAll(".text")];

/** The language tag of a document's words. */
function textLanguage(document_) {
  return data.documents[document_].language;
}

/** A list of fields; those without a value are left out. */
function fieldList(fields) {
  const list = make("dl");
  for (const [key, value, attributes] of fields) {
    if (value === undefined || value === null || value === "") continue;
    list.append(make("dt", {}, say(key)), make("dd", attributes ?? {}, value));
  }
  return list;
}

/** A value or a range with its unit. */
function amount(record, unit) {
  const number = record.value !== undefined ? grouped(record.value) : `${grouped(record.low)} … ${grouped(record.high)}`;
  return unit && unit !== "1" ? `${number} ${unit}` : number;
}

/** The days of a period. */
function days(period) {
  if (period.from === undefined && period.through === undefined) return say("unknown");
  return `${period.from ?? say("open")} … ${period.through ?? say("open")}`;
}

function measurementFields(record) {
  return fieldList([
    ["field.value", amount(record, record.unit)],
    ["field.comparator", record.comparator === "exact" ? null : sayValue("comparator", record.comparator)],
    ["field.modifiers", (record.modifiers ?? []).join(" ")],
    ["field.code", record.code && (record.system ? `${record.code} (${record.system})` : record.code)],
    ["field.si", record.si && amount(record.si, record.si.unit)],
    ["field.per", record.per && [record.per.value === "1" ? "" : record.per.value, record.per.unit, record.per.code ? `(${record.per.code})` : ""].join(" ").trim()],
    ["field.kind", record.kind],
    ["field.place", `${record.start}–${record.end}`],
  ]);
}

function periodFields(record) {
  return fieldList([
    ["field.from", record.from ?? say(record.through ? "open" : "unknown")],
    ["field.through", record.through ?? say(record.from ? "open" : "unknown")],
    ["field.grain", record.grain],
    ["field.relativeTo", record.relativeTo && sayValue("relativeTo", record.relativeTo)],
    ["field.note", record.note],
    ["field.place", `${record.start}–${record.end}`],
  ]);
}

/** A fact with the words that gave its parts. */
function factArticle(document_, index, isChosen) {
  const record = data.documents[document_].records[index];
  const lang = { lang: textLanguage(document_) };
  const article = make(
    "article", { "data-fact": index, class: isChosen ? "chosen" : null },
    make("h3", lang, record.indicator),
    fieldList([
      ["field.number", amount(record.measurement, record.measurement.unit), lang],
      ["field.code", record.measurement.code],
      ["field.subject", record.subject, lang],
      ["field.region", record.region, lang],
      ["field.period", record.period?.text, lang],
      ["field.days", record.period && days(record.period)],
      ["field.measure", sayValue("measure", record.measure)],
      ["field.basis", record.basis && sayValue("basis", record.basis)],
      ["field.basePeriod", record.basePeriod && `${record.basePeriod.text} (${days(record.basePeriod)})`, lang],
      ["field.direction", record.direction && sayValue("direction", record.direction)],
      ["field.comparator", record.measurement.comparator === "exact" ? null : sayValue("comparator", record.measurement.comparator)],
      ["field.modality", record.modality === "actual" ? null : sayValue("modality", record.modality)],
      ["field.price", record.price && sayValue("price", record.price)],
    ]));
  const list = make("dl");
  for (const step of record.evidence ?? []) {
    const source = make("dd");
    if (step.text !== undefined) {
      const button = make("button", { type: "button", lang: textLanguage(document_) }, `「${step.text}」`);
      button.addEventListener("click", () => showWords(document_, step.start, step.end, true));
      source.append(button, " ");
    }
    source.append(sayRule(step.rule));
    list.append(make("dt", {}, sayValue("role", step.role)), source);
  }
  article.append(make("h4", {}, say("why")), list);
  return article;
}

/** The facts that a mark has part in: those about a number, those dated by a period. */
function factsOf(document_, index) {
  const records = data.documents[document_].records;
  const record = records[index];
  const isAbout = record.type === "measurement"
    ? (fact) => fact.measurement.start === record.start && fact.measurement.end === record.end
    : (fact) => (fact.evidence ?? []).some((step) => step.start === record.start && step.end === record.end && (step.role === "period" || step.role === "base"));
  return records.flatMap((fact, place) => (fact.type === "observation" && isAbout(fact) ? [place] : []));
}

/** Shows the reading of a record. */
function showReading(document_, index) {
  const record = data.documents[document_].records[index];
  shown = { document: document_, record: index };
  panelBody.replaceChildren();
  if (record.type === "observation") {
    panelBody.append(factArticle(document_, index, true));
    showWords(document_, record.start, record.end, false);
  } else {
    panelBody.append(
      make("p", { class: "words" }, make("span", { lang: textLanguage(document_) }, `「${record.text}」`), ` ${say(record.type)}`),
      record.type === "measurement" ? measurementFields(record) : periodFields(record));
    const facts = factsOf(document_, index);
    if (facts.length === 0) {
      panelBody.append(make("p", {}, say(record.type === "measurement" ? "noFacts" : "noPeriodFacts")));
    }
    panelBody.append(...facts.map((fact) => factArticle(document_, fact, false)));
    if (facts.length > 0 && record.type === "measurement") {
      const fact = data.documents[document_].records[facts[0]];
      showWords(document_, fact.start, fact.end, false);
    } else {
      showWords(document_, record.start, record.end, false);
    }
  }
  panel.hidden = false;
  document.querySelector(".page").classList.add("reads");
  panel.scrollTop = 0;
  choose(document_, index);
}

/** Closes the panel and goes back to where the reader came from. */
function closeReading() {
  if (panel.hidden) return;
  const hadFocus = panel.contains(document.activeElement);
  panel.hidden = true;
  shown = null;
  document.querySelector(".page").classList.remove("reads");
  for (const element of document.querySelectorAll(".chosen")) element.classList.remove("chosen");
  globalThis.CSS?.highlights?.delete("source");
  if (hadFocus && origin?.isConnected) origin.focus();
}

/** A range of a document's code points as a range of the page. */
function rangeOf(document_, start, end) {
  const range = document.createRange();
  const walker = document.createTreeWalker(textElements[document_], NodeFilter.SHOW_TEXT);
  let place = 0;
  let isOpen = false;
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const points = [...text];
    const last = place + points.length;
    const unit = (point) => points.slice(0, point - place).join("").length;
    if (!isOpen && start < last) {
      range.setStart(walker.currentNode, unit(start));
      isOpen = true;
    }
    if (isOpen && end <= last) {
      range.setEnd(walker.currentNode, unit(end));
      return range;
    }
    place = last;
  }
  return null;
}

/** Highlights words of a document, where the browser can, and brings them into view on request. */
function showWords(document_, start, end, scrolls) {
  const range = rangeOf(document_, start, end);
  if (!range) return;
  if (globalThis.Highlight && globalThis.CSS?.highlights) CSS.highlights.set("source", new Highlight(range));
  if (!scrolls) return;
  const box = range.getBoundingClientRect();
  const isVisible = box.top >= 0 && box.bottom <= (panel.getBoundingClientRect().width === innerWidth ? panel.getBoundingClientRect().top : innerHeight);
  if (!isVisible) scrollTo({ top: scrollY + box.top - innerHeight / 4 });
}

document.getElementById("close").addEventListener("click", closeReading);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeReading();
});
