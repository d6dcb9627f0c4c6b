/**
 * The regimes of the yearly rating as data. A past year keeps its names and limits for ever; a later guidance is one
 * more entry (and its test rows). Each item has its own source: a limit that was read does not vouch for its neighbour.
 */
import type { CapCounting, ClassificationRegime, Exemption, ScoreBand } from './classification.ts';

const since2018 = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  fair: 'Hoàn thành nhiệm vụ',
  poor: 'Không hoàn thành nhiệm vụ',
} as const;

const membersBefore2018 = {
  excellent: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
  good: 'Đủ tư cách, hoàn thành tốt nhiệm vụ',
  fair: 'Đủ tư cách, hoàn thành nhiệm vụ',
  poor: 'Không hoàn thành nhiệm vụ',
} as const;

const organisationsBefore2018 = {
  excellent: 'Trong sạch, vững mạnh',
  good: 'Hoàn thành tốt nhiệm vụ',
  fair: 'Hoàn thành nhiệm vụ',
  poor: 'Yếu kém',
} as const;

const before2014 = 'Quy định về đánh giá đảng viên trước Hướng dẫn 27-HD/BTCTW';
const guidance20 = 'Hướng dẫn 20-HD/BTCTW năm 2008';
const guidance27 = 'Hướng dẫn 27-HD/BTCTW ngày 25/9/2014';
const regulation132 = 'Quy định 132-QĐ/TW ngày 08/3/2018';
const guidance16 = `${regulation132} và Hướng dẫn 16-HD/BTCTW ngày 24/9/2018`;
const guidance21 = `${regulation132} và Hướng dẫn 21-HD/BTCTW ngày 18/10/2019`;
const regulation124 = 'Quy định 124-QĐ/TW ngày 04/10/2023';
const guidance25 = `${regulation124} và Hướng dẫn 25-HD/BTCTW ngày 10/11/2023`;
const regulation366 = 'Quy định 366-QĐ/TW ngày 30/8/2025';
const guidance43 = `${regulation366} và Hướng dẫn 43-HD/BTCTW ngày 31/10/2025`;

const read = (citation: string) => ({ citation, verified: true }) as const;
const unread = (citation: string) => ({ citation, verified: false }) as const;

const exempt = (source: ReturnType<typeof read> | ReturnType<typeof unread>, note = ''): Exemption => ({
  ...source,
  note,
});

/** Base, rounding and scope are practice: no text that was read settles all three. */
const counting = (citation: string, scope: CapCounting['scope']): CapCounting => ({
  base: 'good',
  rounding: 'down',
  scope,
  ...unread(citation),
});

const noScores = (citation: string): ClassificationRegime['scores'] => {
  const none: ScoreBand = { from: null, ...unread(citation) };
  return { excellent: none, good: none, fair: none };
};

/** What most regimes share, all under one source that nobody read. */
const usual = (citation: string) =>
  ({
    newMemberMonths: null,
    newMemberCitation: citation,
    newMemberVerified: false,
    cap: { percent: null, ...unread(citation) },
    capCounting: counting(citation, 'whole'),
    organisationCap: { percent: null, ...unread(citation) },
    // A tổ chức cơ sở đảng is not compared with the branches under another one.
    organisationCapCounting: counting(citation, 'part'),
    disciplined: { lowest: true, exceptCounted: true, ...unread(citation) },
    unitDisciplined: { organisationNotBest: false, memberNotBest: false, ...unread(citation) },
    scores: noScores(citation),
    best: { criteria: null, tasksAbovePercent: null, ...unread(citation) },
  }) satisfies Partial<ClassificationRegime>;

const named = (
  citation: string,
  names: ClassificationRegime['names'],
  organisationNames: ClassificationRegime['organisationNames'],
  verified: { readonly members: boolean; readonly organisations: boolean },
) => ({
  names,
  namesCitation: citation,
  namesVerified: verified.members,
  organisationNames,
  organisationNamesCitation: citation,
  organisationNamesVerified: verified.organisations,
});

const bothRead = { members: true, organisations: true } as const;

/** Oldest first. */
export const classificationRegimes: readonly ClassificationRegime[] = [
  {
    ...unread(before2014),
    from: 1930,
    to: 2013,
    ...usual(before2014),
    ...named(before2014, { ...membersBefore2018, poor: 'Vi phạm tư cách' }, organisationsBefore2018, {
      members: false,
      organisations: false,
    }),
    organisationNamesCitation: guidance20,
    exempted: { exempt: exempt(unread('đảng viên được miễn công tác và sinh hoạt đảng')) },
  },
  {
    ...read(guidance27),
    from: 2014,
    to: 2017,
    ...usual(guidance27),
    // The whole Party's figures of 2017 name only the best level of organisations ("trong sạch, vững mạnh").
    ...named(guidance27, membersBefore2018, organisationsBefore2018, { members: true, organisations: false }),
    exempted: { exempt: exempt(read(guidance27)) },
    cap: { percent: 15, ...unread(guidance27) },
  },
  {
    ...read(guidance16),
    from: 2018,
    to: 2018,
    ...usual(guidance16),
    ...named(guidance16, since2018, since2018, bothRead),
    exempted: { exempt: exempt(read(guidance16)) },
    cap: { percent: 20, ...unread(guidance16) },
    organisationCap: { percent: 20, ...unread(guidance16) },
  },
  {
    ...read(guidance21),
    from: 2019,
    to: 2022,
    ...usual(guidance21),
    ...named(guidance21, since2018, since2018, bothRead),
    exempted: {
      exempt: exempt(read(guidance21)),
      suspended: exempt(
        read(guidance21),
        'cấp ủy viên chỉ bị đình chỉ sinh hoạt cấp ủy thì vẫn được đánh giá, xếp loại',
      ),
    },
    cap: { percent: 20, ...read(guidance21) },
    organisationCap: { percent: 20, ...unread(guidance21) },
  },
  {
    ...read(guidance25),
    from: 2023,
    to: 2024,
    ...usual(guidance25),
    ...named(guidance25, since2018, since2018, bothRead),
    exempted: { exempt: exempt(read(guidance25)), suspended: exempt(read(guidance25)) },
    newMemberMonths: 6,
    newMemberCitation: guidance25,
    newMemberVerified: true,
    cap: { percent: 20, ...unread(guidance25) },
    organisationCap: { percent: 20, ...unread(guidance25) },
    disciplined: { lowest: true, exceptCounted: true, ...unread(`${regulation124}, Điều 12`) },
    best: {
      criteria:
        'tất cả tiêu chí đạt từ mức Tốt trở lên, tiêu chí về thực hiện nhiệm vụ đạt Xuất sắc, hoàn thành 100% nhiệm vụ',
      tasksAbovePercent: 50,
      ...read(guidance25),
    },
  },
  {
    ...unread(guidance43),
    from: 2025,
    to: null,
    ...usual(guidance43),
    ...named(guidance43, since2018, since2018, bothRead),
    exempted: { exempt: exempt(unread(guidance43)), suspended: exempt(unread(guidance43)) },
    newMemberMonths: 6,
    newMemberCitation: guidance43,
    newMemberVerified: false,
    cap: { percent: 20, ...unread(guidance43) },
    organisationCap: { percent: 20, ...unread(guidance43) },
    unitDisciplined: { organisationNotBest: true, memberNotBest: true, ...unread(regulation366) },
    scores: {
      excellent: { from: 90, ...read(guidance43) },
      good: { from: 70, ...unread(guidance43) },
      fair: { from: 50, ...unread(guidance43) },
    },
    best: {
      criteria:
        'hoàn thành 100% nhiệm vụ, khắc phục xong 100% hạn chế đã chỉ ra, trong đơn vị không có ai bị kỷ luật',
      tasksAbovePercent: 30,
      ...read(guidance43),
    },
  },
];
