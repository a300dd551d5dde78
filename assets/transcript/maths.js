// Formulas: drawn by KaTeX while their section is on screen.

const CACHED_FORMULAS = 4000;

const formulas = new Map();
const typeset = (span) => {
  const display = span.dataset.display === "1";
  const tex = span.dataset.katex ?? span.dataset.tex;
  const key = (display ? "1" : "0") + tex;
  let drawn = formulas.get(key);
  if (!drawn) {
    drawn = draw(tex, span.dataset.tex, display);
    if (formulas.size >= CACHED_FORMULAS) formulas.delete(formulas.keys().next().value);
    formulas.set(key, drawn);
  }
  span.replaceChildren(drawn.cloneNode(true));
};
const draw = (tex, source, display) => {
  const holder = document.createElement("span");
  try {
    katex.render(tex, holder, {
      displayMode: display, throwOnError: true, strict: false, trust: false, maxExpand: 1000, maxSize: 30,
      macros: { ...MACROS },
    });
    return holder;
  } catch {
    const code = document.createElement("code");
    code.className = "unread";
    code.textContent = source;
    return code;
  }
};
const fill = (section) => {
  section.filled = true;
  for (const span of section.querySelectorAll("span.maths:empty")) typeset(span);
};
const unfill = (section) => {
  section.filled = false;
  for (const span of section.querySelectorAll("span.maths")) span.replaceChildren();
};
document.addEventListener("contentvisibilityautostatechange", (event) => {
  if (event.target.className === "g") (event.skipped ? unfill : fill)(event.target);
}, true);
addEventListener("beforeprint", () => document.querySelectorAll(".g").forEach(fill));
