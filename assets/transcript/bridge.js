// What all of the page's script stands on: its elements, a clock, and the way to Python.

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
