// Shelving: what is far from view in a long thought is kept as HTML, and made again when it comes near. A thought that
// was read as it streamed would take twice the memory otherwise, and a page that begins anew would build all of it.
//
// Empty blocks take the place of its blocks, and the height stays. (A block that is emptied while it is skipped keeps its
// last layout, and that keeps all that was in it.) While something is found, marked or selected there, all of it stays; so
// does everything, formulas drawn, while a screen reader or another program of that kind may ask for it.

const REPLAYED = 4 * SECTION_BLOCKS; // settled at once, so many blocks are no stream but a page that begins anew
const SHOWN_SHARE = 0.8; // of the HTML of a block is text that shows, about
const shelf = new WeakMap(); // block → the HTML of what is in it

let isHeard = false;
const beHeard = (heard) => {
  isHeard = heard;
  if (heard) {
    unshelveAll(turns);
    typesetUnseen();
  } else for (const section of turns.querySelectorAll(".g")) if (section.away) unfill(section);
};
const typesetUnseen = () => typesetSoon(turns.querySelectorAll(".g span.maths:empty"));
const isTouched = (section) => {
  const selection = getSelection();
  return section.contains(document.activeElement)
    || (!selection.isCollapsed && selection.getRangeAt(0).intersectsNode(section));
};
// The last section of a text may still grow.
const canShelve = (section) =>
  section.away && section.parentElement?.matches(".reasoning") && section.nextElementSibling?.className === "g"
  && !isHeard && !wanted && !marks.size && !("paper" in document.documentElement.dataset) && !isTouched(section);
const placesChanged = (section) => places.delete(section.closest(".turn").dataset.id + " reasoning");
const shelve = (section) => {
  if (!canShelve(section)) return;
  const { height } = section.getBoundingClientRect();
  for (const block of [...section.children]) {
    if (shelf.has(block)) continue;
    const empty = block.cloneNode();
    shelf.set(empty, block.innerHTML);
    block.replaceWith(empty);
  }
  section.style.minHeight = `${height}px`;
  placesChanged(section);
};
const unshelve = (section) => {
  placesChanged(section);
  for (const block of section.children) {
    if (!shelf.has(block)) continue;
    block.append(parse(shelf.get(block)));
    shelf.delete(block);
    if (!block.lang) setLanguage(block, block.textContent);
  }
  section.style.minHeight = "";
};
const shelveAll = () => turns.querySelectorAll(".reasoning > .g").forEach(shelve);
const unshelveAll = (box) => box.querySelectorAll(".g").forEach(unshelve);
// What is copied may begin and end far from view.
const unshelveSelected = (range) => {
  for (const section of turns.querySelectorAll(".reasoning > .g")) if (range.intersectsNode(section)) unshelve(section);
};
// A block of a text that is told again goes to the shelf as it comes. The first one tells which way all of them run.
const settleShelved = (part, html) => {
  if (isHeard || !part.box.dir || part.tail.firstChild || !part.box.matches(".reasoning") || part.section?.filled) return false;
  const block = part.tail;
  shelf.set(block, html);
  settleBlock(part, html.length * SHOWN_SHARE);
  part.section.style.minHeight = `${part.height}px`;
  return true;
};
