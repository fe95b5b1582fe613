/** English: logging in, logging out, and the end of a session. */
import type { Texts } from "../nl.ts";

export const sessie: Texts["sessie"] = {
  inloggen: "Log in",
  titel: "Log in to Weerwerk",
  inleiding:
    "Weerwerk helps the municipality to resist organised crime that undermines it: to see what is going on, to know what is allowed, and to show afterwards who did what and why.",
  knop: "Log in with your work account",
  knopDemo: "Choose who you are in the demo",
  hoe: "You log in at the identity service of your organisation. Weerwerk does not know your password.",
  hoeDemo:
    "At a real municipality you log in with your work account. In the demo you choose one of the made-up people.",
  vastTitel: "What we record",
  vast: [
    "That you log in, when and on what kind of device.",
    "Every time you open data: when, what for and in which role.",
    "Not what you read. Oversight sees who did something, never the content.",
  ],
  vastSlot: "After logging in you find what is recorded about you under My log.",
  lezenTitel: "Read first?",
  lezen: "What the municipality does with data, on which legal basis, and who may do what is public.",
  lezenLink: "See who may do what",
  taal: "Language",
  andereTaal: "Nederlands",
  fouten: {
    ONBEKEND: [
      "We do not know you yet",
      "Your account works, but is not in the list of Weerwerk. Ask your administrator to add you.",
    ],
    GEBLOKKEERD: ["Your access is closed", "Contact the administrator or the privacy officer."],
    NIET_BEREIKBAAR: [
      "The identity service does not answer",
      "Wait a few minutes and try again. If it stays like this, call the help desk.",
    ],
    AFGEBROKEN: ["Logging in was broken off", "Nothing happened. Start again if you want to log in."],
    TE_LAAG: [
      "Log in with a stronger method",
      "For Weerwerk your organisation asks a second step, such as a code or a card. Log in again with that step.",
    ],
    VERLOPEN: ["Logging in took too long", "Start again. You have ten minutes."],
    TE_VEEL: ["Too many tries in a row", "Wait a minute and try again."],
    MISLUKT: [
      "Logging in did not work",
      "Try again. If it keeps going wrong, tell the administrator what time it was.",
    ],
  },
  uit: {
    titel: "You are logged out",
    uitleg: "You can close this window. Do you use a shared device? Then close the browser as well.",
  },
  waarschuwing: {
    titel: "Are you still there?",
    stil: (tijd) => `You did nothing for a while. In ${tijd} we log you out, so that nobody else sees your work.`,
    hard: (tijd) => `In ${tijd} you have to log in again. That is needed once a day. Save what you want to keep.`,
    blijven: "Stay logged in",
    begrepen: "Understood",
    minuten: (n) => (n === 1 ? "1 minute" : `${n} minutes`),
    seconden: (n) => (n === 1 ? "1 second" : `${n} seconds`),
    nog: (tijd) => `${tijd} left`,
  },
  einde: {
    hoe: {
      tijd: [
        "You were away too long",
        "We logged you out, so that nobody else sees your work. After logging in you come back to this page.",
      ],
      gestopt: [
        "You are logged out",
        "That happened in another window or on another device. Was it not you? Call your administrator. After logging in you come back to this page.",
      ],
    },
    concept:
      "What you filled in is still there as long as you leave this window open. That is why logging in opens in a new window.",
    opnieuw: "Log in again",
    opnieuwVenster: "Log in again (new window)",
    ander: "Someone else is logged in now. We have emptied this page.",
  },
  klaar: {
    titel: "You are logged in again",
    uitleg: "You can close this window and go on in the window where you were.",
  },
};
