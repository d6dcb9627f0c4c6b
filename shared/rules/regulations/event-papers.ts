/**
 * Papers that the deeds of the life cycle rest on: short names and where they are required, no texts and no forms.
 * `verified: false` where the list was not read in the text itself. A paper that stays in the dossier bears the
 * dossier's code (dossier-papers.ts), any other a code that the dossier does not know: the compiler holds both.
 */
import { type DossierPaperCode, dossierCitation, dossierPapers, dossierStages } from './dossier-papers.ts';

export interface PaperRule {
  readonly code: string;
  readonly name: string;
  /** false: only in the case that its name tells of */
  readonly required: boolean;
  readonly source: string;
  readonly verified: boolean;
}

const g06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025';
const g38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025';
const r294 = 'Quy định 294-QĐ/TW ngày 26/5/2025';

type OfTheDeed<Code extends string> = Code extends DossierPaperCode ? never : Code;

const needed = <Code extends string>(
  code: OfTheDeed<Code>,
  name: string,
  source: string,
  verified = true,
): PaperRule => ({ code, name, required: true, source, verified });
const ifAny = <Code extends string>(
  code: OfTheDeed<Code>,
  name: string,
  source: string,
  verified = true,
): PaperRule => ({ code, name, required: false, source, verified });
/** Stays in the dossier, and is named here for what this deed takes of it. */
const fromDossier = (code: DossierPaperCode, name: string, source: string, verified = true): PaperRule => ({
  code,
  name,
  required: true,
  source,
  verified,
});

/** Papers that stay in the dossier, by its own list: named in one place. */
const ofDossier = (
  codes: readonly DossierPaperCode[],
  optional: readonly DossierPaperCode[] = [],
): PaperRule[] =>
  codes.flatMap((code) => {
    const paper = dossierPapers.find((p) => p.code === code);
    if (!paper) throw new Error(`no paper ${code} in the dossier`);
    const { label: name, stage, verified } = paper;
    const source = `${dossierCitation} (${dossierStages[stage].toLocaleLowerCase('vi')})`;
    return { code, name, required: !optional.includes(code), source, verified };
  });

/** The papers of a candidate. */
export const candidatePapers: readonly PaperRule[] = ofDossier(
  dossierPapers.filter((p) => p.stage === 'considered').map((p) => p.code),
);

export const admissionPapers: readonly PaperRule[] = [
  ...candidatePapers,
  ...ofDossier(
    ['branchResolution', 'subCommitteeReport', 'committeeResolution', 'admissionDecision'],
    ['subCommitteeReport', 'committeeResolution'],
  ),
];

/** On top of those of an admission. */
export const readmissionPapers: readonly PaperRule[] = [
  needed(
    'provincialConsent',
    'Văn bản đồng ý của ban thường vụ tỉnh ủy, thành ủy (đảng ủy trực thuộc Trung ương)',
    `${r294}, khoản 3.5`,
  ),
  ifAny(
    'recordCleared',
    'Giấy xác nhận đã xóa án tích (người bị án vì tội ít nghiêm trọng)',
    `${r294}, khoản 3.5`,
  ),
];

export const recognitionPapers: readonly PaperRule[] = ofDossier([
  'newMemberCourse',
  'selfReview',
  'helperRemarks',
  'bodiesRemarks',
  'recognitionResolution',
  'recognitionDecision',
]);

export const otherPapers = {
  prolongation: [
    needed(
      'prolongationResolution',
      'Nghị quyết chi bộ kéo dài thời gian dự bị',
      `${r294}, khoản 4.2.3`,
      false,
    ),
  ],
  card: [
    needed('cardList', 'Danh sách phát thẻ (mẫu 1-TĐV) và ảnh', g38),
    ifAny('cardLossReport', 'Bản tường trình mất, hỏng thẻ (khi cấp lại)', g38, false),
  ],
  exemptionByAge: [
    needed('exemptionRequest', 'Đơn xin miễn công tác và sinh hoạt đảng', `${g38}, phần IV`),
    needed('exemptionResolution', 'Nghị quyết chi bộ về việc miễn công tác và sinh hoạt', `${g38}, phần IV`),
  ],
  exemptionForTime: [
    needed('exemptionRequest', 'Đơn xin miễn công tác và sinh hoạt đảng', `${g38}, phần IV`),
    needed('exemptionDecision', 'Quyết định của cấp ủy cơ sở về việc miễn', `${g38}, phần IV`),
    ifAny(
      'exemptionEvidence',
      'Giấy tờ chứng minh lý do (bệnh án, quyết định nghỉ …)',
      `${g38}, phần IV`,
      false,
    ),
  ],
  suspension: [
    needed(
      'suspensionDecision',
      'Quyết định đình chỉ sinh hoạt đảng (hoặc gia hạn)',
      'Quy định 21-QĐ/TW ngày 11/4/2026',
      false,
    ),
  ],
  transferOut: [
    needed(
      'transferCause',
      'Quyết định về công tác hoặc giấy tờ về nơi cư trú mới',
      `${r294}, khoản 6.3; ${g38}, mục 4.3`,
    ),
    fromDossier('yearlyReviews', 'Bản tự kiểm điểm khi chuyển sinh hoạt', `${g38}, mục 4.3`),
    needed('transferCard', 'Thẻ đảng viên', `${g38}, mục 4.3`),
    fromDossier('transferPapers', 'Giấy giới thiệu sinh hoạt đảng', `${g38}, mục 4.3`),
    fromDossier('yearlySupplements', 'Phiếu bổ sung hồ sơ đảng viên (mẫu 3-HSĐV)', `${g06}, mục 8.1`),
  ],
  transferIn: [
    fromDossier('transferPapers', 'Giấy giới thiệu sinh hoạt đảng', `${g38}, mục 4.3`),
    needed('dossier', 'Hồ sơ đảng viên niêm phong', `${g38}, mục 4.3`),
    needed('transferCard', 'Thẻ đảng viên', `${g38}, mục 4.3`),
  ],
  temporary: [
    needed(
      'temporaryCause',
      'Quyết định cử đi học, đi công tác (hoặc giấy tờ tương đương)',
      `${g38}, mục 4.3`,
    ),
    needed('temporaryIntroduction', 'Giấy giới thiệu sinh hoạt đảng tạm thời', `${g38}, mục 4.3`),
  ],
  residence: [
    needed(
      'residenceIntroduction',
      'Giấy giới thiệu đảng viên về giữ mối liên hệ nơi cư trú',
      'Quy định 213-QĐ/TW',
      false,
    ),
  ],
  badge: [
    needed('badgeDeclaration', 'Tờ khai đề nghị tặng Huy hiệu Đảng (mẫu 1-HHĐ)', `${g38}, mục 1.5`),
    needed('badgeResolution', 'Nghị quyết chi bộ và danh sách đề nghị', `${g38}, mục 1.5`),
    ifAny('badgeMedical', 'Bệnh án (khi xét tặng sớm)', `${g06}, mục 18`),
    needed('badgeDecision', 'Quyết định tặng Huy hiệu Đảng', `${g38}, mục 1.5`),
  ],
  discipline: [
    needed('disciplineSelfReview', 'Bản tự kiểm điểm', 'Quy định 21-QĐ/TW ngày 11/4/2026', false),
    needed(
      'disciplineMinutes',
      'Biên bản và kết quả bỏ phiếu của chi bộ',
      'Quy định 21-QĐ/TW ngày 11/4/2026',
      false,
    ),
    fromDossier('honoursAndDiscipline', 'Quyết định kỷ luật', 'Quy định 21-QĐ/TW ngày 11/4/2026', false),
  ],
  struckOff: [
    needed('removalResolution', 'Nghị quyết chi bộ đề nghị xóa tên', `${r294}, khoản 8.1`),
    needed('removalDecision', 'Quyết định xóa tên', `${r294}, khoản 8.1`),
    needed('leavingNotice', 'Phiếu báo đảng viên ra khỏi Đảng (mẫu 5-HSĐV)', g38),
    needed('cardReturned', 'Thẻ đảng viên thu hồi', `${r294}, khoản 8.1`),
  ],
  resigned: [
    needed('resignation', 'Đơn xin ra khỏi Đảng', `${g06}, mục 11.2`),
    needed('removalResolution', 'Nghị quyết chi bộ', `${g06}, mục 11.2`, false),
    needed('removalDecision', 'Quyết định cho ra khỏi Đảng', `${g06}, mục 11.2`),
    needed('leavingNotice', 'Phiếu báo đảng viên ra khỏi Đảng (mẫu 5-HSĐV)', g38),
  ],
  cancelled: [
    needed('removalDecision', 'Quyết định hủy quyết định kết nạp', r294, false),
    needed('leavingNotice', 'Phiếu báo đảng viên ra khỏi Đảng (mẫu 5-HSĐV)', g38, false),
  ],
  restoration: [
    needed('restorationConclusion', 'Kết luận của cấp có thẩm quyền về việc bị oan', `${r294}, khoản 5.2.2`),
    needed('restorationDecision', 'Quyết định khôi phục quyền đảng viên', `${r294}, khoản 5.2.2`),
  ],
  death: [
    needed('deathNotice', 'Phiếu báo đảng viên từ trần (mẫu 4-HSĐV)', g38, false),
    ifAny('deathCertificate', 'Giấy chứng tử', g06, false),
  ],
} as const satisfies Readonly<Record<string, readonly PaperRule[]>>;
