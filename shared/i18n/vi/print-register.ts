import type { PrintJob } from '../../ipc/print.ts';
import type { PrintWay, RunState, SheetAnswer, SheetOutcome } from '../../print-register/run.ts';
import type { BlankDeed, BlankState } from '../../print-register/stock.ts';

const count = (n: number): string => n.toLocaleString('vi-VN');

export const printWayNames: Readonly<Record<PrintWay, string>> = {
  printer: 'In ra giấy',
  file: 'Lưu PDF',
  trial: 'In thử trên giấy thường',
};

export const runStateNames: Readonly<Record<RunState, string>> = {
  sent: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  void: 'Không ra tờ nào',
  copy: 'Bản lưu, không tính là in',
};

export const sheetOutcomeNames: Readonly<Record<SheetOutcome, string>> = {
  waiting: 'Chờ xác nhận',
  good: 'Đạt',
  spoiled: 'Hỏng',
  notPrinted: 'Chưa in',
  copy: 'Bản lưu',
};

export const documentNames: Readonly<Record<PrintJob['document'], string>> = {
  document: 'Giấy tờ theo mẫu',
  cards: 'Phiếu thông tin',
  book: 'Sổ theo quy định',
  sheet: 'Bảng, danh sách',
  report: 'Báo cáo',
  yearPaper: 'Giấy tờ họp xếp loại',
  testSheet: 'Tờ thử căn chỉnh',
  logMinutes: 'Biên bản xác nhận nhật ký',
};

export const blankDeedNames: Readonly<Record<BlankDeed, string>> = {
  received: 'Nhận phôi',
  spoiled: 'Ghi phôi hỏng',
  returned: 'Trả lại cấp trên',
  destroyed: 'Hủy theo biên bản',
};

export const blankStateNames: Readonly<Record<BlankState, string>> = {
  left: 'Còn',
  used: 'Đã dùng',
  spoiled: 'Hỏng',
  returned: 'Đã trả, đã hủy',
};

/** After an answer, and while one is asked for. */
export const outcomeText = {
  title: 'In ra đúng chưa?',
  of: (title: string, sheets: number) => `${title}: ${count(sheets)} tờ đã gửi sang máy in.`,
  eachPage: 'Mỗi trang của bản in là một tờ. Chỉ những tờ ghi Đạt mới tính là đã in.',
  allGood: 'Đúng cả',
  someSpoiled: 'Hỏng một số tờ',
  none: 'Chưa in được tờ nào',
  later: 'Trả lời sau',
  laterTold: 'Lần in này chưa được tính. Mở In ấn, Sổ theo dõi in để xác nhận sau.',
  confirm: 'Xác nhận kết quả',
  back: 'Quay lại',
  columns: { sheet: 'Tờ', name: 'Của ai', outcome: 'Kết quả', serial: 'Số seri phôi', why: 'Lý do hỏng' },
  table: 'Kết quả từng tờ',
  mark: {
    title: 'Đánh dấu nhiều tờ',
    from: 'Từ tờ',
    to: 'Đến tờ',
    outcome: 'Kết quả',
    why: 'Lý do hỏng',
    do: 'Đánh dấu',
  },
  jam: { from: 'Kẹt giấy từ tờ', do: 'Ghi kẹt giấy', why: 'Kẹt giấy' },
  outcomeOf: (sheet: number) => `Kết quả của tờ ${sheet}`,
  serialOf: (sheet: number) => `Số seri phôi của tờ ${sheet}`,
  whyOf: (sheet: number) => `Lý do hỏng của tờ ${sheet}`,
  shownFirst: (shown: number, all: number) =>
    `Đang hiện ${count(shown)} trên ${count(all)} tờ; các tờ sau ghi bằng ô Từ tờ, Đến tờ.`,
  counts: (good: number, spoiled: number, notPrinted: number) =>
    `Đạt ${count(good)}, hỏng ${count(spoiled)}, chưa in ${count(notPrinted)}.`,
  serialsHint: (blank: string, left: number | null) =>
    left === null
      ? `Phôi "${blank}" chưa có trong sổ phôi: lập loại phôi và ghi việc nhận phôi trước, rồi xác nhận lần in này.`
      : `Phôi "${blank}": còn ${count(left)} tờ. Số seri điền sẵn theo thứ tự; sửa theo số in trên phôi đã dùng.`,
  answered: (good: number, spoiled: number, notPrinted: number) =>
    `Đã ghi vào sổ theo dõi in: đạt ${count(good)}, hỏng ${count(spoiled)}, chưa in ${count(notPrinted)} tờ.`,
  again: {
    title: 'In lại các tờ chưa đạt',
    told: (n: number) => `${count(n)} tờ chưa đạt.`,
    pages: (ranges: string) =>
      `Mở lại bản in này, bấm In và chọn các trang ${ranges} trong hộp thoại của máy in.`,
    do: (papers: number) => `In lại ${count(papers)} giấy`,
    numbered: (papers: number, number: string) => `In lại ${count(papers)} giấy, số ${number}`,
    making: 'Đang dựng các tờ in lại',
    reason: (id: number) => `In lại các tờ chưa đạt của lần in ${id}`,
    stop: 'Không in lại',
  },
  reason: {
    title: 'Giấy này đã in trước đây',
    told: (n: number) =>
      `${count(n)} giấy cùng loại đã được in đạt cho cùng người. Ghi lý do in lại rồi tiếp tục; lý do được giữ trong sổ theo dõi in.`,
    line: (name: string, at: string, by: string) => `${name}: in ${at}, người in ${by}`,
    more: (n: number) => `và ${count(n)} giấy khác.`,
    field: 'Lý do in lại',
    short: 'Ghi ít nhất 5 ký tự.',
    go: 'In lại',
    cancel: 'Không in',
  },
} as const;

/** The tab. */
export const printRegisterText = {
  views: 'Phần của sổ theo dõi in',
  parts: { runs: 'Các lần in', blanks: 'Phôi' },
  waiting: (n: number) => `${count(n)} lần in chờ xác nhận kết quả`,
  waitingHint: 'Chưa xác nhận thì chưa tính là đã in.',
  sheetCount: (n: number) => `${count(n)} tờ`,
  answer: 'Xác nhận',
  answerOf: (id: number) => `Xác nhận lần in ${id}`,
  list: 'Các lần in',
  empty: 'Chưa có lần in nào. Mỗi lần in hoặc lưu PDF sẽ được ghi vào đây.',
  noneFound: 'Không có lần in nào khớp. Đổi khoảng ngày hoặc bỏ bớt điều kiện.',
  shown: (shown: number, found: number) =>
    shown === found ? `${count(found)} lần in` : `Đang hiện ${count(shown)} trên ${count(found)} lần in`,
  find: 'Tìm theo tên giấy, tên người, số seri',
  anyWay: 'Mọi cách',
  anyState: 'Mọi kết quả',
  spoiledOnly: 'Có tờ hỏng',
  anyDocument: 'Mọi loại',
  fields: { way: 'Cách in', state: 'Kết quả', document: 'Loại' },
  columns: {
    id: 'Lần in',
    at: 'Lúc',
    by: 'Người in',
    title: 'Nội dung in',
    way: 'Cách in',
    sheets: 'Số tờ',
    good: 'Đạt',
    spoiled: 'Hỏng',
    people: 'Số người',
    state: 'Kết quả',
    reason: 'Lý do in lại',
    blank: 'Phôi',
  },
  open: (id: number) => `Mở lần in ${id}`,
  detail: {
    title: (id: number) => `Lần in ${id}`,
    close: 'Đóng',
    facts: 'Thông tin lần in',
    people: 'Những người có tên',
    sheets: 'Từng tờ',
    number: 'Số trên giấy',
    watermark: 'Chữ chìm',
    answered: 'Xác nhận',
    hash: 'Mã kiểm tra của tệp in (SHA-256)',
    data: 'Dữ liệu của bản in',
    same: 'Từ lúc in đến nay sổ chưa có thay đổi nào.',
    changed: 'Sau lần in này sổ đã có thay đổi; in lại có thể ra nội dung khác.',
    again: 'In lại',
    againHint: 'In lại dựng bản in từ dữ liệu hôm nay của sổ; lý do được hỏi trước khi in.',
    box: (n: number) => `ô ${n}`,
    nobody: 'Bản in này không gắn với từng người.',
  },
  watermarks: { none: '', draft: 'Bản nháp', internal: 'Lưu hành nội bộ' },
  sheetTitle: 'SỔ THEO DÕI IN',
  sheetName: (from: string, to: string) => `Sổ theo dõi in ${from} đến ${to}`,
  period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  sheetNote: 'Chỉ tờ ghi Đạt mới tính là đã in; bản lưu PDF và tờ in thử không tính.',
  printDeed: (title: string, sheets: number) => `In giấy: ${title} (${count(sheets)} tờ của lần in)`,
  /** in the log, after "in" */
  runDeed: (title: string, sheets: number, way: 'printer' | 'file' | 'trial') =>
    `"${title}", ${count(sheets)} tờ, ${{ printer: 'gửi ra máy in', file: 'ghi ra tệp', trial: 'in thử' }[way]}`,
  answerDeed: (title: string, told: { readonly good: number; readonly spoiled: number }) =>
    `"${title}", đã xác nhận: ${count(told.good)} tờ tốt, ${count(told.spoiled)} tờ hỏng`,
  waitingPrint: (id: number, title: string, sheets: number) => `lần in ${id}: ${title}, ${count(sheets)} tờ`,
  printStep: (title: string) => `Ghi lần in ${title}`,
  answerStep: (id: number) => `Xác nhận lần in ${id}`,
} as const;

export const blankText = {
  kinds: 'Các loại phôi',
  empty:
    'Chưa có loại phôi nào. Lập loại phôi khi nhận phôi có số seri (giấy giới thiệu sinh hoạt đảng, phôi giấy khen …) để theo dõi nhận, dùng, hỏng, trả.',
  addKind: 'Thêm loại phôi',
  editKind: 'Sửa loại phôi',
  saveKind: 'Ghi loại phôi',
  kindSaved: (name: string) => `Đã ghi loại phôi ${name}.`,
  year: 'Năm',
  yearName: (year: number) => `Báo cáo sử dụng phôi năm ${year}`,
  movesName: (name: string) => `Sổ phôi ${name}`,
  fields: {
    name: 'Tên loại phôi',
    nameHint: 'Ghi đúng tên phôi trong mẫu in lên phôi để số seri tự khớp.',
    central: 'Do cấp trên phát hành (nền hoa văn)',
    prefix: 'Phần chữ trước số seri',
    digits: 'Số chữ số của seri',
    paperKind: 'Là giấy giới thiệu sinh hoạt đảng loại',
    noPaperKind: 'Không phải giấy giới thiệu',
    note: 'Ghi chú',
    example: (serial: string) => `Ví dụ số seri: ${serial}`,
  },
  paperKinds: { ten: '10 ô', seven: '7 ô', eight: '8 ô (tạm thời)', two: '2 ô (ra nước ngoài)' },
  columns: {
    kind: 'Loại phôi',
    received: 'Đã nhận',
    used: 'Đã dùng',
    spoiled: 'Hỏng',
    returned: 'Trả, hủy',
    left: 'Còn',
    next: 'Số tiếp theo',
    before: 'Tồn đầu năm',
    receivedYear: 'Nhận trong năm',
    leftEnd: 'Tồn cuối năm',
  },
  open: (name: string) => `Mở sổ phôi ${name}`,
  balance: (received: number, used: number, spoiled: number, returned: number, left: number) =>
    `Đã nhận ${count(received)} = đã dùng ${count(used)} + hỏng ${count(spoiled)} + trả, hủy ${count(returned)} + còn ${count(left)}.`,
  stretches: 'Số seri theo tình trạng',
  stretch: (from: string, to: string, n: number) => (n === 1 ? from : `${from} – ${to} (${count(n)} tờ)`),
  moves: 'Nhận, hỏng, trả, hủy',
  noMoves: 'Chưa ghi việc nào. Bắt đầu bằng Nhận phôi.',
  spoiledList: 'Phôi hỏng',
  settled: 'đã trả hoặc hủy theo biên bản',
  strangers: (serials: string) =>
    `Có số seri được ghi dùng mà sổ phôi chưa ghi nhận: ${serials}. Ghi việc nhận các phôi này để số liệu khớp.`,
  deed: {
    from: 'Từ số',
    to: 'Đến số',
    toHint: 'Để trống nếu chỉ một phôi.',
    on: 'Ngày',
    partyReceived: 'Nhận từ',
    partyReturned: 'Giao cho',
    paperReceived: 'Số phiếu giao nhận',
    paperReturned: 'Số biên bản',
    reasonSpoiled: 'Lý do hỏng',
    reason: 'Lý do',
    save: 'Ghi',
    entered: (deed: string, n: number) => `Đã ghi: ${deed}, ${count(n)} phôi.`,
  },
  place: {
    unknown: 'chưa được ghi nhận',
    left: 'đang còn trong kho',
    used: 'đã dùng',
    spoiled: 'đã ghi hỏng',
    returned: 'đã trả hoặc hủy',
    early: 'có việc ghi sau ngày này',
  },
  step: {
    addKind: (name: string) => `Thêm loại phôi ${name}`,
    changeKind: (name: string) => `Sửa loại phôi ${name}`,
    deed: (deed: string, name: string, range: string) => `${deed} ${name}: ${range}`,
  },
  useTitle: 'BÁO CÁO SỬ DỤNG PHÔI',
  movesTitle: 'SỔ PHÔI',
  ofYear: (year: number) => `Năm ${year}`,
  spoiledWhy: (name: string, whys: string) => `${name}, lý do hỏng: ${whys}.`,
  whyCount: (why: string, n: number) => `${why === '' ? 'không ghi lý do' : why} ${count(n)}`,
  useNote:
    'Tồn đầu năm + nhận trong năm = đã dùng + hỏng + trả, hủy + tồn cuối năm. Phôi đã dùng năm trước mà năm nay ghi hỏng thì chuyển từ cột đã dùng sang cột hỏng.',
  movesColumns: {
    on: 'Ngày',
    deed: 'Việc',
    from: 'Từ số',
    to: 'Đến số',
    count: 'Số phôi',
    party: 'Nơi giao, nhận',
    paper: 'Giấy tờ',
    reason: 'Lý do',
  },
} as const;

export const sheetAnswerChoices: readonly { readonly value: SheetAnswer; readonly label: string }[] = [
  { value: 'good', label: sheetOutcomeNames.good },
  { value: 'spoiled', label: sheetOutcomeNames.spoiled },
  { value: 'notPrinted', label: sheetOutcomeNames.notPrinted },
];
