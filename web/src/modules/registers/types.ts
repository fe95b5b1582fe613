/** Short names for the shapes of registers that these pages use. */
import type { components, paths } from "../../api/schema.ts";

type Schemas = components["schemas"];

export type Treffer = Schemas["Treffer"];
export type Feit = Schemas["Feit"];
export type Waarde = Feit["waarde"];
export type RegisterPagina = Schemas["RegisterPagina"];
export type Groep = RegisterPagina["groepen"][number];
export type Relatie = RegisterPagina["relaties"][number];
export type Oordeel = RegisterPagina["oordelen"][number];
export type Verwijzing = Schemas["RegisterVerwijzing"];
export type Ding = RegisterPagina["soort"];
export type Soort = Verwijzing["soort"];
export type Uitkomst = Oordeel["uitkomst"];

export type Netwerk = Schemas["Netwerk"];
export type Knoop = Netwerk["knopen"][number];
export type Lijn = Netwerk["lijnen"][number];

export type NieuweVerklaring =
  paths["/registers/{dingId}/verklaringen"]["post"]["requestBody"]["content"]["application/json"];
