/** What the open person may do: what he or she may not is said or left out before it is tried. */
import { mayNow, type Need } from '../../../shared/rules/needs.ts';
import { useOp } from '../../api.ts';

/** True, too, while it is not known yet: the register refuses by itself whatever slips through. */
export function useMay(need: Need): boolean {
  const status = useOp('register.status', {}).data;
  return !status?.open || mayNow(status.open.person.role, status.past?.kind ?? null, need);
}
