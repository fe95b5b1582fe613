/** The letters in the circle beside a name. */

/** First and last name: Noor Dijkstra-Akkerman is ND, Karim el Amrani is KA. Particles have no capital and do not count. */
export function initials(naam: string): string {
  const capitals = naam.split(/\s+/).flatMap((part) => /^\p{Lu}/u.exec(part)?.[0] ?? []);
  return `${capitals[0] ?? ""}${capitals.length > 1 ? (capitals.at(-1) ?? "") : ""}`;
}
