import { describe, expect, it } from 'vitest';
import { readHeader } from './header-cells.ts';
import type { ColumnTarget } from './types.ts';

const nameOf = (target: ColumnTarget): string =>
  target.kind === 'field'
    ? target.field
    : target.kind === 'fact'
      ? target.fact
      : target.kind === 'rating'
        ? String(target.year)
        : target.kind;
const read = (...path: readonly string[]): string =>
  readHeader(path)
    .map(({ target, confidence }) => (confidence === 0 ? 'unknown' : nameOf(target)))
    .join('+');

describe('a header is known however offices write it', () => {
  it.each([
    ['rowNumber', ['STT', 'S.TT', 'Số TT', 'Số\nTT', 'TT']],
    [
      'fullName',
      [
        'HTĐV',
        'HỌ VÀ TÊN *',
        'Họ tên đảng viên',
        'Ho va ten',
        'Họ, tên',
        'Họ và tên (chữ in hoa)',
        'Họ\nvà tên',
      ],
    ],
    ['familyName', ['Họ đệm', 'Họ và tên đệm', 'Họ lót']],
    [
      'bornOn',
      [
        'N.sinh',
        'Năm sinh',
        'NTNS',
        'N.T.N.S',
        'Ngày, tháng, năm sinh',
        'Sinh ngày (dd/mm/yyyy)',
        'Ngày sinh (ghi theo giấy khai sinh)',
      ],
    ],
    ['sex', ['GT', 'Giới tính', 'Nam/Nữ', 'Phái']],
    ['ethnicity', ['Dân tộc', 'D.tộc', 'DAN TOC']],
    ['religion', ['Tôn giáo *', 'T.giáo']],
    ['homeTown', ['QQ', 'Quê quán', 'Nguyên quán', 'Quê quán (xã, tỉnh)']],
    [
      'citizenId',
      ['Số CCCD', 'Số\nCCCD', 'CCCD/ĐDCN', 'Số định danh cá nhân *', 'Số CMND/CCCD', 'Số căn cước (12 số)'],
    ],
    ['oldIdNumber', ['Số CMND cũ (nếu có)', 'CMND']],
    [
      'cardNumber',
      ['STĐV', 'Số thẻ ĐV', 'Số TĐV', 'Số thẻ\nđảng viên', 'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)'],
    ],
    ['oldCardNumber', ['Số thẻ theo QĐ 85', 'Số thẻ theo Đảng quyết định 85', 'Số thẻ cũ']],
    ['profileNumber', ['SLL', 'Số LL', 'Số LLĐV', 'Số lí lịch', 'SỐ LÝ LỊCH ĐẢNG VIÊN']],
    [
      'admittedOn',
      [
        'NVĐ',
        'Ngày VĐ',
        'Ngày vào Đảng*',
        'NGÀY KẾT NẠP',
        'Ngày vào Đảng CSVN',
        'Ngày tháng năm được kết nạp vào Đảng',
      ],
    ],
    [
      'officialOn',
      [
        'NCT',
        'Ngày CT',
        'Ngày công nhận ĐV chính thức',
        'Ngày vào Đảng\nchính thức',
        'Ngày được công nhận là đảng viên chính thức',
      ],
    ],
    ['organisation', ['Chi bộ', 'Tên\nchi bộ', 'Tổ chức Đảng đang sinh hoạt * (không sửa)', 'Đơn vị chi bộ']],
    ['post', ['Chức vụ', 'CV Đảng', 'CHỨC VỤ ĐẢNG – ĐOÀN THỂ']],
    ['qualification', ['CMNV', 'Trình độ chuyên môn', 'TĐ CMNV']],
    ['generalEducation', ['TĐHV', 'TĐVH', 'Trình độ VH', 'Văn hóa']],
    ['politicalTheory', ['LLCT', 'TĐ LLCT', 'Lý luận\nchính trị']],
    ['phone', ['SĐT', 'Số ĐT liên hệ', 'ĐTDĐ', 'Số\nđiện thoại']],
    ['permanentAddress', ['Hộ khẩu\nthường trú', 'HKTT', 'Nơi thường trú']],
    ['temporaryAddress', ['ĐỊA CHỈ Ở HIỆN TẠI', 'Nơi ở hiện nay']],
    ['2018', ['Xếp loại 2018', 'Kết quả đánh giá, xếp loại chất lượng đảng viên năm 2018']],
    ['femaleMark', ['Nữ', 'NỮ (x)', 'Nữ *']],
  ])('%s', (target, headers) => {
    for (const header of headers) expect([header, read(header)]).toEqual([header, target]);
  });

  it.each([
    ['bornFemale', ['Ngày tháng năm sinh', 'Nữ']],
    ['femaleMark', ['Giới tính', 'Nữ']],
    ['admittedOn', ['Ngày vào Đảng', 'Dự bị']],
    ['officialOn', ['Ngày vào Đảng', 'Chính thức']],
    ['familyName', ['Họ và tên khai sinh', 'Họ đệm']],
    ['givenName', ['Họ và tên', 'Tên']],
    ['familyName', ['Họ tên', 'Họ lót']],
    ['post', ['Chức vụ', 'Chính quyền']],
    ['politicalTheory', ['Trình độ', 'LLCT']],
    ['foreignLanguage', ['Trình độ', 'Ngoại ngữ']],
    ['homeProvince', ['Quê quán (theo mô hình 2 cấp)', 'Tỉnh *']],
    ['birthPlace', ['Nơi đăng ký khai sinh', 'Địa chỉ chi tiết *']],
    ['profileNumber', ['Số', 'Lý lịch']],
    ['2019', ['Xếp loại', '2019']],
  ])('%s under a header of two rows: %j', (target, path) => {
    expect(read(...path)).toBe(target);
  });

  it.each([
    ['sex+ethnicity+religion', 'Nam, nữ\nDân tộc\nTôn giáo'],
    ['sex+ethnicity+religion', 'Nam, nữ, dân tộc, tôn giáo'],
    ['admittedOn+officialOn', 'Ngày vào Đảng, ngày chính thức'],
    ['generalEducation+politicalTheory+qualification+foreignLanguage', 'Văn hóa, lý luận, CMNV, ngoại ngữ'],
    ['generalEducation+politicalTheory+qualification', 'Trình độ: văn hóa, lý luận, chuyên môn'],
    ['cardNumber+profileNumber+ignore', 'Số thẻ, số lý lịch, số Huy hiệu'],
  ])('%s in one cell: %j', (targets, header) => {
    expect(read(header)).toBe(targets);
  });

  it.each([
    'Họ tên vợ (chồng)',
    'Năm sinh của vợ/chồng',
    'Dân tộc mẹ',
    'Số thẻ BHYT',
    'Số sổ BHXH',
    'Số tài khoản',
    'Số lượng con',
    'Ngày vào Đoàn',
    'Chi bộ nơi cư trú',
    'Ngày cấp thẻ Đảng',
    'Nơi cấp',
    'Tuổi Đảng',
    'Màu ưa thích',
  ])('what is somebody else’s, or nothing known, is taken for nothing: %s', (header) => {
    expect(['ignore', 'unknown']).toContain(read(header));
  });
});
