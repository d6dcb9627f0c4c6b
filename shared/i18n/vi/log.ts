/** Words of the log: its sentences, its check, its anchor, its minutes. */
import type { CopiedTable } from '../../ipc/log.ts';
import { formatCount } from '../../text/numbers.ts';

const because = (reason: string): string => (reason === '' ? '' : `, lý do: ${reason}`);
const of = (name: string | null): string => (name === null ? '' : ` của ${name}`);

/** What the opening found outside the register, see LogNotice. */
interface Told {
  readonly kind: 'older' | 'parted' | 'forged' | 'absent';
  readonly missing: number;
  readonly at: string;
  readonly copy: number | null;
}

/** "mở sổ", not "mở sổ: Mở sổ". */
const saidOnce = (verb: string, what: string): string =>
  what === '' || what.toLowerCase() === verb ? verb : `${verb}: ${what}`;

interface Deed {
  readonly what: string;
  readonly reason: string;
  readonly member: string | null;
}

const copiedName = (copied: CopiedTable): string =>
  copied.table === 'members'
    ? 'danh sách đảng viên'
    : copied.table === 'todo'
      ? 'danh sách việc cần làm'
      : `bảng "${copied.title}" của báo cáo`;

export const logText = {
  title: 'Nhật ký',
  about:
    'Mỗi lần sửa, xem số đang che, xuất, in, chép bảng, mở sổ, sao lưu đều đứng ở đây. Không ai xóa hay sửa được mục nào, kể cả bí thư.',
  count: (shown: number, total: number) => `Đang hiện ${formatCount(shown)} trong ${formatCount(total)} mục`,
  searchedTo: (number: number) => `Đã tìm đến mục số ${formatCount(number)}.`,
  searchOn: 'Xem tiếp các mục cũ hơn',
  empty: 'Nhật ký chưa có mục nào.',
  noneFound: 'Không có mục nào khớp với điều kiện lọc.',
  clear: 'Bỏ lọc',
  number: (n: number) => `Số ${formatCount(n)}`,
  openMember: 'Mở hồ sơ',
  openMemberOf: (n: number) => `Mở hồ sơ của mục số ${formatCount(n)}`,
  openStep: 'Xem bước',
  openStepOf: (n: number) => `Xem bước của mục số ${formatCount(n)}`,
  /** steps are called "Đính chính hồ sơ: theo giấy khai sinh gốc" where a ground was asked */
  ground: (step: string) => {
    const at = step.indexOf(': ');
    return at === -1 ? `Bước: ${step}` : `Bước: ${step.slice(0, at)}. Căn cứ: ${step.slice(at + 2)}`;
  },
  filters: {
    from: 'Từ ngày',
    to: 'Đến ngày',
    actor: 'Người làm',
    kind: 'Việc',
    member: 'Đảng viên',
    words: 'Từ trong nhật ký',
    wordsHint: 'Ví dụ: số căn cước',
    everybody: 'Tất cả',
  },
  kinds: {
    edit: 'Sửa sổ',
    reveal: 'Xem số đang che',
    export: 'Xuất tệp',
    print: 'In',
    copy: 'Sao chép',
    unlock: 'Mở, khóa sổ',
    password: 'Mật khẩu',
    backup: 'Sao lưu, phục hồi',
    check: 'Kiểm tra',
    people: 'Người dùng',
    handover: 'Bàn giao',
    machine: 'Máy, bản chương trình',
  },
  /** after the name of who did it */
  deeds: {
    reveal: ({ what, reason, member }: Deed) => `xem ${what}${of(member)}${because(reason)}`,
    export: ({ what, reason }: Deed) =>
      /\.\w{2,5}$/.test(reason) ? `xuất ${what} ra tệp ${reason}` : `xuất ${what}${because(reason)}`,
    print: ({ what, reason, member }: Deed) =>
      `in ${what.replace(/^In giấy: /, '')}${of(member)}${because(reason)}`,
    copy: ({ what, reason, member }: Deed) => `sao chép ${what}${of(member)}${because(reason)}`,
    unlock: ({ what, reason }: Deed) => `${saidOnce('mở sổ', what)}${reason === '' ? '' : `, ${reason}`}`,
    refused: ({ what, reason }: Deed) => `mở sổ không được: ${what}${because(reason)}`,
    lock: ({ what, reason }: Deed) => `${saidOnce('khóa sổ', what)}${because(reason)}`,
    password: ({ what, reason }: Deed) => `đổi mật khẩu, mã khôi phục: ${what}${because(reason)}`,
    backup: ({ what, reason }: Deed) => `sao lưu: ${what}${because(reason)}`,
    restore: ({ what, reason }: Deed) => `phục hồi: ${what}${because(reason)}`,
    check: ({ what, reason }: Deed) => `kiểm tra: ${what}${because(reason)}`,
    people: ({ what, reason }: Deed) => `người dùng: ${what}${because(reason)}`,
    handover: ({ what, reason }: Deed) => `bàn giao sổ: ${what}${because(reason)}`,
    update: ({ what, reason }: Deed) => `cập nhật chương trình: ${what}${because(reason)}`,
    support: ({ what, reason }: Deed) => `hỗ trợ, dọn máy: ${what}${because(reason)}`,
    clock: ({ what, reason }: Deed) => `đồng hồ máy: ${what}${because(reason)}`,
  },
  sentences: {
    added: (row: string, of_: string) => `thêm ${row}${of_}`,
    removed: (row: string, of_: string) => `xóa ${row}${of_}`,
    changed: (row: string, of_: string, fields: string) => `sửa ${row}${of_}: ${fields}`,
    field: (label: string, from: string, to: string) =>
      `${label}: ${from === '' ? '(trống)' : from} thành ${to === '' ? '(trống)' : to}`,
    fieldOnly: (label: string) => `${label} đã đổi`,
    ofMember: (name: string) => ` của ${name}`,
    recordChanged: (name: string, fields: string) => `sửa hồ sơ của ${name}: ${fields}`,
    oneChanged: (label: string, name: string, from: string, to: string) =>
      `sửa ${label} của ${name}: ${from === '' ? '(trống)' : from} thành ${to === '' ? '(trống)' : to}`,
    setAside: (name: string, why: string) => `đưa hồ sơ của ${name} ra khỏi sổ: ${why}`,
    takenBack: (name: string) => `đưa hồ sơ của ${name} trở lại sổ`,
    event: (event: string, on: string, name: string) => `ghi "${event}" ngày ${on} của ${name}`,
    eventOut: (event: string, on: string, name: string, why: string) =>
      `rút "${event}" ngày ${on} của ${name}${because(why)}`,
    eventBack: (event: string, on: string, name: string) =>
      `để "${event}" ngày ${on} của ${name} có hiệu lực lại`,
    imported: (file: string, created: number, changed: number) =>
      `nhập danh sách ${file}: ${formatCount(created)} hồ sơ mới, ${formatCount(changed)} hồ sơ cập nhật`,
    hidden: 'nội dung đang che',
    nobody: 'hồ sơ không còn',
    yes: 'có',
    no: 'không',
  },
  check: {
    button: 'Kiểm tra nhật ký',
    running: 'Đang kiểm tra nhật ký',
    item: (number: number) => `Mục số ${formatCount(number)}`,
    step: 'Kiểm tra nhật ký',
    fine: (checked: number) => `Đã kiểm tra ${formatCount(checked)} mục, không mục nào bị sửa.`,
    bad: (sequence: number, what: string, claims: string) =>
      `Mục số ${formatCount(sequence)} ${what}${claims}. Các mục trước đó còn nguyên vẹn.`,
    kinds: {
      changed: 'đã bị sửa',
      missing: 'đã bị xóa',
      inserted: 'do người ngoài chương trình thêm vào',
      order: 'đã bị đổi chỗ',
      cut: 'và các mục sau đã bị cắt bỏ',
    },
    claims: (at: string, actor: string) => ` (mục này ghi: ${at}, ${actor})`,
    claimsBefore: (at: string, actor: string) => ` (mục còn lại ngay trước: ${at}, ${actor})`,
    badTitle: 'Nhật ký không còn nguyên vẹn',
    advice: [
      'Đừng ghi thêm vào sổ này và giữ nguyên tệp như đang có.',
      'Báo cấp ủy biết, kèm câu trên.',
      'Mở "Sao lưu, phục hồi" để xem bản sao lưu gần nhất đã kiểm tra.',
    ],
  },
  copy: {
    step: 'Chép bảng để dán sang Excel',
    logged: (copied: CopiedTable, rows: number) => `${copiedName(copied)}, ${formatCount(rows)} dòng`,
  },
  anchor: {
    step: 'Đối chiếu nhật ký khi mở sổ',
    title: ({ kind, copy }: Told) =>
      kind === 'absent'
        ? 'Không thấy tệp mốc nhật ký bên cạnh sổ'
        : copy === null
          ? 'Sổ không khớp với lần đóng trước'
          : 'Sổ không khớp với bản sao lưu của chính sổ',
    found: ({ kind, missing, copy }: Told) => {
      const which = copy === null ? 'lần đóng trước' : `bản sao lưu số ${copy} của chính sổ`;
      if (kind === 'older') return `sổ này cũ hơn ${which}: thiếu ${formatCount(missing)} mục nhật ký`;
      if (kind === 'parted') return `sổ này rẽ ra từ một bản cũ: các mục nhật ký không khớp với ${which}`;
      if (kind === 'forged') return 'tệp mốc nhật ký (.moc) bên cạnh sổ không phải do sổ này ghi';
      return 'bên cạnh sổ không còn tệp mốc nhật ký (.moc) của lần khóa trước';
    },
    since: ({ at, copy }: Told, moment: (at: string) => string) =>
      at === '' ? '' : ` (${copy === null ? 'lần đóng trước' : 'bản sao lưu lúc'}: ${moment(at)})`,
    advice: {
      older:
        'Nếu chính đồng chí vừa chép một bản cũ đè lên sổ thì phải ghi lại những việc còn thiếu. Nếu không, đừng ghi thêm: mở An toàn dữ liệu, Sao lưu, phục hồi để lấy bản mới nhất.',
      parted:
        'Có hai bản của cùng một sổ cùng được ghi. Đừng ghi thêm vào bản này trước khi biết bản nào là bản chính; mở An toàn dữ liệu, Xem lại sổ cũ để so hai bản.',
      forged:
        'Tệp có thể chép từ sổ khác sang. Nếu sổ và tệp .moc vừa được chép cùng nhau từ máy khác thì kiểm tra lại cách chép; nhật ký trong sổ vẫn kiểm tra được.',
      absent:
        'Thường là do sổ được chép tay sang máy khác mà không chép kèm tệp này; như vậy không có gì phải lo. Chương trình đã lập tệp mốc mới. Nếu không ai chép sổ, đồng chí xem mấy mục cuối của Nhật ký có đủ các việc đã làm không.',
    },
    toBackups: 'Mở Sao lưu, phục hồi',
    toLog: 'Mở Nhật ký',
    understood: 'Đã đọc',
  },
  minutes: {
    button: 'In biên bản xác nhận nhật ký',
    month: 'Tháng',
    needMonth: 'Ghi tháng và năm, ví dụ 11/2026.',
    go: 'Soạn biên bản',
    cancel: 'Thôi',
    title: 'BIÊN BẢN',
    subject: (month: string) => `xác nhận nhật ký của sổ đảng viên tháng ${month}`,
    name: (month: string) => `Biên bản xác nhận nhật ký tháng ${month}`,
    opening: (day: string, month: string, entries: number) =>
      `Chúng tôi xác nhận${day === '' ? '' : `, đến ngày ${day},`} trong tháng ${month} nhật ký của sổ đảng viên có ${formatCount(entries)} mục, gồm:`,
    byKind: 'Theo việc',
    byPerson: 'Theo người',
    column: { kind: 'Việc', person: 'Người làm', entries: 'Số mục' },
    total: 'Cộng',
    head: (sequence: number, at: string) =>
      `Mục cuối cùng khi in biên bản này: số ${formatCount(sequence)}, ghi lúc ${at}. Mã của mục cuối:`,
    explain:
      'Mã trên xác nhận mục cuối và mọi mục trước nó. Sau này, tại An toàn dữ liệu, Nhật ký, mục "So với biên bản đã ký", gõ số mục và mã này: chương trình trả lời nhật ký có còn nguyên đến mục đó hay không.',
    signatures: { keeper: 'NGƯỜI GIỮ SỔ', witness: 'NGƯỜI CHỨNG KIẾN' },
  },
  compare: {
    title: 'So với biên bản đã ký',
    about:
      'Gõ số mục và mã ghi trên biên bản. Đây là cách biết chắc cả khi người biết mật khẩu đã sửa nhật ký.',
    sequence: 'Số mục cuối',
    code: 'Mã của mục cuối',
    codeHint: '8 nhóm, mỗi nhóm 4 chữ',
    button: 'So mã',
    close: 'Đóng',
    same: (sequence: number, later: number) =>
      `Khớp. Nhật ký còn nguyên đến mục số ${formatCount(sequence)} như khi ký biên bản; sau đó có thêm ${formatCount(later)} mục.`,
    different: (sequence: number) =>
      `Không khớp. Mục số ${formatCount(sequence)} hoặc một mục trước nó không còn như khi ký biên bản. Gõ lại mã một lần nữa; nếu vẫn không khớp thì nhật ký đã bị thay.`,
    short: (sequence: number, has: number) =>
      `Không khớp. Biên bản có đến mục số ${formatCount(sequence)}, sổ này chỉ có ${formatCount(has)} mục: sổ này là một bản cũ hơn biên bản, hoặc nhật ký đã bị cắt.`,
    broken: 'Mã khớp nhưng một mục trước đó không còn nguyên:',
    step: 'So nhật ký với biên bản đã ký',
    logged: (sequence: number, same: boolean) =>
      `so với biên bản đã ký ở mục số ${formatCount(sequence)}: ${same ? 'khớp' : 'không khớp'}`,
  },
  sheet: {
    title: 'NHẬT KÝ CỦA SỔ ĐẢNG VIÊN',
    columns: { number: 'Số', at: 'Lúc', actor: 'Người làm', what: 'Việc đã làm', ground: 'Căn cứ' },
    cut: (count: number) =>
      `Chỉ đưa ra ${formatCount(count)} mục mới nhất khớp với điều kiện lọc; lọc theo ngày để lấy các mục trước.`,
    period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  },
} as const;
