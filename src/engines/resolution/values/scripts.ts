/**
 * Scripts: letters of other scripts, and Latin letters that do not decompose, written in plain Latin.
 *
 * The tables follow the spelling that passports and newspapers use for people's names rather than a scholarly
 * standard: a Cyrillic `ж` becomes `zh` (ICAO 9303 part 3, section 6), an Arabic `خ` becomes `kh`. Scripts that leave
 * vowels unwritten (Arabic, Hebrew) give consonants only; the codes in `sound.ts` bridge that.
 * Han characters are not covered: their reading depends on language and word, so a table of letters would invent names.
 */

const LATIN = "ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ŋ n ħ h ĸ k ŧ t ə a ĳ ij ɛ e ɔ o ŀ l ʼn n";

const CYRILLIC =
  "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch " +
  "ъ  ы y ь  э e ю yu я ya і i є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ z ә a ғ g қ k ң n ө o ұ u ү u һ h";

const GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";

const ARABIC =
  "ا a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع  غ gh ف f ق q ك k ل l م m " +
  "ن n ه h و u ي i ى a ء  ة a پ p چ ch ژ zh گ g ک k ی i ے e ھ h ہ h ڤ v ٹ t ڈ d ڑ r ں n";

const HEBREW =
  "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t";

const ARMENIAN =
  "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j " +
  "ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f և ev";

const GEORGIAN =
  "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz " +
  "წ ts ჭ ch ხ kh ჯ j ჰ h";

/** Katakana; hiragana lies 0x60 lower in Unicode and is shifted here before the lookup. */
const KATAKANA =
  "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni " +
  "ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro " +
  "ワ wa ヲ o ン n ッ  ー  ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヴ v " +
  "ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa " +
  "ピ pi プ pu ペ pe ポ po";

/** A table is read as pairs split by spaces; a letter that is silent has nothing between two spaces. */
function readTable(table: string): (readonly [letter: string, latin: string])[] {
  const cells = table.split(" ");
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < cells.length; i += 2) pairs.push([cells[i] ?? "", cells[i + 1] ?? ""]);
  return pairs;
}

const TABLES = [LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN, KATAKANA];

const LETTERS: ReadonlyMap<string, string> = new Map(TABLES.flatMap(readTable));

/** Revised Romanization of Korean (2000): leading consonant, vowel and final of a syllable block. */
const LEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

function romanizeHangul(code: number): string {
  const index = code - HANGUL_FIRST;
  const lead = LEADS[Math.floor(index / 588)] ?? "";
  const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? "";
  return lead + vowel + (FINALS[index % 28] ?? "");
}

const HIRAGANA_FIRST = 0x3041;
const HIRAGANA_LAST = 0x3096;

/**
 * One lower-case character in plain Latin letters: none for a silent letter, and the character itself when no table
 * knows it. The caller has already lower-cased and taken accents off.
 */
export function latinOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return romanizeHangul(code);
  const isHiragana = code >= HIRAGANA_FIRST && code <= HIRAGANA_LAST;
  return LETTERS.get(isHiragana ? String.fromCodePoint(code + 0x60) : character) ?? character;
}
