/** The tabs of oversight: only those that this person may open. */
import type { ReactNode } from "react";
import { useMij } from "../../app/session.ts";
import { type Tab, Tabs } from "../../parts/tabs.tsx";
import { useTexts } from "../../texts/texts.tsx";

export function ToezichtTabs(): ReactNode {
  const { t } = useTexts();
  const { tabs, titel } = t.toezicht;
  const { activiteiten } = useMij();
  const all: (Tab & { readonly needs: string })[] = [
    { to: "/toezicht/logboek", label: tabs.logboek, needs: "logboek-lezen" },
    { to: "/toezicht/opvallend", label: tabs.opvallend, needs: "logboek-lezen" },
    { to: "/toezicht/verzoeken", label: tabs.verzoeken, needs: "verzoeken-behandelen" },
    { to: "/toezicht/noodtoegang", label: tabs.nood, needs: "noodtoegang-beoordelen" },
    { to: "/toezicht/leveringen", label: t.leveringen.toezien.tabs.leveringen, needs: "leveringen-toezien" },
    { to: "/toezicht/vernietigingen", label: t.leveringen.toezien.tabs.vernietigingen, needs: "leveringen-toezien" },
  ];
  return <Tabs label={titel} tabs={all.filter(({ needs }) => activiteiten.includes(needs))} />;
}
