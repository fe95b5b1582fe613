/** Starts the pages. */
import "./styles/index.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { router } from "./app/router.tsx";
import { startScherm } from "./app/scherm.ts";
import { startSession } from "./app/session.ts";

startScherm();
startSession(() => void router.navigate({ to: "/vandaag", replace: true }));

// The page in the address is fetched while the session is being asked, and not after it.
for (const { routeId } of router.matchRoutes(router.latestLocation)) {
  const { component } = router.routesById[routeId as keyof typeof router.routesById].options;
  if (typeof component === "function" && "preload" in component) void component.preload?.();
}

const app = document.getElementById("app");
if (!app) throw new Error("index.html has no place for the pages");
app.replaceChildren();
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
