import type { NarrativeKind } from '../../narrative/narrative.ts';
import { formatDate } from '../../text/dates.ts';

const kinds: Readonly<Record<NarrativeKind, string>> = {
  quarter: 'Quý',
  sixMonths: '6 tháng đầu năm',
  nineMonths: '9 tháng đầu năm',
  year: 'Năm',
};

const quarterNames = ['I', 'II', 'III', 'IV'];

/** "9 tháng đầu năm 2019", "quý III năm 2013" */
export function periodName(kind: NarrativeKind, from: string): string {
  const year = from.slice(0, 4);
  if (kind === 'quarter')
    return `quý ${quarterNames[Math.floor((Number(from.slice(5, 7)) - 1) / 3)] ?? ''} năm ${year}`;
  return kind === 'year' ? `năm ${year}` : `${kinds[kind]} ${year}`;
}

export const narrativeText = {
  title: 'Báo cáo bằng lời',
  intro:
    'Báo cáo có sẵn đề cương và câu chữ; các con số nối với sổ và tự đổi theo sổ cho đến khi khóa báo cáo. Bản đang soạn nằm trong sổ, tắt máy không mất. Phần kiểm tra, giám sát và đơn thư chỉ có trong đề cương khi lập báo cáo lúc phần có mật khẩu riêng đang mở.',
  empty: 'Chưa có báo cáo nào. Chọn kỳ rồi bấm Lập báo cáo.',
  kind: 'Loại báo cáo',
  kinds,
  year: 'Năm',
  quarter: 'Quý',
  quarterName: (n: number) => `Quý ${quarterNames[n - 1] ?? ''}`,
  organisation: 'Tổ chức đảng',
  create: 'Lập báo cáo',
  created: (name: string) => `Đã lập báo cáo ${name}.`,
  list: 'Các báo cáo đã lập',
  report: 'Báo cáo',
  open: (name: string) => `Mở báo cáo ${name}`,
  back: 'Về danh sách',
  state: 'Tình trạng',
  drafting: 'Đang soạn, số liệu theo sổ',
  locked: (on: string, by: string) => `Đã khóa số liệu ${on}, ${by}`,
  changedSince: (n: number) =>
    `${n} số liệu trong sổ nay đã khác số liệu đã khóa; lời văn đã khóa không đổi.`,
  nowIs: (label: string, locked: string, now: string) => `${label}: đã khóa ${locked}, số liệu nay là ${now}`,
  gone: 'không còn',
  lock: 'Khóa số liệu',
  lockedDone: 'Đã khóa số liệu. Sổ thay đổi sau này không làm đổi báo cáo.',
  unlock: 'Mở khóa',
  unlockReason: 'Lý do mở khóa',
  reasonShort: 'Ghi rõ lý do (ít nhất 5 ký tự).',
  drop: 'Bỏ báo cáo',
  dropped: 'Đã bỏ báo cáo. Lấy lại được bằng Hoàn tác.',
  export: 'Xuất tệp Word (.docx)',
  exporting: 'Đang ghi tệp báo cáo',
  exported: (file: string) => `Đã ghi ${file}.`,
  openFolder: 'Mở thư mục',
  saved: 'Đã lưu.',
  editParagraph: (n: number) => `Sửa đoạn ${n}`,
  addBelow: (n: number) => `Thêm đoạn dưới đoạn ${n}`,
  removeParagraph: (n: number) => `Bỏ đoạn ${n}`,
  edit: 'Sửa',
  add: 'Thêm đoạn',
  remove: 'Bỏ đoạn',
  headingKind: 'Đề mục',
  textKind: 'Đoạn văn',
  paragraphText: 'Nội dung',
  paragraphHint:
    'Phần trong dấu { } là số nối với sổ. Phần trong [[ ]] tự bỏ đi khi các số trong đó bằng 0 hoặc không có.',
  whenNone: 'Câu thay thế khi mọi số bằng 0',
  insert: 'Chèn số liệu nối với sổ',
  insertChoose: 'Chọn hoặc gõ để tìm',
  finish: 'Xong',
  cancel: 'Thôi',
  newParagraph: 'Nội dung đoạn mới',
  missing: 'chưa có số',
  linked: (label: string) => `Số nối với sổ: ${label}`,
  paperTitle: 'Phần đầu và chữ ký',
  paperSave: 'Lưu phần đầu và chữ ký',
  upperName: 'Tên cấp trên',
  orgName: 'Tên tổ chức ban hành',
  number: 'Số văn bản',
  numberHint: 'Ví dụ 05-BC/ĐU; để trống thì chừa chỗ ghi tay.',
  place: 'Nơi lập',
  signedOn: 'Ngày ký',
  summary: 'Trích yếu',
  onBehalfOf: 'Thay mặt',
  signerPost: 'Chức vụ người ký',
  signer: 'Người ký',
  recipients: 'Nơi nhận (mỗi nơi một dòng)',
  bodyTitle: 'Nội dung báo cáo',
  columns: { now: 'kỳ này', before: 'cùng kỳ năm trước', share: 'tỷ lệ' },
  diff: 'tăng, giảm',
  unknownNumber: 'số liệu không rõ',
  dayByHand: (place: string) => `${place || '……………'}, ngày …… tháng …… năm ……`,
  difference: (by: number, count: string) =>
    by === 0 ? 'bằng cùng kỳ' : by > 0 ? `tăng ${count}` : `giảm ${count}`,
  summaryOf: (period: string) => `kết quả công tác xây dựng Đảng ${period}`,
  documentTitle: 'BÁO CÁO',
  recipientsTitle: 'Nơi nhận:',
  usualRecipients: 'Như trên,',
  keptAt: (isBranch: boolean) => (isBranch ? 'Lưu Chi bộ.' : 'Lưu Văn phòng.'),
  fileName: (period: string, org: string) => `Báo cáo ${period} - ${org}.docx`,
  /** words of the report that a text may name */
  words: { org: 'Tên tổ chức', upperOrg: 'Tên cấp trên', period: 'Tên kỳ' },
  name: (kind: NarrativeKind, from: string, org: string) => {
    const period = periodName(kind, from);
    return `${period.charAt(0).toLocaleUpperCase('vi')}${period.slice(1)} – ${org}`;
  },
  lockedMoment: (iso: string) => formatDate(iso.slice(0, 10)),
  step: {
    create: 'Lập báo cáo bằng lời',
    save: 'Sửa báo cáo bằng lời',
    lock: 'Khóa số liệu báo cáo',
    unlock: (reason: string) => `Mở khóa báo cáo: ${reason}`,
    drop: 'Bỏ báo cáo bằng lời',
  },
} as const;
