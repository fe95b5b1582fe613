/** English: why lines are refused and what to do, what a delivery changed, and what was destroyed. */
import type { leveringsuitkomsten as dutch } from "../nl/leveringsuitkomsten.ts";

export const leveringsuitkomsten: typeof dutch = {
  weigerredenen: {
    TEKENSET: [
      "Characters that cannot be read",
      "The file has another character set than was chosen. Choose another at Columns, or save the file as UTF-8.",
    ],
    REGEL_TE_LANG: [
      "The line is too long",
      "Often a quotation mark or the end of a line is missing. Look at this line and the one before it.",
    ],
    VELD_TE_LANG: ["A field is too long", "Often the closing quotation mark is missing. Shorten or mend it."],
    AANHALINGSTEKEN: [
      "A quotation mark is in the wrong place",
      'A " within a text is written as "". Close each field that begins with " with " as well.',
    ],
    AANTAL_VELDEN: [
      "Too many or too few columns",
      "Is the separator also in a text? Then put that text between quotation marks.",
    ],
    GEEN_JSON: ["No valid JSON", "Have the supplier make the file again. Each line must be valid JSON by itself."],
    TE_DIEP: ["Too many layers", "This is no ordinary delivery. Ask the supplier what this is."],
    SLEUTEL_ONTBREEKT: [
      "The number that it is known by is missing",
      "Fill it in in the source file, or choose another column to know it by at Columns.",
    ],
    SLEUTEL_DUBBEL: [
      "The same number occurs more often, with other data",
      "Have the source deliver one line per number, or know it by more columns together.",
    ],
    SOORT_ONBEKEND: [
      "We do not know this kind",
      "Weerwerk does not use this. You need do nothing, unless you expect it here.",
    ],
    NAAM_ONTBREEKT: ["The name is missing", "Fill in the name in the source file."],
    WAARDE_ONGELDIG: [
      "The value does not fit the column",
      "Check the value in the source file. Are there many? Choose another type or form of date at Columns.",
    ],
    VERBAND_ONVOLLEDIG: ["The tie lacks a beginning or an end", "Fill in both numbers in the source file."],
    VERSIE_ONBEKEND: ["A version that we do not know", "Ask the supplier for BODS 0.4 or FollowTheMoney 4."],
    LAATSTE_REGEL_HALF: [
      "The last line is half",
      "The file was probably cut off. Make it again and send it once more.",
    ],
    BESTANDSSOORT: [
      "This is no text file",
      "It is for instance a zip, pdf or Excel file. Unpack it or save it as CSV (UTF-8). Nothing was read in.",
    ],
    TEKENSET_ONBEKEND: [
      "We do not know the character set",
      "Save the file as UTF-8 and send it again. Nothing was read in.",
    ],
    KOPREGEL: [
      "The columns of the file do not fit the mapping",
      "A column of the mapping is not in the first line. Choose another mapping at Columns. Nothing was read in.",
    ],
  },

  toezien: {
    titel: "Deliveries",
    intro: "What administrators load and what that changed. You do not see the content here.",
    niets: "No deliveries yet",
    nietsUitleg: "When an administrator loads a file, you see here what that changed.",
    wachten: "Waits for you",
    wachtenUitleg: "These deliveries would end much data. See whether that can be right.",
    watVeranderde: "What this delivery changed",
    nieuw: "New",
    gewijzigd: "Changed",
    ongewijzigd: "Unchanged",
    beeindigd: "Ended",
    sluimerend: "Asleep",
    uitleg: {
      nieuw: "was not there yet",
      gewijzigd: "got a new version",
      ongewijzigd: "stayed as it was",
      beeindigd: "no longer holds",
      sluimerend: "persons, and ties with them, whom nobody finds until a legal basis wakes them",
    },
    einde: "Many endings",
    eindeUitleg: (weg, van, procent) =>
      `After this delivery ${weg} of the ${van} records of this source no longer hold. That is ${procent}.`,
    eindeGeweigerd: (n) =>
      `Also ${n} lines were refused. What stood in them counts as gone now, while it may still be there.`,
    eindeVraag:
      "Ask the administrator whether the file is whole and from the right source. In doubt? Then do not confirm.",
    bevestig: "Confirm the ending",
    dialoog: (weg) => `Let ${weg} records end?`,
    dialoogUitleg: (weg, van, blijft) =>
      `Of the ${van} records of this source ${blijft} keep holding. ${weg} are ended as soon as the administrator goes on. A search then finds them as former.`,
    dialoogKnop: (weg) => `Confirm: end ${weg}`,
    bevestigd: "Confirmed. The administrator can go on.",
    isBevestigd: "Confirmed. The administrator can finish the delivery.",
    eigen: "You had this delivery read in yourself, or replace who did. Let another privacy officer confirm.",
    nogBezig: "Not finished yet: the numbers still rise.",
    tabs: { leveringen: "Deliveries", vernietigingen: "Destructions" },
  },
  vernietigingen: {
    titel: "Destructions",
    intro: "Proof that data was destroyed after its retention period. A certificate says how much, not what it was.",
    niets: "Nothing has been destroyed yet",
    nietsUitleg: "Every day Weerwerk destroys what is past its retention period. The certificate then comes here.",
    lijst: "Certificates, newest first",
    op: "When",
    grond: "Why",
    soort: "What kind of data",
    aantal: "Number",
    hash: "Proof (hash)",
    hashUitleg: "With the hash an inspector can check that the same data is gone, also after a backup was put back.",
    gronden: {
      BEWAARTERMIJN: "retention period over",
      BRON_STIL: "source no longer delivers",
      GRONDSLAG_VERVALLEN: "legal basis lapsed",
      TERUGGEZET: "again, after a backup was put back",
      VERZOEK: "request of the data subject",
    },
    soorten: {
      OPGAVE: "versions of records",
      ENTITEIT: "companies, addresses and other things",
      SLAPER: "sleeping persons",
      SIGNAAL: "signals",
    },
  },
};
