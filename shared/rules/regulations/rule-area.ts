/**
 * An area of rules read off its own regulations: no figure is said twice.
 *   ruleArea({ area: 'organisations', label: 'Tổ chức đảng', regulations, parameters: [...], sources: {...} })
 */
import type { FigureSources, RuleArea, RuleParameter, RuleSource, RuleValue } from './rule-change.ts';

interface Regulation {
  readonly validFrom: string;
  readonly citation?: string;
  readonly verified?: boolean;
}

const ownValue = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined;

/** What stands under a dotted key, and the object that it stands in. */
function figureAt(regulation: object, key: string): { readonly value: unknown; readonly within: unknown } {
  const path = key.split('.');
  const within = path.slice(0, -1).reduce<unknown>(ownValue, regulation);
  return { value: ownValue(within, path.at(-1) ?? ''), within };
}

/** As withChanges finds it: beside the figure, or where `sources` says. */
function sourceOf(
  regulation: Regulation,
  key: string,
  sources: FigureSources,
  within: unknown,
): RuleSource | null {
  const stem = sources[key.split('.')[0] ?? ''];
  const holder = stem === undefined && within !== regulation ? within : regulation;
  const [citationKey, verifiedKey] = stem ? [`${stem}Citation`, `${stem}Verified`] : ['citation', 'verified'];
  const citation = ownValue(holder, citationKey);
  if (typeof citation !== 'string') return null;
  const verified = ownValue(holder, verifiedKey) ?? regulation.verified;
  return { citation, verified: verified === true };
}

export function ruleArea<R extends Regulation>(of: {
  readonly area: string;
  readonly label: string;
  /** oldest first */
  readonly regulations: readonly R[];
  readonly parameters: readonly RuleParameter[];
  readonly sources?: FigureSources;
}): RuleArea {
  const { area, label, regulations, parameters, sources = {} } = of;
  return {
    area,
    label,
    parameters,
    versions: regulations.map((regulation) => {
      const found = parameters.map(({ key }) => ({ key, ...figureAt(regulation, key) }));
      const known = found.filter(({ value }) => value !== undefined && value !== null);
      return {
        validFrom: regulation.validFrom,
        citation: regulation.citation ?? '',
        verified: regulation.verified ?? false,
        // The parameters name only keys that hold figures.
        figures: Object.fromEntries(known.map(({ key, value }) => [key, value as RuleValue])),
        sources: Object.fromEntries(
          found.flatMap(({ key, within }) => {
            const source = sourceOf(regulation, key, sources, within);
            return source ? [[key, source]] : [];
          }),
        ),
      };
    }),
  };
}
