import type { DossierMark, HandoverFacts } from '../../ipc/handover.ts';

/** Words of the hand-over of the register; those of its minutes are in handover-paper.ts. */
export const handoverText = {
  saved: 'Giữ bản bàn giao đang làm',
  dropped: 'Bỏ bản bàn giao đang làm',
  sealed: 'Lập biên bản bàn giao',
  done: (number: string) => `Bàn giao sổ, biên bản số ${number}`,
  needGiverAccount: 'Chưa nhập tên khi mở sổ của người giao ở lại làm phó bí thư.',
  closedBook: (title: string, day: string) => `${title}, đến ${day}`,
  closedYear: (year: number) => `Xếp loại năm ${year}`,
  logged: {
    done: (number: string, giver: string, receiver: string) =>
      `Bàn giao sổ (biên bản số ${number}): ${giver} giao, ${receiver} nhận`,
    witness: (name: string) => `chứng kiến: ${name}`,
    newCode: 'Lấy mã khôi phục mới khi bàn giao; mã cũ hết dùng',
    newTierPassword: 'Đặt mật khẩu riêng mới khi bàn giao; mật khẩu riêng cũ hết dùng',
  },

  title: 'Bàn giao sổ',
  what: 'Khi đổi người giữ sổ: đếm hồ sơ giấy theo danh sách, in biên bản, người mới đặt mật khẩu của mình, người cũ thôi quyền mở sổ.',
  empty: 'Sổ chưa bàn giao lần nào. Các lần bàn giao đã làm sẽ hiện ở đây, in lại biên bản được.',
  start: 'Bắt đầu bàn giao',
  goOn: 'Làm tiếp bàn giao',
  draftFound: (when: string) => `Có một lần bàn giao đang làm dở, giữ lúc ${when}.`,
  drop: 'Bỏ bản đang làm',
  onlyKeeper: 'Chỉ bí thư bàn giao sổ. Danh sách dưới đây để xem.',
  practice: 'Sổ luyện tập mở không cần mật khẩu nên không bàn giao. Làm việc này ở sổ thật.',
  columns: {
    number: 'Số',
    on: 'Ngày',
    giver: 'Người giao',
    receiver: 'Người nhận',
    dossiers: 'Hồ sơ',
    deeds: 'Biên bản',
  },
  dossiers: (count: HandoverFacts['count']) =>
    `có ${count.there} · thiếu ${count.missing} · mượn ${count.lent}`,
  printAgain: (number: string) => `Xem, in biên bản số ${number}`,
  close: 'Về danh sách',
  back: 'Quay lại',
  next: 'Làm tiếp',
  steps: {
    who: 'Ai giao, ai nhận',
    count: 'Đếm hồ sơ',
    rest: 'Giấy in, việc dở',
    minutes: 'Biên bản',
    sign: 'Đổi mật khẩu',
  },

  giver: 'Người giao',
  giverPost: 'Chức vụ người giao',
  receiver: 'Người nhận',
  receiverNew: 'Người mới, chưa có trong sổ',
  receiverName: 'Họ và tên người nhận',
  receiverPost: 'Chức vụ người nhận',
  receiverAccount: 'Tên khi mở sổ của người nhận',
  accountNote: 'Hiện ở màn hình mở sổ: ghi chức trách, không ghi tên người.',
  on: 'Ngày bàn giao',
  place: 'Nơi bàn giao',
  witness: 'Người chứng kiến, đại diện cấp trên',
  witnessPost: 'Chức vụ người chứng kiến',
  after: 'Sau khi bàn giao, người giao',
  leaves: 'Thôi quyền mở sổ',
  stays: 'Ở lại làm phó bí thư',
  giverAccount: 'Tên khi mở sổ của người giao',

  countNote: 'Cầm từng tập hồ sơ giấy, so với danh sách. Bấm một phím cho mỗi người, dòng tự xuống.',
  keys: 'C: có · T: thiếu · M: đang cho mượn · Delete: chưa đếm · ↑↓: chuyển dòng',
  counted: (done: number, all: number) => `Đã đếm ${done} / ${all}`,
  summary: (count: HandoverFacts['count']) =>
    `Có ${count.there}, thiếu ${count.missing}, đang cho mượn ${count.lent}`,
  restThere: (n: number) => `Còn ${n} người: đều có hồ sơ`,
  restAsk: (n: number) => `Ghi "có hồ sơ" cho cả ${n} người chưa đếm? Chỉ làm khi đã thấy đủ ${n} tập.`,
  restDo: (n: number) => `Ghi có cho ${n} người`,
  noMembers: 'Ngày này sổ không có đảng viên nào.',
  list: 'Hồ sơ giấy theo danh sách',
  marks: { there: 'Có', missing: 'Thiếu', lent: 'Đang cho mượn' } satisfies Record<DossierMark, string>,
  unmarked: 'Chưa đếm',
  onLoan: 'sổ mượn đang ghi cho mượn',
  memberColumns: { n: 'TT', name: 'Họ và tên', org: 'Tổ chức đảng', mark: 'Hồ sơ giấy' },

  stock: 'Giấy in sẵn theo sổ theo dõi',
  stockLeft: (name: string, left: number) => `${name}: còn ${left} tờ`,
  noStock: 'Sổ không theo dõi loại giấy in sẵn có số nào.',
  stampNote: 'Con dấu, chìa khóa, giấy tờ khác bàn giao kèm',
  closedBooks: 'Sổ và năm đã khóa',
  noClosed: 'Chưa khóa sổ hoặc năm nào.',
  work: 'Việc cần làm theo sổ',
  workCount: (total: number, pressing: number) =>
    total === 0
      ? 'Không có việc nào đến hạn.'
      : `${total} việc, ${pressing} việc quá hạn hoặc đến hạn trong 7 ngày.`,
  workNote: 'Việc đang làm dở cần dặn người nhận',

  sealNote:
    'Máy sao lưu sổ, kiểm tra bản sao mở được, rồi ghi mã của bản sao và số mục nhật ký vào biên bản.',
  seal: 'Sao lưu và lập biên bản',
  sealAgain: 'Lập lại biên bản',
  isSealed: (backup: string, entries: number) => `Đã sao lưu: ${backup}. Nhật ký đến mục số ${entries}.`,
  makePages: 'Xem biên bản',
  savePdf: 'Lưu tệp PDF',
  making: 'Đang dàn trang biên bản',
  pages: (n: number) => `${n} trang`,

  signNote: (receiver: string, giver: string) =>
    `Ký biên bản giấy xong mới làm bước này. ${receiver} tự gõ mật khẩu mới; ${giver} gõ mật khẩu đang dùng để đồng ý giao.`,
  oldPassword: (giver: string) => `Mật khẩu đang dùng của ${giver}`,
  effect: (receiver: string, account: string) => `Sau khi bàn giao, ${receiver} mở sổ bằng tên "${account}".`,
  effectLeaves: (giver: string) => `Mật khẩu của ${giver} không mở được sổ nữa.`,
  effectStays: (giver: string, account: string) =>
    `${giver} mở sổ bằng tên "${account}", mật khẩu như cũ, với quyền phó bí thư.`,
  effectCode: 'Mã khôi phục cũ và mọi máy đang nhớ mật khẩu hết dùng. Mã mới hiện ngay sau đây, một lần.',
  effectTier: (receiver: string) =>
    `Mật khẩu riêng của phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài cũng đổi; người khác được giao phần này hỏi ${receiver}.`,
  effectCopies:
    'Xong việc, chương trình sao lưu lại: bản mới nhất chỉ mở được bằng mật khẩu và mã mới. Các bản cũ trên máy và trên USB vẫn mở được bằng mật khẩu và mã cũ, được giữ như ghi trong biên bản; USB có bản cũ thì giao lại cho người nhận.',
  tierPassword: 'Mật khẩu riêng mới',
  tierAgain: 'Nhập lại mật khẩu riêng mới',
  copied: (file: string) => `Đã sao lưu lại: ${file}. Bản này chỉ mở được bằng mật khẩu và mã mới.`,
  notCopied:
    'Chưa sao lưu lại được sau khi bàn giao; chương trình sẽ làm lại. Xem ở mục Sao lưu, phục hồi: khi nào có bản mới thì bản mới nhất chỉ mở được bằng mật khẩu và mã mới.',
  complete: (receiver: string) => `Bàn giao sổ cho ${receiver}`,
  isDone: (number: string, receiver: string) =>
    `Đã bàn giao sổ cho ${receiver}, biên bản số ${number}. Từ nay ${receiver} giữ sổ.`,
  codeKept: 'Đã cất mã mới',
} as const;
