/** Adds the Dutch words of mij; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { mij } from "../nl/mij.ts";

addDutch({ mij });
