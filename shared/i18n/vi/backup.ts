/** Words of copies of the register: the panel, the log, and the start screen where one takes the place of a damaged file. */
import type { BackupPlace, BackupReason, BackupState } from '../../ipc/backup.ts';

const people = (n: number) => `${n.toLocaleString('vi-VN')} đảng viên`;
const entries = (n: number) => `${n.toLocaleString('vi-VN')} dòng quá trình`;

const reasons: Record<BackupReason, string> = {
  close: 'Khi khóa sổ',
  timer: 'Tự động, 15 phút một lần',
  import: 'Trước khi nhập danh sách',
  migration: 'Trước khi nâng cấp sổ',
  restore: 'Trước khi phục hồi',
  yearClosing: 'Trước khi khóa năm',
  manual: 'Sao lưu bằng tay',
  handover: 'Khi bàn giao sổ',
  update: 'Trước khi cập nhật chương trình',
};
const states: Record<BackupState, string> = {
  sealed: 'Đã kiểm tra, mở được',
  broken: 'Hỏng hoặc thiếu tệp',
  unproven: 'Bản cũ, chưa có tệp kiểm tra',
  foreign: 'Của sổ khác',
};
const places: Record<BackupPlace, string> = { here: 'Máy này', second: 'USB' };

export const backupText = {
  reasons,
  states,
  places,
  people,
  entries,
  size: (bytes: number) =>
    bytes < 1_048_576
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1_048_576).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`,
  free: (bytes: number) =>
    bytes >= 1_073_741_824
      ? `còn trống ${(bytes / 1_073_741_824).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} GB`
      : `còn trống ${Math.floor(bytes / 1_048_576).toLocaleString('vi-VN')} MB`,

  /** lines of the log */
  noted: (sequence: number) => `Bản sao lưu số ${sequence}`,
  /** the number in such a line; 0 where there is none */
  numberIn: (line: string): number => Number(/^Bản sao lưu số (\d+)$/.exec(line)?.[1] ?? 0),
  restored: (from: { readonly sequence: number | null; readonly at: string }, head: number, lost: number) =>
    `Phục hồi từ bản sao lưu ${from.sequence === null ? '' : `số ${from.sequence} `}lúc ${from.at}; nhật ký của bản đó đến dòng ${head}, của sổ bị thay đến dòng ${lost}`,
  replaced: (from: { readonly sequence: number | null; readonly at: string }, kept: string) =>
    `Thay tệp sổ bị hỏng bằng bản sao lưu ${from.sequence === null ? '' : `số ${from.sequence} `}lúc ${from.at}; tệp hỏng giữ ở ${kept}`,
  /** closes the line of whatever takes a register's place: copies up to this number say nothing of what stands there now */
  before: (n: number) => `; các bản sao lưu đến số ${n} là của sổ trước đó`,
  beforePattern: '%; các bản sao lưu đến số % là của sổ trước đó',
  /** the number in such a line; 0 where there is none */
  numberBefore: (line: string): number =>
    Number(/; các bản sao lưu đến số (\d+) là của sổ trước đó$/.exec(line)?.[1] ?? 0),
  /** who did it, where nobody had come in yet */
  program: 'Chương trình',
  taken: (at: string) => `Lấy sổ về máy này từ bản sao lưu lúc ${at}`,
  unproven: {
    what: 'Bản này không có tệp kiểm tra (.kiem). Máy mở được và đếm được, nhưng không chứng minh được ba điều: bản này do chương trình sao lưu, chưa ai sửa hay bớt gì trong đó, và giờ ghi ở đây là giờ sao lưu.',
    accept: 'Đã đọc, vẫn dùng bản không có tệp kiểm tra',
    logged: '; bản này không có tệp kiểm tra, người làm đã xác nhận vẫn dùng',
  },
  restoreReason: 'Phục hồi',
  damageReason: 'Tệp sổ bị hỏng',

  panel: {
    nowTitle: 'Sao lưu',
    note: 'Chương trình tự sao lưu khi khóa sổ, 15 phút một lần khi có thay đổi, và trước mỗi việc lớn. Mỗi bản là một sổ đầy đủ, cũng khóa bằng mật khẩu, đã mở thử và đếm lại từng bảng trước khi tính là xong.',
    last: (when: string) => `Lần gần nhất: ${when}.`,
    never: 'Sổ này chưa sao lưu lần nào.',
    changed: 'Từ đó đến nay sổ có thay đổi.',
    unchanged: 'Từ đó đến nay sổ không thay đổi.',
    now: 'Sao lưu ngay',
    done: (file: string, when: string) => `Đã sao lưu lúc ${when} vào tệp ${file} trong thư mục "sao-luu".`,
    doneTwice: (when: string, free: string) => `Bản trên USB: đã kiểm tra, mở được, lúc ${when}; ${free}.`,
    problem: (when: string) => `Lần tự sao lưu lúc ${when} chưa được; chương trình sẽ làm lại.`,

    secondTitle: 'Bản sao thứ hai trên USB hoặc ổ khác',
    secondNote:
      'Máy hỏng hoặc mất thì chỉ bản ở nơi khác cứu được sổ. Chọn một lần; mỗi khi sao lưu bằng tay hoặc khóa sổ mà USB đang cắm, chương trình chép sang, đọc lại và mở thử.',
    choose: 'Chọn USB hoặc thư mục',
    chooseOther: 'Chọn nơi khác',
    forget: 'Thôi dùng nơi này',
    absent: 'Chưa cắm USB này.',
    secondNewest: (when: string) => `Bản mới nhất ở đây: ${when}, đã kiểm tra, mở được.`,
    secondNone: 'Ở đây chưa có bản nào của sổ này.',

    listTitle: 'Các bản sao lưu',
    empty: 'Chưa có bản sao lưu nào. Bấm "Sao lưu ngay" để có bản đầu tiên.',
    columns: {
      at: 'Lúc',
      reason: 'Vì sao',
      members: 'Đảng viên',
      size: 'Dung lượng',
      state: 'Tình trạng',
      place: 'Nơi giữ',
      deeds: 'Việc',
    },
    restore: 'Phục hồi',
    restoreOf: (when: string) => `Phục hồi bản lúc ${when}`,
    check: 'Kiểm tra lại',
    checkOf: (when: string) => `Kiểm tra lại bản lúc ${when}`,
    checked: (when: string, members: number) => `Bản lúc ${when}: đã đọc hết và mở được, ${people(members)}.`,
    more: (n: number) => `Xem thêm ${n} bản cũ hơn`,
    reload: 'Tìm lại',
  },

  restore: {
    title: 'Phục hồi sổ từ bản sao lưu',
    back: 'Quay lại danh sách',
    looking: 'Đang đọc hết bản sao lưu và mở thử…',
    present: 'Sổ đang có',
    copy: 'Bản sao lưu',
    day: 'Ngày giờ',
    members: 'Số đảng viên',
    events: 'Dòng quá trình',
    lastDeed: 'Việc ghi sau cùng',
    noDeed: 'Chưa có việc nào',
    lostTitle: (n: number) =>
      n === 0
        ? 'Không mất việc nào: bản này giống sổ đang có.'
        : `Sẽ mất ${n.toLocaleString('vi-VN')} việc đã ghi sau bản này`,
    lostMore: (n: number) => `… và ${n.toLocaleString('vi-VN')} việc trước đó.`,
    otherLine:
      'Bản này không phải một ngày trước đây của sổ đang có (sổ đã được phục hồi sau đó), nên không đếm được việc nào sẽ mất.',
    first: 'Trước khi thay, chương trình sao lưu sổ đang có. Phục hồi xong vẫn quay lại được như trước.',
    password: 'Mật khẩu mở sổ',
    do: 'Phục hồi',
    doing: 'Đang sao lưu sổ đang có và phục hồi…',
    done: (when: string, members: number, events: number) =>
      `Đã phục hồi sổ như lúc ${when}: ${people(members)}, ${entries(events)}.`,
    undo: 'Trở lại như trước khi phục hồi',
    undoNote: 'Sổ trước khi phục hồi đã được giữ lại. Muốn dùng lại sổ đó thì bấm nút này.',
    cancel: 'Thôi',
  },

  damage: {
    title: 'Tệp sổ bị hỏng',
    what: (file: string) =>
      `Mật khẩu đúng, nhưng tệp sổ ${file} bị hỏng (thường do mất điện, ổ đĩa lỗi hoặc USB rút vội) nên không mở được. Chương trình không sửa gì vào tệp đó. (E-SO-03)`,
    looking: 'Đang tìm bản sao lưu mới nhất còn mở được…',
    best: 'Bản sao lưu mới nhất đã kiểm tra, mở được',
    bestUnproven: 'Chỉ còn bản sao lưu không có tệp kiểm tra',
    made: (when: string, reason: string) => `Lúc ${when} (${reason.toLowerCase()})`,
    missing: (n: number) =>
      n === 0
        ? 'Không thiếu việc nào so với lần ghi cuối cùng.'
        : `Thiếu ${n.toLocaleString('vi-VN')} dòng nhật ký đã ghi sau bản này.`,
    missingUnknown: (when: string) => `Những gì ghi sau ${when} không có trong bản này; cần nhập lại.`,
    use: 'Dùng bản này',
    takesOf: (when: string) => `Dùng bản lúc ${when}`,
    others: 'Bản khác',
    kept: (file: string) => `Tệp hỏng được giữ lại nguyên với tên ${file}.`,
    keptNote: 'Tệp hỏng được giữ lại cạnh sổ với tên có chữ "hong", để người hỗ trợ xem.',
    done: (members: string, kept: string) => `Đã mở sổ từ bản sao lưu: ${members}. Tệp hỏng giữ ở ${kept}.`,
    back: 'Quay lại',
  },

  take: {
    button: 'Lấy sổ từ bản sao lưu',
    note: 'Máy mới, máy hỏng, mất sổ: lấy lại từ USB.',
    title: 'Lấy sổ từ bản sao lưu',
    pick: 'Chọn tệp bản sao lưu (.sodang)',
    pickOther: 'Chọn tệp khác',
    picked: (file: string, size: string) => `Tệp ${file}, ${size}.`,
    how: 'Mở bằng',
    withPassword: 'Mật khẩu',
    withCode: 'Mã khôi phục trên giấy',
    password: 'Mật khẩu của sổ đó',
    code: 'Mã khôi phục',
    codeNote: 'Gõ liền cả hai nửa, nửa thứ nhất trước. Chữ thường hay chữ hoa đều được.',
    name: 'Tên sổ trên máy này',
    do: 'Lấy sổ về và mở',
    dialog: 'Chọn bản sao lưu',
    filter: 'Sổ và bản sao lưu',
    secondDialog: 'Chọn USB hoặc thư mục giữ bản sao thứ hai',
  },
} as const;
