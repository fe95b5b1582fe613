/** What travels through the browser is ours, unchanged and in time, and never leads to another site. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Keyring } from "../keys/keyring.ts";
import { localPath, type LoginState, openLogin, sealLogin } from "./login-state.ts";

const ring = (fill: number): Keyring =>
  new Keyring([{ doel: "aanmelden", versie: 1, key: Buffer.alloc(32, fill), active: true }]);
const NODE = "https://weerwerk.waterveen.example";
const state: LoginState = { state: "s", nonce: "n", verifier: "v", naar: "/vandaag", tot: 1_000 };

/** Where browsers go: WHATWG URL, which reads `\` as `/` and drops tabs and line ends. */
const whereTo = (path: string): string => new URL(path, `${NODE}/auth/terug`).origin;

/**
 * Mutants: only `//` refused; `\` forgotten; a prefix compared instead of the whole; a scheme allowed; control characters kept.
 */
test("wherever one asks to go, it is a page of this node (open redirect)", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "//",
    "/\\",
    ":",
    "@",
    ".",
    "evil.example",
    "https",
    "javascript",
    "\t",
    "\n",
    "\r",
    "%09",
    "%5c",
    "%2f",
    "a",
    "?",
    "#",
    "=",
    " ",
    "\u0000",
    "\uFF0F",
    "\u2044",
    "data:",
    "..",
  );
  const asked = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const path = localPath(text);
      expect(whereTo(path)).toBe(NODE);
      expect(path).toMatch(/^\/(?![/\\])[\u0021-\u007E]*$/);
      expect(path === "/" || path === text).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each(["/vandaag", "/medewerkers/3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11?tab=rollen&x=1", "/a/%C3%A9"])(
  "%s is kept",
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);
test.each([undefined, null, 3, ["/a"], {}, "", "a", "//a", `/${"a".repeat(300)}`, "/\\evil.example", "/a\nb"])(
  "%j leads to the first page",
  (asked) => {
    expect(localPath(asked)).toBe("/");
  },
);

test("a sealed state opens until its time and not after", () => {
  const sealed = sealLogin(ring(1), state);
  expect(openLogin(ring(1), sealed, 999)).toEqual(state);
  expect(openLogin(ring(1), sealed, 1_000)).toBeUndefined();
});

test("a state of another node, a changed one and noise do not open, and do not break anything", () => {
  const sealed = sealLogin(ring(1), state);
  expect(openLogin(ring(2), sealed, 0)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(Buffer.from(sealed, "base64url").length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const bytes = Buffer.from(sealed, "base64url");
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      expect(openLogin(ring(1), bytes.toString("base64url"), 0)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (noise) => {
      expect(openLogin(ring(1), noise, 0)).toBeUndefined();
    }),
  );
});

test("nothing of it can be read on the way", () => {
  const sealed = sealLogin(ring(1), { ...state, nonce: "hetnonce", verifier: "deverifier" });
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toMatch(/hetnonce|deverifier|vandaag/);
});
