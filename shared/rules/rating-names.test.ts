import { describe, expect, test } from 'vitest';
import { levelName, ratingLevelOf } from './rating-names.ts';
import { classificationRegimeOf } from './regulations/classification.ts';

describe('Names of levels in rosters', () => {
  test.each([
    ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['HOÀN THÀNH XUẤT SẮC NHIỆM VỤ', 'excellent'],
    ['Đủ tư cách, hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['Đảng viên đủ tư cách hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['HTXSNV', 'excellent'],
    ['XS', 'excellent'],
    ['Hoàn thành tốt nhiệm vụ', 'good'],
    ['ĐV đủ tư cách, HTTNV', null],
    ['HTTNV', 'good'],
    ['HT tốt', null],
    ['Tốt', 'good'],
    ['Hoàn thành nhiệm vụ', 'fair'],
    ['Đủ tư cách, hoàn thành nhiệm vụ', 'fair'],
    ['HTNV', 'fair'],
    ['Không hoàn thành nhiệm vụ', 'poor'],
    ['KHTNV', 'poor'],
    ['Vi phạm tư cách', 'poor'],
    ['Vi phạm tư cách đảng viên', 'poor'],
    ['  hoàn  thành tốt\nnhiệm vụ ', 'good'],
    ['Ho\u0061\u0300n thành nhiệm vụ', 'fair'],
    ['', null],
    ['x', null],
    ['Khá', null],
    ['Hoàn thành', 'fair'],
    ['Đủ tư cách', null],
    ['Không xếp loại', null],
  ])('"%s" is %s', (written, level) => expect(ratingLevelOf(written)).toBe(level));

  test.each([2013, 2014, 2018, 2019, 2023, 2025])(
    'every name that %i prints is read back as its level',
    (year) => {
      for (const level of ['excellent', 'good', 'fair', 'poor'] as const)
        expect(ratingLevelOf(levelName(level, classificationRegimeOf(year)))).toBe(level);
    },
  );
});
