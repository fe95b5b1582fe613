/** Adds the Dutch words of toezicht; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { toezicht } from "../nl/toezicht.ts";

addDutch({ toezicht });
