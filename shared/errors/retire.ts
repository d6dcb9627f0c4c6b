import { defineErrors } from './define.ts';

/** Telephone codes E-TM-01 …: a PC that is no longer used. */
export const retireErrors = defineErrors({
  'retire.practice': {
    phone: 'E-TM-01',
    text: () =>
      'Thôi dùng máy này: sổ đang mở là sổ luyện tập nên chưa xóa gì. Mở sổ thật bằng mật khẩu của đồng chí rồi làm lại.',
  },
  'retire.inside': {
    phone: 'E-TM-02',
    text: ({ folder }) =>
      `Thôi dùng máy này: thư mục ${folder} nằm trong nơi sẽ bị xóa nên không giữ được bản sao. Chọn một thư mục ở USB hoặc ổ đĩa khác.`,
  },
  'retire.no-folder': {
    phone: 'E-TM-03',
    text: ({ folder }) =>
      `Thôi dùng máy này: không thấy thư mục ${folder}. Cắm lại USB rồi chọn thư mục lần nữa. Chưa xóa gì.`,
  },
  'retire.name': {
    phone: 'E-TM-04',
    text: ({ name }) => `Thôi dùng máy này: tên sổ gõ vào chưa đúng nên chưa xóa gì. Gõ đúng: ${name}.`,
  },
  'retire.others': {
    phone: 'E-TM-05',
    text: ({ names }) =>
      `Thôi dùng máy này: trên máy còn sổ khác (${names}) chưa có bản sao được kiểm tra. Mở sổ đó và sao lưu ra USB trước, hoặc đánh dấu đồng ý xóa cả sổ đó. Chưa xóa gì.`,
  },
  'retire.not-proved': {
    phone: 'E-TM-06',
    text: ({ file }) =>
      `Thôi dùng máy này: bản sao ${file} không mở được bằng mật khẩu vừa gõ nên chưa xóa gì. Thử lại với một USB khác.`,
  },
});
