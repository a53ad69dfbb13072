// Follows the work on a project: each stage as it is reached, and the end.

const ORDER = ["reading", "segmenting", "numbers", "similar", "drafting", "checking", "wording"];

export function showStage(list, stage) {
  const at = ORDER.indexOf(stage);
  for (const item of list?.querySelectorAll("[data-stage]") ?? []) {
    const place = ORDER.indexOf(item.dataset.stage);
    item.classList.toggle("done", place < at);
    if (place === at) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  }
}

// `told` hears every step; `ended` is called once, when the work is done, failed, or cannot be followed any more.
export function follow(project, told, ended) {
  const stream = new EventSource(`/api/projects/${project}/progress`);
  const end = () => { stream.close(); ended(); };
  stream.addEventListener("progress", (event) => {
    const step = JSON.parse(event.data);
    told(step);
    if (["ready", "failed"].includes(step.state)) end();
  });
  stream.addEventListener("gone", end);
  stream.addEventListener("error", () => { stream.close(); setTimeout(ended, 1500); });
  return end;
}
