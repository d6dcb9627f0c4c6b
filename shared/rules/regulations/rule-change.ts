/**
 * A parameter of a regulation that was changed after the program was made: by a pack from a USB stick or by an
 * authorised person. The shipped regulations stay as they are; a change lies over them for the days of its validity.
 * Every `…RegulationOn(day, changes)` takes the changes in force in the register, and none by default.
 */
export type RuleValue =
  | number
  | string
  | boolean
  | readonly number[]
  | Readonly<Record<string, number>>
  | readonly Readonly<Record<string, string | number>>[];

export interface RuleChange {
  /** area and parameter as the registry names them, e.g. 'membership' and 'readmissionMonths' */
  readonly area: string;
  readonly parameter: string;
  /** first and last day of its validity, ISO; '' as the last day = until another one */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly value: RuleValue;
  readonly citation: string;
  readonly verified: boolean;
}

/** In the order in which they were entered: of two that are valid on a day the later one holds. */
export type RuleChanges = readonly RuleChange[];

export const noChanges: RuleChanges = [];

const holds = (change: RuleChange, day: string): boolean =>
  change.validFrom <= day && (change.validUntil === '' || day <= change.validUntil);

const notChecked = '(chưa đối chiếu điều khoản)';

/** The source of a changed figure as it is printed: a text that nobody held against the figure says so. */
export const citationOf = ({ citation, verified }: Pick<RuleChange, 'citation' | 'verified'>): string =>
  verified || citation.includes(notChecked) ? citation : `${citation} ${notChecked}`;

/**
 * Where a regulation keeps the source of a plain figure: `probationMonths: 'probation'` says that its citation stands
 * in `probationCitation` and, where there is one, whether it was read in `probationVerified`; '' = in `citation` and
 * `verified`.
 */
export type FigureSources = Readonly<Record<string, string>>;

/**
 * The regulation as it holds on a day with the changes of its area laid over it, each with its own source, so that a
 * refusal cites the text that is in force and a figure that was not read only warns.
 * A parameter is a key of the regulation ('readmissionMonths') or of a figure in it ('exemption.months').
 * @param day ISO, may be partial
 */
export function withChanges<R extends object>(
  area: string,
  regulation: R,
  day: string,
  changes: RuleChanges,
  sources: FigureSources = {},
): R {
  let changed = regulation;
  for (const change of changes)
    if (change.area === area && holds(change, day))
      changed = laidOver(changed, change, change.parameter.split('.'), sources);
  return changed;
}

/** Own keys only; that the value is of the parameter's kind was checked when it was entered. */
function laidOver<R extends object>(
  figures: R,
  change: RuleChange,
  [key = '', ...rest]: readonly string[],
  sources: FigureSources,
): R {
  if (!Object.hasOwn(figures, key)) return figures;
  // The keys are those of the regulation itself, so its type stays what it was.
  const before: unknown = figures[key as keyof R];
  const after = rest.length === 0 ? change.value : laidOverWithin(before, change, rest);
  // Nothing of that name within the figure. The same value from a later text is a change: it is cited from now on.
  if (rest.length > 0 && after === before) return figures;
  const source = sources[key];
  if (source === undefined) return { ...figures, [key]: after };
  const [citation, verified] =
    source === '' ? ['citation', 'verified'] : [`${source}Citation`, `${source}Verified`];
  return {
    ...figures,
    [key]: after,
    ...(Object.hasOwn(figures, citation) ? { [citation]: citationOf(change) } : {}),
    ...(Object.hasOwn(figures, verified) ? { [verified]: change.verified } : {}),
  };
}

/** A figure that is an object keeps its own source in `citation` and `verified`, where it has one. */
const laidOverWithin = (figure: unknown, change: RuleChange, path: readonly string[]): unknown =>
  typeof figure === 'object' && figure !== null
    ? laidOver(figure, change, path, { [path[0] ?? '']: '' })
    : figure;

/** One editable figure of an area: what the screen of rule packs lists and a pack may carry. */
export interface RuleParameter {
  /** dotted where the figure stands in another one: 'exemption.months' */
  readonly key: string;
  readonly label: string;
  /** "tháng", "ngày làm việc", "%", "đồng" … */
  readonly unit: string;
  readonly kind: 'number' | 'text' | 'choice' | 'yesNo' | 'numbers' | 'table' | 'rows';
  /** bounds of the numbers in it; 0 and a thousand million without them */
  readonly low?: number;
  readonly high?: number;
  /** what the texts of a column of rows must match as a whole */
  readonly patterns?: Readonly<Record<string, string>>;
  /** headings of a table's keys and of the columns of rows, or what may be chosen, in Vietnamese */
  readonly names?: Readonly<Record<string, string>>;
}

export interface RuleSource {
  readonly citation: string;
  readonly verified: boolean;
}

/** An area of rules as the screen shows it: its versions by date and its figures in each of them. */
export interface RuleArea {
  readonly area: string;
  readonly label: string;
  /** oldest first; the values stand in `figures` under the parameters' keys */
  readonly versions: readonly (RuleSource & {
    readonly validFrom: string;
    readonly figures: Readonly<Record<string, RuleValue>>;
    /** of the figures that have another source than the version as a whole */
    readonly sources?: Readonly<Record<string, RuleSource>>;
  })[];
  readonly parameters: readonly RuleParameter[];
}
