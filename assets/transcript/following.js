// Following the end of the page and of a pane, unless the reader scrolled away from it.

// A scroll this long after a wheel, key or mouse event is the reader's; so is the next one, however busy the machine is.
const USER_SCROLL_MS = 500;

let userAt = -Infinity, awaited = false, pressed = false;
for (const name of ["wheel", "touchmove", "keydown", "mousedown"])
  addEventListener(name, () => { userAt = performance.now(); awaited = true; }, { passive: true, capture: true });
addEventListener("mousedown", () => { pressed = true; }, true);
addEventListener("mouseup", () => { pressed = false; }, true);
addEventListener("mousemove", (event) => { pressed &&= event.buttons !== 0; }, { passive: true, capture: true });
const followers = new WeakMap([[root, { follows: true, top: 0 }]]);
const fromEnd = (element) => element.scrollHeight - element.clientHeight - element.scrollTop;
const isReaders = () => awaited || pressed || performance.now() - userAt < USER_SCROLL_MS;
// The event of a scroll comes with the next frame; until then the reader must not be taken back to the end.
const isLeaving = (element, state) => element.scrollTop < state.top - 1 && isReaders();
const follow = (element) => {
  const state = followers.get(element);
  if (!state?.follows || isLeaving(element, state)) return;
  element.scrollTop = element.scrollHeight;
  state.top = element.scrollTop;
};
addEventListener("scroll", ({ target }) => {
  const element = target === document ? root : target;
  const state = followers.get(element);
  if (!state) return;
  const moved = isReaders();
  awaited = false;
  if (moved) {
    if (element.scrollTop < state.top - 1) state.follows = false;
    if (fromEnd(element) < 8) state.follows = true;
    state.moved = true;
  }
  state.top = element.scrollTop;
  if (element === root) {
    offerEnd();
    askEarlier();
  }
}, { passive: true, capture: true });
const offerEnd = () => { toEnd.hidden = followers.get(root).follows || fromEnd(root) < 120; };
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) follow(target === turns ? root : target.parentElement);
  offerEnd();
});
sizes.observe(turns);
addEventListener("resize", () => follow(root));
