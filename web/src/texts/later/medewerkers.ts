/** Adds the Dutch words of medewerkers; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { medewerkers } from "../nl/medewerkers.ts";

addDutch({ medewerkers });
