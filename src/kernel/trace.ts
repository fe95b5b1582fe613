/** Trace: which call belongs to which, across organisations (W3C Trace Context, header traceparent). */
import { randomBytes } from "node:crypto";
import { type Brand, unsafeBrand } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";

/** 32 lower-case hexadecimal digits, not all zero: one chain of work. */
export type TraceId = Brand<string, "TraceId">;

/** 16 lower-case hexadecimal digits, not all zero: one step in the chain. */
export type SpanId = Brand<string, "SpanId">;

/** `sampled` is passed on for others; our own logs never sample. */
export type Trace = { readonly traceId: TraceId; readonly spanId: SpanId; readonly sampled: boolean };

export type TraceCode = "TRACE_VORM" | "TRACE_VERSIE" | "TRACE_NULLEN";

const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/**
 * Reads a traceparent header (W3C Trace Context, 3.2). Capitals are invalid there. A version above 00 is read by the
 * fields of 00, as 3.2.4 asks of receivers; version ff is forbidden and 00 allows nothing after its flags.
 */
export function parseTraceparent(header: string): Result<Trace, TraceCode> {
  const [, version, traceId, spanId, flags, rest] = TRACEPARENT.exec(header) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return refuse("TRACE_VORM");
  if (version === "ff") return refuse("TRACE_VERSIE");
  if (version === "00" && rest !== undefined) return refuse("TRACE_VORM");
  if (isZero(traceId) || isZero(spanId)) return refuse("TRACE_NULLEN");
  return ok({
    traceId: unsafeBrand<TraceId>(traceId),
    spanId: unsafeBrand<SpanId>(spanId),
    sampled: (Number.parseInt(flags, 16) & 1) === 1,
  });
}

/** Always version 00; only the flag that 00 defines is sent. */
export const formatTraceparent = ({ traceId, spanId, sampled }: Trace): string =>
  `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`;

/** A new chain, for a call that brought none. */
export const newTrace = (): Trace => ({
  traceId: unsafeBrand<TraceId>(randomHex(16)),
  spanId: newSpanId(),
  sampled: true,
});

/** The next step in the same chain. */
export const nextSpan = (trace: Trace): Trace => ({ ...trace, spanId: newSpanId() });

const newSpanId = (): SpanId => unsafeBrand<SpanId>(randomHex(8));

const isZero = (hex: string): boolean => /^0+$/.test(hex);

function randomHex(bytes: number): string {
  const hex = randomBytes(bytes).toString("hex");
  return isZero(hex) ? randomHex(bytes) : hex;
}
