/** A file is what its bytes are, and what a photo carries besides its picture stays behind. */
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { FILE_LIMIT, inspectFile } from "./inspect-file.ts";

const MARK = "GEHEIM-52.0907N-5.1214E-Canon";
const photo = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 10, b: 10 } } }).composite([
    // A blue corner at the top left, to see which way is up.
    { input: { create: { width: 10, height: 10, channels: 3, background: { r: 0, g: 0, b: 255 } } }, left: 0, top: 0 },
  ]);
const EXIF = {
  IFD0: { ImageDescription: MARK, Artist: MARK, Make: "Canon", Software: MARK },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 5/1 26/1", GPSLongitudeRef: "E", GPSLongitude: "5/1 7/1 17/1" },
};
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
const inspect = async (bytes: Buffer) => {
  const found = await inspectFile(bytes);
  return found.ok ? found.value : found.code;
};
const soort = async (bytes: Buffer): Promise<string> => {
  const found = await inspect(bytes);
  return typeof found === "string" ? found : found.soort;
};

test.each(["jpeg", "png", "webp"] as const)(
  "a %s loses its metadata: place, device, name, thumbnail, profile (mutant: keepMetadata)",
  async (format) => {
    const bytes = await photo()
      .withExif(EXIF)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${MARK}</a></x:xmpmeta>`)
      .withIccProfile("p3")
      .toFormat(format)
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const found = await inspect(bytes);
    if (typeof found === "string") throw new Error(found);
    expect(found.soort).toBe(`image/${format}`);
    expect(await sharp(found.inhoud).metadata()).toMatchObject({ width: 40, height: 20, format });
    const { exif, icc, xmp, iptc, orientation } = await sharp(found.inhoud).metadata();
    expect({ exif, icc, xmp, iptc, orientation }).toEqual({
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      iptc: undefined,
      orientation: undefined,
    });
    expect(found.inhoud.includes(MARK)).toBe(false);
  },
);

test.each([1, 3, 6, 8])("orientation %i is applied before it is forgotten", async (orientation) => {
  const bytes = await photo().withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
  const found = await inspect(bytes);
  if (typeof found === "string") throw new Error(found);
  const { data, info } = await sharp(found.inhoud).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual(orientation >= 5 ? [20, 40] : [40, 20]);
  const blueAt = (x: number, y: number): boolean => (data[(y * info.width + x) * info.channels + 2] ?? 0) > 150;
  const corner: Record<number, [number, number]> = {
    1: [2, 2],
    3: [info.width - 3, info.height - 3],
    6: [info.width - 3, 2],
    8: [2, info.height - 3],
  };
  expect(blueAt(...(corner[orientation] ?? [0, 0]))).toBe(true);
});

test("a pdf is kept byte for byte: a signature over it stays valid", async () => {
  const found = await inspect(PDF);
  expect(found).toEqual({ soort: "application/pdf", inhoud: PDF });
});

test("text is valid UTF-8 without control characters", async () => {
  expect(await soort(Buffer.from("Verslag van de schouw\r\n\tregel twee: café, 漢字, 🙂\n"))).toBe("text/plain");
  for (const bad of ["\u0000", "\u0007", "\u001B[31m", "\u007F", "\u000B"])
    expect(await soort(Buffer.from(`tekst${bad}tekst`)), JSON.stringify(bad)).toBe("BESTAND_SOORT");
  expect(await soort(Buffer.of(0x61, 0xc3, 0x28))).toBe("BESTAND_SOORT");
  expect(await soort(Buffer.from("\uFEFFtekst", "utf16le"))).toBe("BESTAND_SOORT");
});

test.each<[string, Buffer]>([
  ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)])],
  ["a program of Linux", Buffer.concat([Buffer.from([0x7f]), Buffer.from("ELF"), Buffer.alloc(100, 1)])],
  ["a zip", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(60)])],
  ["a gif", Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(60)])],
  [
    "an svg with a script",
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  [
    "an old office file",
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]),
  ],
  ["a heic", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(40)])],
  ["noise", Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 37) % 256))],
])("%s is refused", async (_what, bytes) => {
  expect(await soort(bytes)).toBe("BESTAND_SOORT");
});

test("a file that is two things at once comes out as the one it is taken for (polyglots)", async () => {
  const zip = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from(MARK), Buffer.alloc(40)]);
  const script = Buffer.from(`<script>/*${MARK}*/alert(1)</script>`);
  for (const format of ["jpeg", "png", "webp"] as const) {
    const found = await inspect(Buffer.concat([await photo().toFormat(format).toBuffer(), script, zip]));
    if (typeof found === "string") throw new Error(found);
    expect(found.soort).toBe(`image/${format}`);
    expect(found.inhoud.includes(MARK)).toBe(false);
  }
  // What hides before the picture makes it no picture.
  expect(await soort(Buffer.concat([zip, await photo().jpeg().toBuffer()]))).toBe("BESTAND_SOORT");
});

/** A png of any size in a few bytes: the header alone says how large it is. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    let crc = ~0;
    for (const byte of body) {
      crc ^= byte;
      for (let k = 0; k < 8; k += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
    }
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(~crc >>> 0);
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 64));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("a picture that would fill the memory is refused by its header, at once", async () => {
  const bomb = pngOf(100_000, 100_000);
  expect(bomb.length).toBeLessThan(10_000);
  const started = performance.now();
  expect(await soort(bomb)).toBe("FOTO_TE_GROOT");
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("a picture that ends too early, or is none, cannot be read", async () => {
  const whole = await photo(400, 400).jpeg().toBuffer();
  expect(await soort(whole.subarray(0, whole.length / 2))).toBe("FOTO_ONLEESBAAR");
  expect(await soort(Buffer.concat([whole.subarray(0, 20), Buffer.alloc(400, 7)]))).toBe("FOTO_ONLEESBAAR");
});

test("the limit is 25 MB: that much passes and one byte more does not, and nothing is no file", async () => {
  const text = Buffer.alloc(FILE_LIMIT + 1, "a");
  expect(FILE_LIMIT).toBe(26_214_400);
  expect(await soort(text.subarray(0, FILE_LIMIT))).toBe("text/plain");
  expect(await soort(text)).toBe("BESTAND_TE_GROOT");
  expect(await soort(Buffer.alloc(0))).toBe("BESTAND_LEEG");
});

test("photos wait for each other: ten at once do not take ten times the memory", async () => {
  const bytes = await photo(2_000, 2_000).png().toBuffer();
  const found = await Promise.all(Array.from({ length: 10 }, () => soort(bytes)));
  expect(new Set(found)).toEqual(new Set(["image/png"]));
});
