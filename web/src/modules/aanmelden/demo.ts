/** Whether this is a demo, before anyone is logged in: only a demo has an identity provider of its own (ontwerp 4). */
import { useQuery } from "@tanstack/react-query";

const hasOwnProvider = async (): Promise<boolean> => {
  const answer = await fetch("/demo-aanmelden/stijl.css");
  await answer.text();
  return answer.ok;
};

export function useIsDemo(): boolean {
  const { data } = useQuery({ queryKey: ["demo"], queryFn: hasOwnProvider, staleTime: Infinity, retry: false });
  return data ?? false;
}
