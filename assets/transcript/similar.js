// Similar text: a click into a sentence of an answer offers the passage of the thought that is most like it.

const OFFERED_MS = 5000;

const offer = document.getElementById("similar");
let offered = null;
const withdrawOffer = () => {
  offered?.cancel();
  offer.hidden = true;
};
const offerSimilar = (id, x, y) => {
  withdrawOffer();
  offer.dataset.id = id;
  offer.hidden = false;
  const { width, height } = offer.getBoundingClientRect();
  offer.style.left = Math.max(8, Math.min(x - width / 2, innerWidth - width - 8)) + "px";
  offer.style.top = (y + 18 + height > innerHeight ? y - height - 14 : y + 18) + "px";
  offered = after(OFFERED_MS, () => { if (!offer.matches(":hover, :focus")) withdrawOffer(); });
};
const asksForSimilar = (event) => {
  const reply = event.target.closest(".reply");
  const isText = event.target.closest(".answer") && !event.target.closest("a, button, .maths, .code");
  return isText && getSelection().isCollapsed && reply.ariaBusy !== "true" && reply.dataset.pane !== "none" && pointedAt;
};
addEventListener("click", (event) => {
  if (offer.contains(event.target)) return;
  if (!asksForSimilar(event)) {
    withdrawOffer();
    return;
  }
  offerSimilar(Number(event.target.closest(".reply").dataset.id), event.clientX, event.clientY);
});
addEventListener("scroll", withdrawOffer, { passive: true, capture: true });
addEventListener("keydown", (event) => { if (event.key === "Escape") withdrawOffer(); });
