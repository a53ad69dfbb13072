// What may be done with a draft, as requests to the API; every change names the version it was made on.

import { send } from "../net.js";

const root = `/api/projects/${document.body.dataset.project}`;

export const api = {
  edit: (base, line, text) => send("PUT", `${root}/lines/${line}`, { base, text }),
  insert: (base, part, after, text) => send("POST", `${root}/lines`, { base, part, after, text }),
  remove: (base, line) => send("DELETE", `${root}/lines/${line}?base=${base}`),
  move: (base, line, part, after) => send("POST", `${root}/lines/${line}/move`, { base, part, after }),
  heading: (base, part, heading) => send("PUT", `${root}/headings/${part}`, { base, heading }),
  pull: (base, passage, part, after) => send("POST", `${root}/passages/${passage}/pull`, { base, part, after }),
  relabel: (base, passage, label) => send("PUT", `${root}/passages/${passage}/label`, { base, label }),
  mark: (base, passage, off) => send("PUT", `${root}/passages/${passage}/off-record`, { base, off }),
  markTurn: (base, turn, off) => send("PUT", `${root}/turns/${turn}/off-record`, { base, off }),
  wording: (base, metric, rank, part, after) => send("POST", `${root}/wordings`, { base, metric, rank, part, after }),
  speaker: (base, person) => send("PUT", `${root}/speakers`, { base, ...person }),
  redraft: (base, brief, length) => send("POST", `${root}/redraft`, { base, brief, length }),
  undo: (base) => send("POST", `${root}/undo`, { base }),
  redo: (base) => send("POST", `${root}/redo`, { base }),
  library: () => send("POST", `${root}/library`),
  rename: (name) => send("PATCH", root, { name }),
};
