/** What is asked before a file is sent, and what is wrong with the answers. Pure. */

export type BestandWaarden = {
  readonly bron: string;
  readonly formaat: string;
  readonly wijze: string;
  readonly bestand: string;
};

type Fouten = Readonly<
  Record<"bron" | "formaat" | "wijze" | "bestand" | "bestandLeeg" | "bestandGroot" | "bestandZip", string>
>;

/** What the API takes of one file. */
const LIMIT = 16 * 1024 ** 3;

/** Names of what people deliver by mistake for text; the server looks at the bytes as well. */
const PACKED = /\.(?:zip|gz|7z|rar|bz2|xz|zst|xlsx?|ods|pdf)$/i;

type Bestand = { readonly name: string; readonly size: number };

function checkFile(file: Bestand | undefined, fouten: Fouten): string | undefined {
  if (!file) return fouten.bestand;
  if (PACKED.test(file.name)) return fouten.bestandZip;
  if (file.size === 0) return fouten.bestandLeeg;
  return file.size > LIMIT ? fouten.bestandGroot : undefined;
}

export const checkBestand = (
  { bron, formaat, wijze }: BestandWaarden,
  file: Bestand | undefined,
  fouten: Fouten,
): Partial<Record<keyof BestandWaarden, string | undefined>> => ({
  bron: bron === "" ? fouten.bron : undefined,
  bestand: checkFile(file, fouten),
  formaat: formaat === "" ? fouten.formaat : undefined,
  wijze: wijze === "" ? fouten.wijze : undefined,
});

/** The format that a name of a file most likely means, or undefined. */
export function formaatOf(name: string): "CSV" | "FTM" | "BODS" | undefined {
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return "CSV";
  if (/\.ftm(?:\.jsonl?|\.ndjson)?$/i.test(name)) return "FTM";
  return /\.json$/i.test(name) ? "BODS" : undefined;
}
