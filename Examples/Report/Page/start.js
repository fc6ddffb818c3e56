// What a page without script does without is shown, in the reader's language.

for (const element of document.querySelectorAll(".scripted")) element.hidden = false;

const languageChoice = document.getElementById("language");

/** Puts all that the script has made into the chosen language. */
function changeLanguage() {
  speak(languageChoice.value);
  filterRows();
  drawCharts();
  if (shown) showReading(shown.document, shown.record);
}

languageChoice.value = preferredLanguage();
languageChoice.addEventListener("change", changeLanguage);
changeLanguage();
