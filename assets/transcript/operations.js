// Carries out what gui/transcript/turns.py describes.

const COLLECT_EVERY_MS = 10000;
const CLAMP_CHARACTERS = 1200;
const CLAMP_LINES = 9;

const setText = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = !text;
};
// Turns stand in the order of their ids; the last place is the usual one.
const firstAfter = (id) => {
  if (!(Number(turns.lastElementChild?.dataset.id) > id)) return null;
  return [...turns.querySelectorAll(".turn")].find((turn) => Number(turn.dataset.id) > id);
};
const add = (id, template) => {
  const article = document.getElementById(template).content.firstElementChild.cloneNode(true);
  article.dataset.id = id;
  article.ariaLabel = label(article, articles.get(id));
  empty.hidden = true;
  const old = articles.get(id);
  if (old) old.replaceWith(article);
  else turns.insertBefore(article, firstAfter(id));
  articles.set(id, article);
  parts.delete(id + " answer");
  parts.delete(id + " reasoning");
  return article;
};
const leftOut = document.getElementById("left-out").content.firstElementChild.cloneNode(true);
const offersOf = (offers) => {
  const row = document.createElement("div");
  row.className = "offers";
  row.replaceChildren(...offers.map(({ action, label }) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    Object.assign(button.dataset, { act: "offer", offer: action });
    return button;
  }));
  return row;
};
// "Your question 3", "Reply 3"; a turn that is shown anew keeps its number.
const label = (article, old) => {
  if (old) return old.ariaLabel;
  const questions = turns.getElementsByClassName("question").length;
  if (article.matches(".question")) return filled("yourQuestion", { n: questions + 1 });
  return filled("reply", { n: Math.max(1, questions) });
};
let finals = [], busy = false;
const operations = {
  clear() {
    turns.replaceChildren();
    articles.clear();
    parts.clear();
    empty.hidden = false;
    hasEarlier = false;
  },
  user(id, text) {
    const article = add(id, "question");
    const words = article.querySelector(".words");
    words.textContent = text;
    setLanguage(words, text);
    linkAddresses(words);
    const long = text.length > CLAMP_CHARACTERS || text.split("\n", CLAMP_LINES + 1).length > CLAMP_LINES;
    words.classList.toggle("clamped", long);
    article.querySelector("button").hidden = !long;
  },
  files(id, files, note) {
    const article = articles.get(id), list = article.querySelector(".files");
    list.hidden = !files.length;
    list.replaceChildren(...files.map(([name, about]) => {
      const button = Object.assign(document.createElement("button"), { type: "button" });
      button.dataset.act = "attachment";
      for (const words of [name, about]) button.append(Object.assign(document.createElement("span"), { textContent: words, dir: "auto" }));
      return button;
    }));
    setText(article.querySelector(".unsent"), note);
  },
  reply(id) {
    const article = add(id, "reply");
    const body = article.querySelector(".pane-body");
    body.id = "pane-" + id;
    article.querySelector(".pane-head").setAttribute("aria-controls", body.id);
    followers.set(body, { follows: false, top: 0 });
    sizes.observe(body.firstElementChild);
  },
  face(id, face) {
    const article = articles.get(id), find = (selector) => article.querySelector(selector);
    const isLive = face.busy || article.ariaBusy === "true"; // an old conversation is shown without a word
    if (isLive && article.spoken !== face.spoken) spoken.textContent = article.spoken = face.spoken;
    busy = face.busy;
    if (article.dataset.pane !== "open" && face.pane === "open") followers.get(find(".pane-body")).follows = face.busy;
    article.dataset.pane = face.pane;
    article.toggleAttribute("data-thinking", face.thinking);
    article.setAttribute("aria-busy", face.busy);
    find(".pane-head").setAttribute("aria-expanded", face.pane === "open");
    setText(find(".heading"), face.heading);
    setText(find(".waiting"), face.waiting);
    setText(find(".ending"), face.ending);
    find(".mismatch").hidden = !face.mismatch;
    setText(find(".mismatch span"), face.mismatch);
    setText(find(".origin"), face.origin);
    find("[data-act='copy-answer']").hidden = !face.copyable;
    find("[data-act='go-on']").hidden = !face.resumable;
    find("[data-act='note']").hidden = !face.notable;
    find("[data-act='regenerate']").hidden = !face.redoable;
    find("footer").hidden = !face.copyable && !face.origin && !face.resumable && !face.redoable && find(".versions").hidden;
    find(".notes").hidden = !face.notes.length;
    find("[data-act='answer-now']").hidden = !face.hurry;
    find(".notes ul").replaceChildren(...face.notes.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
    const error = find(".error");
    error.hidden = !face.error.length;
    error.replaceChildren(...face.error.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    if (face.offers.length) error.append(offersOf(face.offers));
  },
  grow(id, name, settled, open) {
    grow(partOf(id, name), settled, open);
  },
  blank(id, name) {
    partOf(id, name).box.replaceChildren();
    parts.delete(id + " " + name);
  },
  versions(id, version, count) { showVersions(articles.get(id), version, count); },
  remove(id) {
    articles.get(id)?.remove();
    articles.delete(id);
    for (const name of ["reasoning", "answer"]) parts.delete(id + " " + name);
    empty.hidden = articles.size > 0;
  },
  final(id) { finals.push(id); },
  left_out(id, words) {
    leftOut.remove();
    if (!words) return;
    leftOut.querySelector("span").textContent = words;
    articles.get(id)?.before(leftOut);
  },
  end() { followers.get(root).follows = true; },
  earlier(there) { hasEarlier = there; },
  read_at: putReader,
  select: selectAgain,
};
const collect = () => globalThis.gc?.({ type: "major", execution: "async" });
let collectedAt = performance.now();
const report = (ids) => {
  typesetLater(true);
  const letSkip = makeInView();
  // When the second frame begins, the first has shown them.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const id of ids) send("painted", id);
    letSkip();
    typesetLater(false);
    collect();
  }));
};
const run = (list) => {
  const start = performance.now();
  const restoreSelection = keepSelection();
  try {
    for (const [name, ...values] of list) operations[name](...values);
  } catch {
    return -1;
  }
  restoreSelection();
  textsChanged(list);
  if (isHeard) typesetUnseen();
  for (const article of articles.values()) if (article.ariaBusy === "true") follow(article.querySelector(".pane-body"));
  follow(root);
  keepHeld();
  offerEnd();
  askedEarlier = false;
  askEarlier();
  if (finals.length) {
    report(finals);
    finals = [];
  }
  const end = performance.now();
  if (busy && end - collectedAt > COLLECT_EVERY_MS) {
    collectedAt = end;
    shelveAll();
    collect();
  }
  return end - start;
};
