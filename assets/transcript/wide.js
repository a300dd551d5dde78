// Formulas in a line of text stay whole; one that is wider than the text breaks between its parts, and one whose part is
// wider scrolls by itself. In a table, which would become wider for it, all of them break.

const WORTH_MEASURING = 16; // characters of TeX

// Where no space is needed for a line to end before a formula.
const MAY_END_LINE = /[\p{Pe}\p{Pf},.;:!?、。，；：！？・…\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const keepWhole = (span) => {
  const isApart = MAY_END_LINE.test(span.previousSibling?.data?.slice(-1) ?? "");
  span.firstElementChild.classList.add("whole", ...(isApart ? ["apart"] : []));
};
const measured = new Set();
let isMeasuring = false;
const measure = () => {
  isMeasuring = false;
  const spans = [...measured].filter((span) => span.isConnected && span.firstElementChild);
  measured.clear();
  for (const { firstElementChild: drawn } of spans) drawn.classList.remove("wide", "whole", "apart");
  const rooms = spans.map((span) => {
    const block = span.closest("p, li, td, th, blockquote, h1, h2, h3, h4, h5, h6, .b, .tail");
    return block.closest("table") ? Infinity : block.clientWidth; // a table scrolls as a whole
  });
  const widths = spans.map((span) => [...span.querySelectorAll(".katex-base")].map((base) => base.offsetWidth));
  spans.forEach((span, at) => {
    const width = widths[at].reduce((sum, each) => sum + each, 0);
    if (Math.max(...widths[at]) > rooms[at]) span.firstElementChild.classList.add("wide");
    else if (width && width <= rooms[at] && rooms[at] !== Infinity) keepWhole(span);
  });
};
const measureSoon = (span) => {
  if (span.dataset.display === "1") return;
  if (span.dataset.tex.length < WORTH_MEASURING) {
    if (!span.closest("table") && !span.querySelector(".unread")) keepWhole(span);
    return;
  }
  measured.add(span);
  if (isMeasuring) return;
  isMeasuring = true;
  requestAnimationFrame(measure);
};
let widthBefore = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === widthBefore) return;
  widthBefore = innerWidth;
  for (const katex of turns.querySelectorAll(".maths > span > .katex")) measureSoon(katex.closest(".maths"));
});
