/** The tabs of the catalogue. */
import type { ReactNode } from "react";
import { Tabs } from "../../parts/tabs.tsx";
import { useTexts } from "../../texts/texts.tsx";

export function KennisTabs(): ReactNode {
  const { t } = useTexts();
  const { tabs, titel } = t.kennis;
  return (
    <Tabs
      label={titel}
      tabs={[
        { to: "/kennis/activiteiten", label: tabs.activiteiten },
        { to: "/kennis/grondslagen", label: tabs.grondslagen },
        { to: "/kennis/toegang", label: tabs.toegang },
      ]}
    />
  );
}
