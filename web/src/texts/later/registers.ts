/** Adds the Dutch words of registers; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { registers } from "../nl/registers.ts";

addDutch({ registers });
