/** What the open person may do: what he or she may not is said or left out before it is tried. */
import type { RegisterStatus } from '../../../shared/ipc/register.ts';
import { mayDo, type Right } from '../../../shared/rules/rights.ts';
import { useOp } from '../../api.ts';

/**
 * Beside the rights: `out` prints, copies or exports what is there, by the right to write, and of a past day too;
 * `today` is everybody's own (password, this PC), but not while a past day is looked at.
 */
export type Need = Right | 'out' | 'today';

export const rightFor = (need: Need): Right => (need === 'out' ? 'write' : need === 'today' ? 'read' : need);

/** What lies elsewhere has no register of today beside it, whose log would note what goes out. */
const ofPastDay = (need: Need, kind: 'backup' | 'elsewhere'): boolean =>
  need === 'read' || need === 'log' || (need === 'out' && kind === 'backup');

export function mayNow({ open, past }: Pick<RegisterStatus, 'open' | 'past'>, need: Need): boolean {
  if (past && !ofPastDay(need, past.kind)) return false;
  return open === null || mayDo(open.person.role, rightFor(need));
}

/** True, too, while it is not known yet: the register refuses by itself whatever slips through. */
export function useMay(need: Need): boolean {
  const status = useOp('register.status', {}).data;
  return status === undefined || mayNow(status, need);
}
