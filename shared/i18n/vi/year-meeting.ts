/** Words of the branches' meetings, the decision of a year, and of bringing its list up to the ledger. */
import type { YearChanges, YearNewcomer } from '../../ipc/year-process.ts';
import type { MeetingCheck, RatingMeetingFields } from '../../rules/rating-meeting.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { unratedPhrases } from './year.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;

const fieldLabels: Readonly<Record<keyof RatingMeetingFields, string>> = {
  metOn: 'Ngày họp',
  called: 'Triệu tập',
  present: 'Có mặt',
  ballotsIssued: 'Phiếu phát ra',
  ballotsBack: 'Phiếu thu về',
  ballotsValid: 'Phiếu hợp lệ',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  tellers: 'Tổ kiểm phiếu',
};

export function meetingCheckText({ kind, counted, limit, member }: MeetingCheck): string {
  const of = member === null ? '' : `${member.name}: `;
  switch (kind) {
    case 'presentAboveCalled':
      return `Có mặt ${counted} nhiều hơn triệu tập ${limit}.`;
    case 'issuedAbovePresent':
      return `Phiếu phát ra ${counted} nhiều hơn số có mặt ${limit}.`;
    case 'backAboveIssued':
      return `Phiếu thu về ${counted} nhiều hơn phiếu phát ra ${limit}.`;
    case 'validAboveBack':
      return `Phiếu hợp lệ ${counted} nhiều hơn phiếu thu về ${limit}.`;
    case 'bestAboveBack':
      return `${of}phiếu bình chọn xuất sắc cộng lại ${counted}, nhiều hơn phiếu thu về ${limit}.`;
    case 'votesAboveValid':
      return `${of}phiếu các mức cộng lại ${counted}, nhiều hơn phiếu hợp lệ ${limit}.`;
    case 'votesAboveBack':
      return `${of}phiếu hợp lệ và không hợp lệ cộng lại ${counted}, nhiều hơn phiếu thu về ${limit}.`;
  }
}

export const meetingText = {
  tab: 'Cuộc họp, quyết định',
  title: 'Cuộc họp của từng chi bộ',
  hint: 'Ghi theo biên bản kiểm phiếu. Số phiếu không khớp chỉ được nhắc, không bị chặn.',
  empty: 'Danh sách năm này không có đồng chí nào thuộc một chi bộ cụ thể nên chưa có cuộc họp để ghi.',
  columns: { org: 'Chi bộ', listed: 'Trong danh sách', checks: 'Đối chiếu' },
  fields: fieldLabels,
  write: 'Ghi cuộc họp',
  edit: 'Sửa',
  open: (org: string) => `Ghi cuộc họp của ${org}`,
  notWritten: 'chưa ghi',
  noMeeting: 'Chưa ghi cuộc họp',
  invalid: (back: number, valid: number) => `Không hợp lệ: ${formatCount(Math.max(0, back - valid))}`,
  fits: 'Khớp',
  checks: (n: number) => `${formatCount(n)} điểm không khớp`,
  formTitle: (org: string) => `Cuộc họp xếp loại của ${org}`,
  saved: (org: string) => `Đã ghi cuộc họp của ${org}.`,
  save: 'Ghi',
  cancel: 'Bỏ qua',
  decision: 'Quyết định công nhận',
  decisionNumber: 'Số quyết định',
  decisionNumberHint: 'Ví dụ 12-QĐ/ĐU',
  decisionOn: 'Ngày ký',
  decisionBy: 'Cơ quan ban hành',
  decisionSave: 'Ghi quyết định',
  decisionSaved: 'Đã ghi quyết định công nhận.',
  badDay: 'Nhập đủ ngày, tháng, năm.',
} as const;

export const refreshText = {
  title: (year: number) => `Cập nhật danh sách năm ${year} theo sổ`,
  none: (year: number) => `Danh sách đã khớp với sổ tính đến ngày 31/12/${year}. Không có gì phải cập nhật.`,
  newcomers: (n: number) => `Sẽ thêm ${people(n)} có trong sổ mà chưa có trong danh sách`,
  newcomer: ({ name, orgName, admittedOn, reason }: YearNewcomer) =>
    [
      orgName === '' ? name : `${name} (${orgName})`,
      ...(admittedOn ? [`vào Đảng ${formatDate(admittedOn)}`] : []),
      ...(reason ? [unratedPhrases[reason]] : []),
    ].join(', '),
  leavers: (n: number) => `${people(n)} không còn là đảng viên ở đây: chọn người đưa ra khỏi danh sách`,
  leaver: ({ name, orgName, why, recorded }: YearChanges['leavers'][number]) =>
    `${orgName === '' ? name : `${name} (${orgName})`}: ${why}${recorded ? '; đã có số liệu xếp loại' : ''}`,
  movers: (n: number) => `${people(n)} đã đổi chi bộ: chọn người ghi lại theo sổ`,
  mover: ({ name, from, to }: YearChanges['movers'][number]) =>
    `${name}: ${from === '' ? 'chưa rõ chi bộ' : from} → ${to}`,
  more: (n: number) => `và ${people(n)} nữa`,
  all: 'Chọn tất cả',
  save: 'Cập nhật',
  cancel: 'Bỏ qua',
  close: 'Đóng',
  done: (added: number, takenOff: number, moved: number) =>
    `Đã cập nhật: thêm ${people(added)}, đưa ra ${people(takenOff)}, đổi chi bộ ${people(moved)}.`,
} as const;
