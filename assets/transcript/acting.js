// Clicks: each button says what it does in `data-act`.

const confirmCopy = (button) => {
  button.label ??= button.textContent;
  button.textContent = spoken.textContent = WORDS.copied;
  button.timer?.cancel();
  button.timer = after(1500, () => { button.textContent = button.label; });
};
const bubble = (x, y, words) => {
  document.querySelector(".bubble")?.remove();
  const note = Object.assign(document.createElement("div"), { className: "bubble", textContent: words });
  note.style.left = x + "px";
  note.style.top = y + "px";
  document.body.appendChild(note);
  spoken.textContent = words;
  after(1200, () => note.remove());
};
const acts = {
  pane(button, id) {
    hold(button);
    send("pane", id, button.ariaExpanded !== "true");
  },
  "answer-now"() { send("answer-now"); },
  "go-on"(button, id) { send("go-on", id); },
  offer(button, id) { send("offer", id, button.dataset.offer); },
  "send-again"() { send("send-again"); },
  note(button, id) { send("note", id); },
  attachment(button, id) { send("attachment", id, [...button.parentElement.children].indexOf(button)); },
  edit(button, id) { send("edit", id); },
  regenerate(button, id) { send("regenerate", id); },
  version(button, id) {
    if (button.ariaDisabled === "true") return;
    hold(button);
    send("version", id, Number(button.dataset.step));
  },
  compare(button, id) { send("compare", id); },
  "delete-version"(button, id) { send("delete-version", id); },
  "copy-answer"(button, id) { send("copy-answer", id); confirmCopy(button); },
  "copy-code"(button) { send("copy-text", button.closest(".code").querySelector("code").textContent); confirmCopy(button); },
  "wrap-code"(button) { button.ariaPressed = String(button.ariaPressed !== "true"); },
  "show-all"(button) {
    const clamped = button.previousElementSibling.classList.toggle("clamped");
    button.textContent = clamped ? WORDS.showAll : WORDS.showLess;
    button.ariaExpanded = String(!clamped);
  },
  "to-end"() { followers.get(root).follows = true; follow(root); offerEnd(); },
  outline(button, id) { send("outline", id, button.ariaExpanded !== "true"); },
  part(button, id) { send("part", id, [...button.closest("ol").children].indexOf(button.parentElement)); },
  "first-doubt"(button, id) { send("first-doubt", id); },
  "last-result"(button, id) { send("last-result", id); },
  mismatch(button, id) { send("mismatch", id); },
  similar(button) { withdrawOffer(); send("similar", Number(button.dataset.id)); },
  unmark() { send("unmark"); },
  example(button) { send("example", Number(button.dataset.index)); },
};
// What the context menu is about, by mouse or by keyboard.
let menuAt = null;
addEventListener("contextmenu", (event) => { menuAt = { element: event.target, x: event.clientX, y: event.clientY }; }, true);
addEventListener("auxclick", (event) => event.preventDefault()); // no second window
addEventListener("click", (event) => {
  const button = event.target.closest("button[data-act]");
  const id = Number(event.target.closest(".turn")?.dataset.id);
  const formula = event.target.closest(".maths");
  const link = event.target.closest("a[href]");
  if (link) {
    event.preventDefault();
    send("link", link.href);
  } else if (button) acts[button.dataset.act](button, id);
  else if (formula && getSelection().isCollapsed) {
    send("copy-text", formula.dataset.tex);
    bubble(event.clientX, event.clientY, WORDS.texCopied);
  }
});
