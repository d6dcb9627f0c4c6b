/**
 * Formats of the numbers on a member's papers. Always a warning, never a refusal: wrong original papers exist,
 * and the birth date in the Party file is not adjusted any more (Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 9.2).
 */
import type { MemberField, MemberRecord } from '../entities/member.ts';

export interface IdentityWarning {
  readonly field: MemberField;
  readonly rule: string;
  readonly citation: string;
}

type Numbers = Pick<
  MemberRecord,
  'citizenId' | 'oldIdNumber' | 'cardNumber' | 'oldCardNumber' | 'profileNumber' | 'sex' | 'bornOn'
>;

const citizenIdCitation = 'Nghị định 137/2015/NĐ-CP, Điều 13';
const isDigits = (text: string, ...lengths: readonly number[]): boolean =>
  /^\d+$/.test(text) && lengths.includes(text.length);

/** The 63 provinces of before 01/7/2025: their codes stay in the numbers given out. From 100 on: countries. */
const provinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);
const isPlaceCode = (code: string): boolean => provinceCodes.has(code) || Number(code) >= 100;

/** Warnings of a record, in the order of the form. Empty fields are unknown, not wrong. */
export function identityWarnings(record: Numbers): IdentityWarning[] {
  const { cardNumber, oldCardNumber, oldIdNumber, profileNumber, citizenId } = record;
  const found = citizenIdWarnings(record);
  const warn = (field: MemberField, rule: string, citation: string) => found.push({ field, rule, citation });
  if (oldIdNumber !== '' && !isDigits(oldIdNumber, 9, 12))
    warn(
      'oldIdNumber',
      'Số CMND có 9 chữ số (một số CMND cấp từ năm 2014 có 12).',
      'Nghị định 05/1999/NĐ-CP',
    );
  if (cardNumber !== '' && !isDigits(cardNumber, 8, 12))
    warn(
      'cardNumber',
      'Số thẻ đảng viên có 8 chữ số (thẻ cũ) hoặc 12 chữ số (thẻ mới).',
      'Chỉ thị 29-CT/TW, Quyết định 347-QĐ/TW',
    );
  if (isDigits(cardNumber, 12) && citizenId !== '' && cardNumber !== citizenId)
    warn(
      'cardNumber',
      'Số thẻ 12 chữ số phải trùng số căn cước; hai số đang khác nhau.',
      'Quyết định 347-QĐ/TW ngày 08/8/2025',
    );
  if (oldCardNumber !== '' && !isDigits(oldCardNumber, 8))
    warn('oldCardNumber', 'Số thẻ cũ có 8 chữ số.', 'Chỉ thị 29-CT/TW');
  if (profileNumber !== '' && !/^(?!000000)\d{6} ?\p{Lu}{2,3}$/u.test(profileNumber))
    warn(
      'profileNumber',
      'Số lý lịch gồm 6 chữ số rồi 2–3 chữ in hoa của đảng bộ tỉnh, ví dụ 000001 HN.',
      'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025',
    );
  return found;
}

function citizenIdWarnings({ citizenId, sex, bornOn }: Numbers): IdentityWarning[] {
  if (citizenId === '') return [];
  const warning = (rule: string): IdentityWarning => ({
    field: 'citizenId',
    rule,
    citation: citizenIdCitation,
  });
  if (!isDigits(citizenId, 12))
    return [warning('Số căn cước có đúng 12 chữ số; Excel hay làm mất số 0 ở đầu.')];
  const found: IdentityWarning[] = [];
  if (!isPlaceCode(citizenId.slice(0, 3)))
    found.push(
      warning(`Ba chữ số đầu ${citizenId.slice(0, 3)} không phải mã tỉnh hoặc mã nước nơi khai sinh.`),
    );
  // Fourth digit: 0/1 for men/women born 1900–1999, 2/3 for 2000–2099, and so on by century.
  const fourth = Number(citizenId[3]);
  const writtenSex = fourth % 2 === 0 ? 'Nam' : 'Nữ';
  if (sex !== '' && sex !== writtenSex)
    found.push(warning(`Chữ số thứ tư của số căn cước là của giới tính ${writtenSex}, hồ sơ ghi ${sex}.`));
  const year = 1900 + 100 * Math.floor(fourth / 2) + Number(citizenId.slice(4, 6));
  if (bornOn !== '' && Number(bornOn.slice(0, 4)) !== year)
    found.push(warning(`Số căn cước cho biết năm sinh ${year}, hồ sơ ghi ${bornOn.slice(0, 4)}.`));
  return found;
}
