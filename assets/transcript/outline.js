// The outline of a thought: a list of its turns, each of which leads there.

const SEEN_PX = 100, ABOVE_PX = 16; // so much of an outline is to be seen; above one that comes into view

const outlineItem = (kind, label, words, spent) => {
  const item = document.getElementById("outline-item").content.firstElementChild.cloneNode(true);
  const [shownKind, shownWords, shownSpent] = item.firstElementChild.children;
  shownKind.textContent = label;
  shownKind.dataset.kind = kind;
  shownWords.textContent = words;
  shownSpent.textContent = spent;
  return item;
};
const showOutline = (id, from, entries) => {
  const article = articles.get(id), nav = article?.querySelector(".outline");
  if (!nav) return;
  const list = nav.querySelector("ol"), wasAtEnd = fromEnd(list) < 8 && !nav.hidden;
  while (list.children.length > from) list.lastElementChild.remove();
  list.append(...entries.map((entry) => outlineItem(...entry)));
  setOutline(article, true);
  if (wasAtEnd && article.ariaBusy === "true") list.scrollTop = list.scrollHeight;
};
// What the reader opens or closes stays where it was, also at the end of the page; what is out of sight comes into view.
const setOutline = (article, isOpen) => {
  const nav = article.querySelector(".outline"), button = article.querySelector("[data-act='outline']");
  if (nav.hidden !== isOpen) return;
  const { top } = button.getBoundingClientRect(), page = followers.get(root);
  nav.hidden = !isOpen;
  button.ariaExpanded = String(isOpen);
  if (article.dataset.pane !== "open") return;
  const isSeen = top >= 0 && top < innerHeight - SEEN_PX;
  root.scrollTop += button.getBoundingClientRect().top - (isSeen || !isOpen ? top : ABOVE_PX);
  page.top = root.scrollTop;
  page.follows &&= fromEnd(root) < 8;
  offerEnd();
};
const hideOutline = (id) => {
  if (articles.has(id)) setOutline(articles.get(id), false);
};
// Up and down go through the entries, as in a list.
addEventListener("keydown", (event) => {
  const item = event.target.closest?.(".outline li");
  const next = item && { ArrowDown: item.nextElementSibling, ArrowUp: item.previousElementSibling, Home: item.parentElement.firstElementChild, End: item.parentElement.lastElementChild }[event.key];
  if (next) {
    event.preventDefault();
    next.firstElementChild.focus();
  }
});
