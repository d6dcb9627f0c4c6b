/**
 * The papers of a member's dossier by the stage at which they come in (Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục
 * II.1.1: six when considered, six after the branch agreed, thirteen after recognition). The counts were read; the
 * names are short factual ones of our own, and where the paper's exact name was not read `verified` is false.
 */
export const dossierStages = {
  considered: 'Khi xem xét kết nạp',
  agreed: 'Sau khi chi bộ đồng ý kết nạp',
  recognised: 'Sau khi được công nhận chính thức',
} as const;
export type DossierStage = keyof typeof dossierStages;

interface Paper<Code extends string> {
  readonly code: Code;
  readonly stage: DossierStage;
  readonly label: string;
  readonly verified: boolean;
}

export const dossierCitation = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục II.1.1';

const paper = <Code extends string>(
  stage: DossierStage,
  code: Code,
  label: string,
  verified = false,
): Paper<Code> => ({
  code,
  stage,
  label,
  verified,
});

export const dossierPapers = [
  paper('considered', 'awarenessCertificate', 'Giấy chứng nhận bồi dưỡng nhận thức về Đảng'),
  paper('considered', 'application', 'Đơn xin vào Đảng'),
  paper('considered', 'background', 'Lý lịch của người xin vào Đảng'),
  paper('considered', 'backgroundCheck', 'Văn bản thẩm tra lý lịch'),
  paper(
    'considered',
    'introduction',
    'Giấy giới thiệu của đảng viên được phân công giúp đỡ; nghị quyết giới thiệu của đoàn thể',
  ),
  paper('considered', 'opinions', 'Tổng hợp ý kiến nhận xét của đoàn thể và chi ủy nơi cư trú'),
  paper('agreed', 'branchResolution', 'Nghị quyết của chi bộ đề nghị kết nạp'),
  paper('agreed', 'subCommitteeReport', 'Báo cáo thẩm định của đảng ủy bộ phận'),
  paper('agreed', 'committeeResolution', 'Nghị quyết của đảng ủy cơ sở đề nghị kết nạp'),
  paper('agreed', 'admissionDecision', 'Quyết định kết nạp đảng viên'),
  paper('agreed', 'memberHistory', 'Lý lịch đảng viên (mẫu 1-HSĐV)', true),
  paper('agreed', 'memberSheet', 'Phiếu đảng viên (mẫu 2-HSĐV)', true),
  paper('recognised', 'newMemberCourse', 'Giấy chứng nhận bồi dưỡng đảng viên mới'),
  paper('recognised', 'selfReview', 'Bản tự kiểm điểm của đảng viên dự bị'),
  paper('recognised', 'helperRemarks', 'Nhận xét của đảng viên được phân công giúp đỡ (mẫu 11-KNĐ)'),
  paper('recognised', 'bodiesRemarks', 'Nhận xét của đoàn thể và chi ủy nơi cư trú'),
  paper('recognised', 'recognitionResolution', 'Nghị quyết đề nghị công nhận chính thức (mẫu 13-KNĐ)'),
  paper('recognised', 'recognitionDecision', 'Quyết định công nhận đảng viên chính thức'),
  paper('recognised', 'yearlySupplements', 'Phiếu bổ sung hồ sơ hằng năm (mẫu 3-HSĐV)', true),
  paper('recognised', 'yearlyReviews', 'Bản kiểm điểm hằng năm và khi chuyển sinh hoạt'),
  paper('recognised', 'transferPapers', 'Giấy giới thiệu sinh hoạt đảng các lần chuyển'),
  paper('recognised', 'postDecisions', 'Quyết định điều động, bổ nhiệm, nghỉ hưu, chuyển ngành'),
  paper('recognised', 'honoursAndDiscipline', 'Quyết định khen thưởng, kỷ luật'),
  paper('recognised', 'diplomas', 'Bản sao văn bằng, chứng chỉ'),
  paper('recognised', 'otherPapers', 'Giấy tờ khác trong hồ sơ và mục lục tài liệu'),
] as const;

/** The one name of a paper wherever it is spoken of: in the dossier and in what an event rests on. */
export type DossierPaperCode = (typeof dossierPapers)[number]['code'];
export type DossierPaper = Paper<DossierPaperCode>;

export const paperCodes: ReadonlySet<string> = new Set(dossierPapers.map((p) => p.code));
