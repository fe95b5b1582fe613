/** Configuration: read once from the environment, checked as a whole, with every mistake named at once. docs/beheer.md lists it. */
import { isIP } from "node:net";
import { z } from "zod";
import { meldingOf } from "../http/melding.ts";
import type { MasterKeySource } from "../keys/master-key.ts";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const isLoopback = (text: string): boolean => URL.canParse(text) && LOOPBACK.test(new URL(text).hostname);

const port = z.coerce.number().int("een poort is een heel getal").min(1).max(65_535);
/** Without https the session cookie could be read on the way; on this machine itself nobody is on the way. */
const url = z
  .url({ protocol: /^https?$/, error: "een adres begint met https:// (of http:// op deze machine zelf)" })
  .refine(
    (text) => text.startsWith("https:") || isLoopback(text),
    "een adres begint met https:// (of http:// op deze machine zelf)",
  );
/** Mail says nothing, but to whom it goes is nobody's business on the way: off this machine it is encrypted. */
const mailUrl = z
  .url({ protocol: /^smtps?$/, error: "een mailserver begint met smtps:// of smtp://" })
  .refine(
    (text) => !URL.canParse(text) || new URL(text).hostname !== "",
    "noem de mailserver, zoals smtps://mail.gemeente.example",
  );
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, "een databaseadres begint met postgresql://");
const lijst = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

/** An address, or a network in CIDR notation. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}
const netwerken = lijst.refine(
  (all) => all.every(isNetwork),
  "geef IP-adressen of netwerken, gescheiden door komma's, zoals 10.0.0.1 of 10.0.0.0/8",
);

/** Every setting with its meaning; the operations guide is checked against this list by a test. */
export const settings = {
  WEERWERK_DATA: z.string().default("./data").describe("De gegevensmap van deze knoop"),
  WEERWERK_HOST: z.string().default("127.0.0.1").describe("Het netwerkadres waarop de webserver luistert"),
  WEERWERK_PORT: port.default(8080).describe("De poort waarop de webserver luistert"),
  WEERWERK_ADRES: url.optional().describe("Het adres zoals gebruikers het intypen; verplicht buiten demo"),
  WEERWERK_DEMO: z
    .enum(["vol", "leeg"])
    .default("vol")
    .describe("Of een nieuwe demo de registers van Waterveen inleest; een echte knoop leest hier niets van"),
  WEERWERK_PROXY: netwerken.optional().describe("Adressen van proxy's waarvan X-Forwarded-For wordt geloofd"),
  DATABASE_URL: databaseUrl.optional().describe("De database als rol app; leeg betekent: de meegeleverde PostgreSQL"),
  WEERWERK_MIGRATOR_URL: databaseUrl.optional().describe("De database als rol migrator"),
  WEERWERK_WORKER_URL: databaseUrl.optional().describe("De database als rol worker"),
  WEERWERK_LOGIN_URL: databaseUrl.optional().describe("De database als rol aanmelder"),
  WEERWERK_SEQUENCER_URL: databaseUrl
    .optional()
    .describe("De database als rol sequencer; doctor kijkt of zij bereikbaar is"),
  WEERWERK_BACKUP_URL: databaseUrl.optional().describe("De database als rol backup; doctor kijkt of zij bereikbaar is"),
  WEERWERK_PREPARED: z
    .enum(["ja", "nee"])
    .default("ja")
    .describe("Voorbereide opdrachten; nee achter pgbouncer ouder dan 1.21"),
  WEERWERK_HOOFDSLEUTEL: z
    .string()
    .optional()
    .describe("De hoofdsleutel zelf (base64url); liever een bestand of opdracht"),
  WEERWERK_HOOFDSLEUTEL_BESTAND: z.string().optional().describe("Het bestand met de hoofdsleutel"),
  WEERWERK_HOOFDSLEUTEL_OPDRACHT: z.string().optional().describe("Een opdracht die de hoofdsleutel afdrukt (KMS)"),
  WEERWERK_OIDC_UITGEVER: url.optional().describe("Het adres van uw identiteitsvoorziening (issuer)"),
  WEERWERK_OIDC_CLIENT: z.string().optional().describe("De client-id van Weerwerk daar"),
  WEERWERK_OIDC_SLEUTEL_BESTAND: z.string().optional().describe("De privésleutel voor private_key_jwt (JWK)"),
  WEERWERK_OIDC_ACR: lijst
    .optional()
    .describe("Aanvaarde betrouwbaarheidsniveaus (acr), gescheiden door komma's; verplicht buiten demo"),
  WEERWERK_OIDC_HANDTEKENING: z
    .enum(["PS256", "RS256", "ES256", "EdDSA"])
    .default("PS256")
    .describe("Waarmee uw identiteitsvoorziening de id-token ondertekent"),
  WEERWERK_OIDC_NAAM: z.string().default("preferred_username").describe("De claim met de aanmeldnaam"),
  WEERWERK_SESSIE_STIL: z.coerce
    .number()
    .int()
    .min(2)
    .max(120)
    .default(15)
    .describe("Minuten stilte waarna een sessie eindigt"),
  WEERWERK_SESSIE_DUUR: z.coerce
    .number()
    .int()
    .min(1)
    .max(12)
    .default(10)
    .describe("Uren waarna een sessie hoe dan ook eindigt"),
  WEERWERK_CONTACT: z
    .string()
    .default("mailto:beveiliging@waterveen.example")
    .describe("Waar beveiligingsmeldingen heen gaan (security.txt)"),
  WEERWERK_MAIL_URL: mailUrl
    .optional()
    .describe("De mailserver voor berichten zonder inhoud (smtps:// of smtp://); leeg betekent: er gaat geen mail uit"),
  WEERWERK_MAIL_VAN: z
    .email({ error: "een afzender is een e-mailadres, zoals weerwerk@gemeente.example" })
    .optional()
    .describe("Het e-mailadres waarvan die berichten komen; verplicht met WEERWERK_MAIL_URL"),
  WEERWERK_METRIEKEN: z.string().min(16).optional().describe("Wachtwoord voor /metrieken vanaf een andere machine"),
  WEERWERK_LOG: z.enum(["debug", "info", "warn", "error"]).default("warn").describe("Hoeveel de server opschrijft"),
  WEERWERK_SNELHEID: z.coerce
    .number()
    .int()
    .min(10)
    .max(100_000)
    .default(600)
    .describe("Verzoeken per minuut per sessie of adres"),
} as const satisfies Record<string, z.ZodType>;

const schema = z
  .object(settings)
  // The other way around is no mistake: only the worker is told the mail server, which may hold a password.
  .refine(({ WEERWERK_MAIL_URL: server, WEERWERK_MAIL_VAN: from }) => server === undefined || from !== undefined, {
    path: ["WEERWERK_MAIL_VAN"],
    error: "een mailserver vraagt ook een afzender: vul hier een e-mailadres in",
  });
export type Config = z.infer<typeof schema>;

/** A configuration that does not fit; the message lists every mistake and what to write instead. */
export class ConfigError extends Error {}

/** @throws ConfigError with all mistakes at once; a value is never repeated, it may be a secret. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in settings && value !== ""));
  const parsed = schema.safeParse(given, { error: meldingOf });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `- ${String(path[0])}: ${message}`);
  throw new ConfigError(
    `De instellingen kloppen niet:\n${lines.join("\n")}\nWat u kunt doen: verbeter deze regels en start opnieuw.`,
  );
}

/** Where the master key is to be found; `fallback` is the file in the data folder. */
export function masterKeySource(config: Config, fallback: string): MasterKeySource {
  if (config.WEERWERK_HOOFDSLEUTEL_OPDRACHT) {
    return { kind: "opdracht", command: config.WEERWERK_HOOFDSLEUTEL_OPDRACHT.split(" ").filter(Boolean) };
  }
  if (config.WEERWERK_HOOFDSLEUTEL) return { kind: "omgeving", value: config.WEERWERK_HOOFDSLEUTEL };
  return { kind: "bestand", path: config.WEERWERK_HOOFDSLEUTEL_BESTAND ?? fallback };
}
