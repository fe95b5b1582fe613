/** The relying party: OpenID Connect code flow with PKCE, state, nonce, private_key_jwt, signed id tokens and acr (OIDC NL GOV). */
import { importJWK, type JWK } from "jose";
import * as oidc from "openid-client";
import type { LoginState } from "./login-state.ts";

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly privateKey: JWK;
  readonly redirectUri: string;
  /** Levels of assurance that count; an id token without one of these is refused. */
  readonly acr: readonly string[];
  /** How the provider signs its id tokens (JWA); any other signature is refused. */
  readonly signature: string;
  /** The claim that holds the name by which people are registered here. */
  readonly nameClaim: string;
  /** Plain HTTP to the provider: only for the demo provider on loopback. */
  readonly unsafeHttp: boolean;
  /** Ask for a fresh login each time: the demo lets people change who they are. */
  readonly freshLogin: boolean;
};

export type Identity = {
  readonly uitgever: string;
  readonly sub: string;
  readonly aanmeldnaam: string;
  readonly acr: string;
};

/** A login that did not succeed. The code goes to the login page; the message stays in the log. */
export class LoginError extends Error {
  readonly code: "NIET_BEREIKBAAR" | "AFGEBROKEN" | "TE_LAAG" | "MISLUKT";
  constructor(code: LoginError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether the person stopped, the provider did not answer, or the answer did not fit. */
function codeOf(error: unknown): LoginError["code"] {
  if (error instanceof oidc.AuthorizationResponseError) return "AFGEBROKEN";
  const { code, cause } = error as { readonly code?: string; readonly cause?: unknown };
  // `fetch` throws a TypeError with the error of the network as its cause; wrong arguments have a code.
  const gone =
    (error instanceof TypeError && code === undefined) ||
    code === "OAUTH_TIMEOUT" ||
    (cause instanceof Response && cause.status >= 500);
  return gone ? "NIET_BEREIKBAAR" : "MISLUKT";
}

export class OidcClient {
  readonly #settings: OidcSettings;
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /** Discovery on first use, and again after a failure: the provider may start later than we do. */
  async #discover(): Promise<oidc.Configuration> {
    this.#configuration ??= this.#discoverOnce();
    return await this.#configuration.catch((error: unknown) => {
      this.#configuration = undefined;
      throw new LoginError("NIET_BEREIKBAAR", error instanceof Error ? error.name : "discovery");
    });
  }

  async #discoverOnce(): Promise<oidc.Configuration> {
    const { issuer, clientId, privateKey, signature, unsafeHttp } = this.#settings;
    const key = await importJWK(privateKey, privateKey.alg ?? "PS256");
    if (key instanceof Uint8Array) throw new Error("private_key_jwt needs an asymmetric key");
    const clientKey = privateKey.kid === undefined ? key : { key, kid: privateKey.kid };
    return oidc.discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: signature },
      oidc.PrivateKeyJwt(clientKey),
      {
        timeout: 5,
        // The id token's signature is checked too, although it came over the back channel.
        execute: [oidc.enableNonRepudiationChecks, ...(unsafeHttp ? [oidc.allowInsecureRequests] : [])],
      },
    );
  }

  /** Whether the identity provider answers, for doctor and readiness. */
  async reachable(): Promise<boolean> {
    return await this.#discover().then(
      () => true,
      () => false,
    );
  }

  /** Where to send the browser, and what to remember until it returns. */
  async start(naar: string, tot: number): Promise<{ address: string; state: LoginState }> {
    const configuration = await this.#discover();
    const state = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      naar,
      tot,
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#settings.redirectUri,
      scope: "openid profile",
      state: state.state,
      nonce: state.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(state.verifier),
      code_challenge_method: "S256",
      ...(this.#settings.acr.length > 0 ? { acr_values: this.#settings.acr.join(" ") } : {}),
      ...(this.#settings.freshLogin ? { prompt: "login" } : {}),
    });
    return { address: address.href, state };
  }

  /** @throws LoginError when anything about the answer does not fit: state, nonce, issuer, audience, signature, time or acr. */
  async finish(address: URL, state: LoginState): Promise<Identity> {
    const configuration = await this.#discover();
    const tokens = await oidc
      .authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: state.verifier,
        expectedState: state.state,
        expectedNonce: state.nonce,
        idTokenExpected: true,
      })
      .catch((error: unknown) => {
        throw new LoginError(codeOf(error), error instanceof Error ? error.name : "grant");
      });
    const claims = tokens.claims();
    if (!claims) throw new LoginError("MISLUKT", "no id token");
    const { acr } = claims;
    if (this.#settings.acr.length > 0 && (typeof acr !== "string" || !this.#settings.acr.includes(acr))) {
      throw new LoginError("TE_LAAG", "acr");
    }
    const name = claims[this.#settings.nameClaim];
    // Two people agreed on a name of this claim; another text that happens to look like it is not that name.
    if (typeof name !== "string" || name.trim() === "") throw new LoginError("MISLUKT", "no name claim");
    return { uitgever: claims.iss, sub: claims.sub, aanmeldnaam: name, acr: typeof acr === "string" ? acr : "" };
  }
}
