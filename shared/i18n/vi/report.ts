import type { CardMove } from '../../ipc/card.ts';
import type { FigureUnit } from '../../ipc/report.ts';

/** What a number counts, as the papers write it after it. */
export const unitNames: Readonly<Record<FigureUnit, string>> = {
  entry: 'lượt',
  person: 'đồng chí',
  organisation: 'tổ chức',
  campaign: 'cuộc',
  subjectOrganisation: 'TCĐ',
  subjectMember: 'ĐV',
  petition: 'đơn',
  proposal: 'đề nghị',
  card: 'thẻ',
  money: 'đồng',
  year: 'tuổi',
};

export const reportText = {
  title: 'Báo cáo',
  subtitle:
    'Số liệu của kỳ bất kỳ, của từng tổ chức đảng và cấp dưới; bấm vào một con số để xem những ai, văn bản nào.',
  panels: {
    'so-lieu': 'Số liệu theo kỳ',
    'bieu-mau': 'Biểu mẫu của cấp trên',
    'bang-loi': 'Báo cáo bằng lời',
  },
  organisation: 'Tổ chức đảng và cấp dưới',
  line: 'Chỉ tiêu',
  unit: 'Đơn vị',
  now: 'Kỳ này',
  before: 'Cùng kỳ năm trước',
  difference: 'Tăng, giảm',
  percent: 'Tỷ lệ',
  cards: {
    title: 'Thẻ đảng viên',
    moves: {
      new: 'Cấp mới',
      reissue: 'Cấp lại',
      exchange: 'Đổi thẻ',
      lost: 'Báo mất',
      returned: 'Thu hồi, nộp lại',
    } satisfies Readonly<Record<CardMove, string>>,
  },
} as const;
