// The keyboard in the page: from turn to turn and from block to block, and what a block with the focus does.

const STOPS = { // key → what it goes to; with Shift backwards, but for K
  j: ".turn", k: ".turn", f: ".maths", c: ".code pre", t: ".table", r: ".pane-head",
};
const isShown = (element) => element.getClientRects().length > 0;
// Whether an element begins behind a place: the element with the focus, else the upper edge of what is seen.
const isBehind = (element, place) =>
  place ? Boolean(place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    : element.getBoundingClientRect().top > 0;
const focusOn = (element) => {
  if (!element.hasAttribute("tabindex") && element.tagName !== "BUTTON") element.tabIndex = -1;
  if (element.className === "maths") element.setAttribute("role", "group");
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches(".turn") ? "start" : "nearest", behavior: "instant" });
};
const goTo = (selector, backwards) => {
  unshelveAll(turns);
  const place = document.activeElement?.closest("#turns *") ?? null;
  const stops = [...turns.querySelectorAll(selector)].filter((element) => element !== place);
  const target = backwards
    ? stops.findLast((element) => !isBehind(element, place) && isShown(element))
    : stops.find((element) => isBehind(element, place) && isShown(element));
  if (!target) return;
  followers.get(root).follows = false;
  focusOn(target);
};
const formulaInFocus = () => document.activeElement?.closest(".maths");
const noteBelow = (element, words) => {
  const { left, width, bottom } = element.getBoundingClientRect();
  bubble(left + width / 2, bottom + 40, words);
};
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const selector = STOPS[event.key.toLowerCase()];
  const formula = formulaInFocus();
  if (selector) goTo(selector, event.shiftKey !== (event.key.toLowerCase() === "k"));
  else if (event.key === "Enter" && formula) {
    send("copy-text", event.shiftKey ? mathml(formula) : formula.dataset.tex);
    noteBelow(formula, event.shiftKey ? WORDS.mathmlCopied : WORDS.texCopied);
  } else return;
  event.preventDefault();
});
// Without a selection, copying takes the formula or the code that has the focus.
addEventListener("copy", (event) => {
  const block = document.activeElement?.closest(".maths, .code pre");
  if (!block || !getSelection().isCollapsed) return;
  event.clipboardData.setData("text/plain", block.dataset.tex ?? block.textContent);
  event.preventDefault();
  noteBelow(block, WORDS.copied);
});
