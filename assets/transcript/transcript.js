// The transcript page. Runs in Qt's isolated world; the page itself runs no script.
// `Transcript.run` carries out what gui/transcript/turns.py describes; `send` reports what the reader did.
"use strict";
(() => {
  const SECTION_BLOCKS = 24; // blocks that are laid out, or skipped off screen, together
  const CACHED_FORMULAS = 4000;
  const USER_SCROLL_MS = 500; // a scroll this long after a wheel, key or mouse event is the reader's
  const COLLECT_EVERY_MS = 10000;
  const CLAMP_CHARACTERS = 1200;
  const CLAMP_LINES = 9;

  const root = document.scrollingElement;
  const turns = document.getElementById("turns");
  const empty = document.getElementById("empty");
  const spoken = document.getElementById("spoken");
  const toEnd = document.getElementById("to-end");
  const articles = new Map(); // message id → article
  const parts = new Map(); // "id part" → where that text grows

  // Timers do not run where the page's script is off; animations do.
  const after = (ms, act) => {
    const animation = root.animate(null, ms);
    animation.onfinish = act;
    return animation;
  };

  // ---- What the reader did, to Python

  let bridge = null;
  const send = (...action) => bridge?.act(JSON.stringify(action));
  let connecting = false;
  const connect = () => {
    if (!connecting && globalThis.qt?.webChannelTransport) {
      connecting = true;
      new QWebChannel(qt.webChannelTransport, (channel) => {
        bridge = channel.objects.bridge;
        send("ready");
      });
    }
    return connecting;
  };

  // ---- Maths

  const formulas = new Map();
  const typeset = (span) => {
    const display = span.dataset.display === "1";
    const tex = span.dataset.katex ?? span.dataset.tex;
    const key = (display ? "1" : "0") + tex;
    let drawn = formulas.get(key);
    if (!drawn) {
      drawn = draw(tex, span.dataset.tex, display);
      if (formulas.size >= CACHED_FORMULAS) formulas.delete(formulas.keys().next().value);
      formulas.set(key, drawn);
    }
    span.replaceChildren(drawn.cloneNode(true));
  };
  const draw = (tex, source, display) => {
    const holder = document.createElement("span");
    try {
      katex.render(tex, holder, {
        displayMode: display, throwOnError: true, strict: false, trust: false, maxExpand: 1000, maxSize: 30,
        macros: { ...TRANSCRIPT_MACROS },
      });
      return holder;
    } catch {
      const code = document.createElement("code");
      code.className = "unread";
      code.textContent = source;
      return code;
    }
  };
  const fill = (section) => {
    section.filled = true;
    for (const span of section.querySelectorAll("span.maths:empty")) typeset(span);
  };
  const unfill = (section) => {
    section.filled = false;
    for (const span of section.querySelectorAll("span.maths")) span.replaceChildren();
  };
  document.addEventListener("contentvisibilityautostatechange", (event) => {
    if (event.target.className === "g") (event.skipped ? unfill : fill)(event.target);
  }, true);
  addEventListener("beforeprint", () => document.querySelectorAll(".g").forEach(fill));

  // ---- Growing text

  const parse = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html; // from markdown.py, which escapes everything
    return template.content;
  };
  const sameAttributes = (a, b) =>
    a.attributes.length === b.attributes.length && [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);
  // Structural equality; a formula is its source, however it is drawn.
  const same = (a, b) => {
    if (a.nodeType !== b.nodeType) return false;
    if (a.nodeType === Node.TEXT_NODE) return a.data === b.data;
    if (a.nodeType !== Node.ELEMENT_NODE) return true;
    if (a.tagName !== b.tagName || !sameAttributes(a, b)) return false;
    if (a.className === "maths") return true;
    let x = a.firstChild, y = b.firstChild;
    for (; x && y; x = x.nextSibling, y = y.nextSibling) if (!same(x, y)) return false;
    return !x && !y;
  };
  const put = (parent, node) => {
    parent.appendChild(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.className === "maths") typeset(node);
    else node.querySelectorAll("span.maths").forEach(typeset);
  };
  const adopt = (a, b) => {
    if (a.nodeType === Node.TEXT_NODE && b.nodeType === Node.TEXT_NODE) {
      if (b.data.startsWith(a.data)) a.appendData(b.data.slice(a.data.length));
      else a.data = b.data;
      return true;
    }
    const alike = a.nodeType === Node.ELEMENT_NODE && a.tagName === b.tagName && a.className === b.className;
    if (!alike || a.className === "maths") return false;
    if (!sameAttributes(a, b)) {
      for (const name of a.getAttributeNames()) if (!b.hasAttribute(name)) a.removeAttribute(name);
      for (const { name, value } of b.attributes) a.setAttribute(name, value);
    }
    morph(a, b);
    return true;
  };
  // Keep the equal children at the start, descend into the first that differs, replace the rest: selections survive.
  const morph = (target, source, place = put) => {
    let a = target.firstChild, b = source.firstChild;
    for (; a && b && same(a, b); a = a.nextSibling, b = b.nextSibling);
    if (a && b && adopt(a, b)) {
      a = a.nextSibling;
      b = b.nextSibling;
    }
    while (a) { const next = a.nextSibling; a.remove(); a = next; }
    while (b) { const next = b.nextSibling; place(target, b); b = next; }
  };
  const newTail = (part) => {
    part.tail = document.createElement("div");
    part.tail.className = "tail";
    part.box.appendChild(part.tail);
  };
  const partOf = (id, name) => {
    const key = id + " " + name;
    let part = parts.get(key);
    if (!part) {
      part = { box: articles.get(id).querySelector("." + name), section: null, blocks: 0, height: 0, tail: null };
      parts.set(key, part);
      newTail(part);
    }
    return part;
  };
  const settle = (part, html) => {
    if (!part.section || part.blocks === SECTION_BLOCKS) {
      part.section = document.createElement("section");
      part.section.className = "g";
      part.blocks = part.height = 0;
      part.box.insertBefore(part.section, part.tail);
    }
    // The open end itself becomes the settled block. New formulas wait until their section is on screen.
    const place = part.section.filled ? put : (parent, node) => parent.appendChild(node);
    morph(part.tail, parse(html), place);
    part.tail.className = "b";
    part.section.appendChild(part.tail);
    part.blocks += 1;
    part.height += 24 * Math.ceil((part.tail.textContent.length + 1) / 90) + 16;
    part.section.style.containIntrinsicSize = `auto ${part.height}px`;
    newTail(part);
  };

  // ---- Following the end of the page and of a pane, unless the reader scrolled away from it

  let userAt = -Infinity, pressed = false;
  for (const name of ["wheel", "touchmove", "keydown", "mousedown"])
    addEventListener(name, () => { userAt = performance.now(); }, { passive: true, capture: true });
  addEventListener("mousedown", () => { pressed = true; }, true);
  addEventListener("mouseup", () => { pressed = false; }, true);
  addEventListener("mousemove", (event) => { pressed &&= event.buttons !== 0; }, { passive: true, capture: true });
  const followers = new WeakMap([[root, { follows: true, top: 0 }]]);
  const fromEnd = (element) => element.scrollHeight - element.clientHeight - element.scrollTop;
  const follow = (element) => { if (followers.get(element)?.follows) element.scrollTop = element.scrollHeight; };
  addEventListener("scroll", ({ target }) => {
    const element = target === document ? root : target;
    const state = followers.get(element);
    if (!state) return;
    if (pressed || performance.now() - userAt < USER_SCROLL_MS) {
      if (element.scrollTop < state.top - 1) state.follows = false;
      if (fromEnd(element) < 8) state.follows = true;
    }
    state.top = element.scrollTop;
    if (element === root) offerEnd();
  }, { passive: true, capture: true });
  const offerEnd = () => { toEnd.hidden = followers.get(root).follows || fromEnd(root) < 120; };
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) follow(target === turns ? root : target.parentElement);
    offerEnd();
  });
  sizes.observe(turns);
  addEventListener("resize", () => follow(root));

  // ---- Operations

  const setText = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
    element.hidden = !text;
  };
  const add = (id, template) => {
    const article = document.getElementById(template).content.firstElementChild.cloneNode(true);
    article.dataset.id = id;
    empty.hidden = true;
    const old = articles.get(id);
    if (old) old.replaceWith(article);
    else turns.appendChild(article);
    articles.set(id, article);
    parts.delete(id + " answer");
    parts.delete(id + " reasoning");
    return article;
  };
  let finals = [], busy = false;
  const operations = {
    clear() {
      turns.replaceChildren();
      articles.clear();
      parts.clear();
      empty.hidden = false;
    },
    user(id, text) {
      const article = add(id, "question");
      const words = article.querySelector(".words");
      words.textContent = text;
      const long = text.length > CLAMP_CHARACTERS || text.split("\n", CLAMP_LINES + 1).length > CLAMP_LINES;
      words.classList.toggle("clamped", long);
      article.querySelector("button").hidden = !long;
    },
    reply(id) {
      const article = add(id, "reply");
      const body = article.querySelector(".pane-body");
      body.id = "pane-" + id;
      article.querySelector(".pane-head").setAttribute("aria-controls", body.id);
      followers.set(body, { follows: false, top: 0 });
      sizes.observe(body.firstElementChild);
    },
    face(id, face) {
      const article = articles.get(id), find = (selector) => article.querySelector(selector);
      if (busy && article.ariaBusy === "true" && !face.busy) spoken.textContent = "The reply has ended.";
      busy = face.busy;
      if (article.dataset.pane !== "open" && face.pane === "open") followers.get(find(".pane-body")).follows = face.busy;
      article.dataset.pane = face.pane;
      article.toggleAttribute("data-thinking", face.busy && face.heading.startsWith("Thinking"));
      article.setAttribute("aria-busy", face.busy);
      find(".pane-head").setAttribute("aria-expanded", face.pane === "open");
      setText(find(".heading"), face.heading);
      setText(find(".waiting"), face.waiting);
      setText(find(".ending"), face.ending);
      setText(find(".origin"), face.origin);
      find("[data-act='copy-answer']").hidden = !face.copyable;
      find("[data-act='go-on']").hidden = !face.resumable;
      find("[data-act='note']").hidden = !face.notable;
      find("footer").hidden = !face.copyable && !face.origin && !face.resumable;
      find(".notes").hidden = !face.notes.length;
      find("[data-act='answer-now']").hidden = !face.hurry;
      find(".notes ul").replaceChildren(...face.notes.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
      const error = find(".error");
      error.hidden = !face.error.length;
      error.replaceChildren(...face.error.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    },
    grow(id, name, settled, open) {
      const part = partOf(id, name);
      for (const html of settled) settle(part, html);
      morph(part.tail, parse(open));
    },
    blank(id, name) {
      partOf(id, name).box.replaceChildren();
      parts.delete(id + " " + name);
    },
    final(id) { finals.push(id); },
    end() { followers.get(root).follows = true; },
  };
  const collect = () => globalThis.gc?.({ type: "major", execution: "async" });
  let collectedAt = performance.now();
  const report = (ids) => {
    // The first frame finds out which sections are on screen and typesets them, the second shows them.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const id of ids) send("painted", id);
      collect();
    })));
  };
  const run = (list) => {
    const start = performance.now();
    try {
      for (const [name, ...values] of list) operations[name](...values);
    } catch {
      return -1;
    }
    for (const article of articles.values()) if (article.ariaBusy === "true") follow(article.querySelector(".pane-body"));
    follow(root);
    offerEnd();
    if (finals.length) {
      report(finals);
      finals = [];
    }
    const end = performance.now();
    if (busy && end - collectedAt > COLLECT_EVERY_MS) {
      collectedAt = end;
      collect();
    }
    return end - start;
  };

  // ---- Copying

  const BLANK_LINE_AFTER = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "PRE", "TABLE", "BLOCKQUOTE", "ARTICLE", "UL", "OL"]);
  const LINE_AFTER = new Set(["LI", "TR", "DIV", "SECTION"]);
  const source = (span) => (span.dataset.display === "1" ? `\\[${span.dataset.tex}\\]` : `\\(${span.dataset.tex}\\)`);
  const marker = (item) => {
    const list = item.parentElement;
    return list?.tagName === "OL" ? `${list.start + [...list.children].indexOf(item)}. ` : "- ";
  };
  const write = (node, out, keep) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const blank = !keep && !node.data.trim() && node.data.includes("\n"); // between two blocks
      if (!blank) out.text += keep ? node.data : node.data.replace(/\s+/g, " ");
      return;
    }
    if (node.className === "maths") out.text += source(node);
    else if (node.tagName === "BR") out.text += "\n";
    else if (node.hidden || node.matches?.("button, .code-head, footer, svg")) return;
    else {
      if (node.tagName === "LI") out.text += marker(node);
      if (node.tagName === "UL" && node.parentElement?.tagName === "LI") out.text = out.text.trimEnd() + "\n";
      const inner = keep || node.tagName === "PRE" || node.classList?.contains("words");
      for (const child of node.childNodes) write(child, out, inner);
      if (/^T[DH]$/.test(node.tagName) && node.nextElementSibling) out.text += "\t";
      if (BLANK_LINE_AFTER.has(node.tagName) && !node.closest?.("li, td")) out.text = out.text.trimEnd() + "\n\n";
      else if (LINE_AFTER.has(node.tagName) && out.text && !out.text.endsWith("\n")) out.text += "\n";
    }
  };
  const plainText = (node) => {
    const out = { text: "" };
    write(node, out, false);
    return out.text.trim();
  };
  addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    const formula = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".maths");
    const first = formula(range.startContainer), last = formula(range.endContainer);
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    const node = range.commonAncestorContainer;
    const inCode = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("pre, .words");
    const out = { text: "" };
    write(range.cloneContents(), out, Boolean(inCode));
    event.clipboardData.setData("text/plain", inCode ? out.text : out.text.trim());
    event.preventDefault();
  });

  // ---- Clicks

  const confirmCopy = (button) => {
    button.label ??= button.textContent;
    button.textContent = "Copied";
    button.timer?.cancel();
    button.timer = after(1500, () => { button.textContent = button.label; });
  };
  const bubble = (x, y) => {
    document.querySelector(".bubble")?.remove();
    const note = Object.assign(document.createElement("div"), { className: "bubble", textContent: "TeX copied" });
    note.style.left = x + "px";
    note.style.top = y + "px";
    document.body.appendChild(note);
    after(1200, () => note.remove());
  };
  const acts = {
    pane(button, id) { send("pane", id, button.ariaExpanded !== "true"); },
    "answer-now"() { send("answer-now"); },
    "go-on"(button, id) { send("go-on", id); },
    note(button, id) { send("note", id); },
    "copy-answer"(button, id) { send("copy-answer", id); confirmCopy(button); },
    "copy-code"(button) { send("copy-text", button.closest(".code").querySelector("code").textContent); confirmCopy(button); },
    "show-all"(button) {
      const clamped = button.previousElementSibling.classList.toggle("clamped");
      button.textContent = clamped ? "Show all" : "Show less";
      button.ariaExpanded = String(!clamped);
    },
    "to-end"() { followers.get(root).follows = true; follow(root); offerEnd(); },
    example(button) { send("example", Number(button.dataset.index)); },
  };
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
      bubble(event.clientX, event.clientY);
    }
  });

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
    // What a context menu at a point is about: the message's id or 0, and the TeX of the formula or "".
    at(x, y) {
      const element = document.elementFromPoint(x, y);
      return [Number(element?.closest(".reply")?.dataset.id ?? 0), element?.closest(".maths")?.dataset.tex ?? ""];
    },
  };
})();
