/**
 * The statutory periods that run in a member's life, as data with citations; shared/rules/clocks.ts winds them.
 * `verified: false`: the text itself was not read, so the period is a reminder to check. A period that began before
 * `validFrom` counts as unverified too: the older regulations were not read.
 */
export type ClockUnit = 'workingDays' | 'months' | 'days' | 'fixed';

export interface ClockRule {
  /** what has to be done, for the to-do list */
  readonly label: string;
  readonly rule: string;
  readonly citation: string;
  readonly amount: number;
  /** fixed: the ledger itself carries the day on which it ends */
  readonly unit: ClockUnit;
  readonly validFrom: string;
  readonly verified: boolean;
}

const r294 = 'Quy định 294-QĐ/TW ngày 26/5/2025';
const g06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025';
const g38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025';
const since294 = { validFrom: '2025-07-01', verified: true } as const;
const since38 = { validFrom: '2025-09-29', verified: true } as const;

export const clockRules = {
  ceremony: {
    ...since294,
    label: 'Tổ chức lễ kết nạp',
    rule: 'Lễ kết nạp trong 30 ngày làm việc, kể từ khi nhận quyết định kết nạp.',
    citation: `${r294}, khoản 4.1`,
    amount: 30,
    unit: 'workingDays',
  },
  biography: {
    ...since38,
    label: 'Khai lý lịch đảng viên, lấy số lý lịch',
    rule: 'Đảng viên mới khai lý lịch trong 30 ngày làm việc, kể từ ngày làm lễ kết nạp.',
    citation: `${g06}, mục 8.1; ${g38}`,
    amount: 30,
    unit: 'workingDays',
  },
  probationEnd: {
    ...since294,
    label: 'Hết thời gian dự bị',
    rule: 'Đảng viên dự bị 12 tháng, kể từ ngày chi bộ làm lễ kết nạp; kéo dài thì cộng thêm thời gian kéo dài.',
    citation: `${g06}, mục 4.2; ${r294}, khoản 4.2.2`,
    amount: 12,
    unit: 'fixed',
  },
  branchReview: {
    ...since294,
    label: 'Chi bộ xét công nhận chính thức',
    rule: 'Chi bộ xét, đề nghị công nhận chính thức trong 30 ngày làm việc, kể từ ngày hết 12 tháng dự bị.',
    citation: `${r294}, khoản 4.2.1`,
    amount: 30,
    unit: 'workingDays',
  },
  recognitionDecision: {
    ...since294,
    label: 'Ra quyết định công nhận chính thức',
    rule: 'Cấp ủy có thẩm quyền quyết định trong 30 ngày làm việc sau khi nhận nghị quyết của chi bộ; cần xác minh thêm thì kéo dài không quá 15 ngày làm việc.',
    citation: `${r294}, khoản 4.3.1`,
    amount: 30,
    unit: 'workingDays',
  },
  card: {
    ...since294,
    verified: false,
    label: 'Làm thẻ đảng viên',
    rule: 'Thẻ đảng viên phát sau khi công nhận chính thức; đợt phát gần nhất là hạn để nhắc, không phải hạn luật định.',
    citation: `${r294}, khoản 6.1`,
    amount: 0,
    unit: 'fixed',
  },
  exemptionEnd: {
    ...since38,
    label: 'Hết hạn miễn công tác và sinh hoạt',
    rule: 'Mỗi lần miễn có thời hạn dưới 12 tháng; hết hạn thì trở lại sinh hoạt hoặc xét miễn tiếp.',
    citation: `${g38}, phần IV`,
    amount: 0,
    unit: 'fixed',
  },
  suspensionEnd: {
    validFrom: '2026-04-11',
    verified: false,
    label: 'Hết hạn đình chỉ sinh hoạt đảng',
    rule: 'Đình chỉ 90 ngày; gia hạn một lần, không quá 30 ngày.',
    citation: 'Quy định 21-QĐ/TW ngày 11/4/2026 (chưa đối chiếu điều khoản)',
    amount: 90,
    unit: 'fixed',
  },
  awayEnd: {
    ...since38,
    label: 'Hết hạn sinh hoạt tạm thời ở nơi khác',
    rule: 'Sinh hoạt tạm thời từ 3 đến dưới 12 tháng (đi học đến 24 tháng); hết hạn thì trở về hoặc gia hạn ngay trong giấy.',
    citation: `${g38}, mục 4.3`,
    amount: 0,
    unit: 'fixed',
  },
  guestEnd: {
    ...since38,
    label: 'Đảng viên nơi khác hết hạn sinh hoạt tạm thời',
    rule: 'Hết hạn thì giới thiệu trở về nơi sinh hoạt chính thức, hoặc gia hạn và báo cho nơi ấy.',
    citation: `${g38}, mục 4.3`,
    amount: 0,
    unit: 'fixed',
  },
  badge: {
    ...since294,
    verified: false,
    label: 'Đề nghị tặng Huy hiệu Đảng',
    rule: 'Hồ sơ đề nghị gửi lên trước đợt trao 30 ngày làm việc (theo Hà Nội; địa phương có thể khác).',
    citation: `${g06}, mục 18.4`,
    amount: 30,
    unit: 'workingDays',
  },
  disciplineEnd: {
    validFrom: '2025-05-30',
    verified: false,
    label: 'Kỷ luật hết hiệu lực',
    rule: 'Sau 12 tháng, kể từ ngày công bố, không tái phạm và không có vi phạm mới thì quyết định kỷ luật chấm dứt hiệu lực.',
    citation:
      'Quy định 296-QĐ/TW ngày 30/5/2025 và Quy định 21-QĐ/TW ngày 11/4/2026 (chưa đối chiếu điều khoản)',
    amount: 12,
    unit: 'months',
  },
  yearlySupplement: {
    ...since38,
    label: 'Phiếu bổ sung hồ sơ hằng năm',
    rule: 'Mỗi năm đảng viên khai bổ sung những thay đổi (mẫu 3-HSĐV).',
    citation: `${g06}, mục 8.1; ${g38}`,
    amount: 0,
    unit: 'fixed',
  },
  dossierUp: {
    ...since294,
    label: 'Nộp hồ sơ đảng viên từ trần lên cấp trên',
    rule: 'Hồ sơ của đảng viên từ trần nộp lên trong 30 ngày làm việc, kể từ phiếu báo.',
    citation: g06,
    amount: 30,
    unit: 'workingDays',
  },
  certificate: {
    ...since294,
    label: 'Giấy chứng nhận lớp nhận thức về Đảng hết giá trị',
    rule: 'Giấy chứng nhận có giá trị 60 tháng; quá hạn thì học lại.',
    citation: `${g06}, mục 5.4`,
    amount: 60,
    unit: 'months',
  },
  candidatePapers: {
    ...since294,
    label: 'Làm lại giấy tờ xét kết nạp',
    rule: 'Giấy tờ quá 12 tháng mà chưa xét thì làm lại 4 loại giấy.',
    citation: `${g06}, mục 5.4`,
    amount: 12,
    unit: 'months',
  },
} as const satisfies Readonly<Record<string, ClockRule>>;

export type ClockKind = keyof typeof clockRules;
export const clockKinds = Object.keys(clockRules) as [ClockKind, ...ClockKind[]];
