/** HTTP face of the catalogue: public, because who is governed by it must be able to read it. */
import { z } from "zod";
import type { App, Context } from "../../platform/http/context.ts";
import { published } from "../../platform/http/public.ts";
import { type Grondslag, isBeoordeeld, type Verwerkingsactiviteit } from "./catalogus.ts";
import { listGrondslagen, listNamen, listToegang, listVerwerkingen, readVerwerking } from "./store.ts";

const GROEP = "Catalogus";

const verwerking = z
  .object({
    code: z.string(),
    versie: z.int(),
    naam: z.string(),
    doel: z.string(),
    uitleg: z.string(),
    grondslagen: z.array(z.string()),
    betrokkenen: z.array(z.string()),
    gegevens: z.array(z.string()),
    bijzonder: z.array(z.string()),
    ontvangers: z.array(z.string()),
    bewaartermijn: z.object({ duur: z.string(), vanaf: z.string(), grond: z.string(), zekerheid: z.string() }),
    vertrouwelijk: z.boolean(),
    waarborgen: z.array(z.string()),
    geldigVan: z.iso.date(),
    geldigTot: z.iso.date().optional(),
  })
  .meta({ id: "Verwerkingsactiviteit" });

const grondslag = z
  .object({
    code: z.string(),
    versie: z.int(),
    wet: z.string(),
    afkorting: z.string(),
    artikel: z.string(),
    samenvatting: z.string(),
    zekerheid: z.string(),
    adres: z.string(),
    geldigVan: z.iso.date(),
    geldigTot: z.iso.date().optional(),
    beoordeeld: z.boolean().describe("Of deze organisatie de grondslag heeft beoordeeld en die beoordeling nog geldt"),
    herbeoordelen: z.iso.date().optional(),
  })
  .meta({ id: "Grondslag" });

const toegang = z
  .object({
    activiteit: z.string(),
    naam: z.string(),
    soort: z.string(),
    verwerking: z.string(),
    rol: z.string(),
    lid: z.boolean(),
    lezen: z.array(z.string()),
    lezenEigen: z.array(z.string()),
    schrijven: z.array(z.string()),
    schrijvenEigen: z.array(z.string()),
    meta: z.string().optional(),
    fasen: z.array(z.int()),
  })
  .meta({ id: "Toegang" });

/** The content was checked against its schema when the catalogue was loaded. */
const viewVerwerking = (v: Verwerkingsactiviteit): z.infer<typeof verwerking> => ({
  ...(v.inhoud as z.infer<typeof verwerking>),
  code: v.code,
  versie: v.versie,
});

const viewGrondslag = (g: Grondslag, vandaag: string): z.infer<typeof grondslag> => ({
  ...(g.inhoud as z.infer<typeof grondslag>),
  code: g.code,
  versie: g.versie,
  beoordeeld: isBeoordeeld(g, vandaag),
  ...(g.herbeoordelen === undefined ? {} : { herbeoordelen: g.herbeoordelen }),
});

export function catalogusRoutes(app: App, { pool }: Context): void {
  published(app, {
    url: "/verwerkingsactiviteiten",
    groep: GROEP,
    naam: "Het register van verwerkingsactiviteiten",
    uitleg: "Wat deze organisatie met persoonsgegevens doet, waarom, en op welke grond (AVG artikel 30).",
    antwoord: z.object({ verwerkingsactiviteiten: z.array(verwerking) }),
    handle: async () => ({ verwerkingsactiviteiten: (await listVerwerkingen(pool)).map(viewVerwerking) }),
  });

  published(app, {
    url: "/verwerkingsactiviteiten/:code/versies/:versie",
    groep: GROEP,
    naam: "Eén versie van een verwerkingsactiviteit",
    uitleg: "Het adres waarnaar een regel van het Logboek Dataverwerkingen verwijst.",
    params: z.object({ code: z.string().max(60), versie: z.coerce.number().int().min(1).max(10_000) }),
    antwoord: verwerking,
    handle: async ({ code, versie }) => {
      const found = await readVerwerking(pool, code, versie);
      return found && viewVerwerking(found);
    },
  });

  published(app, {
    url: "/grondslagen",
    groep: GROEP,
    naam: "De grondslagen, en of zij zijn beoordeeld",
    antwoord: z.object({ grondslagen: z.array(grondslag) }),
    handle: async () => {
      const vandaag = new Date().toISOString().slice(0, 10);
      return { grondslagen: (await listGrondslagen(pool)).map((g) => viewGrondslag(g, vandaag)) };
    },
  });

  published(app, {
    url: "/toegang",
    groep: GROEP,
    naam: "Wie mag wat",
    uitleg: "Rol, activiteit, compartiment en voorwaarde. Wat hier niet staat, mag niet.",
    antwoord: z.object({
      rollen: z.array(z.object({ code: z.string(), naam: z.string() })),
      compartimenten: z.array(z.object({ code: z.string(), naam: z.string(), koppelruimte: z.string().optional() })),
      toegang: z.array(toegang),
    }),
    handle: async () => {
      const [regels, { rollen, compartimenten }] = await Promise.all([listToegang(pool), listNamen(pool)]);
      return {
        rollen,
        compartimenten: compartimenten.map(({ koppelruimte, ...rest }) => ({
          ...rest,
          ...(koppelruimte === null ? {} : { koppelruimte }),
        })),
        toegang: regels.map(
          ({ meta, ...rest }) => ({ ...rest, ...(meta === undefined ? {} : { meta }) }) as z.infer<typeof toegang>,
        ),
      };
    },
  });
}
