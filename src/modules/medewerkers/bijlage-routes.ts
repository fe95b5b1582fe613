/** The paper behind a proposal, such as a signed appointment: added by who proposes, opened by who decides. */
import { z } from "zod";
import { newId } from "../../kernel/id.ts";
import { ok, refuse } from "../../kernel/result.ts";
import { openFile, saveFile } from "../../platform/files/bestand.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { grantedDownload, grantedUpload } from "../../platform/http/granted-file.ts";
import { VOORSTEL_WEIGERINGEN } from "./contract.ts";
import { logAbout } from "./read-voorstellen.ts";
import { attachBijlage, readVoorstel } from "./store.ts";

const params = z.object({ voorstelId: z.uuid() });
const { VOORSTEL_GESLOTEN, VOORSTEL_ONBEKEND } = VOORSTEL_WEIGERINGEN;

export function bijlageRoutes(app: App, context: Context): void {
  grantedUpload(app, context, {
    method: "POST",
    url: "/voorstellen/:voorstelId/bijlage",
    groep: "Medewerkers",
    naam: "Een stuk bij uw voorstel voegen",
    uitleg: "Foto, pdf of tekst, hooguit 25 MB, als application/octet-stream met de naam in x-bestandsnaam.",
    activiteit: "voorstel-doen",
    schrijft: true,
    params,
    weigeringen: { VOORSTEL_GESLOTEN },
    handle: async (tx, input, file) => {
      const id = newId();
      // The refusal first: what is refused leaves nothing behind.
      if ((await attachBijlage(tx, input.params.voorstelId, id)) !== null) return refuse("VOORSTEL_GESLOTEN");
      await logAbout(tx, "Een stuk bij een voorstel voegen", input.params.voorstelId);
      await saveFile(tx, context.keyring, id, { compartiment: "organisatie", ...file });
      return ok({ id });
    },
  });

  grantedDownload(app, context, {
    method: "GET",
    url: "/voorstellen/:voorstelId/bijlage",
    groep: "Medewerkers",
    naam: "Het stuk bij een voorstel openen",
    activiteit: "medewerkers-raadplegen",
    schrijft: false,
    params,
    weigeringen: { VOORSTEL_ONBEKEND },
    handle: async (tx, input) => {
      const voorstel = await readVoorstel(tx, input.params.voorstelId);
      const file = voorstel?.bijlage === undefined ? undefined : await openFile(tx, context.keyring, voorstel.bijlage);
      if (!file) return refuse("VOORSTEL_ONBEKEND");
      await logAbout(tx, "Het stuk bij een voorstel openen", input.params.voorstelId);
      return ok(file);
    },
  });
}
