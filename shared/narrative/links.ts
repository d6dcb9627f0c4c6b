/** The linked numbers of texts: which they are, and what a report says of each. */
import { narrativeText as words } from '../i18n/vi/narrative.ts';
import { type Report, type ReportLine, type ReportSectionName, reportSectionNames } from '../ipc/report.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import type { LinkedValue, LinkedValues, Paragraph } from './narrative.ts';

export interface Link {
  readonly section: ReportSectionName;
  readonly block: string;
  readonly line: string;
  /** 'now', 'before', 'diff' (tăng, giảm), 'share', or a column of a cross table */
  readonly column: string;
}

const braces = /\{([^{}]+)\}/g;

export const linkText = ({ section, block, line, column }: Link): string =>
  `${section}/${block}/${line}/${column}`;

/** null: words of the report such as text/org, or no address at all */
export function readLink(token: string): Link | null {
  const [name = '', block = '', ...rest] = token.split('/');
  const section = reportSectionNames.find((known) => known === name);
  const column = rest.pop();
  if (!section || column === undefined || rest.length === 0) return null;
  return { section, block, line: rest.join('/'), column };
}

export const tokensOf = (text: string): string[] => [...text.matchAll(braces)].map(([, token = '']) => token);

export function linksOf(paragraphs: readonly Paragraph[]): Link[] {
  const tokens = new Set(paragraphs.flatMap(({ text, whenNone }) => tokensOf(`${text} ${whenNone}`)));
  return [...tokens].flatMap((token) => readLink(token) ?? []);
}

export function valuesOf(report: Report | null, links: readonly Link[]): LinkedValues {
  return Object.fromEntries(links.map((link) => [linkText(link), report && linkedValue(report, link)]));
}

function linkedValue(
  report: Report,
  { section, block: blockKey, line: lineKey, column }: Link,
): LinkedValue | null {
  const block = report.sections
    .find((made) => made.section === section && !made.locked)
    ?.blocks.find(({ key }) => key === blockKey);
  const line = block?.lines.find(({ key }) => key === lineKey);
  if (!block || !line) return null;
  if (column === 'share') return shareOf(line);
  if (column === 'diff') return block.kind === 'compared' ? differenceOf(line) : null;
  const columns = block.kind === 'compared' ? ['now', 'before'] : block.columns.map(({ key }) => key);
  const value = line.values[columns.indexOf(column)] ?? null;
  return value === null ? null : { shown: formatCount(value), isZero: value === 0 };
}

/** There is no percentage where there is nothing to reckon it on. */
const shareOf = ({ share }: ReportLine): LinkedValue | null =>
  share && share.whole !== 0
    ? { shown: formatPercent(share.of, share.whole, share.decimals), isZero: share.of === 0 }
    : null;

function differenceOf({ values: [now, before] }: ReportLine): LinkedValue | null {
  if (typeof now !== 'number' || typeof before !== 'number') return null;
  const by = now - before;
  return { shown: words.difference(by, formatCount(Math.abs(by))), isZero: by === 0 };
}
