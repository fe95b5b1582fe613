/** The foot of a list that comes in parts: one button for the next part. */
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts.tsx";
import { Button } from "./button.tsx";

type More = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
};

export function MoreButton({ query }: { readonly query: More }): ReactNode {
  const { t } = useTexts();
  if (!query.hasNextPage) return null;
  return (
    <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {t.algemeen.meer}
    </Button>
  );
}
