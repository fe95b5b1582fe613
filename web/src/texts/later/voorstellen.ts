/** Adds the Dutch words of voorstellen; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { voorstellen } from "../nl/voorstellen.ts";

addDutch({ voorstellen });
