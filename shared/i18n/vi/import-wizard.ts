/** Words of the wizard's staging, table edges, grid and queue of doubtful rows. */
import type { ImportView } from '../../ipc/import.ts';
import type { WizardStep } from '../../ipc/import-decisions.ts';

const number = (n: number): string => n.toLocaleString('vi-VN');

export const wizardSteps: Readonly<Record<WizardStep, string>> = {
  file: 'Tệp',
  table: 'Bảng',
  columns: 'Cột',
  text: 'Chữ',
  check: 'Kiểm tra',
  match: 'Đối chiếu',
  write: 'Ghi vào sổ',
};

export const wizardText = {
  tabs: { import: 'Nhập danh sách', forms: 'Biểu mẫu cấp trên', history: 'Lịch sử nhập' },
  staged: (file: string, when: string) => `Đang dở: tệp ${file}, lúc ${when}. Sổ chưa thay đổi.`,
  goOn: 'Tiếp tục',
  pickOtherNote: 'Chọn tệp khác thì tệp này và những chỗ đã sửa, đã chọn ở đây được bỏ; tệp gốc còn nguyên.',
  discard: 'Bỏ tệp đang dở',
  resuming: 'Đang mở lại tệp đang dở',
  kept: (when: string) => `Đã giữ lúc ${when}`,
  keeping: 'Đang giữ…',
  remembered: (file: string, when: string) =>
    `Tiêu đề giống tệp ${file} nhập lúc ${when}: cột và bảng mã được đọc như lần đó. Có thể chọn lại ở các bước sau.`,
  forNextTime: 'Cách đọc cột và bảng mã được nhớ cho lần sau khi ghi vào sổ.',
  aliased: ({ written, value, cells }: ImportView['aliased'][number]) =>
    `“${written}” đọc là “${value}” như lần nhập trước (${number(cells)} ô).`,
  kind: 'Danh sách này là',
  kindAutomatic: (name: string) => `Máy đọc là: ${name}. Chọn lại nếu chưa đúng.`,
  kindChosen: 'Đồng chí chọn.',

  edgesHelp:
    'Kéo các vạch đỏ, dùng phím mũi tên trên vạch hoặc nhập số để chỉ đúng phần tiêu đề và phần danh sách. Tệp được đọc lại ngay.',
  edges: {
    headerTop: 'Tiêu đề từ dòng',
    headerBottom: 'Tiêu đề đến dòng',
    lastRow: 'Danh sách đến dòng',
    left: 'Từ cột',
    right: 'Đến cột',
  },
  edgesAutomatic: 'Để máy tìm lại',
  edgesChosen: 'Các cạnh do đồng chí chọn.',
  sheetPreview: 'Phần đầu và phần cuối của trang',
  rowsBetween: (n: number) => `… ${number(n)} dòng ở giữa …`,
  hiddenRow: 'dòng ẩn trong Excel',
  hiddenColumn: 'cột ẩn trong Excel',
  parts: { above: 'phía trên', header: 'tiêu đề', body: 'danh sách', below: 'phía dưới' },
  people: (n: number, skipped: number) =>
    `Đọc được ${number(n)} người${skipped > 0 ? `; ${number(skipped)} dòng không phải người (đề mục, tổng cộng, chữ ký)` : ''}.`,

  resetTarget: 'Tự nhận lại',
  resetTargetOf: (header: string) => `Tự nhận lại cột ${header}`,

  encodingOf: (header: string) => `Bảng mã của cột ${header}`,
  encodingColumn: 'Bảng mã',
  encodingAutomatic: 'Máy tự nhận từng ô',
  encodingsTitle: 'Bảng mã từng cột',
  cellsTitle: 'Từng ô trước và sau khi chuyển',
  keepAsWritten: 'Giữ nguyên',
  readAs: (after: string) => `Đọc là “${after}”`,
  decideCell: (cell: string) => `Cách đọc ô ${cell}`,

  errors: (n: number) => `Lỗi (${number(n)} loại): dòng có lỗi bị bỏ cho tới khi sửa`,
  warnings: (n: number) => `Điều cần biết (${number(n)} loại): không làm bỏ dòng`,
  allRows: (n: number) => `Mọi dòng (${number(n)})`,
  errorRows: 'Dòng có lỗi',
  groupRows: (label: string, n: number) => `${label}: ${number(n)} dòng`,
  seen: 'Đã xem',
  markSeen: 'Đánh dấu đã xem',
  unmarkSeen: 'Bỏ dấu đã xem',
  leaveAll: (n: number) => `Bỏ tất cả ${number(n)} dòng này`,
  grid: 'Các dòng của danh sách',
  gridHelp: 'Mũi tên: đi · Enter: sửa ô · Esc: thôi sửa · Delete: bỏ hoặc lấy lại dòng',
  gridRow: 'Dòng',
  gridOutcome: 'Sẽ làm',
  cellOf: (letter: string, row: number) => `Ô ${letter}${row}`,
  mendCell: (letter: string, row: number) => `Sửa ô ${letter}${row}`,
  mendedFrom: (before: string) => `trong tệp: ${before || '(trống)'}`,
  undoMend: 'Lấy lại như tệp',
  mendAlike: (n: number) => `Sửa tất cả ${number(n)} ô giống nhau`,
  alikeTitle: (letter: string, text: string) => `Cột ${letter}: mọi ô ghi “${text}”`,
  alikeValue: 'Ghi lại thành',
  alikeApply: (n: number) => `Sửa ${number(n)} ô`,
  alikeRemembered: 'Cách sửa này được nhớ cho lần nhập sau.',
  noProblemHere: 'Dòng này không có lỗi.',
  mendedCount: (n: number) => `${number(n)} ô đã sửa tại đây.`,
  leaveRow: 'Bỏ dòng',
  takeRow: 'Lấy lại dòng',

  matchNone: 'Không có dòng nào phải đối chiếu bằng tay.',
  matchRemembered: (n: number) => `${number(n)} dòng được nhận ra theo lời đồng chí ở lần nhập trước.`,
  takeNamesakes: (n: number) => `Nhận cả ${n.toLocaleString('vi-VN')} dòng là người cùng họ tên trong sổ`,
  takeNamesakesHelp: 'Các dòng này chỉ có họ tên, và sổ chỉ có một người tên như thế.',
  matchHelp: 'Chọn từng dòng là ai. Ctrl+→ dòng sau, Ctrl+← dòng trước. Lựa chọn được nhớ cho lần nhập sau.',
  matchCount: (at: number, all: number, open: number) =>
    `Dòng ${number(at)} trong ${number(all)}; còn ${number(open)} chưa chọn`,
  nextPair: 'Dòng sau',
  previousPair: 'Dòng trước',
  nextOpen: 'Dòng chưa chọn tiếp theo',
  whyDoubtful: (by: string) => `Giống theo ${by}, nhưng chưa đủ chắc là một người.`,
  whyAmbiguous: 'Dòng này khớp với nhiều người trong sổ.',
  rowTitle: (row: number, name: string) => `Dòng ${row}: ${name}`,
  pairHead: { field: 'Mục', list: 'Danh sách', register: 'Trong sổ', choice: 'Ghi vào sổ' },
  candidate: 'Là người nào trong sổ',
  candidateName: (name: string, org: string, status: string) =>
    [name, org, status].filter((part) => part !== '').join(' · '),
  differs: 'khác nhau',
  keepField: 'giữ như sổ',
  takeField: 'lấy theo danh sách',
  fieldChoice: (label: string) => `Ghi mục ${label}`,
  notOverwritten: 'sổ giữ nguyên',
  wholeRow: {
    keep: 'Là người này, giữ như sổ',
    take: 'Là người này, lấy theo danh sách',
    fields: 'Là người này, chọn từng mục',
    new: 'Người khác, ghi mới',
    leave: 'Bỏ dòng này',
  },
  decisionNone: 'Chưa chọn: dòng này bị bỏ',
  decisionSaid: (what: string) => `Đã chọn: ${what}`,

  differing: (n: number) => `${number(n)} người đã có trong sổ mà danh sách ghi khác.`,
  events: 'Sẽ ghi vào quá trình trong Đảng',
  eventLine: (label: string, n: number) => `${label}: ${number(n)}`,
  showFields: 'Chọn từng mục',
  hideFields: 'Thu lại',
  takeOf: (label: string, row: number) => `Lấy ${label} của dòng ${row}`,
  keptChange: (label: string, before: string, after: string) =>
    `${label}: sổ giữ ${before}, danh sách ghi ${after}`,
  leftOutLine: (why: string, n: number) => `${why}: ${number(n)}`,
} as const;
