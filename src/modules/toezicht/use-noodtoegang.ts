/** Ask, accept, end and review emergency access: the people it concerns are subjects of each of these acts. */
import type { Tx } from "../../platform/grant/grant.ts";
import {
  acceptNoodtoegang,
  endNoodtoegang,
  listNoodtoegang,
  requestNoodtoegang,
  reviewNoodtoegang,
} from "./noodtoegang-store.ts";

/** Records who asked and who was asked, once the act was not refused. */
async function logPeople(tx: Tx, naam: string, id: string, weigering: string | null): Promise<string | null> {
  const found = weigering === null ? (await listNoodtoegang(tx)).find((n) => n.id === id) : undefined;
  if (found) tx.log(naam, [found.aanvrager, found.tweede]);
  return weigering;
}

export async function askNoodtoegang(tx: Tx, reden: string, tweede: string) {
  const asked = await requestNoodtoegang(tx, reden, tweede);
  if (asked.weigering === null) tx.log("Noodtoegang vragen", [tweede]);
  return asked;
}

export const agreeNoodtoegang = async (tx: Tx, id: string) =>
  logPeople(tx, "Met noodtoegang instemmen", id, await acceptNoodtoegang(tx, id));
export const stopNoodtoegang = async (tx: Tx, id: string) =>
  logPeople(tx, "Noodtoegang beëindigen", id, await endNoodtoegang(tx, id));
export const judgeNoodtoegang = async (tx: Tx, id: string, oordeel: string) =>
  logPeople(tx, "Noodtoegang beoordelen", id, await reviewNoodtoegang(tx, id, oordeel));
