/** The limit of the best level in sentences: for members and for organisations. */
import type { CapCheck, CapOfPart } from '../../rules/classify-year.ts';
import type { CapBase, CapRounding, CapScope } from '../../rules/regulations/classification.ts';
import { formatCount, formatDecimal, formatPercent } from '../../text/numbers.ts';

/** Who is counted, and what the best and the second level are called in a sentence. */
export interface CapWords {
  readonly one: string;
  readonly best: string;
  readonly good: string;
}

export const memberCapWords: CapWords = {
  one: 'đồng chí',
  best: 'hoàn thành xuất sắc',
  good: 'hoàn thành tốt',
};

const baseLabels = ({ best, good }: CapWords): Readonly<Record<CapBase, string>> => ({
  good: `số ${good}`,
  rated: 'số được xếp loại',
  excellentAndGood: `số ${best} và ${good}`,
});

const roundings: Readonly<Record<CapRounding, string>> = {
  down: 'làm tròn xuống',
  nearest: 'làm tròn',
  up: 'làm tròn lên',
};

/** 0.6 → "0,6"; 12 → "12" */
const figure = (n: number): string =>
  Number.isInteger(n) ? formatCount(n) : formatDecimal(n, 2).replace(/0$/, '');

/** A limit that lets nobody through says so: people otherwise read "tối đa 0" as a fault of the program. */
function nobodyText({ cap, counting, baseCount, allowed }: CapCheck, words: CapWords): string {
  if (allowed > 0) return '';
  const base = baseLabels(words)[counting.base];
  return baseCount === 0
    ? ` Chưa có ${words.one} nào trong ${base} nên chưa được xếp ${words.best} cho ${words.one} nào.`
    : ` ${figure(cap.percent)}% của ${formatCount(baseCount)} là ${figure((baseCount * cap.percent) / 100)}, ` +
        `${roundings[counting.rounding]} còn 0: không ${words.one} nào được xếp ${words.best}.`;
}

export const capText = (check: CapCheck, words: CapWords = memberCapWords): string => {
  const { cap, counting, excellent, baseCount, within, allowed } = check;
  return (
    `Tỷ lệ ${words.best}: ${formatCount(excellent)}/${formatCount(baseCount)} = ${formatPercent(excellent, baseCount)} ` +
    `tính trên ${baseLabels(words)[counting.base]}; giới hạn ${figure(cap.percent)}% ` +
    `(tối đa ${formatCount(allowed)} ${words.one}): ${within ? 'trong giới hạn' : 'vượt giới hạn'}.` +
    nobodyText(check, words)
  );
};

export const capOthersText = ({ excellent, others }: CapCheck, words: CapWords = memberCapWords): string =>
  `Nếu tính trên ${others
    .map(
      (o) =>
        `${baseLabels(words)[o.base]}: ${formatCount(excellent)}/${formatCount(o.baseCount)} = ${formatPercent(excellent, o.baseCount)}`,
    )
    .join('; trên ')}.`;

/** How the limit is counted, for the foot of a table: nobody read all of it in a text. */
export const capCountingText = ({ counting }: CapCheck, words: CapWords = memberCapWords): string =>
  `Cách tính giới hạn: trên ${baseLabels(words)[counting.base]}, ${roundings[counting.rounding]}, ` +
  `${counting.scope === 'whole' ? 'chung cho cả danh sách' : 'riêng từng nhóm'}.`;

const namedParts = 5;

/** Where the parts of a list stand: judged where each part has its own limit, else only said. */
export function capPartsText<K>(
  parts: readonly CapOfPart<K>[],
  nameOf: (part: K) => string,
  scope: CapScope,
): string {
  const rated = parts.flatMap(({ part, check }) => (check ? [{ part, check }] : []));
  if (rated.length === 0 || parts.length < 2) return '';
  const over = rated.filter(({ check }) => !check.within);
  const begin = scope === 'part' ? 'Tính riêng từng chi bộ' : 'Nếu tính riêng từng chi bộ';
  if (over.length === 0)
    return `${begin}: ${formatCount(rated.length)} chi bộ đã xếp loại đều trong giới hạn.`;
  const named = over
    .slice(0, namedParts)
    .map(
      ({ part, check }) =>
        `${nameOf(part)} ${formatCount(check.excellent)}/${formatCount(check.baseCount)} (tối đa ${formatCount(check.allowed)})`,
    );
  const rest = over.length - named.length;
  return (
    `${begin}: ${formatCount(over.length)}/${formatCount(rated.length)} chi bộ vượt giới hạn: ${named.join('; ')}` +
    `${rest > 0 ? `; và ${formatCount(rest)} chi bộ khác` : ''}.`
  );
}
