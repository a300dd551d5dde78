// Copying: text as Markdown would have it, formulas as TeX.

const BLANK_LINE_AFTER = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "PRE", "TABLE", "BLOCKQUOTE", "ARTICLE", "UL", "OL"]);
const LINE_AFTER = new Set(["P", "LI", "TR", "DIV", "SECTION"]);
const source = (span) => (span.dataset.display === "1" ? `\\[${span.dataset.tex}\\]` : `\\(${span.dataset.tex}\\)`);
const marker = (item) => {
  const list = item.parentElement;
  return list?.tagName === "OL" ? `${list.start + [...list.children].indexOf(item)}. ` : "- ";
};
const write = (node, out, keep) => {
  if (node.nodeType === Node.TEXT_NODE) {
    const blank = !keep && !node.data.trim() && node.data.includes("\n"); // between two blocks
    if (!blank) out.text += keep ? node.data : node.data.replace(/\s+/g, " ");
    return;
  }
  if (node.className === "maths") out.text += source(node);
  else if (node.className === "footnote") out.text += `[^${node.textContent}]`;
  else if (node.tagName === "INPUT") out.text += node.checked ? "[x] " : "[ ] ";
  else if (node.tagName === "BR") out.text += "\n";
  else if (node.hidden || node.matches?.("button, .code-head, .outline, .pane-note, .mismatch, footer, svg")) return;
  else {
    if (node.tagName === "LI") out.text += marker(node);
    if (node.tagName === "UL" && node.parentElement?.tagName === "LI") out.text = out.text.trimEnd() + "\n";
    const inner = keep || node.tagName === "PRE" || node.classList?.contains("words");
    for (const child of node.childNodes) write(child, out, inner);
    if (/^T[DH]$/.test(node.tagName) && node.nextElementSibling) out.text += "\t";
    if (BLANK_LINE_AFTER.has(node.tagName) && !node.closest?.("li, td")) out.text = out.text.trimEnd() + "\n\n";
    else if (LINE_AFTER.has(node.tagName) && out.text && !out.text.endsWith("\n")) out.text += "\n";
  }
};
const plainText = (node) => {
  const out = { text: "" };
  write(node, out, false);
  return out.text.trim();
};
addEventListener("copy", (event) => {
  const selection = getSelection();
  if (selection.isCollapsed) return;
  const range = selection.getRangeAt(0).cloneRange();
  unshelveSelected(range);
  const formula = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".maths");
  const first = formula(range.startContainer), last = formula(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const node = range.commonAncestorContainer;
  const inCode = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("pre, .words");
  const out = { text: "" };
  write(range.cloneContents(), out, Boolean(inCode));
  event.clipboardData.setData("text/plain", inCode ? out.text : out.text.trim());
  event.preventDefault();
});
