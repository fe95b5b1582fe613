/** The way on from sources: to a plan, once each hit is weighed; or to an end, beside it on the page. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaal } from "./queries.ts";
import { BotsingMelding, useStap } from "./stap.tsx";

export function BronnenVerder({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.verder;
  const say = useToast();
  const { busy, problem, doe } = useStap(signaal);
  if (signaal.fase !== 3 || signaal.uitkomst !== undefined) return null;
  return (
    <Card title={words.titel}>
      <div className="stapel">
        <p>{words.uitleg}</p>
        <BotsingMelding signaal={signaal} problem={problem} />
        <div>
          <Button
            kind="hoofd"
            busy={busy}
            onClick={() =>
              doe(async () => {
                await unwrap(
                  api.POST("/signalen/{signaalId}/besluiten", {
                    params: { path: { signaalId: signaal.id } },
                    body: { besluit: "NAAR_PLAN", antwoorden: {}, reden: "", versie: signaal.versie },
                  }),
                );
                say(words.klaar);
              })
            }
          >
            {words.knop}
          </Button>
        </div>
      </div>
    </Card>
  );
}
