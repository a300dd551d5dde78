// What Python may call.

globalThis.Transcript = {
  connect,
  run,
  layOut,
  beHeard,
  typesetAll,
  mathml,
  theme(name) { document.documentElement.dataset.theme = name; },
  typeface(name) { document.documentElement.dataset.typeface = name; },
  showExamples(examples) {
    empty.querySelector("ul").replaceChildren(...examples.map((text, index) => {
      const item = document.createElement("li"), button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: text });
      button.dataset.act = "example";
      button.dataset.index = index;
      item.append(button);
      return item;
    }));
  },
  release() { formulas.clear(); shelveAll(); collect(); },
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
  // As JSON: runJavaScript hands no arrays on.
  chosenPlace: () => JSON.stringify(chosenPlace()),
  // What the context menu is about: the message's id or 0, the formula's TeX and MathML or "", a place or null.
  pointedAt() {
    if (!menuAt) return JSON.stringify([0, "", "", null]);
    const { element, x, y } = menuAt;
    pointAt(x, y);
    const formula = element.closest(".maths");
    const id = Number(element.closest(".reply")?.dataset.id ?? 0);
    return JSON.stringify([id, formula?.dataset.tex ?? "", formula ? mathml(formula) : "", placeAt(x, y)]);
  },
};
