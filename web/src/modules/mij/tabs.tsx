/** The tabs of one's own account. */
import type { ReactNode } from "react";
import { Tabs } from "../../parts/tabs.tsx";
import { useTexts } from "../../texts/texts.tsx";

export function MijTabs(): ReactNode {
  const { t } = useTexts();
  const { tabs, titel } = t.mij;
  return (
    <Tabs
      label={titel}
      tabs={[
        { to: "/mij/inzagen", label: tabs.inzagen },
        { to: "/mij/sessies", label: tabs.sessies },
        { to: "/mij/verzoeken", label: tabs.verzoeken },
        { to: "/mij/voorkeuren", label: tabs.voorkeuren },
      ]}
    />
  );
}
