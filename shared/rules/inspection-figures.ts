/**
 * The figures of inspection and supervision exactly in the units of reports: cuộc are campaigns, TCĐ and ĐV are
 * subjects of campaigns (lượt: inspected twice counts twice), and where a line says "không tính trùng" an organisation
 * counts once. A campaign counts in the period of its conclusion, so that it is in one period and no other. One list of
 * lines is both the table and the way to the rows behind a number: what is counted is what is shown. Pure.
 */
import type { InspectionBody, InspectionKind, SubjectType } from '../entities/inspection.ts';
import type { OrganisationType } from '../entities/organisation.ts';
import { figuresOf } from './inspection-figure-list.ts';

export interface CountedSubject {
  readonly id: number;
  readonly type: SubjectType;
  readonly orgId: number | null;
  readonly memberId: number | null;
  /** '' of members, and where a paper of lower levels does not say */
  readonly orgType: OrganisationType | '';
  /** 1, or what a paper of lower levels says */
  readonly count: number;
  readonly violations: number;
  readonly toDiscipline: number;
}

export interface CountedCampaign {
  readonly id: number;
  readonly kinds: readonly InspectionKind[];
  readonly body: InspectionBody;
  /** own = of the organisation whose report it is; upper = of one above it, which inspects here */
  readonly level: 'own' | 'lower' | 'upper';
  readonly topics: readonly string[];
  readonly rounds: number;
  /** false: begun and not concluded by the end of the period */
  readonly concluded: boolean;
  readonly subjects: readonly CountedSubject[];
}

export interface FigureOptions {
  /** those inspected for signs of violation are counted among the inspected too; reports keep them apart */
  readonly withSigns: boolean;
  /** '' = all bodies */
  readonly body: InspectionBody | '';
  /** '' = all topics */
  readonly topic: string;
}

/** The parts of the table, in their order. */
export const sections = [
  'campaigns',
  'inspected',
  'signs',
  'supervised',
  'committee',
  'settled',
  'results',
  'types',
  'topics',
  'upper',
] as const;
export type FigureSection = (typeof sections)[number];

export type FigureUnit = 'campaign' | SubjectType;
type Measure = 'count' | 'violations' | 'toDiscipline';

/** One line of the table. */
export interface Figure {
  readonly key: string;
  readonly section: FigureSection;
  readonly label: string;
  readonly unit: FigureUnit;
  /** part of the line above it */
  readonly part: boolean;
  /** each organisation or member once, however often */
  readonly distinct: boolean;
  readonly measure: Measure;
  readonly campaign: (campaign: CountedCampaign) => boolean;
  readonly subject: (subject: CountedSubject) => boolean;
}

/** One thing counted: a campaign, or a subject with the campaigns in which it was counted. */
export interface Counted<C extends CountedCampaign = CountedCampaign> {
  readonly amount: number;
  readonly campaigns: readonly C[];
  readonly subject: C['subjects'][number] | null;
  /** on the word of a paper of lower levels, without names */
  readonly reported: boolean;
}

const isReported = ({ orgId, memberId }: CountedSubject): boolean => orgId === null && memberId === null;

/** What a number counts, row by row: the amounts add up to it. */
export function behind<C extends CountedCampaign>(
  figure: Figure,
  campaigns: readonly C[],
  options: FigureOptions,
): readonly Counted<C>[] {
  const kept = campaigns.filter(
    (c) =>
      figure.campaign(c) &&
      (options.body === '' || c.body === options.body) &&
      (options.topic === '' || c.topics.includes(options.topic)),
  );
  const { unit, measure } = figure;
  if (unit === 'campaign')
    return kept
      .filter((c) => c.rounds > 0)
      .map((c) => ({ amount: c.rounds, campaigns: [c], subject: null, reported: c.rounds !== 1 }));
  const rows = kept.flatMap((c) =>
    c.subjects
      .filter((s) => s.type === unit && figure.subject(s))
      .map((subject) => ({ campaign: c, subject, amount: subject[measure] })),
  );
  const counted = rows
    .filter(({ amount }) => amount > 0)
    .map(({ campaign, subject, amount }) => ({
      amount,
      campaigns: [campaign],
      subject,
      reported: isReported(subject),
    }));
  return figure.distinct ? eachOnce(counted) : counted;
}

/** Named ones once with all their campaigns; of counted lines nobody knows who is in them. */
function eachOnce<C extends CountedCampaign>(rows: readonly Counted<C>[]): readonly Counted<C>[] {
  const groups = Map.groupBy(rows, (row, index) => {
    const { orgId = null, memberId = null } = row.subject ?? {};
    return row.reported ? `line${index}` : `${orgId}/${memberId}`;
  });
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, campaigns: same.flatMap((row) => row.campaigns) }] : [];
  });
}

const sum = (rows: readonly Counted[]): number => rows.reduce((total, row) => total + row.amount, 0);

/** A line with its numbers of the period and of the same period of the year before. */
export interface FigureLine {
  readonly key: string;
  readonly section: FigureSection;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly part: boolean;
  readonly now: number;
  readonly before: number;
  /** of `now`, what stands on the word of papers of lower levels */
  readonly reported: number;
}

export function figureLines(
  now: readonly CountedCampaign[],
  before: readonly CountedCampaign[],
  options: FigureOptions,
): readonly FigureLine[] {
  return figuresOf([...now, ...before], options).map((figure) => {
    const { key, section, label, unit, part } = figure;
    const rows = behind(figure, now, options);
    return {
      key,
      section,
      label,
      unit,
      part,
      now: sum(rows),
      before: sum(behind(figure, before, options)),
      reported: sum(rows.filter((row) => row.reported)),
    };
  });
}
