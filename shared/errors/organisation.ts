import { defineErrors } from './define.ts';

/** Telephone codes E-TC-01 … */
export const organisationErrors = defineErrors({
  'organisation.exists': {
    phone: 'E-TC-01',
    text: (p) => `Tên tổ chức: "${p.name}" đã có dưới cùng cấp trên. Đặt tên khác hoặc dùng tổ chức đã có.`,
  },
  'organisation.not-found': {
    phone: 'E-TC-02',
    text: () => 'Tổ chức đảng: không còn trong sổ. Mở lại danh sách tổ chức.',
  },
  'organisation.not-living': {
    phone: 'E-TC-03',
    text: (p) =>
      `Ô Ngày có hiệu lực: ngày ${p.date} ${p.name} chưa thành lập hoặc đã kết thúc hoạt động. Xem lại ngày.`,
  },
  'organisation.refused': {
    phone: 'E-TC-04',
    text: (p) => `${p.rule} Xem lại ngày có hiệu lực và các tổ chức đã chọn.`,
  },
  'organisation.refused-later': {
    phone: 'E-TC-05',
    text: (p) =>
      `Không ghi được vì sự kiện "${p.event}" của ${p.org} ngày ${p.date} đã có trong sổ dựa vào điều này: ${p.rule} Rút sự kiện đó trước.`,
  },
  'organisation.still-inside': {
    phone: 'E-TC-06',
    text: (p) =>
      `Còn ${p.count} người đang sinh hoạt tại tổ chức không còn hoạt động từ ngày ${p.date}: ${p.names}. Chọn tổ chức nhận đảng viên, hoặc ghi chuyển đi trước.`,
  },
  'organisation.member-refused': {
    phone: 'E-TC-07',
    text: (p) => `Đồng chí ${p.name}: ${p.rule} Căn cứ: ${p.citation}.`,
  },
  'organisation.in-use': {
    phone: 'E-TC-08',
    text: (p) => `Không rút được việc thành lập ${p.name}: ${p.what}. Chuyển hoặc rút các mục đó trước.`,
  },
  'organisation.future': {
    phone: 'E-TC-09',
    text: (p) => `Ô Ngày có hiệu lực: ${p.date} quá xa trong tương lai. Kiểm tra lại năm.`,
  },
  'organisation.not-member-there': {
    phone: 'E-TC-10',
    text: (p) =>
      `Ngày ${p.date} đồng chí ${p.name} không sinh hoạt tại ${p.org}. Chọn lại đảng viên hoặc ngày.`,
  },
  'organisation.event-not-found': {
    phone: 'E-TC-11',
    text: () => 'Sự kiện của tổ chức: không có hoặc đã được rút. Mở lại để xem.',
  },
  'organisation.twice': {
    phone: 'E-TC-12',
    text: (p) => `Đồng chí ${p.name} được xếp vào hai nơi. Mỗi đồng chí chỉ vào một tổ chức.`,
  },
  'committee.term-dates': {
    phone: 'E-CU-01',
    text: () => 'Nhiệm kỳ: ngày kết thúc phải sau ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
  'committee.not-found': {
    phone: 'E-CU-02',
    text: () => 'Nhiệm kỳ hoặc chức vụ: không còn trong sổ. Mở lại để xem.',
  },
  'committee.not-member': {
    phone: 'E-CU-03',
    text: (p) =>
      `Ngày ${p.date} đồng chí ${p.name} không phải là đảng viên chính thức thuộc ${p.org}. Cấp ủy viên phải là đảng viên chính thức của đảng bộ, chi bộ đó. Căn cứ: ${p.citation}.`,
  },
  'committee.one-holder': {
    phone: 'E-CU-04',
    text: (p) =>
      `Ngày ${p.date} ${p.org} đã có ${p.post} là đồng chí ${p.name}. Ghi thôi giữ chức vụ cho đồng chí ấy trước, rồi ghi người mới.`,
  },
  'committee.post-dates': {
    phone: 'E-CU-05',
    text: (p) => `Ngày thôi giữ phải sau ngày bắt đầu (${p.from}). Sửa lại ngày.`,
  },
  'committee.already-holds': {
    phone: 'E-CU-06',
    text: (p) => `Đồng chí ${p.name} đang giữ chức vụ này từ ngày ${p.from}.`,
  },
});
