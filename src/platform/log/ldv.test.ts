/** A row of the processing log becomes a record of the Logboek Dataverwerkingen, field by field. */
import { expect, test } from "vitest";
import { faultsIn } from "../../../test/ldv-schema.ts";
import { toLdvRecord, type VerwerkingsRow } from "./ldv.ts";

const BASE = "https://weerwerk.waterveen.example";
const row: VerwerkingsRow = {
  trace: Buffer.from("0af7651916cd43dd8448eb211c80319c", "hex"),
  span: Buffer.from("b7ad6b7169203331", "hex"),
  parent_span: Buffer.from("00f067aa0ba902b7", "hex"),
  status: 1,
  naam: "Een collega bekijken",
  start_at: new Date("2026-11-25T09:00:00.123Z"),
  end_at: new Date("2026-11-25T09:00:00.456Z"),
  verwerking: "medewerkers-en-rollen",
  versie: 2,
  soort: "MEDEWERKER",
  token: Buffer.alloc(70, 0xa5),
};

test("every field lands where the standard wants it", () => {
  const record = toLdvRecord(row, BASE);
  expect(record).toEqual({
    trace_id: "0af7651916cd43dd8448eb211c80319c",
    span_id: "b7ad6b7169203331",
    parent_span_id: "00f067aa0ba902b7",
    status: "Ok",
    name: "Een collega bekijken",
    start_time: Date.parse("2026-11-25T09:00:00.123Z"),
    end_time: Date.parse("2026-11-25T09:00:00.456Z"),
    resource: { attributes: { "service.name": "weerwerk", "service.instance.id": BASE } },
    attributes: {
      "dpl.core.processing_activity_id": `${BASE}/v1/verwerkingsactiviteiten/medewerkers-en-rollen/versies/2`,
      "dpl.core.data_subject_id": Buffer.alloc(70, 0xa5).toString("base64url"),
      "dpl.core.data_subject_id_type": "MEDEWERKER",
    },
  });
  expect(faultsIn(record)).toEqual([]);
});

test("a record without a parent has no parent, not an empty one", () => {
  const record = toLdvRecord({ ...row, parent_span: null }, BASE);
  expect("parent_span_id" in record).toBe(false);
  expect(faultsIn(record)).toEqual([]);
});

test.each([
  [0, "Unset"],
  [1, "Ok"],
  [2, "Error"],
] as const)("status %d is %s", (status, word) => {
  expect(toLdvRecord({ ...row, status }, BASE).status).toBe(word);
});

/** The check itself is checked: each of these would be a record that the standard refuses. */
test.each<[string, (record: Record<string, unknown>) => unknown]>([
  ["a user", (r) => ({ ...r, user: "bo" })],
  [
    "a user among the attributes",
    (r) => ({ ...r, attributes: { ...(r["attributes"] as object), "enduser.id": "bo" } }),
  ],
  [
    "a subject in the open",
    (r) => ({ ...r, attributes: { ...(r["attributes"] as object), "dpl.core.data_subject_id": "123456782" } }),
  ],
  [
    "no subject",
    (r) => ({ ...r, attributes: { ...(r["attributes"] as object), "dpl.core.data_subject_id": undefined } }),
  ],
  [
    "an activity that is no address",
    (r) => ({ ...r, attributes: { ...(r["attributes"] as object), "dpl.core.processing_activity_id": "medewerkers" } }),
  ],
  [
    "an activity without a version",
    (r) => ({
      ...r,
      attributes: {
        ...(r["attributes"] as object),
        "dpl.core.processing_activity_id": `${BASE}/v1/verwerkingsactiviteiten/x`,
      },
    }),
  ],
  ["zeros for a trace", (r) => ({ ...r, trace_id: "0".repeat(32) })],
  ["seconds", (r) => ({ ...r, start_time: 1_795_000_000 })],
  ["an end before its beginning", (r) => ({ ...r, end_time: (r["start_time"] as number) - 1 })],
])("a record with %s is no record", (_what, change) => {
  const record = change({ ...toLdvRecord(row, BASE) });
  expect(faultsIn(JSON.parse(JSON.stringify(record)))).not.toEqual([]);
});
