/** The panel from which the meeting papers of a year are printed. */
import type { YearPaperKind } from '../../entities/year-paper.ts';
import type { MeetingCheck } from '../../rules/rating-meeting.ts';
import { formatCount } from '../../text/numbers.ts';
import { meetingCheckText } from './year-meeting.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;

export const ratingPapersText = {
  tab: 'Giấy tờ họp',
  paper: 'In giấy nào',
  kinds: {
    selfReview: 'Bản tự kiểm điểm',
    levelBallot: 'Phiếu xếp loại',
    bestBallot: 'Phiếu bình chọn hoàn thành xuất sắc',
    count: 'Biên bản kiểm phiếu',
    proposals: 'Tổng hợp đề xuất của các chủ thể',
    decision: 'Quyết định công nhận, kèm danh sách',
    unreviewed: 'Danh sách chưa kiểm điểm, xếp loại',
    committeeBallot: 'Phiếu xếp loại đảng bộ trực thuộc',
    branchBallot: 'Phiếu xếp loại chi bộ trực thuộc',
  } satisfies Record<YearPaperKind, string>,
  organisation: 'Tổ chức đảng',
  everyOrganisation: 'Tất cả, mỗi chi bộ một bản',
  every: 'tất cả chi bộ',
  withEmpty: 'In cả chi bộ không có đồng chí nào trong giấy này',
  copies: 'Số bản của mỗi phiếu',
  perSheet: 'Số phiếu trên một tờ A4',
  perSheetHint: 'Phiếu dài quá thì chương trình tự dùng ít phiếu hơn trên một tờ.',
  perSheetValue: (n: number) => `${n} phiếu`,
  number: 'Số và ký hiệu',
  copiesError: 'Nhập số từ 1 đến 200.',
  words: 'Phần ghi trên giấy',
  make: (n: number) => `Xem trước bản in cho ${people(n)}`,
  summary: (pages: number, units: number, n: number) =>
    `${formatCount(pages)} trang, ${formatCount(units)} tổ chức đảng, ${people(n)}`,
  organisations: (pages: number, n: number) => `${formatCount(pages)} trang, ${formatCount(n)} tổ chức đảng`,
  fileName: (kind: YearPaperKind, year: number, organisation: string) =>
    `${ratingPapersText.kinds[kind]} ${year} - ${organisation}`,
  toPeople: 'Mở danh sách từng đồng chí',
  toMeetings: 'Mở phần cuộc họp',
  frame:
    'Khung của đơn vị tự lập, đã điền phần sổ biết và có dòng để ghi. Chương trình chưa có nguyên văn Mẫu 2A, 2B, 2C của Hướng dẫn 43-HD/BTCTW; cấp trên đã gửi mẫu thì dùng mẫu đó.',
  proposed:
    'Phiếu có tên các đồng chí được chi ủy đề nghị mức cao nhất; nơi chi ủy chưa ghi thì theo mức tự xếp, cơ quan hoặc đoàn thể đề nghị.',
  ownWord: 'Đơn vị nào đã ghi mức tự xếp loại thì in sẵn mức đó; đơn vị chưa ghi thì in dấu chấm để ghi tay.',
  nobodyListed:
    'Tổ chức đảng này không có đồng chí nào trong danh sách của năm. Chọn tổ chức khác; vẫn in được giấy trống.',
  nobody: {
    toBeRated: 'Không còn đồng chí nào chờ xếp loại trong lựa chọn này; vẫn in được giấy trống.',
    bestBallot: (best: string) =>
      `Chưa có đồng chí nào được đề nghị mức ${best.toLocaleLowerCase('vi')}. Ghi mức chi ủy đề nghị trong danh sách từng đồng chí; vẫn in được phiếu trống.`,
    decision:
      'Chưa ghi mức cho đồng chí nào nên quyết định sẽ ghi 0 đảng viên. Ghi mức trong danh sách từng đồng chí trước.',
    unreviewed: (n: number) =>
      `Cả ${people(n)} trong danh sách đã có mức xếp loại; vẫn in được danh sách trống khi cấp trên yêu cầu.`,
    organisations: 'Không có tổ chức đảng trực thuộc loại này tính đến ngày 31/12; vẫn in được phiếu trống.',
  },
  noMeeting: (n: number, names: string) =>
    `Chưa ghi cuộc họp của ${formatCount(n)} chi bộ: ${names}. Chỗ thiếu in dấu chấm để ghi tay.`,
  tooMany: (n: number) =>
    `Giấy này có ${people(n)}, quá nhiều cho một lần in. Chọn một chi bộ, hoặc bớt số bản rồi nhân bản khi in.`,
  noDecision: 'Chưa ghi số hoặc ngày quyết định: chỗ thiếu in dấu chấm để ghi tay.',
  check: (branch: string, check: MeetingCheck) => `${branch}: ${meetingCheckText(check)}`,
  checkTitle: 'Số liệu kiểm phiếu chưa khớp',
} as const;
