import * as fc from "fast-check";
import { expect, test } from "vitest";
import { HostError } from "./host-error.ts";
import { parseStamp } from "./stamp.ts";

const good = {
  formaat: 1,
  knoop: "0b6f3c58-6a3e-4f3b-9d4e-2f8f1a9a7c11",
  demo: true,
  aangemaakt: "2026-11-25T03:49:59.222Z",
  pgMajor: 18,
  sleutelafdruk: null,
};

const codeOf = (text: string): string => {
  try {
    parseStamp(text, "/srv/data/weerwerk.json");
    return "OK";
  } catch (error) {
    return error instanceof HostError ? error.code : "BUG";
  }
};

test("a stamp reads back; a later format is named as such even when it looks different", () => {
  expect(parseStamp(JSON.stringify(good), "x")).toEqual(good);
  expect(codeOf(JSON.stringify({ ...good, formaat: 2, nieuw: [] }))).toBe("MAP_NIEUWER");
  expect(codeOf('{"formaat":2}')).toBe("MAP_NIEUWER");
});

test("a stamp that misses its kind is never taken for a real folder or a demo", () => {
  for (const key of Object.keys(good)) {
    const { [key]: _, ...rest } = { ...good } as Record<string, unknown>;
    expect({ key, code: codeOf(JSON.stringify(rest)) }).toEqual({ key, code: "STEMPEL_ONLEESBAAR" });
  }
  expect(codeOf(JSON.stringify({ ...good, demo: "nee" }))).toBe("STEMPEL_ONLEESBAAR");
});

test("no text whatever makes anything but a HostError", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(["MAP_NIEUWER", "STEMPEL_ONLEESBAAR"]).toContain(codeOf(text));
    }),
  );
});
