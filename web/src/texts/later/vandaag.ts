/** Adds the Dutch words of vandaag; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { vandaag } from "../nl/vandaag.ts";

addDutch({ vandaag });
