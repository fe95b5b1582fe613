/** Adds the Dutch words of registerwoorden; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { registerwoorden } from "../nl/registerwoorden.ts";

addDutch({ registerwoorden });
