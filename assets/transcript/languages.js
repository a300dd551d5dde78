// The language of a block, for fonts, line breaks and speech, by the script that most of its letters are of.

const SCRIPTS = [
  ["ja", /[\u3040-\u30ff]/gu, 0.15], // kana; the rest of Japanese is Chinese characters
  ["ko", /\p{Script=Hangul}/gu, 0.3],
  ["zh", /\p{Script=Han}/gu, 0.3],
  ["fa", /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/gu, 0.06], // what Arabic does not have
  ["ar", /\p{Script=Arabic}/gu, 0.3],
  ["he", /\p{Script=Hebrew}/gu, 0.3],
  ["hi", /\p{Script=Devanagari}/gu, 0.3],
  ["th", /\p{Script=Thai}/gu, 0.3],
];
const NOT_LATIN = /[^\u0000-\u02ff]/;
const languageOf = (text) => {
  if (!NOT_LATIN.test(text)) return "";
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([, script, share]) => (text.match(script)?.length ?? 0) > share * letters);
  return found?.[0] ?? "";
};
const setLanguage = (element, text) => {
  const language = languageOf(text);
  if (language) element.lang = language;
};
