// Passages: where a stretch of a source stands on the page, and the other way round.
//
// Python tells the sources of texts as they were written. What is drawn of one is laid beside it word by word: markup
// stands in the source only and is stepped over, a formula is its TeX. Positions count as JavaScript does.

const REACH = 200; // how far markup may go on between two words, before the reach grows
const FULL_STOP_REACH = 12; // a lone sign is in markup too: it must be near

const SAID_MS = 4000;
const REDRAW_MS = 250;

const sources = new Map(); // "id text" → source
const places = new Map(); // "id text" → { runs, sections } of what is drawn now
const marks = new Map(); // name → [id, text, from, to]

const boxOf = (id, text) => articles.get(id)?.querySelector(text === "question" ? ".words" : "." + text);
const tellSource = (id, text, isMore, piece) => {
  const key = id + " " + text;
  sources.set(key, isMore ? sources.get(key) + piece : piece);
  places.delete(key);
};
// Words that markup has and that are not drawn: addresses of links, numbers and signs of list items, names of languages.
const UNDRAWN = /(?<=\])\([^()\s]*\)|^[ \t>]*(?:\d{1,9}[.)]|[-*+])(?=[ \t])|^[ \t>]*(?:`{3}|~{3}).*$/gm;
const align = (box, source) => {
  const whole = source.replace(UNDRAWN, (markup) => " ".repeat(markup.length));
  const runs = [], sections = [];
  let at = 0, reach = REACH;
  const take = (word, node, offset, far) => {
    const found = whole.slice(at, at + far + word.length).indexOf(word);
    if (found < 0) return false;
    runs.push({ from: at + found, to: at + found + word.length, node, offset });
    at += found + word.length;
    return true;
  };
  const takeWord = (word, node, offset) => {
    if (take(word, node, offset, /[\p{L}\p{N}]/u.test(word) ? reach : FULL_STOP_REACH)) {
      reach = REACH;
      return;
    }
    let some = false;
    for (const piece of word.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu)) {
      const isWord = /[\p{L}\p{N}]/u.test(piece[0]);
      some = take(piece[0], node, offset + piece.index, isWord ? reach : FULL_STOP_REACH) || some;
    }
    reach = some ? REACH : Math.min(reach * 2, whole.length);
  };
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) for (const word of node.data.matchAll(/\S+/g)) takeWord(word[0], node, word.index);
    else if (node.className === "maths") take(node.dataset.tex, node, null, Math.max(reach, REACH));
    else if (!node.classList?.contains("code-head")) for (const child of node.childNodes) visit(child);
  };
  for (const element of box.matches(".words") ? [box] : box.children) {
    const first = runs.length;
    visit(element);
    if (runs.length > first) sections.push({ element, first, last: runs.length - 1 });
  }
  return { runs, sections };
};
const placesOf = (id, text) => {
  const key = id + " " + text, box = boxOf(id, text);
  if (!box || !sources.has(key)) return { runs: [], sections: [] };
  if (!places.has(key)) {
    unshelveAll(box);
    places.set(key, align(box, sources.get(key)));
  }
  return places.get(key);
};
const firstRun = (runs, isAfter) => {
  let low = 0, high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(runs[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
};
// The stretches of drawn text between two positions, and the formulas, which are marked whole.
const stretches = (runs, from, to) => {
  const ranges = [], formulas = [];
  let range = null, formula = null;
  for (let at = firstRun(runs, (run) => run.to > from); at < runs.length && runs[at].from < to; at++) {
    const run = runs[at];
    if (!run.node.isConnected) continue;
    if (run.offset === null) {
      // The space before and after a formula belongs to the stretch.
      range?.setEndBefore(run.node);
      range = null;
      formula = run.node;
      formulas.push(formula);
      continue;
    }
    const inside = (position) => Math.min(run.offset + Math.min(Math.max(position - run.from, 0), run.to - run.from), run.node.length);
    if (!range) {
      range = document.createRange();
      if (formula) range.setStartAfter(formula);
      else range.setStart(run.node, inside(from));
      ranges.push(range);
    }
    range.setEnd(run.node, inside(to));
  }
  return { ranges, formulas };
};
const positionAt = (runs, node, offset, isEnd) => {
  const point = document.createRange();
  point.setStart(node, offset);
  const next = firstRun(runs, (run) => point.comparePoint(run.node, run.offset ?? 0) > 0);
  const run = runs[next - 1];
  if (!run) return runs[0]?.from ?? 0;
  if (run.node === node && offset - run.offset <= run.to - run.from) return run.from + offset - run.offset;
  if (run.offset === null && run.node.contains(node)) return isEnd ? run.to : run.from;
  return isEnd ? run.to : runs[next]?.from ?? run.to;
};

// What the reader points at: the selection, or where the mouse was pressed last.
let pointedAt = null;
const textAround = (node) => {
  const box = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".words, .reasoning, .answer");
  if (!box) return null;
  return { id: Number(box.closest(".turn").dataset.id), text: box.matches(".words") ? "question" : box.matches(".answer") ? "answer" : "reasoning" };
};
const pointAt = (x, y) => {
  const caret = document.caretRangeFromPoint(x, y);
  pointedAt = caret && textAround(caret.startContainer) ? caret : null;
};
addEventListener("mousedown", (event) => { if (!event.target.closest("button")) pointAt(event.clientX, event.clientY); }, true);
const selected = () => {
  const selection = getSelection();
  return selection.isCollapsed ? null : selection.getRangeAt(0);
};
const pointed = (id) => {
  const selection = selected();
  const range = selection && textAround(selection.startContainer)?.id === id ? selection : pointedAt;
  const where = range && range.startContainer.isConnected && textAround(range.startContainer);
  if (where?.id !== id) return null;
  const { runs } = placesOf(id, where.text);
  const from = positionAt(runs, range.startContainer, range.startOffset, false);
  if (range.collapsed) return [where.text, from, from];
  const end = textAround(range.endContainer), isWithin = end?.id === id && end.text === where.text;
  return [where.text, from, isWithin ? Math.max(from, positionAt(runs, range.endContainer, range.endOffset, true)) : runs.at(-1)?.to ?? from];
};
const selectedIn = () => {
  const range = selected() ?? pointedAt;
  return (range?.startContainer.isConnected && textAround(range.startContainer)?.id) || 0;
};
// The reply in view: the one that holds the line a third down the window, else the next above.
const inView = () => {
  let last = 0;
  for (const [id, article] of articles) {
    if (!article.matches(".reply")) continue;
    if (last && article.getBoundingClientRect().top > innerHeight / 3) break;
    last = id;
  }
  return last;
};

// A line for a moment at the foot of the window, read out too.
const say = (words) => {
  spoken.textContent = words;
  document.querySelector(".said")?.remove();
  const line = Object.assign(document.createElement("div"), { className: "said", textContent: words, ariaHidden: "true" });
  document.body.append(line);
  after(SAID_MS, () => line.remove());
};

// Marks are drawn by the browser over the text and change nothing in it: selections survive.
const highlight = (name, ranges, formulas) => {
  CSS.highlights.set(name, new Highlight(...ranges));
  for (const formula of turns.querySelectorAll(`[data-mark="${name}"]`)) delete formula.dataset.mark;
  for (const formula of formulas) formula.dataset.mark = name;
};
// Draws one, and returns what it begins with.
const drawMark = (name, [id, text, from, to]) => {
  const { ranges, formulas } = stretches(placesOf(id, text).runs, from, to);
  highlight(name, ranges, formulas);
  const [range] = ranges, [formula] = formulas;
  if (!range || !formula) return range?.startContainer.parentElement ? range : formula;
  return range.comparePoint(formula, 0) < 0 ? formula : range;
};
const unmark = () => {
  for (const name of ["passage", "asked"]) {
    marks.delete(name);
    highlight(name, [], []);
  }
  for (const note of document.querySelectorAll(".pane-note")) note.hidden = true;
};
const reveal = (beginning, tries = 4) => {
  if (!beginning) return;
  const element = beginning.startContainer?.parentElement ?? beginning;
  const body = element.closest(".pane-body");
  followers.get(root).follows = false;
  if (body) followers.get(body).follows = false;
  const rect = () => {
    const drawn = beginning.getBoundingClientRect(); // nothing while its section is skipped
    return drawn.height || drawn.top ? drawn : (element.closest(".b, .tail, .g") ?? element).getBoundingClientRect();
  };
  if (body) {
    const window_ = body.getBoundingClientRect(), { top, bottom } = rect();
    if (top < window_.top + 24 || bottom > window_.bottom - 24) body.scrollTop += top - window_.top - body.clientHeight * 0.3;
  }
  const { top, bottom } = rect();
  if (top < 64 || bottom > innerHeight - 64) root.scrollTop += top - innerHeight * 0.3;
  offerEnd();
  // Sections that come into view get their true height only then.
  if (tries > 0) requestAnimationFrame(() => reveal(beginning, tries - 1));
};
const mark = (place, note, asked) => {
  unmark();
  marks.set("passage", place);
  if (asked) marks.set("asked", asked);
  for (const [name, marked] of marks) drawMark(name, marked);
  reveal(drawMark("passage", place));
  const line = articles.get(place[0])?.querySelector(".pane-note");
  if (line && note) {
    line.hidden = false;
    line.firstElementChild.textContent = note;
  }
  if (!note) spoken.textContent = sources.get(place[0] + " " + place[1])?.slice(place[2], Math.min(place[3], place[2] + 200)) ?? "";
};
// After an operation the drawn text is another: before long it is laid beside its source anew, where something is marked.
let redrawing = false;
const redrawMarks = () => {
  redrawing = false;
  for (const [name, place] of marks) drawMark(name, place);
  showFoundSoon();
};
const textsChanged = (list) => {
  for (const [name, id, part] of list) {
    if (name === "clear") {
      sources.clear();
      places.clear();
      marks.clear();
      CSS.highlights.clear();
    } else if (name === "user" || name === "reply") {
      for (const text of ["question", "reasoning", "answer"]) places.delete(id + " " + text);
    } else if (name === "grow" || name === "blank") places.delete(id + " " + part);
  }
  if (redrawing || !(marks.size || wanted)) return;
  redrawing = true;
  after(REDRAW_MS, redrawMarks);
};

// Addresses of passages in a question are links; Markdown makes those of replies.
const linkAddresses = (words) => {
  const text = words.textContent;
  let at = 0;
  const nodes = [];
  for (const address of text.matchAll(new RegExp(ADDRESS, "g"))) {
    const link = Object.assign(document.createElement("a"), { href: address[0], textContent: address[0] });
    nodes.push(text.slice(at, address.index), link);
    at = address.index + address[0].length;
  }
  if (nodes.length) words.replaceChildren(...nodes, text.slice(at));
};
