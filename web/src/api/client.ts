/** The one way to the API: typed by its description, with the token against forged requests, and refusals as ResponseError. */
import createClient, { type Middleware } from "openapi-fetch";
import { ResponseError, toProbleem } from "./probleem.ts";
import type { paths } from "./schema.ts";

type Listener = { readonly onAnswer: (served: Response) => void; readonly onLoggedOut: () => void };

let csrf = "";
let listener: Listener = { onAnswer: () => undefined, onLoggedOut: () => undefined };

/** The token comes with GET /v1/mij and lives in memory only. */
export const setCsrf = (token: string): void => {
  csrf = token;
};

/** The session wants to know that the server heard from us, and that it no longer knows us. */
export const listen = (next: Listener): void => {
  listener = next;
};

const middleware: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set("x-csrf-token", csrf);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) listener.onLoggedOut();
    else if (response.ok) listener.onAnswer(response);
  },
};

export const api = createClient<paths>({ baseUrl: "/v1", headers: { accept: "application/json" } });
api.use(middleware);

/** @throws ResponseError for every answer that is not what was asked, the network's silence included. */
export async function unwrap<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw new ResponseError({ status: 0, code: "GEEN_VERBINDING" });
  });
  if (!response.ok) throw toProbleem(response.status, error);
  return data as T;
}

/** Sends a file as it is; its name goes in a header, so that it never stands in an address or a log. */
export async function sendFile(path: string, file: File): Promise<void> {
  const answer = await fetch(`/v1${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-bestandsnaam": encodeURIComponent(file.name),
      "x-csrf-token": csrf,
      accept: "application/json",
    },
    body: file,
  }).catch(() => {
    throw new ResponseError({ status: 0, code: "GEEN_VERBINDING" });
  });
  if (answer.status === 401) listener.onLoggedOut();
  // Read to its end also when nobody needs what it says: until then the browser holds the request open.
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw toProbleem(answer.status, body);
  listener.onAnswer(answer);
}

/** Ends the cookie; the session itself is ended by the API before. */
export const leave = (): Promise<unknown> => fetch("/auth/uitloggen", { method: "POST" });
