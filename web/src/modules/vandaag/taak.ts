/** One thing that waits: what, until when, and what more there is to say. */
import type { ReactNode } from "react";
import type { IconName } from "../../parts/icon.tsx";

export type Taak = {
  readonly key: string;
  readonly icon: IconName;
  readonly what: ReactNode;
  readonly badge: ReactNode;
  readonly more?: string;
};
