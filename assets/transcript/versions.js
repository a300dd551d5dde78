// Going through the versions of a turn, or opening its reasoning: the button stays under the pointer and keeps the focus, in
// a turn that may be new.

const HELD_MS = 1000; // as long as a long text takes to arrive
let held = null; // the button: the index of its turn, what finds it there, and where it was

const turnAt = (index) => turns.querySelectorAll(".turn")[index];
const hold = (button) => {
  const index = [...turns.querySelectorAll(".turn")].indexOf(button.closest(".turn"));
  const { act, step } = button.dataset;
  const selector = `[data-act="${act}"]` + (step ? `[data-step="${step}"]` : "");
  held = { index, selector, top: button.getBoundingClientRect().top, until: performance.now() + HELD_MS };
};
const keepHeld = () => {
  if (!held) return;
  const turn = turnAt(held.index), button = turn?.querySelector(held.selector);
  if (performance.now() > held.until || !button || turn.ariaBusy === "true") held = null;
  else {
    followers.get(root).follows = false;
    root.scrollTop += button.getBoundingClientRect().top - held.top;
    if (document.activeElement !== button) button.focus({ preventScroll: true });
  }
};
for (const name of ["wheel", "keydown", "mousedown", "touchmove"])
  addEventListener(name, () => { held = null; }, { passive: true, capture: true });
const showVersions = (article, version, count) => {
  const group = article.querySelector(".versions");
  group.hidden = article.querySelector("[data-act='delete-version']").hidden = count < 2;
  group.querySelector("span").textContent = filled("version", { version, versions: count });
  group.querySelector("[data-step='-1']").ariaDisabled = String(version === 1);
  group.querySelector("[data-step='1']").ariaDisabled = String(version === count);
  if (count > 1) article.querySelector("footer").hidden = false;
};
