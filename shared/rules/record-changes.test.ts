import { describe, expect, test } from 'vitest';
import { emptyMemberRecord, type MemberRecord } from '../entities/member.ts';
import { changeProblems, differencesOf, overwritten } from './record-changes.ts';

const base: MemberRecord = {
  ...emptyMemberRecord(),
  fullName: 'Trần Thị Mơ',
  bornOn: '1960',
  homeTown: 'xã Bến Lau',
  occupation: 'Công chức',
  phone: '0912',
};
const changesTo = (part: Partial<MemberRecord>) => differencesOf(base, { ...base, ...part });
const noPaper = { number: '', signedOn: '', authority: '' };
const paper = { number: '12-QĐ/ĐU', signedOn: '2026-05-01', authority: 'Đảng ủy phường' };

describe('What must be said when a record is saved', () => {
  test.each([
    ['filling in what was blank: nothing', { workplace: 'Nhà máy' }, []],
    ['another telephone: nothing', { phone: '0999' }, []],
    ['another occupation: correction or change', { occupation: 'Hưu trí' }, ['occupation']],
    ['an occupation taken away: correction or change', { occupation: '' }, ['occupation']],
  ])('%s', (_title, part, fields) => {
    expect(overwritten(changesTo(part)).map((c) => c.field)).toEqual(fields);
  });
});

describe('Which facts may become others (HD 06-HD/TW 2025, mục 9)', () => {
  test.each([
    ['an occupation, without a paper', { occupation: 'Hưu trí' }, noPaper, []],
    ['a birth date never: mục 9.2', { bornOn: '1961' }, paper, ['bornOn']],
    ['a home town never', { homeTown: 'xã Hoa Ban' }, paper, ['homeTown']],
    ['a name without a decision: mục 9.1', { fullName: 'Trần Thị Mai' }, noPaper, ['fullName']],
    ['a name with one', { fullName: 'Trần Thị Mai' }, paper, []],
  ])('%s', (_title, part, decision, refused) => {
    expect(changeProblems(changesTo(part), decision).map((p) => p.field)).toEqual(refused);
  });
});
