/** Short names for the shapes of the API that pages use. */
import type { components, paths } from "./schema.ts";

type Schemas = components["schemas"];

export type Mij = Schemas["Mij"];
export type Voorkeur = Schemas["Voorkeur"];
export type Medewerker = Schemas["Medewerker"];
export type RolVanMedewerker = Schemas["RolVanMedewerker"];
export type Voorstel = Schemas["Voorstel"];
export type NieuwVoorstel = Schemas["NieuwVoorstelInput"];
export type Logregel = Schemas["Logregel"];
export type OpvallendeRaadpleging = Schemas["OpvallendeRaadpleging"];
export type Verzoek = Schemas["Verzoek"];
export type Inzage = Schemas["Inzage"];
export type Registratie = Schemas["Registratie"];
export type Signaalcijfers = Schemas["Signaalcijfers"];
export type Noodtoegang = Schemas["Noodtoegang"];
export type Sessie = Schemas["Sessie"];
export type Opdracht = Schemas["Opdracht"];
export type Verwerkingsactiviteit = Schemas["Verwerkingsactiviteit"];
export type Grondslag = Schemas["Grondslag"];
export type Toegang = Schemas["Toegang"];
export type ErrorBody = Schemas["Probleem"];

type Json<T> = T extends { readonly content: { readonly "application/json": infer Body } } ? Body : never;
type BodyOf<T> = T extends { readonly requestBody?: infer Body } ? Json<NonNullable<Body>> : never;

export type Knoop = Json<paths["/knoop"]["get"]["responses"][200]>;
export type ToegangView = Json<paths["/toegang"]["get"]["responses"][200]>;
export type LogVraag = BodyOf<paths["/logregels/_zoek"]["post"]>;
export type InzageView = Json<paths["/mij/inzagen"]["get"]["responses"][200]>;
