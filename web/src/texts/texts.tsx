/** The language of the pages: Dutch at once, English fetched when someone chooses it. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import type { Taal } from "./dates.ts";
import { nl, type Texts } from "./nl.ts";

type Language = { readonly taal: Taal; readonly t: Texts };

const Context = createContext<Language>({ taal: "nl", t: nl });

export const useTexts = (): Language => use(Context);

export function TextsProvider({ taal, children }: { readonly taal: Taal; readonly children: ReactNode }): ReactNode {
  const [english, setEnglish] = useState<Texts>();
  useEffect(() => {
    if (taal === "en" && !english) void import("./en.ts").then((loaded) => setEnglish(loaded.en));
  }, [taal, english]);
  const value = useMemo<Language>(
    () => (taal === "en" && english ? { taal, t: english } : { taal: "nl", t: nl }),
    [taal, english],
  );
  useEffect(() => {
    document.documentElement.lang = value.taal;
  }, [value.taal]);
  return <Context value={value}>{children}</Context>;
}
