import { mayDo } from '../../../shared/rules/rights.ts';
import { useOp } from '../../api.ts';
import { sections } from '../../sections.ts';

/** The sections that are of use to whoever has opened the register. */
export function useSections() {
  const person = useOp('register.status', {}).data?.open?.person;
  return sections.filter(({ right }) => person === undefined || mayDo(person.role, right));
}
