"use strict";
// The words of the page in the reader's language, and small tools that the other files use.

const words = JSON.parse(document.getElementById("words").textContent);
let language = "en";

/** The words for a key, with {0}, {1} filled in; a key without words gives null. */
function lookUp(key, ...values) {
  const text = words[language][key] ?? words.en[key];
  return text === undefined ? null : text.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** The words for a key, or the key. */
function say(key, ...values) {
  return lookUp(key, ...values) ?? key;
}

/** The words for a value of the records: say("measure", "level"); a value without words stays as it is. */
function sayValue(group, value) {
  return lookUp(`${group}.${value}`) ?? value;
}

/** The rule of a step of the evidence. */
function sayRule(rule) {
  const item = /^item (\d+) of a list$/.exec(rule);
  return item ? say("rule.item", item[1]) : (lookUp(`rule.${rule}`) ?? rule);
}

/** The language that the reader's browser asks for first. */
function preferredLanguage() {
  for (const tag of navigator.languages ?? []) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/** Puts the whole page into a language. */
function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll("[data-t]")) {
    const text = lookUp(element.dataset.t);
    if (text !== null) element.textContent = text;
  }
  for (const element of document.querySelectorAll("[data-t-label]")) {
    element.setAttribute("aria-label", say(element.dataset.tLabel));
  }
}

/** Makes an element; texts are put in as text, never as markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Digits in groups of three, as exact as they are; fractions and ratios stay as they are. */
function grouped(number) {
  return /^-?\d+(\.\d+)?$/.test(number) ? number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : number;
}
