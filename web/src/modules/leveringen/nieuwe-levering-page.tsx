/** Loading a file, step by step; the address holds the delivery, so that a reload or a return goes on where it was. */
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { BestandStap } from "./bestand-stap.tsx";
import { InleesStap } from "./inlees-stap.tsx";
import { KolommenStap } from "./kolommen-stap.tsx";
import { useLevering } from "./queries.ts";
import { type Stap, Stappen } from "./stappen.tsx";
import type { Levering } from "./types.ts";
import { VerstuurStap } from "./verstuur-stap.tsx";
import "../../texts/later/leveringen.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";

export function NieuweLeveringPage(): ReactNode {
  const { levering: id, bron } = useSearch({ from: "/eigen/leveringen/nieuw" });
  const navigate = useNavigate();
  const query = useLevering(id);
  if (id === undefined) {
    return (
      <Frame nu="bestand">
        <BestandStap
          bron={bron ?? ""}
          onMade={(levering) => void navigate({ to: "/leveringen/nieuw", search: { levering }, replace: true })}
        />
      </Frame>
    );
  }
  return (
    <Loaded query={query} whole>
      {(levering) => <LeveringStap levering={levering} />}
    </Loaded>
  );
}

function LeveringStap({ levering }: { readonly levering: Levering }): ReactNode {
  const navigate = useNavigate();
  // The mapping is checked by the server when it is chosen; only then there is something to read in.
  const [chosen, setChosen] = useState<string>();
  const isCsv = levering.formaat === "CSV";
  const frame = { levering, isCsv };
  if (levering.stand === "UPLOAD") {
    return (
      <Frame nu="versturen" {...frame}>
        <VerstuurStap levering={levering} />
      </Frame>
    );
  }
  // Read in already, or stopped: its own page says how that went.
  if (levering.stand !== "ONTVANGEN") return <Navigate to="/leveringen/$id" params={{ id: levering.id }} replace />;
  if (isCsv && chosen === undefined) {
    return (
      <Frame nu="kolommen" {...frame}>
        <KolommenStap levering={levering} onChosen={setChosen} />
      </Frame>
    );
  }
  return (
    <Frame nu="inlezen" {...frame}>
      <InleesStap
        levering={levering}
        profiel={chosen}
        onBack={isCsv ? () => setChosen(undefined) : undefined}
        onOrdered={() => void navigate({ to: "/leveringen/$id", params: { id: levering.id } })}
      />
    </Frame>
  );
}

type FrameProps = {
  readonly nu: Stap;
  readonly levering?: Levering;
  readonly isCsv?: boolean;
  readonly children: ReactNode;
};

function Frame({ nu, levering, isCsv = true, children }: FrameProps): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen;
  const titles: Readonly<Record<Stap, string>> = {
    bestand: words.bestand.titel,
    versturen: words.versturen.titel,
    kolommen: words.kolommen.titel,
    inlezen: words.inlezen.titel,
  };
  const stappen: readonly Stap[] = ["bestand", "versturen", ...(isCsv ? (["kolommen"] as const) : []), "inlezen"];
  const intros: Partial<Record<Stap, string>> = { bestand: words.bestand.intro, kolommen: words.kolommen.intro };
  return (
    <Page
      key={nu}
      title={titles[nu]}
      intro={intros[nu]}
      meta={levering ? [levering.bronNaam, levering.formaat, words.wijzeKort[levering.wijze]] : []}
      crumbs={[{ to: "/leveringen", label: words.titel }]}
    >
      <div className="stapel">
        <Stappen stappen={stappen} nu={nu} />
        {children}
      </div>
    </Page>
  );
}
