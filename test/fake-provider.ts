/** An identity provider that does what a test tells it to: it checks what a relying party must send, and lies where a real one cannot. */
import { createHash, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, importJWK, type JWK, jwtVerify, SignJWT } from "jose";

/** What differs from a well-behaved provider. */
export type Lies = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: "strange" | "none" | "hmac";
  readonly alg?: string;
  readonly kid?: string;
  readonly token?: (response: ServerResponse) => void;
  readonly withoutIdToken?: boolean;
  readonly issuerInDiscovery?: string;
};

type Pending = {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly claims: Readonly<Record<string, unknown>>;
};

const now = (): number => Math.floor(Date.now() / 1000);
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

export class FakeProvider {
  readonly clientId: string;
  readonly #clientKey: JWK;
  readonly #key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #strange = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #codes = new Map<string, Pending>();
  readonly #assertions = new Set<string>();
  #server: Server | undefined;
  #port = 0;
  lies: Lies = {};
  /** What the relying party did wrong at the token endpoint, in order. */
  readonly complaints: string[] = [];

  constructor(clientId: string, clientKey: JWK) {
    this.clientId = clientId;
    this.#clientKey = {
      ...clientKey,
      d: undefined as never,
      p: undefined as never,
      q: undefined as never,
      dp: undefined as never,
      dq: undefined as never,
      qi: undefined as never,
    };
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#answer(request, response).catch((error: unknown) => {
        this.complaints.push(String(error));
        response
          .writeHead(400, { "content-type": "application/json" })
          .end(JSON.stringify({ error: "invalid_request" }));
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    this.#server = undefined;
  }

  /** What happens in the browser: the person agrees, and comes back with a code. @returns the query of the way back. */
  approve(address: string, claims: Readonly<Record<string, unknown>>): URLSearchParams {
    const asked = new URL(address).searchParams;
    const code = randomUUID();
    this.#codes.set(code, {
      nonce: asked.get("nonce") ?? "",
      challenge: asked.get("code_challenge_method") === "S256" ? (asked.get("code_challenge") ?? "") : "",
      redirectUri: asked.get("redirect_uri") ?? "",
      claims,
    });
    return new URLSearchParams({ code, state: asked.get("state") ?? "", iss: this.issuer });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (body: object): void =>
      void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    switch (request.url ?? "") {
      case "/.well-known/openid-configuration":
        return json({
          issuer: this.lies.issuerInDiscovery ?? this.issuer,
          authorization_endpoint: `${this.issuer}/auth`,
          token_endpoint: `${this.issuer}/token`,
          jwks_uri: `${this.issuer}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["PS256"],
          code_challenge_methods_supported: ["S256"],
          token_endpoint_auth_methods_supported: ["private_key_jwt"],
          authorization_response_iss_parameter_supported: true,
        });
      case "/jwks":
        return json({
          keys: [{ ...(await exportJWK(this.#key.publicKey)), kid: "sleutel", use: "sig", alg: "PS256" }],
        });
      case "/token":
        if (this.lies.token) return this.lies.token(response);
        return json({
          access_token: randomUUID(),
          token_type: "Bearer",
          expires_in: 60,
          ...(this.lies.withoutIdToken ? {} : { id_token: await this.#redeem(await bodyOf(request)) }),
        });
      default:
        response.writeHead(404).end();
    }
  }

  /** Checks all that OIDC NL GOV asks of a confidential client, and gives an id token. @throws when something is missing. */
  async #redeem(form: URLSearchParams): Promise<string> {
    const code = form.get("code") ?? "";
    const pending = this.#codes.get(code);
    this.#codes.delete(code);
    if (!pending) throw new Error("unknown or used code");
    const verifier = form.get("code_verifier") ?? "";
    const wanted: Readonly<Record<string, [unknown, unknown]>> = {
      grant_type: [form.get("grant_type"), "authorization_code"],
      redirect_uri: [form.get("redirect_uri"), pending.redirectUri],
      PKCE: [createHash("sha256").update(verifier).digest("base64url"), pending.challenge],
      client_secret: [form.get("client_secret"), null],
      client_assertion_type: [
        form.get("client_assertion_type"),
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      ],
    };
    for (const [what, [sent, right]] of Object.entries(wanted)) if (sent !== right) throw new Error(what);
    await this.#checkClient(form.get("client_assertion") ?? "");
    return this.#sign(pending);
  }

  async #checkClient(assertion: string): Promise<void> {
    const { payload } = await jwtVerify(assertion, await importJWK(this.#clientKey, "PS256"), {
      issuer: this.clientId,
      subject: this.clientId,
      audience: [this.issuer, `${this.issuer}/token`],
      requiredClaims: ["exp", "jti"],
      algorithms: ["PS256"],
    });
    if (this.#assertions.has(payload.jti ?? "")) throw new Error("client assertion used twice");
    this.#assertions.add(payload.jti ?? "");
  }

  async #sign({ nonce, claims }: Pending): Promise<string> {
    const payload = {
      iss: this.issuer,
      aud: this.clientId,
      iat: now(),
      exp: now() + 300,
      nonce,
      sub: "1",
      ...claims,
      ...this.lies.claims,
    };
    const header = { alg: this.lies.alg ?? "PS256", kid: this.lies.kid ?? "sleutel" };
    if (this.lies.key === "none") return `${base64url({ ...header, alg: "none" })}.${base64url(payload)}.`;
    if (this.lies.key === "hmac") {
      const secret = this.#key.publicKey.export({ type: "spki", format: "pem" });
      return new SignJWT(payload).setProtectedHeader({ ...header, alg: "HS256" }).sign(Buffer.from(secret));
    }
    const { privateKey } = this.lies.key === "strange" ? this.#strange : this.#key;
    return new SignJWT(payload).setProtectedHeader(header).sign(privateKey);
  }
}
