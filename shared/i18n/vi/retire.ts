/** Words for a PC that is no longer used. */
import { formatCount } from '../../text/numbers.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không còn ở đó',
  EACCES: 'máy không cho phép',
  EPERM: 'máy không cho phép',
  EROFS: 'ổ đĩa chỉ đọc',
  EBUSY: 'đang bị chương trình khác giữ',
  EMLINK: 'còn một tên khác trên máy nên không ghi đè',
  EIO: 'ổ đĩa báo lỗi',
};
/** The system's codes, one after the other. */
const faultText = (fault: string): string =>
  [...new Set(fault.split(', '))].map((code) => reasons[code] ?? `lỗi ${code}`).join('; ');
const notDone = (fault: string, deleted: boolean): string =>
  deleted
    ? `đã xóa nhưng chưa ghi đè hoặc chưa đọc được trước khi xóa: ${faultText(fault)}`
    : `CHƯA XÓA: ${faultText(fault)}`;

export const retireText = {
  title: 'Thôi dùng máy này',
  note: 'Khi trả máy, bán máy hoặc chuyển sang máy khác: xóa sổ, bản sao lưu, tệp khóa, cài đặt và tệp ghi lỗi của chương trình khỏi máy này. Chỉ xóa sau khi đã có một bản sao ở nơi khác mở được bằng mật khẩu của đồng chí.',
  start: 'Xem những gì sẽ bị xóa',
  practice: 'Sổ đang mở là sổ luyện tập. Mở sổ thật để làm việc này.',
  stepList: '1. Những gì của chương trình trên máy này',
  stepCopy: '2. Bản sao ở nơi khác',
  stepConfirm: '3. Xác nhận',
  kinds: {
    envelope: 'Tệp khóa của sổ',
    remembered: 'Mật khẩu máy này nhớ',
    register: 'Tệp sổ',
    copy: 'Bản sao lưu',
    companion: 'Tệp kèm theo sổ',
    log: 'Tệp ghi lỗi',
    installer: 'Tệp cài đặt đã giữ',
    settings: 'Cài đặt',
  },
  columns: { file: 'Tệp', kind: 'Loại', size: 'Dung lượng' },
  files: (n: number, folder: string) => `${formatCount(n)} tệp sẽ bị xóa trong ${folder}`,
  left: (n: number) => `${formatCount(n)} tên không phải của chương trình, để lại`,
  copyNote:
    'Chọn một thư mục ở USB hoặc ổ đĩa khác. Chương trình sao lưu vào đó, đọc lại và mở thử; biên bản dọn máy cũng được lưu vào đó.',
  pick: 'Chọn thư mục và sao lưu…',
  proving: 'Đang sao lưu và mở thử bản sao',
  proved: (file: string, members: number) => `Bản sao ${file} mở được, đủ ${formatCount(members)} đảng viên.`,
  sameDisk: 'Thư mục này nằm cùng ổ đĩa với sổ: bản sao sẽ đi theo máy. Nên chọn USB hoặc ổ đĩa khác.',
  others: (names: string) => `Xóa cả các sổ khác trên máy này, dù chưa kiểm tra bản sao của chúng: ${names}`,
  nameLabel: (name: string) => `Gõ tên sổ "${name}" để xác nhận`,
  password: 'Mật khẩu của đồng chí',
  wipe: 'Xóa khỏi máy này',
  noReturn:
    'Sau khi bấm, chương trình đóng sổ và xóa ngay; không dừng được giữa chừng và không lấy lại được trên máy này.',
  wiping: 'Đang xóa. Đừng tắt máy, đừng rút USB.',
  cancel: 'Thôi, không xóa',
  step: 'Thôi dùng máy này',
  logged: (machine: string) => `Bắt đầu dọn máy ${machine}, bản sao cuối cùng lưu tại`,
  done: {
    title: (failed: number) =>
      failed === 0 ? 'Đã dọn xong máy này' : 'Máy này chưa dọn xong hết: xem các tệp có lỗi bên dưới',
    sum: (deleted: number, left: number) =>
      `Đã xóa ${formatCount(deleted)} tệp. Để lại ${formatCount(left)} tên không phải của chương trình.`,
    copy: (file: string, folder: string) => `Sổ còn ở bản sao ${file} trong ${folder}.`,
    report: (file: string) => `Biên bản đã lưu vào cùng thư mục: ${file}.`,
    noReport: 'Biên bản chưa lưu được; nội dung ở dưới, chép lại trước khi đóng.',
    fault: notDone,
    show: 'Nội dung biên bản',
    close: 'Đã đọc',
    next: 'Bây giờ đóng chương trình và gỡ nó khỏi máy; để mở, chương trình sẽ tạo lại tệp cài đặt.',
  },
  report: {
    title: 'BIÊN BẢN DỌN MÁY',
    at: (moment: string) => `Lúc: ${moment}`,
    who: (name: string) => `Người làm: ${name}`,
    machine: (name: string) => `Tên máy: ${name}`,
    version: (version: string) => `Phiên bản chương trình: ${version}`,
    register: (name: string) => `Sổ đang mở khi dọn: ${name}`,
    copy: (path: string) => `Bản sao còn lại, đã mở thử bằng mật khẩu: ${path}`,
    deleted: (n: number) => `ĐÃ XÓA (${formatCount(n)} tệp)`,
    how: (overwritten: boolean) => (overwritten ? 'ghi đè rồi xóa' : 'chỉ xóa, không ghi đè'),
    size: (bytes: number) => `${formatCount(bytes)} byte`,
    unread: 'không đọc được',
    failed: (n: number) => `CÓ LỖI (${formatCount(n)} tệp)`,
    fault: notDone,
    left: 'CÒN LẠI TRONG CÁC THƯ MỤC ĐÓ (không phải của chương trình, để lại, trừ tệp có ghi chú)',
    ours: '(của chương trình, chưa xóa được)',
    plain: [
      'Trên ổ SSD, USB và thẻ nhớ, ghi đè không bảo đảm xóa hết dấu vết của tệp; ở đó chỉ có mã hóa bảo vệ.',
      'Sổ và bản sao lưu đều mã hóa. Tệp khóa (.khoa, .khoa2) được xóa trước; không có tệp khóa thì mật khẩu không mở được phần còn sót.',
      'Biên bản này không nói gì về tệp xuất ra, giấy đã in và bản sao ở USB hay máy khác.',
    ],
  },
} as const;
