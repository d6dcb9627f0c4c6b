import type { FormGap, FormPlan } from '../../form/form-plan.ts';
import { formatCount } from '../../text/numbers.ts';

/** Without the star, which only says that the column is asked for. */
export const plainHeader = (header: string): string => header.replace(/\s*\*/g, '');

/** Words of filling in the upper level's forms. */
export const fillFormText = {
  title: 'Điền biểu cấp trên gửi',
  intro:
    'Chọn tệp Excel cấp trên gửi. Sổ điền vào đúng tệp đó: tiêu đề, danh mục ẩn, định dạng giữ nguyên; lưu thành tệp khác tên.',
  pick: 'Chọn biểu',
  pickOther: 'Chọn biểu khác',
  reading: 'Đang đọc biểu',
  file: 'Biểu',
  sheet: 'Trang',
  people: (n: number) =>
    n === 0
      ? 'Biểu trống: sổ ghi từng đồng chí từ dòng đầu.'
      : `Biểu đã có ${formatCount(n)} dòng ghi tên người.`,
  columnsTitle: 'Các cột sổ nhận ra',
  columns: { address: 'Cột', header: 'Tiêu đề', source: 'Sổ điền' },
  never: 'không sửa: cột của cấp trên',
  fixed: 'chỉ ghi ở dòng mới',
  unknown: 'sổ không có, để nguyên',
  required: 'bắt buộc',
  upperId: 'mã của cấp trên, nếu đã biết',
  rowNumber: 'số thứ tự',
  address: { country: 'quốc gia', province: 'tỉnh', detail: 'địa chỉ chi tiết' },
  ledger: {
    admittedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    organisation: 'Tổ chức đảng',
    status: 'Trạng thái',
    cardIssuedOn: 'Ngày cấp thẻ đang giữ',
  },
  whose: 'Điền dữ liệu của',
  everybody: 'Toàn sổ',
  addRows: 'Thêm dòng cho đồng chí chưa có trong biểu',
  counts: (rows: number, cells: number, added: number) =>
    `Sẽ điền ${formatCount(cells)} ô trống ở ${formatCount(rows)} dòng${added > 0 ? `, trong đó ${formatCount(added)} dòng mới` : ''}.`,
  gapsTitle: (n: number) => `Còn thiếu để điền (${formatCount(n)} đồng chí)`,
  gapsHelp: 'Sổ không tự đặt ra. Bổ sung trong hồ sơ rồi xem lại, hoặc lưu và để trống các ô này.',
  gapWhy: {
    missing: 'chưa có trong sổ',
    unsplit: 'không tách chắc chắn được tỉnh và địa chỉ',
    notInList: 'danh mục của biểu không có tên này',
  } satisfies Record<FormGap['why'], string>,
  noteGaps: 'Ghi ô thiếu thành việc cần làm',
  noted: (n: number) =>
    n === 0 ? 'Các việc này đã có trong Việc cần làm.' : `Đã ghi ${formatCount(n)} việc cần làm.`,
  notedReason: (file: string) => `Ghi các ô còn thiếu của biểu ${file}`,
  gapTask: (header: string, why: string) => `Bổ sung ${plainHeader(header)}: ${why}`,
  differencesTitle: (n: number) => `Biểu và sổ ghi khác nhau (${formatCount(n)} đồng chí)`,
  differencesHelp: 'Mặc định giữ như biểu. Đánh dấu ô nào lấy theo sổ.',
  takeAll: 'Lấy theo sổ tất cả',
  takeNone: 'Giữ như biểu tất cả',
  head: { row: 'Dòng', name: 'Họ và tên', what: 'Ô', now: 'Trong biểu', ours: 'Trong sổ', missing: 'Thiếu' },
  take: (header: string, name: string) => `Lấy theo sổ: ${header}, đồng chí ${name}`,
  unmatchedTitle: (n: number) => `Không khớp ai trong sổ (${formatCount(n)} dòng)`,
  unmatchedHelp: 'Các dòng này để nguyên.',
  unmatchedWhy: {
    nobody: 'không có trong sổ',
    doubtful: 'không chắc là ai',
  } satisfies Record<FormPlan['unmatched'][number]['why'], string>,
  notInForm: (n: number) => `${formatCount(n)} đồng chí của tổ chức này chưa có dòng trong biểu.`,
  reason: 'Lý do xuất số căn cước, số thẻ ra tệp',
  reasonShort: 'Ghi rõ lý do (ít nhất 5 ký tự).',
  save: 'Lưu biểu đã điền',
  saving: 'Đang điền biểu',
  saved: (file: string, cells: number, rows: number) =>
    `Đã điền ${formatCount(cells)} ô ở ${formatCount(rows)} dòng, lưu tệp ${file}.`,
  left: (n: number) => `${formatCount(n)} ô có công thức hoặc nằm dưới ô gộp được để nguyên.`,
  suggestedName: (file: string) => `${file.replace(/\.[^.]+$/, '')} - đã điền.xlsx`,
  openFolder: 'Mở thư mục',
  logged: (file: string, rows: number) => `Điền biểu ${file}: ${formatCount(rows)} đồng chí`,
  learned: 'Ghi nhớ mã của cấp trên trong biểu',
} as const;

/** The empty list for bringing in. */
export const blankListText = {
  title: 'DANH SÁCH ĐẢNG VIÊN ĐỂ NHẬP VÀO SỔ',
  sheet: 'Danh sách',
  allowedSheet: 'Giá trị dùng được',
  order: 'STT',
  uid: 'Dấu của sổ',
  get: 'Tải mẫu nhập trống',
  suggestedName: 'Mẫu nhập đảng viên.xlsx',
  saved: (file: string) => `Đã lưu mẫu trống: ${file}.`,
} as const;

/** Tasks from what the upper level sent back. */
export const memberTaskText = {
  title: 'Đọc kết quả kiểm tra cấp trên gửi trả',
  intro:
    'Mỗi dòng có lỗi thành một việc trên đúng đồng chí, dù tệp đã sắp lại thứ tự. Dòng không chắc là ai thì nêu ra.',
  pick: 'Chọn tệp gửi trả',
  reading: 'Đang đọc tệp gửi trả',
  found: (findings: number, known: number, people: number) =>
    `Tệp có ${formatCount(people)} người, ${formatCount(findings)} người có lỗi${known > 0 ? `, ${formatCount(known)} lỗi đã có trong việc cần làm` : ''}.`,
  head: { row: 'Dòng', name: 'Họ và tên', what: 'Chi tiết lỗi', by: 'Khớp theo' },
  upperId: 'mã của cấp trên',
  alreadyOpen: 'đã có',
  closingTitle: (n: number) => `Cấp trên báo Đạt: đề nghị kết thúc ${formatCount(n)} việc`,
  close: (name: string, what: string) => `${name}: ${what}`,
  unmatchedTitle: (n: number) => `Không khớp ai trong sổ (${formatCount(n)} dòng)`,
  take: 'Ghi thành việc cần làm',
  nothing: 'Không có lỗi mới và không có việc nào để kết thúc.',
  taken: (added: number, closed: number) =>
    `Đã ghi ${formatCount(added)} việc mới, kết thúc ${formatCount(closed)} việc.`,
  section: (n: number) => `Sửa theo biểu cấp trên (${formatCount(n)})`,
  sectionHelp: 'Việc này không có thời hạn; sửa xong trong hồ sơ thì bấm Đã sửa.',
  columns: { what: 'Phải sửa', who: 'Đồng chí', from: 'Theo tệp', act: 'Xử lý' },
  toField: (label: string) => `Mở mục ${label}`,
  toRecord: 'Mở hồ sơ',
  done: 'Đã sửa',
  doneOf: (what: string, name: string) => `Đã sửa: ${what}, đồng chí ${name}`,
  doneSaid: (name: string) => `Đã kết thúc việc của đồng chí ${name}.`,
  doneBy: (date: string, by: string) => `Đã sửa ${date}, ${by}`,
  enteredBy: (file: string, date: string, by: string) => `Theo tệp ${file}, ghi ${date}, ${by}`,
  doneReason: 'Kết thúc việc theo biểu cấp trên',
  readReason: (file: string) => `Đọc kết quả kiểm tra trong tệp ${file}`,
  passedIn: (file: string) => `Cấp trên báo Đạt trong tệp ${file}`,
  showAll: (n: number) => `Xem cả ${formatCount(n)} việc`,
} as const;
