/** What the open person may do: what he or she may not is said or left out before it is tried. */
import { mayDo, type Right } from '../../../shared/rules/rights.ts';
import { useOp } from '../../api.ts';

/** True, too, while it is not known yet: the register refuses by itself whatever slips through. */
export function useMay(right: Right): boolean {
  const person = useOp('register.status', {}).data?.open?.person;
  return person === undefined || mayDo(person.role, right);
}
