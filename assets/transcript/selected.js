// What is selected, told to Python for a page that must begin with it. Both ends are told by the block that they are in
// and the characters before them there, of which the last are told too: the passage is selected again only after the
// same words. A formula counts as one character, however it is drawn.

const TELL_SELECTED_MS = 250;
const KNOWN_CHARACTERS = 40;
const FORMULA = "\ufffc";

// Texts and formulas in their order, without what Python may write or leave out between two blocks.
const piecesOf = function* (node) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim() || !node.data.includes("\n")) yield node;
  } else if (node.className === "maths") yield node;
  else if (!node.classList?.contains("code-head")) for (const child of node.childNodes) yield* piecesOf(child);
};
const wordsIn = (piece) => (piece.nodeType === Node.TEXT_NODE ? piece.data : FORMULA);
const blocksOf = (box) => (box.matches(".words") ? [box] : [...box.querySelectorAll(".g > .b, :scope > .tail")]);
const textBlock = (node) =>
  (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest(".words, :is(.reasoning, .answer) :is(.b, .tail)");

// An end outside of all blocks, as that of a whole page is, goes to the next piece inside of the selection.
const moveInto = (range, isEnd) => {
  const [node, offset] = isEnd ? [range.endContainer, range.endOffset] : [range.startContainer, range.startOffset];
  if (textBlock(node)) return [node, offset];
  const inside = [...turns.querySelectorAll(".words, .b, .tail")].filter((block) => range.intersectsNode(block));
  if (isEnd) inside.reverse();
  for (const block of inside) {
    const piece = [...piecesOf(block)].at(isEnd ? -1 : 0);
    if (piece) return [piece, isEnd ? (piece.length ?? piece.childNodes.length) : 0];
  }
  return null;
};
const endOf = (range, isEnd) => {
  const point = moveInto(range, isEnd);
  if (!point) return null;
  const block = textBlock(point[0]), { id, text } = textAround(block), here = document.createRange();
  here.setStart(...point);
  let before = "";
  for (const piece of piecesOf(block)) {
    if (piece === point[0] && piece.nodeType === Node.TEXT_NODE) before += piece.data.slice(0, point[1]);
    else if (piece.contains(point[0])) before += isEnd ? FORMULA : "";
    else if (here.comparePoint(piece, 0) < 0) before += wordsIn(piece);
    else break;
  }
  return [id, text, blocksOf(boxOf(id, text)).indexOf(block), before.length, before.slice(-KNOWN_CHARACTERS)];
};
// The place of such an end on this page, null if it is not there. What was one open block may be several by now.
const placeOfEnd = ([id, text, first, characters, known], isEnd) => {
  const box = boxOf(id, text);
  let before = "", place = null;
  for (const block of box ? blocksOf(box).slice(first) : []) {
    if (shelf.has(block)) unshelve(block.parentElement);
    for (const piece of piecesOf(block)) {
      const words = wordsIn(piece), left = characters - before.length;
      if (left <= words.length) place = [piece, left, before + words.slice(0, left)];
      if (place && (isEnd || left < words.length)) break; // a start goes before the next piece, not behind the last
      before += words;
    }
    if (place) break;
  }
  return place?.pop().endsWith(known) ? pointIn(...place) : null;
};
const pointIn = (piece, offset) => {
  if (piece.nodeType === Node.TEXT_NODE) return [piece, offset];
  return [piece.parentNode, [...piece.parentNode.childNodes].indexOf(piece) + offset];
};

const NOTHING = JSON.stringify(["unselected"]);
let toldSelected = NOTHING, tellingSelected = null;
const selectedNow = () => {
  const selection = getSelection();
  if (selection.isCollapsed) return NOTHING;
  const range = selection.getRangeAt(0), start = endOf(range, false), end = start && endOf(range, true);
  if (!end) return NOTHING;
  const isBackward = selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  return JSON.stringify(["selected", isBackward, start, end]);
};
const tellSelected = () => {
  tellingSelected = null;
  if (pressed) return tellSelectedSoon(); // it still changes
  const now = selectedNow();
  if (now === toldSelected) return;
  toldSelected = now;
  send(...JSON.parse(now));
};
const tellSelectedSoon = () => { tellingSelected ??= after(TELL_SELECTED_MS, tellSelected); };
document.addEventListener("selectionchange", () => {
  if (toldSelected !== NOTHING || !getSelection().isCollapsed) tellSelectedSoon();
});

const selectAgain = (isBackward, start, end) => {
  if (!getSelection().isCollapsed) return; // the reader was faster
  const from = placeOfEnd(start, false), to = from && placeOfEnd(end, true);
  if (!to) return;
  if (isBackward) getSelection().setBaseAndExtent(...to, ...from);
  else getSelection().setBaseAndExtent(...from, ...to);
};
