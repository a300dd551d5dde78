// A text that grows: settled blocks in sections, and an open end that is morphed. In the end, lists, items, quotes and
// tables may be open too; what has settled in them is not looked at again. A part's `open` are the frames of these, the
// end itself first: `root` the element, `box` where its children go, `kept` the last of them that has settled.

const SECTION_BLOCKS = 24; // blocks that are laid out, or skipped off screen, together

const parse = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html; // from markdown.py, which escapes everything
  return template.content;
};
const READERS = "aria-pressed"; // the reader's choice, not the text's
const sameAttributes = (a, b) => a.attributes.length === b.attributes.length
  && [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value || name === READERS);
// Structural equality; a formula is its source, however it is drawn.
const same = (a, b) => {
  if (a.nodeType !== b.nodeType) return false;
  if (a.nodeType === Node.TEXT_NODE) return a.data === b.data;
  if (a.nodeType !== Node.ELEMENT_NODE) return true;
  if (a.className === "maths" && b.className === "maths") // with the focus it has attributes more
    return a.dataset.tex === b.dataset.tex && a.dataset.display === b.dataset.display;
  if (a.tagName !== b.tagName || !sameAttributes(a, b)) return false;
  let x = a.firstChild, y = b.firstChild;
  for (; x && y; x = x.nextSibling, y = y.nextSibling) if (!same(x, y)) return false;
  return !x && !y;
};
const put = (parent, node) => {
  parent.appendChild(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  if (node.className === "maths") typeset(node);
  else node.querySelectorAll("span.maths").forEach(typeset);
};
const adopt = (a, b) => {
  if (a.nodeType === Node.TEXT_NODE && b.nodeType === Node.TEXT_NODE) {
    if (b.data.startsWith(a.data)) a.appendData(b.data.slice(a.data.length));
    else a.data = b.data;
    return true;
  }
  if (!alike(a, b) || a.className === "maths") return false;
  if (!sameAttributes(a, b)) adoptAttributes(a, b);
  morph(a, b);
  return true;
};
const isList = (node) => node.tagName === "UL" || node.tagName === "OL";
const alike = (a, b) =>
  a.nodeType === Node.ELEMENT_NODE && a.tagName === b.tagName && (a.className === b.className || isList(a));
const adoptAttributes = (a, b) => {
  for (const name of a.getAttributeNames()) if (!b.hasAttribute(name)) a.removeAttribute(name);
  for (const { name, value } of b.attributes) if (name !== READERS) a.setAttribute(name, value);
};
// Keep the equal children at the start, descend into the first that differs, replace the rest: selections survive.
const morph = (target, source, place = put, after = null) => {
  let a = after ? nextInside(target, after) : target.firstChild, b = source.firstChild;
  for (; a && b && same(a, b); a = a.nextSibling, b = b.nextSibling);
  if (a && b && adopt(a, b)) {
    a = a.nextSibling;
    b = b.nextSibling;
  }
  removeFrom(a);
  while (b) { const following = b.nextSibling; place(target, b); b = following; }
};
const nextInside = (parent, child) => {
  let node = child ? child.nextSibling : parent.firstChild;
  while (node?.nodeType === Node.TEXT_NODE && !node.data.trim()) node = node.nextSibling; // between two blocks
  return node;
};
const removeFrom = (node) => { while (node) { const following = node.nextSibling; node.remove(); node = following; } };
const newTail = (part) => {
  part.tail = document.createElement("div");
  part.tail.className = "tail";
  part.box.appendChild(part.tail);
  part.open = [frameOf(part.tail)];
};
const frameOf = (root) => ({
  root, box: root.className === "table" ? root.querySelector("tbody") : root, kept: root.querySelector(":scope > input"),
});
const partOf = (id, name) => {
  const key = id + " " + name;
  let part = parts.get(key);
  if (!part) {
    part = { box: articles.get(id).querySelector("." + name), section: null, blocks: 0, height: 0, tail: null, open: [] };
    parts.set(key, part);
    newTail(part);
  }
  return part;
};
const settleBlock = (part, characters = part.tail.textContent.length) => {
  if (!part.section || part.blocks === SECTION_BLOCKS) {
    part.section = document.createElement("section");
    part.section.className = "g";
    part.blocks = part.height = 0;
    part.box.insertBefore(part.section, part.tail);
  }
  part.tail.className = "b";
  part.section.appendChild(part.tail);
  if (part.tail.firstChild) setLanguage(part.tail, part.tail.textContent);
  part.box.dir ||= part.tail.firstElementChild?.dir ?? "";
  part.blocks += 1;
  part.height += 24 * Math.ceil((characters + 1) / 90) + 16;
  part.section.style.containIntrinsicSize = `auto ${part.height}px`;
  newTail(part);
};
// The open end itself becomes the settled block. New formulas wait until their section is on screen.
const settle = (part, html) => {
  const filled = part.blocks < SECTION_BLOCKS && part.section?.filled;
  morph(part.tail, parse(html), filled ? put : (parent, node) => parent.appendChild(node));
  settleBlock(part);
};
// Formulas in an open list, quote or table are typeset at once: no section tells when it comes into view. In a text that
// is told again they wait like all others.
const typesetIn = (part, node) => { if (!part.isReplayed) node.querySelectorAll("span.maths").forEach(typeset); };
// The child that is there, if it is the same one as yet unfinished, or the new one in its place.
const keep = (part, node) => {
  const frame = part.open.at(-1);
  const there = nextInside(frame.box, frame.kept);
  if (there && (same(there, node) || adopt(there, node))) frame.kept = there;
  else {
    frame.box.insertBefore(node, there);
    typesetIn(part, node);
    frame.kept = node;
  }
};
const settleInside = (part, html) => {
  for (const node of [...parse(html).children]) keep(part, node);
};
const enter = (part, shell) => {
  const frame = part.open.at(-1), root = parse(shell).firstElementChild;
  let there = nextInside(frame.box, frame.kept);
  if (there && alike(there, root) && (root.className !== "table" || sameHead(there, root))) adoptAttributes(there, root);
  else {
    frame.box.insertBefore(root, there);
    typesetIn(part, root);
    there = root;
  }
  part.open.push(frameOf(there));
};
const sameHead = (a, b) => a.querySelector("tbody") && same(a.querySelector("thead"), b.querySelector("thead"));
const leave = (part) => {
  const frame = part.open.pop();
  removeFrom(nextInside(frame.box, frame.kept));
  if (part.open.length > 1) part.open.at(-1).kept = frame.root;
  else {
    removeFrom(frame.root.nextSibling);
    const block = part.tail;
    settleBlock(part);
    if (part.section.filled) typesetEmpty(block);
  }
};
const steps = {
  enter,
  leave,
  loosen(part, depth) { part.open[depth].root.className = "loose"; },
};
const grow = (part, settled, open) => {
  part.isReplayed = settled.length > REPLAYED;
  const shown = part.isReplayed ? settled.length - REPLAYED / 2 : 0; // the end is what is looked at first
  settled.forEach((step, at) => {
    if (Array.isArray(step)) steps[step[0]](part, step[1]);
    else if (part.open.length > 1) settleInside(part, step);
    else if (at >= shown || !settleShelved(part, step)) settle(part, step);
  });
  if (part.isReplayed) typesetEmpty(part.tail);
  for (const [depth, frame] of part.open.entries())
    morph(frame.box, parse(open[depth]), put, part.open[depth + 1]?.root ?? frame.kept);
};
