/** Words of Party cards: who has none, the lists for which they are asked, what happened to them. */
import type { CardForm, CardMove } from '../../ipc/card.ts';
import { formatCount } from '../../text/numbers.ts';
import { cardForms } from './event.ts';

const moves: Readonly<Record<CardMove, string>> = {
  ...cardForms,
  lost: 'Mất thẻ',
  returned: 'Thu hồi, nộp lại',
};

export const cardText = {
  moves,
  organisation: 'Tổ chức đảng',
  tabs: { without: 'Chưa có thẻ', lists: 'Danh sách phát thẻ', movements: 'Biến động' },
  cited: (rule: string, citation: string) => `${rule} Căn cứ: ${citation}.`,
  hasPhoto: 'Có',
  noPhoto: 'Thiếu',
  first: (shown: number, found: number) =>
    `Hiện ${formatCount(shown)} dòng đầu trong ${formatCount(found)}; chọn một tổ chức hoặc kỳ ngắn hơn để xem hết.`,

  drawStep: (name: string, count: number) =>
    `Lập danh sách phát thẻ ${name} (${formatCount(count)} đồng chí)`,
  changeStep: (name: string) => `Sửa danh sách phát thẻ ${name}`,
  dropStep: (name: string) => `Xóa danh sách phát thẻ ${name}`,
  issueStep: (form: CardForm, count: number) =>
    `Cấp thẻ đảng viên (${cardForms[form].toLocaleLowerCase('vi')}) cho ${formatCount(count)} đồng chí`,
  openStep: 'Đưa số căn cước ra danh sách phát thẻ',
  openedWhat: (count: number, name: string) =>
    `Số căn cước của ${formatCount(count)} đồng chí trong danh sách phát thẻ ${name}`,
  photosStep: 'Xuất ảnh của danh sách phát thẻ',
  photosWhat: (count: number) => `Ảnh của ${formatCount(count)} đồng chí`,
  forList: (name: string) => `Danh sách phát thẻ ${name}`,
  sameNumber: (name: string) => `số này vừa ghi cho đồng chí ${name} ở cùng danh sách.`,

  without: {
    intro:
      'Đảng viên chính thức chưa có số thẻ trong sổ, hoặc đã mất, đã nộp lại thẻ mà chưa có thẻ khác. Chờ lâu nhất đứng trước.',
    empty:
      'Ở đây không có đảng viên chính thức nào chưa có thẻ. Người mới được công nhận chính thức sẽ đứng ở đây.',
    columns: {
      name: 'Họ và tên',
      bornOn: 'Ngày sinh',
      organisation: 'Sinh hoạt tại',
      admittedOn: 'Ngày vào Đảng',
      officialOn: 'Ngày chính thức',
      why: 'Vì sao',
      photo: 'Ảnh',
      list: 'Đã vào danh sách',
    },
    why: { never: 'Chưa cấp', lost: 'Mất thẻ', returned: 'Đã nộp lại' },
    whySince: (why: string, since: string) => `${why} ngày ${since}`,
    listOf: (name: string, day: string) => `${name}, ${day}`,
    notListed: 'Chưa',
    pickAll: 'Chọn tất cả',
    pick: (name: string) => `Chọn ${name}`,
    draw: (count: number) =>
      count === 0 ? 'Lập danh sách phát thẻ' : `Lập danh sách phát thẻ cho ${formatCount(count)} đồng chí`,
    issue: (count: number) => `Ghi đã cấp thẻ cho ${formatCount(count)} đồng chí`,
  },

  draw: {
    title: 'Lập danh sách phát thẻ đảng viên (mẫu 1-TĐV)',
    changeTitle: 'Sửa danh sách phát thẻ đảng viên',
    name: 'Tên danh sách',
    nameExample: 'Đợt 03/02/2027',
    drawnOn: 'Ngày lập',
    form: 'Hình thức',
    note: 'Ghi chú',
    people: (count: number) => `Trong danh sách: ${formatCount(count)} đồng chí`,
    addPerson: 'Thêm đồng chí',
    remove: (name: string) => `Bỏ ${name} khỏi danh sách`,
    needName: 'Chưa đặt tên danh sách.',
    needDay: 'Cần đủ ngày, tháng, năm.',
    needPeople: 'Chưa có ai trong danh sách.',
    do: (count: number) => `Lập danh sách ${formatCount(count)} đồng chí`,
    save: 'Lưu danh sách',
    done: (count: number) => `Đã lập danh sách phát thẻ cho ${formatCount(count)} đồng chí.`,
    changed: 'Đã sửa danh sách phát thẻ.',
  },

  lists: {
    empty: 'Danh sách phát thẻ (mẫu 1-TĐV) đã lập sẽ đứng ở đây: từ đó in, xuất ảnh và ghi đã cấp thẻ.',
    toWithout: 'Chọn người chưa có thẻ',
    columns: {
      name: 'Danh sách',
      drawnOn: 'Ngày lập',
      form: 'Hình thức',
      people: 'Số đồng chí',
      photos: 'Có ảnh',
      carded: 'Đã cấp thẻ',
    },
    open: (name: string) => `Mở danh sách ${name}`,
    summary: (people: number, photos: number, carded: number) =>
      `${formatCount(people)} đồng chí; có ảnh ${formatCount(photos)}; đã cấp thẻ ${formatCount(carded)}.`,
    missingPhotos: (count: number) =>
      `${formatCount(count)} đồng chí chưa có ảnh trong hồ sơ: chọn ảnh ở hồ sơ của từng người trước khi nộp danh sách.`,
    issue: 'Ghi đã cấp thẻ',
    edit: 'Sửa danh sách',
    drop: 'Xóa danh sách',
    dropped: (name: string) => `Đã xóa danh sách ${name}.`,
    allIssued: 'Mọi đồng chí trong danh sách đã có thẻ.',
    columnsOfOne: {
      name: 'Họ và tên',
      bornOn: 'Ngày sinh',
      officialOn: 'Ngày chính thức',
      citizenId: 'Số căn cước',
      photo: 'Ảnh',
      card: 'Thẻ đã cấp',
    },
    notYet: 'Chưa',
    cardOn: (number: string, day: string) => `${number}, ngày ${day}`,
    openNumbers: 'Đưa số căn cước ra danh sách',
    openHint:
      'Danh sách in và tệp Excel che số căn cước. Mẫu 1-TĐV cần đủ số: ghi lý do, lý do được lưu cùng tên người xuất.',
    reason: 'Lý do',
    reasonExample: 'Nộp danh sách phát thẻ lên Đảng ủy cấp trên',
    reasonShort: 'Ghi rõ lý do (ít nhất 5 ký tự).',
    openDo: 'Ghi lý do và đưa số ra',
    opened: 'Danh sách này in và xuất ra có đủ số căn cước cho đến khi khóa sổ.',
    fileName: (name: string) => `Danh sách phát thẻ đảng viên ${name}`,
  },

  photos: {
    do: 'Xuất ảnh ra thư mục',
    running: 'Đang xuất ảnh',
    hint: 'Mỗi ảnh một tệp, tên là "Họ tên_ngày sinh_ngày vào Đảng". Tệp cùng tên trong thư mục được thay bằng ảnh mới.',
    done: (written: number, replaced: number) =>
      replaced === 0
        ? `Đã xuất ${formatCount(written)} ảnh.`
        : `Đã xuất ${formatCount(written)} ảnh, trong đó ${formatCount(replaced)} ảnh thay tệp cũ cùng tên.`,
    stopped: (written: number) => `Đã dừng; ${formatCount(written)} ảnh đã xuất vẫn còn trong thư mục.`,
    missing: (names: readonly string[]) => `Chưa có ảnh (${formatCount(names.length)}): ${names.join(', ')}.`,
    openFolder: 'Mở thư mục ảnh',
  },

  issue: {
    title: 'Ghi đã cấp thẻ đảng viên',
    hint: 'Ghi quyết định hoặc danh sách một lần. Gõ số thẻ từng người; dán một cột số vào ô đầu thì các ô dưới nhận lần lượt. Ô để trống thì chưa ghi người ấy.',
    form: 'Hình thức',
    cause: 'Lý do cấp lại',
    on: 'Ngày cấp thẻ',
    note: 'Ghi chú',
    number: 'Số thẻ',
    numberOf: (name: string) => `Số thẻ của ${name}`,
    useCitizenIds: 'Lấy số căn cước làm số thẻ',
    citizenHint: 'Thẻ mẫu mới: số thẻ là số định danh cá nhân.',
    noCitizenId: 'hồ sơ chưa có số căn cước',
    mayBe: 'Ghi được',
    waiting: 'Chưa có số thẻ',
    needDay: 'Cần đủ ngày, tháng, năm.',
    do: (count: number) =>
      count === 0 ? 'Ghi đã cấp thẻ' : `Ghi đã cấp thẻ cho ${formatCount(count)} đồng chí`,
    done: (count: number) => `Đã ghi cấp thẻ cho ${formatCount(count)} đồng chí.`,
    problems: (count: number) => `${formatCount(count)} số thẻ chưa ghi được: sửa lại hoặc để trống.`,
  },

  movements: {
    countsLabel: 'Biến động thẻ đảng viên',
    move: 'Biến động',
    now: 'Kỳ này',
    before: 'Cùng kỳ năm trước',
    difference: 'Tăng, giảm',
    percent: 'Tỷ lệ',
    open: (move: string, count: number) => `Xem ${formatCount(count)} lượt: ${move}`,
    listTitle: (move: string, count: number) => `${move}: ${formatCount(count)} lượt`,
    none: 'Trong kỳ này không có.',
    note: 'Đếm lượt theo ngày cấp, ngày mất, ngày thu hồi. Cấp mới, cấp lại và đổi thẻ là ba dòng riêng.',
    columns: {
      on: 'Ngày',
      name: 'Họ và tên',
      bornOn: 'Ngày sinh',
      organisation: 'Sinh hoạt tại',
      cardNumber: 'Số thẻ',
      said: 'Lý do, hoàn cảnh',
      decision: 'Quyết định',
    },
    sheetTitle: 'Biến động thẻ đảng viên',
    period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
    groupLine: (move: string, now: number, before: number, difference: string, percent: string) =>
      `${move}: ${formatCount(now)} lượt; cùng kỳ năm trước ${formatCount(before)}; tăng, giảm ${difference} (${percent})`,
    fileName: (from: string, to: string) => `Biến động thẻ đảng viên ${from} - ${to}`,
  },

  listSheet: {
    title: 'Danh sách phát thẻ đảng viên',
    subtitle: (name: string, day: string, form: string) =>
      `${name}, lập ngày ${day}. Hình thức: ${form}. (Mẫu 1-TĐV)`,
    columns: {
      name: 'Họ và tên',
      bornOn: 'Ngày sinh',
      admittedOn: 'Ngày vào Đảng',
      officialOn: 'Ngày chính thức',
      citizenId: 'Số căn cước',
      organisation: 'Tổ chức đảng',
      photo: 'Ảnh',
    },
    total: (count: number) => `Danh sách này có ${formatCount(count)} đồng chí.`,
    masked: 'Số căn cước được che bớt.',
  },

  ofMember: {
    title: 'Thẻ đảng viên',
    none: 'Chưa ghi lần cấp thẻ nào trong sổ.',
    onRecord: (number: string) => `Số thẻ trong hồ sơ: ${number}.`,
    held: (number: string, since: string) => `Đang giữ thẻ số ${number}, cấp ngày ${since}.`,
    lost: (number: string, on: string) =>
      `Thẻ ${number === '' ? '' : `số ${number} `}mất ngày ${on}, chưa cấp lại.`,
    returned: (number: string, on: string) =>
      `Thẻ ${number === '' ? '' : `số ${number} `}đã thu hồi, nộp lại ngày ${on}.`,
  },
} as const;
