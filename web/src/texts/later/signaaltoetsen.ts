/** Adds the Dutch words of signaaltoetsen; a page whose parts use them imports this. */
import { addDutch } from "../nl.ts";
import { signaaltoetsen } from "../nl/signaaltoetsen.ts";

addDutch({ signaaltoetsen });
