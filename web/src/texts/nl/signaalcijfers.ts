/** Texts of the figures of a year, in Dutch. */
export const signaalcijfers = {
  titel: "Cijfers over signalen",
  intro:
    "Wat er in een jaar met signalen gebeurde. Van signalen die in dat jaar eindigden; ook van signalen die al gewist zijn.",
  jaar: "Jaar",
  toon: "Toon",
  samen: (n: number) =>
    `Een groep kleiner dan ${n} staat hier nooit: dan is te raden over wie het gaat. Fasen die naast elkaar liggen, zijn dan samengenomen.`,
  alle: "Het hele jaar",
  afgerond: "Afgerond",
  dagen: "Dagen van ontvangst tot einde, gemiddeld",
  zonderVervolg: "Geëindigd zonder vervolg",
  zonderUitleg:
    "Van alles wat eindigde: geen ondermijning, geen taak van de gemeente, geen opvolging, of de termijn liep af.",
  teruggekoppeld: "Terugkoppeling gegeven",
  terugUitleg: "Van de melders die wilden horen wat ermee gebeurde.",
  perFase: "Per fase",
  fase: "Geëindigd in",
  fasen: (van: number, tot: number) => (van === tot ? `fase ${van}` : `fase ${van} tot en met ${tot}`),
  aantal: "Aantal",
  gemiddeld: "Dagen",
  procent: (n: number) => `${n} %`,
  teWeinig: "te weinig om te tonen",
  niets: "Nog te weinig signalen in dit jaar",
  nietsUitleg: (n: number) => `Cijfers staan hier vanaf ${n} signalen die zijn geëindigd.`,
};
