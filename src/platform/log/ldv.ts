/** A line of the processing log as a record of the Logboek Dataverwerkingen (Logius): no user, subject sealed. */

/** A row of platform.verwerkingslog with its twin. */
export type VerwerkingsRow = {
  readonly trace: Buffer;
  readonly span: Buffer;
  readonly parent_span: Buffer | null;
  readonly status: number;
  readonly naam: string;
  readonly start_at: Date;
  readonly end_at: Date;
  readonly verwerking: string;
  readonly versie: number;
  readonly soort: string;
  readonly token: Buffer;
};

const STATUS = ["Unset", "Ok", "Error"] as const;

export type LdvRecord = {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly status: (typeof STATUS)[number];
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly start_time: number;
  readonly end_time: number;
  readonly resource: { readonly attributes: Readonly<Record<string, string>> };
  readonly attributes: Readonly<Record<string, string>>;
};

/** The address of a version of a processing activity: each relevant change is a new one (LDV). */
const activityUri = (base: string, verwerking: string, versie: number): string =>
  `${base}/v1/verwerkingsactiviteiten/${verwerking}/versies/${versie}`;

/** `base` is the public address of the node, whose register the activity is looked up in. */
export function toLdvRecord(row: VerwerkingsRow, base: string): LdvRecord {
  return {
    trace_id: row.trace.toString("hex"),
    span_id: row.span.toString("hex"),
    ...(row.parent_span ? { parent_span_id: row.parent_span.toString("hex") } : {}),
    status: STATUS[row.status] ?? "Unset",
    name: row.naam,
    start_time: row.start_at.getTime(),
    end_time: row.end_at.getTime(),
    resource: { attributes: { "service.name": "weerwerk", "service.instance.id": base } },
    attributes: {
      "dpl.core.processing_activity_id": activityUri(base, row.verwerking, row.versie),
      "dpl.core.data_subject_id": row.token.toString("base64url"),
      "dpl.core.data_subject_id_type": row.soort,
    },
  };
}
