/** Test suites: pure tests, tests on a real PostgreSQL (*.db), tests of the machine room (*.host) and of the browser (*.browser). */
import { defineConfig } from "vitest/config";

const slow = process.env["WEERWERK_SLOW"] === "1";

export default defineConfig({
  test: {
    reporters: ["default"],
    // Of itself vitest leaves a core free for whoever watches.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          // Files share what they import: a third of the time went into reading the same modules again. Each db file still has its own database.
          isolate: false,
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "demo/**/*.test.ts", "web/src/**/*.test.ts"],
          exclude: ["**/*.{db,host,browser,slow}.test.ts", "**/node_modules/**"],
        },
      },
      {
        test: {
          name: "db",
          isolate: false,
          include: ["src/**/*.db.test.ts", "test/**/*.db.test.ts", "demo/**/*.db.test.ts"],
          globalSetup: ["test/database-server.ts"],
          // Other suites share the two cores: a limit is for what hangs, not for what is slow.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "host",
          include: ["src/**/*.host.test.ts", "test/**/*.host.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.browser.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      ...(slow
        ? [
            {
              test: {
                name: "slow",
                include: ["src/**/*.slow.test.ts", "test/**/*.slow.test.ts"],
                globalSetup: ["test/database-server.ts"],
                fileParallelism: false,
                testTimeout: 1_200_000,
                hookTimeout: 180_000,
              },
            },
          ]
        : []),
    ],
  },
});
