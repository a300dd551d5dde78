// The page's own words, in the language of the window: Python gives them as WORDS, and the language as LANGUAGE.

const inDigits = (number) => String(number).replace(/[0-9]/g, (digit) => WORDS.digits[digit]);
const filled = (name, values) => WORDS[name].replace(/\{(\w+)\}/g, (_, key) => inDigits(values[key]));

Object.assign(document.documentElement, LANGUAGE);
for (const part of [document, ...[...document.querySelectorAll("template")].map((template) => template.content)]) {
  for (const element of part.querySelectorAll("[data-words]")) element.textContent = WORDS[element.dataset.words];
  for (const element of part.querySelectorAll("[data-label]")) element.ariaLabel = WORDS[element.dataset.label];
}
