/** Positions in the write-ahead log and the segment files that hold them. Pure. */

/** What a backup_label says about its beginning. */
type WalStart = { readonly timeline: string; readonly lsn: string };

/** Reads "START WAL LOCATION: 0/2000028 (file 000000010000000000000002)". */
export function parseBackupLabel(label: string): WalStart | undefined {
  const found = /^START WAL LOCATION: ([0-9A-F]+\/[0-9A-F]+) \(file ([0-9A-F]{8})[0-9A-F]{16}\)$/m.exec(label);
  const [, lsn, timeline] = found ?? [];
  return lsn === undefined || timeline === undefined ? undefined : { timeline, lsn };
}

/** A log position as a number: two hexadecimal halves of 32 bits. */
export function parseLsn(lsn: string): bigint {
  const [high, low] = lsn.split("/");
  if (high === undefined || low === undefined) throw new TypeError(`Not a log position: ${lsn}`);
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

const hex8 = (value: bigint): string => value.toString(16).toUpperCase().padStart(8, "0");

/**
 * Names of the segment files from `start` up to `stop`, both in the notation of pg_lsn.
 * @param stop the first position after the last byte needed, so on a boundary the previous segment is the last
 * (XLByteToPrevSeg in src/include/access/xlog_internal.h)
 * @param segmentSize in bytes; 16 MB unless initdb was told otherwise
 */
export function walSegments(start: WalStart, stop: string, segmentSize: number): string[] {
  const size = BigInt(segmentSize);
  const perHigh = 0x1_0000_0000n / size;
  const names: string[] = [];
  const last = (parseLsn(stop) - 1n) / size;
  for (let segment = parseLsn(start.lsn) / size; segment <= last; segment++) {
    names.push(`${start.timeline}${hex8(segment / perHigh)}${hex8(segment % perHigh)}`);
  }
  return names;
}
