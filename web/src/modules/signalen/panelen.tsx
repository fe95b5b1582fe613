/** The place of what belongs to fase 3 and 4: checks, sources, network and plan; and of an extension in any fase. */
import type { ReactNode } from "react";
import { Bronnen } from "./bronnen.tsx";
import { Netwerk } from "./netwerk.tsx";
import { Plan } from "./plan.tsx";
import type { Signaal } from "./queries.ts";
import { Toetsen } from "./toetsen.tsx";

export function Panelen({ signaal }: { readonly signaal: Signaal }): ReactNode {
  return (
    <>
      <Toetsen signaal={signaal} />
      {signaal.fase >= 3 && <Bronnen signaal={signaal} />}
      <Netwerk signaal={signaal} />
      <Plan signaal={signaal} />
    </>
  );
}
