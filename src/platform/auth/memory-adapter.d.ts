/** The type of oidc-provider's own store in memory, which its types leave out. Named by us, it is not warned about at every start. */
declare module "oidc-provider/lib/adapters/memory_adapter.js" {
  import type { AdapterFactory } from "oidc-provider";
  export function createMemoryAdapter(clockTolerance?: number): AdapterFactory;
}
