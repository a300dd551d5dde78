// Finding: marks the matches that are on screen, in the sources as Python searched them.

const AROUND_PX = 200; // marked beyond the edges, so that slow scrolling never shows an unmarked match

let wanted = null; // { pattern, flags, current }
let showing = false;

const isNear = (element, frame) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > frame.top - AROUND_PX && top < frame.bottom + AROUND_PX;
};
const markIn = (id, text, frame, ranges, formulas) => {
  const { runs, sections } = placesOf(id, text), whole = sources.get(id + " " + text);
  for (const { element, first, last } of sections) {
    if (!isNear(element, frame)) continue;
    const start = runs[first].from, regex = new RegExp(wanted.pattern, wanted.flags);
    for (const match of whole.slice(start, runs[last].to + 1).matchAll(regex)) {
      const found = stretches(runs, start + match.index, start + match.index + match[0].length);
      ranges.push(...found.ranges);
      formulas.push(...found.formulas);
    }
  }
};
const showFound = () => {
  showing = false;
  if (!wanted) return;
  const screen = { top: 0, bottom: innerHeight }, ranges = [], formulas = [];
  for (const [id, article] of articles) {
    if (!isNear(article, screen)) continue;
    const body = article.querySelector(".pane-body")?.getBoundingClientRect();
    if (!body) markIn(id, "question", screen, ranges, formulas);
    else {
      const frame = { top: Math.max(0, body.top), bottom: Math.min(innerHeight, body.bottom) };
      markIn(id, "reasoning", frame, ranges, formulas);
      markIn(id, "answer", screen, ranges, formulas);
    }
  }
  highlight("found", ranges, formulas);
  if (wanted.current) drawMark("found-now", wanted.current);
  else highlight("found-now", [], []);
  CSS.highlights.get("found-now").priority = 1;
};
const showFoundSoon = () => {
  if (!wanted || showing) return;
  showing = true;
  requestAnimationFrame(showFound);
};
const find = (pattern, flags, current, go) => {
  wanted = pattern ? { pattern, flags, current } : null;
  if (!wanted) {
    highlight("found", [], []);
    highlight("found-now", [], []);
    return;
  }
  if (go && current) reveal(drawMark("found-now", current));
  showFoundSoon();
};
addEventListener("scroll", showFoundSoon, { passive: true, capture: true });
addEventListener("resize", showFoundSoon);
