import { mayNow } from '../../../shared/rules/needs.ts';
import { useOp } from '../../api.ts';
import { sections } from '../../sections.ts';

/** The sections that are of use to whoever has opened the register. */
export function useSections() {
  const { open, past } = useOp('register.status', {}).data ?? {};
  return sections.filter(({ right }) => !open || mayNow(open.person.role, past?.kind ?? null, right));
}
