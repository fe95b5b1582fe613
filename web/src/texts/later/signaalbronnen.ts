/** Adds the Dutch words of signaalbronnen; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { signaalbronnen } from "../nl/signaalbronnen.ts";

addDutch({ signaalbronnen });
