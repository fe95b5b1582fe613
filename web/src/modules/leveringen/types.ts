/** Short names for the shapes of deliveries that these pages use. */
import type { components, paths } from "../../api/schema.ts";

type Schemas = components["schemas"];

export type Bron = Schemas["Bron"];
export type Levering = Schemas["Levering"];
export type Stand = Levering["stand"];
export type Kolommen = Schemas["Kolommen"];
export type FileKolom = Kolommen["kolommen"][number];
export type BewaardProfiel = Schemas["Profiel"];
export type Uitkomst = Schemas["Leveringsuitkomst"];
export type Vernietiging = Schemas["Vernietiging"];

/** How a file is cut into columns, as someone may set it right; what is left out is recognised. */
export type Keuze = NonNullable<paths["/leveringen/{leveringId}/kolommen"]["get"]["parameters"]["query"]>;
