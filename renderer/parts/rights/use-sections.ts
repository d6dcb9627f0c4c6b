import { useOp } from '../../api.ts';
import { sections } from '../../sections.ts';
import { mayNow } from './use-may.ts';

/** The sections that are of use to whoever has opened the register. */
export function useSections() {
  const status = useOp('register.status', {}).data;
  return sections.filter(({ right }) => status === undefined || mayNow(status, right));
}
