// What Python may call.

globalThis.Transcript = {
  connect,
  run,
  theme(name) { document.documentElement.dataset.theme = name; },
  showEmpty(words, examples) {
    empty.querySelector("h1").textContent = words;
    empty.querySelector("ul").replaceChildren(...examples.map((text, index) => {
      const item = document.createElement("li"), button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: text });
      button.dataset.act = "example";
      button.dataset.index = index;
      item.append(button);
      return item;
    }));
  },
  source: tellSource,
  find,
  mark,
  unmark,
  outline: showOutline,
  hideOutline,
  inView,
  selectedIn,
  pointed,
  full(isFull) { document.documentElement.toggleAttribute("data-full", isFull); },
  say,
  answer: (id) => (articles.has(id) ? plainText(articles.get(id).querySelector(".answer") ?? articles.get(id)) : ""),
  // What a context menu at a point is about: the message's id or 0, and the TeX of the formula or "".
  at(x, y) {
    const element = document.elementFromPoint(x, y);
    pointAt(x, y);
    return [Number(element?.closest(".reply")?.dataset.id ?? 0), element?.closest(".maths")?.dataset.tex ?? ""];
  },
};
