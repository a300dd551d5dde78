// The page as it goes on paper: all of it typeset, in black on white, and nothing wider than the paper.

const typesetAll = () => {
  document.querySelectorAll(".g").forEach(fill);
  typesetEmpty(turns);
};
const SMALLEST_WHOLE = 0.7; // of its size; a display formula that would be smaller is broken between its parts instead

// Make what is wider than its place smaller, reading all widths before writing any.
const fit = (elements, place) => {
  const scales = elements.map((element) => place(element).clientWidth / element.scrollWidth);
  elements.forEach((element, at) => {
    if (scales[at] < 1) element.style.zoom = 0.99 * scales[at];
  });
};
const blockOf = (element) => element.closest("p, li, td, th, blockquote, h1, h2, h3, h4, h5, h6") ?? element.closest(".b, .tail");
const layOut = async (title, date, width) => {
  document.documentElement.dataset.paper = "";
  document.body.style.width = width + "px";
  const heading = document.createElement("header");
  heading.append(
    Object.assign(document.createElement("h1"), { textContent: title, dir: "auto" }),
    Object.assign(document.createElement("p"), { textContent: date }),
  );
  turns.prepend(heading);
  for (const words of document.querySelectorAll(".clamped")) {
    words.classList.remove("clamped");
    words.closest(".card").style.breakInside = "auto"; // a long one would leave the rest of its page empty
  }
  typesetAll();
  void turns.offsetHeight; // asks for the fonts
  await document.fonts.ready;
  turns.querySelectorAll(".maths[data-display='0']").forEach(measureSoon);
  measure();
  const displays = [...document.querySelectorAll(".katex-display")];
  const isTooWide = displays.map((formula) => formula.clientWidth < SMALLEST_WHOLE * formula.scrollWidth);
  displays.forEach((formula, at) => formula.classList.toggle("broken", isTooWide[at]));
  fit(displays.filter((_, at) => !isTooWide[at]), (formula) => formula.closest(".maths"));
  fit([...document.querySelectorAll(".maths[data-display='0'] .katex-base, .broken .katex-base")], blockOf);
  fit([...document.querySelectorAll(".table > table")], (table) => table.parentElement);
  send("laid-out");
};
