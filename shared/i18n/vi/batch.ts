/** Words of the ways out of a document that was laid out: many files, and the printer of a form. */
const files = (n: number): string => `${n.toLocaleString('vi-VN')} tệp`;

export const batchText = {
  saveMany: 'Lưu từng tệp…',
  saving: 'Đang lưu từng tệp',
  title: 'Lưu từng tệp',
  saved: (n: number, folder: string) => `Đã lưu ${files(n)} vào thư mục ${folder}.`,
  stopped: (n: number, total: number, folder: string) =>
    `Đã dừng: ${n.toLocaleString('vi-VN')} trên ${files(total)} đã lưu đầy đủ trong thư mục ${folder}; các tệp còn lại chưa lưu.`,
  failed: (n: number, total: number, folder: string) =>
    `Chưa lưu hết: ${n.toLocaleString('vi-VN')} trên ${files(total)} đã lưu đầy đủ trong thư mục ${folder}.`,
  fileList: 'Các tệp đã lưu',
  openFolder: 'Mở thư mục',
  done: 'Xong',

  noPrinter: 'Máy này chưa có máy in.',
  saveInstead: 'Lưu PDF rồi in ở máy khác.',
  lookAgain: 'Tìm lại máy in',
  printerOf: (printer: string, tray: string) =>
    tray === '' ? `In bằng ${printer}.` : `In bằng ${printer}. Đặt giấy vào ${tray}.`,
  printerGone: (printer: string) => `Máy in ${printer} đã chọn cho giấy này không còn trên máy.`,
  trayOnly: (tray: string) => `Đặt giấy vào ${tray}.`,
  choosePrinter: 'Chọn máy in, khay giấy',
  changePrinter: 'Đổi máy in, khay giấy',
  chooserTitle: 'Máy in cho loại giấy này',
  printer: 'Máy in',
  anyPrinter: 'Chọn trong hộp thoại in',
  tray: 'Khay giấy',
  trayHint: 'Ghi để nhắc, ví dụ: khay 2, khay tay. Khay được chọn trong hộp thoại in.',
  keep: 'Ghi nhớ',
  cancel: 'Bỏ qua',

  /** ways into printing from other screens */
  print: 'In…',
  papers: 'In giấy tờ',
  otherPapers: 'Giấy tờ khác',
  cards: 'Phiếu thông tin',
  onBlanks: 'In lên phôi',
  onTransferLetter: 'In lên giấy giới thiệu',
  printPicked: (n: number) => `In giấy tờ (${n.toLocaleString('vi-VN')})`,
  pickOne: (name: string) => `Chọn lần chuyển của ${name}`,
  pickAll: 'Chọn tất cả lần chuyển đang hiện',
  pickedTransfers: (n: number) => `Đã chọn ${n.toLocaleString('vi-VN')} lần chuyển`,
} as const;
