/**
 * What a record of the Logboek Dataverwerkingen must look like, in our own words after the standard (sections Gegevens and
 * Attributen, working version of 2024): the span of OpenTelemetry, one subject, no user. A field that is not here may not be there.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const hex = (bytes: number) => ({ type: "string", pattern: `^(?!0+$)[0-9a-f]{${bytes * 2}}$` });
const uri = { type: "string", format: "uri", pattern: "^https?://" };
const moment = {
  type: "integer",
  minimum: 1_577_836_800_000,
  maximum: 4_102_444_800_000,
  description: "milliseconds since 1970",
};

const schema = {
  type: "object",
  additionalProperties: false,
  required: ["trace_id", "span_id", "status", "name", "start_time", "end_time", "resource", "attributes"],
  properties: {
    trace_id: hex(16),
    span_id: hex(8),
    parent_span_id: hex(8),
    status: { enum: ["Unset", "Ok", "Error"] },
    name: { type: "string", minLength: 3 },
    start_time: moment,
    end_time: moment,
    resource: {
      type: "object",
      additionalProperties: false,
      required: ["attributes"],
      properties: {
        attributes: { type: "object", additionalProperties: { type: "string" }, required: ["service.name"] },
      },
    },
    attributes: {
      type: "object",
      additionalProperties: false,
      required: ["dpl.core.processing_activity_id", "dpl.core.data_subject_id", "dpl.core.data_subject_id_type"],
      properties: {
        // A version of an activity is an address of its own.
        "dpl.core.processing_activity_id": {
          ...uri,
          pattern: "^https?://[^/]+/v1/verwerkingsactiviteiten/[a-z-]+/versies/[1-9][0-9]*$",
        },
        // Encrypted: neither an outside id nor a number of eight or nine digits.
        "dpl.core.data_subject_id": { type: "string", pattern: "^[A-Za-z0-9_-]{40,}$" },
        "dpl.core.data_subject_id_type": { type: "string", pattern: "^[A-Z_]{3,30}$" },
        "dpl.core.foreign_operation.processor": uri,
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a record; empty when nothing is. */
export function faultsIn(record: unknown): string[] {
  if (!validate(record))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  const { start_time, end_time } = record as { start_time: number; end_time: number };
  return start_time <= end_time ? [] : ["it ended before it began"];
}
