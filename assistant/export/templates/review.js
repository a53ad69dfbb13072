
(() => {
  const sentences = [...document.querySelectorAll("a.s")];
  const interview = document.getElementById("interview");
  const status = document.querySelector('[role="status"]');
  const back = document.querySelector(".back");
  let current = null;

  const show = (element) => element.scrollIntoView({ block: "center" });

  // On a wide screen the interview scrolls by itself: only it may move, or the draft would slip away.
  function showWords(words) {
    if (interview.scrollHeight <= interview.clientHeight) return show(words);
    const pane = interview.getBoundingClientRect();
    const seen = Math.min(pane.bottom, innerHeight) - Math.max(pane.top, 0);
    interview.scrollBy({ top: words.getBoundingClientRect().top - Math.max(pane.top, 0) - seen / 2 });
  }

  function clear() {
    document.querySelectorAll(".lit").forEach((words) => words.classList.remove("lit"));
    if (current) current.removeAttribute("aria-current");
  }

  function choose(sentence) {
    clear();
    current = sentence;
    current.setAttribute("aria-current", "true");
    const words = [...interview.querySelectorAll(`.w[data-s~="${sentence.id}"]`)];
    words.forEach((piece) => piece.classList.add("lit"));
    back.hidden = false;
    if (!words.length) return;
    showWords(words[0]);
    const turn = words[0].closest(".turn");
    const who = turn.querySelector(".who").textContent;
    const said = words.map((piece) => piece.textContent).join(" ");
    status.textContent = `${who} ${turn.querySelector(".time").textContent}: ${said}`;
  }

  function goBack() {
    if (!current) return;
    current.focus({ preventScroll: true });
    show(current);
    back.hidden = true;
  }

  function step(by) {
    const at = sentences.indexOf(current);
    const next = sentences[at < 0 ? 0 : at + by];
    if (!next) return;
    next.focus({ preventScroll: true });
    show(next);
    choose(next);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.s, a.b, a.to");
    if (!link) return;
    const sentence = link.matches("a.s") ? link : document.getElementById(link.hash.slice(1));
    if (!sentence || !sentence.matches("a.s")) return;
    event.preventDefault();
    choose(sentence);
    if (link !== sentence) goBack();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") goBack();
    if (event.key === "j" || event.key === "J") step(1);
    if (event.key === "k" || event.key === "K") step(-1);
  });

  back.addEventListener("click", goBack);

  const copy = document.querySelector(".copy");
  if (copy) copy.addEventListener("click", async () => {
    const mail = document.getElementById("followup");
    const range = document.createRange();
    range.selectNodeContents(mail);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    // Not every browser lets a page from the disk write to the clipboard: then the selected text is copied the old way.
    const written = navigator.clipboard ? await navigator.clipboard.writeText(mail.textContent).then(() => true, () => false) : false;
    if (written || document.execCommand("copy")) {
      status.textContent = copy.dataset.done;
      const label = copy.textContent;
      copy.textContent = copy.dataset.done;
      setTimeout(() => { copy.textContent = label; }, 2000);
    }
  });
})();
