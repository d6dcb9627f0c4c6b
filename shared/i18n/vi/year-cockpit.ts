/** Words of the grid in which a year's rating is done by keyboard. */
import type { RatingBody, VoteKind } from '../../entities/rating-process.ts';
import type { AcceptedProposals } from '../../ipc/year-process.ts';
import type { YearTally } from '../../rules/classify-year.ts';
import type { RatingLevel } from '../../rules/rating-names.ts';
import { formatCount } from '../../text/numbers.ts';
import { shortLevel } from './year.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;

export const bodyColumns: Readonly<Record<RatingBody, string>> = {
  self: 'Tự xếp',
  office: 'Cơ quan',
  committee: 'Chi ủy',
  union: 'Đoàn thể',
  branch: 'Chi bộ',
};

export const voteColumns: Readonly<Record<VoteKind, string>> = {
  bestFor: 'XS: đồng ý',
  bestAgainst: 'XS: không',
  good: 'Phiếu tốt',
  fair: 'Phiếu HT',
  poor: 'Phiếu KHT',
  invalid: 'Không hợp lệ',
};

/** What stands in full where the head is read out or pointed at. */
export const voteTitles: Readonly<Record<VoteKind, string>> = {
  bestFor: 'Phiếu bình chọn hoàn thành xuất sắc: đồng ý',
  bestAgainst: 'Phiếu bình chọn hoàn thành xuất sắc: không đồng ý',
  good: 'Phiếu xếp loại: hoàn thành tốt',
  fair: 'Phiếu xếp loại: hoàn thành',
  poor: 'Phiếu xếp loại: không hoàn thành',
  invalid: 'Phiếu không hợp lệ',
};

/** "9 Xuất sắc; 35 Tốt" */
export const levelCounts = (
  counts: ReadonlyMap<RatingLevel, number>,
  names: Readonly<Record<RatingLevel, string>>,
): string =>
  [...counts].map(([level, n]) => `${formatCount(n)} ${shortLevel(names[level]).toLowerCase()}`).join('; ');

export const cockpitText = {
  level: 'Đảng ủy (mức công nhận)',
  score: 'Điểm',
  selfAssessedOn: 'Nộp bản tự kiểm điểm',
  proposal: 'Đề xuất',
  note: 'Ghi chú',
  notToRate: 'Không xếp loại',
  columns: 'Cột',
  columnsHint: 'Cột bỏ chọn được nhớ cho lần sau; số liệu đã ghi vẫn còn.',
  accept: 'P. Nhận đề xuất',
  copy: 'C. Chép cột…',
  help: 'Phím tắt',
  refresh: 'Cập nhật danh sách',
  badCount: 'Nhập số phiếu, chỉ gồm chữ số.',
  badScore: 'Nhập điểm từ 0 đến 100, nhiều nhất một số lẻ, ví dụ 87,5.',
  badDate: 'Nhập đủ ngày, tháng, năm, ví dụ 20/11/2026.',
  longNote: 'Ghi chú dài quá 300 ký tự. Rút ngắn lại.',
  typing: (column: string, name: string) => `${column} của ${name}`,
  saving: (n: number) => `Đang ghi ${formatCount(n)} thay đổi…`,
  failed: (n: number) => `${formatCount(n)} thay đổi chưa ghi được vào sổ; ô vẫn giữ nội dung vừa nhập.`,
  retry: 'Ghi lại',
  drop: 'Bỏ các thay đổi này',
  ratedLine: (tally: YearTally) => `${formatCount(tally.rated)}/${formatCount(tally.total)} được đánh giá`,
  openLine: (open: number) => (open === 0 ? 'không còn ai chưa ghi' : `còn ${people(open)} chưa ghi mức`),
  bestLine: (excellent: number, allowed: number, within: boolean) =>
    `xuất sắc ${formatCount(excellent)}, tối đa ${formatCount(allowed)}${within ? '' : ' (vượt giới hạn)'}`,
  noLimit: (excellent: number) => `xuất sắc ${formatCount(excellent)}`,
  live: 'Số liệu đang ghi',
  accepted: ({ rated, unrated, kept, nothing }: AcceptedProposals) =>
    `${[
      `Đã nhận đề xuất: ghi mức cho ${people(rated)}`,
      ...(unrated > 0 ? [`${people(unrated)} không xếp loại theo quy định`] : []),
      ...(kept > 0 ? [`giữ nguyên ${people(kept)} đã ghi khác đề xuất`] : []),
      ...(nothing > 0 ? [`${people(nothing)} chưa có gì để đề xuất`] : []),
    ].join('; ')}.`,
  copyTitle: 'Chép cột cho các đồng chí chưa ghi',
  copyFrom: 'Lấy từ cột',
  copyTo: 'Ghi vào cột',
  copyDo: (n: number) => `Ghi cho ${people(n)}`,
  copyPreview: (n: number, counts: string) =>
    n === 0 ? 'Không có đồng chí nào để ghi.' : `Sẽ ghi cho ${people(n)}: ${counts}.`,
  copyKept: (n: number) => `${people(n)} đã ghi hoặc không xếp loại: giữ nguyên.`,
  copyNothing: (n: number) => `${people(n)} chưa có mức ở cột nguồn: để trống.`,
  copyScope: (picked: boolean, n: number) =>
    picked ? `Trong ${people(n)} đang chọn.` : `Trong ${people(n)} đang xem.`,
  copied: (n: number, to: string) => `Đã ghi cột ${to} cho ${people(n)}.`,
  branchEmpty: 'Tổ chức này không có đồng chí nào trong danh sách xếp loại của năm.',
  branchEmptyDo: 'Xem cả danh sách',
  withSubtree: 'Tổ chức (gồm cấp dưới)',
  keyList: [
    ['↑ ↓ ← →, Tab', 'chuyển ô'],
    ['1, 2, 3, 4', 'ghi mức xuất sắc, tốt, hoàn thành, không hoàn thành rồi xuống dòng'],
    ['0', 'không xếp loại, nêu lý do'],
    ['chữ số rồi Enter', 'ghi số phiếu, điểm, ngày rồi xuống dòng; Tab ghi rồi sang phải; Esc bỏ'],
    ['F2', 'sửa nội dung đang có trong ô'],
    [
      'Ctrl+D',
      'ghi giống dòng trên rồi xuống dòng; khi đang chọn nhiều người: ghi giống ô hiện tại cho tất cả',
    ],
    ['P', 'nhận đề xuất của dòng, hoặc của những người đang chọn'],
    ['C', 'chép một cột sang cột khác cho những người chưa ghi, xem trước số lượng'],
    ['phím cách, Ctrl+A, Esc', 'chọn, chọn tất cả, bỏ chọn'],
    ['Delete', 'xóa nội dung của ô'],
    ['Ctrl+Z', 'hoàn tác việc vừa ghi'],
    ['Home, End, Page Up, Page Down', 'đầu, cuối danh sách, lên, xuống một trang'],
    ['F1, ?', 'bảng phím này'],
  ],
  closedShort: 'Năm đã khóa: chỉ xem. Muốn sửa: ghi điều chỉnh hoặc mở khóa năm, ở thẻ Khóa năm.',
  keysShort:
    'Mũi tên, Tab: chuyển ô · 1–4: ghi mức · 0: lý do · Ctrl+D: như trên · P: nhận đề xuất · C: chép cột · Ctrl+Z: hoàn tác · F1: mọi phím',
  close: 'Đóng',
  cancel: 'Bỏ qua',
} as const;
