/** A condition as a piece of a sentence: "dự bị", "Chi bộ 3", "vào Đảng từ 2020", "chưa có số căn cước". */
import { filterWords as words } from '../i18n/vi/filter-words.ts';
import type { Condition, FilterField } from './member-filter.ts';

/** "Số căn cước" → "số căn cước", but names of the Party keep their capitals. */
export const lowerFirst = (label: string): string =>
  /^(Đảng|Huy hiệu|CMND)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** @param orgName of the organisations that conditions name by id */
export function conditionPhrase(
  { field: id, operator, values }: Condition,
  fields: readonly FilterField[],
  orgName: (id: number) => string,
): string {
  const field = fields.find((f) => f.id === id);
  if (!field) return words.lost;
  const short = words.shortField[id] ?? lowerFirst(field.label);
  const label = lowerFirst(field.label);
  const any = (of: (value: string) => string): string => values.map(of).join(words.or);
  const optionLabel = (value: string) => field.options?.find((o) => o.value === value)?.label ?? value;
  switch (operator) {
    case 'missing':
      return field.kind === 'organisation' ? words.outside : words.missing(label);
    case 'present':
      return words.present(label);
    case 'yes':
      return words.flags[id]?.[0] ?? label;
    case 'no':
      return words.flags[id]?.[1] ?? words.not(label);
    case 'within':
      return any((value) => orgName(Number(value)));
    case 'from':
    case 'until':
      return any((value) => words.date(short, operator, value));
    case 'atLeast':
    case 'atMost':
      return any(
        (value) =>
          words.number[id]?.[operator](value) ?? words.equals(`${label} ${words.operators[operator]}`, value),
      );
    case 'contains':
      return any((value) => words.contains(label, value));
    case 'is':
    case 'isNot': {
      const said =
        field.kind === 'status'
          ? any((value) => words.shortStatus[value] ?? value)
          : id === 'sex'
            ? any((value) => value.toLowerCase())
            : field.kind === 'number' && words.number[id]
              ? any((value) => words.number[id]?.is(value) ?? value)
              : words.equals(label, any(optionLabel));
      return operator === 'is' ? said : words.not(said);
    }
  }
}
