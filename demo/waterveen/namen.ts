/** Namen: given names and surnames of many origins, put together at random; no combination stands for anyone. */
import type { Random } from "./random.ts";

/** Where the names of a household come from. It is kept in the ground truth only, to prove that no plant picks by it. */
export type Herkomst =
  | "NEDERLANDS"
  | "FRIES"
  | "SURINAAMS"
  | "TURKS"
  | "MAROKKAANS"
  | "POOLS"
  | "CHINEES"
  | "ARABISCH"
  | "ANTILLIAANS"
  | "OEKRAIENS"
  | "ERITREES"
  | "ROEMEENS";

type Namen = {
  readonly gewicht: number;
  readonly land: string;
  readonly plaatsen: readonly string[];
  readonly vrouw: readonly string[];
  readonly man: readonly string[];
  /** A tussenvoegsel stands before a bar: `van der|Veen`. */
  readonly achternaam: readonly string[];
};

const words = (text: string): string[] => text.split(/,\s*/);

const NAMEN: Readonly<Record<Herkomst, Namen>> = {
  NEDERLANDS: {
    gewicht: 58,
    land: "NL",
    plaatsen: words("Waterveen, Utrecht, Zwolle, Amersfoort, Haarlem, Breda, Deventer"),
    vrouw: words(
      "Anna, Maria, Johanna, Sophie, Emma, Julia, Lotte, Femke, Marieke, Ingrid, Petra, Wilhelmina, Cornelia, Hendrika, Eva, Roos, Sanne, Lieke, Karin, Monique, Josephine, Noor, Ilse, Margaretha",
    ),
    man: words(
      "Jan, Pieter, Johannes, Willem, Hendrik, Gerrit, Cornelis, Daan, Sem, Bram, Thijs, Ruben, Martijn, Jeroen, Erik, Theodorus, Wouter, Lucas, Stijn, Koen, Adriaan, Maarten, Frank, René",
    ),
    achternaam: words(
      "van der|Meulen, de|Wit, Bakkers, van|Rietschoten, Jansma, van den|Brink, Kuipers, Mulder, te|Riele, in 't|Veld, de|Graaf, Hoekman, van|Dorst, Scholtes, Veenhof, ten|Cate, Vermeulen, Smeets, van 't|Hof, Brouwers, Hoogeveen, Willemsen, van de|Kamp, Kok, Peeters, Maas, op den|Akker, Timmermans, de|Lange, Verhagen, Ebbers, Wolters, Dekkers, uit den|Bogaard, Blom, Kramers, van|Leusden, Prins, Aalders, Roelofs, ter|Horst, Gielen, van der|Ploeg, Evers, Noordam, Sanders, van|Wijngaarden, Zandstra",
    ),
  },
  FRIES: {
    gewicht: 8,
    land: "NL",
    plaatsen: words("Leeuwarden, Sneek, Drachten, Dokkum"),
    vrouw: words("Fokje, Sjoukje, Tjitske, Baukje, Wytske, Nynke, Jeltje, Aukje, Femkje, Hiltsje"),
    man: words("Sjoerd, Tjeerd, Wiebe, Douwe, Jelle, Fokke, Sybren, Hylke, Ritske, Gjalt"),
    achternaam: words(
      "Hoekstra, Dijkstra, Postma, Wiersma, Sytsma, Feenstra, Terpstra, Bouma, Zijlstra, Hiemstra, Rypkema, Algra, van der|Wal",
    ),
  },
  SURINAAMS: {
    gewicht: 5,
    land: "SR",
    plaatsen: words("Paramaribo, Nickerie, Moengo"),
    vrouw: words("Shanti, Indra, Sherida, Rowena, Lucretia, Anjali, Chandra, Urmila, Natasja, Joyce"),
    man: words("Ravi, Dewan, Clyde, Ruben, Soerin, Anand, Winston, Romeo, Ferdinand, Vishal"),
    achternaam: words(
      "Ramdin, Bhagwat, Pinas, Kartosen, Gopal, Emanuels, Sewpersad, Amatali, Redjosari, Winter, Lo|Fo",
    ),
  },
  TURKS: {
    gewicht: 6,
    land: "TR",
    plaatsen: words("Ankara, Konya, Kayseri, İzmir"),
    vrouw: words("Ayşe, Fatma, Elif, Zeynep, Gülsen, Emine, Büşra, Hatice, Özlem, Selin"),
    man: words("Mehmet, Mustafa, Ahmet, Emre, Hüseyin, Yusuf, Çağlar, Ömer, İbrahim, Burak"),
    achternaam: words("Yılmaz, Kaya, Demir, Şahin, Çelik, Öztürk, Aydın, Koç, Arslan, Güneş, Doğan, Kılıç"),
  },
  MAROKKAANS: {
    gewicht: 6,
    land: "MA",
    plaatsen: words("Nador, Al Hoceima, Tanger, Oujda"),
    vrouw: words("Fatima, Khadija, Samira, Naima, Hanane, Latifa, Souad, Malika, Nadia, Ikram"),
    man: words("Mohammed, Ahmed, Youssef, Rachid, Hassan, Karim, Said, Abdelkader, Driss, Bilal"),
    achternaam: words(
      "el|Idrissi, Bouzid, ben|Haddou, Amrani, Lahlou, el|Mansouri, Azzaoui, Chaib, Ouali, Belkacem, el|Fassi, Tahiri",
    ),
  },
  POOLS: {
    gewicht: 5,
    land: "PL",
    plaatsen: words("Łódź, Kraków, Opole, Gdańsk"),
    vrouw: words("Agnieszka, Katarzyna, Małgorzata, Zofia, Ewa, Joanna, Magdalena, Beata"),
    man: words("Piotr, Krzysztof, Tomasz, Paweł, Grzegorz, Łukasz, Marcin, Zbigniew"),
    achternaam: words("Nowak, Wójcik, Kamiński, Zieliński, Szymański, Dąbrowski, Mazur, Krawczyk, Pawłowski, Wróbel"),
  },
  CHINEES: {
    gewicht: 2,
    land: "CN",
    plaatsen: words("Wenzhou, Guangzhou, Hongkong"),
    vrouw: words("Mei Ling, Xiaoyan, Li Hua, Jing, Yan, Suk Yee"),
    man: words("Wei, Jian, Kwok Wai, Jun, Chi Ming, Hao"),
    achternaam: words("Chen, Wang, Li, Cheung, Wong, Zhang, Lin, Hu"),
  },
  ARABISCH: {
    gewicht: 3,
    land: "SY",
    plaatsen: words("Aleppo, Homs, Bagdad, Damascus"),
    vrouw: words("Rania, Amal, Nour, Lina, Hala, Maryam, Zainab"),
    man: words("Khaled, Omar, Mahmoud, Samir, Ibrahim, Mohamad, Bassel"),
    achternaam: words("al|Khatib, Haddad, al|Masri, Darwish, Khoury, al|Jabouri, Nasser, Hamdan"),
  },
  ANTILLIAANS: {
    gewicht: 3,
    land: "CW",
    plaatsen: words("Willemstad, Oranjestad, Kralendijk"),
    vrouw: words("Shurensly, Zulaika, Rosalinda, Migdalia, Jurnalene, Thaïs"),
    man: words("Jairzinho, Gilmar, Quincy, Ruthsel, Rignald, Edson"),
    achternaam: words("Martina, Rosario, Croes, Isenia, Winklaar, de|Palm, Maduro, Sambo"),
  },
  OEKRAIENS: {
    gewicht: 2,
    land: "UA",
    plaatsen: words("Charkiv, Lviv, Odesa, Kyiv"),
    vrouw: words("Oksana, Olena, Nataliia, Yuliia, Iryna, Kateryna"),
    man: words("Oleksandr, Serhii, Andrii, Mykola, Volodymyr, Dmytro"),
    achternaam: words("Kovalenko, Shevchuk, Bondarenko, Tkachenko, Melnyk, Kravchenko, Oliinyk"),
  },
  ERITREES: {
    gewicht: 1,
    land: "ER",
    plaatsen: words("Asmara, Keren, Massawa"),
    vrouw: words("Selam, Luwam, Rahwa, Feven, Semhar"),
    man: words("Yonas, Tesfay, Filmon, Merhawi, Dawit"),
    achternaam: words("Gebremedhin, Tekle, Haile, Kidane, Weldu, Ghebre"),
  },
  ROEMEENS: {
    gewicht: 2,
    land: "RO",
    plaatsen: words("Iași, Cluj, Bacău"),
    vrouw: words("Ioana, Elena, Mihaela, Simona, Ștefania, Alina"),
    man: words("Andrei, Ion, Constantin, Mihai, Ștefan, Vasile"),
    achternaam: words("Popa, Ionescu, Dumitru, Stănescu, Rusu, Munteanu, Ciobanu"),
  },
};

const GEWICHTEN = (Object.keys(NAMEN) as Herkomst[]).map((herkomst) => [herkomst, NAMEN[herkomst].gewicht] as const);

/** The one place where an origin is drawn: for a planted person as for anyone else. */
export const pickHerkomst = (random: Random): Herkomst => random.weighted(GEWICHTEN);

/** The share that each origin has in Waterveen, between 0 and 1. */
export function shareOf(herkomst: Herkomst): number {
  const all = GEWICHTEN.reduce((sum, [, weight]) => sum + weight, 0);
  return NAMEN[herkomst].gewicht / all;
}

export type Achternaam = { readonly tussenvoegsel: string; readonly achternaam: string };

export function pickAchternaam(random: Random, herkomst: Herkomst): Achternaam {
  const [first = "", second] = random.pick(NAMEN[herkomst].achternaam).split("|");
  return second === undefined ? { tussenvoegsel: "", achternaam: first } : { tussenvoegsel: first, achternaam: second };
}

/** One to three given names; the first one is the one that people use. */
export function pickVoornamen(random: Random, herkomst: Herkomst, geslacht: "V" | "M"): string[] {
  const list = NAMEN[herkomst][geslacht === "V" ? "vrouw" : "man"];
  const count = random.weighted([
    [1, 5],
    [2, 4],
    [3, 1],
  ]);
  return random.shuffle(list).slice(0, count);
}

/** Of those with roots elsewhere, the young were born here more often than the old. */
export function pickGeboorteplaats(random: Random, herkomst: Herkomst, age: number): { plaats: string; land: string } {
  const { land, plaatsen } = NAMEN[herkomst];
  const abroad = land !== "NL" && random.chance(age < 20 ? 0.15 : 0.7);
  const from = abroad || land === "NL" ? plaatsen : NAMEN.NEDERLANDS.plaatsen;
  return { plaats: random.pick(from), land: abroad ? land : "NL" };
}
