/**
 * The lines of the table of inspection figures: what each counts, said once for the number and for the rows behind it.
 * Fixed lines stand also where all are 0, because a quarter without inspection is reported whole. Pure.
 */

import type { SubjectType } from '../entities/inspection.ts';
import {
  type InspectionBody,
  type InspectionKind,
  inspectionKindNames,
  inspectionKinds,
} from '../entities/inspection.ts';
import { type OrganisationType, organisationTypeNames } from '../entities/organisation.ts';
import { inspectionFigureText as text } from '../i18n/vi/inspection-figures.ts';
import { actionOf } from './inspection.ts';
import type { CountedCampaign, Figure, FigureOptions, FigureSection } from './inspection-figures.ts';
import { freeWordsKey } from './report/free-words-key.ts';

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
    const named = freeWordsKey(topic);
    const keep = (c: CountedCampaign) => c.topics.includes(topic);
    add({ section: 'topics', key: `topic.campaign.${named}`, label: topic, unit: 'campaign' }, keep);
    add(
      { section: 'topics', key: `topic.organisation.${named}`, label: text.topicOnce, unit: 'organisation' },
      keep,
      { part: true, distinct: true },
    );
    add({ section: 'topics', key: `topic.member.${named}`, label: text.topicMembers, unit: 'member' }, keep, {
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
