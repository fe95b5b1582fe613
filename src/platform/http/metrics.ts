/** Prometheus metrics: counts and durations by route and code, never by person. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof openMetrics>;

export function openMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "weerwerk_" });
  const shared = { registers: [registry] };
  return {
    registry,
    requests: new Histogram({
      ...shared,
      name: "weerwerk_http_seconden",
      help: "Duur van verzoeken per route en status",
      labelNames: ["methode", "route", "status"] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    }),
    refusals: new Counter({
      ...shared,
      name: "weerwerk_weigeringen_totaal",
      help: "Weigeringen van de deur per code",
      labelNames: ["code"] as const,
    }),
    alarms: new Counter({
      ...shared,
      name: "weerwerk_alarmen_totaal",
      help: "Antwoorden die zijn tegengehouden omdat een betrokkene niet was vastgelegd",
      labelNames: ["soort"] as const,
    }),
    rollbacks: new Counter({
      ...shared,
      name: "weerwerk_teruggedraaid_totaal",
      help: "Transacties die de server zelf terugdraaide",
    }),
    connections: new Gauge({
      ...shared,
      name: "weerwerk_verbindingen",
      help: "Verbindingen met de database",
      labelNames: ["pool", "stand"] as const,
    }),
  };
}
