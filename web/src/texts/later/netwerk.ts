/** Adds the Dutch words of netwerk; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { netwerk } from "../nl/netwerk.ts";

addDutch({ netwerk });
