import { describe, expect, it } from 'vitest';
import { identityWarnings } from './identity-checks.ts';

const blank = {
  citizenId: '',
  oldIdNumber: '',
  cardNumber: '',
  oldCardNumber: '',
  profileNumber: '',
  sex: '',
  bornOn: '',
};
const warned = (record: Partial<typeof blank>) =>
  identityWarnings({ ...blank, ...record }).map((w) => w.field);

describe('Nghị định 137/2015/NĐ-CP, Điều 13: số căn cước', () => {
  it.each([
    ['a man of 1960', { citizenId: '001060012345', sex: 'Nam', bornOn: '1960-02-01' }, 0],
    ['a woman of 1960', { citizenId: '001160012345', sex: 'Nữ', bornOn: '1960' }, 0],
    ['a woman of 2003', { citizenId: '001303012345', sex: 'Nữ', bornOn: '2003-05' }, 0],
    ['the other sex', { citizenId: '001160012345', sex: 'Nam', bornOn: '1960' }, 1],
    ['another year of birth', { citizenId: '001160012345', sex: 'Nữ', bornOn: '1961' }, 1],
    ['both another sex and another century', { citizenId: '001260012345', sex: 'Nữ', bornOn: '1960' }, 2],
    ['nothing to compare with', { citizenId: '001160012345' }, 0],
    ['a zero lost in Excel', { citizenId: '1160012345', sex: 'Nữ', bornOn: '1960' }, 1],
    ['a place code that no province has', { citizenId: '003160012345', sex: 'Nữ', bornOn: '1960' }, 1],
    ['somebody born abroad', { citizenId: '137160012345', sex: 'Nữ', bornOn: '1960' }, 0],
    ['letters', { citizenId: '00116001234X' }, 1],
  ])('%s', (_title, record, count) => {
    expect(warned(record)).toHaveLength(count);
  });
});

describe('Chỉ thị 29-CT/TW và Quyết định 347-QĐ/TW: số thẻ đảng viên', () => {
  it.each([
    ['8 digits', { cardNumber: '12345678' }, []],
    ['12 digits with no citizen number to compare', { cardNumber: '001060012345' }, []],
    ['12 digits equal to the citizen number', { cardNumber: '001060012345', citizenId: '001060012345' }, []],
    [
      '12 digits that differ from it',
      { cardNumber: '001060012346', citizenId: '001060012345' },
      ['cardNumber'],
    ],
    ['9 digits', { cardNumber: '123456789' }, ['cardNumber']],
    ['an old number of 7 digits', { oldCardNumber: '1234567' }, ['oldCardNumber']],
  ])('%s', (_title, record, fields) => {
    expect(warned(record)).toEqual(fields);
  });
});

describe('Hướng dẫn 38-HD/BTCTW: số lý lịch', () => {
  it.each([
    ['000001 HN', true],
    ['000001 ĐNO', true],
    ['000001HN', true],
    ['1 HN', false],
    ['000000 HN', false],
    ['000001', false],
    ['000001 hn', false],
  ])('%s', (profileNumber, fine) => {
    expect(warned({ profileNumber })).toEqual(fine ? [] : ['profileNumber']);
  });
});
