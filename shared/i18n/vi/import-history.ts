/** Words of the history of imports, of taking one back, and of the result workbook. */
import type { RowOutcome } from '../../roster/plan-types.ts';
import { momentText } from '../../text/moment.ts';
import { formatCount } from '../../text/numbers.ts';

export const importHistoryText = {
  title: 'Các lần đã nhập',
  head: {
    when: 'Lúc, người nhập',
    file: 'Tệp, trang, tính đến ngày',
    counts: 'Mới · Đổi · Trùng · Bỏ',
    state: 'Tình trạng',
    action: 'Việc có thể làm',
  },
  counts: (fresh: number, changed: number, same: number, leftOut: number) =>
    [fresh, changed, same, leftOut].map(formatCount).join(' · '),
  sheetAsOf: (sheet: string, asOf: string) => `Trang "${sheet}", tính đến ${asOf}`,
  stands: 'Có hiệu lực',
  undone: (at: string, by: string) => `Đã hoàn tác lúc ${at}, ${by}`,
  undoneKept: (kept: number) => `giữ lại ${formatCount(kept)} người`,
  result: 'Tệp kết quả',
  resultOf: (file: string) => `Lưu tệp kết quả của ${file}`,
  noSource: 'Nhập bằng bản trước nên không còn tệp',
  undo: 'Hoàn tác đợt này',
  undoOf: (file: string) => `Hoàn tác đợt nhập ${file}`,
  people: 'Xem người đã nhập',
  peopleOf: (file: string) => `Xem người đã nhập từ ${file}`,
  close: 'Xong',
  saving: 'Đang lưu tệp kết quả',
  saved: (file: string) => `Đã lưu ${file}: ô có lỗi tô đỏ, ô cần xem tô vàng, dòng đã ghi tô xanh.`,
  savedCopy: (file: string) =>
    `Đã lưu ${file}. Tệp gốc thuộc loại cũ không giữ được màu và ghi chú, nên đây là bản chép sang .xlsx.`,
  suggestedName: (fileName: string) => `${fileName.replace(/\.[^.]*$/, '')} - kết quả nhập.xlsx`,

  looking: 'Đang xem hoàn tác sẽ trả lại những gì',
  undoing: 'Đang hoàn tác đợt nhập',
  panel: (file: string, when: string) => `Hoàn tác đợt nhập ${file} lúc ${when}`,
  willDo: 'Hoàn tác sẽ:',
  did: 'Đã hoàn tác:',
  setAside: (n: number) => `Đưa ${formatCount(n)} người do đợt này ghi mới ra khỏi sổ`,
  putBack: (n: number) => `Trả lại nội dung cũ của ${formatCount(n)} hồ sơ đã có từ trước`,
  events: (n: number) => `Rút ${formatCount(n)} sự kiện đã thêm cho người có từ trước`,
  ratings: (n: number) => `Trả lại ${formatCount(n)} mức xếp loại của người có từ trước`,
  organisations: (n: number) => `Rút ${formatCount(n)} tổ chức đảng do đợt này lập`,
  nothing: 'Không còn gì của đợt này để trả lại.',
  keeps: (people: number, organisations: number) =>
    `Giữ lại ${[
      people > 0 ? `${formatCount(people)} người đã được sửa hoặc đang dùng` : '',
      organisations > 0 ? `${formatCount(organisations)} tổ chức đảng còn dùng` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}:`,
  keepsNobody: 'Không ai phải giữ lại: sau đợt này chưa có ai sửa gì.',
  wholeKept: 'giữ nguyên',
  partKept: 'giữ phần đã sửa',
  moreKept: (n: number) => `và ${formatCount(n)} trường hợp nữa`,
  reason: 'Lý do hoàn tác',
  reasonMissing: 'Ghi lý do hoàn tác.',
  doUndo: (file: string) => `Hoàn tác đợt nhập ${file}`,
  leave: 'Giữ nguyên',
  redoHint: 'Làm lại được ở Các bước đã làm, cho đến khi có bước sau dựa vào.',
  toSteps: 'Mở Các bước đã làm',

  peopleTitle: (file: string) => `Người được ghi từ ${file}`,
  peopleCount: (n: number) => `${formatCount(n)} người`,
  peopleHead: { row: 'Dòng', name: 'Họ và tên', born: 'Ngày sinh', what: 'Đã ghi' },
  created: 'Ghi mới',
  changed: 'Sửa',
  isAside: 'đã ra khỏi sổ',
  morePeople: 'Xem thêm',
} as const;

/** The name of the step, which stands as the ground beside everything that it withdraws. */
export const undoImportName = (file: string, reason: string): string =>
  `Hoàn tác đợt nhập ${file}: ${reason}`.slice(0, 400);

/** Why something is kept. */
export const keptWhy = {
  step: (name: string, actor: string, at: string) => `sau đó có bước "${name}" (${actor}, ${momentText(at)})`,
  table: (row: string) => `sổ đã có ${row} của người này`,
  otherImport: 'một đợt nhập sau cũng ghi cho người này',
  field: (label: string, step: string) => `${label}: ${step}`,
  rating: (year: number, step: string) => `xếp loại năm ${year}: ${step}`,
  own: 'mục tự thêm',
  event: (event: string, date: string, rule: string) =>
    `sự kiện "${event}" ngày ${date}: sự kiện ghi sau dựa vào đó. ${rule}`,
  eventNeeded: (event: string, date: string) => `sự kiện "${event}" ngày ${date}: việc ghi sau dựa vào đó`,
  changedSince: 'đã thay đổi sau đó',
  inside: (people: number) => `có ${formatCount(people)} người đã hoặc đang sinh hoạt ở đó`,
  committee: 'có nhiệm kỳ hoặc chức vụ đã ghi',
  organisationNeeded: 'có mục khác trong sổ dựa vào',
  restricted: 'mục của phần có mật khẩu riêng',
} as const;

/** Words of the sheet that is added to the user's file. */
export const resultText = {
  sheet: 'Kết quả nhập',
  title: (file: string) => `Kết quả nhập ${file}`,
  when: (at: string, by: string) => `Nhập lúc ${at}, ${by}`,
  notYet: 'Chưa ghi vào sổ: kết quả kiểm tra trước khi nhập',
  undone: (at: string, by: string) => `Đợt nhập này đã được hoàn tác lúc ${at}, ${by}`,
  page: (sheet: string, asOf: string) => `Trang "${sheet}", tính đến ngày ${asOf}`,
  copy: 'Bản chép sang .xlsx: loại tệp gốc không giữ được màu và ghi chú.',
  macros: 'Macro của tệp gốc đã được bỏ ra để tệp kết quả mở được an toàn; tệp gốc không bị sửa.',
  legend: 'Chú giải màu',
  error: 'Lỗi: dòng bị bỏ, sửa rồi nhập lại',
  warning: 'Cần xem lại, không làm bỏ dòng',
  taken: 'Dòng đã ghi vào sổ',
  counts: 'Số dòng',
  outcomes: { new: 'Mới', changed: 'Đổi', same: 'Trùng, không đổi', leftOut: 'Bỏ' } satisfies Record<
    RowOutcome,
    string
  >,
  head: ['Dòng của tệp', 'Người trong dòng', 'Đã làm gì', 'Vì sao, cần sửa gì'],
  left: (why: string) => `Bỏ: ${why}`,
  author: 'Sổ Đảng Viên',
} as const;
