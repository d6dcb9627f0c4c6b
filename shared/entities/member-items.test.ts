import { describe, expect, test } from 'vitest';
import type { FieldDef } from '../fields/field.ts';
import { ledgerItemNames, ledgerItems } from './ledger-items.ts';
import { memberFieldNames, memberFields } from './member.ts';
import { itemKind, itemKindNames } from './member-items.ts';

describe('Phiếu đảng viên, mẫu 2-HSĐV (HD 38-HD/BTCTW 2025)', () => {
  const sources = [
    ...memberFieldNames.map((name) => (memberFields[name] as FieldDef).source ?? ''),
    ...itemKindNames.map((kind) => itemKind(kind).source),
    ...ledgerItemNames.map((name) => ledgerItems[name].source),
  ];
  test.each(Array.from({ length: 30 }, (_, i) => i + 1))('item %i has its place in the record', (item) => {
    expect(sources).toContain(`Mẫu 2-HSĐV, mục ${item}`);
  });

  test('a repeating item has at least one column that must be filled', () => {
    for (const kind of itemKindNames)
      expect(Object.values(itemKind(kind).fields).some((field) => field.required)).toBe(true);
  });

  test('no new field pushes itself among the columns of the list', () => {
    const shown = memberFieldNames.filter((n) => (memberFields[n] as FieldDef).listPosition !== undefined);
    expect(shown).toEqual([
      'fullName',
      'sex',
      'bornOn',
      'ethnicity',
      'citizenId',
      'cardNumber',
      'profileNumber',
      'post',
    ]);
  });
});
