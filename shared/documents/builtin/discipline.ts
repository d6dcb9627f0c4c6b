/** Resolutions of the branch that propose discipline, expulsion or striking off, and the note of a leaving. */
import { addressed, ask, heading, paper, signed, text, title } from './blocks.ts';
import { meetingAsks, present, voteAsks, votes } from './meeting-asks.ts';

const frame = 'lời văn là khung của đơn vị, chưa đối chiếu nguyên mẫu';

const who =
  'đồng chí [họ tên], sinh [ngày sinh], vào Đảng [ngày vào Đảng], chính thức [ngày chính thức], chức vụ: [chức vụ]';

const violationAsks = [
  ask.long('nội dung vi phạm', 'Nội dung vi phạm, thời gian, mức độ'),
  ask.long('nguyên nhân', 'Nguyên nhân, tác hại, tình tiết tăng nặng, giảm nhẹ'),
  ask.long('thái độ', 'Thái độ tự phê bình, tiếp thu'),
  ask.text('căn cứ', 'Điều, khoản áp dụng'),
] as const;

const violation = [
  'Nội dung vi phạm: [nội dung vi phạm].',
  'Nguyên nhân, tác hại và các tình tiết: [nguyên nhân].',
  'Thái độ của đồng chí [họ tên]: [thái độ].',
];

export const disciplinePapers = [
  paper({
    key: 'nghi-quyet-ky-luat',
    name: 'Nghị quyết đề nghị thi hành kỷ luật đảng viên',
    ...{ group: 'discipline', subject: 'member', each: true },
    basis: `Không theo số mẫu riêng; ${frame}`,
    asks: [
      ...meetingAsks,
      ...violationAsks,
      ask.text('hình thức đề nghị', 'Hình thức kỷ luật đề nghị', 'khiển trách'),
      ...voteAsks,
    ],
    blocks: [
      heading('NQ'),
      title('NGHỊ QUYẾT', 'đề nghị thi hành kỷ luật đảng viên'),
      text('mo-dau', `Ngày [ngày họp], [tổ chức] đã họp để xem xét kỷ luật đối với ${who}.`),
      present,
      text(
        'ket-luan',
        'Sau khi nghe bản tự kiểm điểm của đồng chí [họ tên] và thảo luận, hội nghị kết luận:',
        ...violation,
        `Căn cứ [căn cứ], hội nghị bỏ phiếu kín; ${votes('hình thức kỷ luật [hình thức đề nghị] đối với đồng chí [họ tên]')}`,
        '[tổ chức] báo cáo và đề nghị [cấp ủy cấp trên] xem xét, quyết định kỷ luật đồng chí [họ tên] bằng hình thức [hình thức đề nghị].',
      ),
      signed('[cấp ủy cấp trên] (để báo cáo)', 'Đồng chí [họ tên]'),
    ],
  }),
  paper({
    key: 'nghi-quyet-khai-tru',
    name: 'Nghị quyết đề nghị khai trừ đảng viên',
    ...{ group: 'discipline', subject: 'member', each: true },
    basis: `Không theo số mẫu riêng; chỉ với đảng viên chính thức; ${frame}`,
    asks: [...meetingAsks, ...violationAsks, ...voteAsks],
    blocks: [
      heading('NQ'),
      title('NGHỊ QUYẾT', 'đề nghị khai trừ ra khỏi Đảng'),
      text('mo-dau', `Ngày [ngày họp], [tổ chức] đã họp để xem xét kỷ luật đối với ${who}.`),
      present,
      text(
        'ket-luan',
        'Sau khi nghe bản tự kiểm điểm của đồng chí [họ tên] và thảo luận, hội nghị kết luận:',
        ...violation,
        `Căn cứ [căn cứ], hội nghị bỏ phiếu kín; ${votes('khai trừ đồng chí [họ tên] ra khỏi Đảng')}`,
        '[tổ chức] báo cáo và đề nghị [cấp ủy cấp trên] xem xét, quyết định khai trừ đồng chí [họ tên] ra khỏi Đảng.',
      ),
      signed('[cấp ủy cấp trên] (để báo cáo)', 'Đồng chí [họ tên]'),
    ],
  }),
  paper({
    key: 'nghi-quyet-xoa-ten',
    name: 'Nghị quyết đề nghị xóa tên đảng viên',
    ...{ group: 'discipline', subject: 'member', each: true },
    basis: `Căn cứ Quy định 294-QĐ/TW, điểm 8.1; không theo số mẫu riêng; ${frame}`,
    asks: [
      ...meetingAsks,
      ask.long('lý do xóa tên', 'Lý do (bỏ sinh hoạt, không đóng đảng phí, không còn đủ tư cách)'),
      ask.long('quá trình giáo dục', 'Việc chi bộ đã gặp gỡ, giáo dục, nhắc nhở'),
      ...voteAsks,
    ],
    blocks: [
      heading('NQ'),
      title('NGHỊ QUYẾT', 'đề nghị xóa tên trong danh sách đảng viên'),
      text('mo-dau', `Ngày [ngày họp], [tổ chức] đã họp để xem xét việc xóa tên đối với ${who}.`),
      present,
      text(
        'ket-luan',
        'Lý do: [lý do xóa tên].',
        'Chi bộ đã giáo dục, nhắc nhở: [quá trình giáo dục].',
        `Căn cứ Quy định 294-QĐ/TW, điểm 8.1, ${votes('xóa tên đồng chí [họ tên] trong danh sách đảng viên')}`,
        '[tổ chức] báo cáo và đề nghị [cấp ủy cấp trên] xem xét, quyết định xóa tên đồng chí [họ tên] trong danh sách đảng viên.',
      ),
      signed('[cấp ủy cấp trên] (để báo cáo)'),
    ],
  }),
  paper({
    key: 'phieu-bao-ra-khoi-dang',
    name: 'Phiếu báo đảng viên ra khỏi Đảng',
    ...{ group: 'discipline', subject: 'member', each: true },
    basis: `Theo số mẫu 5-HSĐV; ${frame}`,
    blocks: [
      heading(''),
      title('PHIẾU BÁO', 'đảng viên ra khỏi Đảng'),
      addressed('Kính gửi: [cấp ủy cấp trên]'),
      text(
        'than',
        'Họ và tên khai sinh: [HỌ TÊN]. Giới tính: [giới tính]. Sinh [ngày sinh].',
        'Số lý lịch đảng viên: [số lý lịch]. Số thẻ đảng viên: [số thẻ].',
        'Vào Đảng [ngày vào Đảng]. Chính thức [ngày chính thức].',
        'Sinh hoạt tại: [chi bộ].',
        'Hình thức ra khỏi Đảng: [hình thức ra khỏi Đảng], [ngày ra khỏi Đảng].',
        'Lý do: [lý do ra khỏi Đảng].',
        'Số quyết định: [số quyết định ra khỏi Đảng].',
      ),
      signed('[cấp ủy cấp trên]'),
    ],
  }),
];
