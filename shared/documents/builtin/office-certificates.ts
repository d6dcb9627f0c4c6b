/**
 * Certificates of the office's own: that somebody takes part, was rated, is thanked. None of them takes the place of a
 * paper that is issued centrally, and each says so at its foot.
 */
import { ask, heading, paper, signed, text, title } from './blocks.ts';

type BlockInput = Parameters<typeof paper>[0]['blocks'][number];

/** What it certifies is compared with the register's own ratings before it is printed. */
export const excellentCertificateKey = 'giay-chung-nhan-xuat-sac';
/** The question whose answer is the year of the rating. */
export const certifiedYear = 'năm';

const frame = 'Giấy của đơn vị, thể thức theo HD 05-HD/VPTW';

const note: BlockInput = {
  ...{ kind: 'text', id: 'ghi-chu', firstLine: false, keepWithNext: false },
  text: '\nGiấy do đơn vị lập từ sổ đảng viên của mình, không thay giấy tờ do cấp có thẩm quyền phát hành.',
  look: { size: 9, italic: true, align: 'centre' },
};

/** On a wide sheet that is hung up, larger than the layout of Party documents has it. */
const large = (id: string, line: string, size: number): BlockInput => ({
  ...{ kind: 'text', id, text: line, firstLine: false, keepWithNext: true },
  look: { size, bold: true, align: 'centre' },
});

const spoken = (...lines: readonly string[]): BlockInput => ({
  ...{ kind: 'text', id: 'than', text: lines.join('\n'), firstLine: true, keepWithNext: true },
  look: { size: 17 },
});

const hung = (subject: string, line: string): readonly BlockInput[] => [
  heading('GCN'),
  large('ten', '\nGIẤY CHỨNG NHẬN', 22),
  large('trich-yeu', `${subject}\n-----\n`, 16),
  spoken(line, ''),
  signed('Đồng chí có tên ở trên'),
  note,
];

export const officeCertificates = [
  paper({
    key: 'giay-xac-nhan',
    name: 'Giấy xác nhận đang sinh hoạt đảng',
    ...{ group: 'office', subject: 'member', each: true, basis: frame },
    blocks: [
      heading('GXN'),
      title('GIẤY XÁC NHẬN', 'đảng viên đang sinh hoạt đảng'),
      text(
        'than',
        'Xác nhận đồng chí [họ tên], sinh [ngày sinh], số lý lịch [số lý lịch], vào Đảng [ngày vào Đảng], được công nhận đảng viên chính thức [ngày chính thức], hiện đang sinh hoạt đảng tại [chi bộ].',
        'Giấy này được lập theo đề nghị của đồng chí có tên ở trên.',
      ),
      signed('Đồng chí có tên ở trên'),
      note,
    ],
  }),
  paper({
    key: excellentCertificateKey,
    name: 'Giấy chứng nhận hoàn thành xuất sắc nhiệm vụ',
    ...{ group: 'office', subject: 'member', each: true, basis: frame, orientation: 'landscape' },
    asks: [ask.number(certifiedYear, 'Năm được xếp loại')],
    blocks: hung(
      `đảng viên hoàn thành xuất sắc nhiệm vụ năm [${certifiedYear}]`,
      `Chứng nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], được xếp loại Hoàn thành xuất sắc nhiệm vụ năm [${certifiedYear}].`,
    ),
  }),
  paper({
    key: 'giay-ghi-nhan',
    name: 'Giấy ghi nhận đóng góp',
    ...{ group: 'office', subject: 'member', each: true, basis: frame, orientation: 'landscape' },
    asks: [
      ask.number('năm đóng góp', 'Năm'),
      ask.text('công tác', 'Đóng góp cho công tác nào', 'công tác của chi bộ'),
    ],
    blocks: hung(
      'đóng góp cho [công tác]',
      'Ghi nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], đã tích cực đóng góp cho [công tác] trong năm [năm đóng góp].',
    ),
  }),
];
