import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

test('Names that stand in the folder already are passed over, whatever their case', () => {
  expect(
    fileNames(['Giấy mời - Lê Ba', 'Giấy mời - Lê Ba'], ['GIẤY MỜI - LÊ BA', 'Giấy mời - Lê Ba (2)']),
  ).toEqual(['Giấy mời - Lê Ba (3)', 'Giấy mời - Lê Ba (4)']);
});

test('A long title leaves room for a number, an ending and the folder', () => {
  const [name = ''] = fileNames([`${'Nghị quyết '.repeat(30)}- Lê Ba`]);
  expect(name.length).toBeLessThanOrEqual(120);
});
