/** The headers of every answer, errors included (API Design Rules: transport/security-headers; internet.nl). */

/** Version of the API (semver); the major number is in the address. */
export const API_VERSION = "1.0.0";

/** The pages: nothing from outside, nothing inline (ontwerp 5). */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers of the API are never a page. */
const API_CSP = "default-src 'none'; frame-ancestors 'none'";

export const answerHeaders = (api: boolean): Readonly<Record<string, string>> => ({
  "content-security-policy": api ? API_CSP : PAGE_CSP,
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()",
  "cache-control": "no-store",
  ...(api ? { "api-version": API_VERSION } : {}),
});
