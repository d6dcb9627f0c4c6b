/** Papers on the way into the Party: both resolutions of the branch, and the remark on somebody on probation. */
import { ask, forPen, heading, paper, section, signed, signers, text, title } from './blocks.ts';
import { meetingAsks, present, voteAsks, votes } from './meeting-asks.ts';

const frame = 'lời văn là khung của đơn vị, chưa đối chiếu nguyên mẫu';

export const admissionPapers = [
  paper({
    key: 'nghi-quyet-ket-nap',
    name: 'Nghị quyết đề nghị kết nạp đảng viên',
    ...{ group: 'admission', subject: 'member', each: true },
    basis: `Theo số mẫu 6-KNĐ (HD 38-HD/BTCTW); ${frame}`,
    asks: [
      ...meetingAsks,
      ask.long('lý lịch', 'Về lý lịch'),
      ask.long('ưu điểm', 'Ưu điểm chính'),
      ask.long('khuyết điểm', 'Khuyết điểm chính'),
      ...voteAsks,
    ],
    blocks: [
      heading('NQ'),
      title('NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'),
      text(
        'mo-dau',
        'Ngày [ngày họp], [tổ chức] đã họp để xét, đề nghị kết nạp quần chúng [họ tên] vào Đảng.',
      ),
      present,
      text(
        'ket-luan',
        'Sau khi xem xét hồ sơ và thảo luận, hội nghị thống nhất kết luận về quần chúng [họ tên], sinh [ngày sinh], quê quán: [quê quán], nghề nghiệp: [nghề nghiệp], như sau:',
        'Về lý lịch: [lý lịch].',
        'Ưu điểm chính: [ưu điểm].',
        'Khuyết điểm chính: [khuyết điểm].',
        `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên: ${votes('kết nạp quần chúng [họ tên] vào Đảng')}`,
        '[tổ chức] báo cáo và đề nghị [cấp trên] xem xét, quyết định kết nạp quần chúng [họ tên] vào Đảng Cộng sản Việt Nam.',
      ),
      signed('[cấp trên] (để báo cáo)'),
    ],
  }),
  paper({
    key: 'nghi-quyet-cong-nhan',
    name: 'Nghị quyết đề nghị công nhận đảng viên chính thức',
    ...{ group: 'admission', subject: 'member', each: true },
    basis: `Theo số mẫu 13-KNĐ (HD 38-HD/BTCTW); ${frame}`,
    asks: [
      ...meetingAsks,
      ask.long('ưu điểm', 'Ưu điểm chính'),
      ask.long('khuyết điểm', 'Khuyết điểm chính'),
      ...voteAsks,
    ],
    blocks: [
      heading('NQ'),
      title('NGHỊ QUYẾT', 'đề nghị công nhận đảng viên chính thức'),
      text(
        'mo-dau',
        'Ngày [ngày họp], [tổ chức] đã họp để xét, đề nghị công nhận đảng viên dự bị [họ tên] là đảng viên chính thức.',
      ),
      present,
      text(
        'ket-luan',
        'Đồng chí [họ tên], sinh [ngày sinh], được kết nạp vào Đảng [ngày vào Đảng], hết thời gian dự bị [ngày hết dự bị].',
        'Sau khi xem xét hồ sơ và thảo luận, hội nghị thống nhất kết luận về đảng viên dự bị [họ tên] như sau:',
        'Ưu điểm chính: [ưu điểm].',
        'Khuyết điểm chính: [khuyết điểm].',
        `Đối chiếu với tiêu chuẩn và điều kiện: ${votes('công nhận đảng viên dự bị [họ tên] là đảng viên chính thức')}`,
        '[tổ chức] báo cáo và đề nghị [cấp trên] xem xét, quyết định công nhận đồng chí [họ tên] là đảng viên chính thức của Đảng Cộng sản Việt Nam.',
      ),
      signed('[cấp trên] (để báo cáo)'),
    ],
  }),
  paper({
    key: 'nhan-xet-du-bi',
    name: 'Bản nhận xét đảng viên dự bị',
    ...{ group: 'admission', subject: 'member', each: true },
    basis: `Theo số mẫu 11-KNĐ (HD 38-HD/BTCTW); ${frame}`,
    asks: [
      ask.text('người nhận xét', 'Họ tên người được phân công giúp đỡ'),
      ask.text('chức vụ người nhận xét', 'Chức vụ, đơn vị của người nhận xét'),
      ask.date('ngày phân công', 'Ngày được phân công giúp đỡ'),
    ],
    blocks: [
      heading(''),
      title('BẢN NHẬN XÉT', 'đảng viên dự bị'),
      text(
        'mo-dau',
        'Tôi là: [người nhận xét], chức vụ, đơn vị: [chức vụ người nhận xét], đang sinh hoạt tại [tổ chức].',
        'Ngày [ngày phân công] tôi được chi bộ phân công giúp đỡ đảng viên dự bị [họ tên], sinh [ngày sinh], kết nạp [ngày vào Đảng], phấn đấu trở thành đảng viên chính thức. Nay tôi xin nhận xét như sau:',
      ),
      section(
        'uu-diem',
        'Ưu điểm (phẩm chất chính trị, đạo đức, lối sống, năng lực công tác, quan hệ quần chúng)',
      ),
      forPen('dong-uu', 6),
      section('khuyet-diem', 'Khuyết điểm'),
      forPen('dong-khuyet', 4),
      text(
        'cam-doan',
        'Tôi chịu trách nhiệm trước Đảng về những nhận xét trên đây và đề nghị chi bộ xét, đề nghị công nhận đồng chí [họ tên] là đảng viên chính thức.',
      ),
      signers(['Người nhận xét', '[người nhận xét]']),
    ],
  }),
];
