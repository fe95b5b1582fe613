/** A mapping that is being made stays while the window is open: it holds names of columns and never what stands in them. */

const concepts = new Map<string, string>();

export const keepConceptText = (leveringId: string, text: string): void => void concepts.set(leveringId, text);

export const readConcept = (leveringId: string): string | undefined => concepts.get(leveringId);
