/**
 * The outline of a new report: a heading for each part, and sentences whose numbers are linked. Nothing is said that
 * the register does not hold: a sentence without events says so, a percentage without its base falls away.
 */
import type { NarrativeKind, Paragraph } from './narrative.ts';

interface Part {
  readonly heading: string;
  /** its numbers may be read only while the restricted tier is open */
  readonly restricted?: true;
  /** reports that have it; all of them without it */
  readonly only?: readonly NarrativeKind[];
  readonly sentences: readonly Sentence[];
}

/** With the sentence that stands in its place where nothing happened. */
type Sentence = readonly [text: string, whenNone: string];

const before = (figure: string): string => `[[ (cùng kỳ năm trước {${figure}/before})]]`;
/** A number of a form with its words, which falls away where there is none. */
const some = (figure: string, words: string): string => `[[, ${words.replace('#', `{${figure}/now}`)}]]`;
const withShare = (figure: string, words: string): string =>
  `[[, ${words} {${figure}/now} ({${figure}/share})]]`;

const structure: Part = {
  heading: 'TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN',
  sentences: [
    [
      `Đến cuối kỳ, {text/org} có {structure/organisations/grassroots/now} tổ chức cơ sở đảng[[, gồm {structure/organisations/grassrootsBranch/now} chi bộ cơ sở]]${some('structure/organisations/grassrootsCommittee', '# đảng bộ cơ sở')}; {structure/organisations/branch/now} chi bộ trực thuộc đảng ủy cơ sở${some('structure/organisations/subCommittee', '# đảng bộ bộ phận')}.`,
      'Đến cuối kỳ, {text/org} không có tổ chức đảng trực thuộc.',
    ],
    [
      `Tổng số đảng viên đến cuối kỳ là {structure/members/total/now} đồng chí${withShare('structure/members/official', 'trong đó chính thức')}${withShare('structure/members/probationary', 'dự bị')}${withShare('structure/members/women', 'nữ')}${withShare('structure/members/minority', 'dân tộc thiểu số')}${withShare('structure/members/exempt', 'được miễn công tác và sinh hoạt đảng')}.`,
      'Đến cuối kỳ, {text/org} không có đảng viên nào trong sổ.',
    ],
    [
      'Đầu kỳ có {movement/balance/opening/now} đảng viên; trong kỳ tăng {movement/balance/in/now}, giảm {movement/balance/out/now}; cuối kỳ có {movement/balance/closing/now} đảng viên.',
      'Biến động đảng viên: trong {text/period} không phát sinh.',
    ],
  ],
};

/** The plan is reckoned from the beginning of the year: of a quarter that is said. */
const planShare = (kind: NarrativeKind): string =>
  `[[ (${kind === 'quarter' ? 'từ đầu năm ' : ''}đạt {admissions/plan/total/share} kế hoạch năm)]]`;

const growth = (kind: NarrativeKind): Part => ({
  heading: 'CÔNG TÁC PHÁT TRIỂN ĐẢNG VÀ QUẢN LÝ ĐẢNG VIÊN',
  sentences: [
    [
      `Trong {text/period}, {text/org} kết nạp {admissions/admissions/all/now} đảng viên${planShare(kind)}${before('admissions/admissions/all')}${some('admissions/admissions/women', 'trong đó nữ #')}${some('admissions/admissions/minority', 'dân tộc thiểu số #')}${some('admissions/admissions/youth', 'trong độ tuổi đoàn viên #')}.`,
      'Kết nạp đảng viên: trong {text/period} không phát sinh.',
    ],
    [
      `Công nhận chính thức {admissions/recognitions/all/now} đảng viên dự bị${before('admissions/recognitions/all')}.`,
      'Công nhận đảng viên chính thức: trong {text/period} không phát sinh.',
    ],
    [
      `Chuyển sinh hoạt đảng: đi {transfers/moves/out/now} lượt${before('transfers/moves/out')}, đến {transfers/moves/in/now} lượt${before('transfers/moves/in')}.`,
      'Chuyển sinh hoạt đảng: trong {text/period} không phát sinh.',
    ],
    [
      'Cấp thẻ đảng viên: cấp mới {cards/moves/new/now} thẻ, cấp lại {cards/moves/reissue/now} thẻ, đổi {cards/moves/exchange/now} thẻ.',
      'Cấp thẻ đảng viên: trong {text/period} không phát sinh.',
    ],
    [
      `Đưa ra khỏi Đảng và xóa tên: khai trừ {movement/balance/out.expelled/now}, xóa tên {movement/balance/out.struckOff/now}, xin ra khỏi Đảng {movement/balance/out.resigned/now} đồng chí.`,
      'Khai trừ, xóa tên, xin ra khỏi Đảng: trong {text/period} không phát sinh.',
    ],
    [
      'Huy hiệu Đảng: đề nghị tặng cho {badges/proposals/proposed/now} đồng chí ở các đợt trong kỳ.',
      'Đề nghị tặng Huy hiệu Đảng: trong {text/period} không phát sinh.',
    ],
    [
      `Có {badges/people/people/now} đồng chí được tặng Huy hiệu Đảng${before('badges/people/people')}${some('badges/people/posthumous', 'trong đó truy tặng #')}.`,
      'Tặng Huy hiệu Đảng: trong {text/period} không phát sinh.',
    ],
  ],
});

const honours: Part = {
  heading: 'KHEN THƯỞNG, KỶ LUẬT',
  sentences: [
    [
      `Khen thưởng tập thể: {commendations/organisations/distinct/now} tổ chức được khen${some('commendations/organisations/flag', '# lượt tặng cờ')}${some('commendations/organisations/certificateOfMerit', '# lượt tặng bằng khen')}${some('commendations/organisations/commendationLetter', '# lượt tặng giấy khen')}.`,
      'Khen thưởng tập thể: trong {text/period} không phát sinh.',
    ],
    [
      `Khen thưởng cá nhân: {commendations/members/distinct/now} đảng viên được khen${some('commendations/members/certificateOfMerit', '# lượt tặng bằng khen')}${some('commendations/members/commendationLetter', '# lượt tặng giấy khen')}.`,
      'Khen thưởng cá nhân: trong {text/period} không phát sinh.',
    ],
    [
      `Kỷ luật {disciplines/members/distinct/now} đảng viên${some('disciplines/members/reprimand', 'khiển trách #')}${some('disciplines/members/warning', 'cảnh cáo #')}${some('disciplines/members/dismissal', 'cách chức #')}${some('disciplines/members/expulsion', 'khai trừ #')}${before('disciplines/members/distinct')}.`,
      'Kỷ luật đảng viên: trong {text/period} không phát sinh.',
    ],
    [
      `Kỷ luật {disciplines/organisations/distinct/now} tổ chức đảng${some('disciplines/organisations/reprimand', 'khiển trách #')}${some('disciplines/organisations/warning', 'cảnh cáo #')}${some('disciplines/organisations/disbandment', 'giải tán #')}.`,
      'Kỷ luật tổ chức đảng: trong {text/period} không phát sinh.',
    ],
  ],
};

const inspections: Part = {
  heading: 'CÔNG TÁC KIỂM TRA, GIÁM SÁT',
  restricted: true,
  sentences: [
    [
      `Cấp ủy, chi bộ và ủy ban kiểm tra các cấp kiểm tra {inspections/inspected/inspected.organisation/now} tổ chức đảng, {inspections/inspected/inspected.member/now} đảng viên; giám sát {inspections/supervised/supervised.organisation/now} tổ chức đảng, {inspections/supervised/supervised.member/now} đảng viên.`,
      'Kiểm tra, giám sát: trong {text/period} không phát sinh.',
    ],
    [
      'Kiểm tra khi có dấu hiệu vi phạm {inspections/signs/signs.organisation/now} tổ chức đảng, {inspections/signs/signs.member/now} đảng viên.',
      'Kiểm tra khi có dấu hiệu vi phạm: trong {text/period} không phát sinh.',
    ],
    [
      'Ủy ban kiểm tra các cấp kiểm tra {inspections/committee/committee.workAndMoney/now} tổ chức đảng về nhiệm vụ kiểm tra, giám sát và thu nộp đảng phí, tài chính đảng; kiểm tra việc thi hành kỷ luật đối với {inspections/committee/committee.discipline/now} tổ chức đảng.',
      'Nhiệm vụ của ủy ban kiểm tra theo Điều 32 Điều lệ Đảng: trong {text/period} không phát sinh.',
    ],
  ],
};

const petitions: Part = {
  heading: 'ĐƠN THƯ',
  restricted: true,
  sentences: [
    [
      `Nhận {petitions/received/total/now} đơn thư${before('petitions/received/total')}; đã giải quyết {petitions/statuses/settled/now}, đang giải quyết {petitions/statuses/underWay/now}.`,
      'Đơn thư: trong {text/period} không phát sinh.',
    ],
  ],
};

const dues: Part = {
  heading: 'ĐẢNG PHÍ',
  sentences: [
    [
      'Đảng phí các tháng trong kỳ: phải đóng {dues/money/due/now} đồng, đã đóng {dues/money/paid/now} đồng, còn nợ {dues/money/owed/now} đồng.',
      'Đảng phí: trong {text/period} không phát sinh.',
    ],
  ],
};

const ratings: Part = {
  heading: 'ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN',
  only: ['year'],
  sentences: [
    [
      `Được đánh giá, xếp loại {ratings/levels/rated/now} trên tổng số {ratings/levels/total/now} đảng viên[[ ({ratings/levels/rated/share})]]. Trong đó hoàn thành xuất sắc nhiệm vụ {ratings/levels/level.excellent/now}[[ ({ratings/levels/level.excellent/share})]], hoàn thành tốt nhiệm vụ {ratings/levels/level.good/now}[[ ({ratings/levels/level.good/share})]], hoàn thành nhiệm vụ {ratings/levels/level.fair/now}[[ ({ratings/levels/level.fair/share})]], không hoàn thành nhiệm vụ {ratings/levels/level.poor/now}[[ ({ratings/levels/level.poor/share})]]; chưa, không xếp loại {ratings/levels/unrated/now}[[ ({ratings/levels/unrated/share})]] (tỷ lệ tính trên tổng số đảng viên đến 31/12).`,
      'Đánh giá, xếp loại chất lượng đảng viên: {text/period} không phát sinh.',
    ],
  ],
};

const partsOf = (kind: NarrativeKind): readonly Part[] => [
  structure,
  growth(kind),
  honours,
  inspections,
  petitions,
  dues,
  ratings,
];

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** @param mayReadRestricted without it the parts of the restricted tier are left out: they could not be written */
export function outlineOf(kind: NarrativeKind, mayReadRestricted: boolean): Paragraph[] {
  return partsOf(kind)
    .filter(({ restricted, only }) => (!restricted || mayReadRestricted) && (!only || only.includes(kind)))
    .flatMap(({ heading, sentences }, i): Paragraph[] => [
      { kind: 'heading', text: `${roman[i]}. ${heading}`, whenNone: '' },
      ...sentences.map(([text, whenNone]): Paragraph => ({ kind: 'text', text, whenNone })),
    ]);
}
