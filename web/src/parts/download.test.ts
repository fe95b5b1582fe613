/** Tests of the name under which a file is kept. */
import { expect, test } from "vitest";
import { fileNameOf } from "./download.ts";

test("the server's name is used, and a plain one when there is none or it is broken", () => {
  expect(fileNameOf("attachment; filename*=UTF-8''aanstelling%20%C3%A9.pdf")).toBe("aanstelling é.pdf");
  expect([null, "attachment", "attachment; filename*=UTF-8''%E0%A4%A"].map(fileNameOf)).toEqual([
    "bestand",
    "bestand",
    "bestand",
  ]);
});
