// Charts of indicators that have several periods or regions.

const firstCharts = 8;
const mostSeries = 8;
const mostPoints = 40;
const svgSpace = "http://www.w3.org/2000/svg";

function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** How long a period is: only those of one length can be compared. */
function lengthOf(period) {
  if (!period?.from || !period?.through) return "";
  if (period.from === period.through) return "point";
  const [from, through] = [new Date(period.from), new Date(period.through)];
  return String(Math.round((through - from) / 86400000 / 30.44));
}

/** The number of a fact with its sign; NaN for what is no one number. */
function numberOf(fact) {
  const { value, low, high } = fact.measurement;
  let number = value !== undefined ? Number(value) : (Number(low) + Number(high)) / 2;
  if (value !== undefined && /^-?\d+\/\d+$/.test(value)) {
    const [over, under] = value.split("/").map(Number);
    number = over / under;
  }
  return fact.direction === "decrease" || fact.direction === "below" ? -number : number;
}

/** The facts that belong into one chart, grouped: what, of which kind, in which unit, over how long a time. */
function chartGroups() {
  const groups = new Map();
  data.documents.forEach((document_, place) => {
    for (const fact of document_.records) {
      if (fact.type !== "observation") continue;
      const number = numberOf(fact);
      if (!Number.isFinite(number)) continue;
      const unit = fact.measurement.unit;
      const key = JSON.stringify([
        fact.indicator, fact.measure, fact.basis, fact.basePeriod?.text, fact.price, fact.modality, fact.measurement.code ?? unit,
        lengthOf(fact.period),
      ]);
      if (!groups.has(key)) groups.set(key, { fact, unit, language: document_.language, points: new Map(), document: place });
      const when = fact.period?.from || fact.period?.through ? `${fact.period.from ?? ""}/${fact.period.through ?? ""}` : "";
      const where = fact.region ?? "";
      const points = groups.get(key).points;
      // What is told twice counts once.
      if (!points.has(`${when} ${where}`)) points.set(`${when} ${where}`, { when, where, number, period: fact.period, text: fact.measurement.text });
    }
  });
  return [...groups.values()].map((group) => {
    const points = [...group.points.values()];
    const times = [...new Set(points.map((point) => point.when))].sort();
    const places = [...new Set(points.map((point) => point.where))];
    return { ...group, points, times, places };
  }).filter((group) => group.times.length > 1 || group.places.length > 1)
    .sort((a, b) => b.points.length - a.points.length);
}

/** A short name for a period: 2025, 2025-07, 2025-01…06. */
function timeLabel(when) {
  if (when === "") return say("chart.undated");
  const [from, through] = when.split("/");
  if (from === "" || through === "") return `${from}…${through}`;
  if (from === through) return from;
  const isMonths = from.endsWith("-01") && new Date(Date.parse(through) + 86400000).getUTCDate() === 1;
  if (!isMonths) return `${from}…${from.slice(0, 4) === through.slice(0, 4) ? through.slice(5) : through}`;
  if (from.endsWith("-01-01") && through.endsWith("-12-31")) {
    return from.slice(0, 4) === through.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}…${through.slice(0, 4)}`;
  }
  if (from.slice(0, 7) === through.slice(0, 7)) return from.slice(0, 7);
  return `${from.slice(0, 7)}…${from.slice(0, 4) === through.slice(0, 4) ? through.slice(5, 7) : through.slice(0, 7)}`;
}

function placeLabel(where) {
  return where === "" ? say("chart.unplaced") : where;
}

function compact(number) {
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 }).format(number);
}

/** Round numbers from below the least to above the greatest, zero among them. */
function ticksFor(numbers) {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough);
  const ticks = [];
  for (let n = Math.floor(low / step); n <= Math.ceil(high / step); n += 1) ticks.push(n * step);
  return ticks;
}

/** Columns over periods, or lines where there are several regions. */
function timeChart(group) {
  const [width, height, left, bottom, top, right] = [480, 250, 56, 40, 14, 10];
  const ticks = ticksFor(group.points.map((point) => point.number));
  const scale = (height - bottom - top) / (ticks.at(-1) - ticks[0]);
  const y = (number) => height - bottom - (number - ticks[0]) * scale;
  const slot = (width - left - right) / group.times.length;
  const x = (when) => left + (group.times.indexOf(when) + 0.5) * slot;
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}` });
  for (const tick of ticks) {
    chart.append(
      svg("line", { class: tick === 0 ? "axis" : "grid", x1: left, x2: width - right, y1: y(tick), y2: y(tick) }),
      svg("text", { x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, compact(tick)));
  }
  // As many names as have room.
  const every = Math.ceil(86 / slot);
  group.times.forEach((when, place) => {
    if (place % every !== 0) return;
    chart.append(svg("text", { x: x(when), y: height - bottom + 18, "text-anchor": "middle" }, timeLabel(when)));
  });
  if (group.places.length === 1) {
    const thick = Math.min(slot * 0.7, 60);
    for (const point of group.points) {
      const [from, to] = [y(Math.max(point.number, 0)), y(Math.min(point.number, 0))];
      chart.append(svg("rect", { class: "bar s0", x: x(point.when) - thick / 2, y: from, width: thick, height: Math.max(to - from, 1), "data-v": point.number }));
      if (slot >= 44) {
        chart.append(svg("text", { x: x(point.when), y: point.number < 0 ? to + 13 : from - 4, "text-anchor": "middle" }, compact(point.number)));
      }
    }
    return chart;
  }
  group.places.slice(0, mostSeries).forEach((where, series) => {
    const points = group.points.filter((point) => point.where === where)
      .sort((a, b) => group.times.indexOf(a.when) - group.times.indexOf(b.when));
    const path = points.map((point) => `${x(point.when)},${y(point.number)}`).join(" ");
    if (points.length > 1) chart.append(svg("polyline", { class: `line s${series}`, points: path }));
    for (const point of points) {
      chart.append(dot(series, x(point.when), y(point.number), { "data-v": point.number }));
    }
  });
  return chart;
}

/** Series differ in form and not in colour alone. */
function dot(series, x, y, attributes = {}) {
  const name = { class: `dot s${series}`, ...attributes };
  switch (series % 4) {
    case 0: return svg("circle", { ...name, cx: x, cy: y, r: 5 });
    case 1: return svg("rect", { ...name, x: x - 4.5, y: y - 4.5, width: 9, height: 9 });
    case 2: return svg("polygon", { ...name, points: `${x},${y - 6} ${x + 6},${y + 5} ${x - 6},${y + 5}` });
    default: return svg("polygon", { ...name, points: `${x},${y - 6} ${x + 6},${y} ${x},${y + 6} ${x - 6},${y}` });
  }
}

/** Bars of regions at one time, the longest first. */
function placeChart(group) {
  const points = [...group.points].sort((a, b) => b.number - a.number).slice(0, mostPoints);
  const names = points.map((point) => placeLabel(point.where));
  const wide = (name) => [...name].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2E7F ? 12.5 : 7), 0);
  const [width, left, right, row] = [480, Math.min(170, Math.max(...names.map(wide)) + 10), 64, 26];
  const height = points.length * row + 8;
  const ticks = [Math.min(0, ...points.map((point) => point.number)), Math.max(0, ...points.map((point) => point.number))];
  const start = ticks[0] < 0 ? left + 54 : left;
  const scale = (width - start - right) / (ticks[1] - ticks[0] || 1);
  const x = (number) => start + (number - ticks[0]) * scale;
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}` });
  points.forEach((point, place) => {
    const y = place * row + 4;
    const most = Math.floor((left - 10) / 12.5);
    const name = [...names[place]];
    chart.append(
      svg("text", { x: left - 6, y: y + 15, "text-anchor": "end" }, wide(names[place]) > left ? name.slice(0, most - 1).join("") + "…" : names[place]),
      svg("rect", { class: "bar s0", x: Math.min(x(0), x(point.number)), y: y + 1, width: Math.max(Math.abs(x(point.number) - x(0)), 1), height: row - 8, "data-v": point.number }),
      svg("text", { x: point.number < 0 ? x(point.number) - 4 : x(point.number) + 4, y: y + 15, "text-anchor": point.number < 0 ? "end" : "start" }, compact(point.number)));
  });
  chart.append(svg("line", { class: "axis", x1: x(0), x2: x(0), y1: 0, y2: height }));
  return chart;
}

/** A chart with its title, its key, and its numbers for those who cannot see it. */
function figureOf(group, place) {
  const isOfTimes = group.times.length > 1;
  const chart = isOfTimes ? timeChart(group) : placeChart(group);
  const fact = group.fact;
  const about = [
    sayValue("measure", fact.measure), fact.basis && (fact.basePeriod?.text ?? sayValue("basis", fact.basis)),
    fact.modality === "actual" ? null : sayValue("modality", fact.modality), fact.price && sayValue("price", fact.price), group.unit,
    isOfTimes ? (group.places.length === 1 && group.places[0] !== "" ? group.places[0] : null) : timeLabel(group.times[0]),
  ].filter(Boolean).join(" · ");
  const numbers = group.points.map((point) => `${[isOfTimes ? timeLabel(point.when) : null, group.places.length > 1 ? placeLabel(point.where) : null].filter(Boolean).join(" ")}: ${point.text}`);
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-labelledby", `chart-${place}-title chart-${place}-numbers`);
  chart.prepend(svg("title", { id: `chart-${place}-title` }, `${fact.indicator}, ${about}`), svg("desc", { id: `chart-${place}-numbers` }, numbers.join("; ")));
  const figure = make("figure", {}, make("figcaption", { lang: group.language }, fact.indicator, make("small", {}, about)), chart);
  if (isOfTimes && group.places.length > 1) {
    const key = make("ul", { class: "key", lang: group.language });
    group.places.slice(0, mostSeries).forEach((where, series) => {
      const sample = svg("svg", { viewBox: "0 0 20 12", "aria-hidden": "true" }, dot(series, 10, 6));
      key.append(make("li", {}, sample, ` ${placeLabel(where)}`));
    });
    figure.append(key);
  }
  return figure;
}

let showsAllCharts = false;

function drawCharts() {
  const groups = chartGroups();
  const section = document.getElementById("charts");
  section.hidden = groups.length === 0;
  section.querySelector(".charts").replaceChildren(...groups.slice(0, showsAllCharts ? groups.length : firstCharts).map(figureOf));
  document.getElementById("more-charts").hidden = showsAllCharts || groups.length <= firstCharts;
}

document.getElementById("more-charts").addEventListener("click", () => {
  showsAllCharts = true;
  drawCharts();
  document.getElementById("charts-title").setAttribute("tabindex", "-1");
  document.getElementById("charts-title").focus();
});
