/**
 * The statutory periods that run in a member's life, as data with citations; shared/rules/clocks.ts winds them.
 * `verified: false`: the text itself was not read, so the period is a reminder to check. A period that began before
 * `validFrom` counts as unverified too: the older regulations were not read.
 */
import { membershipRegulationOn } from './membership.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export type ClockUnit = 'workingDays' | 'months' | 'days' | 'fixed';

export interface ClockRule {
  /** what has to be done, for the to-do list */
  readonly label: string;
  /** `{amount}` stands for the period */
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
    rule: 'Lễ kết nạp trong {amount} ngày làm việc, kể từ khi nhận quyết định kết nạp.',
    citation: `${r294}, khoản 4.1`,
    amount: 0,
    unit: 'workingDays',
  },
  biography: {
    ...since38,
    label: 'Khai lý lịch đảng viên, lấy số lý lịch',
    rule: 'Đảng viên mới khai lý lịch trong {amount} ngày làm việc, kể từ ngày làm lễ kết nạp.',
    citation: `${g06}, mục 8.1; ${g38}`,
    amount: 30,
    unit: 'workingDays',
  },
  probationEnd: {
    ...since294,
    label: 'Hết thời gian dự bị',
    rule: 'Thời gian dự bị kể từ ngày chi bộ làm lễ kết nạp; kéo dài thì cộng thêm thời gian kéo dài.',
    citation: `${g06}, mục 4.2; ${r294}, khoản 4.2.2`,
    amount: 12,
    unit: 'fixed',
  },
  branchReview: {
    ...since294,
    label: 'Chi bộ xét công nhận chính thức',
    rule: 'Chi bộ xét, đề nghị công nhận chính thức trong {amount} ngày làm việc, kể từ ngày hết thời gian dự bị.',
    citation: `${r294}, khoản 4.2.1`,
    amount: 30,
    unit: 'workingDays',
  },
  recognitionDecision: {
    ...since294,
    label: 'Ra quyết định công nhận chính thức',
    rule: 'Cấp ủy có thẩm quyền quyết định trong {amount} ngày làm việc sau khi nhận nghị quyết của chi bộ; cần xác minh thêm thì kéo dài không quá 15 ngày làm việc.',
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
  cardReturn: {
    ...since294,
    verified: false,
    label: 'Thu hồi thẻ đảng viên',
    rule: 'Người ra khỏi Đảng nộp lại thẻ đảng viên; 30 ngày làm việc là hạn để nhắc, không phải hạn luật định.',
    citation: `${r294}, khoản 8.1 (chưa đối chiếu điều khoản)`,
    amount: 30,
    unit: 'workingDays',
  },
  exemptionEnd: {
    ...since38,
    label: 'Hết hạn miễn công tác và sinh hoạt',
    rule: 'Miễn có thời hạn: hết hạn thì trở lại sinh hoạt hoặc xét miễn tiếp.',
    citation: `${g38}, phần IV`,
    amount: 0,
    unit: 'fixed',
  },
  suspensionEnd: {
    validFrom: '2026-04-11',
    verified: false,
    label: 'Hết hạn đình chỉ sinh hoạt đảng',
    rule: 'Đình chỉ có thời hạn: hết hạn thì ghi chấm dứt hoặc gia hạn.',
    citation: 'Quy định 21-QĐ/TW ngày 11/4/2026 (chưa đối chiếu điều khoản)',
    amount: 90,
    unit: 'fixed',
  },
  awayEnd: {
    ...since38,
    label: 'Hết hạn sinh hoạt tạm thời ở nơi khác',
    rule: 'Hết hạn sinh hoạt tạm thời thì trở về, hoặc gia hạn ngay trong giấy.',
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
    rule: 'Hồ sơ đề nghị gửi lên trước đợt trao {amount} ngày làm việc (theo Hà Nội; địa phương có thể khác).',
    citation: `${g06}, mục 18.4`,
    amount: 30,
    unit: 'workingDays',
  },
  disciplineEnd: {
    validFrom: '2025-05-30',
    verified: false,
    label: 'Kỷ luật hết hiệu lực',
    rule: 'Hết thời hạn kể từ ngày công bố mà không khiếu nại, không tái phạm và không có vi phạm mới thì quyết định kỷ luật chấm dứt hiệu lực.',
    citation:
      'Quy định 296-QĐ/TW ngày 30/5/2025 và Quy định 21-QĐ/TW ngày 11/4/2026 (chưa đối chiếu điều khoản)',
    // The months are a figure of regulations/discipline.ts; so are the days of the next one.
    amount: 0,
    unit: 'fixed',
  },
  complaintHandling: {
    validFrom: '2025-05-30',
    verified: false,
    label: 'Giải quyết khiếu nại kỷ luật',
    rule: 'Khiếu nại kỷ luật được giải quyết trong thời hạn quy định; quyết định kỷ luật vẫn có hiệu lực.',
    citation:
      'Quy định 296-QĐ/TW ngày 30/5/2025 và Quy định 21-QĐ/TW ngày 11/4/2026 (chưa đối chiếu điều khoản)',
    amount: 0,
    unit: 'fixed',
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
    rule: 'Hồ sơ của đảng viên từ trần nộp lên trong {amount} ngày làm việc, kể từ phiếu báo.',
    citation: g06,
    amount: 30,
    unit: 'workingDays',
  },
  certificate: {
    ...since294,
    label: 'Giấy chứng nhận lớp nhận thức về Đảng hết giá trị',
    rule: 'Giấy chứng nhận có giá trị {amount} tháng; quá hạn thì học lại.',
    citation: `${g06}, mục 5.4`,
    amount: 0,
    unit: 'months',
  },
  candidatePapers: {
    ...since294,
    label: 'Làm lại giấy tờ xét kết nạp',
    rule: 'Giấy tờ quá {amount} tháng mà chưa xét thì làm lại 4 loại giấy.',
    citation: `${g06}, mục 5.4`,
    amount: 12,
    unit: 'months',
  },
} as const satisfies Readonly<Record<string, ClockRule>>;

/**
 * The periods as they hold on a day, with what was changed of them here. Two of them are also rules of admission and
 * are said there once: the ceremony's and the certificate's.
 * @param day on which the period begins
 */
export function clockRulesOn(
  day: string,
  changes: RuleChanges = noChanges,
): Readonly<Record<ClockKind, ClockRule>> {
  const rules: Readonly<Record<ClockKind, ClockRule>> = withChanges('clocks', clockRules, day, changes);
  const { ceremonyWorkingDays, certificateMonths } = membershipRegulationOn(day, changes);
  return {
    ...rules,
    ceremony: { ...rules.ceremony, amount: ceremonyWorkingDays },
    certificate: { ...rules.certificate, amount: certificateMonths },
  };
}

export type ClockKind = keyof typeof clockRules;
export const clockKinds = Object.keys(clockRules) as [ClockKind, ...ClockKind[]];
