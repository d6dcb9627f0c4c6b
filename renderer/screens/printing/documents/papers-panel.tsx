import { Loading } from '../../../parts/loading.tsx';
import { PrintingDesk } from '../printing-desk.tsx';
import { usePeople } from '../use-people.ts';

export function PapersPanel() {
  const people = usePeople();
  const root = people.organisations[0];
  return root ? <PrintingDesk document="certificate" people={people} organisation={root} /> : <Loading />;
}
