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
  answer: (id) => (articles.has(id) ? plainText(articles.get(id).querySelector(".answer") ?? articles.get(id)) : ""),
  // As JSON: runJavaScript hands no arrays on.
  chosenPlace: () => JSON.stringify(chosenPlace()),
  // What a context menu at a point is about: the message's id or 0, the TeX of the formula or "", a place or null.
  at(x, y) {
    const element = document.elementFromPoint(x, y);
    const tex = element?.closest(".maths")?.dataset.tex ?? "";
    return JSON.stringify([Number(element?.closest(".reply")?.dataset.id ?? 0), tex, placeAt(x, y)]);
  },
};
