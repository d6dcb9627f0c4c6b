import { formatCount } from '../../text/numbers.ts';

/** Words of the first screen. */
export const overviewText = {
  title: 'Tổng quan',
  asOf: (date: string) => `Tính đến ${date}`,
  number: formatCount,
  empty: 'Sổ chưa có đảng viên nào. Nhập danh sách mà văn phòng đang giữ trong Excel, số liệu sẽ đứng ở đây.',
  importRoster: 'Nhập danh sách từ Excel',
  figures: 'Số liệu hôm nay',
  total: 'Đảng viên',
  totalBase: 'đang sinh hoạt, cả dự bị',
  official: 'Chính thức',
  probationary: 'Dự bị',
  unverified: 'Chưa rõ dự bị hay chính thức',
  unverifiedBase: 'tệp nhập vào không nói; bổ sung ở hồ sơ',
  women: 'Nữ',
  left: 'Đã ra khỏi sổ',
  leftBase: 'chuyển đi, ra khỏi Đảng, từ trần',
  organisations: 'Tổ chức đảng',
  ofTotal: (total: number) => `trên ${formatCount(total)} đảng viên`,
  name: 'Họ và tên',
  recent: 'Mới ghi vào sổ',
  recentNone: 'Chưa ghi sự kiện nào.',
  event: 'Sự kiện',
  effectiveOn: 'Ngày hiệu lực',
  enteredAt: 'Ghi lúc',
  years: 'Xếp loại cuối năm',
  yearsNone: 'Chưa có danh sách xếp loại của năm nào.',
  openYear: 'Mở xếp loại',
  year: (year: number) => `Năm ${year}`,
  rated: (rated: number, listed: number) =>
    `đã xếp loại ${formatCount(rated)} / ${formatCount(listed)}, còn ${formatCount(listed - rated)}`,
} as const;
