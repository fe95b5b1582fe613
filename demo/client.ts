/** A client of the API as one of the people of the demo: logs in the way a browser does, and sends what a page would send. */

const PERSON = /action="([^"]+)"[^>]*><button type="submit">\s*<b>([^<]*)<\/b>/g;

/** A refusal of the node, with its code and nothing of what was sent. */
export class RefusedError extends Error {
  readonly code: string;
  constructor(status: number, code: string) {
    super(`The node answered ${status} ${code}`);
    this.code = code;
  }
}

type Body = { readonly json: unknown } | { readonly bytes: Uint8Array<ArrayBuffer> };

export class DemoClient {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();
  #csrf = "";

  private constructor(address: string) {
    this.#address = address;
  }

  /** @throws Error when nobody of the demo has this name, or the node has another way to log in. */
  static async login(address: string, naam: string): Promise<DemoClient> {
    const client = new DemoClient(address);
    const page = await client.#follow("GET", "/auth/inloggen");
    const choices = Array.from((await page.text()).matchAll(PERSON), ([, action, name]) => ({ action, name }));
    const action = choices.find(({ name }) => name === naam)?.action;
    if (action === undefined) throw new Error(`The demo has nobody who is called ${naam}`);
    await (await client.#follow("POST", action)).body?.cancel();
    client.#csrf = (await client.get<{ csrf: string }>("/mij")).csrf;
    return client;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.#send("GET", path)).json()) as T;
  }

  async send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: Body): Promise<T> {
    const answer = await this.#send(method, path, body);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  /** Ends the session, so that nobody finds it among their own. */
  async logout(): Promise<void> {
    const { sessies } = await this.get<{ sessies: { id: string; deze: boolean }[] }>("/mij/sessies");
    const own = sessies.find(({ deze }) => deze);
    if (own) await this.send("DELETE", `/mij/sessies/${own.id}`);
    this.#cookies.clear();
  }

  async #send(method: string, path: string, body?: Body): Promise<Response> {
    const type = body && ("json" in body ? "application/json" : "application/octet-stream");
    const answer = await fetch(`${this.#address}/v1${path}`, {
      method,
      headers: { cookie: this.#jar(), "x-csrf-token": this.#csrf, ...(type ? { "content-type": type } : {}) },
      ...(body ? { body: "json" in body ? JSON.stringify(body.json) : body.bytes } : {}),
    });
    if (answer.ok) return answer;
    const { code = "" } = (await answer.json().catch(() => ({}))) as { code?: string };
    throw new RefusedError(answer.status, code);
  }

  readonly #jar = (): string => Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join("; ");

  /** Follows every redirect within the node, and keeps the cookies that it sets on the way. */
  async #follow(method: string, path: string): Promise<Response> {
    for (let url = new URL(path, this.#address), how = method, hops = 0; hops < 20; hops += 1) {
      const answer = await fetch(url, { method: how, redirect: "manual", headers: { cookie: this.#jar() } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "") this.#cookies.delete(name);
        else this.#cookies.set(name, value);
      }
      const to = answer.headers.get("location");
      if (to === null) return answer;
      await answer.body?.cancel();
      url = new URL(to, url);
      how = "GET";
    }
    throw new Error("The login goes round in circles");
  }
}
