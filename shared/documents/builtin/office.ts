/** Papers of the office that fit many matters: letter, submission, decision with its list, list, handover. */
import {
  addressed,
  ask,
  attached,
  centred,
  column,
  decides,
  heading,
  order,
  paper,
  people,
  section,
  signed,
  signers,
  text,
  title,
} from './blocks.ts';

const frame = 'lời văn là khung của đơn vị';

const plainList = people([
  order(),
  column('Họ và tên', '[họ tên]', 38),
  centred('Ngày sinh', '[ngày sinh: số]', 24),
  centred('Ngày vào Đảng', '[ngày vào Đảng: số]', 24),
  centred('Ngày chính thức', '[ngày chính thức: số]', 24),
  column('Sinh hoạt tại', '[chi bộ]', 34),
  column('Ghi chú', '', 18),
]);

export const officePapers = [
  paper({
    key: 'to-trinh',
    name: 'Tờ trình đề nghị, có danh sách',
    ...{ group: 'office', subject: 'member', each: false },
    basis: `Thể thức HD 05-HD/VPTW; ${frame}`,
    asks: [
      ask.text('trích yếu', 'Về việc gì'),
      ask.long('căn cứ', 'Căn cứ'),
      ask.long('lý do', 'Lý do, nội dung trình'),
    ],
    blocks: [
      heading('TTr'),
      title('TỜ TRÌNH', '[trích yếu]'),
      addressed('Kính trình: [cấp ủy cấp trên]'),
      text(
        'than',
        'Căn cứ [căn cứ].',
        '[lý do].',
        '[tổ chức] kính trình [cấp ủy cấp trên] xem xét, quyết định đối với [số người] đồng chí có tên trong danh sách dưới đây:',
      ),
      plainList,
      signed('Như trên'),
    ],
  }),
  paper({
    key: 'quyet-dinh-danh-sach',
    name: 'Quyết định, có danh sách kèm theo',
    ...{ group: 'office', subject: 'member', each: false },
    basis: `Thể thức HD 05-HD/VPTW; ${frame}`,
    asks: [
      ask.text('trích yếu', 'Về việc gì'),
      ask.text('căn cứ', 'Căn cứ thêm'),
      ask.long('nội dung quyết định', 'Nội dung Điều 1'),
    ],
    blocks: [
      heading('QĐ'),
      title('QUYẾT ĐỊNH', '[trích yếu]'),
      text(
        'can-cu',
        '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
        '- Căn cứ [căn cứ];',
        '- Xét đề nghị của cấp ủy,',
      ),
      decides('[cấp ủy] quyết định:'),
      text(
        'dieu',
        'Điều 1. [nội dung quyết định] đối với [số người] đồng chí (có danh sách kèm theo).',
        'Điều 2. Các đồng chí có tên trong danh sách và tổ chức đảng có liên quan chịu trách nhiệm thi hành quyết định này.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ),
      signed('[cấp ủy cấp trên] (để báo cáo)', 'Như Điều 2'),
      attached,
      title(
        ...(['DANH SÁCH', '[trích yếu]'] as const),
        '(Kèm theo Quyết định số [số]-QĐ/[ký hiệu tổ chức] [ngày ký])',
        'ten-danh-sach',
      ),
      plainList,
    ],
  }),
  paper({
    key: 'danh-sach',
    name: 'Danh sách đảng viên',
    ...{ group: 'office', subject: 'member', each: false },
    basis: `Thể thức HD 05-HD/VPTW; ${frame}`,
    asks: [ask.text('nội dung danh sách', 'Danh sách gì', 'đảng viên')],
    blocks: [
      heading(''),
      title('DANH SÁCH', '[nội dung danh sách]'),
      plainList,
      signers(['Người lập', '[người lập]'], 'chair'),
    ],
  }),
  paper({
    key: 'cong-van',
    name: 'Công văn',
    ...{ group: 'office', subject: 'none', each: false },
    basis: `Thể thức HD 05-HD/VPTW: không có tên loại, trích yếu dưới số; ${frame}`,
    asks: [
      ask.text('trích yếu', 'Về việc gì'),
      ask.text('kính gửi', 'Kính gửi'),
      ask.long('nội dung', 'Nội dung'),
    ],
    blocks: [
      heading('CV', '[trích yếu]'),
      addressed('Kính gửi: [kính gửi]'),
      text('than', '[nội dung].'),
      signed('Như trên'),
    ],
  }),
  paper({
    key: 'bien-ban-ban-giao',
    name: 'Biên bản bàn giao sổ, hồ sơ đảng viên',
    ...{ group: 'office', subject: 'member', each: false },
    basis: `Theo số mẫu 01-TCĐ (HD 38-HD/BTCTW); ${frame}, chưa đối chiếu nguyên mẫu`,
    asks: [
      ask.date('ngày bàn giao', 'Ngày bàn giao'),
      ask.text('địa điểm', 'Địa điểm'),
      ask.text('bên giao', 'Bên giao: họ tên, chức vụ'),
      ask.text('bên nhận', 'Bên nhận: họ tên, chức vụ'),
      ask.long('sổ bàn giao', 'Các sổ bàn giao (tên sổ, số quyển)'),
      ask.text('lý do bàn giao', 'Lý do bàn giao'),
    ],
    blocks: [
      heading('BB'),
      title('BIÊN BẢN', 'bàn giao sổ, hồ sơ đảng viên'),
      text(
        'mo-dau',
        'Ngày [ngày bàn giao], tại [địa điểm], [tổ chức] tiến hành bàn giao sổ, hồ sơ đảng viên. Lý do: [lý do bàn giao].',
        'Bên giao: [bên giao].',
        'Bên nhận: [bên nhận].',
      ),
      section('so', 'I- SỔ'),
      text('so-ghi', '[sổ bàn giao].'),
      section('ho-so', 'II- HỒ SƠ ĐẢNG VIÊN'),
      people(
        [
          order(),
          column('Họ và tên', '[họ tên]', 38),
          centred('Ngày sinh', '[ngày sinh: số]', 24),
          centred('Số lý lịch', '[số lý lịch]', 24),
          centred('Số thẻ', '[số thẻ]', 26),
          column('Tình trạng hồ sơ', '', 34),
        ],
        'Số hồ sơ bàn giao: [số người] bộ. Biên bản được lập thành hai bản, mỗi bên giữ một bản.',
      ),
      signers(['Bên giao', ''], ['Bên nhận', ''], 'chair'),
    ],
  }),
];
