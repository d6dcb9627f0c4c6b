import { formatCount } from '../../text/numbers.ts';

/** Words of the list of deadlines. */
export const todoText = {
  title: 'Việc cần làm',
  subtitle:
    'Mọi thời hạn suy ra từ sổ và quy định. Làm xong và ghi vào sổ thì việc tự hết, không phải đánh dấu.',
  empty: 'Không có việc nào đến hạn.',
  emptyHint:
    'Khi sổ có đảng viên dự bị, người đang chuyển sinh hoạt hay nhiệm kỳ sắp hết, thời hạn sẽ đứng ở đây.',
  toMembers: 'Mở danh sách đảng viên',
  noneFiltered: 'Không có việc nào khớp với cách lọc.',
  clearFilters: 'Bỏ lọc',
  groups: {
    late: 'Quá hạn',
    week: 'Tuần này',
    month: '30 ngày tới',
    later: 'Sau đó',
  },
  groupCount: (name: string, count: number) => `${name} (${formatCount(count)})`,
  showAll: (count: number) => `Xem cả ${formatCount(count)} việc`,
  kind: 'Loại việc',
  anyKind: 'Mọi loại việc',
  organisation: 'Tổ chức đảng',
  anyOrganisation: 'Mọi tổ chức',
  withCount: (name: string, count: number) => `${name} (${formatCount(count)})`,
  shown: (shown: number, total: number) =>
    shown === total ? `${formatCount(total)} việc` : `${formatCount(shown)} trong ${formatCount(total)} việc`,
  cut: (shown: number, total: number) =>
    `Danh sách này chỉ hiện ${formatCount(shown)} việc gấp nhất trong ${formatCount(total)} việc.`,
  copy: 'Chép danh sách',
  copied: (count: number) => `Đã chép ${formatCount(count)} việc; dán được vào Excel.`,
  columns: {
    what: 'Việc',
    who: 'Về',
    organisation: 'Tổ chức đảng',
    due: 'Hạn',
    left: 'Còn',
    rule: 'Căn cứ',
    start: 'Bắt đầu',
  },
  left: (days: number) =>
    days < 0
      ? `quá ${formatCount(-days)} ngày`
      : days === 0
        ? 'hạn hôm nay'
        : `còn ${formatCount(days)} ngày`,
  wholeRegister: 'Toàn sổ',
  ruleOf: (what: string) => `Quy định về: ${what}`,
  basis: (citation: string) => `Căn cứ: ${citation}.`,
  unverified: 'Lời nhắc để kiểm tra: văn bản này chưa được đối chiếu hoặc là quy định của địa phương.',
  starts: {
    event: 'Ghi nhận',
    member: 'Mở hồ sơ',
    dossier: 'Mở giấy tờ',
    transfer: 'Mở việc chuyển',
    books: 'Mở sổ sách',
    organisation: 'Mở tổ chức',
    inspection: 'Mở cuộc',
    members: 'Mở danh sách',
    badges: 'Mở danh sách đợt',
    dues: 'Mở bảng thu',
    petition: 'Mở đơn thư',
    meetings: 'Ghi buổi họp',
    absences: 'Xem các tháng',
    prints: 'Mở sổ in',
  },
  startOf: (start: string, what: string, who: string) =>
    who === '' ? `${start}: ${what}` : `${start}: ${what}, đồng chí ${who}`,
  week: 'Việc cần làm tuần này',
  weekNone: 'Tuần này không có việc nào đến hạn.',
  seeAll: (count: number) => `Xem tất cả (${formatCount(count)})`,
} as const;
