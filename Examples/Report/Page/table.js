// The table of facts: sorts by any column, filters by words, by measure and by document.

const table = document.querySelector("#facts table");
const tableBody = table.tBodies[0];
const rows = [...tableBody.rows];
const rowPlaces = new Map(rows.map((row) => [`${row.dataset.d}-${row.dataset.r}`, row]));

/** The row of an observation. */
function rowOf(document_, index) {
  return rowPlaces.get(`${document_}-${index}`);
}

const collators = new Map();

/** Compares texts in the order of the language. */
function compareTexts(a, b) {
  if (!collators.has(language)) {
    collators.set(language, new Intl.Collator(language === "en" ? "zh-Hans" : language, { numeric: true }));
  }
  return collators.get(language).compare(a, b);
}

/** Compares decimal numbers exactly, however long they are. */
function compareNumbers(a, b) {
  const isNegative = a.startsWith("-");
  if (isNegative !== b.startsWith("-")) return isNegative ? -1 : 1;
  const parts = (number) => {
    const [whole, fraction = ""] = number.replace("-", "").split(".");
    return [BigInt(whole), fraction];
  };
  const [x, y] = [parts(a), parts(b)];
  const length = Math.max(x[1].length, y[1].length);
  const [m, n] = [x, y].map(([whole, fraction]) => whole * 10n ** BigInt(length) + BigInt(fraction.padEnd(length, "0") || "0"));
  const order = m < n ? -1 : m > n ? 1 : 0;
  return isNegative ? -order : order;
}

/** Sorts by a column; cells that have nothing to be sorted by come last either way. */
function sortBy(column, isDescending) {
  const isNumeric = table.tHead.rows[0].cells[column].classList.contains("number");
  const key = (row) => (row.cells[column].dataset.k ?? row.cells[column].textContent).trim();
  const order = rows.map((row, place) => ({ row, place, key: key(row) }));
  order.sort((a, b) => {
    if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
    if (a.key === "") return a.place - b.place;
    const result = isNumeric ? compareNumbers(a.key, b.key) : compareTexts(a.key, b.key);
    return (isDescending ? -result : result) || a.place - b.place;
  });
  tableBody.append(...order.map((entry) => entry.row));
}

[...table.tHead.rows[0].cells].forEach((header, column) => {
  const button = make("button", { type: "button" });
  button.append(...header.childNodes);
  header.append(button);
  button.addEventListener("click", () => {
    const isDescending = header.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    sortBy(column, isDescending);
  });
});

const filterWords = document.getElementById("filter");
const filterMeasure = document.getElementById("filter-measure");
const filterDocument = document.getElementById("filter-document");

/** The measures that there are become choices. */
for (const measure of new Set(rows.map((row) => row.dataset.measure))) {
  filterMeasure.append(make("option", { value: measure, "data-t": `measure.${measure}` }, measure));
}

/** Hides the rows that do not have all the words that are asked for. */
function filterRows() {
  const wanted = filterWords.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    const digits = text.replaceAll(",", "");
    const fits = wanted.every((word) => text.includes(word) || digits.includes(word))
      && (filterMeasure.value === "" || row.dataset.measure === filterMeasure.value)
      && (!filterDocument || filterDocument.value === "" || row.dataset.d === filterDocument.value);
    row.hidden = !fits;
    if (fits) count += 1;
  }
  document.getElementById("shown").textContent = say("shown", count, rows.length);
}

filterWords.addEventListener("input", filterRows);
filterMeasure.addEventListener("change", filterRows);
filterDocument?.addEventListener("change", filterRows);
document.querySelector("#facts form").addEventListener("submit", (event) => event.preventDefault());

tableBody.addEventListener("click", (event) => {
  const row = event.target.closest("tr");
  if (!row || !getSelection().isCollapsed) return;
  const link = row.querySelector("a");
  const isLink = event.target.closest("a") !== null;
  const byKey = event.detail === 0;
  event.preventDefault();
  origin = link;
  const document_ = Number(row.dataset.d);
  showReading(document_, Number(row.dataset.r));
  if (isLink) document.querySelector(link.getAttribute("href"))?.scrollIntoView({ block: "center" });
  if (byKey) document.getElementById("reading-title").focus({ preventScroll: true });
});
