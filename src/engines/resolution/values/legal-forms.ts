/**
 * Legal forms: the words in a company name that say what kind of body it is, in the spellings that reach Dutch desks.
 *
 * A form is compared apart from the name, because registers write it or leave it out at will. Classes follow what the
 * forms have in common rather than one country's law: a GmbH and an OOO are both private companies with limited
 * liability (compare ISO 20275, Entity Legal Forms).
 */

export type LegalFormClass =
  | "private-company"
  | "public-company"
  | "company"
  | "partnership"
  | "sole-trader"
  | "foundation"
  | "association"
  | "cooperative"
  | "state-enterprise";

export type LegalForm = {
  /** Short name of the form, such as `bv` or `gmbh`. */
  readonly code: string;
  readonly class: LegalFormClass;
};

/**
 * Per class: the code, then spellings as folded words. A spelling in brackets counts only as the last words of a name,
 * one in angle brackets only as the first: `AS` and `SA` are also ordinary words, and `St.` is also Sint.
 */
const FORMS: Readonly<Record<LegalFormClass, string>> = {
  "private-company": `
    bv: besloten vennootschap met beperkte aansprakelijkheid | besloten vennootschap | bv | [b v]
    bvba: besloten vennootschap met beperkte aansprakelijkheid naar belgisch recht | bvba | sprl
    gmbh: gesellschaft mit beschrankter haftung | gesellschaft mit beschraenkter haftung | gmbh | mbh
    ug: unternehmergesellschaft haftungsbeschrankt | unternehmergesellschaft | [ug]
    ltd: private limited company | private limited | pvt ltd | pty ltd | co ltd | co limited | company limited | ltd | limited
    llc: limited liability company | limited liability co | llc
    sarl: societe a responsabilite limitee | sarl
    sas: societe par actions simplifiee | [sas]
    srl: societatea cu raspundere limitata | societa a responsabilita limitata | sociedad de responsabilidad limitada | srl
    ooo: obshchestvo s ogranichennoy otvetstvennostyu | obshchestvo s ogranichennoi otvetstvennostyu | obshchestvo s ogranichennoi otvetstvennostiu | ooo | tov
    spzoo: spolka z ograniczona odpowiedzialnoscia | sp z oo | sp zoo | spzoo | sp z o o
    sro: spolecnost s rucenim omezenym | sro | s r o
    kft: korlatolt felelossegu tarsasag | kft
    doo: drustvo s ogranicenom odgovornoscu | doo | dooel
    ood: druzhestvo s ogranichena otgovornost | ood | eood
    aps: anpartsselskab | aps
    sdnbhd: sendirian berhad | sdn bhd
    lda: sociedade por quotas | lda | ltda | limitada`,
  "public-company": `
    nv: naamloze vennootschap | nv | [n v]
    ag: aktiengesellschaft | [ag]
    sa: societe anonyme | sociedad anonima | sociedade anonima | spolka akcyjna | [sa] | [s a]
    spa: societa per azioni | [spa]
    plc: public limited company | plc
    se: societas europaea | [se]
    ab: aktiebolag | [ab]
    asa: aksjeselskap | allmennaksjeselskap | [as] | [asa]
    as: anonim sirketi | [a s]
    oyj: osakeyhtio | julkinen osakeyhtio | [oy] | [oyj]
    jsc: public joint stock company | open joint stock company | closed joint stock company | private joint stock company | joint stock company | pjsc | ojsc | cjsc | [jsc] | <jsc> | otkrytoe aktsionernoe obshchestvo | zakrytoe aktsionernoe obshchestvo | publichnoe aktsionernoe obshchestvo | aktsionernoe obshchestvo | oao | zao | pao | <ao> | [ao] | <ak> | joint stock
    zrt: zartkoruen mukodo reszvenytarsasag | zrt | nyrt
    bhd: berhad | [bhd]
    tbk: terbuka | [tbk] | <pt>
    kk: kabushiki kaisha | kabushiki gaisha | [kk]`,
  company: `
    inc: incorporated | inc
    corp: corporation | corp
    co: en company | en co | and company | and co | company | [co] | cie | compagnie`,
  partnership: `
    vof: vennootschap onder firma | vof | [v o f]
    cv: commanditaire vennootschap | [cv] | [c v]
    maatschap: maatschap | mts
    fa: <firma> | <fa>
    kg: gmbh and co kg | gmbh co kg | kommanditgesellschaft | [kg]
    ohg: offene handelsgesellschaft | ohg
    gbr: gesellschaft burgerlichen rechts | gbr
    llp: limited liability partnership | llp
    lp: limited partnership | [lp]
    snc: societe en nom collectif | [snc]`,
  "sole-trader": `
    eenmanszaak: eenmanszaak
    ek: eingetragener kaufmann | [ek]
    ip: individualnyi predprinimatel | individualnyy predprinimatel | <ip>`,
  foundation: `
    stichting: stichting | <st> | <stg>
    foundation: foundation | stiftung | fondation | fundacja`,
  association: `
    vereniging: vereniging van eigenaars | vereniging van eigenaren | vereniging | vve | <ver>
    ev: eingetragener verein | [ev] | [e v]
    association: association | asociacion | associazione | asbl | vzw | vereniging zonder winstoogmerk`,
  cooperative: `
    cooperatie: cooperatie ua | cooperatieve vereniging ua | cooperatief ua | cooperatie u a | cooperatie ba | cooperatie wa | cooperatieve vereniging | cooperatieve | cooperatie | <coop> | [coop]
    ua: [ua] | [u a]
    eg: eingetragene genossenschaft | [eg]`,
  "state-enterprise": `
    fgup: federalnoe gosudarstvennoe unitarnoe predpriyatie | fgup | federal state unitary enterprise | state unitary enterprise | gup
    ano: avtonomnaya nekommercheskaya organizatsiya | <ano>`,
};

type Spelling = {
  readonly words: readonly string[];
  readonly form: LegalForm;
  readonly place: "any" | "first" | "last";
};

function readSpelling(spelling: string, form: LegalForm): Spelling {
  const place = spelling.startsWith("[") ? "last" : spelling.startsWith("<") ? "first" : "any";
  return { words: spelling.replaceAll(/[[\]<>]/g, "").split(" "), form, place };
}

function readForms(): readonly Spelling[] {
  const spellings: Spelling[] = [];
  for (const [name, table] of Object.entries(FORMS)) {
    for (const line of table.trim().split("\n")) {
      const [code = "", list = ""] = line.trim().split(": ");
      const form: LegalForm = { code, class: name as LegalFormClass };
      for (const spelling of list.split(" | ")) spellings.push(readSpelling(spelling, form));
    }
  }
  return spellings.toSorted((a, b) => b.words.length - a.words.length);
}

/** By first word, the longest first. */
const BY_FIRST_WORD = Map.groupBy(readForms(), ({ words }) => words[0] ?? "");

const fits = ({ words, place }: Spelling, name: readonly string[], at: number): boolean =>
  (place !== "first" || at === 0) &&
  (place !== "last" || at + words.length === name.length) &&
  words.every((word, i) => name[at + i] === word);

function takeOut(name: readonly string[]): { readonly words: readonly string[]; readonly forms: readonly LegalForm[] } {
  const words: string[] = [];
  const forms: LegalForm[] = [];
  for (let at = 0; at < name.length;) {
    const found = BY_FIRST_WORD.get(name[at] ?? "")?.find((spelling) => fits(spelling, name, at));
    if (found === undefined) words.push(name[at] ?? "");
    else forms.push(found.form);
    at += found?.words.length ?? 1;
  }
  return { words, forms };
}

/**
 * Takes the legal forms out of the folded words of a name, from the outside in (`& Co. L.L.C.`). A form that is all
 * there is stays in the name, so that a company called `Limited` keeps one.
 */
export function splitLegalForms(name: readonly string[]): {
  readonly words: readonly string[];
  readonly forms: readonly LegalForm[];
} {
  const { words, forms } = takeOut(name);
  if (words.length === 0) return { words: name, forms: [] };
  if (forms.length === 0) return { words, forms };
  const inner = splitLegalForms(words);
  return { words: inner.words, forms: [...forms, ...inner.forms] };
}

/** `company` (Inc., Corp., Co.) fits private and public companies: in many countries it is either. */
const isCompany = (form: LegalFormClass): boolean => form.endsWith("company");

/**
 * How two legal forms stand: `same`, `akin` (one class, or one of them only says "company"), `different`, or undefined
 * when either is unknown.
 */
export function compareLegalForms(
  a: LegalForm | undefined,
  b: LegalForm | undefined,
): "same" | "akin" | "different" | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.code === b.code) return "same";
  if (a.class === b.class) return "akin";
  const general = a.class === "company" || b.class === "company";
  return general && isCompany(a.class) && isCompany(b.class) ? "akin" : "different";
}
