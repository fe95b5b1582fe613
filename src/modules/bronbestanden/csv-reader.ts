/** Read a CSV file as records, as its profiel says: streaming, with a refusal for every line that does not fit. */
import type { Gelezen, Geweigerd } from "./bronrecord.ts";
import { LineSplitter, type Regel } from "./csv-lines.ts";
import type { CsvProfiel } from "./csv-profiel.ts";
import { RowReader, type Uitkomst } from "./csv-rows.ts";
import { openText } from "./csv-tekenset.ts";
import { RijMapper } from "./map-rij.ts";

/** Lines that are read in one go: enough for csv-parse to be at speed, few enough to stay small. */
const BATCH = 500;

const refused = (geweigerd: Geweigerd): Gelezen => ({ regel: geweigerd.regel, geweigerd });

async function* readLines(utf8: AsyncIterable<Buffer>): AsyncGenerator<readonly Regel[]> {
  const splitter = new LineSplitter();
  for await (const chunk of utf8) {
    const lines = splitter.push(chunk);
    for (let from = 0; from < lines.length; from += BATCH) yield lines.slice(from, from + BATCH);
  }
  yield splitter.end();
}

async function* readRows(utf8: AsyncIterable<Buffer>, profiel: CsvProfiel): AsyncGenerator<readonly Uitkomst[]> {
  const { scheiding, kopregel, kolommen } = profiel;
  const rows = new RowReader(scheiding, kopregel ? undefined : Object.keys(kolommen).length);
  for await (const lines of readLines(utf8)) yield rows.push(lines);
  yield rows.end();
}

/** Why the first row cannot be the line of names. */
function refuseKop(kop: Uitkomst | undefined, mis: readonly string[]): Geweigerd {
  if (kop && "reden" in kop && kop.reden === "TEKENSET") return { regel: kop.regel, reden: "TEKENSET_ONBEKEND" };
  return { regel: kop?.regel ?? 1, reden: "KOPREGEL", veld: mis.join(", ") };
}

function gelezenOf(mapper: RijMapper, one: Uitkomst): readonly Gelezen[] {
  if ("reden" in one) return [refused(one)];
  const mapped = mapper.map(one);
  return "reden" in mapped ? [refused(mapped)] : mapped.map((record) => ({ regel: one.regel, record }));
}

/** The mapper for the rows that follow, or why the whole file is refused. */
function mapperOf(profiel: CsvProfiel, kop: Uitkomst | undefined): RijMapper | Geweigerd {
  const { mapper, mis = [] } = RijMapper.of(profiel, kop && "velden" in kop ? kop.velden : []);
  return mapper ?? refuseKop(kop, mis);
}

async function* mapRows(
  rows: AsyncIterable<readonly Uitkomst[]>,
  profiel: CsvProfiel,
): AsyncGenerator<readonly Gelezen[]> {
  let mapper: RijMapper | Geweigerd | undefined = profiel.kopregel
    ? undefined
    : RijMapper.of(profiel, undefined).mapper;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    const data = mapper === undefined ? batch.slice(1) : batch;
    const known: RijMapper | Geweigerd = mapper ?? mapperOf(profiel, batch[0]);
    if ("reden" in known) {
      yield [refused(known)];
      return;
    }
    mapper = known;
    yield data.flatMap((one) => gelezenOf(known, one));
  }
  if (mapper === undefined) yield [refused(refuseKop(undefined, Object.keys(profiel.kolommen)))];
}

/**
 * Every line that is not empty gives records or one refusal; all records of a line have its number. What concerns the
 * whole file (BESTANDSSOORT, TEKENSET_ONBEKEND, KOPREGEL) ends the reading.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  profiel: CsvProfiel,
): AsyncGenerator<readonly Gelezen[]> {
  const { utf8, reden } = await openText(bytes, profiel.tekenset);
  if (utf8 === undefined) yield [refused({ regel: 1, reden })];
  else yield* mapRows(readRows(utf8, profiel), profiel);
}
