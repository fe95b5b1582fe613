/** How long answers are kept. Each look is logged, so nothing is asked twice without a reason and nothing in the background. */
import { QueryClient } from "@tanstack/react-query";
import { ResponseError } from "./probleem.ts";

const tryAgain = (count: number, error: Error): boolean =>
  count < 1 && (!(error instanceof ResponseError) || error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: tryAgain,
      retryDelay: 600,
    },
    mutations: { retry: false },
  },
});
