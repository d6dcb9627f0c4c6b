import { describe, expect, it } from 'vitest';
import { checkOfficePaper } from './central-papers.ts';

describe('papers issued centrally (HD 38-HD/BTCTW 2025)', () => {
  it.each([
    ['HD 38 mục 2.1: Party cards are printed only centrally', 'THẺ ĐẢNG VIÊN', ''],
    ['HD 38 mục 2.1, written without diacritics', 'GIAY CHUNG NHAN', 'the dang vien'],
    [
      'HD 38: badge certificates come out of the central system',
      'GIẤY CHỨNG NHẬN',
      'Huy hiệu 40 năm tuổi Đảng',
    ],
    ['HD 38: introduction papers are pre-printed', 'GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG', ''],
  ])('%s', (_rule, title, subject) => {
    const refused = checkOfficePaper(title, subject);
    expect(refused).toMatchObject({ ok: false, error: { code: 'print.central-paper' } });
    expect(!refused.ok && refused.error.params.citation).toMatch(/HD 38-HD\/BTCTW/);
  });

  it.each([
    ['GIẤY XÁC NHẬN', 'đảng viên đang sinh hoạt đảng'],
    ['GIẤY CHỨNG NHẬN', 'đảng viên hoàn thành xuất sắc nhiệm vụ năm 2018'],
  ])('an office may print its own "%s – %s"', (title, subject) => {
    expect(checkOfficePaper(title, subject).ok).toBe(true);
  });
});
