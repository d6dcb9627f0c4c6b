import { describe, expect, it } from 'vitest';
import { type CampaignFields, inspectionKindNames, inspectionKinds } from '../entities/inspection.ts';
import { actionOf, campaignStatus, goesTogether, judgeCampaign } from './inspection.ts';

const today = '2026-11-22';
const campaign = (part: Partial<CampaignFields>): CampaignFields => ({
  title: 'Kiểm tra việc chấp hành nghị quyết',
  kinds: ['compliance'],
  body: 'committee',
  performerOrgId: 1,
  performerName: '',
  outside: '',
  planId: null,
  paperNumber: '',
  paperOn: '',
  fromOn: '2026-03-02',
  toOn: '2026-03-20',
  concludedOn: '2026-03-30',
  conclusion: '',
  topics: [],
  rounds: 1,
  ...part,
});

describe('The action follows from the kind (Điều lệ Đảng 2011, Điều 30, Điều 32)', () => {
  it.each([
    ['compliance', 'inspect'],
    ['signs', 'inspect'],
    ['inspectionWork', 'inspect'],
    ['disciplineWork', 'inspect'],
    ['finance', 'inspect'],
    ['dues', 'inspect'],
    ['standing', 'supervise'],
    ['thematic', 'supervise'],
    ['denunciation', 'settle'],
    ['complaint', 'settle'],
  ] as const)('%s is to %s', (kind, action) => {
    expect(actionOf([kind])).toBe(action);
  });

  it('knows every kind', () => {
    expect(inspectionKindNames).toHaveLength(10);
  });
});

describe('Kinds in one campaign', () => {
  it.each([
    [['inspectionWork', 'dues', 'finance'], true],
    [['compliance', 'disciplineWork'], true],
    [['compliance', 'signs'], false],
    [['compliance', 'thematic'], false],
    [['standing', 'thematic'], false],
    [['denunciation', 'complaint'], false],
  ] as const)('%j: %s', (kinds, together) => {
    expect(goesTogether(kinds)).toBe(together);
  });

  it('never joins two actions, so that a subject is counted under one', () => {
    for (const a of inspectionKindNames)
      for (const b of inspectionKindNames)
        if (goesTogether([a, b])) expect(inspectionKinds[a].action).toBe(inspectionKinds[b].action);
  });
});

describe('The status follows from the days', () => {
  it.each([
    ['planned', { fromOn: '', concludedOn: '', cancelledWhy: '' }],
    ['planned', { fromOn: '2026-11-23', concludedOn: '', cancelledWhy: '' }],
    ['underWay', { fromOn: '2026-11-22', concludedOn: '', cancelledWhy: '' }],
    ['concluded', { fromOn: '2026-11-01', concludedOn: '2026-11-22', cancelledWhy: '' }],
    ['cancelled', { fromOn: '2026-11-01', concludedOn: '', cancelledWhy: 'Hoãn' }],
  ] as const)('%s', (status, days) => {
    expect(campaignStatus(days, today)).toBe(status);
  });
});

describe('What is refused or warned of', () => {
  const judged = (part: Partial<CampaignFields>, orgType: 'branch' | 'subCommittee' | null = null) =>
    judgeCampaign(campaign(part), { today, orgType }).map(({ field, level }) => `${level} ${field}`);

  it.each<readonly [string, Partial<CampaignFields>, readonly string[]]>([
    ['nothing, when all is in order', {}, []],
    ['a conclusion before the start', { concludedOn: '2026-03-01' }, ['refuse concludedOn']],
    ['an end before the start', { toOn: '2026-03-01' }, ['refuse toOn']],
    ['a conclusion without a start', { fromOn: '', toOn: '' }, ['refuse fromOn']],
    ['a conclusion that has not come', { concludedOn: '2026-11-23' }, ['refuse concludedOn']],
    [
      'a decision that has not come',
      { paperOn: '2026-12-01', fromOn: '2026-12-02', toOn: '', concludedOn: '' },
      ['refuse paperOn'],
    ],
    [
      'a start that has not come is a plan',
      { fromOn: '2027-01-05', toOn: '2027-01-09', concludedOn: '' },
      [],
    ],
    ['a decision signed after the start', { paperOn: '2026-03-05' }, ['warn paperOn']],
    ['kinds that are two campaigns', { kinds: ['compliance', 'signs'] }, ['refuse kinds']],
    ['nobody who carries it out', { performerOrgId: null }, ['refuse performer']],
    ['an upper level without a name', { performerOrgId: null, outside: 'upper' }, ['refuse performer']],
    [
      'lower levels without a name are all of them',
      { performerOrgId: null, outside: 'lower', rounds: 12 },
      [],
    ],
    ['several campaigns in one that is not told by lower levels', { rounds: 2 }, ['refuse rounds']],
  ])('%s', (_title, part, expected) => {
    expect(judged(part)).toEqual(expected);
  });

  it('a branch has no inspection committee, which is a warning: the article was not read', () => {
    expect(judged({ body: 'inspectionCommittee' }, 'branch')).toEqual(['warn performer']);
    expect(judged({ body: 'standingCommittee' }, 'subCommittee')).toEqual(['warn performer']);
    expect(judged({ body: 'branch' }, 'branch')).toEqual([]);
  });
});
