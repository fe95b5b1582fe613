import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import * as fc from "fast-check";
import { pack } from "tar-stream";
import { expect, test } from "vitest";
import { SEAL_BYTES, buffers, checkSeal, looksSealed, parseHead, seal } from "./backup-format.ts";
import { isAllowedName } from "./restore.ts";
import { refusal } from "./testing/fresh-folder.ts";

/** The bytes in pieces of the given sizes, so that every way of holding the tail back is tried. */
async function* pieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function sealedTar(content: Uint8Array, sizes: readonly number[]): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: "postgres/bestand" }, content);
  tar.finalize();
  const bytes = await buffer(Readable.from(buffers(tar)));
  return buffer(Readable.from(seal(pieces(bytes, sizes))));
}

const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 });

// Kills the mutants: a tail held back from the wrong side, a hash over the tail too, a seal compared by length only.
test("a sealed archive passes whole, however it is cut in pieces; with any one bit changed it does not", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 6000 }),
      sizes,
      sizes,
      fc.nat(),
      fc.nat(7),
      async (content, a, b, place, bit) => {
        const archive = await sealedTar(content, a);
        expect(archive.length % 512).toBe(0);
        const passed = await buffer(Readable.from(checkSeal(pieces(archive, b))));
        expect(passed.equals(archive)).toBe(true);
        expect(await looksSealed(archive.subarray(-SEAL_BYTES))).toBe(true);

        const at = place % archive.length;
        archive.writeUInt8(archive.readUInt8(at) ^ (1 << bit), at);
        const { code } = await refusal(buffer(Readable.from(checkSeal(pieces(archive, b)))));
        expect(code).toBe("KOPIE_BESCHADIGD");
      },
    ),
    { numRuns: 60 },
  );
});

test("a head of a later format is told apart from a broken one, whatever its shape", async () => {
  const code = async (text: string) => (await refusal(Promise.resolve(text).then(parseHead))).code;
  expect(await code('{"formaat":9,"iets":"anders"}')).toBe("KOPIE_NIEUWER");
  for (const broken of ["", "[]", "{}", '{"formaat":1}', '{"formaat":"1"}'])
    expect(await code(broken)).toBe("KOPIE_BESCHADIGD");
});

test("only names inside the stamp and the cluster are unpacked", () => {
  for (const name of ["weerwerk.json", "postgres", "postgres/base/5/1259"]) expect(isAllowedName(name)).toBe(true);
  for (const name of [
    "",
    "/etc/passwd",
    "postgres/../x",
    "postgres//x",
    "postgres/./x",
    "postgres/",
    "geheimen/x",
    "postgresx",
  ]) {
    expect({ name, ok: isAllowedName(name) }).toEqual({ name, ok: false });
  }
});
