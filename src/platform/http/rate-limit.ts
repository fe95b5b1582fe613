/** How fast one asker may go: by session once the door has accepted it, by address before. */
import { isIPv6 } from "node:net";
import rateLimit from "@fastify/rate-limit";
import type { App, Context, Request } from "./context.ts";
import { passHashOf } from "../grant/pass.ts";

/** Only `retry-after` is told, and only to who went too fast. */
const NO_LIMIT_HEADERS = { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false };

/** More sessions than any organisation has at once; the longest unseen one is forgotten first. */
const MOST_SESSIONS = 20_000;

/** One network counts as one asker: who has an IPv6 /64 has 2^64 addresses. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const parts = (text: string): string[] => text.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - parts(head).length - parts(tail).length) }, () => "0");
  return [...parts(head), ...zeros, ...parts(tail)]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":");
}

/**
 * A cookie that only looks like a session must not count as one: whoever made up a new one for each request would never be
 * stopped. So a session gets a count of its own after the door has accepted it, and loses it when the door no longer does.
 */
export async function addRateLimit(app: App, { config }: Context): Promise<void> {
  const accepted = new Set<string>();
  const nameOf = (request: Request): string | undefined =>
    request.sessionToken === undefined ? undefined : passHashOf(request.sessionToken).toString("base64");

  app.decorateRequest("sessionAccepted", undefined);
  app.addHook("onResponse", async (request) => {
    const name = nameOf(request);
    if (name === undefined || request.sessionAccepted === undefined) return;
    accepted.delete(name);
    if (!request.sessionAccepted) return;
    accepted.add(name);
    const [oldest] = accepted;
    if (accepted.size > MOST_SESSIONS && oldest !== undefined) accepted.delete(oldest);
  });
  await app.register(rateLimit, {
    max: config.WEERWERK_SNELHEID,
    timeWindow: "1 minute",
    keyGenerator: (request: Request) => {
      const name = nameOf(request);
      return name !== undefined && accepted.has(name) ? `sessie ${name}` : `adres ${networkOf(request.ip)}`;
    },
    addHeaders: NO_LIMIT_HEADERS,
    addHeadersOnExceeding: NO_LIMIT_HEADERS,
  });
}
