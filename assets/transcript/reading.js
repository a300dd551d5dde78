// Where the reader is, told to Python for a page that must begin there, and the turns before those that are here.

const NEAR_PX = 2000; // so far from the start of the page earlier turns are asked for
const SETTLED_FRAMES = 4; // after so many what came into view has its true height

let hasEarlier = false, askedEarlier = false;
const askEarlier = () => {
  if (!hasEarlier || askedEarlier || root.scrollTop > NEAR_PX) return;
  askedEarlier = true;
  send("earlier");
};

const upperEdge = (scroller) => (scroller === root ? 0 : scroller.getBoundingClientRect().top);
const firstBelow = (elements, edge) => [...elements].findIndex((element) => element.getBoundingClientRect().bottom > edge);
// The block at the upper edge: its message, part, section, number, and pixels below the edge.
const placeIn = (scroller) => {
  const edge = upperEdge(scroller);
  const articlesInOrder = turns.querySelectorAll(".turn");
  const article = scroller === root ? articlesInOrder[firstBelow(articlesInOrder, edge)] : scroller.closest(".turn");
  if (!article) return null;
  const name = scroller === root ? "answer" : "reasoning";
  const sections = article.querySelectorAll(`.${name} > .g`);
  const section = firstBelow(sections, edge);
  if (section >= 0) unshelve(sections[section]);
  const blocks = section < 0 ? [] : sections[section].children, below = firstBelow(blocks, edge);
  const block = below < 0 ? blocks.length - 1 : below; // a section may be higher than its blocks: it was only guessed
  const target = block < 0 ? article : blocks[block];
  const offset = target.getBoundingClientRect().top - edge;
  return [Number(article.dataset.id), block < 0 ? "" : name, Math.max(section, 0), Math.max(block, 0), offset];
};
addEventListener("scrollend", ({ target }) => {
  const scroller = target === document ? root : target;
  const state = followers.get(scroller);
  if (!state?.moved) return;
  state.moved = false;
  afterFrames(SETTLED_FRAMES, () => tellPlace(scroller));
}, { passive: true, capture: true });
const afterFrames = (frames, act) => requestAnimationFrame(() => (frames > 1 ? afterFrames(frames - 1, act) : act()));
const tellPlace = (scroller) => {
  const place = scroller.isConnected && placeIn(scroller);
  if (!place) return;
  if (followers.get(scroller).follows) place[2] = -1;
  send("read-at", scroller === root ? 0 : place[0], ...place);
};

const putReader = (scrollerId, id, name, section, block, offset) => {
  const article = articles.get(id);
  const scroller = scrollerId ? article.querySelector(".pane-body") : root;
  const state = followers.get(scroller);
  state.follows = section < 0;
  if (state.follows) return;
  const place = name && article.querySelectorAll(`.${name} > .g`)[section];
  if (place) unshelve(place);
  const target = (place && place.children[block]) || article;
  scroller.scrollTop += target.getBoundingClientRect().top - upperEdge(scroller) - offset;
};
