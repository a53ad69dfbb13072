// Requests to the workspace, with its token; what fails is either refused (somebody must act) or offline (try again).

import { renewToken, token } from "./base.js";

export class Refused extends Error {
  constructor(status, error) {
    super([error.message, error.hint].filter(Boolean).join(" "));
    this.status = status;
    this.code = error.code ?? "";
  }
}

export class Offline extends Error {}

export async function once(method, path, body) {
  const headers = { "X-CSRF-Token": token(), Accept: "application/json" };
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers["Content-Type"] = "application/json";
  try {
    return await fetch(path, { method, headers, body: form || body === undefined ? body : JSON.stringify(body) });
  } catch {
    throw new Offline();
  }
}

export async function errorOf(answer) {
  try {
    return (await answer.json()).error ?? {};
  } catch {
    return {};
  }
}

export async function send(method, path, body) {
  let answer = await once(method, path, body);
  let error = answer.ok ? null : await errorOf(answer);
  if (error?.code === "token") {
    try {
      await renewToken();
    } catch {
      throw new Offline();
    }
    answer = await once(method, path, body);
    error = answer.ok ? null : await errorOf(answer);
  }
  if (error) throw new Refused(answer.status, error);
  return answer.status === 204 ? null : answer.json();
}
