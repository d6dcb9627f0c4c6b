import type { MapInWords } from '../../documents/calibration-map.ts';
import type { LadderAxis, MarkNumber } from '../../documents/calibration-sheet.ts';
import { formatDecimal } from '../../text/numbers.ts';

const millimetres = (n: number): string => `${formatDecimal(Math.abs(n), 1)} mm`;
/** Below what anybody sees; said as "không" */
const still = (n: number, least: number): boolean => Math.abs(n) < least;

/** The tab of printers: profiles and measuring one. */
export const printerProfileText = {
  step: {
    save: (printer: string) => `Căn chỉnh máy in "${printer}"`,
    anew: (printer: string) => `Căn chỉnh lại máy in "${printer}"`,
    rename: (printer: string) => `Đổi tên hồ sơ căn chỉnh của máy in "${printer}"`,
    drop: (printer: string) => `Xóa hồ sơ căn chỉnh của máy in "${printer}"`,
  },
  about:
    'Mỗi máy in đặt chữ lệch đi một chút và mỗi khay, mỗi loại giấy lệch một khác. In một tờ thử, gấp tờ giấy, đọc tám số: chương trình tự bù chỗ lệch khi in lên phôi. Không cần thước.',
  empty: 'Chưa có hồ sơ căn chỉnh nào. Căn chỉnh máy in trước khi in lên phôi in sẵn.',
  start: 'Căn chỉnh máy in',
  table: 'Hồ sơ căn chỉnh máy in',
  columns: { printer: 'Máy in', tray: 'Khay', paper: 'Giấy', found: 'Chỗ lệch đo được', on: 'Ngày đo' },
  actions: 'Việc với hồ sơ',
  anew: 'Đo lại',
  check: 'In tờ kiểm tra',
  rename: 'Đổi tên',
  drop: 'Xóa',
  old: 'Đã quá một năm, nên đo lại',
  dropTitle: 'Xóa hồ sơ căn chỉnh',
  dropEffect: (name: string) =>
    `Hồ sơ "${name}" sẽ bị xóa. Giấy đã in không thay đổi. Hoàn tác được ở thông báo sau khi xóa.`,
  renameTitle: 'Đổi tên hồ sơ căn chỉnh',
  renamed: 'Đã đổi tên hồ sơ căn chỉnh.',
  dropped: 'Đã xóa hồ sơ căn chỉnh.',
  nameOf: (p: { readonly printer: string; readonly tray: string; readonly paper: string }) =>
    `${p.printer} · ${p.tray} · ${p.paper}`,
  saved: (name: string) => `Đã lưu hồ sơ căn chỉnh "${name}".`,
  save: 'Lưu hồ sơ căn chỉnh',
  saveName: 'Lưu tên mới',
  rightTitle: { new: 'Căn chỉnh máy in', anew: 'Đo lại máy in', check: 'Kiểm tra căn chỉnh' },
  back: 'Về danh sách hồ sơ',
} as const;

/** The wizard: which printer, print, fold, read, what was found. */
export const calibrationText = {
  which: '1. Máy in, khay và giấy',
  printer: 'Máy in',
  printerHint: 'Tên nhận ra được, ví dụ: Canon 2900 phòng Tổ chức',
  tray: 'Khay',
  trayHint: 'Ví dụ: Khay tay, Khay 1',
  paper: 'Giấy',
  paperHint: 'Loại giấy và chiều đưa vào, ví dụ: A4 dọc',
  pageSize: 'Khổ giấy',
  ownSize: 'Khổ khác',
  width: 'Rộng (mm)',
  height: 'Cao (mm)',
  print: '2. In tờ thử',
  printHint:
    'Đặt giấy trắng cùng khổ vào đúng khay sẽ đặt phôi, in đúng cỡ thật 100 %. Không chọn "vừa trang giấy" trong hộp thoại in.',
  tooSmall: 'Nhập khổ giấy đủ lớn cho các thang số, ví dụ A5, để in tờ thử.',
  nameFirst: 'Nhập tên máy in, khay và giấy ở mục 1 để lưu.',
  fold: '3. Gấp giấy',
  folds: [
    'Gấp đôi theo chiều dọc, miết kỹ, mở ra.',
    'Gấp hai mép dài vào đúng nếp giữa, miết, mở ra.',
    'Gấp đôi theo chiều ngang, miết kỹ, mở ra.',
    'Gấp hai mép ngắn vào đúng nếp giữa, miết, mở ra.',
  ],
  read: '4. Đọc số ở bốn dấu',
  readHint:
    'Ở mỗi dấu, đi dọc nếp gấp: vạch nào nằm đúng trên nếp thì nhập số cạnh vạch đó. Nếp nằm giữa hai vạch thì thêm nửa số, ví dụ 47,5. Nếp gặp hai vạch thì số nào cũng được.',
  mark: (mark: MarkNumber) => `Dấu ${mark}`,
  where: { 1: 'trên, bên trái', 2: 'trên, bên phải', 3: 'dưới, bên trái', 4: 'dưới, bên phải' },
  ladder: {
    across: (mark: MarkNumber) => `Thang A${mark}`,
    down: (mark: MarkNumber) => `Thang B${mark}`,
  } satisfies Record<LadderAxis, (mark: MarkNumber) => string>,
  reading: (mark: MarkNumber, axis: LadderAxis) =>
    axis === 'across' ? `Thang A${mark} (nếp dọc)` : `Thang B${mark} (nếp ngang)`,
  notANumber: 'Nhập một số trên thang, ví dụ 47 hoặc 47,5.',
  result: '5. Kết quả',
  waiting: 'Nhập đủ tám số để xem máy in lệch bao nhiêu.',
  found: (told: MapInWords) => {
    const parts = [
      still(told.right, 0.05) ? '' : `lệch ${told.right > 0 ? 'phải' : 'trái'} ${millimetres(told.right)}`,
      still(told.down, 0.05) ? '' : `lệch ${told.down > 0 ? 'xuống' : 'lên'} ${millimetres(told.down)}`,
      still(told.turned, 0.05)
        ? ''
        : `nghiêng ${formatDecimal(Math.abs(told.turned), 1)}° ${told.turned > 0 ? 'theo' : 'ngược'} chiều kim đồng hồ`,
      still(told.wider, 0.05)
        ? ''
        : `chiều ngang ${told.wider > 0 ? 'giãn' : 'co'} ${formatDecimal(Math.abs(told.wider), 1)}%`,
      still(told.taller, 0.05)
        ? ''
        : `chiều dọc ${told.taller > 0 ? 'giãn' : 'co'} ${formatDecimal(Math.abs(told.taller), 1)}%`,
      still(told.slanted, 0.05) ? '' : `xô xiên ${formatDecimal(Math.abs(told.slanted), 1)}°`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Không thấy lệch.' : `Máy in ${parts.join(', ')}.`;
  },
  farthest: (off: number) =>
    `Không căn chỉnh thì chỗ xa nhất trên tờ giấy lệch ${millimetres(off)}; khi in lên phôi chương trình tự bù.`,
  agreement: (worst: number) => `Tám số khớp nhau, sai khác lớn nhất còn lại ${formatDecimal(worst, 2)} mm.`,
  check:
    'Tờ kiểm tra in theo hồ sơ này: gấp như trước, mọi nếp phải đi qua số 50, lệch một số cũng được. Lệch từ ba số trở lên thì đo lại.',
  testSheetFile: (paper: string) => `Tờ thử máy in - ${paper}.pdf`,
  checkFile: (name: string) => `Tờ kiểm tra - ${name}.pdf`,
} as const;

/** Printed on the test sheet itself. */
export const testSheetText = {
  title: 'TỜ THỬ MÁY IN',
  checkTitle: 'TỜ KIỂM TRA',
  mark: (mark: MarkNumber) => `Dấu ${mark}`,
  top: 'CẠNH TRÊN',
  size: (width: number, height: number) => `Giấy ${formatDecimal(width, 0)} × ${formatDecimal(height, 0)} mm`,
  steps: [
    'Gấp đôi tờ giấy theo chiều dọc, miết kỹ, mở ra. Gấp hai mép dài vào nếp giữa, miết, mở ra.',
    'Gấp đôi theo chiều ngang, miết kỹ, mở ra. Gấp hai mép ngắn vào nếp giữa, miết, mở ra.',
    'Ở mỗi dấu, nếp dọc cắt thang A, nếp ngang cắt thang B. Vạch nằm đúng trên nếp: đọc số cạnh vạch.',
    'Nếp nằm giữa hai vạch: thêm nửa số (47,5). Nhập tám số vào chương trình.',
  ],
  checkSteps: [
    'Gấp như tờ thử trước.',
    'Mọi nếp gấp phải đi qua số 50 của các thang, lệch một số cũng được.',
    'Lệch từ ba số trở lên: đo lại máy in.',
  ],
} as const;

/** The tab of printing onto blanks. */
export const overlayText = {
  trialMark: 'TỜ IN THỬ',
  title: 'Cách in lên phôi',
  profile: 'Máy in đã căn chỉnh',
  noProfile: 'Chưa căn chỉnh',
  notCalibrated: 'In theo máy này có thể lệch 1 đến 3 mm. Căn chỉnh máy in trước khi in lên phôi thật.',
  otherSize: 'Hồ sơ căn chỉnh này đo trên giấy khác khổ với phôi. Căn chỉnh lại bằng giấy đúng khổ của phôi.',
  box: 'Ô cần in',
  nextBox: 'Ô kế tiếp của từng giấy',
  oneBox: (n: number) => `Ô ${n}`,
  allBoxes: 'Tất cả các ô',
  trial: 'In thử giấy thường',
  genuine: 'In lên phôi',
  trialHint: 'Có khung mảnh quanh từng chỗ. In ra giấy thường cùng khổ, đặt lên phôi, soi ra ánh sáng.',
  genuineHint: 'Chỉ in chữ, không in khung, không in chữ chìm.',
  practice: 'Sổ luyện tập chỉ in thử được trên giấy thường, không in lên phôi thật.',
  tried: 'Đã in thử và soi khớp với phôi',
  longest: 'Thử với tên dài nhất trong sổ',
  triedOn: (day: string) => `Đã in thử mẫu này với máy in này ngày ${day}.`,
  fromSheet: 'In từ tờ số',
  fromSheetHint: 'Sau khi kẹt giấy, nhập số của tờ chưa in được; các tờ trước không in lại.',
  noTemplates: 'Chưa có mẫu nào đặt chữ lên phôi. Soạn mẫu tại mục Soạn mẫu.',
  trialFile: (name: string, printer: string) => `Tờ in thử - ${name} - ${printer}.pdf`,
  genuineFile: (name: string, printer: string) => `In lên phôi - ${name} - ${printer}.pdf`,
} as const;
