// A text that grows: settled blocks in sections, and an open end that is morphed.

const SECTION_BLOCKS = 24; // blocks that are laid out, or skipped off screen, together

const parse = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html; // from markdown.py, which escapes everything
  return template.content;
};
const sameAttributes = (a, b) =>
  a.attributes.length === b.attributes.length && [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);
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
  const alike = a.nodeType === Node.ELEMENT_NODE && a.tagName === b.tagName && a.className === b.className;
  if (!alike || a.className === "maths") return false;
  if (!sameAttributes(a, b)) {
    for (const name of a.getAttributeNames()) if (!b.hasAttribute(name)) a.removeAttribute(name);
    for (const { name, value } of b.attributes) a.setAttribute(name, value);
  }
  morph(a, b);
  return true;
};
// Keep the equal children at the start, descend into the first that differs, replace the rest: selections survive.
const morph = (target, source, place = put) => {
  let a = target.firstChild, b = source.firstChild;
  for (; a && b && same(a, b); a = a.nextSibling, b = b.nextSibling);
  if (a && b && adopt(a, b)) {
    a = a.nextSibling;
    b = b.nextSibling;
  }
  while (a) { const next = a.nextSibling; a.remove(); a = next; }
  while (b) { const next = b.nextSibling; place(target, b); b = next; }
};
const newTail = (part) => {
  part.tail = document.createElement("div");
  part.tail.className = "tail";
  part.box.appendChild(part.tail);
};
const partOf = (id, name) => {
  const key = id + " " + name;
  let part = parts.get(key);
  if (!part) {
    part = { box: articles.get(id).querySelector("." + name), section: null, blocks: 0, height: 0, tail: null };
    parts.set(key, part);
    newTail(part);
  }
  return part;
};
const settle = (part, html) => {
  if (!part.section || part.blocks === SECTION_BLOCKS) {
    part.section = document.createElement("section");
    part.section.className = "g";
    part.blocks = part.height = 0;
    part.box.insertBefore(part.section, part.tail);
  }
  // The open end itself becomes the settled block. New formulas wait until their section is on screen.
  const place = part.section.filled ? put : (parent, node) => parent.appendChild(node);
  morph(part.tail, parse(html), place);
  part.tail.className = "b";
  part.section.appendChild(part.tail);
  setLanguage(part.tail, part.tail.textContent);
  part.box.dir ||= part.tail.firstElementChild?.dir ?? "";
  part.blocks += 1;
  part.height += 24 * Math.ceil((part.tail.textContent.length + 1) / 90) + 16;
  part.section.style.containIntrinsicSize = `auto ${part.height}px`;
  newTail(part);
};
