/** What a file is, by its content and never by its name or the sender's word; and an image without its metadata. */
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { ok, refuse, type Result } from "../../kernel/result.ts";

/** Everything Weerwerk takes in. Photos are re-encoded, so that place, device and hidden parts stay behind. */
export const FILE_LIMIT = 25 * 1024 * 1024;

export type FileCode = "BESTAND_LEEG" | "BESTAND_TE_GROOT" | "BESTAND_SOORT" | "FOTO_ONLEESBAAR" | "FOTO_TE_GROOT";
export type InspectedFile = { readonly soort: string; readonly inhoud: Buffer };

/** A decompression bomb would be larger than any camera makes. */
const MAX_PIXELS = 64_000_000;
const MAX_SECONDS = 20;

/** The strongest compression takes ten times as long for a tenth of the size. */
const ENCODING = { jpeg: { quality: 88 }, png: { compressionLevel: 3 }, webp: { quality: 88, effort: 0 } } as const;

const PHOTOS: Readonly<Record<string, "jpeg" | "png" | "webp">> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
};

export async function inspectFile(bytes: Buffer): Promise<Result<InspectedFile, FileCode>> {
  if (bytes.length === 0) return refuse("BESTAND_LEEG");
  if (bytes.length > FILE_LIMIT) return refuse("BESTAND_TE_GROOT");
  const found = await fileTypeFromBuffer(bytes);
  const photo = found && PHOTOS[found.mime];
  if (photo) return cleanPhoto(bytes, photo);
  if (found?.mime === "application/pdf") return ok({ soort: "application/pdf", inhoud: bytes });
  if (!found && isPlainText(bytes)) return ok({ soort: "text/plain", inhoud: bytes });
  return refuse("BESTAND_SOORT");
}

/** Turned upright first, because the orientation is metadata too. One photo at a time: each takes a core and some 300 MB. */
function cleanPhoto(bytes: Buffer, format: keyof typeof ENCODING): Promise<Result<InspectedFile, FileCode>> {
  const mine = waiting.then(() => encodeAgain(bytes, format));
  waiting = mine.then(() => undefined);
  return mine;
}

let waiting: Promise<unknown> = Promise.resolve();

async function encodeAgain(bytes: Buffer, format: keyof typeof ENCODING): Promise<Result<InspectedFile, FileCode>> {
  try {
    const inhoud = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .timeout({ seconds: MAX_SECONDS })
      .rotate()
      .toFormat(format, ENCODING[format])
      .toBuffer();
    return inhoud.length > FILE_LIMIT ? refuse("FOTO_TE_GROOT") : ok({ soort: `image/${format}`, inhoud });
  } catch (error) {
    return refuse(
      error instanceof Error && /pixel limit|timeout/.test(error.message) ? "FOTO_TE_GROOT" : "FOTO_ONLEESBAAR",
    );
  }
}

/** Valid UTF-8 without control characters other than tab and line ends. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text);
  } catch {
    return false;
  }
}
