import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { MemberField, MemberRecord } from '../../../shared/entities/member.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import type { NumberHolder } from '../../../shared/ipc/record.ts';
import { useOp } from '../../api.ts';

/** What doubts depend on; the rest of the record need not travel with every key. */
const lookedAt = [
  'sex',
  'bornOn',
  'citizenId',
  'oldIdNumber',
  'cardNumber',
  'oldCardNumber',
  'profileNumber',
] as const satisfies readonly MemberField[];

export interface RecordDoubts {
  readonly warnings: ReadonlyMap<MemberField, readonly string[]>;
  readonly holders: ReadonlyMap<MemberField, readonly NumberHolder[]>;
}

/** Doubts about the numbers while they are typed; the register reads masks as what they hide. */
export function useRecordCheck(memberId: number | null, values: MemberRecord): RecordDoubts {
  const body = JSON.stringify(Object.fromEntries(lookedAt.map((name) => [name, values[name]])));
  const [settled] = useDebouncedValue(body, 200);
  const record = useMemo(() => JSON.parse(settled) as Record<string, string>, [settled]);
  const { data } = useOp('record.check', { memberId, record }, { keepPrevious: true });
  return useMemo(() => {
    const warnings = new Map<MemberField, string[]>();
    for (const { field, rule, citation } of data?.warnings ?? [])
      warnings.set(field, [...(warnings.get(field) ?? []), text.warning(rule, citation)]);
    return { warnings, holders: Map.groupBy(data?.holders ?? [], (h) => h.field) };
  }, [data]);
}
