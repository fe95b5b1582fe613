/** English: asking for, granting and ending emergency access; and jobs. */
import type { Texts } from "../nl.ts";

export const nood: Texts["nood"] = {
  titel: "Emergency access",
  intro:
    "Is there danger and can you not wait? With a second person you open, for thirty minutes, more than you may otherwise see.",
  loopt: (minuten) =>
    minuten === 1 ? "Emergency access runs for 1 more minute." : `Emergency access runs for ${minuten} more minutes.`,
  fgZiet: "The data protection officer sees this and reviews it afterwards.",
  stop: "Stop emergency access",
  gestopt: "Emergency access stopped.",
  vraag: {
    titel: "Ask for emergency access",
    reden: "What is the danger?",
    redenUitleg: "At least 20 characters. The second person and the data protection officer read this.",
    tweede: "Who agrees?",
    tweedeUitleg: "That person agrees on their own device. Call them at once.",
    geenTweede: "Nobody can agree now. Call the data protection officer or the privacy officer.",
    knop: "Ask for emergency access",
    redenKort: "Write in at least 20 characters what the danger is.",
    tweedeLeeg: "Choose who agrees.",
    gevolg: "Everything that you then open stands apart in the log. In immediate danger call 112 first.",
  },
  wacht: {
    titel: (naam) => `Waiting for ${naam}`,
    uitleg: (naam) =>
      `Call ${naam} now. They open Weerwerk on their own device and agree under Emergency access. This page goes on by itself.`,
    vervalt: (minuten) =>
      minuten === 1 ? "Your request lapses in 1 minute." : `Your request lapses in ${minuten} minutes.`,
    trekIn: "Withdraw the request",
  },
  lopend: {
    titel: "Your emergency access is running",
    uitleg: "Stop as soon as you are done. At the top of every page you see how much time is left.",
  },
  aanU: {
    titel: (naam) => `${naam} asks you to agree`,
    uitleg: "Call or speak to this colleague first. Agree only if you understand the danger. Your name stands with it.",
    instemmen: "Agree for 30 minutes",
    ingestemd: "You agreed. Emergency access is running.",
    afwijzen: "Refuse",
    afgewezen: "Refused. The request is closed.",
  },
  eerder: "Earlier",
  nietsEerder: "No emergency access yet",
  nietsEerderUitleg: "What you asked for or agreed to stays here.",
  gevraagd: (van, aan) => `${van} asked ${aan} to agree`,
  standen: {
    GEVRAAGD: "Waits for agreement",
    LOOPT: "Running now",
    VOORBIJ: "Over, to be reviewed",
    NIET_TOEGEKEND: "Not granted",
    BEOORDEELD: "Reviewed",
  },
  vanTot: (van, tot) => `from ${van} to ${tot}`,
  alleenTweede: "You cannot ask for emergency access yourself. When a colleague asks you to agree, it stands here.",
};

export const opdrachten: Texts["opdrachten"] = {
  titel: "Jobs",
  intro: "Work that Weerwerk does for you while you go on. You may leave this page.",
  niets: "You have not ordered a job yet",
  nietsUitleg: "When you order an export of the log, for example, you follow it here.",
  naarLogboek: "To the log",
  taken: {
    loguitvoer: "Export of the log",
    "registers-inlezen": "Loading a register file",
    registeruitvoer: "Export of a register",
  },
  statussen: {
    WACHT: "Waits for its turn",
    BEZIG: "Running",
    KLAAR: "Done",
    MISLUKT: "Failed",
    GEANNULEERD: "Cancelled",
  },
  meldingen: { UITVOER_TE_GROOT: "The export is too large for one file. Choose a shorter period or a smaller source." },
  mislukt: "It did not work. Nothing was exported. Try again.",
  taak: "Job",
  status: "State",
  besteld: "Ordered on",
  klaar: "Done on",
  voortgang: "Progress",
  gedaan: (gedaan, totaal) => (totaal === undefined ? `${gedaan} lines done` : `${gedaan} of ${totaal} lines done`),
  leeg: "There were no lines in this period; the file is empty.",
  annuleer: "Cancel the job",
  geannuleerd: "Cancelled.",
  haalOp: "Fetch the file",
  haalOpUitleg: "Fetching is recorded. Keep the file only where that is allowed.",
  weg: "You may leave this page; the job goes on.",
};
