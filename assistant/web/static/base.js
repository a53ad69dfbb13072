// What every page does: the colours switch without a reload, and htmx sends the token.

const YEAR = 365 * 24 * 3600;

export function token() {
  return document.querySelector('meta[name="csrf"]').content;
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
