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

/**
 * The regulation as it holds on a day with the changes of its area laid over it.
 * @param day ISO, may be partial
 */
export function withChanges<R extends object>(
  area: string,
  regulation: R,
  day: string,
  changes: RuleChanges,
): R {
  let changed = regulation;
  for (const change of changes)
    if (change.area === area && holds(change, day) && Object.hasOwn(regulation, change.parameter))
      changed = { ...changed, [change.parameter]: change.value };
  return changed;
}

/** One editable figure of an area: what the screen of rule packs lists and a pack may carry. */
export interface RuleParameter {
  readonly key: string;
  readonly label: string;
  /** "tháng", "ngày làm việc", "%", "đồng" … */
  readonly unit: string;
  readonly kind: 'number' | 'text' | 'yesNo' | 'numbers' | 'table' | 'rows';
}

/** An area of rules as the screen shows it: its versions by date and its figures in each of them. */
export interface RuleArea {
  readonly area: string;
  readonly label: string;
  /** oldest first; the values stand in `figures` under the parameters' keys */
  readonly versions: readonly {
    readonly validFrom: string;
    readonly citation: string;
    readonly verified: boolean;
    readonly figures: Readonly<Record<string, RuleValue>>;
  }[];
  readonly parameters: readonly RuleParameter[];
}
