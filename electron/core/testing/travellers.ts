/** Members for the round trip: every odd text in every text field, then at random; dates of two centuries, numbers with zeros. */
import fc from 'fast-check';
import { codeLists } from '../../../shared/codes/code-lists.ts';
import { type MemberField, memberFieldNames, memberFields } from '../../../shared/entities/member.ts';
import type { FieldDef } from '../../../shared/fields/field.ts';
import { scripts } from '../../../shared/testing/hostile-texts.ts';
import { naughty } from '../../../shared/testing/naughty-texts.ts';
import { cleanText } from '../../../shared/text/names.ts';
import type { Traveller } from './round-trip.ts';

export const oddTexts: readonly string[] = [...naughty, ...scripts];

const two = (n: number): string => String(n).padStart(2, '0');
const day = (from: number, to: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const date = fc
  .tuple(day(1900, 2100), fc.constantFrom(10, 10, 10, 7, 4, 0))
  .map(([iso, length]) => iso.slice(0, length));
const digits = fc.stringMatching(/^0{0,4}\d{1,12}$/);
const phone = digits.map((number) => `+84${number}`);
const words = fc
  .array(
    fc.constantFrom(
      'Nguyễn',
      'Thị',
      'Hoà',
      'hòa',
      'ĐỖ',
      'Quý',
      'phường',
      'tỉnh',
      'thuỷ',
      "Ea H'leo",
      '12/1990',
      '–',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((some) => some.join(' '));
const free = fc.oneof(
  words,
  words.map((text) => text.normalize('NFD')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...oddTexts),
  digits,
  phone,
  fc.constant(''),
);
const lines = fc.array(free, { maxLength: 4 }).map((some) => some.join('\n'));

const longest = ({ maxLength, kind }: FieldDef): number => maxLength ?? (kind === 'longText' ? 4000 : 300);

function valueFor(name: MemberField): fc.Arbitrary<string> {
  const def: FieldDef = memberFields[name];
  const options = def.options ?? [];
  const any =
    def.kind === 'date'
      ? date
      : def.kind === 'choice'
        ? fc.constantFrom('', ...options)
        : def.kind === 'longText'
          ? lines
          : def.kind === 'identity'
            ? fc.oneof(digits, phone, free)
            : free;
  return any.map((text) => [...text.slice(0, longest(def))].join(''));
}

const isText = (name: MemberField): boolean =>
  !['date', 'choice'].includes((memberFields[name] as FieldDef).kind);

/** The n-th member has another odd text in each text field: after as many as there are, every field had every one. */
function withOddTexts<T extends Traveller>(person: T, n: number): T {
  if (n >= oddTexts.length) return person;
  const odd = memberFieldNames.filter(isText).map((name, at): [MemberField, string] => {
    const text = oddTexts[(n + at) % oddTexts.length] ?? '';
    return [name, text.length > longest(memberFields[name]) ? '' : text];
  });
  return { ...person, record: { ...person.record, ...Object.fromEntries(odd) } };
}

/** No list may name one person twice, and nobody is born after they were admitted. */
const withOwnNumber = (person: Traveller & { readonly bornOn: string }, n: number): Traveller => ({
  ...person,
  record: {
    ...person.record,
    fullName: cleanText(person.record.fullName) === '' ? 'Lê Thị Không' : person.record.fullName,
    bornOn: person.bornOn,
    citizenId: n % 3 === 0 ? '' : `001${String(n).padStart(9, '0')}`,
  },
});

export function travellers(count: number, seed: number): Traveller[] {
  const record = fc.record(
    Object.fromEntries(memberFieldNames.map((name) => [name, valueFor(name)])) as Record<
      MemberField,
      fc.Arbitrary<string>
    >,
  );
  const own = fc.record({
    1: free.map((text) => text.slice(0, 300)),
    2: date,
    3: fc.constantFrom('', '-3', '2.34', '0.05', '1234567'),
    4: lines,
  });
  const bornOn = fc
    .tuple(day(1900, 1930), fc.constantFrom(10, 7, 4))
    .map(([iso, length]) => iso.slice(0, length));
  const person = fc.record({ record, own, bornOn, admittedOn: day(1950, 2000), officialOn: day(2001, 2025) });
  return fc.sample(person, { numRuns: count, seed }).map(withOddTexts).map(withOwnNumber);
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ', 'Vũ', 'Hoàng', 'Y', 'Quách', 'Ông'];
const givens = ['An', 'Hòa', 'Thủy', 'Quý', 'Đức', 'Ươm', 'Ánh', 'Khỏe', 'Kpă', 'Ưng'];

/** What a list says by it is nothing (signs alone), another word of the code list, or a letter of another encoding. */
const isJudged = (text: string): boolean =>
  /^[-–—._…/\\ ]*$/.test(cleanText(text)) || /[\u00c0-\u00ff][»§©]/.test(text);

/** The same as somebody writes them into a blank list: what is judged there (isJudged) is written as it will be read. */
export const asTyped = (people: readonly Traveller[]): Traveller[] =>
  people.map((person, n) => {
    const { record } = person;
    const padded = String(n).padStart(8, '0');
    const pick = (from: readonly string[], at: number): string => from[Math.floor(at) % from.length] ?? '';
    const asRead = memberFieldNames.map((name): [MemberField, string] => {
      const { codeList, kind }: FieldDef = memberFields[name];
      const names = kind === 'code' ? (codeLists[codeList ?? '']?.names ?? []) : [];
      return [name, names[n % names.length] ?? (isJudged(record[name]) ? '' : record[name])];
    });
    const own = Object.fromEntries(Object.entries(person.own).filter(([, text]) => !isJudged(text)));
    const fullName = `${pick(families, n)} ${pick(givens, n / 10)} ${pick(givens, n / 100)} ${pick(families, n / 1000)}`;
    return {
      ...{ ...person, own },
      record: {
        ...{ ...record, ...Object.fromEntries(asRead), fullName },
        oldIdNumber: n % 2 === 0 ? `0${padded}` : '',
        cardNumber: n % 4 === 0 ? '' : padded,
        oldCardNumber: n % 5 === 0 ? padded : '',
      },
    };
  });
