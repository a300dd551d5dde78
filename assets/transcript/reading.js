// Where the reader is, told to Python for a page that must begin there, and the turns before those that are here.

const NEAR_PX = 2000; // so far from the start of the page earlier turns are asked for

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
  const block = section < 0 ? -1 : firstBelow(sections[section].children, edge);
  const target = block < 0 ? article : sections[section].children[block];
  const offset = target.getBoundingClientRect().top - edge;
  return [Number(article.dataset.id), block < 0 ? "" : name, Math.max(section, 0), Math.max(block, 0), offset];
};
addEventListener("scrollend", ({ target }) => {
  const scroller = target === document ? root : target;
  const state = followers.get(scroller);
  if (!state?.moved) return;
  state.moved = false;
  const place = placeIn(scroller);
  if (!place) return;
  if (state.follows) place[2] = -1;
  send("read-at", scroller === root ? 0 : place[0], ...place);
}, { passive: true, capture: true });

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
