/** Words on the meeting papers of the yearly rating (domain: export shapes actually used). */
import type { YearPaperKind } from '../../entities/year-paper.ts';
import type { RatingDecision } from '../../ipc/year.ts';
import type { RatingLevel } from '../../rules/rating-names.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

const dots = '……';

/** "hoàn thành tốt nhiệm vụ" inside a sentence */
const within = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** The number runs by type and term of office, so only its symbol is known: "……-BB/CB". */
export const numberOf = (number: string, type: 'QĐ' | 'BB', ofBranch: boolean): string =>
  number === '' ? `${dots}-${type}/${ofBranch ? 'CB' : 'ĐU'}` : number;

export const ratingPaper = {
  dots,
  mark: 'x',
  titles: {
    selfReview: 'BẢN TỰ KIỂM ĐIỂM',
    levelBallot: 'PHIẾU XẾP LOẠI',
    bestBallot: 'PHIẾU BÌNH CHỌN',
    count: 'BIÊN BẢN',
    proposals: 'TỔNG HỢP',
    decision: 'DANH SÁCH',
    unreviewed: 'DANH SÁCH',
    committeeBallot: 'PHIẾU XẾP LOẠI',
    branchBallot: 'PHIẾU XẾP LOẠI',
  } satisfies Record<YearPaperKind, string>,
  subjects: {
    selfReview: (year: number) => `của đảng viên, năm ${year}`,
    levelBallot: (year: number) => `chất lượng đảng viên năm ${year}`,
    bestBallot: (best: string, year: number) => `đảng viên ${within(best)} năm ${year}`,
    count: (year: number) => `kiểm phiếu xếp loại chất lượng đảng viên năm ${year}`,
    proposals: (year: number) => `đề xuất mức chất lượng đảng viên của các chủ thể năm ${year}`,
    decision: (year: number) => `công nhận kết quả xếp loại chất lượng đảng viên năm ${year}`,
    decisionList: (year: number) => `xếp loại chất lượng đảng viên năm ${year}`,
    unreviewed: (year: number) => `đảng viên chưa kiểm điểm, xếp loại năm ${year}`,
    committeeBallot: (year: number) => `chất lượng đảng bộ trực thuộc năm ${year}`,
    branchBallot: (year: number) => `chất lượng chi bộ trực thuộc năm ${year}`,
  },
  columns: {
    order: 'TT',
    name: 'Họ và tên',
    card: 'Số thẻ đảng viên',
    branch: 'Chi bộ',
    post: 'Chức vụ đảng, chính quyền, đoàn thể',
    remark: 'Ghi chú',
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
    invalid: 'Không hợp lệ',
    level: 'Xếp loại',
    admitted: 'Ngày kết nạp',
    notReviewed: 'Chưa kiểm điểm',
    notRated: 'Chưa xếp loại',
    reason: 'Lý do',
    organisation: 'Tên tổ chức đảng',
    ownWord: 'Đơn vị tự xếp loại',
  },
  /** in the order of the form, with its numbers */
  bodies: ['Đảng viên tự xếp (1)', 'Cơ quan xếp viên chức (2)', 'Chi ủy (3)', 'Đoàn thể (4)', 'Chi bộ (5)'],
  shortLevels: {
    excellent: 'HTXSNV',
    good: 'HTTNV',
    fair: 'HTNV',
    poor: 'KHTNV',
  } satisfies Record<RatingLevel, string>,
  abbreviations: (names: Readonly<Record<RatingLevel, string>>) =>
    `Viết tắt: HTXSNV: ${within(names.excellent)}; HTTNV: ${within(names.good)}; HTNV: ${within(names.fair)}; KHTNV: ${within(names.poor)}.`,
  notes: {
    levelBallot: 'Đánh dấu x vào một ô trên mỗi dòng. Mức cao nhất được bình chọn bằng phiếu riêng.',
    bestBallot: 'Đánh dấu x vào một ô trên mỗi dòng.',
    organisations: 'Đánh dấu x vào một ô trên mỗi dòng.',
    unreviewed:
      'Các đồng chí chưa kiểm điểm, chưa xếp loại: chi bộ kiểm điểm, xếp loại tại kỳ sinh hoạt gần nhất và báo cáo bổ sung.',
  },
  listCount: (n: number) => `Danh sách này có ${formatCount(n)} đồng chí.`,
  nobody: '(Không có đồng chí nào)',
  noOrganisation: 'Chưa rõ chi bộ',
  attachedTo: ({ number, on, by }: RatingDecision, ofBranch: boolean) =>
    `(Kèm theo Quyết định số ${numberOf(number, 'QĐ', ofBranch)} ngày ${on === '' ? `${dots}/${dots}/${dots}` : formatDate(on)} của ${by === '' ? dots : by})`,
  decisionText: {
    title: 'QUYẾT ĐỊNH',
    charter: '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    guidance: (citation: string) => `- Căn cứ ${citation === '' ? dots : citation};`,
    proposal: '- Xét đề nghị của các chi bộ,',
    decides: (by: string) => `${by.toLocaleUpperCase('vi')} QUYẾT ĐỊNH:`,
    recognises: (year: number, n: number) =>
      `Công nhận kết quả xếp loại chất lượng năm ${year} cho ${formatCount(n)} đảng viên (có danh sách kèm theo), gồm:`,
    ofLevel: (name: string, n: number) => `- ${name}: ${formatCount(n)} đảng viên`,
    carriedOut: 'Các chi bộ và các đồng chí có tên trong danh sách chịu trách nhiệm thi hành quyết định này.',
    recipients: ['- Cấp trên trực tiếp (để báo cáo),', '- Như Điều 2,'],
  },
  self: {
    facts: {
      name: 'Họ và tên',
      born: 'Ngày sinh',
      admitted: 'Ngày kết nạp',
      post: 'Chức vụ đảng, chính quyền, đoàn thể',
      branch: 'Sinh hoạt tại',
    },
    sections: [
      'I. Ưu điểm, kết quả đạt được trong năm',
      'II. Hạn chế, khuyết điểm và nguyên nhân',
      'III. Kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra',
      'IV. Phương hướng, biện pháp khắc phục',
    ],
    ownLevel: 'V. Tự nhận mức xếp loại chất lượng (đánh dấu x vào một ô)',
    signer: 'NGƯỜI TỰ KIỂM ĐIỂM',
    frame:
      'Khung do đơn vị tự lập để ghi, không phải Mẫu 2A, 2B, 2C kèm theo Hướng dẫn 43-HD/BTCTW: có mẫu của cấp trên thì dùng mẫu đó.',
  },
  minutes: {
    meeting: (day: string, branch: string) =>
      `Ngày ${day}, ${branch} họp, xếp loại chất lượng đảng viên bằng phiếu kín.`,
    blankDay: `${dots} tháng ${dots} năm ${dots}`,
    day: (iso: string) => {
      const [year = '', month = '', day = ''] = iso.split('-');
      return `${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
    },
    called: (n: string) => `Số đảng viên được triệu tập: ${n} đồng chí.`,
    present: (n: string) => `Số có mặt: ${n} đồng chí.`,
    chair: (who: string) => `Chủ trì: ${who}.`,
    secretary: (who: string) => `Thư ký: ${who}.`,
    tellers: (who: string) => `Tổ kiểm phiếu: ${who}.`,
    who: '………………………………………',
    issued: (n: string) => `Số phiếu phát ra: ${n} phiếu.`,
    back: (n: string) => `Số phiếu thu về: ${n} phiếu.`,
    valid: (n: string, invalid: string) => `Số phiếu hợp lệ: ${n} phiếu; không hợp lệ: ${invalid} phiếu.`,
    bestTable: (name: string) => `1. Bình chọn ${within(name)} (số phiếu)`,
    levelTable: '2. Xếp loại các mức còn lại (số phiếu)',
    end: 'Biên bản đã được thông qua trước chi bộ.',
    tellerSigns: 'T/M TỔ KIỂM PHIẾU',
    secretarySigns: 'THƯ KÝ',
    chairSigns: 'CHỦ TRÌ',
  },
} as const;
