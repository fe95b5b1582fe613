/** Names of rollen and activiteiten. Empty in Dutch: there the catalogue is the only source. */
export const namen = { rollen: {} as Record<string, string>, activiteiten: {} as Record<string, string> };
