import { expect, test } from "vitest";
import { findUser, mayPass } from "./os-user.ts";

test("finds a user by its whole name", () => {
  const passwd =
    "root:x:0:0:root:/root:/bin/bash\npostgresql:x:7:8::/:/bin/false\npostgres:x:101:104:,,,:/var/lib:/bin/bash\n";
  expect(findUser(passwd, "postgres")).toEqual({ uid: 101, gid: 104 });
  expect(findUser(passwd, "nobody")).toBeUndefined();
});

test("the first class that fits decides, as in the kernel", () => {
  const user = { uid: 101, gid: 104 };
  const pass = (uid: number, gid: number, mode: number): boolean => mayPass({ uid, gid, mode }, user);
  expect(pass(101, 0, 0o700)).toBe(true);
  expect(pass(101, 0, 0o077)).toBe(false); // the owner is not also "others"
  expect(pass(0, 104, 0o710)).toBe(true);
  expect(pass(0, 104, 0o701)).toBe(false);
  expect(pass(0, 0, 0o711)).toBe(true);
  expect(pass(0, 0, 0o700)).toBe(false);
});
