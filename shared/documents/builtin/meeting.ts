/** The invitation to a meeting of the branch and its minutes. */
import { ask, forPen, heading, paper, section, signed, signers, text, title } from './blocks.ts';

const frame = 'lời văn là khung của đơn vị';

export const meetingPapers = [
  paper({
    key: 'giay-moi-hop',
    name: 'Giấy mời họp chi bộ',
    ...{ group: 'meeting', subject: 'member', each: true },
    basis: `Thể thức HD 05-HD/VPTW; không theo số mẫu riêng; ${frame}`,
    asks: [
      ask.text('cuộc họp', 'Cuộc họp', 'họp chi bộ thường kỳ'),
      ask.text('giờ', 'Thời gian: giờ', '19 giờ 30'),
      ask.date('ngày họp', 'Ngày họp'),
      ask.text('địa điểm', 'Địa điểm'),
      ask.long('nội dung họp', 'Nội dung'),
      ask.text('chủ trì', 'Chủ trì'),
    ],
    blocks: [
      heading('GM'),
      title('GIẤY MỜI', '[cuộc họp]'),
      text(
        'than',
        '[tổ chức] trân trọng kính mời đồng chí [họ tên] đến dự [cuộc họp].',
        'Thời gian: [giờ], ngày [ngày họp].',
        'Địa điểm: [địa điểm].',
        'Nội dung: [nội dung họp].',
        'Chủ trì: đồng chí [chủ trì].',
        'Đề nghị đồng chí đến dự đúng thời gian. Nếu vắng mặt, đề nghị báo trước với chi ủy.',
      ),
      signed('Như trên'),
    ],
  }),
  paper({
    key: 'bien-ban-hop',
    name: 'Biên bản họp chi bộ',
    ...{ group: 'meeting', subject: 'none', each: false },
    basis: `Thể thức HD 05-HD/VPTW; không theo số mẫu riêng; ${frame}`,
    asks: [
      ask.text('cuộc họp', 'Cuộc họp', 'họp chi bộ thường kỳ'),
      ask.text('giờ', 'Bắt đầu lúc', '19 giờ 30'),
      ask.date('ngày họp', 'Ngày họp'),
      ask.text('địa điểm', 'Địa điểm'),
      ask.text('chủ trì', 'Chủ trì'),
      ask.text('thư ký', 'Thư ký'),
      ask.number('tổng số đảng viên', 'Tổng số đảng viên'),
      ask.number('số có mặt', 'Số có mặt'),
      ask.text('vắng mặt', 'Số vắng mặt, lý do', '0'),
      ask.long('nội dung họp', 'Nội dung'),
      ask.long('kết luận', 'Kết luận'),
      ask.text('giờ kết thúc', 'Kết thúc lúc'),
    ],
    blocks: [
      heading('BB'),
      title('BIÊN BẢN', '[cuộc họp]'),
      text(
        'mo-dau',
        'Hồi [giờ], ngày [ngày họp], tại [địa điểm], [tổ chức] tiến hành [cuộc họp].',
        'Tổng số đảng viên: [tổng số đảng viên] đồng chí. Có mặt: [số có mặt] đồng chí. Vắng mặt: [vắng mặt].',
        'Chủ trì: đồng chí [chủ trì]. Thư ký: đồng chí [thư ký].',
      ),
      section('noi-dung', 'I- NỘI DUNG'),
      text('noi-dung-ghi', 'Hội nghị bàn: [nội dung họp].'),
      section('y-kien', 'II- Ý KIẾN THẢO LUẬN'),
      forPen('dong-y-kien', 10),
      section('ket-luan', 'III- KẾT LUẬN'),
      text(
        'ket-luan-ghi',
        '[kết luận].',
        'Cuộc họp kết thúc hồi [giờ kết thúc] cùng ngày. Biên bản đã được đọc cho mọi người cùng nghe và nhất trí.',
      ),
      signers(['Thư ký', '[thư ký]'], ['Chủ trì', '[chủ trì]']),
    ],
  }),
];
