import { formatCount } from '../../text/numbers.ts';

/** Words of the tree of Party organisations. */
export const organisationText = {
  title: 'Tổ chức đảng',
  subtitle: (count: number, members: number) =>
    `${formatCount(count)} tổ chức, ${formatCount(members)} đảng viên đang sinh hoạt`,
  name: 'Tên tổ chức',
  type: 'Loại',
  code: 'Mã',
  own: 'Trực tiếp',
  ownHint: 'Đảng viên sinh hoạt ngay tại tổ chức này',
  all: 'Cả cấp dưới',
  deeds: 'Việc',
  open: (name: string) => `Mở rộng ${name}`,
  close: (name: string) => `Thu gọn ${name}`,
  showMembers: (count: string, name: string) => `${count} đảng viên của ${name}: mở danh sách`,
  found: 'Thành lập tổ chức',
  foundUnder: (name: string) => `Thành lập tổ chức dưới ${name}`,
  rename: 'Đổi tên',
  renameOne: (name: string) => `Đổi tên ${name}`,
  foundTitle: 'Thành lập tổ chức đảng',
  renameTitle: 'Đổi tên tổ chức đảng',
  parent: 'Trực thuộc',
  oldName: (name: string) => `Tên đang dùng: ${name}`,
  newName: 'Tên mới',
  codeHint: 'Mã đang dùng trong báo cáo, nếu có',
  effectiveOn: 'Ngày có hiệu lực',
  decision: 'Quyết định (số, ngày, cơ quan ban hành)',
  decisionExample: '12-QĐ/ĐU ngày 05/03/2025 của Đảng ủy phường',
  foundDo: 'Ghi thành lập',
  renameDo: 'Ghi đổi tên',
  founded: (name: string) => `Đã ghi thành lập ${name}.`,
  renamed: (before: string, after: string) => `Đã đổi tên ${before} thành ${after}.`,
  onlyRoot:
    'Mới có một tổ chức. Thành lập các chi bộ tại đây, hoặc nhập danh sách từ Excel: cột chi bộ trong tệp sẽ lập đủ các chi bộ.',
} as const;
