import { describe, expect, it } from 'vitest';
import { detectKind } from './event-kind.ts';

const roster = ['TT', 'Họ và tên', 'Ngày sinh'];
const wholeRecord = [
  ...roster,
  'Dân tộc',
  'Quê quán',
  'Số thẻ đảng viên',
  'Ngày vào Đảng',
  'Ngày chính thức',
];

describe('what a list is about', () => {
  it.each([
    ['DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG ĐỢT 19/5/2025', 'badges'],
    ['Danh sách đảng viên được trao Huy hiệu Đảng', 'badges'],
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2019', 'admissions'],
    ['Danh sách đảng viên mới kết nạp', 'admissions'],
    ['DANH SÁCH CÔNG NHẬN ĐẢNG VIÊN CHÍNH THỨC', 'recognitions'],
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG ĐI', 'transfersOut'],
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC ĐẾN', 'transfersIn'],
    ['Danh sách tiếp nhận đảng viên', 'transfersIn'],
    ['DANH SÁCH KHEN THƯỞNG', 'commendations'],
    ['Danh sách đảng viên được tặng Giấy khen', 'commendations'],
    ['DANH SÁCH ĐẢNG VIÊN BỊ THI HÀNH KỶ LUẬT', 'disciplines'],
    ['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023', 'ratings'],
    ['DANH SÁCH ĐẢNG VIÊN', 'members'],
    ['Sổ danh sách đảng viên (mẫu 7-HSĐV)', 'members'],
  ])('"%s" is a list of %s', (title, kind) => {
    expect(detectKind([title], roster)).toBe(kind);
  });

  it.each([
    ['is only proposed', 'DANH SÁCH ĐỀ NGHỊ TẶNG HUY HIỆU ĐẢNG ĐỢT 2/9/2026'],
    ['is only planned', 'Danh sách dự kiến kết nạp đảng viên năm 2027'],
    ['is still to be decided', 'Danh sách đảng viên dự bị đến hạn công nhận chính thức'],
    ['is about people who are no members', 'Danh sách quần chúng ưu tú để kết nạp Đảng'],
    ['is only for a time', 'Danh sách đảng viên chuyển sinh hoạt đảng tạm thời đi'],
    ['may be two things', 'Danh sách khen thưởng, kỷ luật đảng viên'],
  ])('what %s is left for the user to choose', (_why, title) => {
    expect(detectKind([title], roster)).toBe('members');
  });

  it('admissions and recognitions in one list are admissions, whose rows tell both', () => {
    expect(detectKind(['DANH SÁCH KẾT NẠP ĐẢNG VIÊN, CÔNG NHẬN ĐẢNG VIÊN CHÍNH THỨC'], roster)).toBe(
      'admissions',
    );
  });

  it('a whole record with ratings beside it stays a list of members', () => {
    expect(detectKind(['DANH SÁCH ĐẢNG VIÊN VÀ XẾP LOẠI NĂM 2018'], wholeRecord)).toBe('members');
  });

  it('without a title two columns that only one kind has decide, and one does not', () => {
    expect(detectKind([], [...roster, 'Loại Huy hiệu', 'Số Huy hiệu'])).toBe('badges');
    expect(detectKind([], [...roster, 'Số Huy hiệu'])).toBe('members');
    expect(detectKind([], [...roster, 'Nơi chuyển đến', 'Số giấy giới thiệu'])).toBe('transfersOut');
  });
});
