/**
 * The figures of inspection and supervision exactly in the units of reports: cuộc are campaigns, TCĐ and ĐV are
 * subjects of campaigns (lượt: inspected twice counts twice), and where a line says "không tính trùng" an organisation
 * counts once. A campaign counts in the period of its conclusion, so that it is in one period and no other. One list of
 * lines is both the table and the way to the rows behind a number: what is counted is what is shown. Pure.
 */
import type { InspectionBody, InspectionKind, SubjectType } from '../entities/inspection.ts';
import { inspectionKindNames, inspectionKinds } from '../entities/inspection.ts';
import { type OrganisationType, organisationTypeNames } from '../entities/organisation.ts';
import { inspectionFigureText as text } from '../i18n/vi/inspection-figures.ts';
import { actionOf } from './inspection.ts';

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

const party: readonly InspectionBody[] = ['branch', 'committee', 'standingCommittee'];
const has = (campaign: CountedCampaign, ...kinds: readonly InspectionKind[]) =>
  campaign.kinds.some((kind) => kinds.includes(kind));
const byParty = ({ body }: CountedCampaign) => party.includes(body);
const byCommittee = ({ body }: CountedCampaign) => body === 'inspectionCommittee';
const units = ['organisation', 'member'] as const;

/** Everything the table has: the fixed lines, also where all are 0, and one for each type and topic that occurs. */
export function figuresOf(campaigns: readonly CountedCampaign[], options: FigureOptions): readonly Figure[] {
  const inspects = (c: CountedCampaign) =>
    actionOf(c.kinds) === 'inspect' && (options.withSigns || !has(c, 'signs'));
  const supervises = (c: CountedCampaign) => actionOf(c.kinds) === 'supervise';
  const below = (c: CountedCampaign) => c.concluded && c.level !== 'upper';
  const figures: Figure[] = [];
  const add = (
    place: Pick<Figure, 'section' | 'key' | 'label' | 'unit'>,
    keep: (campaign: CountedCampaign) => boolean,
    more: Partial<Pick<Figure, 'part' | 'distinct' | 'measure' | 'subject'>> & {
      /** the line has its own way with what is not concluded, or with the level above */
      readonly everywhere?: boolean;
    } = {},
  ) => {
    const { everywhere = false, ...rest } = more;
    figures.push({
      part: false,
      distinct: false,
      measure: 'count',
      subject: () => true,
      ...place,
      ...rest,
      campaign: everywhere ? keep : (c) => below(c) && keep(c),
    });
  };
  /** a line for organisations and one for members */
  const both = (
    section: FigureSection,
    key: string,
    labels: Readonly<Record<SubjectType, string>>,
    keep: (campaign: CountedCampaign) => boolean,
    more: Parameters<typeof add>[2] = {},
  ) => {
    for (const unit of units) add({ section, key: `${key}.${unit}`, label: labels[unit], unit }, keep, more);
  };

  const cuoc = (key: string, label: string, keep: (c: CountedCampaign) => boolean, part = false) =>
    add({ section: 'campaigns', key: `campaigns.${key}`, label, unit: 'campaign' }, keep, { part });
  for (const action of ['inspect', 'supervise', 'settle'] as const) {
    cuoc(action, text.campaigns[action], (c) => actionOf(c.kinds) === action);
    for (const kind of inspectionKindNames.filter((k) => inspectionKinds[k].action === action))
      cuoc(kind, inspectionKinds[kind].name, (c) => has(c, kind), true);
    if (action === 'supervise')
      cuoc(
        'thematicOwn',
        text.thematicOwn,
        (c) =>
          has(c, 'thematic') &&
          c.level === 'own' &&
          (c.body === 'standingCommittee' || c.body === 'inspectionCommittee'),
        true,
      );
  }
  add(
    { section: 'campaigns', key: 'campaigns.underWay', label: text.underWay, unit: 'campaign' },
    (c) => !c.concluded && c.level !== 'upper',
    { everywhere: true },
  );

  both('inspected', 'inspected', text.inspected, inspects);
  both('inspected', 'inspected.party', text.byParty, (c) => inspects(c) && byParty(c), { part: true });
  both('inspected', 'inspected.committee', text.byCommittee, (c) => inspects(c) && byCommittee(c), {
    part: true,
  });
  both('signs', 'signs', text.signs, (c) => has(c, 'signs'));
  both('signs', 'signs.committee', text.byCommittee, (c) => has(c, 'signs') && byCommittee(c), {
    part: true,
  });
  both('supervised', 'supervised', text.supervised, supervises);
  both('supervised', 'supervised.party', text.byParty, (c) => supervises(c) && byParty(c), { part: true });
  both('supervised', 'supervised.committee', text.byCommittee, (c) => supervises(c) && byCommittee(c), {
    part: true,
  });

  const ofCommittee = (
    key: string,
    label: string,
    keep: (c: CountedCampaign) => boolean,
    more: Parameters<typeof add>[2] = {},
  ) =>
    add(
      { section: 'committee', key: `committee.${key}`, label, unit: 'organisation' },
      (c) => byCommittee(c) && keep(c),
      more,
    );
  const once = { distinct: true };
  ofCommittee('workAndMoney', text.workAndMoney, (c) => has(c, 'inspectionWork', 'finance', 'dues'), once);
  ofCommittee('work', text.work, (c) => has(c, 'inspectionWork'), { part: true, ...once });
  ofCommittee('money', text.money, (c) => has(c, 'finance', 'dues'), { part: true, ...once });
  ofCommittee('discipline', text.disciplineWork, (c) => has(c, 'disciplineWork'));
  for (const type of typesIn(campaigns, (c) => byCommittee(c) && has(c, 'disciplineWork')))
    ofCommittee(`discipline.${type}`, text.ofType(type), (c) => has(c, 'disciplineWork'), {
      part: true,
      subject: (s) => s.orgType === type,
    });

  both('settled', 'denunciation', text.denunciation, (c) => has(c, 'denunciation'));
  both('settled', 'complaint', text.complaint, (c) => has(c, 'complaint'));
  both('results', 'violations', text.violations, () => true, { measure: 'violations' });
  both('results', 'toDiscipline', text.toDiscipline, () => true, { measure: 'toDiscipline' });

  for (const [key, keep] of [
    ['inspected', inspects],
    ['supervised', supervises],
  ] as const)
    for (const type of typesIn(campaigns, keep))
      add(
        {
          section: 'types',
          key: `types.${key}.${type}`,
          label: text.types[key](type),
          unit: 'organisation',
        },
        keep,
        { subject: (s) => s.orgType === type },
      );

  for (const topic of topicsIn(campaigns, options)) {
    const keep = (c: CountedCampaign) => c.topics.includes(topic);
    add({ section: 'topics', key: `topic.campaign.${topic}`, label: topic, unit: 'campaign' }, keep);
    add(
      { section: 'topics', key: `topic.organisation.${topic}`, label: text.topicOnce, unit: 'organisation' },
      keep,
      { part: true, distinct: true },
    );
    add({ section: 'topics', key: `topic.member.${topic}`, label: text.topicMembers, unit: 'member' }, keep, {
      part: true,
    });
  }

  const above = (c: CountedCampaign) => c.concluded && c.level === 'upper';
  add({ section: 'upper', key: 'upper.campaign', label: text.upperCampaigns, unit: 'campaign' }, above, {
    everywhere: true,
  });
  both('upper', 'upper', text.upper, above, { part: true, everywhere: true });
  return figures;
}

/** The four kinds of organisation that every office has, and whatever else occurs. */
const always: readonly (OrganisationType | '')[] = [
  'branch',
  'grassrootsBranch',
  'subCommittee',
  'grassrootsCommittee',
];

function typesIn(
  campaigns: readonly CountedCampaign[],
  keep: (campaign: CountedCampaign) => boolean,
): readonly (OrganisationType | '')[] {
  const there = new Set(
    campaigns
      .filter(keep)
      .flatMap((c) => c.subjects.filter((s) => s.type === 'organisation').map((s) => s.orgType)),
  );
  return [...organisationTypeNames, '' as const].filter((type) => always.includes(type) || there.has(type));
}

const byName = new Intl.Collator('vi', { numeric: true });

function topicsIn(campaigns: readonly CountedCampaign[], { topic }: FigureOptions): readonly string[] {
  const all = [...new Set(campaigns.flatMap((c) => c.topics))].sort(byName.compare);
  return topic === '' ? all : all.filter((t) => t === topic);
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
