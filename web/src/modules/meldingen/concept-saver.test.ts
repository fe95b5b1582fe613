/** A draft is saved once typing stops, and never over what another window wrote. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ResponseError } from "../../api/probleem.ts";
import { ConceptSaver, type Opslag } from "./concept-saver.ts";
import { LEEG } from "./melding-form.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clash = new ResponseError({ status: 409, code: "CONCEPT_GEWIJZIGD" });
const daar = { id: "a", versie: 5, inhoud: { feiten: "daar" }, gewijzigdOp: "", vervaltOp: "", bijlagen: [] };

function stage(put: Opslag["put"]): { saver: ConceptSaver; put: ReturnType<typeof vi.fn> } {
  const spy = vi.fn(put);
  return { saver: new ConceptSaver("a", 1, { put: spy, get: () => Promise.resolve(daar) }), put: spy };
}
const typed = (feiten: string) => ({ ...LEEG, feiten });

test("one save, a second after the last key (mutant: saves with every key)", async () => {
  const { saver, put } = stage((_id, versie) => Promise.resolve({ versie: versie + 1 }));
  for (const feiten of ["a", "ab", "abc"]) {
    saver.write(typed(feiten));
    await vi.advanceTimersByTimeAsync(600);
  }
  expect(put).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(put).toHaveBeenCalledTimes(1);
  expect(put.mock.calls[0]?.[2]).toMatchObject({ feiten: "abc" });
  expect(saver.read()).toEqual({ stand: "goed", botsing: undefined, versie: 2 });
});

test("another window wrote: nothing is saved until the melder chose, and then under the version that was seen (mutant: retries by itself)", async () => {
  let refuse = true;
  const { saver, put } = stage((_id, versie) =>
    refuse ? Promise.reject(clash) : Promise.resolve({ versie: versie + 1 }),
  );
  saver.write(typed("hier"));
  await vi.advanceTimersByTimeAsync(1100);
  expect(saver.read().botsing).toEqual({ daar });
  saver.write(typed("hier verder"));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(put).toHaveBeenCalledTimes(1);
  refuse = false;
  await saver.keepHere(typed("hier verder"), () => "b");
  expect(put.mock.calls[1]?.slice(0, 2)).toEqual(["a", 5]);
  expect(saver.read()).toEqual({ stand: "goed", botsing: undefined, versie: 6 });
});

test("gone elsewhere: what stands here goes on under a new id, because a sent id is answered with the number of what was sent", async () => {
  const put = vi.fn<Opslag["put"]>().mockRejectedValueOnce(clash).mockResolvedValue({ versie: 1 });
  const saver = new ConceptSaver("a", 3, { put, get: () => Promise.reject(new ResponseError({ status: 404 })) });
  saver.write(typed("hier"));
  await vi.advanceTimersByTimeAsync(1100);
  await saver.keepHere(typed("hier"), () => "b");
  expect(put.mock.calls[1]?.slice(0, 2)).toEqual(["b", 0]);
  expect(saver.id).toBe("b");
});

test("no connection: tried again with the newest text; closed: never", async () => {
  const put = vi
    .fn<Opslag["put"]>()
    .mockRejectedValueOnce(new ResponseError({ status: 0 }))
    .mockResolvedValue({ versie: 2 });
  const saver = new ConceptSaver("a", 1, { put, get: () => Promise.resolve(daar) });
  saver.write(typed("een"));
  await vi.advanceTimersByTimeAsync(1100);
  expect(saver.read().stand).toBe("mislukt");
  await vi.advanceTimersByTimeAsync(5100);
  expect(put).toHaveBeenCalledTimes(2);
  saver.close();
  saver.write(typed("twee"));
  await vi.advanceTimersByTimeAsync(9000);
  expect(put).toHaveBeenCalledTimes(2);
});
