/** Mail: one short text to one address, over the mail server of the organisation; without a setting nothing is sent. */
import nodemailer from "nodemailer";
import type { Config } from "../config/config.ts";

/** What may be said: the same words for everyone, and the address of this node. Never a name, a number or a case. */
export type Bericht = { readonly onderwerp: string; readonly tekst: string };

export type Mailer = {
  /** @throws when the mail server does not take it; the message of the error may hold the address, so it is not logged */
  readonly send: (aan: string, bericht: Bericht) => Promise<void>;
  readonly close: () => void;
};

/** A server that says nothing must not hold the worker. */
const TIMEOUT_MS = 15_000;

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The mail server of the settings, or nothing when none is set. The line to it is encrypted (smtps, or smtp that must turn to TLS),
 * but on this machine itself.
 */
export function openMailer({ WEERWERK_MAIL_URL: address, WEERWERK_MAIL_VAN: from }: Config): Mailer | undefined {
  if (address === undefined || from === undefined) return undefined;
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === "smtps:";
  const transport = nodemailer.createTransport({
    host: hostname.replaceAll(/[[\]]/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !LOOPBACK.has(hostname),
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (aan, { onderwerp, tekst }) => {
      await transport.sendMail({
        from,
        to: { name: "", address: aan },
        subject: onderwerp,
        text: tekst,
        // Nobody answers this, and an automatic answer goes nowhere (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}
