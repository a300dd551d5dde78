// What Python may call.

globalThis.Transcript = {
  connect,
  run,
  layOut,
  typesetAll,
  mathml,
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
  // What the context menu is about, as JSON: the message's id or 0, and the formula's TeX and MathML or "".
  pointedAt() {
    const formula = pointed?.closest(".maths");
    const id = Number(pointed?.closest(".reply")?.dataset.id ?? 0);
    return JSON.stringify([id, formula?.dataset.tex ?? "", formula ? mathml(formula) : ""]);
  },
};
