// A place in a reasoning: its block, and the texts before and after it there, from which Python finds it in the source.

const LINES = "p, li, td, th, h1, h2, h3, h4, h5, h6, pre";
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']*(?=\s|$)|[。！？]/gu;

const isBreak = (text) => text.node.nodeName === "BR";
// What of a block stands in its source too, in order, and the line breaks: an array of { node, text }.
const textsOf = (node, texts = []) => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim()) texts.push({ node, text: node.data });
  } else if (node.className === "maths") texts.push({ node, text: node.dataset.tex });
  else if (node.nodeName === "BR") texts.push({ node, text: "" });
  else if (node.className !== "code-head") for (const child of node.childNodes) textsOf(child, texts);
  return texts;
};
const toldPlace = (block, texts, { at, offset }) => {
  const blocks = [...block.closest(".reasoning").querySelectorAll(".b")];
  const all = texts.map(({ text }) => text);
  const before = [...all.slice(0, at), all[at].slice(0, offset)], after = [all[at].slice(offset), ...all.slice(at + 1)];
  return [Number(block.closest(".turn").dataset.id), blocks.indexOf(block), before, after];
};
// The last text that begins before a place in the document, or right there too, and how much of it is before the place.
const textBefore = (texts, container, offset, rightThere) => {
  const range = new Range();
  range.setStart(container, offset);
  const at = texts.findLastIndex((text) => !isBreak(text) && range.comparePoint(text.node, 0) < (rightThere ? 1 : 0));
  return at < 0 ? null : { at, offset: texts[at].node === container ? offset : texts[at].text.length };
};
const sentenceEnd = (texts, place) => {
  const lineOf = (at) => texts[at].node.parentElement.closest(LINES);
  const line = lineOf(place.at);
  let end = place;
  for (let at = place.at; at < texts.length && !isBreak(texts[at]) && lineOf(at) === line; at += 1) {
    const { node, text } = texts[at];
    // A place right after the end of a sentence belongs to that sentence.
    SENTENCE_END.lastIndex = at === place.at ? Math.max(0, place.offset - 1) : 0;
    const found = node.nodeType === Node.TEXT_NODE && line?.nodeName !== "PRE" ? SENTENCE_END.exec(text) : null;
    if (found) return { at, offset: found.index + found[0].length };
    end = { at, offset: text.length };
  }
  return end;
};
const blockAround = (node) =>
  (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest(".reasoning .b") ?? null;
// The end of the sentence at a point of the window.
const pointedPlace = (x, y) => {
  const element = document.elementFromPoint(x, y), caret = document.caretRangeFromPoint(x, y);
  if (!element?.closest(".pane-body") || !caret) return null;
  const block = blockAround(element) ?? blockAround(caret.startContainer);
  const texts = block ? textsOf(block) : [];
  if (!texts.length) return null;
  const whole = { at: texts.length - 1, offset: texts.at(-1).text.length };
  if (!block.contains(caret.startContainer)) return toldPlace(block, texts, whole);
  const place = textBefore(texts, caret.startContainer, caret.startOffset, true);
  return toldPlace(block, texts, place ? sentenceEnd(texts, place) : whole);
};
// The end of what is selected, where it ends in a reasoning.
const selectedPlace = () => {
  const selection = getSelection();
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const ending = range.endContainer.nodeType === Node.TEXT_NODE ? range.endContainer.parentElement : range.endContainer;
  const box = ending.closest(".reasoning");
  // A paragraph that is selected whole can end at the beginning of the next one.
  for (const block of [...(box?.querySelectorAll(".b") ?? [])].reverse()) {
    const texts = range.intersectsNode(block) ? textsOf(block) : [];
    const place = textBefore(texts, range.endContainer, range.endOffset, false);
    if (place) return toldPlace(block, texts, place);
  }
  return null;
};
const isSelected = (x, y) => !getSelection().isCollapsed && [...getSelection().getRangeAt(0).getClientRects()]
  .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
const placeAt = (x, y) => (isSelected(x, y) ? selectedPlace() : null) ?? pointedPlace(x, y);
// Without a mouse: the end of what is selected, or the middle of the reasoning that has the focus.
const chosenPlace = () => {
  const pane = document.activeElement?.closest(".pane-body");
  if (selectedPlace() || !pane) return selectedPlace();
  const { left, top, bottom } = pane.getBoundingClientRect();
  const isMirrored = getComputedStyle(pane.firstElementChild).direction === "rtl";
  const inset = parseFloat(getComputedStyle(pane).paddingLeft) + 1;
  const beginning = left + pane.clientLeft + (isMirrored ? pane.clientWidth - inset : inset);
  return pointedPlace(beginning, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2);
};
