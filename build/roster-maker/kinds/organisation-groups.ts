import type { Dice } from '../dice.ts';

const OFFICES = [
  'Sở Y tế',
  'Sở Tài chính',
  'Văn phòng Tỉnh ủy',
  'Trường Chính trị tỉnh',
  'Ban Dân vận',
  'Báo và Đài tỉnh',
  'Sở Nội vụ',
  'Bệnh viện Đa khoa',
] as const;
const PARTS = [
  'Phòng Hành chính',
  'Thanh tra',
  'Phòng Kế hoạch - Tài chính',
  'Khoa Nội',
  'Trung tâm Tin học',
] as const;

export interface Group {
  readonly text: string;
  readonly path: readonly string[];
  /** the row only opens what stands under it */
  readonly empty?: boolean;
}

/** Organisations in the order of the list: chi bộ cơ sở, đảng bộ cơ sở with chi bộ, some with đảng bộ bộ phận. */
export function organisations(die: Dice, count: number): readonly Group[] {
  const capitals = die.chance(0.4);
  const numbered = die.pick(['none', 'arabic', 'roman']);
  const counted = die.pick(['', '', ' (12 đồng chí)', ': 12 đồng chí']);
  const cased = (name: string): string => (capitals ? name.toUpperCase() : name);
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  const groups: Group[] = [];
  for (let i = 0; i < count; i++) {
    const office = `${die.pick(OFFICES)} ${i + 1}`;
    const lead =
      numbered === 'none' ? '' : numbered === 'arabic' ? `${i + 1}. ` : `${roman[i % roman.length]}. `;
    if (die.chance(0.5)) {
      const name = die.chance(0.5) ? `Chi bộ cơ sở ${i + 1}` : `Chi bộ cơ sở ${office}`;
      groups.push({ text: lead + cased(name) + counted, path: [name] });
      continue;
    }
    const top = `Đảng bộ cơ sở ${office}`;
    groups.push({ text: lead + cased(top), path: [top], empty: true });
    const middle = die.chance(0.25) ? `Đảng bộ bộ phận ${die.pick(PARTS)}` : null;
    if (middle !== null) groups.push({ text: middle, path: [top, middle], empty: true });
    const branches = die.int(2, 4);
    for (let b = 0; b < branches; b++) {
      const name = die.chance(0.5) ? `Chi bộ ${b + 1}` : `Chi bộ ${die.pick(PARTS)} ${b + 1}`;
      const under = middle === null ? [top] : [top, middle];
      groups.push({
        text: (numbered === 'none' ? '' : `${b + 1}. `) + name + counted,
        path: [...under, name],
      });
    }
  }
  return groups;
}
