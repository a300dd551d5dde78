// A selection that ends in the open end of a text stays where it is when that end is cut into settled blocks.

// Text nodes from `start` on, but for those of formulas: one that was pending may be drawn by now.
const textsFrom = function* (start, box) {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (!text.parentElement.closest(".maths, .pending")) yield text;
};
// Where an end of the selection is, in characters from the start of the open end; null outside of one.
const markOf = (node, offset) => {
  const tail = node.nodeType === Node.TEXT_NODE && node.parentElement.closest(".tail");
  if (!tail) return null;
  let characters = offset;
  for (const text of textsFrom(tail, tail.parentElement)) {
    if (text === node) return { tail, box: tail.parentElement, characters };
    characters += text.length;
  }
  return null;
};
const pointOf = ({ tail, box, characters }) => {
  if (!box.contains(tail)) return null;
  for (const text of textsFrom(tail, box)) {
    if (characters <= text.length) return [text, characters];
    characters -= text.length;
  }
  return null;
};
// Call before a change; what is returned, after it.
const keepSelection = () => {
  const selection = getSelection();
  if (selection.isCollapsed) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const marks = [markOf(anchorNode, anchorOffset), markOf(focusNode, focusOffset)];
  return () => {
    const isSame = selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset
      && selection.focusNode === focusNode && selection.focusOffset === focusOffset;
    if (isSame) return;
    const [anchor, focus] = marks.map((mark) => mark && pointOf(mark));
    const from = anchor ?? (anchorNode.isConnected && [anchorNode, anchorOffset]);
    const to = focus ?? (focusNode.isConnected && [focusNode, focusOffset]);
    if (from && to) selection.setBaseAndExtent(...from, ...to);
  };
};
