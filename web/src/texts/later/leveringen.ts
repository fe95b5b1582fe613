/** Adds the Dutch words of leveringen; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { leveringen } from "../nl/leveringen.ts";

addDutch({ leveringen });
