import type { OpenPerson } from '../../ipc/register.ts';
import { roles as allRoles, mayDo, type Right, type Role, rightsOf } from '../../rules/rights.ts';
import { safetyText } from './safety.ts';

const { roles, rights } = safetyText;
const inWords = (all: readonly Right[]): string => all.map((right) => rights[right]).join('; ');

const mayAll = (right: Right): string =>
  allRoles
    .filter((role) => mayDo(role, right))
    .map((role) => roles[role].toLowerCase())
    .join(', ');

/** Words of the people of one register and of what each may do. */
export const peopleText = {
  /** above the screen of whoever only reads */
  reading: ({ role }: OpenPerson) =>
    `Đồng chí xem sổ với quyền ${roles[role].toLowerCase()}: xem được sổ và nhật ký, không sửa, không in, không xuất tệp. Cần sửa thì nhờ bí thư.`,
  /** where a deed of others would stand */
  only: (right: Right) => `Việc này chỉ ${mayAll(right)} làm được.`,
  atWork: ({ account, name }: OpenPerson) => `${account}: ${name}`,
  rightsOf: (role: Role): string => inWords(rightsOf[role]),
  /** as they stand in the log */
  logged: {
    added: (p: { readonly name: string; readonly role: Role; readonly account: string }) =>
      `Thêm người dùng: ${p.name}, quyền ${roles[p.role].toLowerCase()}, mở sổ bằng tên "${p.account}"`,
    changed: (p: { readonly name: string; readonly role: Role; readonly restricted: boolean }) =>
      `Đổi quyền: ${p.name} thành ${roles[p.role].toLowerCase()}, ${p.restricted ? 'được' : 'không được'} mở phần có mật khẩu riêng`,
    passwordSet: (p: { readonly name: string }) => `Đặt mật khẩu mới cho ${p.name}`,
    shutOut: (p: { readonly name: string }) => `Thôi quyền mở sổ: ${p.name}`,
  },
  title: 'Người dùng của sổ',
  note: 'Mỗi người mở sổ bằng mật khẩu của mình. Tên người đứng trong nhật ký cạnh mỗi việc đã làm, nên không dùng chung mật khẩu.',
  practice: 'Sổ luyện tập mở không cần mật khẩu nên không thêm người dùng.',
  onlyKeeper: 'Chỉ bí thư thêm người, đổi quyền hoặc đặt lại mật khẩu.',
  noRight: 'Danh sách người dùng chỉ bí thư, phó bí thư và người kiểm tra xem.',
  columns: {
    name: 'Họ và tên',
    role: 'Vai trò',
    account: 'Tên khi mở sổ',
    rights: 'Được làm',
    since: 'Từ ngày',
    lastOpened: 'Mở lần cuối',
    deeds: 'Thao tác',
  },
  you: 'đồng chí',
  noPassword: 'chưa có mật khẩu',
  notYet: 'chưa mở',
  openNow: 'đang mở',
  leftOn: (day: string) => `đã thôi từ ${day}`,
  restrictedToo: 'mở phần có mật khẩu riêng',
  showLeft: (n: number) => `Cả người đã thôi (${n})`,
  add: 'Thêm người dùng',
  addTitle: 'Thêm người dùng',
  addNote:
    'Người được thêm tự gõ mật khẩu của mình vào hai ô dưới, rồi bí thư gõ mật khẩu của bí thư để xác nhận.',
  name: 'Họ và tên',
  role: 'Vai trò',
  account: 'Tên khi mở sổ',
  accountNote: 'Hiện ở màn hình mở sổ, ai ngồi vào máy cũng thấy: ghi chức trách, không ghi tên người.',
  restricted: 'Được mở phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài',
  ownPassword: 'Mật khẩu của đồng chí',
  ownPasswordNote: 'Để biết đúng là bí thư đang làm việc này.',
  added: (name: string, account: string) => `Đã thêm ${name}. Mở sổ bằng tên "${account}".`,
  change: 'Đổi quyền',
  changeTitle: (name: string) => `Đổi quyền của ${name}`,
  changed: (name: string, role: Role) => `Đã đổi: ${name} là ${roles[role].toLowerCase()}.`,
  setPassword: 'Đặt mật khẩu mới',
  setPasswordTitle: (name: string) => `Đặt mật khẩu mới cho ${name}`,
  setPasswordNote: (name: string) => `${name} tự gõ mật khẩu mới vào hai ô dưới. Mật khẩu cũ hết dùng ngay.`,
  passwordSet: (name: string) => `Đã đặt mật khẩu mới cho ${name}.`,
  shutOut: 'Thôi quyền mở sổ',
  shutOutTitle: (name: string) => `Thôi quyền mở sổ của ${name}`,
  shutOutNote: (name: string) =>
    `Từ lúc này mật khẩu của ${name} không mở được sổ nữa. Tên và các việc đã làm vẫn ở trong nhật ký.`,
  isShutOut: (name: string) => `${name} đã thôi quyền mở sổ.`,
  deedOf: (deed: string, name: string) => `${deed}: ${name}`,
} as const;
