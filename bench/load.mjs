/** The clients of a benchmark, in a process of their own: keep-alive connections that ask as fast as they are answered. */
import http from "node:http";

/** Each client is someone else: `shots` holds a request per client. */
const { port, shots, seconds } = JSON.parse(process.argv[2] ?? "{}");
const agent = new http.Agent({ keepAlive: true, maxSockets: shots.length });
const latencies = [];
let failures = 0;

const ask = ({ path, method, headers, body }) =>
  new Promise((resolve) => {
    const start = performance.now();
    const request = http.request({ port, path, method, headers, agent }, (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode >= 300) failures += 1;
        latencies.push(performance.now() - start);
        resolve();
      });
    });
    request.on("error", () => {
      failures += 1;
      resolve();
    });
    request.end(body);
  });

const until = performance.now() + seconds * 1000;
await Promise.all(
  shots.map(async (shot) => {
    while (performance.now() < until) await ask(shot);
  }),
);
latencies.sort((a, b) => a - b);
const at = (q) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * q))] ?? 0;
process.stdout.write(
  JSON.stringify({
    count: latencies.length,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    failures,
  }),
);
process.exit(0);
