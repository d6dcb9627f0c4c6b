/**
 * Which words can be Vietnamese: onset + rime + tone by the rules of quốc ngữ. It is the second ground, after the
 * font, for telling TCVN3, VNI and Unicode apart (reliability.md §5). Foreign and minority names may fail; so
 * texts are judged by their share of legal words, never word by word.
 */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay oam oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ ' +
    'uy uya uych uynh uyt uyu uyn uyp uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ' +
    'ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yt ynh ych'
  ).split(' '),
);
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?/u;
const STOP = /(?:c|ch|p|t)$/;
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/** Syllables of place names and of the names of minorities that the rules of quốc ngữ do not cover. */
const LOCAL = new Set(
  'đắk lắk đăk lăk krông ksor hmông mông niê rơ châm êban êñuol ayun siu kpă knul'.split(' '),
);

const known = new Map<string, boolean>();
/** Rosters repeat few words many times; the memory is bounded against hostile input. */
const MEMORY = 20_000;

/** Can this single word, in Unicode, be a Vietnamese syllable? */
export function isVietnameseSyllable(word: string): boolean {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const verdict = judge(word);
  if (known.size < MEMORY) known.set(word, verdict);
  return verdict;
}

function judge(word: string): boolean {
  if (LOCAL.has(word.toLowerCase().normalize('NFC'))) return true;
  const taken = word.toLowerCase().normalize('NFD');
  const tones = taken.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = taken.replace(TONES, '').normalize('NFC');
  const onset = ONSET.exec(bare)?.[0] ?? '';
  const rime = bare.slice(onset.length);
  // gì, gìn, quyên, quốc: the i or u of the onset is the vowel itself or leads into it.
  const rimes = onset === 'gi' || onset === 'qu' ? [rime, bare.slice(1)] : [rime];
  if (!rimes.some((r) => RIMES.has(r))) return false;
  if (!STOP.test(bare)) return true;
  return tones.length === 1 && (tones[0] === '\u0301' || tones[0] === '\u0323');
}

export interface SyllableCount {
  readonly words: number;
  readonly legal: number;
}

const WORD = /[^\s\d.,;:()[\]/\\"'’*+=_?!|&%<>–-]+/gu;

const ABBREVIATION = /^[bcdđghklmnpqrstvxfjwz]+$/iu;

/**
 * Legal Vietnamese words of a text. Left out: words of plain ASCII, which every encoding writes alike, and words
 * of consonants alone, which are abbreviations (LĐ, ĐV) and prove nothing.
 */
export function countSyllables(text: string): SyllableCount {
  let words = 0;
  let legal = 0;
  for (const word of text.match(WORD) ?? []) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
    if (/^[\x00-\x7f]*$/.test(word)) continue;
    if (ABBREVIATION.test(word)) continue;
    words++;
    if (isVietnameseSyllable(word)) legal++;
  }
  return { words, legal };
}
