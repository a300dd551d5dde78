// What is in view is made and typeset at once when a turn is complete, not once a frame has found out that it is: a page
// that begins anew shows it a frame earlier. Sections are only guessed in height until then, so look again after that.

const LOOKS = 3;

const sectionsInView = () => {
  const screen = { top: 0, bottom: innerHeight };
  return [...articles.values()].filter((article) => isNear(article, screen)).flatMap((article) => {
    const body = article.querySelector(".pane-body")?.getBoundingClientRect();
    const frame = { top: Math.max(0, body?.top), bottom: Math.min(innerHeight, body?.bottom) };
    const thought = [...article.querySelectorAll(".reasoning > .g")].filter((section) => isNear(section, frame));
    const answer = [...article.querySelectorAll(".answer > .g")].filter((section) => isNear(section, screen));
    return [...thought, ...answer];
  });
};
const followAll = () => {
  for (const article of articles.values()) if (article.matches(".reply")) follow(article.querySelector(".pane-body"));
  follow(root);
};
// Returns what lets the sections be skipped again when they are off screen.
const makeInView = () => {
  const made = new Set();
  for (let look = 0; look < LOOKS; look += 1) {
    const more = sectionsInView().filter((section) => !made.has(section));
    if (!more.length) break;
    for (const section of more) {
      made.add(section);
      section.style.contentVisibility = "visible";
    }
    more.forEach(fill);
    followAll();
  }
  return () => { for (const section of made) section.style.contentVisibility = ""; };
};
