// What every page does: the colours switch without a reload, and htmx sends the token.

const YEAR = 365 * 24 * 3600;

export function token() {
  return document.querySelector('meta[name="csrf"]').content;
}

// A page left open over a restart of the workspace holds a token of yesterday.
export async function renewToken() {
  const answer = await fetch("/api/token");
  document.querySelector('meta[name="csrf"]').content = (await answer.json()).token;
}

// Tells something to who listens instead of looking.
export function say(text) {
  const live = document.getElementById("live");
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = text; });
}

// The texts that the page hands to its script, and one of them with its places filled.
const words = JSON.parse(document.body.dataset.words ?? "{}");
export function word(key, places = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

function chooseTheme(event) {
  const link = event.target.closest("[data-theme-choice]");
  if (!link) return;
  event.preventDefault();
  const theme = link.dataset.themeChoice;
  document.documentElement.dataset.theme = theme;
  document.cookie = `casewright-theme=${theme}; Max-Age=${YEAR}; Path=/; SameSite=Strict`;
  for (const one of document.querySelectorAll("[data-theme-choice]")) {
    if (one === link) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  }
}

document.addEventListener("click", chooseTheme);
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-Token"] = token();
});
