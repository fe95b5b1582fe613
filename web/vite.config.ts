/** How the pages are built: separate files only, because the content security policy allows nothing inline (ontwerp 5). */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    // light-dark() carries both themes in one token; older browsers than these would need every colour twice.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
