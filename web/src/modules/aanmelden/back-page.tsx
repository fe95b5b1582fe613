/** Where logging in again ends in its own window: tells the waiting window and goes away if the browser lets it. */
import { type ReactNode, useEffect } from "react";
import { sayLoggedIn } from "../../app/session.ts";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";

export function BackPage(): ReactNode {
  const { t } = useTexts();
  useEffect(() => {
    sayLoggedIn();
    window.close();
  }, []);
  return (
    <Page title={t.sessie.klaar.titel}>
      <p>{t.sessie.klaar.uitleg}</p>
    </Page>
  );
}
